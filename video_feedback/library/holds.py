"""Films that are kept although they should go: why, by whom, until when. While one is held it stays closed."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.library import audit, rows
from video_feedback.library.instants import now
from video_feedback.words import tr
from video_feedback_schemas.consent_records import Hold
from video_feedback_schemas.ids import HoldId, RecordingId, new_id

LONGEST_WHY = 300


def of_recording(db: Database, recording_id: str) -> Hold | None:
    """The hold of a film, in force or run out."""
    return next(iter(rows.select(db, Hold, "holds", "recording_id = ?", [recording_id])), None)


def in_force(db: Database, recording_id: str, day: str) -> Hold | None:
    """The hold of a film on a day. None if there is none, or it has run out."""
    hold = of_recording(db, recording_id)
    return hold if hold is not None and day <= hold.until else None


def every(db: Database) -> list[Hold]:
    """Those that end first come first."""
    return rows.select(db, Hold, "holds", order="until, id")


def keep(db: Database, recording_id: str, *, reason: str, by_whom: str, until: str) -> Hold:
    """Hold a film, or hold it anew. `until` is its last day, an ISO text. Raises Trouble where something is missing."""
    reason, by_whom = " ".join(reason.split()), " ".join(by_whom.split())
    if not reason:
        raise Trouble(tr("Say why this film is kept."))
    if len(reason) > LONGEST_WHY:
        raise Trouble(
            tr("Say why this film is kept in a few words, up to {longest_why} letters.", longest_why=LONGEST_WHY)
        )
    if not by_whom:
        raise Trouble(tr("Say who has decided that this film is kept."))
    try:
        date.fromisoformat(until)
    except ValueError:
        raise Trouble(tr("Say until when this film is kept. It can be held longer later.")) from None
    before = of_recording(db, recording_id)
    hold = Hold(
        id=before.id if before else HoldId(new_id()),
        recording_id=RecordingId(recording_id),
        reason=reason,
        by_whom=by_whom,
        until=until,
        made_at=now(),
    )
    (rows.edit if before else rows.add)(db, "holds", hold)
    audit.write(db, "consent", f"recording:{recording_id}", f"held until {until}")
    return hold


def found(db: Database, ids: Sequence[str]) -> dict[str, Hold]:
    """Those of these ids that are there."""
    marks = ", ".join("?" * len(ids))
    return {each.id: each for each in rows.select(db, Hold, "holds", f"id IN ({marks})", ids)} if ids else {}


def note_turn(db: Database, before: Mapping[str, Hold], after: Mapping[str, Hold], how: str) -> None:
    """Undo and redo are on record too: `before` and `after` are the holds they touched, `how` says which it was."""
    for hold_id in dict.fromkeys([*before, *after]):
        is_now = after.get(hold_id)
        if before.get(hold_id) != is_now:
            said = f"held until {is_now.until}" if is_now else "hold ended"
            film = (is_now or before[hold_id]).recording_id
            audit.write(db, "consent", f"recording:{film}", f"{said}, {how}")


def end(db: Database, recording_id: str) -> None:
    """End the hold of a film, if there is one."""
    if (hold := of_recording(db, recording_id)) is not None:
        rows.remove(db, "holds", [hold.id])
        audit.write(db, "consent", f"recording:{recording_id}", "hold ended")
