"""The exact frame while the film stands still: decoded on a thread of its own, the latest wish first."""

import atexit
import threading
from collections.abc import Callable

from video_feedback.errors import Trouble
from video_feedback.media.film import Film
from video_feedback.media.player import Picture, height_played
from video_feedback.media.stills import StillReader
from video_feedback_schemas.times import Ms

# Some forty frames of full HD: stepping back through them decodes nothing.
_NEAR_BYTES = 128 << 20


class Held:
    """Ask with `want`, as often as you like: only the last wish is sure to be answered, and nothing comes after it.

    `on_picture` gets the picture and the number of the wish; `on_trouble` a sentence. Both are called on the thread.
    """

    def __init__(
        self, film: Film, on_picture: Callable[[Picture, int], None], on_trouble: Callable[[str], None]
    ) -> None:
        self._film = film
        self._on_picture = on_picture
        self._on_trouble = on_trouble
        self._news = threading.Condition()
        self._wish: tuple[Ms, int] | None = None
        self._closed = False
        self._reader: StillReader | None = None
        self._thread = threading.Thread(target=self._run, name="held frame", daemon=True)
        self._thread.start()
        # No thread of ours may be at work while Python is taken down.
        atexit.register(self.close)

    def want(self, ms: Ms, number: int) -> None:
        with self._news:
            self._wish = ms, number
            self._news.notify()

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
            with self._news:
                if self._closed:
                    return
                self._reader = StillReader(self._film, near_bytes=_NEAR_BYTES)
            while (wish := self._next()) is not None:
                self._answer(self._reader, *wish)
        except Trouble as trouble:
            self._on_trouble(str(trouble))
        finally:
            if self._reader is not None:
                self._reader.close()

    def _answer(self, reader: StillReader, ms: Ms, number: int) -> None:
        try:
            picture = reader.picture(ms, height_played(self._film))
        except Trouble as trouble:
            self._on_trouble(str(trouble))
        except ValueError:
            if not self._closed:
                raise
        else:
            self._on_picture(picture, number)

    def _next(self) -> tuple[Ms, int] | None:
        with self._news:
            self._news.wait_for(lambda: self._closed or self._wish is not None)
            wish, self._wish = self._wish, None
            return None if self._closed else wish
