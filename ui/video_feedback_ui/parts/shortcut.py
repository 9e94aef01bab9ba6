"""The keys of an action, heard anywhere in a window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from video_feedback_ui.actions import keyboard


class Shortcut(QShortcut):
    """Does the deed when a key of the action is pressed, whichever they are by then."""

    def __init__(
        self,
        name: str,
        parent: QWidget,
        deed: Callable[[], object],
        within: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
    ) -> None:
        super().__init__(parent)
        self._name = name
        # Not as an argument: PySide takes that and does not heed it.
        self.setContext(within)
        self.activated.connect(deed)
        keyboard.changed.connect(self._take_keys)
        self._take_keys()

    def _take_keys(self) -> None:
        self.setKeys([QKeySequence(key) for key in keyboard.keys(self._name)])
