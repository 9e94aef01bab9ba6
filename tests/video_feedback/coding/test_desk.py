"""A key press becomes a moment, and every edit can be taken back."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.video_feedback.coding.at_the_desk import a_desk, all_moments, undone_and_redone
from video_feedback.coding.desk import Desk
from video_feedback.errors import NotFound, Trouble
from video_feedback.library import moments, schemes


def test_a_point_is_tagged_at_the_frame_on_screen(visit: Any, desk: Desk) -> None:
    moment = desk.press("sig.reach", 4015, playing=False)
    assert (moment.start_ms, moment.end_ms, moment.who) == (4000, None, "baby")
    assert all_moments(visit) == [moment]
    assert undone_and_redone(visit, [])
    assert visit.library.undoable().name == "Tag Reaches out"
    assert visit.library.undoable().place == f"recording:{visit.recording.id}"


def test_the_lead_is_taken_off_while_the_film_plays(visit: Any, desk: Desk) -> None:
    assert desk.press("sig.reach", 4000, playing=True).start_ms == 3680
    assert a_desk(visit, lead_playing_ms=0).press("sig.reach", 4000, playing=True).start_ms == 4000
    assert a_desk(visit, lead_stepping_ms=40).press("sig.reach", 4000, playing=False).start_ms == 3960


def test_a_tag_is_never_before_the_first_frame_or_after_the_last(desk: Desk) -> None:
    assert desk.press("sig.reach", 100, playing=True).start_ms == 0
    assert desk.press("sig.reach", 99_999, playing=False).start_ms == 9960


def test_a_stretch_opens_on_the_first_press_and_closes_on_the_second(visit: Any, desk: Desk) -> None:
    opened = desk.press("fro.turns", 2000, playing=False)
    assert opened.end_ms is None
    assert desk.open_stretches() == [opened]
    closed = desk.press("fro.turns", 5000, playing=False)
    assert (closed.id, closed.start_ms, closed.end_ms) == (opened.id, 2000, 5000)
    assert desk.open_stretches() == []
    assert undone_and_redone(visit, [opened])


def test_undoing_the_second_press_opens_the_stretch_again(visit: Any, desk: Desk) -> None:
    desk.press("fro.turns", 2000, playing=False)
    desk.press("fro.turns", 5000, playing=False)
    visit.library.undo()
    assert desk.press("fro.turns", 6000, playing=False).end_ms == 6000


def test_a_second_press_further_back_ends_where_it_began(desk: Desk) -> None:
    desk.press("fro.turns", 5000, playing=False)
    closed = desk.press("fro.turns", 2000, playing=False)
    assert (closed.start_ms, closed.end_ms) == (2000, 5000)


def test_stretches_of_an_open_group_run_side_by_side(desk: Desk) -> None:
    first = desk.press("fro.turns", 2000, playing=False)
    second = desk.press("fro.joy", 3000, playing=False)
    assert desk.open_stretches() == [first, second]


def test_a_point_closes_no_stretch(desk: Desk) -> None:
    opened = desk.press("fro.turns", 2000, playing=False)
    desk.press("fro.name", 3000, playing=False)
    assert desk.open_stretches() == [opened]


def test_an_open_stretch_is_found_by_the_next_desk(visit: Any) -> None:
    opened = a_desk(visit).press("fro.turns", 2000, playing=False)
    assert a_desk(visit).open_stretches() == [opened]


def test_a_state_closes_the_one_before_it_on_the_frame_before(visit: Any) -> None:
    visit.scheme = schemes.newest(visit.db, "engagement-states")
    desk = a_desk(visit)
    one, two = [code.id for code in visit.scheme.codes if code.group_id == visit.scheme.groups[0].id][:2]
    other_group = next(code.id for code in visit.scheme.codes if code.group_id == visit.scheme.groups[1].id)
    beside = desk.press(other_group, 0, playing=False)
    first = desk.press(one, 1000, playing=False)
    before = all_moments(visit)
    second = desk.press(two, 3000, playing=False)
    assert moments.get(visit.db, first.id).end_ms == 2960
    assert desk.open_stretches() == [beside, second]
    assert undone_and_redone(visit, before)
    desk.press(two, 4000, playing=False)
    assert desk.open_stretches() == [beside]


def test_a_state_opened_further_back_never_ends_another_before_its_start(visit: Any) -> None:
    visit.scheme = schemes.newest(visit.db, "engagement-states")
    desk = a_desk(visit)
    one, two = [code.id for code in visit.scheme.codes if code.group_id == visit.scheme.groups[0].id][:2]
    first = desk.press(one, 3000, playing=False)
    desk.press(two, 1000, playing=False)
    assert moments.get(visit.db, first.id).end_ms == 3000


def test_marks_make_a_stretch(visit: Any, desk: Desk) -> None:
    assert (desk.mark_in(2010), desk.mark_out(5039)) == (2000, 5000)
    moment = desk.tag_range("fro.turns")
    assert (moment.start_ms, moment.end_ms) == (2000, 5000)
    assert (desk.in_ms, desk.out_ms) == (None, None)
    assert undone_and_redone(visit, [])


def test_marks_never_cross(desk: Desk) -> None:
    desk.mark_in(2000)
    desk.mark_out(1000)
    assert (desk.in_ms, desk.out_ms) == (None, 1000)
    desk.mark_in(3000)
    assert (desk.in_ms, desk.out_ms) == (3000, None)
    desk.clear_marks()
    assert (desk.in_ms, desk.out_ms) == (None, None)


def test_a_range_without_both_marks_says_what_is_missing(desk: Desk) -> None:
    desk.mark_in(2000)
    with pytest.raises(Trouble, match="begins and where it ends"):
        desk.tag_range("fro.turns")
    assert desk.tag_range("sig.reach").start_ms == 2000


def test_a_code_that_is_not_there_is_trouble(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.press("no.such", 0, playing=False)


@pytest.mark.parametrize(
    ("code", "start", "end"), [("sig.reach", 1000, 2000), ("fro.turns", 1000, None), ("fro.turns", 2000, 1000)]
)
def test_times_that_do_not_fit_the_code_are_trouble(desk: Desk, code: str, start: int, end: int | None) -> None:
    with pytest.raises(Trouble):
        desk.tag(code, start, end)


codes = st.sampled_from(["sig.reach", "fro.turns", "fro.joy", "gen.much"])
presses = st.lists(st.tuples(codes, st.integers(-50, 12_000), st.booleans()), max_size=15)


@settings(max_examples=40, suppress_health_check=list(HealthCheck), deadline=None)
@given(presses)
def test_whatever_is_pressed_every_time_names_a_frame_and_all_can_be_undone(visit: Any, pressed: list[Any]) -> None:
    desk, before = a_desk(visit), all_moments(visit)
    for code_id, at_ms, playing in pressed:
        desk.press(code_id, at_ms, playing=playing)
    times = {int(ms) for ms in visit.frames.times_ms}
    for moment in all_moments(visit):
        assert {moment.start_ms, moment.start_ms if moment.end_ms is None else moment.end_ms} <= times
        assert moment.end_ms is None or moment.end_ms >= moment.start_ms
    codes = [moment.code_id for moment in desk.open_stretches()]
    assert len(codes) == len(set(codes))
    for _ in pressed:
        visit.library.undo()
    assert all_moments(visit) == before
