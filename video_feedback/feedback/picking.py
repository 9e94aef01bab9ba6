"""Picking from the workbench: a moment goes into the session that comes next."""

from datetime import date, timedelta

from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.feedback.script import pick_of
from video_feedback.library import recordings, sessions
from video_feedback.library.instants import now, today
from video_feedback.media.frame_table import FrameTable
from video_feedback.words import tr
from video_feedback_schemas.ids import FamilyId, SessionId, new_id
from video_feedback_schemas.records import Moment, Pick, Scheme, Session

# Film and session lie a week or two apart; the date is there to be changed.
DAYS_AHEAD = 7


def coming(db: Database, family_id: str) -> Session | None:
    """The family's next session: the earliest from today on in which nothing was said yet. None if there is none."""
    later = [session for session in sessions.of_family(db, family_id) if session.held_on >= today()]
    later = [session for session in later if not (session.recorded_at or sessions.remarks(db, session.id))]
    return min(later, key=lambda session: (session.held_on, session.id), default=None)


def new_session(family_id: str, *, held_on: str | None = None, question: str = "") -> Session:
    """A session still to come, a week from today unless said otherwise."""
    day = held_on or (date.fromisoformat(today()) + timedelta(days=DAYS_AHEAD)).isoformat()
    return Session(id=SessionId(new_id()), family_id=FamilyId(family_id), held_on=day, question=question, made_at=now())


def question_of_last(db: Database, family_id: str) -> str:
    """What the parent hoped to find out, as it stands in the latest session in which it was written; "" before one."""
    return next((session.question for session in sessions.of_family(db, family_id) if session.question), "")


def shown(db: Database, family_id: str) -> set[str]:
    """The ids of the moments that this family's parent has been shown, as far as is known.

    A pick that came on screen was shown. Of a session that was held before that was written down (nothing happened in
    it, and yet something was said), every pick was that nobody said was left out.
    """
    sql = (
        "SELECT moment_id FROM picks JOIN sessions ON sessions.id = picks.session_id WHERE family_id = ? AND ("
        "EXISTS (SELECT 1 FROM happenings WHERE pick_id = picks.id AND kind IN ('on', 'played')) "
        "OR (picks.left_out = '' "
        "AND NOT EXISTS (SELECT 1 FROM happenings WHERE happenings.session_id = sessions.id) "
        "AND EXISTS (SELECT 1 FROM remarks WHERE remarks.session_id = sessions.id)))"
    )
    return {row[0] for row in db.execute(sql, [family_id])}


def picks_to_come(db: Database, family_id: str) -> list[Pick]:
    """The picks of the coming session."""
    session = coming(db, family_id)
    return sessions.picks(db, session.id) if session else []


def pick(db: Database, family_id: str, moment: Moment, scheme: Scheme, frames: FrameTable) -> Session:
    """Put a moment into the coming session; one is made if none is coming. Raises Trouble for worker-only codes."""
    code = scheme.code(moment.code_id)
    if recordings.get(db, moment.recording_id).kind == "review":
        raise Trouble(tr("The film of a session is for supervision. Nothing of it is shown to a parent."))
    if not scheme.is_shared(code.id):
        raise Trouble(tr("Codes for you only are never shown to a parent. Tag the moment with a strength to pick it."))
    session = coming(db, family_id)
    if session is None:
        session = new_session(family_id, question=question_of_last(db, family_id))
        sessions.add(db, session)
    sessions.add_pick(db, pick_of(session.id, moment, code, frames))
    return session


def put_back(db: Database, family_id: str, moment_id: str) -> bool:
    """Take a moment out of the coming session. False if it was not in it."""
    mine = [pick.id for pick in picks_to_come(db, family_id) if pick.moment_id == moment_id]
    for pick_id in mine:
        sessions.remove_pick(db, pick_id)
    return bool(mine)
