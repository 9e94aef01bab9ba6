"""Taking hold of a moment: a click chooses it, a drag moves it, and with it all that are chosen."""

from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from video_feedback.coding import placing
from video_feedback.coding.placing import Room
from video_feedback.words import tr
from video_feedback_schemas.records import Moment
from video_feedback_schemas.times import clock_text
from video_feedback_ui.timeline.gestures import ghost
from video_feedback_ui.timeline.gestures.gesture import Gesture, Keys
from video_feedback_ui.timeline.gestures.snap import Snap
from video_feedback_ui.timeline.lane import Lane

if TYPE_CHECKING:
    from video_feedback_ui.timeline.hand import Hand

# More ghosts than these tell nothing more.
_GHOSTS, _LOOKED_AT, _OF_A_LANE = 60, 400, 8


class Moving(Gesture):
    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, hand: "Hand", at: QPointF, keys: Keys, moment: Moment) -> None:
        super().__init__(hand, at, keys)
        self._moment = moment
        self._by = 0
        self._guide: int | None = None
        self._ghosts: list[tuple[QRectF, Moment, Moment]] = []
        self._chosen_by_press = keys == Keys.NoModifier and moment.id not in self.timeline.selected
        if self._chosen_by_press:
            self.timeline.chose.emit(moment.id)

    def click(self) -> None:
        if self.keys & Keys.ShiftModifier:
            self.hand.reached.emit(self._moment.id)
        elif self.keys & Keys.ControlModifier:
            self.hand.turned.emit(self._moment.id)
        elif not self._chosen_by_press:
            self.timeline.chose.emit(self._moment.id)

    def begin(self) -> None:
        if self._moment.id not in self.timeline.selected:
            self.timeline.chose.emit(self._moment.id)
        lanes, frames = self.timeline.lanes, self.timeline.frames
        chosen = self.timeline.selected
        ids = chosen if self._moment.id in chosen else (self._moment.id,)
        self._moved = {moment.id: moment for moment in map(lanes.get, ids) if moment is not None}
        assert frames is not None
        self._room = Room.of(frames, self._moved.values())
        self._snap = Snap(self.timeline, self.hand.landmarks(), list(self._moved.values()))

    def drag(self, at: QPointF, *, free: bool) -> None:
        frames = self.timeline.frames
        assert frames is not None
        by, self._guide = self.hand.ms_at(at) - self.from_ms, None
        if self.hand.snaps and not free:
            by, self._guide = self._snap.move(self._moment, by)
        kept = self._room.kept(round(by))
        start = frames.time_of(placing.nearest(frames, self._moment.start_ms, kept))
        self._by = start - self._moment.start_ms
        if kept != round(by):
            self._guide = None
        self._ghosts = self._seen()
        self.hand.shows.emit(start)

    def drop(self) -> None:
        if self._by:
            self.hand.moved.emit(tuple(self._moved), self._by)

    def paint(self, painter: QPainter) -> None:
        scale, lanes = self.timeline.scale, self.timeline.lanes
        for rect, before, _ in self._ghosts:
            ghost.lifted(painter, rect, scale, before)
        for rect, _, moved in self._ghosts:
            ghost.moment(painter, rect, scale, moved, lanes.group_of(moved), lanes.code_of(moved).label)

    def paint_flags(self, painter: QPainter) -> None:
        if self._guide is not None:
            self.hand.paint_guide(painter, self._guide)
        start = self._moment.start_ms + self._by
        words = clock_text(start, exact=True)
        if self._by:
            seconds = f"{abs(self._by) / 1000:.2f}"
            words += "  ·  " + (
                tr("{seconds} s later", seconds=seconds) if self._by > 0 else tr("{seconds} s earlier", seconds=seconds)
            )
        if len(self._moved) > 1:
            words += "  ·  " + tr("{count} moments", count=len(self._moved))
        self.hand.paint_flag(painter, start, self.hand.row_of(self._moment), words)

    def _seen(self) -> list[tuple[QRectF, Moment, Moment]]:
        """Of the moments that are moved, those in view where they were or where they will be, in their rows."""
        frames, scale = self.timeline.frames, self.timeline.scale
        assert frames is not None
        left, right = scale.from_ms - max(0, self._by), scale.to_ms - min(0, self._by)
        if len(self._moved) <= _GHOSTS:
            near = [m for m in self._moved.values() if m.start_ms <= right and placing.last_of(m) >= left]
            rows = [(self.hand.row_of(moment), moment) for moment in near]
        else:
            rows = [
                (rect, moment) for lane, rect in self.timeline.lane_rects() for moment in self._first(lane, left, right)
            ]
        return [(row, each, placing.shifted(frames, each, self._by)) for row, each in rows if row is not None]

    def _first(self, lane: Lane, left: float, right: float) -> Iterable[Moment]:
        """The first few of a lane that are moved: where there are many, they tell where all go."""
        first, behind = lane.seen(left, right)
        looked_at = lane.moments[first : min(behind, first + _LOOKED_AT)]
        return islice((moment for moment in looked_at if moment.id in self._moved), _OF_A_LANE)
