"""Painting time: the strip of the whole film, the ruler, the playhead, and the in and out marks."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from video_feedback.media.frame_table import FrameTable
from video_feedback.words import tr
from video_feedback_schemas.times import clock_text
from video_feedback_ui.theme import SMALL, font, tokens
from video_feedback_ui.timeline.pixels import draw_pixels
from video_feedback_ui.timeline.scale import Scale, tick_ms


def overview(painter: QPainter, rect: QRectF, scale: Scale, dashes: NDArray[np.uint32]) -> None:
    """The whole film: a dash for each moment, the view as a window upon it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens().sunk))
    painter.drawRoundedRect(rect, 4, 4)
    draw_pixels(painter, rect.topLeft(), dashes)
    window = overview_window(rect, scale)
    accent = QColor(tokens().accent)
    if not scale.is_whole:
        soft = QColor(accent)
        soft.setAlphaF(0.14)
        painter.setBrush(soft)
        painter.setPen(QPen(accent, 1.4))
        painter.drawRoundedRect(window, 4, 4)
    # Its two edges can be taken hold of, also while all of the film is in view.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    for x in (window.left(), window.right()):
        painter.drawRoundedRect(QRectF(x - 2, window.center().y() - 5, 4, 10), 2, 2)


def overview_window(rect: QRectF, scale: Scale) -> QRectF:
    """Where in the strip of the whole film the view is."""
    x1 = rect.left() + scale.from_ms / scale.length_ms * rect.width()
    x2 = rect.left() + min(1.0, scale.to_ms / scale.length_ms) * rect.width()
    return QRectF(x1, rect.top() + 1, max(6.0, x2 - x1), rect.height() - 2)


def overview_playhead(painter: QPainter, rect: QRectF, share: float) -> None:
    x = rect.left() + min(1.0, max(0.0, share)) * rect.width()
    painter.fillRect(QRectF(x - 0.75, rect.top(), 1.5, rect.height()), QColor(tokens().ink))


def ruler(painter: QPainter, rect: QRectF, scale: Scale, frames: FrameTable) -> None:
    """Written times and small ticks; once frames are far enough apart, a tick for every frame at its own time."""
    step = tick_ms(scale)
    exact = step < 1000
    painter.setFont(font(SMALL, tabular=True))
    line, words = QColor(tokens().line_strong), QColor(tokens().ink_2)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    ms = int(scale.from_ms // step) * step
    ticks: list[QLineF] = []
    painter.setPen(words)
    while ms <= scale.to_ms:
        x = rect.left() + scale.x(ms)
        for part in range(4):
            at = x + part * step / 4 / scale.span_ms * scale.width
            ticks.append(QLineF(at, rect.bottom() - (3 if part else 8), at, rect.bottom()))
        if rect.left() - 4 <= x < rect.right() - 30:
            painter.drawText(QRectF(x + 5, rect.top() - 2, 90, rect.height() - 6), flags, clock_text(ms, exact=exact))
        ms += step
    painter.setPen(line)
    painter.drawLines(ticks)
    _frames(painter, rect, scale, frames)


def _frames(painter: QPainter, rect: QRectF, scale: Scale, frames: FrameTable) -> None:
    """Single frames, once they are far enough apart: a tick for each, and closer a cell as long as it is shown."""
    first, behind = frames.index_at(round(scale.from_ms)), frames.index_at(round(scale.to_ms)) + 1
    count = behind - first
    if count >= rect.width() / 7:
        return
    times = [*frames.times_ms[first:behind].tolist(), scale.length_ms]
    if behind < len(frames.times_ms):
        times[-1] = int(frames.times_ms[behind])
    lines = [rect.left() + scale.x(float(ms)) for ms in times]
    accent = QColor(tokens().accent)
    if count >= rect.width() / 16:
        painter.setPen(QPen(accent, 1.4))
        painter.drawLines([QLineF(x, rect.bottom() - 5, x, rect.bottom()) for x in lines[:-1]])
        return
    painter.save()
    painter.setClipRect(rect.adjusted(0, 0, 1, 1), Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(accent, 1))
    painter.setBrush(QColor(tokens().accent_soft))
    painter.drawRects([QRectF(x + 1, rect.bottom() - 6, right - x - 2, 6) for x, right in pairwise(lines)])
    painter.restore()


def playhead(painter: QPainter, x: float, top: float, bottom: float, ms: int, edges: tuple[float, float]) -> None:
    """A line in ink, with a flag that holds the frame's own time. The flag stays whole between the two edges."""
    ink, paper = QColor(tokens().ink), QColor(tokens().paper)
    painter.fillRect(QRectF(x - 0.8, top + 18, 1.6, bottom - top - 18), ink)
    face = font(SMALL, 600, tabular=True)
    words = clock_text(ms, exact=True)
    wide = QFontMetricsF(face).horizontalAdvance(words) + 18
    left, right = edges
    flag = QRectF(min(max(x - wide / 2, left), right - wide), top - 1, wide, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(flag, 6, 6)
    painter.drawPolygon(
        [QPointF(x - 5, flag.bottom() - 0.5), QPointF(x + 5, flag.bottom() - 0.5), QPointF(x, flag.bottom() + 5)]
    )
    painter.setFont(face)
    painter.setPen(paper)
    painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, words)


def marks_fill(
    painter: QPainter, left: float, scale: Scale, times: tuple[int | None, int | None], rect: QRectF
) -> None:
    """A soft fill between the in and the out mark, over so much of the lanes."""
    mark_in, mark_out = times
    if mark_in is None or mark_out is None:
        return
    soft = QColor(tokens().accent)
    soft.setAlphaF(0.12)
    x1, x2 = (left + min(scale.width, max(0.0, scale.x(ms))) for ms in (mark_in, mark_out))
    painter.fillRect(QRectF(x1, rect.top(), x2 - x1, rect.height()), soft)


def marks(
    painter: QPainter, left: float, scale: Scale, times: tuple[int | None, int | None], top: float, bottom: float
) -> None:
    """The in and out brackets, from the ruler down."""
    accent = QColor(tokens().accent)
    painter.setFont(font(SMALL, 600))
    for ms, words, side in ((times[0], tr("In"), 1), (times[1], tr("Out"), -1)):
        if ms is None or not scale.from_ms <= ms <= scale.to_ms:
            continue
        x = left + scale.x(ms)
        painter.setPen(QPen(accent, 2))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        for y in (top, bottom):
            painter.drawLine(QPointF(x, y), QPointF(x + side * 7, y))
        # The word stands outside the stretch; at the edge of the view there is only room inside.
        before = x - 36 >= left if side > 0 else x + 36 > left + scale.width
        flags = (Qt.AlignmentFlag.AlignRight if before else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignTop
        box = QRectF(x - 36, top + 1, 30, 16) if before else QRectF(x + 6, top + 1, 30, 16)
        painter.fillRect(box, tokens().card)
        painter.setPen(accent)
        painter.drawText(box, flags, words)
