"""Drawing a new stretch into an empty piece of a lane; a click sets a point."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from video_feedback_schemas.times import clock_text, length_text
from video_feedback_ui.timeline.gestures import ghost
from video_feedback_ui.timeline.gestures.gesture import Gesture, Keys
from video_feedback_ui.timeline.gestures.snap import Snap
from video_feedback_ui.timeline.lane import Lane

if TYPE_CHECKING:
    from video_feedback_ui.timeline.hand import Hand


class DrawingNew(Gesture):
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, hand: "Hand", at: QPointF, keys: Keys, lane: Lane) -> None:
        super().__init__(hand, at, keys)
        self._lane = lane
        self._from = self._to = 0
        self._guide: int | None = None

    def click(self) -> None:
        self.hand.drawn.emit(self._lane, self._frame_at(self.from_ms, free=False), None)

    def begin(self) -> None:
        self._from = self._to = self._frame_at(self.from_ms, free=False)

    def drag(self, at: QPointF, *, free: bool) -> None:
        self._to = self._frame_at(self.hand.ms_at(at), free=free)
        self.hand.shows.emit(self._to)

    def drop(self) -> None:
        if self._to != self._from:
            self.hand.drawn.emit(self._lane, *sorted((self._from, self._to)))

    def paint(self, painter: QPainter) -> None:
        first, last = sorted((self._from, self._to))
        ghost.bar(painter, ghost.span(self._rect, self.timeline.scale, first, last), self._lane.group)

    def paint_flags(self, painter: QPainter) -> None:
        first, last = sorted((self._from, self._to))
        if self._guide is not None:
            self.hand.paint_guide(painter, self._guide)
        words = f"{clock_text(self._to, exact=True)}  ·  {length_text(last - first)}"
        self.hand.paint_flag(painter, self._to, self._rect, words)

    @property
    def _rect(self) -> QRectF:
        return next((rect for lane, rect in self.timeline.lane_rects() if lane is self._lane), QRectF())

    def _frame_at(self, ms: float, *, free: bool) -> int:
        frames = self.timeline.frames
        assert frames is not None
        snap = Snap(self.timeline, self.hand.landmarks()) if self.hand.snaps and not free else None
        self._guide = snap.near(ms) if snap is not None else None
        return frames.time_at(round(ms) if self._guide is None else self._guide)
