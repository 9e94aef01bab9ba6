"""What is under the cursor."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from video_feedback_schemas.records import Moment
from video_feedback_ui.timeline.lane import Lane
from video_feedback_ui.timeline.names import WIDTH as LABELS
from video_feedback_ui.timeline.places import Place
from video_feedback_ui.timeline.rows import GAP
from video_feedback_ui.timeline.scale import Scale

if TYPE_CHECKING:
    from video_feedback_ui.timeline.timeline import Timeline

_REACH_PX = 5
_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Spot:
    """A time, and the lane and the moment there, if there is one. `more` others lie under the same chip."""

    ms: int
    lane: Lane | None
    moment: Moment | None
    more: int = 0


def spot_at(timeline: "Timeline", at: QPointF) -> Spot:
    """What is under a point of the timeline."""
    ms = timeline.scale.ms(at.x() - LABELS)
    if not timeline.rows().view.adjusted(-LABELS, -GAP, 20, 0).contains(at):
        return Spot(ms, None, None)
    found = timeline.lane_rects()
    lane, rect = next((each for each in found if each[1].top() - GAP <= at.y() <= each[1].bottom()), (None, QRectF()))
    if lane is None:
        return Spot(ms, None, None)
    places = timeline.canvas.places(lane, rect)
    if not places:
        return Spot(ms, lane, moment_at(lane, rect, timeline.scale, at.x()))
    place = place_at(places, at)
    return Spot(ms, lane, place.moment, place.more) if place else Spot(ms, lane, None)


def place_at(places: list[Place], at: QPointF) -> Place | None:
    """The moment that is drawn at a point, or nearest to it within five pixels; in its own row before others."""
    best: tuple[float, float, Place] | None = None
    # The last one painted lies on top; points lie on bars.
    for each in reversed(places):
        rect = each.rect.adjusted(2, 0, -2, 0) if each.moment.end_ms is None else each.rect
        off = max(rect.left() - at.x(), at.x() - rect.right(), 0.0)
        other_row = max(rect.top() - 2 - at.y(), at.y() - rect.bottom() - 2, 0.0)
        if off <= _REACH_PX and (best is None or (other_row, off) < best[:2]):
            best = (other_row, off, each)
    return best[2] if best else None


def moment_at(lane: Lane, rect: QRectF, scale: Scale, x: float) -> Moment | None:
    """The same where there are too many to have places of their own."""
    from_left = x - rect.left()
    ms = scale.ms(from_left)
    reach = 8 * scale.span_ms / scale.width
    first, behind = lane.seen(ms - reach, ms + reach)
    best: tuple[float, Moment] | None = None
    for moment in reversed(lane.moments[first:behind][-_LOOKED_AT:]):
        left = scale.x(moment.start_ms)
        if moment.end_ms is None:
            off = abs(from_left - left) - 4
        else:
            off = max(left - from_left, from_left - max(left + 4, scale.x(moment.end_ms)), 0.0)
        if off <= _REACH_PX and (best is None or off < best[0]):
            best = (off, moment)
    return best[1] if best else None
