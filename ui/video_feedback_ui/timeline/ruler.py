"""Painting time: the strip of the whole film, the ruler, the playhead, and the in and out marks."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from video_feedback.media.frame_table import FrameTable
from video_feedback_schemas.times import clock_text
from video_feedback_ui.theme import SMALL, font, tokens
from video_feedback_ui.timeline.lanes import Lane
from video_feedback_ui.timeline.pixels import draw_pixels
from video_feedback_ui.timeline.scale import Scale, tick_ms


def overview(painter: QPainter, rect: QRectF, scale: Scale, dashes: NDArray[np.uint32]) -> None:
    """The whole film: a dash for each moment (see `dashes`), the view as a window upon it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens().sunk))
    painter.drawRoundedRect(rect, 4, 4)
    draw_pixels(painter, rect.topLeft(), dashes)
    if not scale.is_whole:
        window = QColor(tokens().accent)
        window.setAlphaF(0.14)
        painter.setBrush(window)
        painter.setPen(QPen(QColor(tokens().accent), 1.6))
        painter.drawRoundedRect(overview_window(rect, scale), 4, 4)


def overview_window(rect: QRectF, scale: Scale) -> QRectF:
    """Where in the strip of the whole film the view is."""
    x1 = rect.left() + scale.from_ms / scale.length_ms * rect.width()
    x2 = rect.left() + min(1.0, scale.to_ms / scale.length_ms) * rect.width()
    return QRectF(x1, rect.top() + 1, max(6.0, x2 - x1), rect.height() - 2)


def dashes(lanes: list[Lane], length_ms: int, width: int, height: int) -> NDArray[np.uint32]:
    """Two rows of pixels for each lane, in its colour where it holds something; shape (height, width)."""
    pixels = np.zeros((max(1, height), max(1, width)), np.uint32)
    edges = Scale.whole(length_ms, width).edges(max(1, width))
    for i, lane in enumerate(lanes):
        held = lane.depth(edges) > 0
        began = np.flatnonzero(np.diff(lane.begun(edges)))
        for more in (1, 2):  # a point is three pixels wide
            held[np.minimum(began + more, len(held) - 1)] = True
        top = round(2 + i * (height - 6) / max(1, len(lanes) - 1))
        pixels[top : top + 2, held] = tokens().group(lane.group.colour).rgba()
    return pixels


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
    while ms <= scale.to_ms:
        x = rect.left() + scale.x(ms)
        painter.setPen(line)
        painter.drawLine(QPointF(x, rect.bottom() - 8), QPointF(x, rect.bottom()))
        for part in range(1, 4):
            small = x + part * step / 4 / scale.span_ms * scale.width
            painter.drawLine(QPointF(small, rect.bottom() - 3), QPointF(small, rect.bottom()))
        painter.setPen(words)
        if x < rect.right() - 30:
            painter.drawText(QRectF(x + 5, rect.top() - 2, 90, rect.height() - 6), flags, clock_text(ms, exact=exact))
        ms += step
    first, behind = frames.index_at(round(scale.from_ms)), frames.index_at(round(scale.to_ms)) + 1
    if behind - first < rect.width() / 7:
        painter.setPen(QPen(QColor(tokens().accent), 1.4))
        for i in range(first, behind):
            x = rect.left() + scale.x(float(frames.times_ms[i]))
            painter.drawLine(QPointF(x, rect.bottom() - 5), QPointF(x, rect.bottom()))


def playhead(painter: QPainter, x: float, top: float, bottom: float, ms: int, right: float) -> None:
    """A line in ink, with a flag that holds the frame's own time. The flag stays left of `right`, the widget's edge."""
    ink, paper = QColor(tokens().ink), QColor(tokens().paper)
    painter.fillRect(QRectF(x - 0.8, top + 18, 1.6, bottom - top - 18), ink)
    face = font(SMALL, 600, tabular=True)
    words = clock_text(ms, exact=True)
    wide = QFontMetricsF(face).horizontalAdvance(words) + 18
    flag = QRectF(min(x - wide / 2, right - wide), top - 1, wide, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(flag, 6, 6)
    painter.drawPolygon(
        [QPointF(x - 5, flag.bottom() - 0.5), QPointF(x + 5, flag.bottom() - 0.5), QPointF(x, flag.bottom() + 5)]
    )
    painter.setFont(face)
    painter.setPen(paper)
    painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, words)


def marks(
    painter: QPainter,
    left: float,
    scale: Scale,
    times: tuple[int | None, int | None],
    top: float,
    bottom: float,
    fill_top: float,
) -> None:
    """The in and out brackets, from the ruler down, with a soft fill over the lanes between them."""
    mark_in, mark_out = times
    accent = QColor(tokens().accent)
    if mark_in is not None and mark_out is not None:
        soft = QColor(tokens().accent)
        soft.setAlphaF(0.12)
        x1, x2 = (left + min(scale.width, max(0.0, scale.x(ms))) for ms in (mark_in, mark_out))
        painter.fillRect(QRectF(x1, fill_top, x2 - x1, bottom - fill_top), soft)
    painter.setFont(font(SMALL, 600))
    for ms, words, side in ((mark_in, "In", 1), (mark_out, "Out", -1)):
        if ms is None or not scale.from_ms <= ms <= scale.to_ms:
            continue
        x = left + scale.x(ms)
        painter.setPen(QPen(accent, 2))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.drawLine(QPointF(x, top), QPointF(x + side * 7, top))
        # The word stands outside the stretch; at the edge of the view there is only room inside.
        before = x - 36 >= left if side > 0 else x + 36 > left + scale.width
        flags = (Qt.AlignmentFlag.AlignRight if before else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignTop
        box = QRectF(x - 36, top + 1, 30, 16) if before else QRectF(x + 6, top + 1, 30, 16)
        painter.fillRect(box, tokens().card)
        painter.setPen(accent)
        painter.drawText(box, flags, words)
