"""Small marks that are painted many times, kept as pictures: a shape costs as much as copying it."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from video_feedback_ui.parts import shapes
from video_feedback_ui.parts.icons import icon
from video_feedback_ui.theme import SMALL, font, tokens

PICK, NOTE = ("star-fill", "accent"), ("note-pencil", "ink_2")
MARK, CHIP = 12, 15
# The folded corner that says there is a note; it fits the round corner of a bar.
EAR = 9


def draw_shape(painter: QPainter, shape: str, colour: QColor, centre: QPointF, radius: float) -> None:
    """Paint a shape around a point."""
    ratio = painter.device().devicePixelRatioF()
    made = _shape(shape, colour.rgba(), radius, ratio)
    half = made.width() / ratio / 2
    painter.drawPixmap(QPointF(centre.x() - half, centre.y() - half), made)


def draw_mark(painter: QPainter, mark: tuple[str, str], centre: QPointF) -> None:
    """Paint a mark (`PICK`, `NOTE`) around a point."""
    made = _mark(*mark, tokens().ink, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(centre.x() - MARK / 2, centre.y() - MARK / 2), made)


def draw_note(painter: QPainter, corner: QPointF) -> None:
    """Paint the folded corner of a note into the upper right corner of a bar."""
    made = _ear(tokens().line_strong, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(corner.x() - EAR, corner.y()), made)


def draw_count(painter: QPainter, count: int, shape: str, edge: QColor, middle: QPointF) -> None:
    """Paint how many there are on a small plate around a point, behind a shape or behind none."""
    ratio = painter.device().devicePixelRatioF()
    made = _plate(f"{count:,}", shape, edge.rgba(), (tokens().card, tokens().ink), ratio)
    painter.drawPixmap(QPointF(round(middle.x() - made.width() / ratio / 2), round(middle.y() - CHIP / 2)), made)


@lru_cache(maxsize=2048)
def _plate(words: str, shape: str, edge: int, colours: tuple[str, str], ratio: float) -> QPixmap:
    face = font(SMALL, tabular=True)
    before = 12 if shape else 0
    wide = max(CHIP, round(QFontMetricsF(face).horizontalAdvance(words)) + 10 + before)
    made = _blank(wide, CHIP, ratio)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor.fromRgba(edge), 1))
    painter.setBrush(QColor(colours[0]))
    painter.drawRoundedRect(QRectF(0.5, 0.5, wide - 1, CHIP - 1), CHIP / 2 - 0.5, CHIP / 2 - 0.5)
    if shape:
        shapes.draw(painter, shape, QColor.fromRgba(edge), QPointF(9, CHIP / 2), 4)
    painter.setFont(face)
    painter.setPen(QColor(colours[1]))
    painter.drawText(QRectF(before, 0, wide - before, CHIP), Qt.AlignmentFlag.AlignCenter, words)
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
def _mark(name: str, role: str, _look: str, ratio: float) -> QPixmap:
    return icon(name, role).pixmap(QSize(MARK, MARK), ratio)


@lru_cache(maxsize=16)
def _ear(colour: str, ratio: float) -> QPixmap:
    made = _blank(EAR, EAR, ratio)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath(QPointF(0, 0))
    path.lineTo(EAR - 6, 0)
    path.quadTo(EAR, 0, EAR, 6)
    path.lineTo(EAR, EAR)
    path.closeSubpath()
    painter.fillPath(path, QColor(colour))
    painter.end()
    return made
