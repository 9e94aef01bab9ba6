"""Six dots to take hold of. Drawn, so that they stand the same in lists and on cards."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter

from video_feedback_ui.theme import tokens


def draw_grip(painter: QPainter, centre: QPointF) -> None:
    """Paint the dots around a point."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens().ink_2))
    for x in (-2.5, 2.5):
        for y in (-4.5, 0, 4.5):
            painter.drawEllipse(centre + QPointF(x, y), 1.4, 1.4)
    painter.restore()
