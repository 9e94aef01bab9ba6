"""Questions a worker can borrow for the script: they are those of the family's cards."""

from sqlite_utils import Database

from video_feedback.feedback import parent_card
from video_feedback.library import calm_plans, cards, sessions
from video_feedback_schemas.calm_records import Card, Deck


def of_session(db: Database, session_id: str) -> dict[Deck, list[Card]]:
    """The cards that the family of a session can be shown, deck by deck, in the language that was chosen for it."""
    family_id = sessions.get(db, session_id).family_id
    found = cards.of_family(db, family_id, calm_plans.of_family(db, family_id).language)
    can_be = [card for card in found if parent_card.face_of(card) is not None]
    return {deck: [card for card in can_be if card.deck == deck] for deck in cards.DECKS}


def with_question(words: str, question: str) -> str:
    """What stands there already, with one more question below it."""
    return f"{words.rstrip()}\n{question}" if words.strip() else question
