"""A key press becomes a moment, and every edit can be taken back."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from video_feedback.coding.desk import Desk
from video_feedback.errors import NotFound, Trouble
from video_feedback.library import moments, schemes


def a_desk(visit: Any, **leads: int) -> Desk:
    return Desk(visit.library, visit.recording.id, visit.scheme, visit.frames, **leads)


@pytest.fixture
def desk(visit: Any) -> Desk:
    return a_desk(visit)


def all_moments(visit: Any) -> list[Any]:
    return moments.of_recording(visit.db, visit.recording.id)


def undone_and_redone(visit: Any, before: list[Any]) -> bool:
    after = all_moments(visit)
    visit.library.undo()
    was = all_moments(visit)
    visit.library.redo()
    return was == before and all_moments(visit) == after != before


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


@pytest.mark.parametrize(
    ("edge", "frames", "expected"),
    [
        ("start", -1, (1960, 5000)),
        ("start", 1, (2040, 5000)),
        ("start", 500, (5000, 5000)),
        ("start", -500, (0, 5000)),
        ("end", 1, (2000, 5040)),
        ("end", -500, (2000, 2000)),
        ("end", 500, (2000, 9960)),
        ("both", 25, (3000, 6000)),
        ("both", -500, (0, 3000)),
        ("both", 500, (6960, 9960)),
    ],
)
def test_edges_are_nudged_by_frames(visit: Any, desk: Desk, edge: str, frames: int, expected: tuple[int, int]) -> None:
    moment = desk.tag("fro.turns", 2000, 5000)
    nudged = desk.nudge(moment.id, edge, frames)
    assert (nudged.start_ms, nudged.end_ms) == expected
    assert undone_and_redone(visit, [moment])


@pytest.mark.parametrize("edge", ["start", "end", "both"])
def test_a_point_is_nudged_whole(desk: Desk, edge: str) -> None:
    moment = desk.press("sig.reach", 4000, playing=False)
    nudged = desk.nudge(moment.id, edge, 2)
    assert (nudged.start_ms, nudged.end_ms) == (4080, None)


def test_a_dragged_edge_snaps_to_a_frame(visit: Any, desk: Desk) -> None:
    moment = desk.tag("fro.turns", 2000, 5000)
    moved = desk.move(moment.id, 2059, 4001)
    assert (moved.start_ms, moved.end_ms) == (2040, 4000)
    assert undone_and_redone(visit, [moment])
    assert desk.move(moment.id, 3000, 1000).end_ms == 3000


def test_a_code_is_changed(visit: Any, desk: Desk) -> None:
    moment = desk.tag("fro.turns", 2000, 5000)
    changed = desk.set_code(moment.id, "fro.joy")
    assert (changed.code_id, changed.start_ms, changed.end_ms) == ("fro.joy", 2000, 5000)
    assert undone_and_redone(visit, [moment])


def test_a_stretch_that_becomes_a_point_keeps_its_start(desk: Desk) -> None:
    changed = desk.set_code(desk.tag("fro.turns", 2000, 5000).id, "fro.name")
    assert (changed.start_ms, changed.end_ms, changed.who) == (2000, None, "adult")


def test_a_point_that_becomes_a_stretch_takes_the_seconds_around_it(desk: Desk) -> None:
    changed = desk.set_code(desk.press("sig.reach", 4000, playing=False).id, "fro.turns")
    assert (changed.start_ms, changed.end_ms) == (2000, 7000)
    assert desk.open_stretches() == []


def test_an_open_stretch_stays_open_under_another_code(desk: Desk) -> None:
    opened = desk.press("fro.turns", 2000, playing=False)
    changed = desk.set_code(opened.id, "fro.joy")
    assert desk.open_stretches() == [changed]
    assert changed.end_ms is None


def test_the_person_is_changed(visit: Any, desk: Desk) -> None:
    moment = desk.press("sig.reach", 4000, playing=False)
    assert desk.set_who(moment.id, "adult").who == "adult"
    assert undone_and_redone(visit, [moment])


def test_words_being_typed_are_one_step_for_each_note(visit: Any, desk: Desk) -> None:
    one, two = (desk.press("sig.reach", at, playing=False) for at in (2000, 4000))
    for text in ("s", "sm", "smiles"):
        desk.set_note(one.id, text, "team")
    for text in ("l", "looks"):
        desk.set_note(two.id, text, "worker")
    assert visit.library.undo().name == "Write a note"
    assert moments.get(visit.db, two.id).note == ""
    assert (moments.get(visit.db, one.id).note, moments.get(visit.db, one.id).note_for) == ("smiles", "team")
    visit.library.undo()
    assert moments.get(visit.db, one.id) == one


def test_moments_are_removed_together(visit: Any, desk: Desk) -> None:
    tagged = [desk.press("sig.reach", at, playing=False) for at in (2000, 4000)]
    desk.remove(moment.id for moment in tagged)
    assert all_moments(visit) == []
    assert visit.library.undoable().name == "Remove 2 moments"
    visit.library.undo()
    assert all_moments(visit) == tagged
    desk.remove([tagged[0].id])
    assert visit.library.undoable().name == "Remove Reaches out"


def test_removing_nothing_is_no_step(visit: Any, desk: Desk) -> None:
    desk.remove(["gone"])
    assert visit.library.undoable() is None


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
