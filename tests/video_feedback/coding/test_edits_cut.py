"""One stretch becomes two, several become one, and moments are copied to another code."""

from dataclasses import replace
from typing import Any

import pytest

from tests.video_feedback.coding.at_the_desk import all_moments, undone_and_redone
from video_feedback.coding.desk import Desk
from video_feedback.errors import Trouble
from video_feedback.library import chains, looks, sessions
from video_feedback.media.crop import Crop
from video_feedback_schemas.ids import ChainId, new_id
from video_feedback_schemas.records import Chain


def times(found: list[Any]) -> list[tuple[int, int | None]]:
    return [(moment.start_ms, moment.end_ms) for moment in found]


def tied(visit: Any, **links: Any) -> Chain:
    chain = Chain(id=ChainId(new_id()), recording_id=visit.recording.id, made_at="2026-05-14T12:30:00Z", **links)
    with visit.library.change("Tie", undoable=False) as db:
        chains.add(db, chain)
    return chain


# Splitting


def test_a_stretch_is_split_at_the_frame_on_screen(visit: Any, desk: Desk) -> None:
    moment = visit.tag("fro.turns", 2000, 5000, note="smiles", note_for="team", coder="ann", who="baby")
    (second,) = desk.edits.split([moment.id], 3015)
    assert times(all_moments(visit)) == [(2000, 2960), (3000, 5000)]
    first = all_moments(visit)[0]
    assert (first.id, first.note, second.note) == (moment.id, "smiles", "")
    assert (second.who, second.coder, second.code_id) == ("baby", "ann", "fro.turns")
    assert visit.library.undoable().name == "Split Takes turns"
    assert undone_and_redone(visit, [moment])


def test_picks_and_chains_stay_with_the_first_half(visit: Any, desk: Desk) -> None:
    moment, before = visit.tag("fro.turns", 2000, 5000), visit.tag("sig.reach", 1000)
    pick = visit.pick(moment)
    chain = tied(visit, signal_id=before.id, answer_id=moment.id)
    desk.edits.split([moment.id], 3000)
    assert sessions.picks(visit.db, visit.session.id) == [replace(pick, position=1)]
    assert chains.get(visit.db, chain.id) == chain


def test_the_still_goes_with_the_half_it_lies_in_and_both_show_the_same_part_of_the_picture(
    visit: Any, desk: Desk
) -> None:
    moment = visit.tag("fro.turns", 2000, 5000, still_ms=4000)
    with visit.library.change("Crop", undoable=False) as db:
        looks.keep_crop(db, moment.id, Crop(100, 100, 500, 500))
    (second,) = desk.edits.split([moment.id], 3000)
    first = all_moments(visit)[0]
    assert (first.still_ms, second.still_ms) == (None, 4000)
    own = looks.crop_of_moment(visit.db, second.id)
    assert own is not None
    assert own.crop_width == 500
    visit.library.undo()
    assert looks.crop_of_moment(visit.db, second.id) is None
    assert all_moments(visit) == [moment]


def test_an_open_stretch_that_is_split_stays_open_behind_the_cut(visit: Any, desk: Desk) -> None:
    opened = desk.press("fro.turns", 2000, playing=False)
    (second,) = desk.edits.split([opened.id], 4000)
    assert times(all_moments(visit)) == [(2000, 3960), (4000, None)]
    assert desk.open_stretches() == [second]
    assert undone_and_redone(visit, [opened])


@pytest.mark.parametrize("at", [2000, 2010, 5040, 0])
def test_outside_or_on_its_first_frame_a_stretch_cannot_be_split(visit: Any, desk: Desk, at: int) -> None:
    moment, point = visit.tag("fro.turns", 2000, 5000), visit.tag("sig.reach", 0)
    with pytest.raises(Trouble, match="inside"):
        desk.edits.split([moment.id, point.id], at)
    assert len(all_moments(visit)) == 2


def test_all_chosen_stretches_under_the_frame_are_split_in_one_step(visit: Any, desk: Desk) -> None:
    tagged = [visit.tag("fro.turns", 1000, 5000), visit.tag("fro.joy", 2000, 6000), visit.tag("fro.joy", 7000, 8000)]
    desk.edits.split([moment.id for moment in tagged], 3000)
    assert sorted(times(all_moments(visit))) == [(1000, 2960), (2000, 2960), (3000, 5000), (3000, 6000), (7000, 8000)]
    assert visit.library.undoable().name == "Split 2 moments"
    assert undone_and_redone(visit, tagged)


# Joining


def test_stretches_of_one_code_become_one_from_the_earliest_to_the_latest(visit: Any, desk: Desk) -> None:
    tagged = [
        visit.tag("fro.turns", 1000, 6000, note="looks", note_for="team"),
        visit.tag("fro.turns", 2000, 3000),
        visit.tag("fro.turns", 4000, 5000, note="smiles", note_for="worker", who="baby", still_ms=4400),
    ]
    made = desk.edits.join([moment.id for moment in reversed(tagged)])
    assert all_moments(visit) == [made]
    assert (made.id, made.start_ms, made.end_ms, made.still_ms) == (tagged[0].id, 1000, 6000, 4400)
    assert (made.note, made.note_for, made.who) == ("looks\nsmiles", "worker", "both")
    assert visit.library.undoable().name == "Join Takes turns"
    assert undone_and_redone(visit, tagged)


