"""Does a player show the frame it names? Tried in a few places, against frames decoded straight through."""

import random
import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace

import cv2
import numpy as np
from av import FFmpegError
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from numpy.typing import NDArray

from video_feedback.errors import FilmDamaged, Trouble
from video_feedback.jobs import Progress
from video_feedback.media.decode import frames
from video_feedback.media.film import Film, called
from video_feedback.media.player import Picture, Player, State, height_played
from video_feedback.media.source import open_container
from video_feedback.media.upright import Upright
from video_feedback.words import tr
from video_feedback_schemas.records import Outcome

# So many frames are decoded from the very start, where no seek can have gone wrong.
_FROM_THE_START = 300
# Elsewhere decoding begins so far ahead that frames which lean on something missing have passed.
_RUN_UP, _LONG_RUN_UP = 100, 200
_BESIDE = 2
_THUMB = (160, 90)
# In steps of grey, on average: less is noise, more is another picture altogether.
_NOISE, _ANOTHER = 0.25, 24.0
_PATIENCE_S = 8.0

Thumb = NDArray[np.float32]


def straight(film: Film, start: int = 0) -> Generator[tuple[int, VideoFrame], None, None]:
    """The frames from number `start` on, or from somewhat before, decoded one after the other, each with its number."""
    table = film.frames
    try:
        with open_container(film.source, film.container) as opened:
            stream = opened.streams[table.stream]
            assert isinstance(stream, VideoStream)
            stream.thread_type = "AUTO"
            if start:
                opened.seek(table.pts_of(table.key_before(start)), stream=stream)
            for frame in frames(opened, stream, from_key=start > 0):
                index = None if frame.pts is None else table.index_of(frame.pts)
                if index is not None:
                    yield index, frame
    except FFmpegError as error:
        raise FilmDamaged(
            tr("{who} cannot be opened. Copy it from the phone again.", who=called(film.source))
        ) from error


def places(film: Film, seed: str) -> tuple[int, ...]:
    """Where to look: the start, the end, around key frames, and anywhere. The same `seed` gives the same places."""
    chance, count = random.Random(seed), len(film.frames)
    keys = np.flatnonzero(film.frames.keys)
    early = keys[(keys > 0) & (keys < _FROM_THE_START - _BESIDE)].tolist() or [count // 2]
    key, later = chance.choice(early), chance.choice(keys.tolist() or [0])
    chosen = {0, key - 1, key, key + 1, chance.randrange(min(count, _FROM_THE_START))}
    chosen |= {later - 1, chance.randrange(count), count - 1}
    return tuple(sorted(place for place in chosen if 0 <= place < count))


@dataclass(frozen=True, slots=True, eq=False)
class Truth:
    """What a film shows at some places and beside them. `pace` is how much faster than it plays it can be decoded."""

    places: tuple[int, ...]
    seen: dict[int, Thumb] = field(default_factory=dict)
    pace: float = 0.0

    def shows(self, index: int, picture: NDArray[np.uint8]) -> bool:
        """Whether a picture is that of frame `index`. Where a film stands still, its neighbours are as right."""
        thumb = _thumb(picture)
        away = {i: _away(thumb, s) for i, s in self.seen.items() if abs(i - index) <= _BESIDE}
        if index not in away:
            return False
        return away[index] <= min(_ANOTHER, 1.25 * min(away.values()) + _NOISE)


class Witness:
    """Watches a film being decoded, and remembers what is seen at some places and beside them."""

    def __init__(self, film: Film, at: tuple[int, ...]) -> None:
        self._upright, self._height = Upright(film), height_played(film)
        self._wanted = {n for place in at for n in range(place - _BESIDE, place + _BESIDE + 1)}
        self.seen: dict[int, Thumb] = {}

    def look(self, index: int, frame: VideoFrame) -> None:
        if index in self._wanted:
            self.seen[index] = _thumb(self._upright.pixels(frame, self._height))


def truth(film: Film, seed: str, progress: Progress | None = None) -> Truth:
    """Decode a film around some places of it. A job: raises FilmDamaged, FilmMissing or Cancelled."""
    progress = progress or Progress()
    chosen = places(film, seed)
    witness = Witness(film, chosen)
    table, paces = film.frames, [0.0]
    for start, end in _spans(film, chosen):
        begun, first, last = time.perf_counter(), None, 0
        for index, frame in straight(film, start):
            progress.at(index / len(table))
            first = index if first is None else first
            last = index
            witness.look(index, frame)
            if index >= end:
                break
        if first is not None and last > first:
            lasted = int(table.times_ms[last] - table.times_ms[first]) / 1000
            paces.append(lasted / (time.perf_counter() - begun))
    # Another program may have been at work meanwhile: the best of them is what this machine can do.
    return Truth(tuple(place for place in chosen if place in witness.seen), witness.seen, max(paces))


def _spans(film: Film, chosen: tuple[int, ...]) -> list[tuple[int, int]]:
    """From which frame to which to decode: first from the start, then around each place that is further on."""
    near = [place for place in chosen if place < _FROM_THE_START]
    spans = [(0, max(near) + _BESIDE)]
    for place in chosen[len(near) :]:
        start = film.frames.key_before(max(0, place - _RUN_UP))
        # One key frame further back, if that is not far: if this one is none, the one before makes good for it.
        if place - start < _LONG_RUN_UP:
            start = film.frames.key_before(max(0, start - 1))
        if start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], place + _BESIDE)
        else:
            spans.append((start, place + _BESIDE))
    return spans


