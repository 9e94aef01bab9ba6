"""A field to find something by typing: an icon inside, and Esc empties it."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from video_feedback_ui.parts.icons import IconLabel


class SearchField(QLineEdit):
    """`textChanged` at every letter."""

    def __init__(self, hint: str, width: int = 260) -> None:
        super().__init__()
        self.setAccessibleName(hint)
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(False)
        self._width = width
        self.setMinimumWidth(160)
        self.setMaximumWidth(width)
        self.setTextMargins(24, 0, 0, 0)
        self._icon = IconLabel("magnifying-glass")
        self._icon.setParent(self)

    def sizeHint(self) -> QSize:
        return QSize(self._width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._icon.move(QPoint(12, (self.height() - self._icon.height()) // 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
