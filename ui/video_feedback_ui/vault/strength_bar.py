"""How well a passphrase would hold, as four short bars that fill. The sentence beside it says the same in words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from video_feedback_ui.theme import tokens

_BARS, _GAP = 4, 6


class StrengthBar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(180, 6))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.level = 0
        self.good_enough = False

    def show_level(self, level: int, *, good_enough: bool) -> None:
        """From 0 to 4."""
        self.level, self.good_enough = level, good_enough
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        wide = (self.width() - _GAP * (_BARS - 1)) / _BARS
        for place in range(_BARS):
            full = place < self.level
            colour = tokens().accent if self.good_enough else tokens().line_strong
            painter.setBrush(QColor(colour if full else tokens().line))
            painter.drawRoundedRect(QRectF(place * (wide + _GAP), 0, wide, self.height()), 3, 3)
