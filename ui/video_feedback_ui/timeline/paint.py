"""Painting the moments of a lane: bars and points with their words, or, where many fall on a pixel, how many."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from video_feedback_schemas.records import Moment
from video_feedback_schemas.times import length_text
from video_feedback_ui.parts import shapes
from video_feedback_ui.theme import BODY, R_BAR, SMALL, font, tokens
from video_feedback_ui.timeline.lanes import Lane, Lanes
from video_feedback_ui.timeline.pixels import draw_pixels
from video_feedback_ui.timeline.scale import Scale

# How many moments in view are drawn with shape and words, and how many as plain bars; more are one picture per lane.
WORDS_UP_TO = 150
BARS_UP_TO = 900


class LanePainter:
    """Paints lanes with one painter. Fonts and pens are made once, not per moment."""

    def __init__(self, painter: QPainter, lanes: Lanes, scale: Scale) -> None:
        self._painter = painter
        self._lanes = lanes
        self._scale = scale
        self._font = font(13)
        self._small = font(SMALL, tabular=True)
        self._ink = QColor(tokens().ink)

    def all(self, rects: list[tuple[Lane, QRectF]]) -> None:
        """Paint what is in view of each lane into its rectangle, whose left edge is the left edge of the scale."""
        seen = [(lane, rect, *lane.seen(self._scale.from_ms, self._scale.to_ms)) for lane, rect in rects]
        count = sum(behind - first for _, _, first, behind in seen)
        for lane, rect, first, behind in seen:
            if count > BARS_UP_TO:
                self._picture(lane, rect)
            elif count > WORDS_UP_TO:
                self._bars(lane, first, behind, rect)
            else:
                self._moments(lane, first, behind, rect)

    def _moments(self, lane: Lane, first: int, behind: int, rect: QRectF) -> None:
        for i in range(first, behind):
            if lane.ends[i] < self._scale.from_ms:
                continue
            room_to = rect.right() if i + 1 >= behind else rect.left() + self._scale.x(float(lane.starts[i + 1])) - 8
            self._moment(lane, lane.moments[i], rect, room_to)

    def _bars(self, lane: Lane, first: int, behind: int, rect: QRectF) -> None:
        """Plain bars, all of a lane in one call; points are thin ones."""
        left = rect.left() + (lane.starts[first:behind] - self._scale.from_ms) / self._scale.span_ms * rect.width()
        wide = np.maximum(
            3.0, (lane.ends[first:behind] - lane.starts[first:behind]) / self._scale.span_ms * rect.width()
        )
        top, high = rect.top() + 4, rect.height() - 8
        bars = [QRectF(x, top, w, high) for x, w in zip(left.tolist(), wide.tolist(), strict=True)]
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._painter.setPen(QPen(tokens().group(lane.group.colour), 1))
        self._painter.setBrush(tokens().tint(lane.group.colour))
        self._painter.drawRects(bars)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _picture(self, lane: Lane, rect: QRectF) -> None:
        """One column a pixel, the higher the more moments lie there; a whole lane is one small picture."""
        width = max(1, int(rect.width()))
        depth = lane.depth(self._scale.edges(width))
        full = max(1, int(depth.max()))
        reach = np.where(depth > 0, np.maximum(2.0, (rect.height() / 2 - 3) * np.sqrt(depth / full)), 0)
        high = max(1, int(rect.height()))
        off = np.abs(np.arange(high, dtype=np.float32) + np.float32(0.5 - high / 2))
        inside = off[:, None] <= reach.astype(np.float32)[None, :]
        colour = np.uint32(tokens().group(lane.group.colour).rgba())
        draw_pixels(self._painter, rect.topLeft(), np.where(inside, colour, np.uint32(0)))

    def _moment(self, lane: Lane, moment: Moment, rect: QRectF, room_to: float) -> None:
        colour = tokens().group(lane.group.colour)
        code = self._lanes.code_of(moment)
        x, middle = rect.left() + self._scale.x(moment.start_ms), rect.center().y()
        self._painter.setFont(self._font)
        if moment.end_ms is None:
            self._painter.setPen(QPen(colour, 1))
            self._painter.drawLine(QPointF(x, rect.top() + 1), QPointF(x, rect.bottom() - 1))
            shapes.draw(self._painter, lane.group.shape, colour, QPointF(x, middle), 6)
            self._words(code.label, QRectF(x + 12, rect.top(), room_to - x - 12, rect.height()))
            return
        bar = self.bar(moment, rect)
        pen = QPen(colour, 1.2)
        if lane.group.shape == "ring":
            pen.setStyle(Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        self._painter.setBrush(tokens().tint(lane.group.colour))
        radius = min(R_BAR, bar.width() / 2)
        self._painter.drawRoundedRect(bar, radius, radius)
        if bar.width() >= 18:
            inside = min(bar.left() if bar.left() > rect.left() else rect.left(), bar.right() - 18)
            shapes.draw(self._painter, lane.group.shape, colour, QPointF(inside + 11, middle), 4.6)
            end = min(bar.right() - 6, max(room_to, inside + 22))
            self._words(code.label, QRectF(inside + 21, rect.top(), end - inside - 21, rect.height()))

    def bar(self, moment: Moment, rect: QRectF) -> QRectF:
        """Where the bar of a stretch lies in its lane; never too narrow to be seen."""
        x1 = rect.left() + self._scale.x(moment.start_ms)
        x2 = rect.left() + self._scale.x(moment.start_ms if moment.end_ms is None else moment.end_ms)
        return QRectF(x1, rect.top() + 2, max(4.0, x2 - x1), rect.height() - 4)

    def open(self, lane: Lane, moment: Moment, rect: QRectF, playhead_ms: int) -> None:
        """A stretch that waits for its second press: it grows with the playhead, and has no right edge yet."""
        x1 = rect.left() + self._scale.x(moment.start_ms)
        x2 = max(x1 + 20, rect.left() + self._scale.x(playhead_ms))
        bar = QRectF(x1, rect.top() + 2, x2 - x1, rect.height() - 4)
        colour = tokens().group(lane.group.colour)
        self._painter.setPen(QPen(colour, 1.2, Qt.PenStyle.DashLine))
        self._painter.setBrush(tokens().tint(lane.group.colour))
        self._painter.drawRoundedRect(bar, R_BAR, R_BAR)
        inside = max(bar.left(), rect.left())
        shapes.draw(self._painter, lane.group.shape, colour, QPointF(inside + 11, rect.center().y()), 4.6)
        self._painter.setFont(self._font)
        label = self._lanes.code_of(moment).label
        self._words(label, QRectF(inside + 21, rect.top(), bar.right() - inside - 26, rect.height()))

    def chosen(self, lane: Lane, moment: Moment, rect: QRectF) -> None:
        """The chosen moment, over all others: a ring around it, two grips, its words in full weight, its length."""
        accent = QColor(tokens().accent)
        middle = rect.center().y()
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(accent, 2))
        if moment.end_ms is None:
            self._painter.drawEllipse(QPointF(rect.left() + self._scale.x(moment.start_ms), middle), 10, 10)
            return
        bar = self.bar(moment, rect)
        self._painter.setBrush(tokens().tint(lane.group.colour))
        self._painter.setPen(QPen(tokens().group(lane.group.colour), 1.2))
        self._painter.drawRoundedRect(bar, R_BAR, R_BAR)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(accent, 2))
        self._painter.drawRoundedRect(bar.adjusted(-3, -3, 3, 3), R_BAR + 3, R_BAR + 3)
        if bar.width() < 24:
            return
        self._painter.setPen(QPen(tokens().group(lane.group.colour), 2, c=Qt.PenCapStyle.RoundCap))
        for x in (bar.left() + 4, bar.right() - 4):
            self._painter.drawLine(QPointF(x, bar.top() + 4), QPointF(x, bar.bottom() - 4))
        left = max(bar.left(), rect.left())
        shapes.draw(self._painter, lane.group.shape, tokens().group(lane.group.colour), QPointF(left + 14, middle), 4.6)
        length = length_text(moment.end_ms - moment.start_ms)
        self._painter.setFont(self._small)
        room = QFontMetricsF(self._small).horizontalAdvance(length)
        words_to = bar.right() - 10
        if bar.width() > room + 90:
            self._painter.setPen(QColor(tokens().ink_2))
            at = QRectF(bar.right() - room - 10, rect.top(), room, rect.height())
            self._painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, length)
            words_to = at.left() - 6
        self._painter.setFont(font(BODY - 1, 600))
        label = self._lanes.code_of(moment).label
        self._words(label, QRectF(left + 24, rect.top(), words_to - left - 24, rect.height()))

    def _words(self, words: str, rect: QRectF) -> None:
        """Words that do not fit are cut, never shrunk; where hardly a letter fits there are none."""
        if rect.width() < 14:
            return
        self._painter.setPen(self._ink)
        self._painter.save()
        self._painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self._painter.drawText(rect.adjusted(0, 0, 400, 0), flags, words)
        self._painter.restore()
