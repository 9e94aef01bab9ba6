"""Undo and redo put every row back exactly as it was."""

import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from tests.keys import KEY
from video_feedback.errors import LibraryTrouble
from video_feedback.library import families, instants, journal, moments, people, sessions
from video_feedback.library.library import Change, Library
from video_feedback_schemas.ids import FamilyId, MomentId, PersonId, PickId, RemarkId, SessionId, new_id
from video_feedback_schemas.records import Moment, Person, Pick, Remark, Session
from video_feedback_schemas.times import Ms

TABLES = (
    "families", "people", "recordings", "moments", "sessions", "picks", "remarks",
    "chains", "bookmarks", "spans", "watchings", "schemes", "groups", "codes",
)  # fmt: skip
RECORDING = "r" * 22
OF_CHAIN = "? IN (signal_id, answer_id, reaction_id)"


@contextmanager
def with_a_film() -> Iterator[Library]:
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


@pytest.fixture
def library() -> Iterator[Library]:
    with with_a_film() as library:
        yield library


Picture = dict[str, list[tuple[object, ...]]]


def picture(library: Library) -> Picture:
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
    kind = chance.randrange(17)
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
        elif kind == 11:
            people.add(db, Person(id=PersonId(new_id()), family_id=FamilyId("f" * 22), role="adult", called=text))
        else:
            random_workbench_edit(db, chance, text, [moment.id for moment in all_moments])


def random_workbench_edit(db: Database, chance: random.Random, text: str, ids: list[str]) -> None:
    """Chains lose their moments and people theirs, a code's name changes, a film has one watching."""
    at = chance.randrange(4)  # few enough that they meet
    match chance.randrange(7):
        case 0:
            free = [i for i in ids if not db.execute(f"SELECT 1 FROM chains WHERE {OF_CHAIN}", [i]).fetchone()]
            tied = [*chance.sample(free, min(2, len(free))), None, None, None][:3]
            db.execute("INSERT INTO chains VALUES (?, ?, ?, ?, ?, '')", [new_id(), RECORDING, *tied])
        case 1:
            db.execute("DELETE FROM chains WHERE rowid % 3 = ?", [at])
        case 2:
            db.execute("DELETE FROM bookmarks WHERE at_ms = ?", [at])
            db.execute("INSERT INTO bookmarks VALUES (?, ?, ?, ?)", [new_id(), RECORDING, at, text])
        case 3:
            spans = "INSERT INTO spans VALUES (?, ?, 'not_codable', ?, 9, ?, '')"
            db.execute(spans, [new_id(), RECORDING, at, text])
        case 4:
            watched = "INSERT INTO watchings (id, recording_id, note) VALUES (?, ?, ?) "
            again = "ON CONFLICT (recording_id) DO UPDATE SET note = excluded.note"
            db.execute(watched + again, [new_id(), RECORDING, text])
        case 5:
            db.execute("UPDATE moments SET person_id = (SELECT id FROM people ORDER BY rowid LIMIT 1)")
        case _:
            db.execute("UPDATE codes SET label = ? WHERE rowid % 7 = ?", [text or "x", at])
            db.execute("DELETE FROM people WHERE rowid % 5 = ?", [at])


@pytest.mark.parametrize("seed", range(5))
def test_r16_200_random_edits_are_undone_to_the_start_and_redone_to_the_end(library: Library, seed: int) -> None:
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


