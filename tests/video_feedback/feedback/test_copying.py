"""Copying from an earlier session, and the order of a script."""

from dataclasses import replace
from typing import Any

from video_feedback.feedback import copying, ordering
from video_feedback.library import audit, consents, pause_points, people, recordings, sessions
from video_feedback_schemas.ids import SessionId
from video_feedback_schemas.times import Ms


def new_session(visit: Any, day: str, **said: str) -> str:
    return str(visit.add_session(visit.family, held_on=day, **said).id)


def test_what_was_written_comes_along_behind_what_is_there(visit: Any) -> None:
    turns, space = visit.tag("fro.turns", 200, 1000), visit.tag("ans.space", 2000, 3000)
    visit.pick(space, say="You wait", left_out="No time")
    visit.pick(turns, say="You two", voice="Hello", rate=0.5)
    old = visit.session.id
    with visit.library.change("Pause", undoable=False) as db:
        sessions.edit(db, replace(visit.session, theme="Turns", question="What does she want?"))
        pause_points.add(db, sessions.picks(db, old)[1].id, Ms(400))
    new = new_session(visit, "2026-06-04", theme="A theme of its own")
    with visit.library.change("Pick", undoable=False) as db:
        mine = replace(sessions.picks(db, old)[0], id="mine", session_id=SessionId(new), say="Mine")
        sessions.add_pick(db, mine)
    assert [each.id for each in copying.earlier(visit.db, new)] == [old]
    with visit.library.change("Copy") as db:
        told = copying.copy(db, old, new)
    kept, copied = sessions.picks(visit.db, new)
    assert kept.id == "mine"
    assert (copied.say, copied.voice, copied.rate, copied.position) == ("You two", "Hello", 0.5, 2)
    assert [point.at_ms for point in pause_points.of_pick(visit.db, copied.id)] == [400]
    session = sessions.get(visit.db, new)
    assert (session.theme, session.question) == ("A theme of its own", "What does she want?")
    assert told.says == "Left behind: 1 that this script has already."
    assert len(sessions.picks(visit.db, old)) == 2
    visit.library.undo()
    assert [pick.id for pick in sessions.picks(visit.db, new)] == ["mine"]
    assert sessions.get(visit.db, new).question == ""


def test_what_cannot_be_shown_any_more_stays_behind_and_it_is_said(visit: Any) -> None:
    visit.pick(visit.tag("fro.turns", 200, 1000))
    visit.pick(visit.tag("gen.missed", 2000, 3000))
    other = visit.recording
    visit.recording = visit.add_recording(visit.family, title="Bath")
    visit.pick(visit.tag("fro.turns", 200, 1000))
    visit.recording = other
    new = new_session(visit, "2026-06-04")
    adult = next(each for each in people.of_family(visit.db, visit.family.id) if each.role == "adult")
    with visit.library.change("Take back", undoable=False) as db:
        db.execute("DELETE FROM in_view WHERE recording_id = ?", [other.id])
        consents.write(db, consents.new(adult.id, None, "feedback", "withdrawn", "2026-05-25"))
    coming = copying.planned(visit.db, visit.session.id, new)
    assert len(coming.picks) == 1
    assert coming.says == "Left behind: 1 whose film is closed, 1 for you only."
    with visit.library.change("Erase", undoable=False) as db:
        audit.write(db, "erase", f"recording:{other.id}")
    told = copying.planned(visit.db, visit.session.id, new)
    assert told.picks == ()
    assert told.says == "Left behind: 2 whose film was erased, 1 whose film is closed."


def test_a_later_session_and_an_empty_one_are_not_offered(visit: Any) -> None:
    visit.pick(visit.tag("fro.turns", 200, 1000))
    empty = new_session(visit, "2026-05-01")
    assert copying.earlier(visit.db, empty) == []
    assert copying.earlier(visit.db, visit.session.id) == []


def test_the_strongest_is_what_the_worker_says_and_nothing_is_kept(visit: Any) -> None:
    ids = [visit.pick(visit.tag("fro.turns", at, at + 800)).id for at in (3000, 200, 5000)]
    assert ordering.with_strongest(visit.db, visit.session.id, ids[1], "first") == [ids[1], ids[0], ids[2]]
    assert ordering.with_strongest(visit.db, visit.session.id, ids[1], "last") == [ids[0], ids[2], ids[1]]
    assert ordering.by_day(visit.db, visit.session.id) == [ids[1], ids[0], ids[2]]
    bath = replace(visit.recording, id="bath", filmed_at="2026-05-01T10:00:00Z", file="b.mp4", sha256="cd" * 32)
    with visit.library.change("Bring in", undoable=False) as db:
        recordings.add(db, bath, visit.frames)
    visit.recording = bath
    earliest = visit.pick(visit.tag("fro.turns", 9000, 9800)).id
    assert ordering.by_day(visit.db, visit.session.id)[0] == earliest
