"""Schemes: sets of codes, versioned. Three are shipped; a shipped file is read in the published format."""

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files

from sqlite_utils import Database

from video_feedback.errors import NotFound
from video_feedback.interop import scheme_file
from video_feedback.library import rows
from video_feedback.words import tr
from video_feedback_schemas.records import Code, Group, Scheme

EVERYDAY = "everyday-moments"


def add(db: Database, scheme: Scheme) -> None:
    """Add a version of a scheme with its groups and codes, in their order."""
    rows.add(db, "schemes", scheme)
    for table, parts in (("groups", scheme.groups), ("codes", scheme.codes)):
        for position, part in enumerate(parts, start=1):
            rows.add(db, table, part, scheme_id=scheme.id, scheme_version=scheme.version, position=position)


def put(db: Database, scheme: Scheme) -> None:
    """Write a version over the rows that are there of it; what it no longer has goes."""
    rows.put(db, "schemes", scheme, ("id", "version"))
    parts: tuple[tuple[str, Sequence[Group | Code]], ...] = (("groups", scheme.groups), ("codes", scheme.codes))
    unique = ("scheme_id", "scheme_version", "id")
    for table, found in parts:
        for position, part in enumerate(found, start=1):
            rows.put(db, table, part, unique, scheme_id=scheme.id, scheme_version=scheme.version, position=position)
    for table, found in reversed(parts):  # a group takes along the codes that are in it
        kept = json.dumps([part.id for part in found])
        db.execute(
            f"DELETE FROM {table} WHERE scheme_id = ? AND scheme_version = ? "
            "AND id NOT IN (SELECT value FROM json_each(?))",
            [scheme.id, scheme.version, kept],
        )


def remove(db: Database, scheme_id: str) -> None:
    """Take a scheme away with all its versions. SQLite refuses where a moment is tagged with one."""
    db.execute("DELETE FROM schemes WHERE id = ?", [scheme_id])


def set_archived(db: Database, scheme_id: str, *, archived: bool) -> None:
    """Offer a scheme for tagging no longer, or again. What its codes mean stays, and so does the version."""
    db.execute(
        "UPDATE schemes SET archived = ?1 WHERE id = ?2 AND version = (SELECT max(version) FROM schemes WHERE id = ?2)",
        [archived, scheme_id],
    )


def get(db: Database, scheme_id: str, version: int) -> Scheme:
    """That version of a scheme, with its groups and codes. Raises NotFound."""
    found = db.execute(
        "SELECT id, version, name, language, author, licence, age_range, archived FROM schemes "
        "WHERE id = ? AND version = ?",
        [scheme_id, version],
    ).fetchone()
    if found is None:
        raise NotFound(tr("There is no such scheme in this library."))
    where, values = "scheme_id = ? AND scheme_version = ?", [scheme_id, version]
    return Scheme(
        id=found[0],
        version=found[1],
        name=found[2],
        language=found[3],
        author=found[4],
        licence=found[5],
        age_range=found[6],
        archived=bool(found[7]),
        groups=tuple(rows.select(db, Group, "groups", where, values, order="position")),
        codes=tuple(rows.select(db, Code, "codes", where, values, order="position")),
    )


def every(db: Database, *, archived: bool = False) -> list[Scheme]:
    """The newest version of each scheme that is not archived (or is), the shipped default first."""
    found = db.execute(
        "SELECT id, max(version), archived FROM schemes GROUP BY id ORDER BY id <> ?, name COLLATE NOCASE, id",
        [EVERYDAY],
    ).fetchall()  # SQLite takes the bare column from the row of the maximum
    return [get(db, scheme_id, version) for scheme_id, version, is_archived in found if bool(is_archived) == archived]


def versions(db: Database, scheme_id: str) -> list[int]:
    """The versions of a scheme that the library has, the newest first."""
    found = db.execute("SELECT version FROM schemes WHERE id = ? ORDER BY version DESC", [scheme_id])
    return [int(version) for (version,) in found]


def newest(db: Database, scheme_id: str) -> Scheme:
    """The newest version of a scheme. Raises NotFound."""
    version = db.execute("SELECT max(version) FROM schemes WHERE id = ?", [scheme_id]).fetchone()[0]
    return get(db, scheme_id, version or 0)


def of_recording(db: Database, recording_id: str) -> list[Scheme]:
    """The scheme versions that moments of a recording were tagged with, the most used first."""
    found = db.execute(
        "SELECT scheme_id, scheme_version FROM moments WHERE recording_id = ? "
        "GROUP BY scheme_id, scheme_version ORDER BY count(*) DESC",
        [recording_id],
    ).fetchall()
    return [get(db, scheme_id, version) for scheme_id, version in found]


def add_shipped(db: Database) -> None:
    """Add those shipped schemes that are not there yet."""
    known = {tuple(row) for row in db.execute("SELECT id, version FROM schemes")}
    for scheme in shipped():
        if (scheme.id, scheme.version) not in known:
            add(db, scheme)


def shipped() -> list[Scheme]:
    """The schemes that come with the app."""
    return list(_shipped())


def came_with_the_app(scheme: Scheme) -> bool:
    """Whether this very version is one that comes with the app, and not one made of it."""
    return any(each == replace(scheme, archived=each.archived) for each in _shipped())


@cache
def _shipped() -> tuple[Scheme, ...]:
    folder = files("video_feedback_schemas") / "schemes"
    entries = sorted((e for e in folder.iterdir() if e.name.endswith(".json")), key=lambda entry: entry.name)
    return tuple(scheme_file.read(entry.read_bytes()) for entry in entries)
