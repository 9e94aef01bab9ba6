"""The marks of a ladder: the parent's filled disc, the worker's hollow diamond, never one; and that of the start."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from video_feedback.goals.levels import RATERS
from video_feedback.words import tr
from video_feedback_ui.parts import shapes
from video_feedback_ui.parts.words import label, row
from video_feedback_ui.theme import theme, tokens

Who = Literal["parent", "worker", "start"]
NAMES: dict[Who, str] = {"parent": RATERS["parent"], "worker": RATERS["worker"], "start": tr("At the start")}


def colour(who: Who) -> QColor:
    """The parent's is the accent, the worker's that of the fourth group, the start's the second ink."""
    t = tokens()
    return {"parent": QColor(t.accent), "worker": t.group("g4"), "start": QColor(t.ink_2)}[who]


def line(who: Who, width: float = 2) -> QPen:
    """Solid for the parent, dotted for the worker."""
    pen = QPen(colour(who), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if who == "worker":
        pen.setDashPattern([0.9, 2.4])
    return pen


def draw(painter: QPainter, who: Who, centre: QPointF, radius: float = 8.5) -> None:
    """Paint a mark, with a rim of the card's colour so that lines end before it."""
    t = tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    card = QColor(t.card)
    if who == "parent":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(card)
        painter.drawEllipse(QPointF(0, 0), radius + 2, radius + 2)
        painter.setBrush(colour(who))
        painter.drawEllipse(QPointF(0, 0), radius, radius)
    else:
        shape = shapes.path("diamond" if who == "worker" else "square")
        reach = radius * (0.96 if who == "worker" else 0.7)
        painter.save()
        painter.scale(reach + 3, reach + 3)
        painter.fillPath(shape, card)
        painter.restore()
        painter.scale(reach, reach)
        pen = QPen(colour(who), 2 / reach)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(card)
        painter.drawPath(shape)
    painter.restore()


class Mark(QWidget):
    """A mark beside its words."""

    def __init__(self, who: Who, size: int = 20) -> None:
        super().__init__()
        self._who = who
        self.setFixedSize(QSize(size, size))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(NAMES[who])
        theme.changed.connect(self.update)

    def show_who(self, who: Who) -> None:
        self._who = who
        self.setAccessibleName(NAMES[who])
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        draw(QPainter(self), self._who, rect.center(), rect.width() * 0.35)


def legend(who: Who) -> QWidget:
    """A mark with its name."""
    made = QWidget()
    made.setLayout(row(Mark(who), label(NAMES[who]), gap=6))
    return made
