"""What can be searched stays in step with the rows it stands in, whatever is done, undone and erased."""

import random
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from tests import kept
from tests.keys import KEY, pages
from tests.video_feedback.conftest import Visit
from video_feedback.library import consents, families, goals, holds, moments, people, rows, search, sessions, texts
from video_feedback.library.library import Library
from video_feedback_schemas.ids import (
    BookmarkId,
    CodeId,
    MomentId,
    PickId,
    RemarkId,
    SessionId,
    SpanId,
    WatchingId,
    new_id,
)
from video_feedback_schemas.records import Bookmark, Moment, Pick, Remark, Session, Span, Watching
from video_feedback_schemas.times import Ms

FIELDS = {
    "moments": ["note"],
    "remarks": ["words"],
    "picks": ["say", "ask", "voice"],
    "sessions": ["theme", "question", "next_step", "note"],
    "watchings": ["note"],
    "bookmarks": ["words"],
    "spans": ["reason"],
    "goals": ["words", "why", "indicator", "baseline_evidence", "status_because"],
    "anchors": ["words"],
    "ratings": ["words"],
    "families": ["note", "status_because"],
    "people": ["note"],
    "visits": ["note"],
    "stages": ["moved_because"],
    "due_dates": ["because"],
    "consents": ["note"],
    "holds": ["reason"],
}
WORDS = ["", "She smiles", "élan 👶", 'a "b" \\ c', "\n\t ", "0", "She waits", "Übung"]


def written(db: Database) -> list[tuple[str, str, str, str]]:
    """Every field of the library that has words in it."""
    return sorted(
        (table, key, field, words)
        for table, fields in FIELDS.items()
        for field in fields
        for key, words in db.execute(f"SELECT id, {field} FROM {table} WHERE trim({field}) <> ''")
    )


def in_step(db: Database) -> bool:
    """Whether the texts are what is written, and the index is what the texts are."""
    held = sorted(db.execute("SELECT in_table, key, field, words FROM texts").fetchall())
    (listed,) = db.execute("SELECT count(*) FROM text_index('she*')").fetchone()
    hers = sum("she" in words.casefold().split() for *_, words in held)
    return held == written(db) and listed == hers


def checked(library: Library) -> None:
    """FTS5 compares the index with its contents, word by word."""
    with library.change("Check", undoable=False) as db:
        db.execute("INSERT INTO text_index (text_index, rank) VALUES ('integrity-check', 1)")


def write_something(visit: Visit, kind: int, text: str, chance: random.Random) -> None:
    """One edit of any kind, cascades among them."""
    film = visit.recording.id
    tagged = moments.of_recording(visit.db, film)
    meetings = sessions.of_family(visit.db, visit.family.id)
    with visit.library.change(f"Edit {kind}") as db:
        if kind == 0 or not tagged:
            moments.add(db, a_moment(visit, text))
        elif kind == 1:
            moments.edit(db, replace(chance.choice(tagged), note=text, note_for=chance.choice(["worker", "parent"])))
        elif kind == 2:
            moments.remove(db, [chance.choice(tagged).id])
        elif kind == 3 or not meetings:
            meeting = Session(id=SessionId(new_id()), family_id=visit.family.id, held_on="2026-05-21", theme=text)
            sessions.add(db, replace(meeting, note=text[::-1]))
        elif kind == 4:
            pick = Pick(
                id=PickId(new_id()), session_id=chance.choice(meetings).id, moment_id=chance.choice(tagged).id,
                position=0, start_ms=Ms(0), end_ms=Ms(80), still_ms=Ms(40), say=text, voice="Your turn",
            )  # fmt: skip
            sessions.add_pick(db, pick)
            sessions.add_remark(
                db,
                Remark(
                    id=RemarkId(new_id()), session_id=pick.session_id, pick_id=pick.id, speaker="parent",
                    words=text, said_at="2026-05-21T10:10:00Z",
                ),
            )  # fmt: skip
        elif kind == 5:
            sessions.remove(db, chance.choice(meetings).id)
        elif kind == 6:
            at = Ms(chance.randrange(1_000_000))
            rows.add(db, "bookmarks", Bookmark(id=BookmarkId(new_id()), recording_id=film, at_ms=at, words=text))
        elif kind == 7:
            spoken = Span(id=SpanId(new_id()), recording_id=film, kind="coded", start_ms=Ms(0), end_ms=Ms(9))
            rows.add(db, "spans", replace(spoken, reason=text))
        elif kind == 8:
            db.execute("DELETE FROM watchings")
            rows.add(db, "watchings", Watching(id=WatchingId(new_id()), recording_id=film, note=text))
        elif kind == 9:
            known = goals.of_family(db, visit.family.id)
            if len(known) > 1:
                goals.remove(db, chance.choice(known).id)
            goal = goals.new(visit.family.id, text.strip() or "Sleep", "care", why=text)
            goals.add(db, goal, {0.0: text, 1.0: "She waits"})
            goals.rate(db, goal.id, chance.choice(["parent", "worker"]), "2026-05-14", 0.0, text, "team")
            baby = people.of_family(db, visit.family.id)[0]
            people.edit(db, replace(baby, note=text))
            families.edit(db, replace(families.get(db, visit.family.id), note=text, status_because=text))
            consents.write(db, replace(consents.new(baby.id, None, "team", "asked", "2026-05-14"), note=text))
            holds.keep(db, film, reason=f"It says {text}", by_whom="The manager", until="2026-06-01")
        else:
            db.execute("UPDATE moments SET note = ? WHERE recording_id = ?", [text, film])  # many in one step