@dataclass(frozen=True, slots=True)
class Verdict:
    """`wrong` of `tried` pictures were not of the frame that was asked for."""

    outcome: Outcome
    tried: int
    wrong: int


class Audition:
    """One player is asked for one place after another. Nobody sees or hears it, and no sound device is touched.

    `begin` it on the player's thread; once it `is_ready`, or nothing came for too long, `go_on` there, until that says
    False; then `end`. `news` is called, on any thread, when it may have become ready.
    """

    def __init__(self, player: Player, film: Film, truth: Truth, news: Callable[[], None]) -> None:
        self._player, self._film, self._truth, self._news = player, film, truth, news
        # Backwards: so every place has to be sought, none is met on the way.
        self._left = list(truth.places)
        self._lock = threading.Lock()
        self._asked: int | None = None
        self._came: Picture | None = None
        self._troubled = self._ended = False
        self._shown = self._wrong = 0

    @property
    def is_ready(self) -> bool:
        """Whether there is something to look at, or nothing will come any more."""
        return self._came is not None or self._ended or self._troubled

    def begin(self) -> None:
        self._player.on_picture, self._player.on_trouble = self._take, self._fail
        self._player.on_state = self._follow
        try:
            self._player.set_muted(True)
            self._player.open(replace(self._film, has_sound=False))
        except Trouble as trouble:
            self._fail(str(trouble))
            return
        self._ask()

    def go_on(self) -> bool:
        """Look at what came, and ask for the next place. False when there is none."""
        if self._asked is None:
            return False
        self._player.pause()
        with self._lock:
            came, self._came, self._ended = self._came, None, False
        if came is None:
            self._wrong += 1
        else:
            self._shown += 1
            right = came.time_ms == self._film.frames.time_of(self._asked)
            self._wrong += not (right and self._truth.shows(self._asked, came.pixels))
        self._ask()
        return self._asked is not None

    def end(self) -> Verdict:
        """Close the player and say how it did."""
        self._player.close()
        tried = len(self._truth.places)
        wrong = self._wrong + (0 if self._asked is None else 1) + len(self._left)
        if self._troubled or not self._shown:
            return Verdict("failed", tried, wrong)
        return Verdict("off" if wrong else "exact", tried, wrong)

    def _ask(self) -> None:
        if self._troubled or not self._left:
            self._asked = None
            return
        self._asked = self._left.pop()
        at = self._film.frames.time_of(self._asked)
        if at == self._film.frames.last_ms:
            self._player.play_stretch(at, at)  # `play` would begin anew
        else:
            self._player.seek(at)
            self._player.play()

    def _take(self, picture: Picture) -> None:
        with self._lock:
            first, self._came = self._came is None, self._came or picture
        if first:
            self._news()

    def _follow(self, state: State) -> None:
        if state == "ended":
            self._ended = True
            self._news()

    def _fail(self, _: str) -> None:
        self._troubled = True
        self._news()


def audition(player: Player, film: Film, truth: Truth, progress: Progress | None = None) -> Verdict:
    """Try a player on this thread. A job: raises Cancelled."""
    progress, news = progress or Progress(), threading.Event()
    trial = Audition(player, film, truth, news.set)
    try:
        trial.begin()
        going = True
        while going:
            until = time.monotonic() + _PATIENCE_S
            while not trial.is_ready and time.monotonic() < until:
                progress.at(0.0)
                news.wait(0.1)
                news.clear()
            going = trial.go_on()
    finally:
        verdict = trial.end()
    return verdict


def _thumb(pixels: NDArray[np.uint8]) -> Thumb:
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGRA2GRAY)
    return np.asarray(cv2.resize(grey, _THUMB, interpolation=cv2.INTER_AREA), np.float32)


def _away(one: Thumb, other: Thumb) -> float:
    return float(np.sqrt(np.mean((one - other) ** 2)))
