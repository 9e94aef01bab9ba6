"""The exact frame at a time: what is shown while a film stands still."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
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
        found = None
        # Going on from where the decoder stands is quickest, unless a key frame lies between.
        if self.film.frames.key_before(index) <= self._at < index:
            found = self._run_to(index)
        for begin in self._begins(index):
            if found is not None:
                break
            begin()
            found = self._run_to(index)
        if found is None:
            raise FilmDamaged(f"No picture of {self.film.path.name} can be read. Copy it from the phone again.")
        self._instead[index] = found[0]
        return found

    def _begins(self, index: int) -> Iterator[Callable[[], None]]:
        """Ways to begin before a frame: at its key frame, then further back, since not every seek lands where it was
        told to and not every key frame can be decoded; at last from the start, where nothing can go wrong."""
        keys = np.flatnonzero(self.film.frames.keys[: index + 1])
        back = 1
        while back <= len(keys):
            yield partial(self._seek, int(keys[-back]))
            back *= 2
        yield self._from_the_start

    def _seek(self, index: int) -> None:
        self._at = -1
        try:
            self._container.seek(self.film.frames.pts_of(index), stream=self._stream)
            self._frames = frames(self._container, self._stream, from_key=True)
        except FFmpegError:
            self._frames = _nothing()

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
