"""What the players that show our own decoded frames have in common: one run at a time, and nothing told after it."""

import atexit
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Protocol

from video_feedback.media.film import Film
from video_feedback.media.player import LOUDEST, SILENCE, Device, Level, Picture, State, ignore
from video_feedback.media.programme import Programme
from video_feedback.media.projector import Projector, Showing
from video_feedback.words import tr
from video_feedback_schemas.times import Ms

NO_DEVICE = tr("This computer has no sound device.")
NO_SOUND = tr("This film has no sound.")
DEVICE_GONE = tr("The chosen speakers are no longer there. The sound now comes from the ones this computer uses.")

# What a run tells: a picture, how loud it is, a sentence when it has failed, or None at its end.
News = Picture | Level | str | None


class Run(Showing, Protocol):
    """From one press to the next."""

    def stop(self) -> None:
        """Nobody waits for anything any more."""


class RunPlayer(ABC):
    """Keeps the contract of `video_feedback.media.player.Player`; a heir says in `_begin` who keeps the time."""

    name = ""

    def __init__(self) -> None:
        self.on_picture: Callable[[Picture], None] = ignore
        self.on_state: Callable[[State], None] = ignore
        self.on_trouble: Callable[[str], None] = ignore
        self.on_level: Callable[[Level], None] = ignore
        self.on_notice: Callable[[str], None] = ignore
        self._volume = 1.0
        self._muted = False
        self._device = ""
        self._sounds = False
        self._film: Film | None = None
        self._projector: Projector | None = None
        self._rate = 1.0
        # Guards the run, and so that nothing of an old run is told once a method has returned.
        self._lock = threading.RLock()
        self._run: Run | None = None
        self._stretch: tuple[int, int, bool] = (0, 0, False)
        self._now = Ms(0)
        self._said: State = "closed"

    @abstractmethod
    def _begin(self, programme: Programme) -> Run:
        """Make a run, which is to tell `_take`, and set it going."""

    def open(self, film: Film) -> None:
        self.close()
        self._projector = Projector(film)
        self._film = film
        self._now = film.frames.first_ms
        # No thread of ours may be at work while Python is taken down.
        atexit.register(self.close)

    def close(self) -> None:
        atexit.unregister(self.close)
        self._end_run()
        self._said = "closed"
        self._film = None
        if self._projector is not None:
            self._projector.close()
            self._projector = None

    def play(self) -> None:
        if self._film is None or self._run is not None:
            return
        frames = self._film.frames
        at_end = self._now >= frames.last_ms
        self._start(0 if at_end else frames.index_at(self._now), len(frames) - 1)

    def play_stretch(self, start_ms: Ms, end_ms: Ms, *, loop: bool = False) -> None:
        if self._film is not None:
            frames = self._film.frames
            first = frames.index_at(start_ms)
            self._start(first, max(first, frames.index_at(end_ms)), loop=loop)

    def pause(self) -> None:
        if self._end_run():
            self._say("paused")

    def seek(self, ms: Ms) -> None:
        if self._film is None:
            return
        frames = self._film.frames
        plays = self._end_run()
        self._now = frames.time_at(ms)
        if plays:
            self._start(frames.index_at(ms), len(frames) - 1)

    def now_ms(self) -> Ms:
        return self._now

    def set_rate(self, rate: float) -> None:
        self._rate = rate
        if self._run is not None and self._run.programme.rate != rate:
            self._play_on()

    def set_volume(self, volume: float) -> None:
        self._volume = min(max(volume, 0.0), LOUDEST)

    def set_muted(self, muted: bool) -> None:
        self._muted = muted
        if muted:
            self._fall_silent()

    def devices(self) -> list[Device]:
        return []

    def use_device(self, device_id: str) -> None:
        if device_id != self._device:
            self._device = device_id
            self._play_on()

    def why_silent(self) -> str:
        if self._film is not None and not self._film.has_sound:
            return NO_SOUND
        return ""

    def _play_on(self) -> None:
        """Begin anew where it is, if it plays: something has changed that a run cannot change."""
        if self._run is not None and self._film is not None:
            first, last, loop = self._stretch
            # A loop begins its round anew: its start is the only place from which it can go round.
            self._start(first if loop else self._film.frames.index_at(self._now), last, loop=loop)

    def _start(self, first: int, last: int, *, loop: bool = False) -> None:
        assert self._film is not None
        assert self._projector is not None
        self._end_run()
        programme = Programme.of(self._film, first, last, loop=loop, rate=self._rate)
        with self._lock:
            self._stretch, self._now = (first, last, loop), programme.start_ms
            self._run = run = self._begin(programme)
            # Before the lock is let go: it may fail at once, and that is told after this.
            self._say("playing")
        self._projector.start(run)

    def _end_run(self) -> bool:
        """True if there was one."""
        with self._lock:
            run, self._run = self._run, None
            self._fall_silent()
        if run is not None:
            run.stop()
        return run is not None

    def _take(self, run: Run, what: News) -> None:
        """From any thread."""
        with self._lock:
            if run is not self._run:
                return
            if isinstance(what, Picture):
                self._now = what.time_ms
                self.on_picture(what)
                return
            if isinstance(what, Level):
                if not self._muted:
                    self._sounds = True
                    self.on_level(what)
                return
            if what is None:
                self._now = run.programme.end_ms
            self._end_run()
            if isinstance(what, str):
                self.on_trouble(what)
            self._say("ended" if what is None else "paused")

    def _fall_silent(self) -> None:
        with self._lock:
            if self._sounds:
                self._sounds = False
                self.on_level(SILENCE)

    def _notice(self, words: str) -> None:
        self.on_notice(words)

    def _device_gone(self) -> None:
        """The system's choice stands in. From any thread."""
        self._device = ""
        self._notice(DEVICE_GONE)

    def _say(self, state: State) -> None:
        if state != self._said:
            self._said = state
            self.on_state(state)
