"""What is painted while something is dragged: where it will lie, what it snapped to, and the time there."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from video_feedback_schemas.records import Group, Moment
from video_feedback_ui.parts import shapes
from video_feedback_ui.theme import BODY, R_BAR, SMALL, font, tokens
from video_feedback_ui.timeline.scale import Scale

_LEAST = 4.0


def span(rect: QRectF, scale: Scale, start_ms: float, end_ms: float) -> QRectF:
    """Where a stretch lies in its lane."""
    x1, x2 = rect.left() + scale.x(start_ms), rect.left() + scale.x(end_ms)
    return QRectF(x1, rect.top() + 2, max(_LEAST, x2 - x1), rect.height() - 4)


def lifted(painter: QPainter, rect: QRectF, scale: Scale, moment: Moment) -> None:
    """Where a moment was: pale, so that it is seen to have been taken up."""
    pale = QColor(tokens().lane)
    pale.setAlphaF(0.72)
    end = moment.start_ms if moment.end_ms is None else moment.end_ms
    painter.fillRect(span(rect, scale, moment.start_ms, end).adjusted(-10, -2, 10, 2), pale)


def moment(painter: QPainter, rect: QRectF, scale: Scale, moved: Moment, group: Group, words: str) -> None:
    """Where a moment will be."""
    if moved.end_ms is not None:
        bar(painter, span(rect, scale, moved.start_ms, moved.end_ms), group, words)
        return
    at = QPointF(rect.left() + scale.x(moved.start_ms), rect.center().y())
    painter.setPen(QPen(QColor(tokens().accent), 2))
    painter.setBrush(tokens().tint(group.colour))
    painter.drawEllipse(at, 10, 10)
    shapes.draw(painter, group.shape, tokens().group(group.colour), at, 6)


def bar(painter: QPainter, at: QRectF, group: Group | None, words: str = "") -> None:
    """A stretch in the colour and with the shape of its group; of none, where that is not known yet."""
    fill = QColor(tokens().accent_soft) if group is None else tokens().tint(group.colour)
    fill.setAlphaF(0.9)
    painter.setBrush(fill)
    painter.setPen(QPen(QColor(tokens().accent), 2))
    radius = min(float(R_BAR), at.width() / 2)
    painter.drawRoundedRect(at, radius, radius)
    if group is not None and at.width() >= 24:
        place = QPointF(at.left() + 13, at.center().y())
        shapes.draw(painter, group.shape, tokens().group(group.colour), place, 4.6)
        face = font(BODY - 1, 600)
        painter.setFont(face)
        painter.setPen(QColor(tokens().ink))
        room = at.adjusted(24, 0, -6, 0)
        words = QFontMetricsF(face).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)


def guide(painter: QPainter, x: float, top: float, bottom: float) -> None:
    """A line at what was snapped to."""
    painter.setPen(QPen(QColor(tokens().accent), 1.4, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, top), QPointF(x, bottom))


def flag(painter: QPainter, at: QPointF, words: str, room: QRectF, *, beside: bool = False) -> None:
    """Words in a small flag whose middle is at a point, or that stands beside it, kept within the room there is."""
    face = font(SMALL, 600, tabular=True)
    wide, high = QFontMetricsF(face).horizontalAdvance(words) + 16, 20.0
    left = at.x() - wide / 2
    if beside:
        left = at.x() + 8 if at.x() + 8 + wide < room.right() else at.x() - 8 - wide
    left = min(max(room.left() + 2, left), room.right() - wide - 2)
    top = min(max(room.top(), at.y() - high / 2), room.bottom() - high)
    box = QRectF(left, top, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens().accent))
    painter.drawRoundedRect(box, 6, 6)
    painter.setFont(face)
    painter.setPen(QColor(tokens().on_accent))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def rubber_band(painter: QPainter, rect: QRectF) -> None:
    """What a marquee takes in."""
    soft = QColor(tokens().accent)
    soft.setAlphaF(0.12)
    painter.setBrush(soft)
    painter.setPen(QPen(QColor(tokens().accent), 1.4))
    painter.drawRoundedRect(rect, 4, 4)
