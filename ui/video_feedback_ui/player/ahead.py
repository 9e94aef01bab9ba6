"""The frames of a film that follows another: decoded on a thread of its own, and while it plays a little ahead."""

import atexit
import threading
from collections.abc import Callable
from dataclasses import dataclass

from video_feedback.errors import Trouble
from video_feedback.media.film import Film
from video_feedback.media.player import Picture
from video_feedback.media.stills import StillReader
from video_feedback.words import tr
from video_feedback_schemas.times import Ms

_NEAR_BYTES = 128 << 20
_AHEAD = 5


@dataclass(frozen=True, slots=True)
class _Wish:
    index: int
    height: int
    going: bool


class Ahead:
    """Ask with `want`, take with `ready`. The latest wish goes first; while it is `going`, what comes next is decoded.

    `on_ready` tells that something new can be taken, `on_trouble` one sentence. Both are called on the thread.
    """

    def __init__(self, film: Film, on_ready: Callable[[], None], on_trouble: Callable[[str], None]) -> None:
        self.film = film
        self._on_ready = on_ready
        self._on_trouble = on_trouble
        self._news = threading.Condition()
        self._wish: _Wish | None = None
        self._pictures: dict[int, tuple[Picture, int]] = {}
        self._closed = False
        self._reader: StillReader | None = None
        self._thread = threading.Thread(target=self._run, name=tr("second camera"), daemon=True)
        self._thread.start()
        # No thread of ours may be at work while Python is taken down.
        atexit.register(self.close)

    def want(self, ms: Ms, height: int, *, going: bool) -> None:
        """The frame at `ms`, `height` pixels high at most; if it is `going`, soon also those that follow."""
        with self._news:
            self._wish = _Wish(self.film.frames.index_at(ms), height, going)
            last = self._wish.index + _AHEAD
            self._pictures = {at: each for at, each in self._pictures.items() if self._wish.index - 2 <= at <= last}
            self._news.notify()

    def ready(self, first: int, last: int) -> tuple[int, Picture] | None:
        """The latest frame that can be taken from number `first` to number `last`, and its picture."""
        with self._news:
            found = max((at for at in self._pictures if first <= at <= last), default=None)
            return None if found is None else (found, self._pictures[found][0])

    def close(self) -> None:
        """Ends what is under way, and waits for it."""
        atexit.unregister(self.close)
        with self._news:
            self._closed = True
            if self._reader is not None:
                self._reader.close()
            self._news.notify()
        self._thread.join()

    def _run(self) -> None:
        try:
            # Not while the lock is held: the window would wait for the disk with its next wish.
            with StillReader(self.film, near_bytes=_NEAR_BYTES) as reader:
                with self._news:
                    self._reader = reader
                while (next_ := self._next()) is not None:
                    self._decode(reader, *next_)
        except Trouble as trouble:
            self._on_trouble(str(trouble))

    def _decode(self, reader: StillReader, index: int, height: int) -> None:
        try:
            picture = reader.picture(self.film.frames.time_of(index), height)
        except ValueError:
            if not self._closed:
                raise
            return
        with self._news:
            self._pictures[index] = picture, height
        self._on_ready()

    def _next(self) -> tuple[int, int] | None:
        """The frame to decode now, and how high; waits until there is one. None when it is closed."""
        with self._news:
            while not self._closed:
                if (wish := self._wish) is not None:
                    most = min(wish.index + (_AHEAD if wish.going else 0), len(self.film.frames) - 1)
                    for index in range(wish.index, most + 1):
                        if self._pictures.get(index, (None, 0))[1] != wish.height:
                            return index, wish.height
                self._news.wait()
            return None
