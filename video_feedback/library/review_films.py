"""Films of a session itself, for supervision: which session a film is of, and where on it the session begins."""

from collections.abc import Sequence
from dataclasses import replace

from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.library import rows
from video_feedback.words import tr
from video_feedback_schemas.ids import RecordingId, ReviewFilmId, SessionId, new_id
from video_feedback_schemas.session_records import ReviewFilm


def of_session(db: Database, session_id: str) -> ReviewFilm | None:
    return next(iter(rows.select(db, ReviewFilm, "review_films", "session_id = ?", [session_id])), None)


def of_recording(db: Database, recording_id: str) -> ReviewFilm | None:
    return next(iter(rows.select(db, ReviewFilm, "review_films", "recording_id = ?", [recording_id])), None)


def add(db: Database, session_id: str, recording_id: str) -> ReviewFilm:
    """Say which session a film is of. Raises Trouble if the session has one."""
    if of_session(db, session_id) is not None:
        raise Trouble(tr("The film of this session is here already. Erase that one first to bring in another."))
    made = ReviewFilm(
        id=ReviewFilmId(new_id()), session_id=SessionId(session_id), recording_id=RecordingId(recording_id)
    )
    rows.add(db, "review_films", made)
    return made


def set_offset(db: Database, film: ReviewFilm, offset_ms: int) -> None:
    """`offset_ms` is the film's time at the first of the session's happenings; it may be below 0."""
    rows.edit(db, "review_films", replace(film, offset_ms=offset_ms))


def ids(db: Database) -> set[str]:
    """Of all that is said of which film is of which session."""
    return {row[0] for row in db.execute("SELECT id FROM review_films")}


def were_lost(db: Database, before: set[str], but: Sequence[str]) -> bool:
    """Whether any of what `ids` gave is gone now. Those in `but` may be."""
    return bool(before - ids(db) - set(but))
