"""Watchings: the first watch of a recording, the note on the whole film, and how far its preparing is."""

from dataclasses import dataclass

from sqlite_utils import Database

from video_feedback.library import rows, sessions
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


def is_begun(db: Database, recording_id: str) -> bool:
    """Whether anything about it was ever written down."""
    return db.execute("SELECT 1 FROM watchings WHERE recording_id = ?", [recording_id]).fetchone() is not None


def keep(db: Database, watching: Watching) -> None:
    """Write it down, the first or a new one."""
    begun = is_begun(db, watching.recording_id)
    rows.edit(db, "watchings", watching) if begun else rows.add(db, "watchings", watching)


def progress(db: Database, recording_id: str) -> Progress:
    """Whether it was watched once, whether its tagging is done, and whether a moment of it is picked."""
    watching = of_recording(db, recording_id)
    return Progress(
        watched=watching.watched_at is not None,
        tagged=watching.tagged_at is not None,
        picked=bool(sessions.picked_moments(db, recording_id)),
    )
