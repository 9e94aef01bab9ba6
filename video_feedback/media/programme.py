"""What is played from one press to the next: which frames, when each is due, and once or round and round."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from video_feedback.media.film import Film
from video_feedback_schemas.times import Ms

# More than any screen of a laptop shows. Of films with more frames, or played fast, some are passed over.
_MOST_A_SECOND = 75


@dataclass(frozen=True, slots=True, eq=False)
class Programme:
    """Frames are counted by their position in it, from 0. One round lasts `length_ms` at the film's own speed."""

    film: Film
    times_ms: NDArray[np.int64]
    length_ms: int
    loop: bool
    rate: float

    @classmethod
    def of(cls, film: Film, first: int, last: int, *, loop: bool, rate: float) -> "Programme":
        """From frame `first` to frame `last` of the film, both shown, `last` for as long as it lasts."""
        table = film.frames
        times = table.times_ms[first : last + 1]
        end = int(table.times_ms[last + 1]) if last + 1 < len(table) else max(film.duration_ms, table.last_ms + 1)
        shown = (times - times[0]) * _MOST_A_SECOND // round(1000 * rate)
        kept = np.append(True, shown[1:] != shown[:-1])
        kept[-1] = True
        return cls(film, times[kept], end - int(times[0]), loop, rate)

    @property
    def start_ms(self) -> Ms:
        return Ms(int(self.times_ms[0]))

    @property
    def end_ms(self) -> Ms:
        """The time of the last frame."""
        return Ms(int(self.times_ms[-1]))

    @property
    def positions(self) -> int:
        """How many frames are in one round; a position from here on is of a later round, or past the end."""
        return len(self.times_ms)

    def past_end(self, position: int) -> bool:
        return not self.loop and position >= self.positions

    def after(self, position: int, due: int) -> int:
        """What comes after `position` when `due` is the newest that is due: frames may be missed, never the last."""
        following = max(position, due) + 1
        return min(following, max(position + 1, self.positions - 1)) if self.past_end(following) else following

    def time_of(self, position: int) -> Ms:
        """The frame at a position, by its time in the film."""
        return Ms(int(self.times_ms[position % self.positions]))

    def lag_ms(self, position: int, due: int) -> float:
        """How late a position is when another is due, by the clock on the wall."""
        return (self.due_ms(due) - self.due_ms(position)) / self.rate

    def due_ms(self, position: int) -> int:
        """When a position is due, at the film's own speed, from the start of the programme."""
        rounds, at = divmod(position, self.positions)
        return rounds * self.length_ms + int(self.times_ms[at]) - self.start_ms
