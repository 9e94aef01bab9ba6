"""Which rows the timeline has, one below the other, and how high: the lanes go first, what is left is for the rest."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

OVERVIEW, RULER = 14, 22
RULER_TOP = OVERVIEW + 5
LANE_MIN, LANE_MAX = 18, 32
STRIP_MIN, STRIP_MAX = 22, 46
SOUND_MIN, SOUND_MAX = 14, 40
# A line of words instead of the sound.
SAID = 16
GAP = 2
_TOP = RULER_TOP + RULER + 3
_FOOT = 4
# With these five lanes, the strip and the sound fit.
LEAST = _TOP + STRIP_MIN + SOUND_MIN + 2 * (GAP + 1) + 5 * (LANE_MIN + GAP) + _FOOT


@dataclass(frozen=True, slots=True)
class Rows:
    """`strip` and `sound` are None where they are not shown. All begin where the scale begins."""

    strip: QRectF | None
    sound: QRectF | None
    lanes: tuple[QRectF, ...]

    @property
    def top(self) -> float:
        """Where the rows below the ruler begin."""
        first = self.strip or self.sound or (self.lanes[0] if self.lanes else None)
        return first.top() if first is not None else float(_TOP)

    @property
    def bottom(self) -> float:
        last = self.lanes[-1] if self.lanes else self.sound or self.strip
        return last.bottom() if last is not None else float(_TOP)


def rows(left: float, width: float, height: float, lanes: int, *, strip: bool, sound: bool, said: bool) -> Rows:
    """Rows for so many lanes, and for the strip and the sound where they are wanted and there is room.

    With `said` the sound is a line of words.
    """
    spare = height - _TOP - _FOOT - lanes * (LANE_MIN + GAP)
    least = {"strip": STRIP_MIN if strip else 0, "sound": (SAID if said else SOUND_MIN) if sound else 0}
    for name in ("sound", "strip"):
        if sum(least.values()) + 2 * (GAP + 1) > spare:
            least[name] = 0
    spare -= sum(least.values()) + sum((GAP + 1) for high in least.values() if high)
    # Of what is left over, the strip and the sound take their share before the lanes grow.
    grown = min(STRIP_MAX - STRIP_MIN, max(0, int(spare * 0.45))) if least["strip"] else 0
    louder = min(SOUND_MAX - SOUND_MIN, max(0, int(spare * 0.3))) if least["sound"] and not said else 0
    high = min(LANE_MAX, LANE_MIN + max(0, int((spare - grown - louder) / max(1, lanes))))
    at = float(_TOP)
    made: dict[str, QRectF | None] = {"strip": None, "sound": None}
    for name, more in (("strip", grown), ("sound", louder)):
        if least[name]:
            made[name] = QRectF(left, at, width, least[name] + more)
            at += least[name] + more + GAP + 1
    below = tuple(QRectF(left, at + i * (high + GAP), width, high) for i in range(lanes))
    return Rows(made["strip"], made["sound"], below)
