"""What can be done with a lane, in words: the same for the menu at its name and the menu of all lanes."""

from functools import partial
from typing import TYPE_CHECKING

from video_feedback.words import tr
from video_feedback_ui.parts.menu import Choices
from video_feedback_ui.timeline import arrange
from video_feedback_ui.timeline.arrange import WAYS, Way
from video_feedback_ui.timeline.lane import Lane

if TYPE_CHECKING:
    from video_feedback_ui.timeline.timeline import Timeline

SHOW_ALL = tr("Show all lanes again")
_BY = {
    "group": tr("Lanes by group"),
    "code": tr("Lanes by code"),
    "person": tr("Lanes by person"),
    "coder": tr("Lanes by coder"),
}


def words(way: Way) -> str:
    """`Lanes by group` and the like."""
    return _BY[way]


def of_lane(timeline: "Timeline", lane: Lane) -> Choices:
    """What can be done with one lane."""
    now, lanes = timeline.arrangement, timeline.lanes
    made: list[tuple[str, object]] = []

    def turning(name: str, to: str, back: str) -> None:
        is_on = lane.key in getattr(now, name)
        made.append((back if is_on else to, partial(turn, timeline, lane.key, name)))

    if lanes.can_open(lane):
        turning("opened", tr("Show its codes, row by row"), tr("Show it as one lane"))
    turning("folded", tr("Fold to a thin line"), tr("Unfold"))
    turning("alone", tr("Only this one"), tr("The others as well"))
    turning("quiet", tr("Leave it out"), tr("Take it in again"))
    keys = lanes.beside(lane)
    place = keys.index(lane.key) if lane.key in keys else 0
    if place > 0:
        made.append((tr("Move up"), partial(move, timeline, lane, place - 1)))
    if place < len(keys) - 1:
        made.append((tr("Move down"), partial(move, timeline, lane, place + 1)))
    if not now.is_plain:
        made.append((SHOW_ALL, partial(show_all, timeline)))
    return made  # type: ignore[return-value]


def of_all(timeline: "Timeline") -> Choices:
    """By what the lanes go, and then each of them."""
    now = timeline.arrangement.by
    made: list[tuple[str, object]] = [
        (f"{_BY[way]}  ✓" if way == now else _BY[way], partial(go_by, timeline, way)) for way in WAYS
    ]
    if not timeline.arrangement.is_plain:
        made.append((SHOW_ALL, partial(show_all, timeline)))
    made += [(lane.label, of_lane(timeline, lane)) for lane in timeline.lanes.shown() if lane.inside is None]
    return made  # type: ignore[return-value]


def turn(timeline: "Timeline", key: str, name: str) -> None:
    """Fold, open, show alone or leave out a lane, or no longer."""
    timeline.arrange(arrange.turned(timeline.arrangement, name, key))


def move(timeline: "Timeline", lane: Lane, to: int) -> None:
    """Put a lane at a place among those beside it."""
    timeline.arrange(arrange.moved(timeline.arrangement, timeline.lanes.beside(lane), lane.key, to))


def show_all(timeline: "Timeline") -> None:
    timeline.arrange(arrange.all_shown(timeline.arrangement))


def go_by(timeline: "Timeline", way: Way) -> None:
    timeline.arrange(arrange.by_way(timeline.arrangement, way))