def test_r16_each_table_is_watched_but_those_with_a_reason(library: Library) -> None:
    reasons = {
        "exports": "what has left does not come back by a key",
        "export_films": "as their export",
        "forms": "a signed form is a paper: it is erased, not taken back",
        "form_files": "as its form",
        "audit": "what is on record stays",
        "vault_facts": "the keys of the library are no step of work",
        "boxes": "which film lies in which file",
        "texts": "made from the rest",
        "text_progress": "made from the rest",
        "frame_tables": "read from the film, with it or not at all",
        "working_frame_tables": "read from the working copy",
        "thumbnails": "made from the film",
        "waveforms": "made from the film",
        "journal_steps": "the steps themselves",
        "journal_rows": "the steps themselves",
    }
    made = ("sqlite_", "_sqlite_", "text_index")
    there = {name for name in library.db.table_names() if not name.startswith(made)}
    assert there - set(journal.JOURNALED) == set(reasons)


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10**6), jumps=st.lists(st.floats(0, 1), min_size=2, max_size=8))
def test_a_jump_in_the_history_is_exact_and_told_once(seed: int, jumps: list[float]) -> None:
    with with_a_film() as library:
        jump_to_and_fro(library, random.Random(seed), jumps)


def jump_to_and_fro(library: Library, chance: random.Random, jumps: list[float]) -> None:
    pictures = {0: picture(library)}
    for _ in range(30):
        random_edit(library, chance)
        if history := library.history(1):
            pictures[history[0].number] = picture(library)
    numbers = sorted(pictures)
    told: list[Change] = []
    library.changed.connect(told.append)
    for share in jumps:
        number = numbers[round(share * (len(numbers) - 1))]
        before, passed = picture(library), library.passed(number)
        told.clear()
        assert library.go_to(number) == passed
        assert picture(library) == pictures[number]
        assert len(told) == (1 if passed else 0)
        assert [step.undone for step in library.history(99)] == [step > number for step in reversed(numbers[1:])]
        if passed:
            assert deeds_between(before, pictures[number]) <= {(t.table, t.key, t.deed) for t in told[0].touched}
            assert changes_nothing(before, pictures[number], told[0])
    library.go_to(numbers[-1])
    assert picture(library) == pictures[numbers[-1]]
    assert library.db.execute("PRAGMA foreign_key_check").fetchall() == []


def by_id(rows: list[tuple[object, ...]]) -> dict[object, tuple[object, ...]]:
    return {row[1]: row for row in rows}


def deeds_between(before: Picture, after: Picture) -> set[tuple[str, object, str]]:
    """What the rows themselves say was done. Schemes keep several rows under one id, so they are left out."""
    found: set[tuple[str, object, str]] = set()
    for table in TABLES[:-3]:
        was, now = by_id(before[table]), by_id(after[table])
        found |= {(table, key, "added") for key in now.keys() - was.keys()}
        found |= {(table, key, "removed") for key in was.keys() - now.keys()}
        found |= {(table, key, "edited") for key in was.keys() & now.keys() if was[key] != now[key]}
    return found


def changes_nothing(before: Picture, after: Picture, change: Change) -> bool:
    """What is told beyond that was edited to and fro."""
    told = {(t.table, t.key, t.deed) for t in change.touched if t.table in TABLES[:-3]}
    return all(deed == "edited" for _, _, deed in told - deeds_between(before, after))


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


def test_r16_a_confirmed_deletion_is_not_taken_back_and_takes_the_history_along(library: Library) -> None:
    moment = a_moment(note="a name nobody should find")
    with library.change("Tag") as db:
        moments.add(db, moment)
    with library.erasing("Erase") as db:
        moments.remove(db, [moment.id])
    assert library.undoable() is None
    assert library.db.execute("SELECT count(*) FROM journal_rows").fetchone()[0] == 0


def test_the_history_says_what_was_done_where_and_when(library: Library) -> None:
    began = instants.now()
    for name, place in (("Tag one", "recording:a"), ("Plan", "session:b"), ("Tag two", "recording:a/moment:c")):
        with library.change(name, place=place) as db:
            moments.add(db, a_moment())
    library.undo()
    steps = library.history(9)
    assert [(step.name, step.room, step.undone) for step in steps] == [
        ("Tag two", "recording:a", True), ("Plan", "session:b", False), ("Tag one", "recording:a", False),
    ]  # fmt: skip
    assert all(began <= step.done_at <= instants.now() for step in steps)
    assert library.history(1, before=steps[0].number) == [steps[1]]
    assert library.history(9, room="recording:a") == [steps[0], steps[2]]


