"""The shape that goes with every colour: on keys, lanes, bars, lists. Drawn to fit a square, centred on a point."""

import math
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from video_feedback_schemas.records import Group
from video_feedback_ui.theme import theme, tokens

# How far the corners stand from the centre, for a shape that looks as large as a disc of radius 1.
_CORNERS = {"square": (4, 45, 1.22), "triangle": (3, -90, 1.28), "diamond": (4, -90, 1.24), "hexagon": (6, -90, 1.1)}


@cache
def path(shape: str) -> QPainterPath:
    """The outline of a shape around 0, 0, as large as a disc of radius 1."""
    made = QPainterPath()
    if shape in _CORNERS:
        corners, first, reach = _CORNERS[shape]
        made.addPolygon(_polygon(corners, first, [reach]))
    elif shape == "star":
        made.addPolygon(_polygon(10, -90, [1.3, 0.55]))
    elif shape == "plus":
        made.addPolygon(QPolygonF([QPointF(x / 3, y / 3) for x, y in _PLUS]))
    else:
        made.addEllipse(QPointF(0, 0), 1, 1)
    made.closeSubpath()
    return made


_PLUS = [(-1, -3), (1, -3), (1, -1), (3, -1), (3, 1), (1, 1), (1, 3), (-1, 3), (-1, 1), (-3, 1), (-3, -1), (-1, -1)]


def _polygon(corners: int, first_degree: float, reach: list[float]) -> QPolygonF:
    points = []
    for i in range(corners):
        angle = math.radians(first_degree + 360 * i / corners)
        far = reach[i % len(reach)]
        points.append(QPointF(far * math.cos(angle), far * math.sin(angle)))
    return QPolygonF(points)


def draw(painter: QPainter, shape: str, colour: QColor, centre: QPointF, radius: float = 5) -> None:
    """Paint a shape. A ring is an outline; all others are filled."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    if shape == "ring":
        painter.setPen(QPen(colour, 0.62 * radius))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(0, 0), 0.72 * radius, 0.72 * radius)
    else:
        painter.scale(radius, radius)
        painter.fillPath(path(shape), colour)
    painter.restore()


class ShapeMark(QWidget):
    """The shape of a group beside its words."""

    def __init__(self, group: Group, size: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = group
        self.setFixedSize(QSize(size, size))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(group.label)
        theme.changed.connect(self.update)

    def show_group(self, group: Group) -> None:
        self._group = group
        self.setAccessibleName(group.label)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        draw(painter, self._group.shape, tokens().group(self._group.colour), rect.center(), rect.width() * 0.36)
