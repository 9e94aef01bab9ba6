"""Films in the making: one after the other in the background, each with how far it is, and a way to stop it."""

import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from video_feedback.counts import counted
from video_feedback.jobs import Progress
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.tasks import Task

State = Literal["waiting", "making", "done", "failed", "stopped"]
PLACE = "films"
_KNOWN_AFTER = 0.03
_SHORT_S, _MINUTE_S = 8, 60


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it, in a sentence, and where it lies; `lies` is a line for each file, where that is to be told."""

    says: str
    folder: Path
    lies: tuple[str, ...] = ()


@dataclass(slots=True, eq=False)
class Making:
    """One line of the queue, of these recordings. `says` is the sentence at its end, `share` how far, from 0 to 1."""

    name: str
    job: Callable[[Progress], Outcome]
    film_ids: frozenset[str] = frozenset()
    state: State = "waiting"
    share: float = 0.0
    says: str = ""
    folder: Path | None = None
    lies: tuple[str, ...] = ()
    began_s: float = field(default=0.0, repr=False)

    @property
    def is_over(self) -> bool:
        return self.state in ("done", "failed", "stopped")

    def left_text(self, now_s: float) -> str:
        """About how long it still takes; nothing while nobody can tell."""
        if self.state != "making" or self.share < _KNOWN_AFTER:
            return ""
        left_s = (now_s - self.began_s) * (1 - self.share) / self.share
        if left_s < _SHORT_S:
            return tr("a few seconds left")
        if left_s < _MINUTE_S:
            return tr("less than a minute left")
        return tr("about {minutes} left", minutes=counted(round(left_s / _MINUTE_S), "minute"))


class Queue(QObject):
    """One per bridge. `changed` when a line comes, moves on or goes; `moved` as one is a little farther."""

    changed = Signal()
    moved = Signal(object)  # Making
    made = Signal(object)  # Making, when it is over and went well

    def __init__(self, bridge: Bridge, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self.clock = clock
        self.every: list[Making] = []
        self._task: Task | None = None
        self._stopped: list[str] = []
        bridge.locking.connect(self._note_stopped)
        bridge.closed.connect(self._forget)
        bridge.opened.connect(self._tell_stopped)

    @property
    def is_busy(self) -> bool:
        """Whether a film is being made, or waits to be."""
        return any(not each.is_over for each in self.every)

    def add(self, name: str, job: Callable[[Progress], Outcome], film_ids: Iterable[str] = ()) -> Making:
        """Make a film of these recordings when those before it are made."""
        making = Making(name, job, frozenset(film_ids))
        self.every.append(making)
        self._start_next()
        self.changed.emit()
        return making

    def stop(self, making: Making) -> None:
        """Make it no longer; nothing of it stays. One that is over goes from the list."""
        if making.is_over:
            self.every.remove(making)
        elif making.state == "making" and self._task is not None:
            making.state, making.says = "stopped", _stopped(making)
            self._task.cancel()
        else:
            making.state, making.says = "stopped", _stopped(making)
        self.changed.emit()

    def forget(self, film_ids: Collection[str]) -> None:
        """Make nothing of these recordings any longer, and wait until nothing reads them."""
        for making in self.every:
            if not making.is_over and making.film_ids & frozenset(film_ids):
                task = self._task if making.state == "making" else None
                self.stop(making)
                if task is not None:
                    task.wait()

    def stop_all(self) -> None:
        """Make none of them any longer."""
        for making in self.every:
            if not making.is_over:
                self.stop(making)

    def _start_next(self) -> None:
        making = next((each for each in self.every if each.state == "waiting"), None)
        if self._task is not None or making is None:
            return
        making.state, making.began_s = "making", self.clock()
        self._task = self._bridge.tasks.start(
            tr("Making “{name}”", name=making.name),
            making.job,
            partial(self._done, making),
            partial(self._failed, making),
            moved=partial(self._moved, making),
            ended=partial(self._ended, making),
            seen_at=PLACE,
        )

    def _moved(self, making: Making, share: float) -> None:
        making.share = share
        self.moved.emit(making)

    def _done(self, making: Making, outcome: Outcome) -> None:
        making.state, making.says, making.folder, making.share = "done", outcome.says, outcome.folder, 1.0
        making.lies = outcome.lies
        self._bridge.told.emit(outcome.says, False)
        self.made.emit(making)

    def _failed(self, making: Making, sentence: str) -> None:
        making.state, making.says = "failed", sentence
        self._bridge.told.emit(sentence, True)

    def _ended(self, making: Making) -> None:
        self._task = None
        if making.state == "making":  # the library was closed, or the task was stopped where all tasks are shown
            making.state, making.says = "stopped", _stopped(making)
        if self._bridge.is_open:
            self._start_next()
        self.changed.emit()

    def _note_stopped(self) -> None:
        """Locking stops what runs. Only how many they were is kept until the library is open again."""
        self._stopped = [each.state for each in self.every if not each.is_over]

    def _forget(self) -> None:
        self.every.clear()
        self._task = None
        self.changed.emit()

    def _tell_stopped(self) -> None:
        many, self._stopped = len(self._stopped), []
        if many:
            films = tr("The film that was being made was") if many == 1 else tr("The films that were being made were")
            self._bridge.told.emit(
                tr("{films} not finished when the library was locked. Nothing of it was kept: make it again.",
                   films=films),
                True,
            )  # fmt: skip


def _stopped(making: Making) -> str:
    return tr("{name}: stopped. Nothing of it was kept.", name=making.name)
