"""Which goals a session served."""

from sqlite_utils import Database

from video_feedback.library import rows
from video_feedback_schemas.goal_records import Goal
from video_feedback_schemas.ids import new_id


def of_session(db: Database, session_id: str) -> list[Goal]:
    """In the order of the family's goals."""
    where = "id IN (SELECT goal_id FROM session_goals WHERE session_id = ?)"
    return rows.select(db, Goal, "goals", where, [session_id], order="position, id")


def turn(db: Database, session_id: str, goal_id: str, *, serves: bool) -> None:
    """Say that a session served a goal, or that it did not."""
    if not serves:
        db.execute("DELETE FROM session_goals WHERE session_id = ? AND goal_id = ?", [session_id, goal_id])
        return
    db.execute(
        "INSERT INTO session_goals (id, session_id, goal_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [new_id(), session_id, goal_id],
    )
