"""The path of a place through a film: as few keys as will do."""

from collections.abc import Sequence

from video_feedback.hiding.hidden import Key
from video_feedback.hiding.spot import Spot, spot
from video_feedback.media.crop import FULL
from video_feedback_schemas.times import Ms

TOLERANCE = 0.07
"""No edge is off by more than this share of the place's smaller side; what covers it is larger by twice that."""


def key(at_ms: int, at: Spot) -> Key | None:
    """A place at a frame, as much of it as lies within the picture; None if nothing does."""
    left, right = (round(min(max(x, 0.0), FULL)) for x in (at.left, at.left + at.width))
    top, bottom = (round(min(max(y, 0.0), FULL)) for y in (at.top, at.top + at.height))
    if right <= left or bottom <= top:
        return None
    return Key(Ms(at_ms), left, top, right - left, bottom - top)


def thinned(keys: Sequence[Key], tolerance: float = TOLERANCE) -> tuple[Key, ...]:
    """The keys, in order of time, without those that lie on the way between the ones that stay.

    As lines are made simple by Douglas and Peucker (1973), with time for the abscissa.
    """
    if len(keys) < 3:
        return tuple(keys)
    stay, left = {0, len(keys) - 1}, [(0, len(keys) - 1)]
    while left:
        first, last = left.pop()
        ends = keys[first], keys[last]
        worst, where = 0.0, first
        for between in range(first + 1, last):
            off = _off(keys[between], spot(ends, keys[between].at_ms))
            if off > worst:
                worst, where = off, between
        if worst > tolerance:
            stay.add(where)
            left += [(first, where), (where, last)]
    return tuple(keys[n] for n in sorted(stay))


def _off(one: Key, at: Spot) -> float:
    """How far the edge that is farthest off lies from where it should be, as a share of the smaller side."""
    edges = (
        one.left - at.left,
        one.top - at.top,
        one.left + one.width - at.left - at.width,
        one.top + one.height - at.top - at.height,
    )
    return max(abs(edge) for edge in edges) / max(1, min(one.width, one.height))
