"""A programme shown by a clock."""

import threading
from bisect import bisect_right
from collections.abc import Callable

from video_feedback.media.clock import Clock
from video_feedback.media.player import Picture
from video_feedback.media.programme import Programme
from video_feedback.media.run_player import News


class ClockRun:
    """Keeps the contract of `Run`. `tell` is the player's."""

    def __init__(self, programme: Programme, clock: Clock, tell: "Callable[[ClockRun, News], None]") -> None:
        self.programme = programme
        self.clock = clock
        self._tell = tell
        self._stopped = threading.Event()

    @property
    def stopped(self) -> bool:
        return self._stopped.is_set()

    def stop(self) -> None:
        self._stopped.set()

    def wait_for(self, position: int) -> int | None:
        due_ms = self.programme.due_ms(position)
        while (wait_s := self.clock.wait_s(due_ms)) > 0:
            if self._stopped.wait(wait_s):
                return None
        return None if self.stopped else max(position, self._newest_due())

    def _newest_due(self) -> int:
        rounds, ms = divmod(self.clock.now_ms(), self.programme.length_ms)
        if rounds and not self.programme.loop:
            return self.programme.positions
        at = bisect_right(self.programme.times_ms, self.programme.start_ms + ms) - 1
        return int(rounds) * self.programme.positions + at

    def show(self, picture: Picture) -> None:
        self._tell(self, picture)

    def end(self) -> None:
        self._tell(self, None)

    def fail(self, words: str) -> None:
        self._tell(self, words)
