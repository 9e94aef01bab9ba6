"""In which order the picks of a session could be shown. Which one is the strongest is for the worker to say: nothing
here measures it, and it is not kept."""

from typing import Literal

from sqlite_utils import Database

from video_feedback.library import moments, recordings, sessions

End = Literal["first", "last"]


def with_strongest(db: Database, session_id: str, pick_id: str, end: End) -> list[str]:
    """The ids of the picks with this one first or last. The others stay as they are among them."""
    rest: list[str] = [pick.id for pick in sessions.picks(db, session_id) if pick.id != pick_id]
    return [pick_id, *rest] if end == "first" else [*rest, pick_id]


def by_day(db: Database, session_id: str) -> list[str]:
    """The ids of the picks as they were filmed: the earliest film first, and within a film as it goes on."""
    placed = []
    for pick in sessions.picks(db, session_id):
        film = recordings.get(db, moments.get(db, pick.moment_id).recording_id)
        placed.append((film.filmed_at or film.imported_at, film.id, pick.start_ms, pick.position, pick.id))
    return [pick_id for *_, pick_id in sorted(placed)]
