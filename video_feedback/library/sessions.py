"""Sessions: meetings with a parent, the picks shown there, and what was said."""

from collections.abc import Sequence
from dataclasses import replace

from sqlite_utils import Database

from video_feedback.errors import NotFound
from video_feedback.library import rows
from video_feedback.words import tr
from video_feedback_schemas.records import Pick, Remark, Session


def add(db: Database, session: Session) -> None:
    rows.add(db, "sessions", session)


def edit(db: Database, session: Session) -> None:
    rows.edit(db, "sessions", session)


def remove(db: Database, session_id: str) -> None:
    rows.remove(db, "sessions", [session_id])


def get(db: Database, session_id: str) -> Session:
    session = rows.get(db, Session, "sessions", session_id)
    if session is None:
        raise NotFound(tr("There is no such session in this library."))
    return session


def of_family(db: Database, family_id: str) -> list[Session]:
    """The latest first."""
    return rows.select(db, Session, "sessions", "family_id = ?", [family_id], order="held_on DESC, id DESC")


def picks(db: Database, session_id: str) -> list[Pick]:
    """In the order in which they will be shown."""
    return rows.select(db, Pick, "picks", "session_id = ?", [session_id], order="position, id")


def picked_moments(db: Database, recording_id: str) -> set[str]:
    """The ids of the moments of a recording that are picked for any session."""
    # CROSS JOIN keeps the order: the few picks first, never the recording's hundred thousand moments.
    sql = "SELECT moment_id FROM picks CROSS JOIN moments ON moments.id = moment_id WHERE recording_id = ?"
    return {row[0] for row in db.execute(sql, [recording_id])}


def get_pick(db: Database, pick_id: str) -> Pick:
    pick = rows.get(db, Pick, "picks", pick_id)
    if pick is None:
        raise NotFound(tr("There is no such pick in this library."))
    return pick


def add_pick(db: Database, pick: Pick) -> None:
    """Put a pick at the end of its session, whatever its position says."""
    last = db.execute("SELECT coalesce(max(position), 0) FROM picks WHERE session_id = ?", [pick.session_id]).fetchone()
    rows.add(db, "picks", replace(pick, position=last[0] + 1))


def edit_pick(db: Database, pick: Pick) -> None:
    rows.edit(db, "picks", pick)


def remove_pick(db: Database, pick_id: str) -> None:
    rows.remove(db, "picks", [pick_id])


def hand_over(db: Database, moment_ids: Sequence[str], to_moment_id: str) -> None:
    """Let the picks made of these moments be picks of that one. What is played of them stays as it is."""
    marks = ", ".join("?" * len(moment_ids))
    db.execute(f"UPDATE picks SET moment_id = ? WHERE moment_id IN ({marks})", [to_moment_id, *moment_ids])


def order_picks(db: Database, session_id: str, ids: Sequence[str]) -> None:
    """Put the picks of a session in this order. Those not named keep theirs, behind."""
    rest = [pick.id for pick in picks(db, session_id) if pick.id not in ids]
    for position, pick_id in enumerate([*ids, *rest], start=1):
        db.execute("UPDATE picks SET position = ? WHERE id = ? AND session_id = ?", [position, pick_id, session_id])


def remarks(db: Database, session_id: str) -> list[Remark]:
    """In the order in which they were said."""
    return rows.select(db, Remark, "remarks", "session_id = ?", [session_id], order="said_at, id")


def add_remark(db: Database, remark: Remark) -> None:
    """Write down words that were said. They are kept to the letter."""
    rows.add(db, "remarks", remark)


def edit_remark(db: Database, remark: Remark) -> None:
    rows.edit(db, "remarks", remark)


def remove_remark(db: Database, remark_id: str) -> None:
    rows.remove(db, "remarks", [remark_id])
