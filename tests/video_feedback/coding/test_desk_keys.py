"""Keys that are held, pressed with Shift, or of codes that have a lead of their own."""

from dataclasses import replace
from typing import Any

from tests.video_feedback.coding.at_the_desk import a_desk, all_moments, undone_and_redone
from video_feedback.coding.desk import Desk
from video_feedback.library import schemes


def changed(desk: Desk, code_id: str, **what: Any) -> None:
    """As if the scheme said something else of one code."""
    codes = tuple(replace(code, **what) if code.id == code_id else code for code in desk.scheme.codes)
    desk.scheme = replace(desk.scheme, codes=codes)


def test_a_held_key_makes_a_stretch_that_is_one_step(visit: Any, desk: Desk) -> None:
    opened = desk.press("fro.turns", 2000, playing=False)
    held = desk.let_go(opened.id, 3210, playing=False)
    assert held is not None
    assert (held.id, held.start_ms, held.end_ms) == (opened.id, 2000, 3200)
    assert visit.library.undoable().name == "Tag Takes turns"
    assert undone_and_redone(visit, [])


def test_with_another_tag_between_the_end_of_a_held_stretch_is_a_step_of_its_own(visit: Any, desk: Desk) -> None:
    opened = desk.press("fro.turns", 2000, playing=False)
    point = desk.press("sig.reach", 2400, playing=False)
    desk.let_go(opened.id, 3200, playing=False)
    assert undone_and_redone(visit, [opened, point])
    visit.library.undo()
    visit.library.undo()
    assert all_moments(visit) == [opened]


def test_letting_go_of_a_stretch_that_is_closed_or_gone_does_nothing(visit: Any, desk: Desk) -> None:
    opened = desk.press("fro.turns", 2000, playing=False)
    desk.press("fro.turns", 2600, playing=False)
    assert desk.let_go(opened.id, 3200, playing=False) is None
    assert all_moments(visit)[0].end_ms == 2600
    visit.library.undo()
    visit.library.undo()
    assert desk.let_go(opened.id, 3200, playing=False) is None
    assert all_moments(visit) == []


def test_two_held_keys_make_two_stretches(visit: Any, desk: Desk) -> None:
    first, second = (desk.press(code, at, playing=False) for code, at in (("fro.turns", 2000), ("fro.joy", 2400)))
    desk.let_go(first.id, 3000, playing=False)
    desk.let_go(second.id, 3600, playing=False)
    assert [(m.start_ms, m.end_ms) for m in all_moments(visit)] == [(2000, 3000), (2400, 3600)]


def test_what_has_just_been_is_a_stretch_up_to_the_frame_on_screen(visit: Any, desk: Desk) -> None:
    changed(desk, "fro.turns", lag_ms=3000)
    moment = desk.press_back("fro.turns", 8015)
    assert (moment.start_ms, moment.end_ms) == (5000, 8000)
    assert undone_and_redone(visit, [])
    assert desk.press_back("fro.turns", 1000).start_ms == 0


def test_a_point_that_has_just_been_lies_where_it_will_be_played(visit: Any, desk: Desk) -> None:
    changed(desk, "sig.reach", lag_ms=5000, pre_roll_ms=2000)
    assert (desk.press_back("sig.reach", 8000).start_ms, all_moments(visit)[0].end_ms) == (6000, None)
    changed(desk, "sig.reach", lag_ms=1000)
    assert desk.press_back("sig.reach", 8000).start_ms == 7000


def test_what_has_just_been_closes_the_state_before_it(visit: Any) -> None:
    desk = a_desk(visit)
    desk.scheme = schemes.newest(visit.library.db, "engagement-states")
    desk.press("inf.social", 1000, playing=False)
    desk.press_back("inf.object", 8000)
    assert [(m.code_id, m.start_ms, m.end_ms) for m in all_moments(visit)] == [
        ("inf.social", 1000, 2960),
        ("inf.object", 3000, 8000),
    ]
    visit.library.undo()
    assert [(m.code_id, m.end_ms) for m in all_moments(visit)] == [("inf.social", None)]


def test_the_states_of_baby_and_adult_are_open_at_once_and_close_their_own_kind_only(visit: Any) -> None:
    desk = a_desk(visit)
    desk.scheme = schemes.newest(visit.library.db, "engagement-states")
    for code, at in (("inf.social", 1000), ("adu.engaged", 1400), ("inf.upset", 2000), ("adu.busy", 3000)):
        desk.press(code, at, playing=False)
    assert [(m.code_id, m.start_ms, m.end_ms) for m in all_moments(visit)] == [
        ("inf.social", 1000, 1960),
        ("adu.engaged", 1400, 2960),
        ("inf.upset", 2000, None),
        ("adu.busy", 3000, None),
    ]


def test_a_code_has_a_lead_of_its_own_while_the_film_plays(desk: Desk) -> None:
    changed(desk, "fro.turns", lead_ms=1000)
    opened = desk.press("fro.turns", 4000, playing=True)
    closed = desk.let_go(opened.id, 6000, playing=True)
    assert closed is not None
    assert (closed.start_ms, closed.end_ms) == (3000, 5000)
    assert desk.press("sig.reach", 4000, playing=True).start_ms == 3680
    changed(desk, "sig.reach", lead_ms=0)
    assert desk.press("sig.reach", 4000, playing=True).start_ms == 4000
    assert desk.press("fro.turns", 4000, playing=False).start_ms == 4000
