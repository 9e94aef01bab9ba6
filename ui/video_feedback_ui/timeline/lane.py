"""A lane: moments in order of time, so kept that what is in view is found at once, however many there are."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import count
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

from video_feedback_schemas.records import Group, Moment

Times = NDArray[np.int64]
_VERSIONS = count(1)
# In a lane with more than this, something surely lies over something.
_TOO_MANY = 3000


def _none() -> Times:
    return np.zeros(0, np.int64)


@dataclass(slots=True, eq=False)
class Lane:
    """The moments of one group, code, person or coder, in order of time. `inside` is the lane of which it is a row.

    `starts`, `ends` and `reach` are as long as `moments`; `reach[i]` is the latest end up to i, so that both edges of
    what is in view are found by bisection, long stretches that began before the view among them. `closings` are the
    ends in order of time: with them, how many moments lie anywhere is found by bisection too. Where a lane holds
    moments of several groups, `tones` says by a number of whose colour each is, `closing_tones` the same of `closings`.
    `version` is another after every change, and no other lane ever has it.
    """

    key: str
    label: str
    group: Group | None
    inside: "Lane | None" = None
    moments: list[Moment] = field(default_factory=list)
    starts: Times = field(default_factory=_none)
    ends: Times = field(default_factory=_none)
    reach: Times = field(default_factory=_none)
    closings: Times = field(default_factory=_none)
    tones: Times = field(default_factory=_none)
    closing_tones: Times = field(default_factory=_none)
    version: int = 0
    _kept: dict[str, tuple[int, object]] = field(default_factory=dict)

    def set(self, moments: Iterable[tuple[Moment, int]]) -> None:
        """Take all moments of the lane anew, each with its tone."""
        held = sorted(moments, key=lambda each: _order(each[0]))
        self.moments = [moment for moment, _ in held]
        self.starts = np.fromiter((m.start_ms for m in self.moments), np.int64, len(held))
        self.ends = np.fromiter((end_of(m) for m in self.moments), np.int64, len(held))
        self.tones = np.fromiter((tone for _, tone in held), np.int64, len(held))
        by_end = np.argsort(self.ends, kind="stable")
        self.closings, self.closing_tones = self.ends[by_end], self.tones[by_end]
        self._reach_from(0)

    def add(self, moment: Moment, tone: int) -> None:
        i = bisect_left(self.moments, _order(moment), key=_order)
        self.moments.insert(i, moment)
        self.starts = np.insert(self.starts, i, moment.start_ms)
        self.ends = np.insert(self.ends, i, end_of(moment))
        self.tones = np.insert(self.tones, i, tone)
        closes = int(np.searchsorted(self.closings, end_of(moment)))
        self.closings = np.insert(self.closings, closes, end_of(moment))
        self.closing_tones = np.insert(self.closing_tones, closes, tone)
        self._reach_from(i)

    def remove(self, moment: Moment) -> None:
        i = bisect_left(self.moments, _order(moment), key=_order)
        if i < len(self.moments) and self.moments[i].id == moment.id:
            del self.moments[i]
            closes = int(np.searchsorted(self.closings, end_of(moment)))
            while self.closing_tones[closes] != self.tones[i]:
                closes += 1
            self.closings, self.closing_tones = np.delete(self.closings, closes), np.delete(self.closing_tones, closes)
            self.starts, self.ends = np.delete(self.starts, i), np.delete(self.ends, i)
            self.tones = np.delete(self.tones, i)
            self._reach_from(i)

    def _reach_from(self, i: int) -> None:
        # Only what lies behind the change is worked out anew: a tag near the end of a long film costs next to nothing.
        self.version = next(_VERSIONS)
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

    def begun(self, edges_ms: Times) -> Times:
        """How many moments have begun before each of these times."""
        return np.searchsorted(self.starts, edges_ms).astype(np.int64)

    def depth(self, edges_ms: Times) -> Times:
        """How many moments touch each of the spans between these times, however many there are in all."""
        return self.begun(edges_ms)[1:] - np.searchsorted(self.closings, edges_ms[:-1])

    def depths(self, edges_ms: Times) -> list[tuple[int, Times]]:
        """The same for each tone that there is in the lane."""
        return [
            (tone, np.searchsorted(starts, edges_ms[1:]) - np.searchsorted(closings, edges_ms[:-1]))
            for tone, starts, closings in self._by_tone()
        ]

    def _by_tone(self) -> list[tuple[int, Times, Times]]:
        kept = self._kept.get("tones")
        if kept is None or kept[0] != self.version:
            there = np.flatnonzero(np.bincount(self.tones)).tolist()
            if len(there) == 1:
                made = [(there[0], self.starts, self.closings)]
            else:
                mine = [(tone, self.tones == tone, self.closing_tones == tone) for tone in there]
                made = [(tone, self.starts[begins], self.closings[closes]) for tone, begins, closes in mine]
            kept = self._kept["tones"] = (self.version, made)
        return kept[1]  # type: ignore[return-value]

    def most(self) -> int:
        """How many moments lie over one another at most; one that begins where another ends does not, a point does."""
        kept = self._kept.get("most")
        if kept is None or kept[0] != self.version:
            if len(self.starts) > _TOO_MANY:
                most = len(self.starts)
            else:
                closings = np.sort(np.maximum(self.ends, self.starts + 1))
                over = np.arange(1, len(self.starts) + 1) - np.searchsorted(closings, self.starts, side="right")
                most = int(over.max(initial=0))
            kept = self._kept["most"] = (self.version, most)
        return kept[1]  # type: ignore[return-value]


def _order(moment: Moment) -> tuple[int, str]:
    return moment.start_ms, moment.id


def end_of(moment: Moment) -> int:
    """When a moment is over: a point at once."""
    return moment.start_ms if moment.end_ms is None else moment.end_ms
