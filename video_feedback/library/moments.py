"""Moments: tagged points and stretches of recordings."""

import json
from collections.abc import Iterable

from sqlite_utils import Database

from video_feedback.errors import NotFound
from video_feedback.library import chains, rows
from video_feedback.words import tr
from video_feedback_schemas.records import Moment


def add(db: Database, moment: Moment) -> None:
    rows.add(db, "moments", moment)


def edit(db: Database, moment: Moment) -> None:
    rows.edit(db, "moments", moment)


def remove(db: Database, ids: Iterable[str]) -> None:
    """Take moments away, the picks made of them, and the chains of which one moment would be left."""
    going = list(ids)
    held = chains.holding(db, going)
    rows.remove(db, "moments", going)
    chains.tidy(db, [chain.id for chain in held])


def get(db: Database, moment_id: str) -> Moment:
    moment = rows.get(db, Moment, "moments", moment_id)
    if moment is None:
        raise NotFound(tr("There is no such moment in this library."))
    return moment


def same(db: Database, moment: Moment) -> bool:
    """Whether the very same times are tagged with that code by that coder already."""
    found = db.execute(
        "SELECT 1 FROM moments WHERE recording_id = ? AND start_ms = ? AND end_ms IS ? "
        "AND scheme_id = ? AND code_id = ? AND coder = ? LIMIT 1",
        [moment.recording_id, moment.start_ms, moment.end_ms, moment.scheme_id, moment.code_id, moment.coder],
    ).fetchone()
    return found is not None


def by_ids(db: Database, ids: Iterable[str]) -> list[Moment]:
    """The moments of these ids that are there, in order of time."""
    wanted = json.dumps(list(ids))  # one value, however many there are
    return rows.select(db, Moment, "moments", "id IN (SELECT value FROM json_each(?))", [wanted], order="start_ms, id")


def of_recording(db: Database, recording_id: str) -> list[Moment]:
    """In order of time."""
    return rows.select(db, Moment, "moments", "recording_id = ?", [recording_id], order="start_ms, id")


def begun_by(db: Database, recording_id: str, ms: int, *, most: int) -> list[Moment]:
    """Of those that began by then the last so many, the latest first."""
    where = "recording_id = ? AND start_ms <= ?"
    return rows.select(db, Moment, "moments", where, [recording_id, ms], order=f"start_ms DESC, id DESC LIMIT {most}")


def of_family(db: Database, family_id: str) -> list[Moment]:
    """Of all recordings of a family, in order of time within each."""
    where = "recording_id IN (SELECT id FROM recordings WHERE family_id = ?)"
    return rows.select(db, Moment, "moments", where, [family_id], order="recording_id, start_ms, id")


def open_stretches(db: Database, recording_id: str, codes: Iterable[str]) -> list[Moment]:
    """The moments of these stretch codes that have no end yet, in order of time."""
    wanted = list(codes)
    if not wanted:  # a scheme of points alone; no index helps to find nothing
        return []
    # Named, for without figures SQLite would rather walk through all moments of the recording, at every key press.
    where = (
        "id IN (SELECT id FROM moments INDEXED BY moments_without_end "
        f"WHERE recording_id = ? AND end_ms IS NULL AND code_id IN ({', '.join('?' * len(wanted))}))"
    )
    return rows.select(db, Moment, "moments", where, [recording_id, *wanted], order="start_ms, id")


def count(db: Database, recording_id: str) -> int:
    return int(db.execute("SELECT count(*) FROM moments WHERE recording_id = ?", [recording_id]).fetchone()[0])
