"""One programme played by VLC: the stream it reads, and what it says is due.

The times of the stream are those of the clock on the wall: slow or fast, VLC plays it as it is.
"""

import threading
import time
from collections.abc import Callable, Generator, Iterator
from heapq import merge
from itertools import count, takewhile
from operator import itemgetter

from video_feedback.media import cue_stream, sound
from video_feedback.media.player import Picture
from video_feedback.media.programme import Programme
from video_feedback.media.run_player import News
from video_feedback.media.soundtrack import PIECE_MS, Soundtrack

# How far VLC may read ahead of what it shows: no sooner is another volume heard. It does not begin with less than 350.
_AHEAD_MS = 400
# A frame that stays long is cued again and again, so that reading ahead never waits for it.
_CUE_EVERY_MS = 40
_SILENCE = bytes(PIECE_MS * sound.RATE // 1000 * sound.CHANNELS * 2)
# How often it looks whether it is to stop, while it is given nothing new.
_TILL_STOPPED_S = 0.005
# Matroska's reader goes back a little while it opens the stream.
_KEPT = 1 << 16


class VlcRun:
    """Read and cued by libVLC's threads, shown by the projector's. `tell` is the player's."""

    def __init__(
        self,
        number: int,
        programme: Programme,
        volume: Callable[[], float],
        tell: "Callable[[VlcRun, News], None]",
    ) -> None:
        self.number = number
        self.programme = programme
        self._tell = tell
        self._soundtrack = Soundtrack(programme, volume, lambda level: tell(self, level))
        self._news = threading.Condition()
        # The first frame waits for nobody.
        self._due, self._due_ms = 0, 0
        self._stopped = False
        self._stream = self._clusters()
        self._bytes, self._first_byte, self._at = bytearray(), 0, 0

    def stop(self) -> None:
        """Nobody waits any more."""
        with self._news:
            self._stopped = True
            self._news.notify_all()

    def let_go(self) -> None:
        """Close the film. Only when VLC has stopped reading."""
        self._stream.close()

    # What VLC says

    def cue(self, position: int, at_ms: int) -> None:
        with self._news:
            self._due, self._due_ms = max(self._due, position), max(self._due_ms, at_ms)
            self._news.notify_all()
        self._soundtrack.heard(at_ms)

    def cue_end(self) -> None:
        """VLC is through, even if the last cue went astray."""
        self.cue(self.programme.positions, self.programme.length_ms)

    def fail(self, words: str) -> None:
        self._tell(self, words)

    # What VLC reads

    def read(self, most: int) -> bytes:
        if self._at >= self._first_byte + len(self._bytes):
            self._bytes += next(self._stream, b"")
            outlived = max(0, self._at - _KEPT - self._first_byte)
            del self._bytes[:outlived]
            self._first_byte += outlived
        begin = self._at - self._first_byte
        data = bytes(self._bytes[begin : begin + most])
        self._at += len(data)
        return data

    def seek(self, to: int) -> bool:
        if not self._first_byte <= to <= self._first_byte + len(self._bytes):
            return False
        self._at = to
        return True

    def _clusters(self) -> Generator[bytes, None, None]:
        """Without an end: told of one, VLC would sound out all it has before it can be stopped."""
        has_sound, at_ms = self.programme.film.has_sound, 0
        yield cue_stream.head(has_sound=has_sound)
        for at_ms, cluster in merge(self._cues(), self._sound(), key=itemgetter(0)):
            if not self._may_read(at_ms):
                break
            yield cluster
        for later_ms in count(at_ms + PIECE_MS, PIECE_MS):
            if not self._may_read(later_ms):
                time.sleep(_TILL_STOPPED_S)
            yield cue_stream.cue(later_ms, self.number, self.programme.positions)
            if has_sound:
                yield cue_stream.samples(later_ms, _SILENCE)

    def _cues(self) -> Iterator[tuple[int, bytes]]:
        """The one of the position past the end is due when the last frame has been seen long enough."""
        programme = self.programme
        for at in takewhile(lambda at: not programme.past_end(at), count()):
            due_ms, following_ms = (round(programme.due_ms(each) / programme.rate) for each in (at, at + 1))
            for at_ms in range(due_ms, following_ms, _CUE_EVERY_MS):
                yield at_ms, cue_stream.cue(at_ms, self.number, at)
        yield following_ms, cue_stream.cue(following_ms, self.number, at + 1)

    def _sound(self) -> Iterator[tuple[int, bytes]]:
        if self.programme.film.has_sound:
            for number, piece in enumerate(self._soundtrack.pieces()):
                at_ms = number * PIECE_MS
                yield at_ms, cue_stream.samples(at_ms, piece.tobytes())

    def _may_read(self, at_ms: int) -> bool:
        """Wait until VLC may have what is at this time. False once stopped."""
        with self._news:
            self._news.wait_for(lambda: self._stopped or at_ms <= self._due_ms + _AHEAD_MS)
            return not self._stopped

    # What the projector asks

    def wait_for(self, position: int) -> int | None:
        with self._news:
            self._news.wait_for(lambda: self._stopped or self._due >= position)
            return None if self._stopped else self._due

    def show(self, picture: Picture) -> None:
        self._tell(self, picture)

    def end(self) -> None:
        self._tell(self, None)
