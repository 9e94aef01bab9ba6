"""Where a moment lies once it was pushed: always on frames, its edges never crossing, never outside the film."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from video_feedback.media.frame_table import FrameTable
from video_feedback_schemas.records import Moment
from video_feedback_schemas.times import Ms

Edge = Literal["start", "end", "both"]


@dataclass(frozen=True, slots=True)
class Room:
    """How far moments can be moved together, in milliseconds: `earlier` is never above zero, `later` never below."""

    earlier: int
    later: int

    @classmethod
    def of(cls, frames: FrameTable, moments: Iterable[Moment]) -> "Room":
        starts, ends = zip(*((moment.start_ms, last_of(moment)) for moment in moments), strict=True)
        return cls(min(0, frames.first_ms - min(starts)), max(0, frames.last_ms - max(ends)))

    def kept(self, by_ms: int) -> int:
        """That far, or as far as the first that meets an end of the film lets them."""
        return min(max(by_ms, self.earlier), self.later)


def last_of(moment: Moment) -> Ms:
    """The last frame of a stretch, the only one of a point."""
    return moment.start_ms if moment.end_ms is None else moment.end_ms


def shifted(frames: FrameTable, moment: Moment, by_ms: int) -> Moment:
    """The whole moment so much later. Where frames are uneven, each edge takes the frame nearest to its time."""
    first, last = (nearest(frames, time, by_ms) for time in (moment.start_ms, last_of(moment)))
    return _between(frames, moment, first, max(first, last))


def at(frames: FrameTable, moment: Moment, start_ms: int, end_ms: int) -> Moment:
    """The moment from the frame at one time to the frame at another."""
    first = frames.index_at(start_ms)
    return _between(frames, moment, first, max(first, frames.index_at(end_ms)))


def with_edge(frames: FrameTable, moment: Moment, edge: Edge, at_ms: int) -> Moment:
    """One edge at the frame on screen at a time; the other stays. A point has but one."""
    there, first, last = (frames.index_at(time) for time in (at_ms, moment.start_ms, last_of(moment)))
    if moment.end_ms is None:
        return _between(frames, moment, there, there)
    return (
        _between(frames, moment, min(there, last), last)
        if edge == "start"
        else _between(frames, moment, first, max(there, first))
    )


def nudged(frames: FrameTable, moments: list[Moment], edge: Edge, by_frames: int, by_ms: int) -> list[Moment]:
    """Edges, or whole moments together, so many frames or milliseconds later: by a frame at least."""
    if not moments:
        return []
    if edge == "both":
        starts, ends = [frames.index_at(m.start_ms) for m in moments], [frames.index_at(last_of(m)) for m in moments]
        by_frames = min(max(by_frames, -min(starts)), len(frames) - 1 - max(ends))
        by_ms = Room.of(frames, moments).kept(by_ms)
    return [_nudged(frames, moment, edge, by_frames, by_ms) for moment in moments]


def nearest(frames: FrameTable, time: int, by_ms: int) -> int:
    """The number of the frame that lies nearest to so much after a time; of two as near, the less far one."""
    wanted = time + by_ms
    behind = min(int(np.searchsorted(frames.times_ms, wanted)), len(frames) - 1)
    before = max(0, behind - 1)
    off_before, off_behind = abs(wanted - frames.time_of(before)), abs(frames.time_of(behind) - wanted)
    return behind if off_behind < off_before or (off_behind == off_before and by_ms < 0) else before


def _nudged(frames: FrameTable, moment: Moment, edge: Edge, by_frames: int, by_ms: int) -> Moment:
    first, last = (_later(frames, time, by_frames, by_ms) for time in (moment.start_ms, last_of(moment)))
    if edge == "both" or moment.end_ms is None:
        return _between(frames, moment, first, max(first, last))
    return with_edge(frames, moment, edge, frames.time_of(first if edge == "start" else last))


def _later(frames: FrameTable, time: Ms, by_frames: int, by_ms: int) -> int:
    here = frames.index_at(time)
    there = here + by_frames if not by_ms else nearest(frames, time, by_ms)
    if there == here and by_ms:
        there += 1 if by_ms > 0 else -1
    return min(max(0, there), len(frames) - 1)


def _between(frames: FrameTable, moment: Moment, first: int, last: int) -> Moment:
    end = None if moment.end_ms is None else frames.time_of(last)
    return replace(moment, start_ms=frames.time_of(first), end_ms=end)
