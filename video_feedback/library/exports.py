"""What has left the house: what it was, for whom, when, and where it was put. It is told, and never taken back."""

from collections.abc import Iterable

from sqlite_utils import Database

from video_feedback.library import rows
from video_feedback_schemas.ids import ExportFilmId, RecordingId, new_id
from video_feedback_schemas.leaving_records import Export, ExportFilm


def add(db: Database, export: Export, recording_ids: Iterable[str]) -> None:
    """Write down what leaves, in the same transaction as its line of the record."""
    rows.add(db, "exports", export)
    for recording_id in dict.fromkeys(recording_ids):
        rows.add(
            db,
            "export_films",
            ExportFilm(id=ExportFilmId(new_id()), export_id=export.id, recording_id=RecordingId(recording_id)),
        )


def every(db: Database) -> list[Export]:
    """The latest first."""
    return rows.select(db, Export, "exports", order="made_at DESC, id DESC")


def of_family(db: Database, family_id: str) -> list[Export]:
    """The latest first."""
    return rows.select(db, Export, "exports", "family_id = ?", [family_id], order="made_at DESC, id DESC")


def of_recording(db: Database, recording_id: str) -> list[Export]:
    """All that tells of a film or shows it, the latest first."""
    where = "id IN (SELECT export_id FROM export_films WHERE recording_id = ?)"
    return rows.select(db, Export, "exports", where, [recording_id], order="made_at DESC, id DESC")


def is_gone(db: Database, export_id: str, on_day: str | None) -> None:
    """A worker says that it is no longer where it was put, since a day; None: that it is there after all."""
    db.execute("UPDATE exports SET gone_on = ? WHERE id = ?", [on_day, export_id])


def count(db: Database) -> int:
    """How much has left, in all."""
    return int(db.execute("SELECT (SELECT count(*) FROM exports) + (SELECT count(*) FROM export_films)").fetchone()[0])


def films_in(db: Database) -> dict[str, int]:
    """How many films each tells of, by its id; one that tells of none is not among them."""
    return dict(db.execute("SELECT export_id, count(*) FROM export_films GROUP BY export_id").fetchall())
