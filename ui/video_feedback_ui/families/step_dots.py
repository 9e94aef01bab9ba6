"""The five steps of the cycle as dots with their words: done, next, later."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from video_feedback.feedback.cycle import STEPS
from video_feedback.words import tr
from video_feedback_ui.theme import SMALL, font, theme, tokens

_RADIUS = 6.0
_GAP = 5.0


class StepDots(QWidget):
    """`show_step` says which of STEPS is next."""

    def __init__(self) -> None:
        super().__init__()
        self._at = 0
        self.setFixedHeight(20)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.show_step(0)

    def show_step(self, at: int) -> None:
        self._at = at
        done = ", ".join(STEPS[:at])
        self.setAccessibleName(tr("Next step: {at}.", at=STEPS[at]) + (tr(" Done: {done}.", done=done) if done else ""))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 20)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fonts = [font(SMALL, 600 if place == self._at else 400) for place in range(len(STEPS))]
        widths = [QFontMetricsF(f).horizontalAdvance(word) for f, word in zip(fonts, STEPS, strict=True)]
        taken = sum(widths) + len(STEPS) * (2 * _RADIUS + _GAP + 2)
        between = max(6.0, (self.width() - taken) / (len(STEPS) - 1))
        x, middle = 1.0, self.height() / 2
        for place, word in enumerate(STEPS):
            self._draw_dot(painter, QPointF(x + _RADIUS, middle), place)
            x += 2 * _RADIUS + _GAP
            painter.setFont(fonts[place])
            painter.setPen(QColor(tokens().accent_ink if place == self._at else tokens().ink_2))
            painter.drawText(QRectF(x, 0, widths[place] + 4, self.height()), Qt.AlignmentFlag.AlignVCenter, word)
            x += widths[place]
            if place + 1 < len(STEPS) and between > 14:
                painter.setPen(QPen(QColor(tokens().line_strong), 1))
                painter.drawLine(QPointF(x + 6, middle + 0.5), QPointF(x + between - 5, middle + 0.5))
            x += between + 2

    def _draw_dot(self, painter: QPainter, centre: QPointF, place: int) -> None:
        accent = QColor(tokens().accent)
        painter.setPen(QPen(accent if place <= self._at else QColor(tokens().line_strong), 1.6))
        painter.setBrush(accent if place < self._at else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, _RADIUS - 0.8, _RADIUS - 0.8)
        if place == self._at:
            painter.setBrush(accent)
            painter.drawEllipse(centre, 1.7, 1.7)
