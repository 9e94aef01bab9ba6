"""What schemes are used for: how many moments hang on which version and code, and moving them to another version."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from video_feedback.library import rows
from video_feedback_schemas.records import Moment


@dataclass(frozen=True, slots=True)
class Use:
    """How many moments, in how many films of how many families."""

    moments: int
    films: int
    families: int


def of_version(db: Database, scheme_id: str, version: int) -> Use:
    """What is tagged with a version of a scheme."""
    return _use(db, "scheme_id = ? AND scheme_version = ?", [scheme_id, version])


def of_scheme(db: Database, scheme_id: str) -> Use:
    """What is tagged with any version of a scheme."""
    return _use(db, "scheme_id = ?", [scheme_id])


def of_code(db: Database, scheme_id: str, code_id: str) -> Use:
    """What is tagged with a code, in any version of its scheme."""
    return _use(db, "scheme_id = ? AND code_id = ?", [scheme_id, code_id])


def is_used(db: Database, scheme_id: str, version: int | None = None, code_id: str | None = None) -> bool:
    """Whether any moment is tagged with a scheme; with this version of it; with this code of it, in any version."""
    where = "scheme_id = ?"
    values: list[str | int] = [scheme_id]
    for name, value in (("scheme_version", version), ("code_id", code_id)):
        if value is not None:
            where, values = f"{where} AND {name} = ?", [*values, value]
    return db.execute(f"SELECT 1 FROM moments WHERE {where} LIMIT 1", values).fetchone() is not None


def counts(db: Database, scheme_id: str) -> dict[tuple[int, str], int]:
    """How many moments are tagged with each version's codes."""
    found = db.execute(
        "SELECT scheme_version, code_id, count(*) FROM moments WHERE scheme_id = ? GROUP BY scheme_version, code_id",
        [scheme_id],
    )
    return {(version, code_id): count for version, code_id, count in found}


def tagged(db: Database, scheme_id: str, code_ids: Iterable[str]) -> list[Moment]:
    """The moments of these codes in any version of a scheme, film by film, in order of time."""
    wanted = list(code_ids)
    where = f"scheme_id = ? AND code_id IN ({', '.join('?' * len(wanted))})"
    return rows.select(db, Moment, "moments", where, [scheme_id, *wanted], order="recording_id, start_ms, id")


def picked(db: Database, scheme_id: str, code_id: str) -> int:
    """How many moments of a code are picked for a session."""
    found = db.execute(
        "SELECT count(DISTINCT moments.id) FROM moments JOIN picks ON picks.moment_id = moments.id "
        "WHERE scheme_id = ? AND code_id = ?",
        [scheme_id, code_id],
    )
    return int(found.fetchone()[0])


def move(db: Database, scheme_id: str, code_id: str, version: int, to_version: int) -> None:
    """Let the moments of a code name another version of its scheme."""
    db.execute(
        "UPDATE moments SET scheme_version = ? WHERE scheme_id = ? AND scheme_version = ? AND code_id = ?",
        [to_version, scheme_id, version, code_id],
    )


def _use(db: Database, where: str, values: list[str | int]) -> Use:
    found = db.execute(
        "SELECT count(*), count(DISTINCT recording_id), count(DISTINCT family_id) FROM moments "
        f"JOIN recordings ON recordings.id = moments.recording_id WHERE {where}",
        values,
    )
    return Use(*found.fetchone())
