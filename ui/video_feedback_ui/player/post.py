"""What players' and decoders' threads send to the window: only the newest picture, and never to a deck that is gone."""

import threading
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from video_feedback.media.player import Level, Picture, State


@dataclass(frozen=True, slots=True)
class Standing:
    """A picture for a film that stands still: the exact one of a turn, or, with `meanwhile`, what is ready so far."""

    picture: Picture | None
    turn: int
    meanwhile: bool


class Post(QObject):
    """Letters from any thread; connect to its signals queued. Whoever writes keeps it alive, so it has no parent.

    A thread must not call a deck itself: the window may be taking it apart just then.
    """

    picture_came = Signal()
    standing_came = Signal()
    state_came = Signal(str, int)
    trouble_came = Signal(str, int)
    level_came = Signal(float, float)
    notice_came = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.turn = 0
        self._lock = threading.Lock()
        self._picture: Picture | None = None
        self._standing: Standing | None = None

    def new_turn(self) -> None:
        """From here on nothing counts that was on its way."""
        self.turn += 1
        with self._lock:
            self._picture = self._standing = None

    def send_picture(self, picture: Picture) -> None:
        with self._lock:
            before, self._picture = self._picture, picture
        # One wake-up is enough: a picture that nobody came for is replaced, not queued.
        if before is None:
            self.picture_came.emit()

    def send_exact(self, picture: Picture, turn: int) -> None:
        self._send(Standing(picture, turn, meanwhile=False))

    def send_meanwhile(self, picture: Picture | None, turn: int) -> None:
        self._send(Standing(picture, turn, meanwhile=True))

    def _send(self, standing: Standing) -> None:
        with self._lock:
            before, self._standing = self._standing, standing
        if before is None:
            self.standing_came.emit()

    def send_state(self, state: State) -> None:
        self.state_came.emit(state, self.turn)

    def send_trouble(self, words: str) -> None:
        self.trouble_came.emit(words, self.turn)

    def send_level(self, level: Level) -> None:
        self.level_came.emit(level.peak, level.rms)

    def picture(self) -> Picture | None:
        """The newest picture of the film that plays, once."""
        with self._lock:
            picture, self._picture = self._picture, None
            return picture

    def standing(self) -> Standing | None:
        with self._lock:
            standing, self._standing = self._standing, None
            return standing
