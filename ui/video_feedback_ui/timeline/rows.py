"""Which rows the timeline has, one below the other, and how high. Lanes that do not fit are scrolled."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

OVERVIEW, RULER = 16, 22
RULER_TOP = OVERVIEW + 4
LANE_MIN, LANE_MAX = 18, 46
# A lane that is folded, or the heading of an opened one.
THIN = 14
STRIP_MIN, STRIP_MAX = 22, 46
SOUND_MIN, SOUND_MAX = 14, 40
# A line of words instead of the sound.
SAID = 16
GAP = 2
_TOP = RULER_TOP + RULER + 3
_FOOT = 4
# Of more lanes than this the rest is scrolled to, before the pictures and the sound give way.
_HELD = 6 * (LANE_MIN + GAP)
# With these five lanes, the strip and the sound fit.
LEAST = _TOP + STRIP_MIN + SOUND_MIN + 2 * (GAP + 1) + 5 * (LANE_MIN + GAP) + _FOOT


@dataclass(frozen=True, slots=True)
class Rows:
    """`strip` and `sound` are None where they are not shown. All begin where the scale begins.

    `lanes` lie where they are scrolled to, and are seen within `view`; `hidden` is by how much they are too high.
    """

    strip: QRectF | None
    sound: QRectF | None
    lanes: tuple[QRectF, ...]
    view: QRectF
    hidden: float = 0.0

    @property
    def top(self) -> float:
        """Where the rows below the ruler begin."""
        first = self.strip or self.sound or (self.view if self.lanes else None)
        return first.top() if first is not None else float(_TOP)

    @property
    def bottom(self) -> float:
        """Where the last row that is seen ends."""
        if self.lanes:
            return min(self.lanes[-1].bottom(), self.view.bottom())
        last = self.sound or self.strip
        return last.bottom() if last is not None else float(_TOP)


def rows(
    left: float,
    width: float,
    height: float,
    thin: Sequence[bool],
    *,
    strip: bool,
    sound: bool,
    said: bool,
    scrolled: float = 0.0,
) -> Rows:
    """Rows for the lanes, each thin or not, and for the strip and the sound where they are wanted and there is room.

    With `said` the sound is a line of words. The lanes are `scrolled` up by so much, as far as they go.
    """
    wide = sum(not each for each in thin)
    least_lanes = wide * (LANE_MIN + GAP) + (len(thin) - wide) * (THIN + GAP)
    spare = height - _TOP - _FOOT - min(least_lanes, _HELD)
    least = {"strip": STRIP_MIN if strip else 0, "sound": (SAID if said else SOUND_MIN) if sound else 0}
    for name in ("sound", "strip"):
        if sum(least.values()) + 2 * (GAP + 1) > spare:
            least[name] = 0
    spare -= sum(least.values()) + sum((GAP + 1) for high in least.values() if high)
    # Of what is left over, the strip and the sound take their share before the lanes grow.
    spare -= max(0, least_lanes - _HELD)
    grown = min(STRIP_MAX - STRIP_MIN, max(0, int(spare * 0.45))) if least["strip"] else 0
    louder = min(SOUND_MAX - SOUND_MIN, max(0, int(spare * 0.3))) if least["sound"] and not said else 0
    high = min(LANE_MAX, LANE_MIN + max(0, int((spare - grown - louder) / max(1, wide))))
    at = float(_TOP)
    made: dict[str, QRectF | None] = {"strip": None, "sound": None}
    for name, more in (("strip", grown), ("sound", louder)):
        if least[name]:
            made[name] = QRectF(left, at, width, least[name] + more)
            at += least[name] + more + GAP + 1
    heights = [THIN if each else high for each in thin]
    view = QRectF(left, at, width, max(0.0, height - _FOOT - at))
    hidden = max(0.0, sum(heights) + GAP * (len(heights) - 1) - view.height())
    at -= min(max(0.0, scrolled), hidden)
    below = []
    for each in heights:
        below.append(QRectF(left, at, width, each))
        at += each + GAP
    return Rows(made["strip"], made["sound"], tuple(below), view, hidden)
