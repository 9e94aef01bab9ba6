"""Small marks that are painted many times, kept as pictures: a shape costs as much as copying it."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from video_feedback_ui.parts import shapes
from video_feedback_ui.parts.icons import icon
from video_feedback_ui.theme import SMALL, font, tokens

PICK, NOTE = "star-fill", "note"
MARK, CHIP = 12, 15
# How wide a figure is in the small face, where all are of one width.
_DIGIT = 8


def draw_shape(painter: QPainter, shape: str, colour: QColor, centre: QPointF, radius: float) -> None:
    """Paint a shape around a point."""
    ratio = painter.device().devicePixelRatioF()
    made = _shape(shape, colour.rgba(), radius, ratio)
    half = made.width() / ratio / 2
    painter.drawPixmap(QPointF(centre.x() - half, centre.y() - half), made)


def draw_mark(painter: QPainter, name: str, centre: QPointF) -> None:
    """Paint the mark of a pick or of a note around a point."""
    role = "accent" if name == PICK else "ink_2"
    made = _mark(name, role, getattr(tokens(), role), painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(centre.x() - MARK / 2, centre.y() - MARK / 2), made)


def draw_count(painter: QPainter, count: int, shape: str, edge: QColor, middle: QPointF) -> None:
    """Paint how many there are on a small plate around a point, behind a shape or behind none."""
    words, ratio, look = f"{count:,}", painter.device().devicePixelRatioF(), tokens()
    advance = [4 if letter == "," else _DIGIT for letter in words]
    wide = max(CHIP, sum(advance) + 10 + (12 if shape else 0))
    left, top = round(middle.x() - wide / 2), round(middle.y() - CHIP / 2)
    painter.drawPixmap(QPointF(left, top), _plate(wide, edge.rgba(), look.card, ratio))
    x = left + (wide - sum(advance)) / 2
    if shape:
        draw_shape(painter, shape, edge, QPointF(left + 9, middle.y()), 4)
        x += 6
    for letter, further in zip(words, advance, strict=True):
        painter.drawPixmap(QPointF(x, top), _letter(letter, look.ink, ratio))
        x += further


@lru_cache(maxsize=128)
def _plate(wide: int, edge: int, fill: str, ratio: float) -> QPixmap:
    made = _blank(wide, CHIP, ratio)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor.fromRgba(edge), 1))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(QRectF(0.5, 0.5, wide - 1, CHIP - 1), CHIP / 2 - 0.5, CHIP / 2 - 0.5)
    painter.end()
    return made


@lru_cache(maxsize=64)
def _letter(letter: str, ink: str, ratio: float) -> QPixmap:
    made = _blank(_DIGIT + 2, CHIP, ratio)
    painter = QPainter(made)
    painter.setFont(font(SMALL, tabular=True))
    painter.setPen(QColor(ink))
    painter.drawText(QRectF(0, 0, _DIGIT + 2, CHIP), Qt.AlignmentFlag.AlignVCenter, letter)
    painter.end()
    return made


def _blank(wide: int, high: int, ratio: float) -> QPixmap:
    made = QPixmap(round(wide * ratio), round(high * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made


@lru_cache(maxsize=256)
def _shape(shape: str, colour: int, radius: float, ratio: float) -> QPixmap:
    side = 2 * (int(radius * 1.35) + 2)
    made = _blank(side, side, ratio)
    painter = QPainter(made)
    shapes.draw(painter, shape, QColor.fromRgba(colour), QPointF(side / 2, side / 2), radius)
    painter.end()
    return made


@lru_cache(maxsize=16)
def _mark(name: str, role: str, _colour: str, ratio: float) -> QPixmap:
    return icon(name, role).pixmap(QSize(MARK, MARK), ratio)
