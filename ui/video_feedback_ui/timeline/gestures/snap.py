"""What is dragged is drawn to what lies near: the playhead, marks, bookmarks, edges of moments, whole seconds."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from video_feedback.coding.placing import last_of
from video_feedback_schemas.records import Moment

if TYPE_CHECKING:
    from video_feedback_ui.timeline.lane import Lane
    from video_feedback_ui.timeline.timeline import Timeline

REACH_PX = 7.0
# From here on a pixel holds half a frame and more: then whole seconds are what one aims at.
_WIDE_MS_PX = 20.0
_LOOKED_AT, _MANY = 12, 500

Times = NDArray[np.int64]


class Snap:
    """Made when a drag begins; each step looks only at the few edges beside the hand, however many there are.

    `landmarks` are times that draw as well; `own` are the moments that are dragged: they do not draw themselves. Where
    very many are dragged, edges of others do not draw either.
    """

    def __init__(self, timeline: "Timeline", landmarks: Iterable[int], own: Sequence[Moment] = ()) -> None:
        self._timeline = timeline
        self._landmarks = np.array(sorted(set(landmarks)), np.int64)
        starts: dict[int, list[int]] = {}
        ends: dict[int, list[int]] = {}
        self._edges_draw = len(own) <= _MANY
        for moment in own if self._edges_draw else ():
            lane: Lane | None = timeline.lanes.lane_of(moment)
            while lane is not None:
                starts.setdefault(id(lane), []).append(moment.start_ms)
                ends.setdefault(id(lane), []).append(last_of(moment))
                lane = lane.inside
        self._starts, self._ends = ({key: np.sort(held) for key, held in each.items()} for each in (starts, ends))

    def near(self, ms: float) -> int | None:
        """The time that draws one that is dragged to `ms`, or None."""
        scale = self._timeline.scale
        ms_px = scale.span_ms / scale.width
        reach = REACH_PX * ms_px
        found = _nearest(self._landmarks, None, ms)
        for lane, _ in self._timeline.lane_rects() if self._edges_draw else ():
            found += _nearest(lane.starts, self._starts.get(id(lane)), ms)
            found += _nearest(lane.closings, self._ends.get(id(lane)), ms)
        best = min(found, key=lambda time: abs(time - ms), default=None)
        if best is not None and abs(best - ms) <= reach:
            return best
        second = 1000 * round(ms / 1000)
        return second if ms_px >= _WIDE_MS_PX and abs(second - ms) <= reach else None

    def move(self, moment: Moment, by_ms: float) -> tuple[float, int | None]:
        """How far to move a moment that is dragged so far, and the time that one of its edges was drawn to."""
        best: tuple[float, int | None] = (by_ms, None)
        for edge in {moment.start_ms, last_of(moment)}:
            drawn = self.near(edge + by_ms)
            if drawn is not None and (best[1] is None or abs(drawn - edge - by_ms) < abs(best[0] - by_ms)):
                best = (drawn - edge, drawn)
        return best


def _nearest(times: Times, own: Times | None, ms: float) -> list[int]:
    """The next time on either side, of those that are not all one's own."""
    at = int(np.searchsorted(times, round(ms)))
    found = []
    for way, places in ((-1, range(at - 1, max(-1, at - 1 - _LOOKED_AT), -1)), (1, range(at, at + _LOOKED_AT))):
        for i in places:
            if way > 0 and i >= len(times):
                break
            time = times[i]
            if own is None or _count(times, time) > _count(own, time):
                found.append(int(time))
                break
    return found


def _count(times: Times, time: np.int64) -> int:
    return int(np.searchsorted(times, time, side="right") - np.searchsorted(times, time))
