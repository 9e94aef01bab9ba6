"""A new session with a family: for today, to be given its theme and picks."""

from video_feedback.feedback import picking
from video_feedback.library import sessions
from video_feedback.library.instants import today
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge


def add_session(bridge: Bridge, family_id: str) -> None:
    """Add a session and go there."""
    question = picking.question_of_last(bridge.db, family_id)
    session = picking.new_session(family_id, held_on=today(), question=question)
    with bridge.telling() as went_well, bridge.change(tr("New session"), place=f"family:{family_id}") as db:
        sessions.add(db, session)
    if went_well:
        bridge.asked_to_show.emit(f"session:{session.id}")
