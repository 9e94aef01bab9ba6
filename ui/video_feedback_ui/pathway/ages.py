"""The band of ages below the line: weeks of the pregnancy, and from the birth on weeks of life."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from video_feedback.pathway.dates import TERM_DAYS
from video_feedback.words import tr
from video_feedback_ui.pathway.scene import Scene
from video_feedback_ui.theme import R_BAR, SMALL, font, tokens

_EVERY, _LAST = 4, 240  # weeks
_ROOM = 4

Span = tuple[float, float]


def paint(painter: QPainter, scene: Scene, band: QRectF, x_of: Callable[[date], float], taken: Span) -> None:
    """Every fourth week by its number, but where `taken` is: today stands there."""
    t, left, right = tokens(), band.left(), band.right()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(t.lane))
    painter.drawRoundedRect(band, R_BAR, R_BAR)
    turn = scene.born or scene.due
    at = right if turn is None else min(max(x_of(turn), left), right)
    if turn is not None:
        painter.setBrush(QColor(t.accent_soft))
        painter.drawRoundedRect(QRectF(at, band.top(), right - at, band.height()), R_BAR, R_BAR)
    painter.setFont(font(SMALL, tabular=True))
    if scene.due is not None:
        start = scene.due - timedelta(days=TERM_DAYS)
        painter.setPen(QColor(t.ink_2))
        _weeks(painter, band, lambda weeks: x_of(start + weeks), (left, at - _ROOM), tr("Weeks of pregnancy"), taken)
    if turn is not None:
        painter.setPen(QColor(t.accent_ink))
        _weeks(painter, band, lambda weeks: x_of(turn + weeks), (at, right), tr("Weeks old"), taken)


def _weeks(
    painter: QPainter, band: QRectF, x_of: Callable[[timedelta], float], between: Span, words: str, taken: Span
) -> None:
    metrics = painter.fontMetrics()
    free, wide = between[0] + 2 * _ROOM, metrics.horizontalAdvance(words)
    if free + wide < between[1] and not (free < taken[1] and taken[0] < free + wide):
        place = QRectF(free, band.top(), band.width(), band.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        free += wide + 10
    for weeks in range(_EVERY, _LAST, _EVERY):
        x, half = x_of(timedelta(weeks=weeks)), metrics.horizontalAdvance(str(weeks)) / 2
        is_clear = x + half + _ROOM < taken[0] or x - half - _ROOM > taken[1]
        if is_clear and x - half >= free and x + half <= between[1]:
            place = QRectF(x - 20, band.top(), 40, band.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(weeks))
            free = x + half + 14
