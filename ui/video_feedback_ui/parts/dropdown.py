"""A list to choose one from, that shows it is one."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from video_feedback_ui.parts.icons import icon


class Dropdown(QComboBox):
    """`name` is what a screen reader says. The style sheet takes Qt's own arrow away; ours is of the one set."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = QRect(self.width() - 28, (self.height() - 14) // 2, 14, 14)
        icon("caret-down", "ink_2").paint(QPainter(self), place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it turns the page below it, and never what was chosen
