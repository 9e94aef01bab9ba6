"""The voice of the baby: the one line of a pick that the parent sees."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit

from video_feedback_ui.parts.icons import IconLabel


class VoiceField(QLineEdit):
    """A line to type in, with a speech mark at its head."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "voice")
        self.setAccessibleName("Baby’s voice: the parent sees this")
        self.setPlaceholderText("What would your baby say?")
        self.setTextMargins(24, 0, 0, 0)
        self.setFixedHeight(40)
        self._mark = IconLabel("chat-text", 16, "accent")
        self._mark.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark.move(QPoint(12, (self.height() - self._mark.height()) // 2))
