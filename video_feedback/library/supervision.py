"""What is parked for supervision: a question about a pick or a whole session, and what came of it."""

from sqlite_utils import Database

from video_feedback.errors import NotFound
from video_feedback.library import rows
from video_feedback.library.instants import now
from video_feedback.words import tr
from video_feedback_schemas.ids import PickId, SessionId, SupervisionItemId, new_id
from video_feedback_schemas.session_records import SupervisionItem


def new(session_id: str, pick_id: str | None = None, question: str = "") -> SupervisionItem:
    """An open item, of now."""
    return SupervisionItem(
        id=SupervisionItemId(new_id()),
        session_id=SessionId(session_id),
        pick_id=None if pick_id is None else PickId(pick_id),
        question=question,
        made_at=now(),
    )


def add(db: Database, item: SupervisionItem) -> None:
    rows.add(db, "supervision_items", item)


def edit(db: Database, item: SupervisionItem) -> None:
    rows.edit(db, "supervision_items", item)


def remove(db: Database, item_id: str) -> None:
    rows.remove(db, "supervision_items", [item_id])


def get(db: Database, item_id: str) -> SupervisionItem:
    """Raises NotFound."""
    item = rows.get(db, SupervisionItem, "supervision_items", item_id)
    if item is None:
        raise NotFound(tr("This is not parked for supervision any more."))
    return item


def of_session(db: Database, session_id: str) -> list[SupervisionItem]:
    """The first that was parked first."""
    return rows.select(db, SupervisionItem, "supervision_items", "session_id = ?", [session_id], order="made_at, id")


def of_pick(db: Database, session_id: str, pick_id: str | None) -> SupervisionItem | None:
    """What is parked of a pick and is open, or None; without a pick, of the session as a whole."""
    return next((each for each in of_session(db, session_id) if each.pick_id == pick_id and not each.is_done), None)
