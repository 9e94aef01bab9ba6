"""Frames of a pick at which it holds by itself."""

from sqlite_utils import Database

from video_feedback.library import rows
from video_feedback_schemas.ids import PausePointId, PickId, new_id
from video_feedback_schemas.session_records import PausePoint
from video_feedback_schemas.times import Ms


def of_pick(db: Database, pick_id: str) -> list[PausePoint]:
    """The earliest first. One that a trim has left outside the pick is not among them; it is back with the frames."""
    within = (
        "pick_id = ?1 AND at_ms > (SELECT start_ms FROM picks WHERE id = ?1) "
        "AND at_ms < (SELECT end_ms FROM picks WHERE id = ?1)"
    )
    return rows.select(db, PausePoint, "pause_points", within, [pick_id], order="at_ms")


def add(db: Database, pick_id: str, at_ms: Ms) -> None:
    """One more; a second one at the same frame is none."""
    db.execute(
        "INSERT INTO pause_points (id, pick_id, at_ms) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [PausePointId(new_id()), PickId(pick_id), at_ms],
    )


def remove(db: Database, point_id: str) -> None:
    rows.remove(db, "pause_points", [point_id])