def test_a_jump_that_would_take_a_film_away_changes_nothing(library: Library) -> None:
    with library.change("Add Hazel") as db:
        families.add(db, replace(families.new("Hazel"), id=FamilyId("h" * 22)))
    for _ in range(2):
        with library.change("Tag") as db:
            moments.add(db, a_moment())
    with library.change("Bring in", undoable=False) as db:
        db.execute("UPDATE recordings SET family_id = ?", ["h" * 22])
    told: list[Change] = []
    library.changed.connect(told.append)
    before, steps = picture(library), library.history(9)
    with pytest.raises(LibraryTrouble, match="“Add Hazel” has to stay as it is: a film was brought in since"):
        library.go_to(0)
    assert (picture(library), library.history(9), told) == (before, steps, [])


def test_nothing_is_forgotten_within_a_session_of_work_and_much_is_kept_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "KEPT_STEPS", 5)
    with Library.create(tmp_path / "library", KEY) as library:
        for number in range(12):
            with library.change(f"Add {number}") as db:
                families.add(db, families.new(f"Family {number}"))
            with library.change("Leaves a gap in the numbers") as db:
                pass
        assert len(library.history(99)) == 12
    with Library.open(tmp_path / "library", KEY) as library:
        assert [step.name for step in library.history(99)] == [f"Add {number}" for number in range(11, 6, -1)]
        library.go_to(0)
        assert [family.reference for family in families.every(library.db)] == [f"Family {n}" for n in range(7)]


def test_the_history_is_there_after_a_kill_and_goes_both_ways(tmp_path: Path) -> None:
    dies = subprocess.run([sys.executable, "-c", DIES, str(tmp_path / "library")], check=False)
    assert dies.returncode == -signal.SIGKILL
    with Library.open(tmp_path / "library", KEY) as library:
        assert [(s.name, s.undone) for s in library.history(9)] == [("Add C", True), ("Add B", False), ("Add A", False)]
        library.go_to(library.history(1)[0].number)
        assert sorted(family.reference for family in families.every(library.db)) == ["A", "B", "C"]
        library.go_to(0)
        assert families.every(library.db) == []


DIES = """
import os, signal, sys
from pathlib import Path
from video_feedback.library import families
from tests.keys import KEY
from video_feedback.library.library import Library
library = Library.create(Path(sys.argv[1]), KEY)
for name in "ABC":
    with library.change(f"Add {name}") as db:
        families.add(db, families.new(name))
library.undo()
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_was_written_by_no_step_stays_when_another_column_of_the_row_is_taken_back(library: Library) -> None:
    moment = a_moment()
    with library.change("Tag") as db:
        moments.add(db, moment)
    with library.change("Write a note") as db:
        moments.edit(db, replace(moment, note="she looks up"))
    with library.change("Said by nobody", undoable=False) as db:
        moments.edit(db, replace(moment, note="she looks up", coder="L"))
    library.undo()
    assert moments.get(library.db, moment.id) == replace(moment, coder="L")
    library.redo()
    assert moments.get(library.db, moment.id) == replace(moment, note="she looks up", coder="L")


def test_what_came_by_no_step_is_never_written_over_by_doing_something_again(library: Library) -> None:
    with library.change("Tag") as db:
        moments.add(db, a_moment())
    library.undo()
    with library.change("Add what is nobody's step", undoable=False) as db:
        db.execute("INSERT INTO spans VALUES ('s', ?, 'coded', 0, 9, '', '')", [RECORDING])
    assert library.redoable() is not None  # it stands elsewhere
    came = a_moment(2000)
    with library.change("Add what is nobody's step", undoable=False) as db:
        moments.add(db, came)
    assert library.redo() is None
    assert moments.of_recording(library.db, RECORDING) == [came]
