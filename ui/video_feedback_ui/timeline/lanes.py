"""The moments of a recording, lane by lane, ready to be painted: only what is seen, however many there are."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

from video_feedback_schemas.records import Code, Group, Moment, Scheme


@dataclass(slots=True)
class Lane:
    """The moments of one group, in order of time.

    `starts`, `ends` and `reach` are int64 arrays as long as `moments`; `reach[i]` is the latest end up to i, so that
    both edges of what is in view are found by bisection, long stretches that began before the view among them.
    `closings` are the ends in order of time: with them, how many moments lie anywhere is found by bisection too.
    """

    group: Group
    moments: list[Moment] = field(default_factory=list)
    starts: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    ends: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    reach: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    closings: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))

    def set(self, moments: Iterable[Moment]) -> None:
        """Take all moments of the lane anew."""
        self.moments = sorted(moments, key=_order)
        self.starts = np.fromiter((m.start_ms for m in self.moments), np.int64, len(self.moments))
        self.ends = np.fromiter((_end(m) for m in self.moments), np.int64, len(self.moments))
        self.closings = np.sort(self.ends)
        self._reach_from(0)

    def add(self, moment: Moment) -> None:
        i = bisect_left(self.moments, _order(moment), key=_order)
        self.moments.insert(i, moment)
        self.starts = np.insert(self.starts, i, moment.start_ms)
        self.ends = np.insert(self.ends, i, _end(moment))
        self.closings = np.insert(self.closings, int(np.searchsorted(self.closings, _end(moment))), _end(moment))
        self._reach_from(i)

    def remove(self, moment: Moment) -> None:
        i = bisect_left(self.moments, _order(moment), key=_order)
        if i < len(self.moments) and self.moments[i].id == moment.id:
            del self.moments[i]
            self.starts, self.ends = np.delete(self.starts, i), np.delete(self.ends, i)
            self.closings = np.delete(self.closings, int(np.searchsorted(self.closings, _end(moment))))
            self._reach_from(i)

    def _reach_from(self, i: int) -> None:
        # Only what lies behind the change is worked out anew: a tag near the end of a long film costs next to nothing.
        before = self.reach[:i]
        tail = np.maximum.accumulate(self.ends[i:]) if i < len(self.ends) else self.ends[i:]
        if i and len(tail):
            np.maximum(tail, before[-1], out=tail)
        self.reach = np.concatenate((before, tail))

    def seen(self, from_ms: float, to_ms: float) -> tuple[int, int]:
        """The range of moments that may touch a view, as the first index and the one behind the last."""
        # Whole numbers: for any other, the whole array would be turned into such as well.
        first = np.searchsorted(self.reach, ceil(from_ms))
        return int(first), int(np.searchsorted(self.starts, floor(to_ms), side="right"))

    def begun(self, edges_ms: NDArray[np.int64]) -> NDArray[np.int64]:
        """How many moments have begun before each of these times."""
        return np.searchsorted(self.starts, edges_ms).astype(np.int64)

    def depth(self, edges_ms: NDArray[np.int64]) -> NDArray[np.int64]:
        """How many moments touch each of the spans between these times, however many there are in all."""
        return self.begun(edges_ms)[1:] - np.searchsorted(self.closings, edges_ms[:-1])


def _order(moment: Moment) -> tuple[int, str]:
    return moment.start_ms, moment.id


def _end(moment: Moment) -> int:
    return moment.start_ms if moment.end_ms is None else moment.end_ms


class Lanes:
    """All lanes of a recording, by group of the scheme. Worker-only groups have a lane only where they hold something.

    Moments tagged with another scheme have lanes of their own, below.
    """

    def __init__(self) -> None:
        self.lanes: list[Lane] = []
        self._schemes: dict[tuple[str, int], Scheme] = {}
        self._codes: dict[tuple[str, int, str], tuple[Code, Lane]] = {}
        self._moments: dict[str, Moment] = {}
        self.version = 0  # counts up with every change: what is worked out from the moments can be kept until then

    def set(self, schemes: list[Scheme], moments: Iterable[Moment]) -> None:
        """Take schemes (the one in use first) and all moments anew."""
        self.lanes, self._codes = [], {}
        self.version += 1
        self._moments = {moment.id: moment for moment in moments}
        for scheme in schemes:
            lanes = {group.id: Lane(group) for group in scheme.groups}
            self.lanes += lanes.values()
            for code in scheme.codes:
                self._codes[scheme.id, scheme.version, code.id] = (code, lanes[code.group_id])
        held: dict[int, list[Moment]] = {id(lane): [] for lane in self.lanes}
        for moment in self._moments.values():
            held[id(self.lane_of(moment))].append(moment)
        for lane in self.lanes:
            lane.set(held[id(lane)])

    def code_of(self, moment: Moment) -> Code:
        return self._codes[moment.scheme_id, moment.scheme_version, moment.code_id][0]

    def lane_of(self, moment: Moment) -> Lane:
        return self._codes[moment.scheme_id, moment.scheme_version, moment.code_id][1]

    def group_of(self, moment: Moment) -> Group:
        """The group of a moment's code: its colour and shape, whatever lane it lies in."""
        return self.lane_of(moment).group

    def heard(self, moment: Moment) -> bool:
        """Whether the lane of a moment takes part; what lies in a lane that is left out is not jumped to."""
        return moment.id in self._moments

    def knows(self, moment: Moment) -> bool:
        return (moment.scheme_id, moment.scheme_version, moment.code_id) in self._codes

    def put(self, moment: Moment) -> None:
        """Add a moment, or take its new version."""
        self.take(moment.id)
        self._moments[moment.id] = moment
        self.version += 1
        self.lane_of(moment).add(moment)

    def take(self, moment_id: str) -> None:
        """Take a moment away, if it is there."""
        old = self._moments.pop(moment_id, None)
        if old is not None:
            self.version += 1
            self.lane_of(old).remove(old)

    def get(self, moment_id: str) -> Moment | None:
        return self._moments.get(moment_id)

    def at(self, ms: int) -> Iterator[Moment]:
        """The moments that cover a time; a point covers the three tenths of a second behind it."""
        for lane in self.lanes:
            first, behind = lane.seen(ms - 300, ms)
            for moment in lane.moments[first:behind]:
                if _end(moment) >= ms or (moment.end_ms is None and ms - moment.start_ms <= 300):
                    yield moment

    def shown(self) -> list[Lane]:
        """The lanes to draw."""
        return [lane for lane in self.lanes if lane.moments or not lane.group.worker_only] or self.lanes

    def __len__(self) -> int:
        return len(self._moments)
