"""A computer that slept, found out by its clocks: the one on the wall went on, the one that only counts did not."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_EVERY_MS = 3000
_JUMP_S = 15
_FROZEN_S = 60  # where both clocks go on in sleep (Windows), nothing was asked for all that time


class ClockJump(QObject):
    """`slept` when it is found out, which is after waking up. A clock that somebody puts on looks the same."""

    slept = Signal()

    def __init__(
        self, parent: QObject, wall: Callable[[], float] = time.time, counting: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._wall, self._counting = wall, counting
        self._last = wall(), counting()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY_MS)

    def look(self) -> None:
        """Compare the clocks with the last time."""
        wall, counting = self._wall(), self._counting()
        passed, counted = wall - self._last[0], counting - self._last[1]
        self._last = wall, counting
        if passed - counted > _JUMP_S or counted > _FROZEN_S:
            self.slept.emit()
