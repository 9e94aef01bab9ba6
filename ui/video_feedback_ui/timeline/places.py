"""Where the moments of a lane are drawn: in rows where they lie over one another, gathered where they are too close."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from video_feedback_schemas.records import Moment
from video_feedback_ui.timeline.lane import Lane, end_of
from video_feedback_ui.timeline.rows import LANE_MIN
from video_feedback_ui.timeline.scale import Scale

# How many moments in view are drawn with shape and words, and how many as plain bars; more are columns.
WORDS_UP_TO = 150
BARS_UP_TO = 900
# A lane is split where each part is at least so high; moments that begin nearer than this are one chip.
_PART = LANE_MIN - 2
_CLOSE_PX = 9.0
_CHIP_PX = 30.0
_NARROW_PX = 5.0
_LOOKED_BACK = 120


@dataclass(slots=True)
class Place:
    """`rect` is the bar, or a box around the point; its words go on to `room_to`. `more`: others in the same chip."""

    moment: Moment
    rect: QRectF
    room_to: float
    more: int = 0

    @property
    def middle(self) -> QPointF:
        return self.rect.center()


def level(lanes: Sequence[Lane], scale: Scale) -> str:
    """How closely the moments in view are drawn: with `words`, as `bars`, or as `columns`."""
    count = 0
    for lane in lanes:
        first, behind = lane.seen(scale.from_ms, scale.to_ms)
        count += behind - first
        if count > BARS_UP_TO:
            return "columns"
    return "words" if count <= WORDS_UP_TO else "bars"


def bar(moment: Moment, rect: QRectF, scale: Scale) -> QRectF:
    """Where a moment lies that has a lane to itself; never too narrow to be seen."""
    x1 = rect.left() + scale.x(moment.start_ms)
    if moment.end_ms is None:
        return QRectF(x1 - 6, rect.top() + 2, 12, rect.height() - 4)
    return QRectF(x1, rect.top() + 2, max(4.0, rect.left() + scale.x(moment.end_ms) - x1), rect.height() - 4)


def places(lane: Lane, rect: QRectF, scale: Scale) -> list[Place]:
    """All that is in view of a lane that is drawn with words, in order of time."""
    first, behind = lane.seen(scale.from_ms, scale.to_ms)
    parts = _parts(lane, rect) if behind > first else 1
    made: list[list[Place]] = [[] for _ in range(parts)]
    for moment, part in _in_parts(lane, first, behind, parts):
        if end_of(moment) >= scale.from_ms:
            own = part_rect(rect, part, parts)
            made[part].append(Place(moment, bar(moment, own, scale), rect.right()))
    return sorted((each for row in made for each in _gathered(row)), key=lambda each: each.moment.start_ms)


def part_rect(rect: QRectF, part: int, parts: int) -> QRectF:
    high = rect.height() / parts
    # The parts overlap by the room that every bar keeps free in its own.
    return QRectF(rect.left(), rect.top() + part * high - (part > 0), rect.width(), high + (parts > 1))


def _parts(lane: Lane, rect: QRectF) -> int:
    """How many rows a lane is split into: as many as it needs anywhere, as far as there is height."""
    room = int(rect.height() // _PART)
    return max(1, min(room, lane.most())) if room > 1 else 1


def _in_parts(lane: Lane, first: int, behind: int, parts: int) -> Iterator[tuple[Moment, int]]:
    """Each moment with its row: the first that is free. It begins where nothing overlaps, so panning changes no row."""
    if parts == 1:
        for moment in lane.moments[first:behind]:
            yield moment, 0
        return
    since = first
    while since > max(0, first - _LOOKED_BACK) and lane.reach[since - 1] >= lane.starts[since]:
        since -= 1
    free_from = [-1] * parts
    for i in range(since, behind):
        moment = lane.moments[i]
        part = next((part for part in range(parts) if free_from[part] <= moment.start_ms), None)
        if part is None:
            part = min(range(parts), key=free_from.__getitem__)
        free_from[part] = max(free_from[part], end_of(moment), moment.start_ms + 1)
        if i >= first:
            yield moment, part


def _gathered(row: list[Place]) -> list[Place]:
    """The same, but narrow ones that begin close together as one; words go as far as the next begins."""
    made: list[Place] = []
    for each in row:
        narrow = each.moment.end_ms is None or each.rect.width() <= _NARROW_PX
        last = made[-1] if made else None
        if (
            last is not None
            and narrow
            and (last.more or last.moment.end_ms is None or last.rect.width() <= _NARROW_PX)
            and _begin(each) - _begin(last) < (_CHIP_PX if last.more else _CLOSE_PX)
        ):
            last.more += 1
            continue
        if last is not None:
            last.room_to = min(last.room_to, each.rect.left() - (2 if narrow else 4))
        made.append(each)
    return made


def _begin(place: Place) -> float:
    return place.rect.center().x() if place.moment.end_ms is None else place.rect.left()
