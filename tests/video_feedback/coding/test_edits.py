"""What is tagged already is changed, and every edit can be taken back."""

from typing import Any

import pytest

from tests.video_feedback.coding.at_the_desk import all_moments, undone_and_redone
from video_feedback.coding.desk import Desk
from video_feedback.errors import Trouble
from video_feedback.library import moments, people, schemes
from video_feedback_schemas.ids import PersonId, new_id
from video_feedback_schemas.records import Person


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
    nudged = desk.edits.nudge([moment.id], edge, frames=frames)[0]
    assert (nudged.start_ms, nudged.end_ms) == expected
    assert undone_and_redone(visit, [moment])


@pytest.mark.parametrize("edge", ["start", "end", "both"])
def test_a_point_is_nudged_whole(desk: Desk, edge: str) -> None:
    moment = desk.press("sig.reach", 4000, playing=False)
    nudged = desk.edits.nudge([moment.id], edge, frames=2)[0]
    assert (nudged.start_ms, nudged.end_ms) == (4080, None)


@pytest.mark.parametrize(
    ("edge", "at", "expected", "name"),
    [
        ("start", 2459, (2440, 5000), "Start Takes turns later"),
        ("start", 400, (400, 5000), "Start Takes turns earlier"),
        ("start", 9000, (5000, 5000), "Start Takes turns later"),
        ("end", 6001, (2000, 6000), "End Takes turns later"),
        ("end", 500, (2000, 2000), "End Takes turns earlier"),
        ("end", 99_999, (2000, 9960), "End Takes turns later"),
    ],
)
def test_a_dragged_edge_lies_on_a_frame(
    visit: Any, desk: Desk, edge: str, at: int, expected: tuple[int, int], name: str
) -> None:
    moment = desk.tag("fro.turns", 2000, 5000)
    moved = desk.edits.set_edge(moment.id, edge, at)
    assert (moved.start_ms, moved.end_ms) == expected
    assert visit.library.undoable().name == name
    assert undone_and_redone(visit, [moment])


def test_a_drag_that_ends_where_it_began_is_no_step(visit: Any, desk: Desk) -> None:
    moment = desk.tag("fro.turns", 2000, 5000)
    desk.edits.shift([moment.id], 0)
    desk.edits.set_edge(moment.id, "start", 2010)
    assert visit.library.undoable().name == "Tag Takes turns"


def test_dragged_moments_keep_their_distances_and_stay_in_the_film(visit: Any, desk: Desk) -> None:
    tagged = [desk.press("sig.reach", 400, playing=False), desk.tag("fro.turns", 2000, 5000)]
    ids = [moment.id for moment in tagged]
    moved = desk.edits.shift(ids, 99_999)
    assert [(m.start_ms, m.end_ms) for m in moved] == [(5360, None), (6960, 9960)]
    assert visit.library.undoable().name == "Move 2 moments"
    assert undone_and_redone(visit, tagged)


@pytest.mark.parametrize("ms", [100, 1000, -100, -1000])
def test_a_nudge_there_and_back_ends_where_it_began(desk: Desk, ms: int) -> None:
    moment = desk.tag("fro.turns", 2000, 5000)
    for edge in ("start", "end", "both"):
        desk.edits.nudge([moment.id], edge, ms=ms)
        assert desk.edits.nudge([moment.id], edge, ms=-ms) == [moment]


def test_a_code_is_changed(visit: Any, desk: Desk) -> None:
    moment = desk.tag("fro.turns", 2000, 5000)
    changed = desk.edits.set_code([moment.id], desk.scheme, "fro.joy")[0]
    assert (changed.code_id, changed.start_ms, changed.end_ms) == ("fro.joy", 2000, 5000)
    assert undone_and_redone(visit, [moment])


def test_a_stretch_that_becomes_a_point_keeps_its_start(desk: Desk) -> None:
    changed = desk.edits.set_code([desk.tag("fro.turns", 2000, 5000).id], desk.scheme, "fro.name")[0]
    assert (changed.start_ms, changed.end_ms, changed.who) == (2000, None, "adult")


def test_a_point_that_becomes_a_stretch_takes_the_seconds_around_it(desk: Desk) -> None:
    changed = desk.edits.set_code([desk.press("sig.reach", 4000, playing=False).id], desk.scheme, "fro.turns")[0]
    assert (changed.start_ms, changed.end_ms) == (2000, 7000)
    assert desk.open_stretches() == []


