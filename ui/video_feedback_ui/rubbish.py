"""Who takes apart what nothing refers to any more: the window's thread, and no other."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class Rubbish(QObject):
    """Takes over from Python, which would do it on whichever thread happens to make the next object.

    Widgets and players that refer to each other are taken apart that way, and Qt crashes if that is done on the thread
    of a decoder.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what was read in by now stays: the window is not held up by looking through it
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start(_EVERY_MS)


def collect_if_due() -> None:
    """What Python's own collector would do now. Only for the window's thread."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation] > 0:
            gc.collect(generation)
            return
