"""The exact frame while the film stands still: decoded on a thread of its own, the latest wish first."""

import atexit
import threading
from collections.abc import Callable
from dataclasses import dataclass

from video_feedback.errors import Trouble
from video_feedback.media.film import Film
from video_feedback.media.player import Picture, height_played
from video_feedback.media.spare import give_back
from video_feedback.media.stills import StillReader
from video_feedback.words import tr
from video_feedback_schemas.times import Ms

# Some thirty frames of full HD.
_NEAR_BYTES = 96 << 20
# Who jumps may jump again: until then nothing is read ahead that the next seek would have to wait for.
_BREATH_S = 0.06


@dataclass(frozen=True, slots=True)
class Wish:
    ms: Ms
    number: int


class Held:
    """Ask with `want`, as often as you like: only the last wish is sure to be answered, and nothing comes after it.

    `on_picture` gets the picture and the number of the wish. Where it has to be waited for, `on_meanwhile` gets what is
    decoded nearest, or None if nothing is clearly nearer than what was told last: so, while wishes keep coming, each
    shows how far the decoding has come. `on_trouble` gets a sentence. All are called on the thread, which alone opens,
    reads and closes the film. While the film plays it is let go of here, and what was kept of it: its player has a
    decoder of its own.
    """

    def __init__(
        self,
        film: Film,
        on_picture: Callable[[Picture, int], None],
        on_trouble: Callable[[str], None],
        on_meanwhile: Callable[[Picture | None, int], None] | None = None,
    ) -> None:
        self._film = film
        self._height = height_played(film)
        self._on_picture = on_picture
        self._on_trouble = on_trouble
        self._on_meanwhile = on_meanwhile
        self._news = threading.Condition()
        self._wish: Wish | None = None
        self._resting = False
        self._closed = False
        # The wish under way, and the time of the picture told last.
        self._open: Wish | None = None
        self._told_ms: Ms | None = None
        self._thread = threading.Thread(target=self._run, name=tr("held frame"), daemon=True)
        self._thread.start()
        # No thread of ours may be at work while Python is taken down.
        atexit.register(self.close)

    def want(self, ms: Ms, number: int) -> None:
        with self._news:
            self._wish, self._resting = Wish(ms, number), False
            self._news.notify()

    def rest(self) -> None:
        """Nothing is wanted until the next wish: the film plays, and needs the processor."""
        with self._news:
            self._wish, self._resting = None, True
            self._news.notify()

    def close(self) -> None:
        """Ends what is under way, and waits for it: as long as one frame takes to decode."""
        atexit.unregister(self.close)
        with self._news:
            self._closed = True
            self._news.notify()
        self._thread.join()

    def _run(self) -> None:
        try:
            while not self._closed:
                with StillReader(self._film, near_bytes=_NEAR_BYTES) as reader:
                    self._serve(reader)
                give_back()
                self._wait_for_a_wish()
        except Trouble as trouble:
            self._on_trouble(str(trouble))

    def _serve(self, reader: StillReader) -> None:
        """Answer wishes until the film plays or is closed."""
        wait_s: float | None = None
        while True:
            wish = self._newest(wait_s)
            if self._resting or self._closed:
                return
            if wish is not None:
                self._begin(reader, wish)
            waited_for = self._open is not None
            more = self._go_on(reader)
            just_answered = waited_for and self._open is None
            wait_s = None if not more else _BREATH_S if just_answered and reader.jumped else 0.0

    def _newest(self, wait_s: float | None) -> Wish | None:
        """The newest wish, waited for so long at most; None without an end."""
        with self._news:
            if wait_s != 0.0:
                self._news.wait_for(lambda: self._wish is not None or self._resting or self._closed, wait_s)
            wish, self._wish = self._wish, None
            return wish

    def _wait_for_a_wish(self) -> None:
        # What is shown while the film plays is not known here.
        self._open = self._told_ms = None
        with self._news:
            self._news.wait_for(lambda: self._closed or self._wish is not None)

    def _begin(self, reader: StillReader, wish: Wish) -> None:
        self._open = wish
        reader.look(wish.ms)
        if not self._answered(reader) and self._on_meanwhile is not None:
            picture = reader.nearest(self._height, nearer_than=self._told_ms)
            self._told_ms = self._told_ms if picture is None else picture.time_ms
            self._on_meanwhile(picture, wish.number)

    def _go_on(self, reader: StillReader) -> bool:
        """Decode for a moment. False if there is nothing left to do."""
        try:
            more = reader.step()
        except Trouble as trouble:
            self._open = None
            self._on_trouble(str(trouble))
            return False
        self._answered(reader)
        return more

    def _answered(self, reader: StillReader) -> bool:
        wish = self._open
        if wish is None:
            return True
        picture = reader.ready(self._height)
        if picture is None:
            return False
        self._open = None
        self._told_ms = picture.time_ms
        self._on_picture(picture, wish.number)
        return True
