"""Slow work. A job is a function that takes records or paths and a `Progress`, and returns records or paths.

It never sees the library or a widget, checks `progress` often, and leaves no half file when it is cancelled.
"""

import threading
from collections.abc import Callable


class Cancelled(Exception):  # noqa: N818 (nothing went wrong: the worker changed their mind)
    """The worker cancelled the job."""


class Progress:
    """What a job tells, and how it is told to stop. `listener` gets a share from 0 to 1, on the job's own thread."""

    def __init__(self, listener: Callable[[float], None] | None = None) -> None:
        self._listener = listener
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        self._cancelled.set()

    def part(self, begun: float, share: float) -> "Progress":
        """The progress of one part of the job, which begins at `begun` and is `share` of the whole."""
        return Progress(lambda of_part: self.at(begun + share * of_part))

    def at(self, share: float) -> None:
        """Tell how far the job is. Raises Cancelled if it is to stop."""
        if self._cancelled.is_set():
            raise Cancelled
        if self._listener is not None:
            self._listener(min(1.0, max(0.0, share)))
