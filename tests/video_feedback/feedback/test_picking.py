"""What a session to come begins with, and which moments the parent has been shown before."""

from dataclasses import replace

from tests.video_feedback.conftest import Visit
from video_feedback.feedback import picking
from video_feedback.library import rows, sessions
from video_feedback_schemas.ids import HappeningId, PickId, new_id
from video_feedback_schemas.records import Pick
from video_feedback_schemas.session_records import Happening


def happened(visit: Visit, pick: Pick, kind: str) -> None:
    made = Happening(
        id=HappeningId(new_id()),
        session_id=pick.session_id,
        pick_id=PickId(pick.id),
        kind=kind,
        at="2026-05-21T10:00:00Z",
    )  # type: ignore[arg-type]
    with visit.library.change("Happen", undoable=False) as db:
        rows.add(db, "happenings", made)


def write(visit: Visit, question: str, day: str) -> None:
    made = replace(picking.new_session(visit.family.id, held_on=day), question=question)
    with visit.library.change("Plan", undoable=False) as db:
        sessions.add(db, made)


def test_a_session_that_a_pick_calls_for_begins_with_the_question_of_the_last_visit(visit: Visit) -> None:
    assert picking.question_of_last(visit.db, visit.family.id) == ""
    write(visit, "Does she like me?", "2026-05-01")
    write(visit, "How can I tell what she wants?", "2026-05-09")
    write(visit, "", "2026-05-10")
    moment = visit.tag("fro.turns", 1000, 4000)
    with visit.library.change("Pick") as db:
        made = picking.pick(db, visit.family.id, moment, visit.scheme, visit.frames)
    assert made.question == "How can I tell what she wants?"
    visit.library.undo()
    assert picking.coming(visit.db, visit.family.id) is None


def test_a_moment_has_been_shown_once_its_picture_was_on_the_parents_screen(visit: Visit) -> None:
    picks = [visit.pick(visit.tag("fro.turns", at, at + 400)) for at in (0, 1000, 2000, 3000)]
    assert picking.shown(visit.db, visit.family.id) == set()
    happened(visit, picks[0], "on")
    happened(visit, picks[1], "played")
    happened(visit, picks[2], "spoke_first")
    visit.hear("She waits", picks[3])
    assert picking.shown(visit.db, visit.family.id) == {picks[0].moment_id, picks[1].moment_id}
    assert picking.shown(visit.db, "another") == set()


def test_of_a_visit_before_that_was_written_down_all_was_shown_but_what_was_left_out(visit: Visit) -> None:
    first, second = (visit.pick(visit.tag("fro.turns", at, at + 400)) for at in (0, 1000))
    with visit.library.change("Leave out", undoable=False) as db:
        sessions.edit_pick(db, replace(sessions.get_pick(db, second.id), left_out="She was tired"))
    assert picking.shown(visit.db, visit.family.id) == set()
    visit.hear("She waits", first)
    assert picking.shown(visit.db, visit.family.id) == {first.moment_id}
