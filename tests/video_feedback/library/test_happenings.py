"""What happened in a session is kept as it happened, and undo of what the worker does never takes it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from video_feedback.errors import LibraryTrouble, NotFound
from video_feedback.library import families, happenings, moments, rebuilding, sessions, supervision
from video_feedback.library.library import Library
from video_feedback_schemas.ids import CodeId, FamilyId, MomentId, PickId, RecordingId, RemarkId, SchemeId, SessionId
from video_feedback_schemas.records import Moment, Pick, Remark, Session
from video_feedback_schemas.session_records import HappeningKind
from video_feedback_schemas.times import Ms

FAMILY, FILM, SESSION = FamilyId("f" * 22), RecordingId("r" * 22), SessionId("s" * 22)
FIRST, SECOND = PickId("p" * 22), PickId("q" * 22)


@pytest.fixture
def library() -> Iterator[Library]:
    """A session with two picks: planned in one step, each picked in another."""
    with Library.in_memory() as library:
        with library.change("Add a family", undoable=False) as db:
            families.add(db, replace(families.new("Rowan"), id=FAMILY))
            db.execute(
                "INSERT INTO recordings (id, family_id, title, file, sha256, size_bytes, container, codec, width, "
                "height, turn_clockwise, duration_ms, frame_count, has_sound, filmed_at, imported_at) VALUES "
                "(?, ?, 'Play', 'x.mp4', 'x', 1, 'mp4', 'h264', 2, 2, 0, 9000, 9, 1, NULL, '')",
                [FILM, FAMILY],
            )
            moment = Moment(
                id=MomentId("m" * 22), recording_id=FILM, scheme_id=SchemeId("everyday-moments"), scheme_version=1,
                code_id=CodeId("fro.turns"), start_ms=Ms(0), end_ms=Ms(900), who="both", made_at="x",
            )  # fmt: skip
            moments.add(db, moment)
        with library.change("Plan a session") as db:
            sessions.add(db, Session(id=SESSION, family_id=FAMILY, held_on="2026-05-21", made_at="x"))
        for pick_id in (FIRST, SECOND):
            with library.change("Pick") as db:
                pick = Pick(
                    id=pick_id, session_id=SESSION, moment_id=moment.id, position=0,
                    start_ms=Ms(0), end_ms=Ms(900), still_ms=Ms(0),
                )  # fmt: skip
                sessions.add_pick(db, pick)
        yield library


def note(library: Library, kind: HappeningKind, pick_id: str | None = FIRST, at: str = "", words: str = "") -> None:
    with library.change("What was shown", undoable=False) as db:
        happenings.add(db, SESSION, kind, pick_id, at=at, words=words)


def tick(library: Library, kind: happenings.TickKind, pick_id: str = FIRST) -> None:
    with library.change("Tick") as db:
        happenings.tick(db, SESSION, pick_id, kind)


def test_counts_say_what_came_on_and_how_often_each_was_played_again(library: Library) -> None:
    assert happenings.counts(library.db, SESSION) == happenings.Counts(played={})
    note(library, "on", SECOND, at="2026-05-21T10:00:00Z")
    for at in ("10:00:05", "10:00:20", "10:01:00"):
        note(library, "played", SECOND, at=f"2026-05-21T{at}Z")
    note(library, "card", SECOND, at="2026-05-21T10:02:00Z", words="What did you see?")
    note(library, "on", FIRST, at="2026-05-21T10:03:00Z")
    note(library, "on", SECOND, at="2026-05-21T10:04:00Z")
    tick(library, "spoke_first", SECOND)
    note(library, "ended", None, at="2099-05-21T10:30:00Z")
    counts = happenings.counts(library.db, SESSION)
    assert counts.came_on == (SECOND, FIRST)
    assert (counts.played, counts.again(SECOND), counts.again(FIRST)) == ({SECOND: 3}, 2, 0)
    assert (counts.cards, counts.spoke_first, counts.asked_again) == (("What did you see?",), {SECOND}, frozenset())
    assert (counts.first_at, counts.last_at) == ("2026-05-21T10:00:00Z", "2099-05-21T10:30:00Z")
    assert [each.kind for each in happenings.of_pick(library.db, FIRST)] == ["on"]
    # What happened to a pick that is gone belongs to the session.
    note(library, "played", "nobody", at="2099-05-21T10:40:00Z")
    last = happenings.of_session(library.db, SESSION)[-1]
    assert (last.kind, last.pick_id) == ("played", None)


def test_r16_a_tick_is_taken_back_and_done_again_also_when_film_was_played_between(library: Library) -> None:
    tick(library, "spoke_first")
    tick(library, "spoke_first")  # ticked already
    assert len(happenings.of_pick(library.db, FIRST)) == 1
    library.undo()
    assert happenings.counts(library.db, SESSION).spoke_first == frozenset()
    note(library, "played")
    assert library.redo() is not None
    counts = happenings.counts(library.db, SESSION)
    assert (counts.spoke_first, counts.played) == ({FIRST}, {FIRST: 1})
    with library.change("Untick") as db:
        happenings.untick(db, FIRST, "spoke_first")
    assert happenings.counts(library.db, SESSION).spoke_first == frozenset()
    assert happenings.counts(library.db, SESSION).played == {FIRST: 1}
    library.undo()
    assert happenings.counts(library.db, SESSION).spoke_first == {FIRST}


def test_undo_never_takes_what_was_shown(library: Library) -> None:
    note(library, "on", None)
    library.undo()
    library.undo()
    _stays(library)
    library.redo()
    library.redo()
    note(library, "played", SECOND)
    _stays(library)


def _stays(library: Library) -> None:
    before = happenings.of_session(library.db, SESSION)
    with pytest.raises(LibraryTrouble, match="was shown to the parent since"):
        library.undo()
    assert happenings.of_session(library.db, SESSION) == before
    assert sessions.get(library.db, SESSION).held_on == "2026-05-21"


def test_many_steps_at_once_with_ticks_in_them_are_taken_back(library: Library) -> None:
    # What happens by itself does not end a step that is being typed.
    for theme in ("W", "Wa"):
        with library.change("Theme", place="x", joins=True) as db:
            sessions.edit(db, replace(sessions.get(db, SESSION), theme=theme))
        note(library, "played", None)
    library.undo()
    assert sessions.get(library.db, SESSION).theme == ""
    with library.change("Forget") as db:
        for each in happenings.of_session(db, SESSION):
            happenings.remove(db, each.id)
    step = library.history(1)[0].number
    tick(library, "spoke_first", SECOND)
    with library.change("Put back") as db:
        sessions.remove_pick(db, SECOND)
    assert happenings.of_session(library.db, SESSION)[0].pick_id is None
    library.go_to(step)
    assert happenings.of_session(library.db, SESSION) == []
    library.redo()
    library.redo()
    assert [(each.kind, each.pick_id) for each in happenings.of_session(library.db, SESSION)] == [("spoke_first", None)]
    library.undo()
    assert happenings.counts(library.db, SESSION).spoke_first == {SECOND}


def test_what_is_parked_for_supervision_is_found_until_it_is_done(library: Library) -> None:
    item = supervision.new(SESSION, SECOND)
    with library.change("Park") as db:
        supervision.add(db, item)
        supervision.add(db, supervision.new(SESSION, None, "The whole visit"))
    with library.change("Write") as db:
        supervision.edit(db, replace(item, question="Why did I hurry?"))
    found = supervision.of_pick(library.db, SESSION, SECOND)
    assert found is not None
    assert found.question == "Why did I hurry?"
    assert supervision.of_pick(library.db, SESSION, FIRST) is None
    assert len(supervision.of_session(library.db, SESSION)) == 2
    with library.change("Done") as db:
        supervision.edit(db, replace(found, is_done=True, answer="Sit further back"))
    assert supervision.of_pick(library.db, SESSION, SECOND) is None
    assert [each.is_done for each in supervision.of_session(library.db, SESSION)] == [True, False]
    library.undo()
    library.undo()
    library.undo()
    with pytest.raises(NotFound):
        supervision.get(library.db, item.id)


def test_what_was_said_and_shown_outlives_a_pick_whose_row_is_lost(library: Library) -> None:
    note(library, "on")
    with library.change("Said", undoable=False) as db:
        said = Remark(
            id=RemarkId("w" * 22), session_id=SESSION, pick_id=FIRST, speaker="parent", words="I wait.", said_at="x"
        )
        sessions.add_remark(db, said)
        supervision.add(db, supervision.new(SESSION, FIRST, "And I?"))
    for pragma in ("query_only", "foreign_keys"):
        library.db.execute(f"PRAGMA {pragma}=OFF")
    library.db.execute("DELETE FROM picks WHERE id = ?", [FIRST])
    rebuilding._give_families(library.db)
    assert [(each.words, each.pick_id) for each in sessions.remarks(library.db, SESSION)] == [("I wait.", None)]
    assert [each.pick_id for each in happenings.of_session(library.db, SESSION)] == [None]
    assert [each.question for each in supervision.of_session(library.db, SESSION)] == ["And I?"]
    assert [pick.id for pick in sessions.picks(library.db, SESSION)] == [SECOND]
