"""Moments that the family is to keep: of a film with one, nothing goes without being asked about by itself."""

from sqlite_utils import Database

from video_feedback.library import rows
from video_feedback.library.instants import now
from video_feedback_schemas.consent_records import Keepsake
from video_feedback_schemas.ids import KeepsakeId, MomentId, new_id


def of_recording(db: Database, recording_id: str) -> list[Keepsake]:
    """In the order in which they were chosen."""
    where = "moment_id IN (SELECT id FROM moments WHERE recording_id = ?)"
    return rows.select(db, Keepsake, "keepsakes", where, [recording_id])


def add(db: Database, moment_id: str) -> None:
    """Let the family keep a moment. One that is kept already stays so."""
    if not rows.select(db, Keepsake, "keepsakes", "moment_id = ?", [moment_id]):
        rows.add(db, "keepsakes", Keepsake(id=KeepsakeId(new_id()), moment_id=MomentId(moment_id), made_at=now()))


def remove(db: Database, moment_id: str) -> None:
    db.execute("DELETE FROM keepsakes WHERE moment_id = ?", [moment_id])
