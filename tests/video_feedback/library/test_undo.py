"""Undo and redo put every row back exactly as it was."""

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest

from video_feedback.library import families, moments, people, sessions
from video_feedback.library.library import Library
from video_feedback_schemas.ids import FamilyId, MomentId, PersonId, PickId, RemarkId, SessionId, new_id
from video_feedback_schemas.records import Moment, Person, Pick, Remark, Session
from video_feedback_schemas.times import Ms

TABLES = ("families", "people", "recordings", "moments", "sessions", "picks", "remarks")
RECORDING = "r" * 22


@pytest.fixture
def library() -> Iterator[Library]:
    with Library.in_memory() as library:
        with library.change("Add a family", undoable=False) as db:
            family = replace(families.new("Rowan"), id=FamilyId("f" * 22))
            families.add(db, family)
            db.execute(
                "INSERT INTO recordings (id, family_id, title, file, sha256, size_bytes, container, "
                "codec, width, height, turn_clockwise, "
                "duration_ms, frame_count, has_sound, filmed_at, imported_at) VALUES "
                "(?, ?, 'Play', 'x.mp4', 'x', 1, 'mp4', 'h264', 2, 2, 0, 9000, 9, 1, NULL, '')",
                [RECORDING, family.id],
            )
        yield library


def picture(library: Library) -> dict[str, list[tuple[object, ...]]]:
    return {table: library.db.execute(f"SELECT rowid, * FROM {table} ORDER BY rowid").fetchall() for table in TABLES}


def a_moment(start: int = 1000, end: int | None = None, note: str = "") -> Moment:
    return Moment(
        id=MomentId(new_id()), recording_id=RECORDING, scheme_id="everyday-moments", scheme_version=1,
        code_id="fro.turns" if end else "sig.reach", start_ms=Ms(start), end_ms=None if end is None else Ms(end),
        who="both", note=note, made_at="2026-05-14T10:00:00Z",
    )  # fmt: skip


def random_edit(library: Library, chance: random.Random) -> None:
    """One edit of any kind, cascades and awkward texts among them."""
    db = library.db
    all_moments = moments.of_recording(db, RECORDING)
    all_sessions = sessions.of_family(db, "f" * 22)
    text = chance.choice(["", "It's “fine”", 'a "b" \\ c', "\n\ttab\x1f", "élan 👶", "0", "NULL", "x'00'"])
    kind = chance.randrange(12)
    with library.change(f"Edit {kind}", place=f"recording:{RECORDING}") as db:
        if kind < 4 or not all_moments:
            moments.add(db, a_moment(chance.randrange(8000), note=text))
        elif kind == 4:
            moments.edit(db, replace(chance.choice(all_moments), note=text, start_ms=Ms(chance.randrange(1000))))
        elif kind == 5:
            moments.remove(db, [m.id for m in chance.sample(all_moments, min(3, len(all_moments)))])
        elif kind == 6 or not all_sessions:
            sessions.add(
                db, Session(id=SessionId(new_id()), family_id=FamilyId("f" * 22), held_on="2026-05-21", theme=text)
            )
        elif kind in (7, 8):
            moment = chance.choice(all_moments)
            pick = Pick(id=PickId(new_id()), session_id=chance.choice(all_sessions).id, moment_id=moment.id, position=0,
                        start_ms=Ms(1), end_ms=Ms(5), still_ms=Ms(2), say=text)  # fmt: skip
            sessions.add_pick(db, pick)
            remark = Remark(id=RemarkId(new_id()), session_id=pick.session_id, pick_id=pick.id, speaker="parent",
                            words=text, said_at="2026-05-21T10:00:00Z")  # fmt: skip
            sessions.add_remark(db, remark)
        elif kind == 9:
            ids = [pick.id for pick in sessions.picks(db, all_sessions[0].id)]
            chance.shuffle(ids)
            sessions.order_picks(db, all_sessions[0].id, ids)
        elif kind == 10:
            sessions.remove(db, chance.choice(all_sessions).id)
        else:
            people.add(db, Person(id=PersonId(new_id()), family_id=FamilyId("f" * 22), role="adult", called=text))


@pytest.mark.parametrize("seed", range(5))
def test_200_random_edits_are_undone_to_the_start_and_redone_to_the_end(library: Library, seed: int) -> None:
    chance = random.Random(seed)
    pictures = [picture(library)]
    while len(pictures) <= 200:
        random_edit(library, chance)
        if picture(library) != pictures[-1]:
            pictures.append(picture(library))
    for before in reversed(pictures[:-1]):
        assert library.undo() is not None
        assert picture(library) == before
    assert library.undo() is None
    for after in pictures[1:]:
        assert library.redo() is not None
        assert picture(library) == after
    assert library.redo() is None
    assert library.db.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_change_that_fails_leaves_neither_rows_nor_a_step(library: Library) -> None:
    before = picture(library)

    def fails() -> None:
        with library.change("Tag") as db:
            moments.add(db, a_moment())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert picture(library) == before
    assert library.undoable() is None


def test_a_new_edit_ends_what_could_be_redone(library: Library) -> None:
    with library.change("Tag one") as db:
        moments.add(db, a_moment())
    library.undo()
    with library.change("Tag two") as db:
        moments.add(db, a_moment())
    assert library.redoable() is None
    assert library.undoable().name == "Tag two"


def test_words_being_typed_are_one_step(library: Library) -> None:
    moment = a_moment()
    with library.change("Tag") as db:
        moments.add(db, moment)
    for words in ("s", "sm", "smiles"):
        with library.change("Write a note", place=f"moment:{moment.id}", joins=True) as db:
            moments.edit(db, replace(moment, note=words))
    assert library.undo().name == "Write a note"
    assert moments.get(library.db, moment.id).note == ""
    library.redo()
    assert moments.get(library.db, moment.id).note == "smiles"


def test_a_change_tells_what_it_touched_and_undo_tells_the_opposite(library: Library) -> None:
    told = []
    library.changed.connect(told.append)
    moment = a_moment()
    with library.change("Tag", place="here") as db:
        moments.add(db, moment)
    library.undo()
    library.redo()
    deeds = [[(row.table, row.key, row.deed) for row in change.touched] for change in told]
    assert deeds == [[("moments", moment.id, deed)] for deed in ("added", "removed", "added")]
    assert {change.place for change in told} == {"here"}


def test_an_edit_that_changes_nothing_is_no_step(library: Library) -> None:
    moment = a_moment()
    with library.change("Tag") as db:
        moments.add(db, moment)
    with library.change("Edit") as db:
        moments.edit(db, moment)
    assert library.undoable().name == "Tag"


def test_one_change_is_one_step_so_a_change_within_a_change_is_refused(library: Library) -> None:
    with pytest.raises(RuntimeError), library.change("One"), library.change("Two"):
        pass
    with library.change("Three") as db:
        moments.add(db, a_moment())
    assert library.undoable().name == "Three"


def test_erasing_takes_the_history_along(library: Library) -> None:
    moment = a_moment(note="a name nobody should find")
    with library.change("Tag") as db:
        moments.add(db, moment)
    with library.erasing("Erase") as db:
        moments.remove(db, [moment.id])
    assert library.undoable() is None
    assert library.db.execute("SELECT count(*) FROM journal_rows").fetchone()[0] == 0
