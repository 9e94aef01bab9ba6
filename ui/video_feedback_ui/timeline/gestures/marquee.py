"""A press on an empty piece of a lane: a click goes there, a drag chooses all that it takes in."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from video_feedback.counts import counted
from video_feedback_ui.timeline.gestures import ghost
from video_feedback_ui.timeline.gestures.gesture import Gesture, Keys
from video_feedback_ui.timeline.lane import Lane


class Marquee(Gesture):
    holds = False

    def click(self) -> None:
        self.timeline.sought.emit(self.hand.on_film(self.from_ms))

    def begin(self) -> None:
        self._at = self.pressed

    def drag(self, at: QPointF, *, free: bool) -> None:  # noqa: ARG002 (it has nothing to snap to)
        self._at = at

    def drop(self) -> None:
        left, right = self._times()
        ids: dict[str, int] = {}
        for lane in self._lanes():
            first, behind = lane.seen(left, right)
            inside = first + np.flatnonzero(lane.ends[first:behind] >= left)
            ids |= {lane.moments[i].id: lane.moments[i].start_ms for i in inside.tolist()}
        self.hand.marked.emit(tuple(sorted(ids, key=ids.__getitem__)), bool(self.keys & Keys.ControlModifier))

    def paint(self, painter: QPainter) -> None:
        ghost.rubber_band(painter, self._rect)

    def paint_flags(self, painter: QPainter) -> None:
        left, right = self._times()
        edges = np.array((left, right + 1), np.int64)
        count = sum(int(lane.depth(edges)[0]) for lane in self._lanes())
        if count:
            words = counted(count, "moment")
            self.hand.paint_flag(painter, self.hand.ms_at(self._at), self._rect, words)

    @property
    def _rect(self) -> QRectF:
        corner = QPointF(self.timeline.x_of(self.from_ms), self.pressed.y())
        return QRectF(corner, self._at).normalized()

    def _times(self) -> tuple[int, int]:
        one, other = sorted((self.from_ms, self.hand.ms_at(self._at)))
        return round(one), round(other)

    def _lanes(self) -> list[Lane]:
        """Those that it touches; of one that is opened, its rows."""
        top, bottom = sorted((self.pressed.y(), self._at.y()))
        touched = [lane for lane, rect in self.timeline.lane_rects() if rect.top() < bottom and rect.bottom() > top]
        opened = [lane.inside for lane in touched]
        return [lane for lane in touched if not any(lane is other for other in opened)]
