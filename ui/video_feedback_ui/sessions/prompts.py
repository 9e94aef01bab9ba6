"""Questions a worker can borrow for the script: they are those of the family's cards."""

from sqlite_utils import Database

from video_feedback.feedback import parent_card
from video_feedback.feedback.parent_card import ParentCard
from video_feedback.library import sessions
from video_feedback_schemas.calm_records import Deck


def of_session(db: Database, session_id: str) -> dict[Deck, list[ParentCard]]:
    """The cards that the family of a session can be shown, deck by deck."""
    return parent_card.of_family(db, sessions.get(db, session_id).family_id)


def with_question(words: str, question: str) -> str:
    """What stands there already, with one more question below it."""
    return f"{words.rstrip()}\n{question}" if words.strip() else question
