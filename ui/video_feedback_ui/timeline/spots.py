"""What is under the cursor."""

from dataclasses import dataclass

from video_feedback_schemas.records import Moment
from video_feedback_ui.timeline.lanes import Lane
from video_feedback_ui.timeline.scale import Scale

_REACH_PX = 5
_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Spot:
    """A time, and the lane and the moment there, if there is one."""

    ms: int
    lane: Lane | None
    moment: Moment | None


def moment_at(lane: Lane, scale: Scale, x: float) -> Moment | None:
    """The moment of a lane that is drawn `x` pixels from its left edge, or nearest to that within five pixels."""
    ms = scale.ms(x)
    reach = 8 * scale.span_ms / scale.width
    first, behind = lane.seen(ms - reach, ms + reach)
    best: tuple[float, Moment] | None = None
    # The last one painted lies on top; points lie on bars.
    for moment in reversed(lane.moments[first:behind][-_LOOKED_AT:]):
        left = scale.x(moment.start_ms)
        if moment.end_ms is None:
            off = abs(x - left) - 4
        else:
            off = max(left - x, x - max(left + 4, scale.x(moment.end_ms)), 0.0)
        if off <= _REACH_PX and (best is None or off < best[0]):
            best = (off, moment)
    return best[1] if best else None
