"""What is hidden in a film, ready to be laid over its pictures and its sound."""

from dataclasses import dataclass
from typing import Literal

from video_feedback_schemas.leaving_records import HiddenShape, HowHidden
from video_feedback_schemas.times import Ms


@dataclass(frozen=True, slots=True)
class Key:
    """Where a place is at a time, in thousandths of the upright picture."""

    at_ms: Ms
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Hidden from `start_ms` up to `end_ms`. `keys` are in order of time, at least one: between two it moves evenly,
    before the first and behind the last it stands."""

    start_ms: Ms
    end_ms: Ms
    how: HowHidden
    shape: HiddenShape
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unheard:
    """Sound that is hidden from `start_ms` up to `end_ms`."""

    start_ms: Ms
    end_ms: Ms
    how: Literal["silence", "tone"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """All that is hidden in a film: only what a person has said yes to."""

    places: tuple[Place, ...] = ()
    sounds: tuple[Unheard, ...] = ()

    def shows_all(self, start_ms: int, end_ms: int) -> bool:
        """Whether no picture from `start_ms` up to `end_ms` has a hidden place in it."""
        return all(place.end_ms <= start_ms or place.start_ms >= end_ms for place in self.places)


NOTHING = Hidden()
