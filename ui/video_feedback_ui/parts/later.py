"""What can wait until the window is there: one piece of it at each turn of the event loop."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


class Later(QObject):
    """Does pieces of work in their order. A page of a thousand widgets takes seconds, and its first card is enough."""

    def __init__(self, parent: QObject, pieces: Iterable[Callable[[], object]]) -> None:
        super().__init__(parent)
        self._pieces = deque(pieces)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._one)

    def begin(self) -> None:
        """The first piece at once, the others by and by."""
        self._one()
        if self._pieces:
            self._timer.start(0)

    def finish(self) -> None:
        """All that is left, now."""
        while self._pieces:
            self._one()

    def _one(self) -> None:
        if self._pieces:
            self._pieces.popleft()()
        if not self._pieces:
            self._timer.stop()
