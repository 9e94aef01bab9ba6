"""Dragging one edge of a chosen stretch; the film shows the frame that it names."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from video_feedback.coding import placing
from video_feedback.coding.placing import Edge
from video_feedback_schemas.records import Moment
from video_feedback_schemas.times import clock_text, length_text
from video_feedback_ui.timeline.gestures import ghost
from video_feedback_ui.timeline.gestures.gesture import Gesture, Keys
from video_feedback_ui.timeline.gestures.snap import Snap

if TYPE_CHECKING:
    from video_feedback_ui.timeline.hand import Hand

REACH_PX = 6.0
# With more than these chosen nobody looks for a single edge.
_LOOKED_AT = 200


def edge_at(hand: "Hand", at: QPointF) -> tuple[Moment, Edge] | None:
    """The edge of a chosen stretch under a point, the nearest of several."""
    timeline = hand.timeline
    best: tuple[float, Moment, Edge] | None = None
    view = timeline.rows().view
    if len(timeline.selected) > _LOOKED_AT or not view.top() <= at.y() <= view.bottom():
        return None
    for moment in map(timeline.lanes.get, reversed(timeline.selected)):
        if moment is None or moment.end_ms is None or not _beside(hand, moment, at):
            continue
        left, right = timeline.x_of(moment.start_ms), timeline.x_of(moment.end_ms)
        # Of a narrow stretch, the outer side of each edge is held, so that the middle can still be taken up.
        inner = min(REACH_PX, max(0.0, (right - left) / 4))
        ways: tuple[tuple[float, Edge], ...] = ((left - at.x(), "start"), (at.x() - right, "end"))
        for off, edge in ways:
            if -inner <= off <= REACH_PX and (best is None or abs(off) < best[0]):
                best = (abs(off), moment, edge)
    return None if best is None else best[1:]


def _beside(hand: "Hand", moment: Moment, at: QPointF) -> bool:
    """Whether a point lies in the row of a moment, within reach of its bar. The row is looked for last: that costs."""
    start, end = hand.timeline.x_of(moment.start_ms), hand.timeline.x_of(placing.last_of(moment))
    if not start - REACH_PX <= at.x() <= end + REACH_PX:
        return False
    row = hand.row_of(moment)
    return row is not None and row.top() <= at.y() <= row.bottom()


class DraggingEdge(Gesture):
    cursor = Qt.CursorShape.SizeHorCursor

    def __init__(self, hand: "Hand", at: QPointF, keys: Keys, moment: Moment, edge: Edge) -> None:
        super().__init__(hand, at, keys)
        self._moment = self._moved = moment
        self._edge = edge
        self._was: int = moment.start_ms if edge == "start" else placing.last_of(moment)
        self._guide: int | None = None

    def click(self) -> None:
        if self.keys & Keys.ControlModifier:
            self.hand.turned.emit(self._moment.id)
        else:
            self.timeline.chose.emit(self._moment.id)

    def begin(self) -> None:
        self._snap = Snap(self.timeline, self.hand.landmarks(), [self._moment])

    def drag(self, at: QPointF, *, free: bool) -> None:
        frames = self.timeline.frames
        assert frames is not None
        wanted = self._was + self.hand.ms_at(at) - self.from_ms
        drawn = self._snap.near(wanted) if self.hand.snaps and not free else None
        there = round(wanted) if drawn is None else drawn
        self._moved = placing.with_edge(frames, self._moment, self._edge, there)
        self._guide = drawn if drawn is not None and frames.time_at(drawn) == self._at else None
        self.hand.shows.emit(self._at)

    @property
    def _at(self) -> int:
        return self._moved.start_ms if self._edge == "start" else placing.last_of(self._moved)

    def drop(self) -> None:
        if self._moved != self._moment:
            self.hand.edge_moved.emit(self._moment.id, self._edge, self._at)

    def paint(self, painter: QPainter) -> None:
        lanes, scale = self.timeline.lanes, self.timeline.scale
        rect = self.hand.row_of(self._moment)
        if rect is not None:
            ghost.lifted(painter, rect, scale, self._moment)
            label = lanes.code_of(self._moment).label
            ghost.moment(painter, rect, scale, self._moved, lanes.group_of(self._moment), label)

    def paint_flags(self, painter: QPainter) -> None:
        if self._guide is not None:
            self.hand.paint_guide(painter, self._guide)
        length = length_text(placing.last_of(self._moved) - self._moved.start_ms)
        words = f"{clock_text(self._at, exact=True)}  ·  {length}"
        self.hand.paint_flag(painter, self._at, self.hand.row_of(self._moment), words)
