"""Watchings: the first watch of a recording, the note on the whole film, and how far its preparing is."""

from dataclasses import dataclass

from sqlite_utils import Database

from video_feedback.library import rows
from video_feedback_schemas.ids import RecordingId, WatchingId, new_id
from video_feedback_schemas.records import Watching


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far the preparing of a film is. It says nothing about anybody in it."""

    watched: bool
    tagged: bool
    picked: bool


def of_recording(db: Database, recording_id: str) -> Watching:
    """The watching of a recording; an empty one where nobody has watched or written anything yet."""
    found = rows.select(db, Watching, "watchings", "recording_id = ?", [recording_id])
    return found[0] if found else Watching(id=WatchingId(new_id()), recording_id=RecordingId(recording_id))


def keep(db: Database, watching: Watching) -> None:
    """Write it down, the first or a new one."""
    exists = rows.get(db, Watching, "watchings", watching.id) is not None
    rows.edit(db, "watchings", watching) if exists else rows.add(db, "watchings", watching)


def progress(db: Database, recording_id: str) -> Progress:
    """Whether it was watched once, whether its tagging is done, and whether a moment of it is picked."""
    watching = of_recording(db, recording_id)
    picked = "SELECT 1 FROM picks JOIN moments ON moments.id = picks.moment_id WHERE moments.recording_id = ? LIMIT 1"
    return Progress(
        watched=watching.watched_at is not None,
        tagged=watching.tagged_at is not None,
        picked=db.execute(picked, [recording_id]).fetchone() is not None,
    )
