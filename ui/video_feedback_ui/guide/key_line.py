"""A line of the overlay: what is done at the left, the caps of its keys at the right. Painted, for there are many."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from video_feedback_ui.guide.key_groups import KeyWords
from video_feedback_ui.parts import shapes
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.theme import font, tokens

HEIGHT = 19
_CAP, _GAP, _SHAPE = 16, 3, 16


class KeyLine(QWidget):
    """Reads itself out; its tool tip names every key."""

    def __init__(self, line: KeyWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(f"{line.words}: {' '.join(line.caps)}")
        self.setToolTip(tip(line.every_key))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = self._caps(painter)
        left, t = 0.0, tokens()
        if self.line.group is not None:
            centre = QPointF(6, self.height() / 2)
            shapes.draw(painter, self.line.group.shape, t.group(self.line.group.colour), centre, 4.5)
            left = _SHAPE
        painter.setPen(QColor(t.ink))
        painter.setFont(font(12))
        within = QRectF(left, 0, right - left - 6, self.height())
        words = painter.fontMetrics().elidedText(self.line.words, Qt.TextElideMode.ElideRight, int(within.width()))
        painter.drawText(within, Qt.AlignmentFlag.AlignVCenter, words)

    def _caps(self, painter: QPainter) -> float:
        """Paint the caps from the right; gives where they begin."""
        t, made = tokens(), font(11, 500)
        metrics = QFontMetrics(made)
        painter.setFont(made)
        right = float(self.width())
        for cap in reversed(self.line.caps):
            bare = cap in "–·"
            wide = max(_CAP, metrics.horizontalAdvance(cap) + (2 if bare else 8))
            rect = QRectF(right - wide + 0.5, (self.height() - _CAP) / 2 + 0.5, wide - 1, _CAP - 1)
            if not bare:
                painter.setPen(QPen(QColor(t.line_strong), 1))
                painter.setBrush(QColor(t.card))
                painter.drawRoundedRect(rect, 4, 4)
            painter.setPen(QColor(t.ink))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, cap)
            right -= wide + _GAP
        return right
