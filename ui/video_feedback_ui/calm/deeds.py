"""What can be done to a family's cards and to how it likes a pause. Each is one step back, and shows its tab."""

from collections.abc import Callable
from dataclasses import replace

from video_feedback.library import calm_plans, cards
from video_feedback.words import tr
from video_feedback_schemas.calm_records import CalmPlan, Deck
from video_feedback_ui.bridge import Bridge


def place_of(family_id: str) -> str:
    return f"family:{family_id}/calm"


def plan(bridge: Bridge, family_id: str, name: str, made: Callable[[CalmPlan], CalmPlan], *, joins: bool) -> None:
    """Change how the family likes a pause: `made` makes the new plan of the one that holds."""
    with bridge.change(name, place=place_of(family_id), joins=joins) as db:
        calm_plans.keep(db, made(calm_plans.of_family(db, family_id)))


def speak(bridge: Bridge, family_id: str, language: str) -> None:
    """Let all that the family reads be in this language, their cards too."""
    name = tr("Choose the family’s language")
    plan(bridge, family_id, name, lambda was: calm_plans.speaks(was, language), joins=False)


def speak_also(bridge: Bridge, family_id: str, language: str) -> None:
    """Let there be a second caption in this language, or none where it is empty."""
    name = tr("Choose a second language")
    plan(bridge, family_id, name, lambda was: replace(was, second_language=language), joins=False)


def read_easily(bridge: Bridge, family_id: str, *, is_easy: bool) -> None:
    """Let there be one picture and one sentence at a time, or not."""
    name = tr("Choose easy read") if is_easy else tr("Choose the usual look")
    plan(bridge, family_id, name, lambda was: replace(was, easy_read=is_easy), joins=False)


def write(bridge: Bridge, family_id: str, card_id: str, words: str, *, joins: bool) -> None:
    with bridge.change(tr("Change a card"), place=place_of(family_id), joins=joins) as db:
        cards.edit(db, replace(cards.get(db, card_id), words=words))


def picture(bridge: Bridge, family_id: str, card_id: str, name: str) -> None:
    with bridge.change(tr("Choose the picture of a card"), place=place_of(family_id)) as db:
        cards.edit(db, replace(cards.get(db, card_id), picture=name))


def add(bridge: Bridge, family_id: str, deck: Deck, words: str, *, for_all: bool) -> str:
    """A card of one's own at the end of a deck, in the family's language. Returns its id."""
    with bridge.change(tr("Write a card"), place=place_of(family_id)) as db:
        language = calm_plans.of_family(db, family_id).language
        made = cards.new(deck, language, words, None if for_all else family_id)
        cards.add(db, made)
    return made.id


def copy(bridge: Bridge, family_id: str, card_id: str) -> str:
    """The card once more, for this family alone. Returns the id of the new one."""
    with bridge.change(tr("Copy a card for this family"), place=place_of(family_id)) as db:
        return cards.copy_for(db, card_id, family_id).id


def give_to_all(bridge: Bridge, family_id: str, card_id: str) -> None:
    with bridge.change(tr("Give a card to every family"), place=place_of(family_id)) as db:
        cards.edit(db, replace(cards.get(db, card_id), family_id=None))


def set_archived(bridge: Bridge, family_id: str, card_id: str, *, archived: bool) -> None:
    name = tr("Archive a card") if archived else tr("Bring a card back")
    with bridge.change(name, place=place_of(family_id)) as db:
        cards.set_archived(db, card_id, archived=archived)


def move(bridge: Bridge, family_id: str, card_id: str, deck: Deck, before: int) -> None:
    """Put a card into a deck, before the card that stands at `before` there (from 0)."""
    with bridge.change(tr("Move a card"), place=place_of(family_id)) as db:
        card = cards.get(db, card_id)
        there = [each.id for each in cards.of_family(db, family_id, card.language, deck)]
        if card.deck != deck:
            cards.put_in(db, card.id, deck)
        else:
            before -= there.index(card.id) < before
            there.remove(card.id)
        there.insert(max(0, min(before, len(there))), card.id)
        cards.order(db, there)
