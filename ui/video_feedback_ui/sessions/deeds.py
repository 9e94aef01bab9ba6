"""What can be done to a session and its script. Each is one step that can be taken back, and shows its session when it
is. What can be done to how one pick is shown is in `pick_deeds`."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Literal

from video_feedback.feedback import picking
from video_feedback.feedback.script import pick_of
from video_feedback.library import moments, recordings, schemes, sessions
from video_feedback.words import tr
from video_feedback_schemas.ids import SessionId
from video_feedback_schemas.records import Pick
from video_feedback_ui.bridge import Bridge

SessionField = Literal["theme", "question", "next_step", "note"]
_NAMES: dict[SessionField, str] = {
    "theme": tr("Write the theme"),
    "question": tr("Write the parent’s question"),
    "next_step": tr("Write the next step"),
    "note": tr("Write the note on the session"),
}


def place_of(session_id: str) -> str:
    return f"session:{session_id}"


def plan(bridge: Bridge, family_id: str) -> str:
    """A new session for a family, with what the parent hoped to find out last time. Returns its id."""
    session = picking.new_session(family_id, question=picking.question_of_last(bridge.db, family_id))
    with bridge.change(tr("Plan a session"), place="sessions") as db:
        sessions.add(db, session)
    return session.id


def remove_session(bridge: Bridge, session_id: str) -> None:
    with bridge.change(tr("Remove the session"), place="sessions") as db:
        sessions.remove(db, session_id)


def write_session(bridge: Bridge, session_id: str, field: SessionField, words: str, *, joins: bool) -> None:
    with bridge.change(_NAMES[field], place=place_of(session_id), joins=joins) as db:
        written: dict[str, Any] = {field: words}  # by name, since these fields are typed and kept alike
        sessions.edit(db, replace(sessions.get(db, session_id), **written))


def set_day(bridge: Bridge, session_id: str, day: str) -> None:
    """`day` is an ISO date."""
    with bridge.change(tr("Change the day of the session"), place=place_of(session_id)) as db:
        sessions.edit(db, replace(sessions.get(db, session_id), held_on=day))


def add(bridge: Bridge, session_id: str, moment_id: str, before: int | None = None) -> None:
    """Pick a moment, at the end or before the pick that stands at `before` (from 0)."""
    moment = moments.get(bridge.db, moment_id)
    code = schemes.get(bridge.db, moment.scheme_id, moment.scheme_version).code(moment.code_id)
    frames = recordings.frames(bridge.db, moment.recording_id)
    with bridge.change(tr("Pick {code}", code=code.label), place=place_of(session_id)) as db:
        pick = pick_of(SessionId(session_id), moment, code, frames)
        sessions.add_pick(db, pick)
        if before is not None:
            order = [each.id for each in sessions.picks(db, session_id) if each.id != pick.id]
            sessions.order_picks(db, session_id, [*order[:before], pick.id, *order[before:]])


def remove(bridge: Bridge, pick: Pick) -> None:
    """Put a pick back. The others close up."""
    with bridge.change(tr("Put a moment back"), place=place_of(pick.session_id)) as db:
        sessions.remove_pick(db, pick.id)
        sessions.order_picks(db, pick.session_id, [])


def order(bridge: Bridge, session_id: str, ids: Sequence[str]) -> None:
    with bridge.change(tr("Move a moment"), place=place_of(session_id)) as db:
        sessions.order_picks(db, session_id, ids)