def test_an_open_stretch_stays_open_under_another_code(desk: Desk) -> None:
    opened = desk.press("fro.turns", 2000, playing=False)
    changed = desk.edits.set_code([opened.id], desk.scheme, "fro.joy")[0]
    assert desk.open_stretches() == [changed]
    assert changed.end_ms is None


def test_the_person_is_changed(visit: Any, desk: Desk) -> None:
    moment = desk.press("sig.reach", 4000, playing=False)
    assert desk.edits.set_who([moment.id], "adult")[0].who == "adult"
    assert undone_and_redone(visit, [moment])


def test_a_named_person_stays_only_with_a_code_that_is_about_the_same(visit: Any, desk: Desk) -> None:
    person = Person(id=PersonId(new_id()), family_id=visit.family.id, role="baby", called="Rowan")
    with visit.library.change("Add") as db:
        people.add(db, person)
    moment = desk.press("sig.reach", 4000, playing=False)
    named = desk.edits.set_who([moment.id], "baby", person.id)[0]
    assert desk.edits.set_code([named.id], desk.scheme, "sig.explore")[0].person_id == person.id
    before = all_moments(visit)
    changed = desk.edits.set_code([named.id], desk.scheme, "ans.answer")[0]
    assert (changed.who, changed.person_id) == ("adult", None)
    assert undone_and_redone(visit, before)


def test_words_being_typed_are_one_step_for_each_note(visit: Any, desk: Desk) -> None:
    one, two = (desk.press("sig.reach", at, playing=False) for at in (2000, 4000))
    for text in ("s", "sm", "smiles"):
        desk.edits.set_note(one.id, text, "team")
    for text in ("l", "looks"):
        desk.edits.set_note(two.id, text, "worker")
    assert visit.library.undo().name == "Write a note"
    assert moments.get(visit.db, two.id).note == ""
    assert (moments.get(visit.db, one.id).note, moments.get(visit.db, one.id).note_for) == ("smiles", "team")
    visit.library.undo()
    assert moments.get(visit.db, one.id) == one


def test_moments_are_removed_together(visit: Any, desk: Desk) -> None:
    tagged = [desk.press("sig.reach", at, playing=False) for at in (2000, 4000)]
    desk.edits.remove(moment.id for moment in tagged)
    assert all_moments(visit) == []
    assert visit.library.undoable().name == "Remove 2 moments"
    visit.library.undo()
    assert all_moments(visit) == tagged
    desk.edits.remove([tagged[0].id])
    assert visit.library.undoable().name == "Remove Reaches out"


def test_removing_nothing_is_no_step(visit: Any, desk: Desk) -> None:
    desk.edits.remove(["gone"])
    assert visit.library.undoable() is None


def test_moments_moved_together_stay_together(visit: Any, desk: Desk) -> None:
    tagged = [desk.press("sig.reach", 400, playing=False), desk.tag("fro.turns", 2000, 5000)]
    ids = [moment.id for moment in tagged]
    moved = desk.edits.nudge(ids, "both", ms=-1000)
    assert [(m.start_ms, m.end_ms) for m in moved] == [(0, None), (1600, 4600)]
    assert undone_and_redone(visit, tagged)
    assert visit.library.undoable().name == "Nudge 2 moments"


def test_a_still_is_chosen_and_stands_for_the_moment(visit: Any, desk: Desk) -> None:
    moment = desk.tag("fro.turns", 2000, 5000)
    assert moment.face_ms == 3500
    assert desk.edits.set_still(moment.id, 4411).face_ms == 4400
    assert undone_and_redone(visit, [moment])
    assert desk.edits.set_still(moment.id, None).face_ms == 3500


def test_an_open_stretch_is_ended_where_the_film_is_whatever_its_scheme(visit: Any, desk: Desk) -> None:
    opened, point = desk.press("fro.turns", 2000, playing=False), desk.press("sig.reach", 400, playing=False)
    desk.scheme = schemes.newest(visit.db, "engagement-states")
    assert [(m.start_ms, m.end_ms) for m in desk.edits.close([opened.id, point.id], 4011)] == [(2000, 4000)]
    assert undone_and_redone(visit, [point, opened])
    with pytest.raises(Trouble):
        desk.edits.close([opened.id, point.id], 5000)


def test_an_open_stretch_has_no_end_to_nudge(visit: Any, desk: Desk) -> None:
    opened = desk.press("fro.turns", 2000, playing=False)
    assert desk.edits.nudge([opened.id], "end", frames=5) == []
    assert all_moments(visit) == [opened]
    assert desk.edits.nudge([opened.id], "start", frames=5)[0].start_ms == 2200
