"""The parts of a film that is being put together: what each shows of its moment, and how it is cut. No Qt in here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from video_feedback.media.crop import Crop
from video_feedback.media.frame_table import FrameTable
from video_feedback.reels import extent
from video_feedback.reels.reel import Stretch
from video_feedback_schemas.records import Group
from video_feedback_schemas.times import Ms, length_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part, under the id of the pick or the moment that it was made of.

    `stretch` is as it will be written. `label`, `film` and `day` are for the worker alone, `parent_label` is what a
    parent may see of the code; `is_shared` is false where that is nothing. `is_left_out` is a pick that was left out of
    its session. `shown_crop` is the part of the picture that a parent is shown, None for that of the stretch. `pauses`
    are the frames at which a pick holds in the visit.
    """

    id: str
    moment_id: str
    stretch: Stretch
    label: str
    parent_label: str
    group: Group
    film: str
    day: str
    is_shared: bool = True
    is_left_out: bool = False
    shown_crop: Crop | None = None
    pauses: tuple[Ms, ...] = ()

    @property
    def frames(self) -> FrameTable:
        return self.stretch.film.frames

    @property
    def recording_id(self) -> str:
        return self.stretch.recording_id

    @property
    def first_ms(self) -> Ms:
        """The time of the first frame that is seen."""
        return self.frames.time_of(extent.of(self.stretch).first)

    @property
    def last_ms(self) -> Ms:
        """The time of the last frame that is seen."""
        return self.frames.time_of(extent.of(self.stretch).last)

    @property
    def seconds(self) -> str:
        """How long it takes, played at its speed, with its last frame held."""
        return length_text(_lasts_ms(self.stretch))


def moved(parts: Sequence[Part], part_id: str, place: int) -> tuple[Part, ...]:
    """The same parts with one of them at another place, counted from 0 among those that are there now."""
    at = next(index for index, part in enumerate(parts) if part.id == part_id)
    rest = [part for part in parts if part.id != part_id]
    place = max(0, min(place - (at < place), len(rest)))
    return (*rest[:place], parts[at], *rest[place:])


def changed(parts: Iterable[Part], part_id: str, **how: Any) -> tuple[Part, ...]:
    """The same parts; the stretch of one is as `how` says."""
    return tuple(replace(part, stretch=replace(part.stretch, **how)) if part.id == part_id else part for part in parts)


def trimmed(part: Part, first: int, last: int) -> Part:
    """The part with so many frames more (or less, below 0) cut off its start, and put on at its end.

    At least one frame stays, and none lies outside the film.
    """
    frames, span = part.frames, extent.of(part.stretch)
    begins = min(max(span.first + first, 0), span.last if first else span.first)
    ends = max(min(span.last + last, len(frames) - 1), begins)
    return _from_to(part, begins, ends)


def padded(part: Part, before_ms: int, after_ms: int) -> Part:
    """The part with so much more of its film before and after, as far as there is film."""
    if not (before_ms or after_ms):
        return part
    frames, span = part.frames, extent.of(part.stretch)
    begins = frames.index_at(frames.time_of(span.first) - before_ms)
    ends = frames.index_at(frames.time_of(span.last) + after_ms)
    return _from_to(part, begins, ends)


def _from_to(part: Part, begins: int, ends: int) -> Part:
    frames = part.frames
    behind = max(part.stretch.film.duration_ms, frames.last_ms + 1)
    over = frames.time_of(ends + 1) if ends + 1 < len(frames) else behind
    return replace(part, stretch=replace(part.stretch, start_ms=frames.time_of(begins), end_ms=Ms(over)))


def long_ms(pieces: Iterable[Stretch], title_ms: int, cards: int) -> int:
    """How long a film of these is, with a card of `title_ms` before each that has a title, and so many `cards` more."""
    every = tuple(pieces)
    titles = cards + sum(1 for piece in every if piece.title)
    return sum(_lasts_ms(piece) for piece in every) + title_ms * titles


def _lasts_ms(stretch: Stretch) -> int:
    return round(extent.of(stretch).length_s * 1000) + stretch.hold_ms
