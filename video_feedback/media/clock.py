"""Film time: by the clock on the wall, or led by something that tells now and then how far it is."""

import threading
import time
from collections.abc import Callable

# Nobody looks at a clock that seldom while the computer is awake.
_SLEPT_S = 2.0
_LOOK_S = 0.5
_SHORTEST_S = 0.002
# What leads may tell in steps; it is not believed to be further on than this without having told so.
_MOST_AHEAD_MS = 100


class Clock:
    """Film time in milliseconds from when it was made; it never goes back. `source` gives seconds, ever ascending.

    Look at it as often as `wait_s` says: when nobody has for two seconds, the computer slept, and no time has passed.
    From any thread.
    """

    def __init__(self, rate: float = 1.0, source: Callable[[], float] = time.monotonic, *, led: bool = False) -> None:
        """One that is `led` stands still until `lead` is called."""
        self._rate = rate
        self._source = source
        self._led = led
        self._lock = threading.Lock()
        self._seen = self._since = source()
        self._from_ms = self._ms = 0.0
        self._runs = not led

    def now_ms(self) -> float:
        with self._lock:
            return self._look()

    def wait_s(self, until_ms: float) -> float:
        """How long to wait before looking again whether a film time is reached, in seconds; 0 if it has been."""
        left_s = (until_ms - self.now_ms()) / 1000 / self._rate
        return min(max(left_s, _SHORTEST_S), _LOOK_S) if left_s > 0 else 0.0

    def lead(self, ms: float) -> None:
        """It is this film time now. Between two calls it runs on by itself, but not far."""
        with self._lock:
            self._look()
            if self._led and ms > self._from_ms:
                self._from_ms, self._since, self._runs = ms, self._seen, True

    def let_go(self) -> None:
        """From here on it runs by itself."""
        with self._lock:
            self._from_ms, self._since = self._look(), self._seen
            self._led, self._runs = False, True

    def _look(self) -> float:
        now = self._source()
        if now - self._seen > _SLEPT_S:
            self._since += now - self._seen
        self._seen = now
        if self._runs:
            passed_ms = (now - self._since) * 1000 * self._rate
            self._ms = max(self._ms, self._from_ms + (min(passed_ms, _MOST_AHEAD_MS) if self._led else passed_ms))
        return self._ms
