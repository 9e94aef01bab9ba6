"""The exact frame at a time: what is shown while a film stands still."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Self

import numpy as np
from av import FFmpegError
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from video_feedback.errors import FilmDamaged
from video_feedback.media.decode import frames
from video_feedback.media.film import Film
from video_feedback.media.near_frames import NearFrames
from video_feedback.media.player import Picture
from video_feedback.media.probe import probe
from video_feedback.media.source import open_container
from video_feedback.media.upright import Upright

_NEAR_BYTES = 192 << 20
_A_FEW = 8


class StillReader:
    """Decodes single frames of one film, and keeps their neighbours. Close it when done; `with` does.

    One call at a time: a second thread waits. `close` may be called from any thread and ends a call that is under way;
    that call, and any later one, raises ValueError.
    """

    def __init__(self, film: Film, near_bytes: int = _NEAR_BYTES) -> None:
        """Raises FilmMissing or FilmDamaged if the film cannot be opened any more."""
        self.film = film
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._upright = Upright(film)
        self._near = NearFrames(near_bytes)
        self._instead: dict[int, int] = {}
        self._opened = ExitStack()
        self._from_the_start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._closed.set()
        with self._lock:
            self._frames = _nothing()
            self._near.clear()
            self._opened.close()

    def picture(self, ms: int, max_height: int | None = None) -> Picture:
        """The frame at `ms`, of the film's size or shrunk to `max_height`.

        Where the film is damaged this is the nearest earlier frame that can be decoded, or the first; `time_ms` tells
        which it is. Raises FilmDamaged if none can.
        """
        with self._lock:
            if self._closed.is_set():
                raise ValueError("the film was closed")
            index, frame = self._frame(self.film.frames.index_at(ms))
            return Picture(self.film.frames.time_of(index), self._upright.pixels(frame, max_height))

    def _frame(self, index: int) -> tuple[int, VideoFrame]:
        index = self._instead.get(index, index)
        if (near := self._near.get(index)) is not None:
            return index, near
        found = self._quickly(index) or self._thoroughly(index)
        if found is None:
            raise FilmDamaged(f"No picture of {self.film.path.name} can be read. Copy it from the phone again.")
        self._instead[index] = found[0]
        return found

    def _quickly(self, index: int) -> tuple[int, VideoFrame] | None:
        """The frame itself, unless something is in the way."""
        key, last = self.film.frames.key_before(index), self._at
        # A frame that follows closely is decoded on the way, even past a key frame: a seek empties the decoder.
        follows = last < index and (key <= last or (last >= 0 and index - last <= _A_FEW))
        if not follows:
            # Who steps back will do so again: then as many as can be kept are wanted, else a few.
            steps_back = last > index and self._near.get(index + 1) is not None
            self._seek(key, index - (self._near.room - 1 if steps_back else _A_FEW))
        found = self._run_to(index)
        return found if found is not None and found[0] == index else None

    def _thoroughly(self, index: int) -> tuple[int, VideoFrame] | None:
        """The frame, or the nearest earlier one that can be decoded.

        Not every seek lands where it was told to, and not every key frame can be decoded: so this begins ever further
        back, and at last at the start, where nothing can go wrong.
        """
        keys = np.flatnonzero(self.film.frames.keys[: index + 1]).tolist()
        back, found = 1, None
        while found is None and back <= len(keys):
            self._seek(keys[-back])
            found = self._run_to(index)
            back *= 2
        if found is None:
            self._from_the_start()
            found = self._run_to(index)
        return found

    def _seek(self, index: int, wanted: int = 0) -> None:
        """Go to a key frame. Frames before number `wanted` may be left out."""
        self._at = -1
        try:
            self._container.seek(self.film.frames.pts_of(index), stream=self._stream)
        except FFmpegError:
            self._frames = _nothing()
            return
        wanted_pts = self.film.frames.pts_of(max(0, wanted))
        self._frames = frames(self._container, self._stream, from_key=True, wanted_pts=wanted_pts)

    def _from_the_start(self) -> None:
        self._at = -1
        self._opened.close()
        try:
            self._container = self._opened.enter_context(open_container(self.film.path, self.film.container))
            stream = self._container.streams[self.film.frames.stream]
        except (FFmpegError, IndexError) as error:
            raise FilmDamaged(f"{self.film.path.name} cannot be opened. Copy it from the phone again.") from error
        assert isinstance(stream, VideoStream)
        stream.thread_type = "AUTO"
        self._stream = stream
        self._frames = frames(self._container, stream)

    def _run_to(self, index: int) -> tuple[int, VideoFrame] | None:
        """Decode up to a frame. Gives the one before it if it is missing, None if decoding begins only after it."""
        before = None
        for frame in self._frames:
            if self._closed.is_set():
                raise ValueError("the film was closed")
            at = None if frame.pts is None else self.film.frames.index_of(frame.pts)
            if at is None:
                continue
            self._near.keep(at, frame)
            self._at = at
            if at == index:
                return at, frame
            if at > index:
                return before
            before = at, frame
        return before


def _nothing() -> Iterator[VideoFrame]:
    return iter(())


def still(path: Path, ms: int) -> Picture:
    """The frame of any film at `ms`. Raises NotAFilm, FilmMissing or FilmDamaged."""
    with StillReader(probe(path), near_bytes=0) as reader:
        return reader.picture(ms)
