"""Time that runs as fast as the film: for players that have no sound to keep in step with."""

import time
from collections.abc import Callable


class Clock:
    """Film time in milliseconds from when it was made. `source` gives seconds, ever ascending."""

    def __init__(self, rate: float = 1.0, source: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._source = source
        self._begun = source()

    def now_ms(self) -> float:
        return (self._source() - self._begun) * 1000 * self._rate

    def wait_s(self, until_ms: float) -> float:
        """How long it takes until a film time is reached, in seconds; 0 if it has been."""
        return max(0.0, (until_ms - self.now_ms()) / 1000 / self._rate)
