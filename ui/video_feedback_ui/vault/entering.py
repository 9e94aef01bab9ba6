"""A try to unlock, in the background: on purpose it takes from 0.2 to 1.5 seconds."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from video_feedback.errors import Trouble
from video_feedback.jobs import Progress
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge


class Entering(QObject):
    """One at a time. `busy` tells that one has begun or is over; what it gave, or its trouble, goes to who asked."""

    busy = Signal(bool)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._number = 0
        self._is_busy = False

    @property
    def is_busy(self) -> bool:
        return self._is_busy

    def start(
        self, deed: Callable[[], Any], then: Callable[[Any], object], refused: Callable[[Trouble], object]
    ) -> None:
        """`deed` is called on another thread. While one runs, another is not begun."""
        if self._is_busy:
            return
        self._number += 1
        number = self._number

        def job(progress: Progress) -> Any:
            try:
                found = deed()
            except Trouble as trouble:
                found = trouble
            progress.at(1)  # who was let go of is told nothing
            return found

        self._be_busy(True)
        self._bridge.tasks.start(
            tr("Unlocking"),
            job,
            partial(self._end, number, then, refused),
            lambda _: None,
            ended=lambda: self._over(number),
            quiet=True,
        )

    def forget(self) -> None:
        """Whatever comes out of it is wanted no more."""
        self._number += 1
        self._be_busy(False)

    def _end(
        self, number: int, then: Callable[[Any], object], refused: Callable[[Trouble], object], found: Any
    ) -> None:
        if number != self._number:
            return
        self._over(number)
        refused(found) if isinstance(found, Trouble) else then(found)

    def _over(self, number: int) -> None:
        if number == self._number:
            self._be_busy(False)

    def _be_busy(self, is_busy: bool) -> None:
        if is_busy != self._is_busy:
            self._is_busy = is_busy
            self.busy.emit(is_busy)
