"""Stairs, which Phosphor has not got: five strokes, as thick and as round as its own."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPen, QPixmap, QPolygonF

STAIRS = "stairs"
# On a square of 22: on, up, on, up, on.
_STEPS = ((3.5, 17), (8.5, 17), (8.5, 11), (13.5, 11), (13.5, 5), (18.5, 5))
_THICK = 1.5


class Stairs(QIconEngine):
    """Draws the icon in one colour, or in another where it is off."""

    def __init__(self, colour: str, off: str) -> None:
        super().__init__()
        self._colour, self._off = QColor(colour), QColor(off)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _: QIcon.State) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A button's icon may have more room at its sides than it needs.
        side = min(rect.width(), rect.height())
        painter.translate(QPointF(rect.center()) + QPointF(0.5, 0.5) - QPointF(side / 2, side / 2))
        painter.scale(side / 22, side / 22)
        pen = QPen(self._off if mode == QIcon.Mode.Disabled else self._colour, _THICK)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in _STEPS]))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made