def test_a_private_note_stays_private_when_it_is_put_beside_one_for_the_parent(visit: Any, desk: Desk) -> None:
    one = visit.tag("fro.turns", 1000, 2000, note="for her", note_for="parent")
    two = visit.tag("fro.turns", 3000, 4000, note="tired?", note_for="worker")
    assert desk.edits.join([one.id, two.id]).note_for == "worker"


def test_picks_move_to_the_joined_stretch(visit: Any, desk: Desk) -> None:
    one, two = visit.tag("fro.turns", 1000, 2000), visit.tag("fro.turns", 3000, 4000)
    pick = visit.pick(two, say="You waited.")
    visit.hear("I did?", pick)
    desk.edits.join([one.id, two.id])
    assert sessions.picks(visit.db, visit.session.id) == [replace(pick, moment_id=one.id, position=1)]
    assert [remark.pick_id for remark in sessions.remarks(visit.db, visit.session.id)] == [pick.id]
    visit.library.undo()
    assert sessions.picks(visit.db, visit.session.id) == [replace(pick, position=1)]


def test_a_chain_holds_the_joined_stretch_instead(visit: Any, desk: Desk) -> None:
    signal, one = visit.tag("sig.reach", 500), visit.tag("fro.turns", 1000, 2000)
    two = visit.tag("fro.turns", 3000, 4000)
    chain = tied(visit, signal_id=signal.id, answer_id=two.id)
    desk.edits.join([one.id, two.id])
    assert chains.get(visit.db, chain.id) == replace(chain, answer_id=one.id)
    visit.library.undo()
    assert chains.get(visit.db, chain.id) == chain


def test_the_joined_stretch_stands_in_one_chain_and_what_is_left_over_is_untied(visit: Any, desk: Desk) -> None:
    signals = [visit.tag("sig.reach", at) for at in (500, 2500)]
    one, two = visit.tag("fro.turns", 1000, 2000), visit.tag("fro.turns", 3000, 4000)
    kept, left = (tied(visit, signal_id=s.id, answer_id=a.id) for s, a in zip(signals, (one, two), strict=True))
    desk.edits.join([one.id, two.id])
    assert chains.of_recording(visit.db, visit.recording.id) == [kept]
    visit.library.undo()
    assert {chain.id for chain in chains.of_recording(visit.db, visit.recording.id)} == {kept.id, left.id}


def test_what_cannot_be_joined_is_said_in_one_sentence(visit: Any, desk: Desk) -> None:
    turns, joy, other = visit.tag("fro.turns", 1000, 2000), visit.tag("fro.joy", 3000, 4000), visit.tag("sig.reach", 0)
    anns = visit.tag("fro.turns", 5000, 6000, coder="ann")
    points = [other.id, visit.tag("sig.reach", 5000).id]
    opened = desk.press("fro.turns", 7000, playing=False)
    before = all_moments(visit)
    for ids, words in (
        ([turns.id], "two stretches"),
        ([turns.id, joy.id], "different codes"),
        (points, "points"),
        ([turns.id, opened.id], "still open"),
        ([turns.id, anns.id], "different people"),
    ):
        with pytest.raises(Trouble, match=words):
            desk.edits.join(ids)
    assert all_moments(visit) == before


# Copying


def test_moments_are_copied_to_another_code(visit: Any, desk: Desk) -> None:
    stretch = visit.tag("fro.turns", 2000, 5000, note="smiles", coder="ann")
    (made,) = desk.edits.copy([stretch.id], desk.scheme, "fro.joy", "bea")
    assert (made.code_id, made.start_ms, made.end_ms) == ("fro.joy", 2000, 5000)
    assert (made.note, made.coder, made.id == stretch.id) == ("", "bea", False)
    assert visit.library.undoable().name == "Copy Takes turns to Shared delight"
    assert undone_and_redone(visit, [stretch])


def test_a_copy_fits_the_kind_of_its_code(visit: Any, desk: Desk) -> None:
    stretch, point = visit.tag("fro.turns", 2000, 5000), visit.tag("sig.reach", 4000)
    assert times(desk.edits.copy([stretch.id], desk.scheme, "fro.name")) == [(2000, None)]
    assert times(desk.edits.copy([point.id], desk.scheme, "fro.joy")) == [(2000, 7000)]


def test_the_same_copy_is_not_made_twice(visit: Any, desk: Desk) -> None:
    tagged = [visit.tag("fro.turns", 2000, 5000), visit.tag("fro.turns", 6000, 7000)]
    desk.edits.copy([tagged[0].id], desk.scheme, "fro.joy")
    assert len(desk.edits.copy([moment.id for moment in tagged], desk.scheme, "fro.joy")) == 1
    with pytest.raises(Trouble, match="already"):
        desk.edits.copy([moment.id for moment in tagged], desk.scheme, "fro.joy")
    assert len(all_moments(visit)) == 4
