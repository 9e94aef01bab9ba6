"""Working copies: a film made easier to play. The film itself is kept, and so are the times of its frames."""

from dataclasses import replace
from pathlib import Path

from sqlite_utils import Database

from video_feedback.library import rows
from video_feedback.media.film import Film
from video_feedback.media.frame_table import FrameTable
from video_feedback_schemas.records import WorkingCopy

CONTAINER, CODEC = "mov", "h264"


def of_recording(db: Database, recording_id: str) -> WorkingCopy | None:
    return next(iter(rows.select(db, WorkingCopy, "working_copies", "recording_id = ?", [recording_id])), None)


def every(db: Database) -> list[WorkingCopy]:
    return rows.select(db, WorkingCopy, "working_copies")


def add(db: Database, copy: WorkingCopy, frames: FrameTable) -> None:
    """Write down a copy and when its own frames are shown. It takes the place of the one before."""
    db.execute("DELETE FROM working_copies WHERE recording_id = ?", [copy.recording_id])
    rows.add(db, "working_copies", copy)
    db.execute(
        "INSERT INTO working_frame_tables (recording_id, frames) VALUES (?, ?) "
        "ON CONFLICT (recording_id) DO UPDATE SET frames = excluded.frames",
        [copy.recording_id, frames.to_bytes()],
    )


def use(db: Database, copy: WorkingCopy, *, in_use: bool) -> None:
    """Play the copy from now on, or the film itself again."""
    rows.edit(db, "working_copies", replace(copy, in_use=in_use))


def applied(db: Database, media: Path, recording_id: str, film: Film) -> Film:
    """The film to read: the working copy where one is in use and there, at the times of the film's own frames."""
    copy = of_recording(db, recording_id)
    if copy is None or not copy.in_use or not (media / copy.file).is_file():
        return film
    blob = db.execute("SELECT frames FROM working_frame_tables WHERE recording_id = ?", [recording_id]).fetchone()[0]
    return replace(
        film,
        path=media / copy.file,
        container=CONTAINER,
        codec=CODEC,
        turn_clockwise=0,
        field_order="progressive",
        frames=film.frames.carried_by(FrameTable.from_bytes(blob)),
    )
