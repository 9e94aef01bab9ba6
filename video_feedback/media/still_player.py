"""A player without sound, window or anything to install: for tests, and where there is no screen."""

import threading
from bisect import bisect_right
from collections.abc import Callable

from video_feedback.media.clock import Clock
from video_feedback.media.player import Picture
from video_feedback.media.programme import Programme
from video_feedback.media.run_player import RunPlayer


class StillPlayer(RunPlayer):
    """Keeps the contract of `video_feedback.media.player.Player`, but for the sound: frames by the clock."""

    name = "Still"

    def _begin(self, programme: Programme) -> "_ClockRun":
        return _ClockRun(programme, self._take)


class _ClockRun:
    """A programme shown by the clock."""

    def __init__(self, programme: Programme, tell: "Callable[[_ClockRun, Picture | str | None], None]") -> None:
        self.programme = programme
        self._tell = tell
        self._clock = Clock(programme.rate)
        self._stopped = threading.Event()

    def stop(self) -> None:
        self._stopped.set()

    def wait_for(self, position: int) -> int | None:
        if self._stopped.wait(self._clock.wait_s(self.programme.due_ms(position))):
            return None
        return max(position, self._newest_due())

    def _newest_due(self) -> int:
        rounds, ms = divmod(self._clock.now_ms(), self.programme.length_ms)
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
