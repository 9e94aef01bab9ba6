"""Keeps what can be searched in step with the rows it stands in: `texts`, and its full-text index.

SQLite lets no trigger write an FTS5 table here (the schema is not trusted), so the library calls `follow` within each
change. A row of `texts` keeps its number for as long as its field is not empty: numbers go by age.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlite_utils import Database

from video_feedback.library.journal import Touched

Kind = Literal["note", "said", "prompt"]
"""A worker's own note; a parent's words; what a worker means to say or ask, or lends the baby."""

VERSION = 3
"""Counted up when more is gathered than before: then every library gathers anew."""

# Words that begin so are of the private use area: nobody can look for them, and no prefix of a letter meets them.
FAMILY, KIND, READER = "\ue000f", "\ue000k", "\ue000r"


@dataclass(frozen=True, slots=True)
class _Source:
    """A table with words in it. Each field has a kind and a reader, as SQL; `way` leads to the row of its family.

    Rows that are of no family are none of the `rows`."""

    way: str
    fields: dict[str, tuple[str, str]]
    rows: str = "1"


_BY_FILM = "JOIN recordings r ON r.id = t.recording_id"
_BY_SESSION = "JOIN sessions r ON r.id = t.session_id"
_BY_GOAL = "JOIN goals r ON r.id = t.goal_id"
_BY_PERSON = "JOIN people r ON r.id = t.person_id"
_SOURCES: dict[str, _Source] = {
    "moments": _Source(_BY_FILM, {"note": ("'note'", "t.note_for")}),
    "watchings": _Source(_BY_FILM, {"note": ("'note'", "t.note_for")}),
    "bookmarks": _Source(_BY_FILM, {"words": ("'note'", "'worker'")}),
    "spans": _Source(_BY_FILM, {"reason": ("'note'", "'worker'")}),
    "consents": _Source(_BY_PERSON, {"note": ("'note'", "t.note_for")}),
    "holds": _Source(_BY_FILM, {"reason": ("'note'", "'team'")}),
    "sessions": _Source(
        "JOIN sessions r ON r.id = t.id",
        {
            "theme": ("'prompt'", "'team'"),
            "question": ("'said'", "'parent'"),
            "next_step": ("'said'", "'parent'"),
            "note": ("'note'", "t.note_for"),
            "reflections": ("'note'", "t.reflections_for"),
            "film_next": ("'prompt'", "'parent'"),
        },
    ),
    "picks": _Source(
        _BY_SESSION,
        {
            "say": ("'prompt'", "'worker'"),
            "ask": ("'prompt'", "'worker'"),
            "voice": ("CASE t.voice_by WHEN 'parent' THEN 'said' ELSE 'prompt' END", "'parent'"),
            "voice_other": ("CASE t.voice_by WHEN 'parent' THEN 'said' ELSE 'prompt' END", "'parent'"),
            "left_out": ("'note'", "'worker'"),
        },
    ),
    "remarks": _Source(
        _BY_SESSION,
        {
            "words": (
                "CASE t.speaker WHEN 'parent' THEN 'said' ELSE 'note' END",
                "CASE t.speaker WHEN 'parent' THEN 'parent' ELSE 'worker' END",
            )
        },
    ),
    "supervision_items": _Source(_BY_SESSION, {"question": ("'note'", "'team'"), "answer": ("'note'", "'team'")}),
    "goals": _Source(
        "JOIN goals r ON r.id = t.id",
        {
            "words": ("'said'", "'parent'"),
            "why": ("'note'", "'parent'"),
            "indicator": ("'note'", "'worker'"),
            "baseline_evidence": ("'note'", "'worker'"),
            "status_because": ("'note'", "'worker'"),
        },
    ),
    "anchors": _Source(_BY_GOAL, {"words": ("'note'", "'parent'")}),
    "ratings": _Source(_BY_GOAL, {"words": ("CASE t.rater WHEN 'parent' THEN 'said' ELSE 'note' END", "t.words_for")}),
    "cards": _Source(  # those of one family: what is for all of them is no family's
        "JOIN cards r ON r.id = t.id AND r.family_id IS NOT NULL",
        {"words": ("'prompt'", "'parent'")},
        rows="family_id IS NOT NULL",
    ),
    "visits": _Source("JOIN visits r ON r.id = t.id", {"note": ("'note'", "t.note_for")}),
    "stages": _Source("JOIN stages r ON r.id = t.id", {"moved_because": ("'note'", "'worker'")}),
    "due_dates": _Source(_BY_PERSON, {"because": ("'note'", "'worker'")}),
    "families": _Source(
        "JOIN (SELECT id, id AS family_id FROM families) r ON r.id = t.id",
        {"note": ("'note'", "t.note_for"), "status_because": ("'note'", "'worker'")},
    ),
    "people": _Source("JOIN people r ON r.id = t.id", {"note": ("'note'", "t.note_for")}),
}

_Field = tuple[str, str]
"""The id of a row, and the name of a field of it."""


def follow(db: Database, touched: Iterable[Touched]) -> None:
    """Take up what a change has done to the words in these rows. Call it within the change."""
    keys: dict[str, list[str]] = {}
    for row in touched:
        if row.table in _SOURCES:
            keys.setdefault(row.table, []).append(row.key)
    for table, of_table in keys.items():
        _keep(db, table, of_table)


def catch_up(db: Database, rows: int) -> bool:
    """Gather the words of the next rows of a library that was written before there was a search. True while more wait.

    Nothing is gathered twice, and what changes meanwhile is followed as ever.
    """
    at = db.execute("SELECT up_to FROM text_progress WHERE version = ?", [VERSION]).fetchone()
    if at is None:
        _begin(db)
        at = ("",)
    if at[0] is None:
        return False
    # An id begins with the time it was made, so that all tables are walked together, by age.
    found = sorted(
        (str(key), table)
        for table, source in _SOURCES.items()
        for (key,) in db.execute(
            f"SELECT id FROM {table} WHERE id > ? AND {source.rows} ORDER BY id LIMIT ?", [at[0], rows]
        )
    )[:rows]
    _gather(db, found)
    up_to = found[-1][0] if len(found) == rows else None
    db.execute("UPDATE text_progress SET up_to = ? WHERE version = ?", [up_to, VERSION])
    return up_to is not None


def is_whole(db: Database) -> bool:
    """Whether every word has been gathered."""
    at = db.execute("SELECT up_to FROM text_progress WHERE version = ?", [VERSION]).fetchone()
    return at is not None and at[0] is None


def is_sound(db: Database) -> bool:
    """Whether what can be found is what is written, word for word. Within a connection that may write."""
    told = db.execute("PRAGMA integrity_check('text_index')").fetchall()
    if told != [("ok",)] or not is_whole(db):
        return False
    for table in _SOURCES:
        keys = [key for (key,) in db.execute(f"SELECT id FROM {table}")]
        there = {field: kept[1:] for field, kept in _there(db, table, keys).items()}
        known = db.execute("SELECT count(*) FROM texts WHERE in_table = ?", [table]).fetchone()[0]
        if there != _wanted(db, table, keys) or known != len(there):
            return False
    return True


def begin_again(db: Database) -> None:
    """Forget all that was gathered; `catch_up` then gathers it anew."""
    _begin(db)


def leave_nothing(db: Database) -> None:
    """Forget the words of rows that are gone, and every trace of them in the index. For erasing: it takes a while."""
    for table in _SOURCES:
        gone = f"in_table = '{table}' AND NOT EXISTS (SELECT 1 FROM {table} t WHERE t.id = texts.key)"
        for n, words, marks in db.execute(f"SELECT n, words, marks FROM texts WHERE {gone}").fetchall():
            _forget(db, n, words, marks)
    # What was taken out still lies in the older parts of an index until they are merged into one.
    db.execute("INSERT INTO text_index (text_index) VALUES ('optimize')")


def _begin(db: Database) -> None:
    db.execute("INSERT INTO text_index (text_index) VALUES ('delete-all')")
    db.execute("DELETE FROM texts")
    db.execute("DELETE FROM text_progress")
    db.execute("INSERT INTO text_progress (version, up_to) VALUES (?, '')", [VERSION])


def _gather(db: Database, found: Sequence[tuple[str, str]]) -> None:
    wanted = {
        (key, table): fields
        for table in _SOURCES
        for key, fields in _by_row(_wanted(db, table, [key for key, of in found if of == table])).items()
    }
    for key, table in found:
        for field, (words, marks) in wanted.get((key, table), {}).items():
            _put(db, table, (key, field), words, marks)


def _keep(db: Database, table: str, keys: Sequence[str]) -> None:
    wanted, there = _wanted(db, table, keys), _there(db, table, keys)
    for field, (n, words, marks) in there.items():
        if field not in wanted:
            _forget(db, n, words, marks)
    for field, (words, marks) in wanted.items():
        old = there.get(field)
        if old is None or old[1:] != (words, marks):
            _put(db, table, field, words, marks, old)


def _put(
    db: Database, table: str, field: _Field, words: str, marks: str, old: tuple[int, str, str] | None = None
) -> None:
    if old is None:
        n = db.execute(
            "INSERT INTO texts (in_table, key, field, words, marks) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT DO NOTHING RETURNING n",
            [table, *field, words, marks],
        ).fetchone()
        if n is None:  # followed before it was gathered
            return
        at = int(n[0])
    else:
        at = old[0]
        _unindex(db, *old)
        db.execute("UPDATE texts SET words = ?, marks = ? WHERE n = ?", [words, marks, at])
    db.execute("INSERT INTO text_index (rowid, words, marks) VALUES (?, ?, ?)", [at, words, marks])


def _forget(db: Database, n: int, words: str, marks: str) -> None:
    _unindex(db, n, words, marks)
    db.execute("DELETE FROM texts WHERE n = ?", [n])


def _unindex(db: Database, n: int, words: str, marks: str) -> None:
    # An index without contents of its own is told what it had taken in.
    db.execute("INSERT INTO text_index (text_index, rowid, words, marks) VALUES ('delete', ?, ?, ?)", [n, words, marks])


def _wanted(db: Database, table: str, keys: Sequence[str]) -> dict[_Field, tuple[str, str]]:
    """The words of these rows as they stand now, with their marks."""
    source = _SOURCES[table]
    selects = [
        f"SELECT t.id, '{field}', t.{field}, r.family_id, {kind}, {reader} FROM {table} t {source.way} "
        f"WHERE t.id IN (SELECT value FROM json_each(?1)) AND trim(t.{field}) <> ''"
        for field, (kind, reader) in source.fields.items()
    ]
    found = db.execute(" UNION ALL ".join(selects), [json.dumps(list(keys))])
    return {
        (key, field): (words, f"{FAMILY}{family} {KIND}{kind} {READER}{reader}")
        for key, field, words, family, kind, reader in found
    }


def _there(db: Database, table: str, keys: Sequence[str]) -> dict[_Field, tuple[int, str, str]]:
    found = db.execute(
        "SELECT key, field, n, words, marks FROM texts WHERE in_table = ? AND key IN (SELECT value FROM json_each(?))",
        [table, json.dumps(list(keys))],
    )
    return {(key, field): (n, words, marks) for key, field, n, words, marks in found}


def _by_row(wanted: dict[_Field, tuple[str, str]]) -> dict[str, dict[str, tuple[str, str]]]:
    rows: dict[str, dict[str, tuple[str, str]]] = {}
    for (key, field), what in wanted.items():
        rows.setdefault(key, {})[field] = what
    return rows
