"""Decodes the frames of a programme on a thread, one ahead, and hands each over when it is due."""

import threading
from typing import Protocol

from video_feedback.errors import Trouble
from video_feedback.media.film import Film
from video_feedback.media.player import Picture, height_played
from video_feedback.media.programme import Programme
from video_feedback.media.stills import StillReader

# Late pictures are caught up with in strides that the decoder makes without a seek, which would make it later still;
# unless they are so late that it no longer matters.
_STRIDE = 8
_LOST_MS = 2500


class Showing(Protocol):
    """A programme under way. All of it is called on the projector's thread."""

    programme: Programme

    def wait_for(self, position: int) -> int | None:
        """Wait until a position is due; gives the newest that is. None once the showing was stopped."""

    def show(self, picture: Picture) -> None: ...

    def end(self) -> None:
        """The last frame has been shown for as long as it lasts."""

    def fail(self, words: str) -> None:
        """No more pictures will come."""


class Projector:
    """Shows one programme after another of one film. A new one takes the place of the one before."""

    def __init__(self, film: Film) -> None:
        """Raises FilmMissing or FilmDamaged if the film cannot be opened."""
        self._height = height_played(film)
        # Frames are asked for in their order: nothing is gained by keeping them.
        self._reader = StillReader(film, near_bytes=0)
        self._news = threading.Condition()
        self._next: Showing | None = None
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="projector", daemon=True)
        self._thread.start()

    def start(self, showing: Showing) -> None:
        """The showing before must have been stopped, or will be."""
        with self._news:
            self._next = showing
            self._news.notify()

    def close(self) -> None:
        """The showing must have been stopped before."""
        with self._news:
            self._closed = True
            self._news.notify()
        self._reader.close()
        self._thread.join()

    def _run(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: self._closed or self._next is not None)
                showing, self._next = self._next, None
                if self._closed or showing is None:
                    return
            try:
                self._show(showing)
            except Trouble as trouble:
                showing.fail(str(trouble))
            except ValueError:
                if not self._closed:
                    raise

    def _show(self, showing: Showing) -> None:
        programme = showing.programme
        position, before = 0, None
        while not programme.past_end(position):
            picture = self._reader.picture(programme.time_of(position), self._height)
            due = showing.wait_for(position)
            if due is None:
                return
            # In a damaged film the nearest earlier frame comes in place of one that cannot be decoded.
            if picture.time_ms != before and picture.time_ms >= programme.start_ms:
                showing.show(picture)
                before = picture.time_ms
            following = programme.after(position, due)
            if programme.lag_ms(position, due) < _LOST_MS:
                following = min(following, position + _STRIDE)
            position = following
        if showing.wait_for(position) is not None:
            showing.end()
