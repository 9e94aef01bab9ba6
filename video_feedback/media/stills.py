"""The exact frame at a time: what is shown while a film stands still."""

import threading
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Self

import numpy as np
from av import FFmpegError
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from video_feedback.errors import FilmDamaged
from video_feedback.media.decode import Decoding
from video_feedback.media.film import Film, called
from video_feedback.media.near_frames import NearFrames
from video_feedback.media.player import Picture
from video_feedback.media.probe import probe
from video_feedback.media.read_ahead import A_FEW, block_of, next_frame
from video_feedback.media.source import open_container
from video_feedback.media.upright import Upright
from video_feedback.words import tr

Found = tuple[int, VideoFrame]

_NEAR_BYTES = 192 << 20
# Nobody waits for what is read ahead: it is not looked for as far back as what somebody asked for.
_TRIES_AHEAD = 2
_FRAMES_NOTED = 250


class StillReader:
    """Decodes single frames of one film, and keeps their neighbours. Close it when done; `with` does.

    Ask for a `picture` and wait; or `look` at a time and `step` until the picture is `ready`, and on, until all is
    decoded that will be wanted next. Looking elsewhere in between loses nothing that still serves.

    One call at a time: a second thread waits. `close` may be called from any thread and ends a call that is under way;
    that call, and any later one, raises ValueError.
    """

    def __init__(self, film: Film, near_bytes: int = _NEAR_BYTES) -> None:
        """Raises FilmMissing or FilmDamaged if the film cannot be opened any more."""
        self.film = film
        # Whoever touches what FFmpeg has made holds the lock; nothing of it is left once the reader is closed.
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._upright = Upright(film)
        self._near = NearFrames(near_bytes)
        self._opened = ExitStack()
        self._container: InputContainer | None = None
        self._stream: VideoStream | None = None
        self._decoding: Decoding | None = None
        self._next = 0  # The frame that decoding gives next, if all is well.
        self._instead: dict[int, int] = {}  # What is shown for a frame that cannot be decoded.
        self._begin: dict[int, int] = {}  # Where to begin for a key frame that seeks do not reach.
        self._place, self._way = -1, 0
        self._found: Found | None = None  # The frame looked at.
        self._goal: tuple[int, bool] | None = None
        self._search: Iterator[None] = iter(())
        self._tried: set[int] = set()
        self._from_the_start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._closed.set()
        with self._lock:
            self._search, self._found = iter(()), None
            self._near.clear()
            self._let_go()

    def picture(self, ms: int, max_height: int | None = None) -> Picture:
        """The frame at `ms`, of the film's size or shrunk to `max_height`.

        Where the film is damaged this is the nearest earlier frame that can be decoded, or the first; `time_ms` tells
        which it is. Raises FilmDamaged if none can.
        """
        with self._lock:
            self._look(ms)
            while self._found is None:
                self._step()
            return self._picture(self._found, max_height)

    @property
    def jumped(self) -> bool:
        """Whether the frame looked at was not reached by steps."""
        return self._way == 0

    def look(self, ms: int) -> None:
        """From now on the frame at `ms` is wanted, and after it what one step further will show."""
        with self._lock:
            self._look(ms)

    def ready(self, max_height: int | None = None) -> Picture | None:
        """The picture of the frame looked at, as `picture` gives it, if it is decoded."""
        with self._lock:
            return None if self._found is None else self._picture(self._found, max_height)

    def nearest(self, max_height: int | None = None, nearer_than: int | None = None) -> Picture | None:
        """A decoded neighbour of the frame looked at, if one is clearly nearer to it than the time `nearer_than`."""
        with self._lock:
            index = self._near.nearest()
            frame = None if index is None else self._near.get(index)
            if index is None or frame is None:
                return None
            aim, time = self.film.frames.time_of(self._place), self.film.frames.time_of(index)
            if nearer_than is not None and not clearly_nearer(abs(time - aim), abs(nearer_than - aim)):
                return None
            return self._picture((index, frame), max_height)

    def step(self) -> bool:
        """Decode for a moment: towards the frame looked at, or what will be wanted after it. False if all is there.

        Raises FilmDamaged if nothing can be shown for the frame looked at.
        """
        with self._lock:
            return self._step()

    # What to do next

    def _look(self, ms: int) -> None:
        self._check()
        index = self.film.frames.index_at(ms)
        off = index - self._place
        if off:
            room = self._near.room
            self._way = 0 if abs(off) > max(A_FEW, room) or self._place < 0 else (1 if off > 0 else -1)
            self._place = index
            self._near.look(index, self._way)
            self._tried.clear()
            self._found = None
        if self._found is None:
            at = self._instead.get(index, index)
            frame = self._near.get(at)
            self._found = None if frame is None else (at, frame)
        self._plan()

    def _plan(self) -> None:
        """Search for the frame looked at, then for what is to be read ahead."""
        goal: tuple[int, bool] | None = None
        if self._found is None:
            goal = self._place, True
        else:
            last = len(self.film.frames) - 1
            ahead = next_frame(self._place, self._way, self._near.room, last, self._known)
            goal = None if ahead is None else (ahead, False)
        if goal != self._goal:
            self._goal = goal
            self._search = iter(()) if goal is None else self._towards(*goal)

    def _known(self, index: int) -> bool:
        return index in self._near or index in self._instead or index in self._tried

    def _step(self) -> bool:
        self._check()
        if self._goal is None:
            return False
        try:
            next(self._search)
        except StopIteration:
            self._goal = None
            self._plan()
        except FilmDamaged:
            self._goal = None
            raise
        return True

    def _check(self) -> None:
        if self._closed.is_set():
            raise ValueError("the film was closed")

    def _picture(self, found: Found, max_height: int | None) -> Picture:
        return Picture(self.film.frames.time_of(found[0]), self._upright.pixels(found[1], max_height))

    # How a frame is found: each `yield` is a moment's work

    def _towards(self, index: int, wanted: bool) -> Generator[None, None, None]:
        """Decode until the frame is kept, or it is known what is shown instead. `wanted`: somebody waits for it."""
        self._tried.add(index)
        target = self._instead.get(index, index)
        found = yield from self._quickly(target, wanted)
        if found is None or found[0] != target:
            found = yield from self._thoroughly(target, wanted)
        if found is None:
            if wanted:
                raise FilmDamaged(
                    tr(
                        "{who} has no picture that can be read. Copy it from the phone again.",
                        who=called(self.film.source),
                    )
                )
            return
        # None of the frames between was there, coming from a key frame before them all.
        self._instead.update(dict.fromkeys(range(max(found[0] + 1, index + 1 - _FRAMES_NOTED), index + 1), found[0]))
        if wanted:
            self._found = found

    def _quickly(self, index: int, wanted: bool) -> Generator[None, None, Found | None]:
        """The frame itself, unless something is in the way."""
        frames = self.film.frames
        # Who steps back will do so again.
        before = 0 if not wanted else max(A_FEW, block_of(self._near.room) if self._way < 0 else 0)
        needed = max(0, index - before)
        key = frames.key_before(index)
        begin = self._begin.get(key, key)
        # A frame that follows closely is decoded on the way, even past a key frame: a seek empties the decoder.
        follows = self._next <= index and (begin <= self._next or index - self._next < A_FEW)
        pts, needed_pts = frames.pts_of(index), frames.pts_of(needed)
        if not (follows and self._decoding is not None and self._decoding.leads_to(pts, needed_pts)):
            self._seek(begin, needed)
        found = yield from self._run_to(index)
        return found if found is not None and found[0] == index else None

    def _thoroughly(self, index: int, wanted: bool) -> Generator[None, None, Found | None]:
        """The frame, or the nearest earlier one that can be decoded.

        Not every seek lands where it was told to, and not every key frame can be decoded: so this begins ever further
        back, and at last at the start, where nothing can go wrong.
        """
        keys = np.flatnonzero(self.film.frames.keys[: index + 1]).tolist()
        back, found = 1, None
        while found is None and back <= len(keys) and (wanted or back <= _TRIES_AHEAD):
            self._seek(keys[-back])
            found = yield from self._run_to(index)
            if found is not None and found[0] == index:
                self._begin[keys[-1]] = keys[-back]
            back *= 2
        if found is None and wanted:
            self._from_the_start()
            found = yield from self._run_to(index)
        return found

    def _run_to(self, index: int) -> Generator[None, None, Found | None]:
        """Decode up to a frame. Gives the one before it if it is missing, None if decoding begins only after it."""
        before: Found | None = None
        for frame in self._decoding or ():
            at = None if frame is None or frame.pts is None else self.film.frames.index_of(frame.pts)
            if frame is not None and at is not None:
                self._near.keep(at, frame)
                self._next = at + 1
                if at >= index:
                    return (at, frame) if at == index else before
                before = at, frame
            yield
        self._next = len(self.film.frames)
        return before

    # The film itself

    def _seek(self, index: int, needed: int = 0) -> None:
        """Go to a key frame. Frames before number `needed` may be left out."""
        self._next = len(self.film.frames)
        if self._decoding is not None:
            self._decoding.close()
            self._decoding = None
        if self._container is None or self._stream is None:
            return
        try:
            self._container.seek(self.film.frames.pts_of(index), stream=self._stream)
        except (FFmpegError, OSError):
            return
        needed_pts = self.film.frames.pts_of(needed)
        self._decoding = Decoding(self._container, self._stream, from_key=True, needed_pts=needed_pts)
        self._next = index

    def _from_the_start(self) -> None:
        self._let_go()
        try:
            container = self._opened.enter_context(open_container(self.film.source, self.film.container))
            stream = container.streams[self.film.frames.stream]
        except (FFmpegError, OSError, IndexError) as error:
            self._let_go()
            raise FilmDamaged(
                tr("{who} cannot be opened. Copy it from the phone again.", who=called(self.film.source))
            ) from error
        assert isinstance(stream, VideoStream)
        stream.thread_type = "AUTO"
        self._container, self._stream = container, stream
        self._decoding = Decoding(container, stream)
        self._next = 0

    def _let_go(self) -> None:
        """Close the film, if it is open: first what reads from it, then what it is read by."""
        if self._decoding is not None:
            self._decoding.close()
        self._decoding = self._stream = self._container = None
        self._opened.close()


def clearly_nearer(off_ms: int, than_ms: int) -> bool:
    """Whether a picture so far from the one asked for is worth showing for a blink in place of one that is so far."""
    return 3 * off_ms <= 2 * than_ms


def still(path: Path, ms: int) -> Picture:
    """The frame of any film at `ms`. Raises NotAFilm, FilmMissing or FilmDamaged."""
    with StillReader(probe(path), near_bytes=0) as reader:
        return reader.picture(ms)
