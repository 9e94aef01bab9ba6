"""The calm screen: a colour and one line. Nothing moves on it and nothing is counted."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from video_feedback_ui.present.caption import draw_lines, lines_of
from video_feedback_ui.theme import CALM, CALM_DISC, CALM_INK, PARENT_CALM, font

WORDS = "We can take a moment"


class CalmScreen(QWidget):
    """Covers the whole of its parent, opaque."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(WORDS)
        self.setAutoFillBackground(False)
        self.hide()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.fillRect(rect, QColor(CALM))
        scale = min(rect.width() / 1366, rect.height() / 768)
        painter.setPen(QColor(CALM_DISC))
        painter.setBrush(QColor(CALM_DISC))
        painter.drawEllipse(QPointF(rect.center()), 236 * scale, 236 * scale)
        made = font(max(12, round(PARENT_CALM * scale)), 400)
        draw_lines(painter, lines_of(WORDS, made, rect.width() * 0.8), rect, made, CALM_INK, 44 * scale)
