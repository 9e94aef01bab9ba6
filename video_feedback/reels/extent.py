"""Which frames of a film a stretch is, and when each is shown in the reel: exactly, never by a frame rate."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil

import numpy as np

from video_feedback.media.film import Film
from video_feedback.reels.reel import Stretch


@dataclass(frozen=True, slots=True, eq=False)
class Extent:
    """From frame `first` to frame `last`, both shown. Seconds of the film: `start_s` is when the first is shown,
    `end_s` when the last is over. `length_s` is in the reel's own time, slowed as the stretch is."""

    film: Film
    first: int
    last: int
    start_s: Fraction
    end_s: Fraction
    rate: Fraction

    @property
    def length_s(self) -> Fraction:
        return (self.end_s - self.start_s) / self.rate

    def shown_s(self, index: int) -> Fraction:
        """When a frame is shown, in seconds of the reel from the start of the stretch."""
        return (time_s(self.film, index) - self.start_s) / self.rate


def of(stretch: Stretch) -> Extent:
    """There is always a frame: the one at `start_ms`."""
    film, table = stretch.film, stretch.film.frames
    first = table.index_at(stretch.start_ms)
    last = max(first, int(np.searchsorted(table.times_ms, stretch.end_ms, "left")) - 1)
    if last + 1 < len(table):
        end = time_s(film, last + 1)
    else:
        over = table.last_ms + 1
        end = Fraction(max(over, min(max(film.duration_ms, over), stretch.end_ms)), 1000)
    return Extent(film, first, last, time_s(film, first), end, Fraction(stretch.rate).limit_denominator(1000))


def time_s(film: Film, index: int) -> Fraction:
    """When a frame is shown, in seconds of the film: by its time stamp, or, where that is of another file of the film
    (`FrameTable.carried_by`), by its whole milliseconds."""
    table = film.frames
    by_stamp = table.pts_of(index) * table.time_base - table.origin
    ms = int(table.times_ms[index])
    return by_stamp if ceil(by_stamp * 1000) == ms else Fraction(ms, 1000)
