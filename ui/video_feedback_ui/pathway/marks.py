"""The shapes of a pathway: a step that is done, planned or about then, a review, a film, a session, a visit."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from video_feedback.pathway.stages import Dated
from video_feedback.words import tr
from video_feedback_ui.parts.shapes import path
from video_feedback_ui.parts.words import label, row
from video_feedback_ui.theme import theme, tokens

Mark = Literal["done", "planned", "about", "review", "review done", "waiting", "film", "session", "visit"]
SAID: dict[Mark, str] = {
    "done": tr("done"),
    "planned": tr("planned"),
    "review": tr("review"),
    "waiting": tr("review that waits"),
    "film": tr("film"),
    "session": tr("session"),
}
"""What the marks of the line mean, for the line of words beneath it."""


def of_stage(step: Dated) -> Mark:
    if step.done is not None:
        return "review done" if step.stage.is_review else "done"
    if step.overdue:
        return "waiting"
    if step.planned is None:
        return "about"
    return "review" if step.stage.is_review else "planned"


def draw(painter: QPainter, mark: Mark, centre: QPointF, radius: float = 7) -> None:
    """Paint a mark. What is done is filled and ticked, what is to come is an outline; a review is a diamond."""
    t = tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    match mark:
        case "film":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.group("g2"))
            painter.drawRoundedRect(QRectF(-0.75 * radius, -0.55 * radius, 1.5 * radius, 1.1 * radius), 1.5, 1.5)
        case "session" | "visit":
            colour = t.group("g5") if mark == "session" else t.group("g3")
            outline = path("hexagon" if mark == "session" else "triangle")
            painter.scale(0.72 * radius, 0.72 * radius)
            painter.fillPath(outline, colour)
        case _:
            _draw_step(painter, mark, radius)
    painter.restore()


def _draw_step(painter: QPainter, mark: Mark, radius: float) -> None:
    t = tokens()
    is_done = mark in ("done", "review done")
    outline = QPainterPath(path("diamond" if mark in ("review", "review done", "waiting") else "disc"))
    painter.scale(radius, radius)
    edge = QPen(QColor(t.notice_ink if mark == "waiting" else t.accent), 2 / radius)
    if mark == "about":
        edge.setDashPattern([1.2, 1.2])
    painter.setPen(edge)
    painter.setBrush(QColor(t.accent if is_done else t.notice if mark == "waiting" else t.card))
    painter.drawPath(outline)
    if is_done:
        tick = QPen(QColor(t.on_accent), 1.8 / radius)
        tick.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(tick)
        painter.drawPolyline([QPointF(-0.42, 0.02), QPointF(-0.12, 0.32), QPointF(0.42, -0.3)])


class MarkView(QWidget):
    """A mark beside words. It says nothing of its own."""

    def __init__(self, mark: Mark, size: int = 18) -> None:
        super().__init__()
        self._mark = mark
        self.setFixedSize(QSize(size, size))
        theme.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = 6 if self.width() >= 18 else 5
        draw(painter, self._mark, QPointF(self.width() / 2, self.height() / 2), radius)


class Legend(QWidget):
    """What each shape on the line means."""

    def __init__(self) -> None:
        super().__init__()
        self.setLayout(
            row(*(row(MarkView(mark, 14), label(words, "small"), gap=4) for mark, words in SAID.items()), gap=14)
        )
