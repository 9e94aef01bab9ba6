"""The cards of a family as a menu: the questions to borrow, and the cards to show."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu
from sqlite_utils import Database

from video_feedback.words import tr
from video_feedback_schemas.calm_records import Card
from video_feedback_ui.parts.menu import Choices
from video_feedback_ui.parts.plain import face, tip
from video_feedback_ui.present.card_choice import DECK_WORDS
from video_feedback_ui.sessions import prompts

Take = Callable[[Card], object]


def choices(db: Database, session_id: str, take: Take) -> Choices:
    """The decks that have a card, each with its cards."""
    return [
        (DECK_WORDS[deck][0], [(card.words, partial(take, card)) for card in found])
        for deck, found in prompts.of_session(db, session_id).items()
        if found
    ]


def fill(menu: QMenu, db: Database, session_id: str, take: Take, write: Callable[[], object]) -> None:
    """Every deck, as its cards are now, and a way to write one of one's own."""
    menu.clear()
    for deck, found in prompts.of_session(db, session_id).items():
        inner = menu.addMenu(DECK_WORDS[deck][0])
        inner.setEnabled(bool(found))
        for card in found:
            inner.addAction(face(card.words), partial(take, card)).setToolTip(tip(card.words))
    menu.addSeparator()
    menu.addAction(tr("Write a card of your own…"), write)
