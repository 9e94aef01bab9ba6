"""One programme played by VLC: the stream it reads, and what it says is due."""

import threading
from collections.abc import Callable, Generator, Iterator
from heapq import merge
from operator import itemgetter

from video_feedback.media import cue_stream, sound
from video_feedback.media.player import Picture
from video_feedback.media.programme import Programme

# How far VLC may read ahead of what it shows, by the clock on the wall.
_AHEAD_MS = 1500
# A frame that stays long is cued again and again, so that reading ahead never waits for it.
_CUE_EVERY_MS = 200
_PIECE_MS = 20
# Matroska's reader goes back a little while it opens the stream.
_KEPT = 1 << 16


class VlcRun:
    """Read and cued by libVLC's threads, shown by the projector's. `tell` is the player's."""

    def __init__(
        self, number: int, programme: Programme, tell: "Callable[[VlcRun, Picture | str | None], None]"
    ) -> None:
        """`tell` gets a picture, a sentence when it has failed, or None at the end."""
        self.number = number
        self.programme = programme
        self._tell = tell
        self._news = threading.Condition()
        self._due, self._due_ms = -1, 0
        self._stopped = False
        self._stream = self._clusters()
        self._bytes, self._first_byte, self._at = bytearray(), 0, 0

    def stop(self) -> None:
        """Nobody waits any more, and the stream ends."""
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
        programme, begin_ms, position = self.programme, 0, 0
        yield cue_stream.head(has_sound=programme.film.has_sound)
        while True:
            both = merge(self._cues(position), self._sound(begin_ms), key=itemgetter(0))
            for at_ms, cluster in both:
                if not self._may_read(at_ms):
                    return
                yield cluster
            begin_ms += programme.length_ms
            position += programme.positions
            if not programme.loop:
                break
        yield cue_stream.cue(begin_ms, self.number, position)

    def _cues(self, position: int) -> Iterator[tuple[int, bytes]]:
        """A round of cues. `due_ms` of the position past the end is when the last frame has been seen long enough."""
        for at in range(position, position + self.programme.positions):
            due_ms, following_ms = self.programme.due_ms(at), self.programme.due_ms(at + 1)
            for at_ms in range(due_ms, following_ms, _CUE_EVERY_MS):
                yield at_ms, cue_stream.cue(at_ms, self.number, at)

    def _sound(self, begin_ms: int) -> Iterator[tuple[int, bytes]]:
        programme = self.programme
        if programme.film.has_sound:
            end_ms = programme.start_ms + programme.length_ms
            for count, piece in enumerate(sound.pieces(programme.film, programme.start_ms, end_ms, _PIECE_MS)):
                at_ms = begin_ms + count * _PIECE_MS
                yield at_ms, cue_stream.samples(at_ms, piece.tobytes())

    def _may_read(self, at_ms: int) -> bool:
        """Wait until VLC may have what is at this time. False once stopped."""
        ahead = round(_AHEAD_MS * max(1.0, self.programme.rate))
        with self._news:
            self._news.wait_for(lambda: self._stopped or at_ms <= self._due_ms + ahead)
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
