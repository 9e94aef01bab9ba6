"""A reel is put together, part by part: pictures copied, drawn anew or standing, and the sound beside them."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import IO

import numpy as np
from av import VideoFrame
from numpy.typing import NDArray

from video_feedback.errors import FilmDamaged
from video_feedback.jobs import Progress
from video_feedback.media.accuracy import straight
from video_feedback.media.film import Film, called
from video_feedback.reels import captions, copying, drawn, heard, plan
from video_feedback.reels.copying import Ground
from video_feedback.reels.encoding import Encoded, Encoding, Manner, Palette
from video_feedback.reels.joining import Chapter, Joining, turned
from video_feedback.reels.plan import SAMPLES, TICKS, Card, Middle, Part, Plan, Scene
from video_feedback.reels.proving import Woven, mark
from video_feedback.reels.reel import Finish, Reel
from video_feedback.words import tr
from video_feedback_schemas.times import Ms

# Next to encoding a picture, which is one.
_COPYING_COSTS = 0.03
_USUAL_RATE = Fraction(25)
_MOST_A_SECOND = 240


@dataclass(frozen=True, slots=True)
class Way:
    """How a stretch came into the reel: of its `pictures`, so many were copied as they are stored.

    `why` says in words why none was. `missing` could not be read: the one before stands for each of them.
    """

    pictures: int
    copied: int
    why: str = ""
    missing: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """What became of each stretch, in order; how long the reel is, and how large its picture, as seen."""

    ways: tuple[Way, ...]
    duration_ms: Ms
    width: int
    height: int


class Weaving:
    """Writes one reel into one file, and nothing besides. It is whole once `weave` has come back."""

    def __init__(self, reel: Reel, made: Plan, ground: Ground | None, file: IO[bytes], progress: Progress) -> None:
        self._finish, self._plan, self._ground, self._file = reel.finish, made, ground, file
        self._progress = progress
        self._manner = _manner(reel, made, ground)
        self._canvas, self._palette = self._manner.canvas, Palette(self._manner)
        self._ticks = np.concatenate([plan.ticks(part) for part in made.parts])
        self._run: Encoding | None = None
        self._sound: Iterator[NDArray[np.int16]] = iter(())
        self._heard = 0
        self._done, self._whole = 0.0, sum(map(_costs, made.parts))
        self._ways = list[Way]()
        self._written = list[int]()
        self._copied = dict[int, bytes]()
        self._joining = self._begin()

    def _begin(self) -> Joining:
        sets = None if self._finish.container == "webm" else Encoding(self._manner).sets()
        if sets is not None and self._ground is not None:
            sets = self._ground.sets.joined(sets)
        return Joining(
            self._file,
            self._manner,
            sets,
            ends=self._plan.ends,
            pictures=len(self._ticks),
            reorder=max((scene.middle.reorder for scene in self._plan.scenes if scene.middle), default=0),
            chapters=chapters(self._plan, self._finish),
            tracks=captions.tracks(self._plan, self._finish),
        )

    def weave(self) -> tuple[Told, Woven]:
        """What became of it, and what is to be in the file now. Raises Trouble, Cancelled, OSError or FFmpegError."""
        try:
            for part in self._plan.parts:
                self._sound = _sound(part, self._finish)
                if isinstance(part, Card):
                    self._card(part)
                else:
                    self._ways.append(self._scene(part))
                for samples in self._sound:
                    self._hear(samples)
            self._end_run()
            self._joining.end()
        except BaseException:
            self._joining.drop()
            raise
        if self._finish.container == "mp4":
            turned(self._file, self._canvas.turn)
        width, height = drawn.seen_size(self._canvas)
        told = Told(tuple(self._ways), Ms(self._plan.ends * 1000 // TICKS), width, height)
        ticks, marks = np.asarray(sorted(self._written), np.int64), tuple(chapters(self._plan, self._finish))
        return told, Woven(self._plan, self._canvas, self._finish, ticks, self._copied, marks)

    # Part by part

    def _card(self, card: Card) -> None:
        pixels = drawn.card(card.words, self._canvas, self._finish, card.kind, card.language)
        self._stand(self._palette.of_pixels(pixels), card, card.begins)

    def _scene(self, scene: Scene) -> Way:
        span, middle = scene.extent, scene.middle
        if middle is None:
            came, last = self._anew(scene, self._drawn(scene), span.first)
        else:
            came, _ = self._anew(scene, self._own(scene, span.first, middle.first), span.first)
            self._copy(scene, middle)
            behind, last = self._anew(scene, self._own(scene, middle.after, span.last + 1), middle.after)
            came += len(middle.pts) + behind
        if scene.ends > scene.stands:
            for _, frame in iter(()) if last else self._own(scene, span.last, span.last + 1):
                last = frame
            if last is None:
                raise _not_read(scene.stretch.film)
            self._stand(last, scene, scene.stands)
        count = len(scene.ticks)
        return Way(count, len(middle.pts) if middle else 0, scene.why, count - came)

    def _drawn(self, scene: Scene) -> Iterator[tuple[int, VideoFrame]]:
        with closing(drawn.frames(scene.stretch, self._canvas, self._finish)) as pictures:
            for seconds, pixels in pictures:
                at = scene.begins + round(seconds * TICKS)
                index = scene.extent.first + int(np.abs(scene.ticks - at).argmin())
                yield index, self._palette.of_pixels(pixels)

    def _own(self, scene: Scene, first: int, after: int) -> Iterator[tuple[int, VideoFrame]]:
        """Frames of the film as they are: in its own colours, so that nothing is seen of where copying begins."""
        if first >= after:
            return
        with closing(straight(scene.stretch.film, first)) as found:
            for index, frame in found:
                if index >= after:
                    return
                if index >= first:
                    yield index, self._palette.own(frame)

    def _anew(
        self, scene: Scene, frames: Iterator[tuple[int, VideoFrame]], first: int
    ) -> tuple[int, VideoFrame | None]:
        """Encode what comes: how many those were, and the last. Where the first cannot be read, the next stands in."""
        came, last = 0, None
        for index, frame in frames:
            self._encode(frame, scene.tick_of(index if came else first), scene, key=not came)
            came, last = came + 1, frame
        return came, last

    def _copy(self, scene: Scene, middle: Middle) -> None:
        assert self._ground is not None
        self._end_run()
        left = len(middle.pts)
        for packet in copying.copied(scene.stretch.film, self._ground.sets, middle):
            tick = scene.tick_of(packet.index)
            self._copied[tick] = mark(packet.data)
            self._put(Encoded(tick, packet.is_key, packet.data))
            self._go_on(_COPYING_COSTS)
            left -= 1
        if left:
            raise _not_read(scene.stretch.film)

    def _stand(self, frame: VideoFrame, part: Part, begins: int) -> None:
        for tick in plan.standing(begins, part.ends):
            self._encode(frame, tick, part, key=tick == begins)

    # Picture by picture

    def _encode(self, frame: VideoFrame, tick: int, part: Part, *, key: bool) -> None:
        self._run = self._run or Encoding(self._manner)
        lit = self._palette.faded(frame, plan.share_lit(tick, part, self._finish.fade_ms))
        for made in self._run.add(lit, tick, key=key):
            self._put(made)
        self._go_on(1.0)

    def _end_run(self) -> None:
        run, self._run = self._run, None
        for made in run.end() if run else ():
            self._put(made)

    def _put(self, picture: Encoded) -> None:
        following = int(np.searchsorted(self._ticks, picture.tick, "right"))
        until = int(self._ticks[following]) if following < len(self._ticks) else self._plan.ends
        self._joining.picture(picture, until - picture.tick)
        self._written.append(picture.tick)
        while self._heard * TICKS < picture.tick * SAMPLES and (samples := next(self._sound, None)) is not None:
            self._hear(samples)

    def _hear(self, samples: NDArray[np.int16]) -> None:
        self._heard += len(samples)
        self._joining.sound(samples)

    def _go_on(self, costs: float) -> None:
        self._done += costs
        self._progress.at(self._done / self._whole)


def chapters(made: Plan, finish: Finish) -> list[Chapter]:
    """A chapter for each stretch, with the card before it; pieces of one stretch are in one."""
    found, begins = list[Chapter](), 0
    if not finish.chapters:
        return found
    for scene in made.scenes:
        ends = made.ends if scene is made.scenes[-1] else scene.ends
        if found and not scene.stretch.begins_part:
            found[-1] = replace(found[-1], ends=ends)
        else:
            stretch = scene.stretch
            name = stretch.title.strip() or stretch.called.strip() or str(len(found) + 1)
            found.append(Chapter(name, begins, ends))
        begins = ends
    return found


def _manner(reel: Reel, made: Plan, ground: Ground | None) -> Manner:
    longest = max(made.scenes, key=lambda scene: scene.stands - scene.begins)
    steps = np.diff(longest.ticks)
    usual = float(np.median(steps)) if len(steps) else TICKS / _USUAL_RATE
    rate = Fraction(round(min(_MOST_A_SECOND, TICKS / usual) * 100), 100)
    if ground is not None:
        return Manner(ground.canvas, ground.colours, rate, ground.sets.free_id)
    return Manner.usual(plan.canvas_of(reel.stretches, reel.finish), rate, webm=reel.finish.container == "webm")


def _sound(part: Part, finish: Finish) -> Iterator[NDArray[np.int16]]:
    length = part.ends * SAMPLES // TICKS - part.begins * SAMPLES // TICKS
    return heard.silence(length) if isinstance(part, Card) else heard.samples(part.stretch, finish, length)


def _costs(part: Part) -> float:
    pictures = len(plan.ticks(part))
    copied = len(part.middle.pts) if isinstance(part, Scene) and part.middle else 0
    return pictures - copied * (1 - _COPYING_COSTS)


def _not_read(film: Film) -> FilmDamaged:
    return FilmDamaged(
        tr("{who} has no picture there that can be read. Choose another part of it.", who=called(film.source))
    )
