"""The timeline of a reel before it is written: what stands where, to the tick, and what of it can be copied."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from video_feedback.reels import extent
from video_feedback.reels.extent import Extent
from video_feedback.reels.reel import Finish, Reel, Stretch

TICKS = 90_000
"""So many to a second: all times of the pictures of a reel are whole numbers of these."""
SAMPLES = 48_000
# A card and a frame that stands are written so often a second: players show one long picture unwillingly.
STANDING_TICKS = TICKS // 25


@dataclass(frozen=True, slots=True)
class Canvas:
    """Pixels of the pictures as they are stored, even both ways, and by how much they are turned clockwise when seen.

    A film of a phone that was held upright is stored on its side, and copied so.
    """

    width: int
    height: int
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Stored:
    """A frame as it lies in its film, one after the other as they are decoded. `begins`: nothing before is needed."""

    pts: int
    begins: bool


@dataclass(frozen=True, slots=True)
class Middle:
    """Frames `first` up to, not including, `after`, whose packets are copied: `pts` has them as they are decoded."""

    first: int
    after: int
    pts: tuple[int, ...]

    @property
    def reorder(self) -> int:
        """By how many places at most a frame is decoded before it would be by its time alone."""
        rank = {pts: number for number, pts in enumerate(sorted(self.pts))}
        return max(place - rank[pts] for place, pts in enumerate(self.pts))


@dataclass(frozen=True, slots=True)
class Card:
    """Words that fill the picture, from tick to tick."""

    words: str
    kind: Literal["title", "opening", "closing"]
    language: str
    begins: int
    ends: int


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A stretch from tick to tick. `ticks` is when each of its frames is shown; from `stands` on its last frame stands.

    `why` says in words why it is made anew, empty if its `middle` is copied.
    """

    stretch: Stretch
    extent: Extent
    begins: int
    stands: int
    ends: int
    ticks: NDArray[np.int64]
    middle: Middle | None = None
    why: str = ""

    def tick_of(self, index: int) -> int:
        """When a frame of the film is shown in the reel."""
        return int(self.ticks[index - self.extent.first])


Part = Card | Scene


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    parts: tuple[Part, ...]

    @property
    def ends(self) -> int:
        return self.parts[-1].ends

    @property
    def scenes(self) -> tuple[Scene, ...]:
        return tuple(part for part in self.parts if isinstance(part, Scene))


def timeline(reel: Reel, middles: Sequence[Middle | str]) -> Plan:
    """Where everything stands. `middles` has for each stretch what of it is copied, or why nothing is."""
    finish, at = reel.finish, 0
    parts = list[Part]()

    def card(words: str, kind: Literal["title", "opening", "closing"], language: str) -> None:
        nonlocal at
        if words.strip() and finish.title_ms > 0:
            parts.append(Card(words, kind, language, at, at + finish.title_ms * TICKS // 1000))
            at = parts[-1].ends

    card(finish.opening, "opening", finish.language)
    for stretch, middle in zip(reel.stretches, middles, strict=True):
        card(stretch.title, "title", stretch.language)
        parts.append(_scene(stretch, at, middle))
        at = parts[-1].ends
    card(finish.closing, "closing", finish.language)
    return Plan(tuple(parts))


def _scene(stretch: Stretch, at: int, middle: Middle | str) -> Scene:
    span = extent.of(stretch)
    shown = [round(span.shown_s(index) * TICKS) for index in range(span.first, span.last + 1)]
    # No two at once, however fast they were filmed.
    ticks = np.fromiter(accumulate(shown, lambda before, tick: max(before + 1, tick)), np.int64, len(shown)) + at
    stands = max(at + round(span.length_s * TICKS), int(ticks[-1]) + 1)
    ends = stands + stretch.hold_ms * TICKS // 1000
    if isinstance(middle, str):
        return Scene(stretch, span, at, stands, ends, ticks, None, middle)
    return Scene(stretch, span, at, stands, ends, ticks, middle)


def alone(stretch: Stretch) -> Scene:
    """A stretch as if it were the whole reel, and nothing copied."""
    return _scene(stretch, 0, "")


def ticks(part: Part) -> NDArray[np.int64]:
    """When pictures of a part are shown, in order."""
    if isinstance(part, Card):
        return np.asarray(standing(part.begins, part.ends), np.int64)
    return np.concatenate((part.ticks, np.asarray(standing(part.stands, part.ends), np.int64)))


def standing(begins: int, ends: int) -> list[int]:
    """The ticks at which a picture that stands is written again."""
    return list(range(begins, ends, STANDING_TICKS))


def middle(stored: Sequence[Stored], pts: NDArray[np.int64], first: int, after: int) -> Middle | None:
    """What can be copied of frames `first` up to, not including, `after`, of a film whose frames are shown at `pts`.

    `stored` holds at least all between. It begins where nothing before is needed, and ends where all that was decoded
    has been shown before anything that is left: so not one frame is lost or shown too late. None if nothing is left.
    """
    number = {int(stamp): index for index, stamp in enumerate(pts[first:after].tolist(), first)}
    for start, frame in enumerate(stored):
        if not frame.begins or frame.pts not in number:
            continue
        begin = number[frame.pts]
        taken, highest, clean = list[int](), begin - 1, 0
        for other in stored[start:]:
            index = number.get(other.pts)
            # One before the key frame would lean on what is not there; one behind is not wanted, nor what leans on it.
            if index is None or index < begin:
                break
            taken.append(other.pts)
            highest = max(highest, index)
            if highest - begin + 1 == len(taken):
                clean = len(taken)
        if clean:
            return Middle(begin, begin + clean, tuple(taken[:clean]))
    return None


def share_lit(tick: int, part: Part, fade_ms: int) -> float:
    """How much of the light of a part is seen at a tick: it comes out of black and goes back into it."""
    fade = min(fade_ms * TICKS // 1000, (part.ends - part.begins) // 2)
    if fade <= 0:
        return 1.0
    piece = part.stretch if isinstance(part, Scene) else None
    rises = (tick - part.begins) / fade if piece is None or piece.begins_part else 1.0
    sinks = (part.ends - tick) / fade if piece is None or piece.ends_part else 1.0
    return min(1.0, rises, sinks)


def lit(part: Scene, fade_ms: int) -> tuple[int, int]:
    """The frames of a stretch, from one up to, not including, another, over which no fade lies."""
    inside = [index for index, tick in enumerate(part.ticks.tolist()) if share_lit(tick, part, fade_ms) >= 1.0]
    if not inside:
        return part.extent.first, part.extent.first
    return part.extent.first + inside[0], part.extent.first + inside[-1] + 1


def seen_height(height: int, finish: Finish) -> int:
    """The height of the picture as it is seen, where it is made anew."""
    return height if finish.height <= 0 else min(height, finish.height)


def canvas_of(stretches: Sequence[Stretch], finish: Finish) -> Canvas:
    """The canvas where nothing is copied: as the stretch that lasts longest is seen."""
    longest = max(stretches, key=lambda stretch: extent.of(stretch).length_s)
    film, lies = longest.film, longest.turn in (90, 270)
    width, height = (film.height, film.width) if lies else (film.width, film.height)
    _, _, across, down = longest.crop.box(width, height)
    made = seen_height(down, finish)
    return Canvas(_even(Fraction(across * made, down)), _even(Fraction(made)))


def _even(size: Fraction) -> int:
    return max(16, round(size / 2) * 2)
