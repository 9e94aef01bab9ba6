"""A card as the parent sees it. A card with a figure or a hard word on it is not among them, whoever wrote it."""

from dataclasses import dataclass

from sqlite_utils import Database

from video_feedback.feedback.kind_words import amiss
from video_feedback.library import calm_plans, cards
from video_feedback_schemas.calm_records import Card, Deck


@dataclass(frozen=True, slots=True, kw_only=True)
class ParentCard:
    """`picture` names an icon, or is empty. Neither a deck nor an id is in it: they are not for the parent. The words
    run as those of their `language` do."""

    words: str
    picture: str = ""
    language: str = "en"


def face_of(card: Card) -> ParentCard | None:
    """The card as the parent sees it, or None where it is not for a parent's eyes."""
    return None if amiss(card.words) else ParentCard(words=card.words, picture=card.picture, language=card.language)


def of_family(db: Database, family_id: str) -> dict[Deck, list[ParentCard]]:
    """The cards that this family can be shown, in the language that was chosen for it."""
    found = cards.of_family(db, family_id, calm_plans.of_family(db, family_id).language)
    faces = [(card.deck, face) for card in found if (face := face_of(card)) is not None]
    return {deck: [face for its, face in faces if its == deck] for deck in cards.DECKS}
