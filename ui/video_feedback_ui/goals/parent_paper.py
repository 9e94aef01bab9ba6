"""What the parent takes home, painted: a page for each goal, in words and with a picture. Always in the light look, and
in the parent's language: where that runs to the left, so does the page."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath

from video_feedback.feedback import parent_words
from video_feedback.goals.parent_page import ParentGoal, ParentRung
from video_feedback_ui.parts.portrait import pair
from video_feedback_ui.theme import LIGHT, font, in_script

# An A4 page in tenths of a millimetre.
WIDTH, HEIGHT = 2100, 2970
_MARGIN, _GAP = 180, 22
_WORDS = WIDTH - 2 * _MARGIN
_PAD, _PICTURE = 64, 250
_TITLE, _WHY, _RUNG, _HOPE, _HERE = (font(116, 600), font(64), font(76), font(56, 600), font(50))


def draw(painter: QPainter, goal: ParentGoal) -> None:
    """Paint one goal on a page of `WIDTH` by `HEIGHT`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    of, title = goal.language, parent_words.quoted(goal.language, goal.words)
    y = _MARGIN + _text(painter, _MARGIN, _MARGIN, _WORDS, title, _TITLE, LIGHT.ink, of)
    if goal.why:
        y += 30
        y += _text(painter, _MARGIN, y, _WORDS, goal.why, _WHY, LIGHT.ink_2, of)
    y += 90
    # Long words make high rungs; what is too high for the page is made smaller as a whole.
    heights = [_height(goal, rung) for rung in goal.rungs]
    needed = sum(heights) + _GAP * max(0, len(heights) - 1)
    scale = min(1.0, (HEIGHT - _MARGIN - y) / max(1.0, needed))
    painter.translate(_MARGIN, y)
    painter.scale(scale, scale)
    at = 0.0
    for rung, high in zip(goal.rungs, heights, strict=True):
        _rung(painter, QRectF(0, at, _WORDS, high), goal, rung)
        at += high + _GAP


def _lines(goal: ParentGoal, rung: ParentRung) -> list[tuple[str, QFont, str]]:
    lines: list[tuple[str, QFont, str]] = []
    if rung.is_hope:
        lines.append((goal.hope, _HOPE, LIGHT.accent_ink))
    if rung.words:
        lines.append((rung.words, _RUNG, LIGHT.ink))
    if rung.is_here:
        lines.append((goal.here, _HERE, LIGHT.ink_2))
    return lines


def _wide(rung: ParentRung) -> float:
    return _WORDS - 2 * _PAD - (_PICTURE + 60 if rung.is_here else 0)


def _block(goal: ParentGoal, rung: ParentRung) -> float:
    """How high the words on a rung are."""
    lines = _lines(goal, rung)
    wide = _wide(rung)
    return sum(_measure(words, face, wide, goal.language) for words, face, _ in lines) + 8 * max(0, len(lines) - 1)


def _height(goal: ParentGoal, rung: ParentRung) -> float:
    return max(_block(goal, rung) + 2 * 64, 270, _PICTURE + 48 if rung.is_here else 0)


def _rung(painter: QPainter, rect: QRectF, goal: ParentGoal, rung: ParentRung) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.accent_soft if rung.is_hope else LIGHT.lane))
    painter.drawRoundedRect(rect, 36, 36)
    wide = _wide(rung)
    mirrored = parent_words.runs_to_the_left(goal.language)
    left = rect.right() - _PAD - wide if mirrored else rect.left() + _PAD
    y = rect.center().y() - _block(goal, rung) / 2
    for words, face, ink in _lines(goal, rung):
        y += _text(painter, left, y, wide, words, face, ink, goal.language) + 8
    if rung.is_here:
        beside = _PAD + _PICTURE / 2
        x = rect.left() + beside if mirrored else rect.right() - beside
        _picture(painter, QPointF(x, rect.center().y()))


def _picture(painter: QPainter, centre: QPointF) -> None:
    """The drawn pair, in a circle: it says where, and no figure does."""
    painter.save()
    rect = QRectF(centre.x() - _PICTURE / 2, centre.y() - _PICTURE / 2, _PICTURE, _PICTURE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.card))
    painter.drawEllipse(rect)
    path = QPainterPath()
    path.addEllipse(rect.adjusted(8, 8, -8, -8))
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.drawImage(rect.adjusted(8, 8, -8, -8), pair())
    painter.restore()


def _measure(words: str, face: QFont, wide: float, language: str) -> float:
    made = QFontMetricsF(in_script(face, language))
    return made.boundingRect(QRectF(0, 0, wide, 9999), _flags(words, language), words).height()


def _text(
    painter: QPainter, x: float, y: float, wide: float, words: str, face: QFont, ink: str, language: str
) -> float:
    """Paint wrapped words. Gives how high they are."""
    high = _measure(words, face, wide, language)
    painter.setFont(in_script(face, language))
    painter.setPen(QColor(ink))
    painter.drawText(QRectF(x, y, wide, high + 4), _flags(words, language), words)
    return high


def _flags(words: str, language: str) -> int:
    """Words begin at the side that the page begins at, whatever language they are in."""
    page, its = (parent_words.runs_to_the_left(language, of) for of in ("", words))
    runs = Qt.TextFlag.TextForceRightToLeft if its else Qt.TextFlag.TextForceLeftToRight
    side = Qt.AlignmentFlag.AlignRight if page else Qt.AlignmentFlag.AlignLeft
    return int(Qt.TextFlag.TextWordWrap | runs) | int(side | Qt.AlignmentFlag.AlignAbsolute)
