"""What can be done to a session. Each is one step that can be taken back, and shows its session when it is."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Literal

from video_feedback.feedback import picking
from video_feedback.feedback.script import pick_of
from video_feedback.library import moments, recordings, schemes, sessions
from video_feedback_schemas.ids import SessionId
from video_feedback_schemas.records import Pick
from video_feedback_schemas.times import Ms
from video_feedback_ui.bridge import Bridge

SessionField = Literal["theme", "question", "next_step", "note"]
PickField = Literal["say", "ask", "voice"]
_NAMES = {
    "theme": "Write the theme",
    "question": "Write the parent’s question",
    "next_step": "Write the next step",
    "note": "Write the note on the session",
    "say": "Write what I will say",
    "ask": "Write what I will ask",
    "voice": "Write the baby’s voice",
}


def place_of(session_id: str) -> str:
    return f"session:{session_id}"


def plan(bridge: Bridge, family_id: str) -> str:
    """A new session for a family. Returns its id."""
    session = picking.new_session(family_id)
    with bridge.change("Plan a session", place="sessions") as db:
        sessions.add(db, session)
    return session.id


def remove_session(bridge: Bridge, session_id: str) -> None:
    with bridge.change("Remove the session", place="sessions") as db:
        sessions.remove(db, session_id)


def write_session(bridge: Bridge, session_id: str, field: SessionField, words: str, *, joins: bool) -> None:
    with bridge.change(_NAMES[field], place=place_of(session_id), joins=joins) as db:
        written: dict[str, Any] = {field: words}  # by name, since these fields are typed and kept alike
        sessions.edit(db, replace(sessions.get(db, session_id), **written))


def set_day(bridge: Bridge, session_id: str, day: str) -> None:
    """`day` is an ISO date."""
    with bridge.change("Change the day of the session", place=place_of(session_id)) as db:
        sessions.edit(db, replace(sessions.get(db, session_id), held_on=day))


def write_pick(bridge: Bridge, pick: Pick, field: PickField, words: str, *, joins: bool) -> None:
    name = f"{_NAMES[field]}, moment {pick.position}"
    with bridge.change(name, place=place_of(pick.session_id), joins=joins) as db:
        written: dict[str, Any] = {field: words}
        sessions.edit_pick(db, replace(sessions.get_pick(db, pick.id), **written))


def add(bridge: Bridge, session_id: str, moment_id: str, before: int | None = None) -> None:
    """Pick a moment, at the end or before the pick that stands at `before` (from 0)."""
    moment = moments.get(bridge.db, moment_id)
    code = schemes.get(bridge.db, moment.scheme_id, moment.scheme_version).code(moment.code_id)
    frames = recordings.frames(bridge.db, moment.recording_id)
    with bridge.change(f"Pick {code.label}", place=place_of(session_id)) as db:
        pick = pick_of(SessionId(session_id), moment, code, frames)
        sessions.add_pick(db, pick)
        if before is not None:
            order = [each.id for each in sessions.picks(db, session_id) if each.id != pick.id]
            sessions.order_picks(db, session_id, [*order[:before], pick.id, *order[before:]])


def remove(bridge: Bridge, pick: Pick) -> None:
    """Put a pick back. The others close up."""
    with bridge.change("Put a moment back", place=place_of(pick.session_id)) as db:
        sessions.remove_pick(db, pick.id)
        sessions.order_picks(db, pick.session_id, [])


def order(bridge: Bridge, session_id: str, ids: Sequence[str]) -> None:
    with bridge.change("Move a moment", place=place_of(session_id)) as db:
        sessions.order_picks(db, session_id, ids)


def trim(bridge: Bridge, pick: Pick, start_ms: Ms, end_ms: Ms) -> None:
    """Let a pick begin and end at other frames. The moment it was made of stays as it is; the still stays within."""
    with bridge.change(f"Trim moment {pick.position}", place=place_of(pick.session_id), joins=True) as db:
        fresh = sessions.get_pick(db, pick.id)
        still = Ms(min(max(fresh.still_ms, start_ms), end_ms))
        sessions.edit_pick(db, replace(fresh, start_ms=start_ms, end_ms=end_ms, still_ms=still))


def choose_still(bridge: Bridge, pick: Pick, still_ms: Ms) -> None:
    with bridge.change(f"Choose the still of moment {pick.position}", place=place_of(pick.session_id)) as db:
        sessions.edit_pick(db, replace(sessions.get_pick(db, pick.id), still_ms=still_ms))
