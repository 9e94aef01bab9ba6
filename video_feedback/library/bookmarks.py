"""Bookmarks: places in a recording to come back to. One frame holds one at most."""

from collections.abc import Iterable

from sqlite_utils import Database

from video_feedback.library import rows
from video_feedback_schemas.records import Bookmark


def add(db: Database, bookmark: Bookmark) -> None:
    rows.add(db, "bookmarks", bookmark)


def edit(db: Database, bookmark: Bookmark) -> None:
    rows.edit(db, "bookmarks", bookmark)


def remove(db: Database, ids: Iterable[str]) -> None:
    rows.remove(db, "bookmarks", ids)


def of_recording(db: Database, recording_id: str) -> list[Bookmark]:
    """In order of time."""
    return rows.select(db, Bookmark, "bookmarks", "recording_id = ?", [recording_id], order="at_ms")


def at(db: Database, recording_id: str, at_ms: int) -> Bookmark | None:
    """The bookmark at that very time, or None."""
    found = rows.select(db, Bookmark, "bookmarks", "recording_id = ? AND at_ms = ?", [recording_id, at_ms])
    return found[0] if found else None
