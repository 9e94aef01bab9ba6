"""Where the names along a line stand, so that none lies on another and no stem runs through a name."""

from collections.abc import Sequence
from dataclasses import dataclass

GAP, TIERS = 10, 3


@dataclass(frozen=True, slots=True)
class Flag:
    """A name that stands to the right of its stem at `x`. `tier` 0 is the one next to the line.

    Where steps crowd there is no room for each name: then it `is_shown` no longer, and has no tier.
    """

    x: float
    width: int
    above: bool
    tier: int
    is_shown: bool = True


def flags(places: Sequence[float], widths: Sequence[int]) -> list[Flag]:
    """One flag each, above or below the line, where it lies nearer. `places` go up.

    From the right to the left, so that a flag that reaches over later stems stands further out than theirs.
    """
    made: list[Flag] = []
    for x, width in sorted(zip(places, widths, strict=True), reverse=True):
        tiers = {
            above: 1 + max((each.tier for each in made if each.above == above and _meets(each, x + width)), default=-1)
            for above in (True, False)
        }
        # At equal height it goes to the other side than its neighbour: they read as a zigzag.
        last = made[-1].above if made else False
        above = not last if tiers[True] == tiers[False] else tiers[True] < tiers[False]
        is_shown = tiers[above] < TIERS
        made.append(Flag(x, width, above, tiers[above] if is_shown else -1, is_shown))
    return made[::-1]


def _meets(flag: Flag, right: float) -> bool:
    return flag.is_shown and flag.x < right + GAP


def apart(places: Sequence[float], least: float) -> list[float]:
    """The same places, so far to the right that each is `least` from the one before."""
    made: list[float] = []
    for x in places:
        made.append(max(x, made[-1] + least) if made else x)
    return made
