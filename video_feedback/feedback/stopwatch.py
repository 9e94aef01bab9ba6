"""How long a rehearsal takes, for the worker alone: it is counted while it lasts, and kept nowhere."""

import time
from collections.abc import Callable


class Stopwatch:
    """Counts from when it is made. `clock` gives seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begun = clock()
        self._spent: dict[str, float] = {}
        self._on = ""
        self._since = self._begun

    def turn_to(self, thing: str) -> None:
        """From now on count for this; what was counted for it before stays."""
        now = self._clock()
        if self._on:
            self._spent[self._on] = self._spent.get(self._on, 0.0) + now - self._since
        self._on, self._since = thing, now

    def of_ms(self, thing: str) -> int:
        """How long it was on until now, in whole milliseconds."""
        running = self._clock() - self._since if thing == self._on else 0.0
        return int(1000 * (self._spent.get(thing, 0.0) + running))

    @property
    def whole_ms(self) -> int:
        """How long all of it has taken until now, in whole milliseconds."""
        return int(1000 * (self._clock() - self._begun))