def a_moment(visit: Visit, note: str) -> Moment:
    return Moment(
        id=MomentId(new_id()), recording_id=visit.recording.id, scheme_id=visit.scheme.id,
        scheme_version=visit.scheme.version, code_id=CodeId("sig.reach"), start_ms=Ms(400), end_ms=None,
        who="both", note=note, made_at="2026-05-14T12:30:00Z",
    )  # fmt: skip


EDITS = st.lists(st.tuples(st.integers(0, 10), st.sampled_from(WORDS)), max_size=20)


@settings(deadline=None, max_examples=30)
@given(edits=EDITS, seed=st.integers(0, 99))
def test_whatever_is_written_undone_and_redone_the_index_is_in_step(
    new_visit: Callable[[], AbstractContextManager[Visit]], edits: list[tuple[int, str]], seed: int
) -> None:
    chance = random.Random(seed)
    with new_visit() as visit:
        for kind, text in edits:
            write_something(visit, kind, text, chance)
            assert in_step(visit.db)
        checked(visit.library)
        while visit.library.undo():
            assert in_step(visit.db)
        checked(visit.library)
        assert visit.db.execute("SELECT count(*) FROM texts").fetchone() == (0,)
        while visit.library.redo():
            assert in_step(visit.db)
        checked(visit.library)


def test_a_change_that_fails_leaves_no_words(visit: Visit) -> None:
    def fails() -> None:
        with visit.library.change("Tag") as db:
            moments.add(db, a_moment(visit, "She waits"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert in_step(visit.db)
    assert search.find(visit.db, "waits") == []


def test_a_family_that_goes_takes_its_words_along(visit: Visit) -> None:
    visit.tag("sig.reach", 400, note="She waits")
    visit.hear("He asks me")
    visit.pick(visit.tag("fro.turns", 800, 1600), say="Look how she waits")
    with visit.library.change("Remove the family", undoable=False) as db:
        db.execute("DELETE FROM families WHERE id = ?", [visit.family.id])
    assert search.find(visit.db, "she") == []
    assert visit.db.execute("SELECT count(*) FROM texts").fetchone() == (0,)
    checked(visit.library)


@pytest.mark.parametrize("version", ["0.1.0", "0.2.0"])
def test_the_words_of_an_older_library_are_gathered_when_it_is_opened(version: str, tmp_path: Path) -> None:
    with kept.opened(version, tmp_path / "library") as library:
        assert texts.is_whole(library.db)
        assert in_step(library.db)
        assert [found.words for found in search.find(library.db, "hel")] == ["“Hello” é 👶"]
        assert {found.field for found in search.find(library.db, "me")} == {"question", "words"}
        checked(library)


def test_a_large_older_library_is_gathered_bit_by_bit_while_one_works_in_it(visit: Visit) -> None:
    tagged = [visit.tag("sig.reach", 40 * n, note=f"Note {n}") for n in range(30)]
    visit.hear("Note what he said")
    with visit.library.change("As if older", undoable=False) as db:
        db.execute("INSERT INTO text_index (text_index) VALUES ('delete-all')")
        db.execute("DELETE FROM texts")
        db.execute("DELETE FROM text_progress")
    rounds = 0
    while True:
        with visit.library.change("Gather words", undoable=False) as db:
            more = texts.catch_up(db, 7)
        rounds += 1
        if rounds == 2:  # what was gathered already, and what was not yet
            for moment in (tagged[0], tagged[-1]):
                with visit.library.change("Write a note") as db:
                    moments.edit(db, replace(moment, note="Another"))
        if not more:
            break
    assert rounds == 6
    assert texts.is_whole(visit.db)
    assert in_step(visit.db)
    checked(visit.library)
    newest = [found.words for found in search.find(visit.db, "note")]
    assert newest[:2] == ["Note what he said", "Note 28"]  # gathered by age, whatever the table
    visit.library.undo()
    visit.library.undo()
    assert in_step(visit.db)


def test_erasing_leaves_no_word_behind_in_the_file(tmp_path: Path) -> None:
    secret = ["Zwetschgenmus", "Quittengelee", "Mirabellenkompott", "Rhabarbertorte"]
    with Library.create(tmp_path / "library", KEY) as shelf:
        visit = Visit(shelf)
        other = visit.add_recording(visit.add_family("Ash"))
        for n in range(40):  # many small writes: the index comes to lie in many parts
            visit.tag("sig.reach", 40 * n, note=f"{secret[0]} {n}")
            visit.tag("sig.reach", 40 * n, note=f"Apples {n}", recording_id=other.id)
        visit.hear(f"She said {secret[1]}")
        visit.pick(visit.tag("fro.turns", 800, 1600), say=secret[2], voice="Look")
        moment = visit.tag("fro.turns", 800, 1600, note=secret[3])
        with shelf.change("Write a note") as db:
            moments.edit(db, replace(moment, note="Nothing of the kind"))
        with shelf.erasing("Erase a family") as db:
            db.execute("DELETE FROM families WHERE id = ?", [visit.family.id])
        assert search.find(shelf.db, secret[0][:4]) == []
        assert len(search.find(shelf.db, "apples")) == 40
        checked(shelf)
        shelf.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    held = pages(tmp_path / "library").lower()
    assert b"apples" in held
    for word in [*secret, visit.family.id]:
        # An index keeps only what differs from the word before.
        assert not [part for part in (word, word[2:], word[:-2]) if part.lower().encode() in held]
