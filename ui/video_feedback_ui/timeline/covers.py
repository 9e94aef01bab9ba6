"""What was coded, as a thin line under the ruler; and over the lanes, hatched, where nothing can be."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from video_feedback.words import tr
from video_feedback_schemas.records import Span
from video_feedback_schemas.times import Ms
from video_feedback_ui.theme import SMALL, font, tokens
from video_feedback_ui.timeline.names import WIDTH as LABELS
from video_feedback_ui.timeline.rows import RULER, RULER_TOP

if TYPE_CHECKING:
    from video_feedback_ui.timeline.timeline import Timeline

Edge = Literal["start", "end"]

_LINE = RULER_TOP + RULER + 1.0
_REACH = 5.0
_TILE = 8
_SAID = tr("Not codable")


@dataclass(frozen=True, slots=True)
class Hold:
    """What of a span is under the hand: an edge, or the whole of it."""

    span: Span
    edge: Edge | None


class Covers:
    """`show` takes the spans of the recording; `preview` one as it would be, while an edge of it is dragged."""

    def __init__(self, timeline: "Timeline") -> None:
        self._timeline = timeline
        self.spans: Sequence[Span] = ()
        self._preview: Span | None = None
        self._face = font(SMALL)
        self._room = QFontMetricsF(self._face)
        self._kept_tile: tuple[tuple[object, ...], QPixmap] | None = None

    def show(self, spans: Sequence[Span]) -> None:
        self.spans, self._preview = spans, None
        self._timeline.update()

    def preview(self, span: Span, edge: Edge, ms: int) -> None:
        """Show it with that edge at the frame of a time; nothing is written."""
        at = self._timeline.frames.time_at(ms) if self._timeline.frames is not None else Ms(ms)
        if edge == "start":
            self._preview = replace(span, start_ms=min(at, span.end_ms))
        else:
            self._preview = replace(span, end_ms=max(at, span.start_ms))
        self._timeline.update()

    def at(self, point: QPointF) -> Hold | None:
        """The edge or the line under a point: just below the ruler, or on the words of what is not codable."""
        on_line = abs(point.y() - _LINE) <= _REACH
        found: Hold | None = None
        for span in self.spans:
            left, right = self._edges(span)
            if on_line and left - _REACH <= point.x() <= right + _REACH:
                near = min((abs(point.x() - left), "start"), (abs(point.x() - right), "end"))
                edge: Edge | None = None
                if near[0] <= _REACH:
                    edge = "start" if near[1] == "start" else "end"
                if found is None or (edge is not None and found.edge is None) or span.kind == "not_codable":
                    found = Hold(span, edge)
            elif span.kind == "not_codable" and self._plate(span).contains(point):
                return Hold(span, None)
        return found

    def rect(self, span: Span) -> QRectF:
        """Where it lies, from the ruler down."""
        left, right = self._edges(span)
        return QRectF(left, _LINE - 2, right - left, self._timeline.rows().bottom - _LINE + 2)

    def paint(self, painter: QPainter) -> None:
        timeline = self._timeline
        shown = [self._preview if self._preview and span.id == self._preview.id else span for span in self.spans]
        scale = timeline.scale
        shown = [span for span in shown if span.end_ms >= scale.from_ms and span.start_ms <= scale.to_ms]
        if not shown:
            return
        painter.save()
        painter.setClipRect(
            QRectF(LABELS, 0, timeline.lanes_width() + 1, timeline.height()), Qt.ClipOperation.IntersectClip
        )
        for span in shown:
            if span.kind == "coded":
                self._line(painter, span)
        for span in shown:
            if span.kind == "not_codable":
                self._hatch(painter, span)
        painter.restore()

    def _edges(self, span: Span) -> tuple[float, float]:
        """From its first frame to the end of its last one, never too narrow to be seen."""
        timeline = self._timeline
        behind = span.end_ms
        if timeline.frames is not None:
            after = timeline.frames.after(span.end_ms)
            behind = after if after > span.end_ms else Ms(timeline.scale.length_ms)
        left = timeline.x_of(span.start_ms)
        return left, max(left + 3, timeline.x_of(behind))

    def _line(self, painter: QPainter, span: Span) -> None:
        left, right = self._edges(span)
        accent = QColor(tokens().accent)
        painter.setPen(QPen(accent, 2))
        painter.drawLine(QPointF(left, _LINE), QPointF(right, _LINE))
        for x in (left, right):
            painter.drawLine(QPointF(x, _LINE - 3), QPointF(x, _LINE + 2))

    def _hatch(self, painter: QPainter, span: Span) -> None:
        rect, strong = self.rect(span), QColor(tokens().line_strong)
        lanes = self._timeline.rows().lanes
        over = QRectF(rect.left(), lanes[0].top() if lanes else rect.top(), rect.width(), 0)
        over.setBottom(rect.bottom())
        painter.drawTiledPixmap(over, self._tile(painter.device().devicePixelRatioF()))
        painter.setPen(QPen(strong, 1.2))
        for x in (rect.left(), rect.right()):
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        painter.setPen(QPen(strong, 3))
        painter.drawLine(QPointF(rect.left(), _LINE), QPointF(rect.right(), _LINE))
        plate = self._plate(span)
        if plate.width() < 24:
            return
        painter.setPen(QPen(QColor(tokens().line), 1))
        painter.setBrush(QColor(tokens().card))
        painter.drawRoundedRect(plate, 8, 8)
        painter.setFont(self._face)
        painter.setPen(QColor(tokens().ink_2))
        words = self._room.elidedText(_words(span), Qt.TextElideMode.ElideRight, plate.width() - 12)
        painter.drawText(plate.adjusted(7, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _tile(self, ratio: float) -> QPixmap:
        """A piece of the hatching: slanted lines on a veil. Tiles are drawn many times as fast as a pattern."""
        key = (tokens().line_strong, tokens().card, ratio)
        if self._kept_tile is None or self._kept_tile[0] != key:
            tile = QPixmap(round(_TILE * ratio), round(_TILE * ratio))
            tile.setDevicePixelRatio(ratio)
            veil, lines = QColor(tokens().card), QColor(tokens().line_strong)
            veil.setAlphaF(0.55)
            lines.setAlphaF(0.6)
            tile.fill(veil)
            painter = QPainter(tile)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(lines, 1))
            for at in (-_TILE, 0, _TILE):  # the corners of its neighbours too
                painter.drawLine(QPointF(at, _TILE), QPointF(at + _TILE, 0))
            painter.end()
            self._kept_tile = (key, tile)
        return self._kept_tile[1]

    def _plate(self, span: Span) -> QRectF:
        """Where its words stand: at the foot of what is seen of it."""
        rect = self.rect(span)
        left = max(rect.left(), float(LABELS)) + 4
        right = min(rect.right(), LABELS + self._timeline.lanes_width()) - 4
        wide = min(right - left, self._room.horizontalAdvance(_words(span)) + 16)
        return QRectF(left, rect.bottom() - 20, max(0.0, wide), 17)


def _words(span: Span) -> str:
    return f"{_SAID}: {span.reason}" if span.reason else _SAID
