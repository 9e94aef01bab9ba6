"""A box to tick, with its words: drawn with the icons of the app, so that it looks the same by day and by night."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.plain import face


class Tick(QPushButton):
    """`name` is what a screen reader says, where that is more than the words. Space turns it."""

    def __init__(self, words: str, name: str = "", *, is_on: bool = False, tip: str = "") -> None:
        super().__init__(face(words))
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "tick")
        self.setAccessibleName(name or words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(20, 20))
        self.setToolTip(tip)
        self.setChecked(is_on)
        self.toggled.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        wear(self, *(("check-square-fill", "accent") if self.isChecked() else ("square", "ink_2")))
