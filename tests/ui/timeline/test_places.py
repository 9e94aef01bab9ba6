"""Where moments lie in their lane: in rows where they overlap, and gathered where they are too close to tell apart."""

import random
from itertools import combinations

from PySide6.QtCore import QRectF

from tests.ui.timeline.test_lanes import EVERYDAY, a_moment
from video_feedback_schemas.records import Moment
from video_feedback_ui.timeline import places
from video_feedback_ui.timeline.lane import Lane
from video_feedback_ui.timeline.lanes import Lanes
from video_feedback_ui.timeline.scale import Scale

HIGH, LOW = QRectF(100, 0, 1000, 44), QRectF(100, 0, 1000, 20)


def a_lane(*moments: Moment) -> Lane:
    lanes = Lanes()
    lanes.set([EVERYDAY], moments)
    return lanes.lane_of(moments[0])


def test_what_overlaps_lies_in_rows_where_the_lane_is_high_enough() -> None:
    lane = a_lane(a_moment("a", "fro.turns", 1000, 5000), a_moment("b", "fro.turns", 3000, 7000))
    one, other = places.places(lane, HIGH, Scale.whole(10_000, 1000))
    assert not one.rect.intersects(other.rect)
    one, other = places.places(lane, LOW, Scale.whole(10_000, 1000))
    assert one.rect.top() == other.rect.top()
    assert one.room_to < other.rect.left()


def test_what_begins_where_another_ends_needs_no_row_of_its_own() -> None:
    lane = a_lane(a_moment("a", "fro.turns", 1000, 3000), a_moment("b", "fro.turns", 3000, 7000))
    one, other = places.places(lane, HIGH, Scale.whole(10_000, 1000))
    assert one.rect.top() == other.rect.top()


def test_panning_moves_nothing_to_another_row() -> None:
    chance = random.Random(8)
    found = []
    for i in range(60):
        start = chance.randrange(60_000)
        found.append(a_moment(f"m{i}", "fro.turns", start, start + chance.randrange(1, 3000)))
    lane = a_lane(*found)
    whole = {place.moment.id: place.rect.top() for place in places.places(lane, HIGH, Scale.whole(70_000, 1000))}
    for from_ms in range(0, 60_000, 3700):
        seen = places.places(lane, HIGH, Scale(70_000, 1000, from_ms, 10_000))
        assert all(whole[place.moment.id] == place.rect.top() for place in seen if place.moment.id in whole)


def test_points_that_fall_together_are_one_chip_that_says_how_many() -> None:
    lane = a_lane(*(a_moment(f"m{i}", "sig.reach", 1000 + 10 * i) for i in range(5)), a_moment("z", "sig.reach", 6000))
    chip, alone = places.places(lane, LOW, Scale.whole(10_000, 1000))
    assert (chip.more, alone.more) == (4, 0)
    closer = places.places(lane, LOW, Scale(10_000, 1000, 900, 300))
    assert [place.more for place in closer] == [0] * 5


def test_words_end_before_the_next_moment_of_the_row() -> None:
    chance = random.Random(2)
    lane = a_lane(*(a_moment(f"m{i}", "sig.reach", chance.randrange(60_000)) for i in range(40)))
    found = places.places(lane, LOW, Scale.whole(60_000, 1000))
    for one, other in combinations(found, 2):
        assert one.room_to <= other.rect.left()


def test_the_levels_follow_how_many_are_in_view() -> None:
    lane = a_lane(*(a_moment(f"m{i:04}", "sig.reach", 10 * i) for i in range(1000)))
    seen = {span: places.level([lane], Scale(10_000, 1000, 0, span)) for span in (10_000, 5000, 500)}
    assert seen == {10_000: "columns", 5000: "bars", 500: "words"}
