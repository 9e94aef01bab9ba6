"""How loud it is now: measured when the sound is written, told when it is heard."""

import math
import threading
import time
from collections import deque
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from video_feedback.media.loudness import level_of
from video_feedback.media.player import Level

# As often as an eye can follow.
_EVERY_S = 0.035


class Levels:
    """The levels of one run. Written on one thread, heard on another."""

    def __init__(self, tell: Callable[[Level], None], source: Callable[[], float] = time.monotonic) -> None:
        """`source` gives seconds, ever ascending."""
        self._tell = tell
        self._source = source
        self._lock = threading.Lock()
        self._coming: deque[tuple[float, Level]] = deque()
        self._heard: list[Level] = []
        self._told_s = float("-inf")

    def wrote(self, at_ms: float, piece: NDArray[np.int16]) -> None:
        """This will be heard at that time."""
        with self._lock:
            self._coming.append((at_ms, level_of(piece)))

    def heard(self, until_ms: float) -> None:
        """It is that time now."""
        with self._lock:
            while self._coming and self._coming[0][0] <= until_ms:
                self._heard.append(self._coming.popleft()[1])
            now = self._source()
            if not self._heard or now - self._told_s < _EVERY_S:
                return
            heard, self._heard, self._told_s = self._heard, [], now
        mean = math.sqrt(sum(level.rms**2 for level in heard) / len(heard))
        self._tell(Level(max(level.peak for level in heard), mean))
