"""Where a hidden place is at a time."""

from collections.abc import Sequence
from dataclasses import dataclass

from video_feedback.hiding.hidden import Key, Place

SAME = 0.2
"""Two places are taken for the same one if they overlap by this."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a place is at a time, in thousandths of the upright picture."""

    left: float
    top: float
    width: float
    height: float

    def grown(self, share: float, least: float = 0.0) -> "Spot":
        """By a share of its size on each side, and by `least` thousandths at the least."""
        across, down = max(share * self.width, least), max(share * self.height, least)
        return Spot(self.left - across, self.top - down, self.width + 2 * across, self.height + 2 * down)


def is_hidden(place: Place, ms: int) -> bool:
    """Whether the frame whose time is `ms` has this place hidden."""
    return place.start_ms <= ms < place.end_ms


def spot(keys: Sequence[Key], ms: int) -> Spot:
    """Where a place with these keys is at `ms`: between two of them it moves evenly, outside it stands."""
    after = next((n for n, key in enumerate(keys) if key.at_ms > ms), len(keys))
    before, behind = keys[max(0, after - 1)], keys[min(after, len(keys) - 1)]
    span = behind.at_ms - before.at_ms
    share = min(1.0, max(0.0, (ms - before.at_ms) / span)) if span else 0.0
    return Spot(
        before.left + share * (behind.left - before.left),
        before.top + share * (behind.top - before.top),
        before.width + share * (behind.width - before.width),
        before.height + share * (behind.height - before.height),
    )


def overlap(one: Spot, other: Spot) -> float:
    """The share of both that is common to both."""
    common = _common(one, other)
    return common / (one.width * one.height + other.width * other.height - common)


def under(one: Spot, other: Spot) -> float:
    """The share of `one` that `other` lies over."""
    return _common(one, other) / (one.width * one.height)


def _common(one: Spot, other: Spot) -> float:
    across = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
    down = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
    return max(0.0, across) * max(0.0, down)
