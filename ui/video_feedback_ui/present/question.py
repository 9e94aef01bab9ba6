"""The soft line that asks whether to look once more. It lies over the foot of the picture."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from video_feedback.feedback.parent_words import say
from video_feedback_ui.present.caption import draw, paragraph
from video_feedback_ui.theme import CALM, CALM_INK, PARENT_CALM

_ROUND, _ASIDE, _ABOVE, _FROM_EDGE = 28, 44, 22, 24


class Question(QWidget):
    """In the parent's language. It comes only when it is asked for, and any key answers it."""

    def __init__(self, parent: QWidget, language: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = say(language, "once_more")
        self.setAccessibleName(self.words)
        self._language = language
        self.place(QSize(1366, 768), 768)
        self.hide()

    def place(self, window: QSize, foot: float) -> None:
        """In the middle of a window so large, above `foot`: so that it covers no words."""
        self._scale = scale = min(window.width() / 1366, window.height() / 768)
        wide = window.width() - 4 * _ASIDE * scale
        self._said = paragraph(self.words, self._language, scale, wide, size=PARENT_CALM)
        wide = self._said.wide + 2 * _ASIDE * scale
        high = self._said.high + 2 * _ABOVE * scale
        left = (window.width() - wide) / 2
        top = foot - high - _FROM_EDGE * scale
        self.setGeometry(QRectF(left, top, wide, high).toAlignedRect())

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(CALM))
        painter.drawRoundedRect(QRectF(self.rect()), _ROUND * self._scale, _ROUND * self._scale)
        draw(painter, [self._said], QRectF(self.rect()), self._scale, CALM_INK)
