"""Schemes: sets of codes, versioned. Three are shipped; a shipped file is read in the published format."""

from importlib.resources import files

from sqlite_utils import Database

from video_feedback.errors import NotFound
from video_feedback.interop import scheme_file
from video_feedback.library import rows
from video_feedback_schemas.records import Code, Group, Scheme

EVERYDAY = "everyday-moments"


def add(db: Database, scheme: Scheme) -> None:
    """Add a version of a scheme with its groups and codes, in their order."""
    rows.add(db, "schemes", scheme)
    for table, parts in (("groups", scheme.groups), ("codes", scheme.codes)):
        for position, part in enumerate(parts, start=1):
            rows.add(db, table, part, scheme_id=scheme.id, scheme_version=scheme.version, position=position)


def get(db: Database, scheme_id: str, version: int) -> Scheme:
    """That version of a scheme, with its groups and codes. Raises NotFound."""
    found = db.execute(
        "SELECT id, version, name, language, author, licence, age_range, archived FROM schemes "
        "WHERE id = ? AND version = ?",
        [scheme_id, version],
    ).fetchone()
    if found is None:
        raise NotFound("There is no such scheme in this library.")
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


def every(db: Database) -> list[Scheme]:
    """The newest version of each scheme that is not archived, the shipped default first."""
    found = db.execute(
        "SELECT id, max(version) FROM schemes WHERE archived = 0 GROUP BY id ORDER BY id <> ?, name", [EVERYDAY]
    ).fetchall()
    return [get(db, scheme_id, version) for scheme_id, version in found]


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
    folder = files("video_feedback_schemas") / "schemes"
    entries = sorted((e for e in folder.iterdir() if e.name.endswith(".json")), key=lambda entry: entry.name)
    return [scheme_file.read(entry.read_bytes()) for entry in entries]
