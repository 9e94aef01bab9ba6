"""Cards with a question for the parent, in four decks: shipped ones, and what the service or one family has besides.

A card is never removed, only archived: so a shipped one that nobody wants does not come back with the next version.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any, get_args

from sqlite_utils import Database

from video_feedback.errors import NotFound, Trouble
from video_feedback.library import rows
from video_feedback.words import tr
from video_feedback_schemas.calm_records import Card, Deck
from video_feedback_schemas.ids import CardId, FamilyId, new_id

DECKS: tuple[Deck, ...] = get_args(Deck)
ENGLISH = "en"

# In their own words, as whoever speaks them looks for them. Cards are shipped in English, Welsh, Polish and Urdu.
LANGUAGES = {
    ENGLISH: "English",
    "cy": "Cymraeg",
    "ar": "العربية",
    "bn": "বাংলা",
    "es": "Español",
    "fa": "فارسی",
    "fr": "Français",
    "gu": "ગુજરાતી",
    "pa": "ਪੰਜਾਬੀ",
    "pl": "Polski",
    "pt": "Português",
    "ro": "Română",
    "so": "Soomaali",
    "tr": "Türkçe",
    "uk": "Українська",
    "ur": "اردو",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipped:
    """What comes with the app in one language: the cards, a `line` for the calm screen, and the sentences of `ground`
    that are read one after the other."""

    cards: tuple[Card, ...]
    line: str
    ground: tuple[str, ...]


LONGEST = 160
"""Letters on a card: what is read from across a room."""


def new(deck: Deck, language: str, words: str, family_id: str | None) -> Card:
    """A card of one's own, for every family (None) or for one. It has no place yet."""
    return Card(
        id=CardId(new_id()),
        family_id=None if family_id is None else FamilyId(family_id),
        deck=deck,
        language=language,
        position=0,
        words=words,
    )


def of_family(
    db: Database, family_id: str, language: str, deck: Deck | None = None, *, archived: bool = False
) -> list[Card]:
    """The cards that this family has, those of all families among them, deck by deck, in their order."""
    found = rows.select(
        db,
        Card,
        "cards",
        "(family_id IS NULL OR family_id = ?) AND language = ? AND archived = ?",
        [family_id, language, archived],
        order="position, family_id IS NOT NULL, id",
    )
    return [card for each in DECKS for card in found if card.deck == each and deck in (None, each)]


def get(db: Database, card_id: str) -> Card:
    """Raises NotFound."""
    card = rows.get(db, Card, "cards", card_id)
    if card is None:
        raise NotFound(tr("There is no such card in this library."))
    return card


def add(db: Database, card: Card) -> None:
    """Put a card at the end of its deck, whatever its position says. Raises Trouble if nothing stands on it."""
    rows.add(db, "cards", _worded(replace(card, position=_last(db, card.deck, card.language) + 1)))


def edit(db: Database, card: Card) -> None:
    """Raises Trouble if nothing would stand on it."""
    rows.edit(db, "cards", _worded(card))


def set_archived(db: Database, card_id: str, *, archived: bool) -> None:
    """Offer a card no longer, or again."""
    rows.edit(db, "cards", replace(get(db, card_id), archived=archived))


def copy_for(db: Database, card_id: str, family_id: str) -> Card:
    """The same card once more, for this family alone and right behind the first: its words can be changed."""
    card = get(db, card_id)
    made = replace(card, id=CardId(new_id()), family_id=FamilyId(family_id), archived=False)
    ids = [each.id for each in of_family(db, family_id, card.language, card.deck)]
    add(db, made)
    at = ids.index(card.id) + 1 if card.id in ids else len(ids)
    order(db, [*ids[:at], made.id, *ids[at:]])
    return get(db, made.id)


def put_in(db: Database, card_id: str, deck: Deck) -> None:
    """Put a card at the end of another deck."""
    card = get(db, card_id)
    rows.edit(db, "cards", replace(card, deck=deck, position=_last(db, deck, card.language) + 1))


def order(db: Database, ids: Sequence[str]) -> None:
    """Put cards of one deck in this order. They take the places that they have among them, so that the cards of other
    families stay where they are."""
    cards = [get(db, card_id) for card_id in ids]
    places = sorted(card.position for card in cards)
    if len(set(places)) < len(places):  # two cards had one place: these close up
        places = list(range(places[0], places[0] + len(places)))
    for card, place in zip(cards, places, strict=True):
        rows.edit(db, "cards", replace(card, position=place))


def languages(db: Database, family_id: str) -> list[str]:
    """The languages that this family has cards in, those with shipped ones first."""
    sql = "SELECT DISTINCT language FROM cards WHERE (family_id IS NULL OR family_id = ?) AND archived = 0"
    there = {row[0] for row in db.execute(sql, [family_id])}
    known = [language for language in dict.fromkeys((*shipped_languages(), *LANGUAGES)) if language in there]
    return [*known, *sorted(there - set(known))]


def add_shipped(db: Database) -> None:
    """Add those shipped cards that are not there yet. One that was changed or archived stays as it is."""
    known = {row[0] for row in db.execute("SELECT id FROM cards")}
    for language in shipped_languages():
        for card in shipped(language).cards:
            if card.id not in known:
                rows.add(db, "cards", card)


def came_with_the_app(card: Card) -> bool:
    """Whether the card is a shipped one, whatever stands on it now."""
    return card.language in shipped_languages() and any(each.id == card.id for each in shipped(card.language).cards)


def shipped_languages() -> tuple[str, ...]:
    """The languages that cards are shipped in."""
    return tuple(_shipped())


def shipped(language: str) -> Shipped:
    """What comes with the app in a language; in English where there is nothing."""
    return _shipped().get(language) or _shipped()[ENGLISH]


@cache
def _shipped() -> dict[str, Shipped]:
    folder = files("video_feedback_schemas") / "cards"
    entries = sorted((each for each in folder.iterdir() if each.name.endswith(".json")), key=lambda each: each.name)
    found = [json.loads(entry.read_text("utf-8")) for entry in entries]
    return {each["language"]: _read(each) for each in sorted(found, key=lambda each: each["language"] != ENGLISH)}


def _read(file: Any) -> Shipped:
    return Shipped(
        cards=tuple(
            Card(
                id=CardId(each["id"]),
                family_id=None,
                deck=deck,
                language=file["language"],
                position=position,
                words=each["words"],
                picture=each["picture"],
            )
            for deck in DECKS
            for position, each in enumerate(file["decks"][deck], start=1)
        ),
        line=file["line"],
        ground=tuple(file["ground"]),
    )


def _last(db: Database, deck: Deck, language: str) -> int:
    sql = "SELECT coalesce(max(position), 0) FROM cards WHERE deck = ? AND language = ?"
    return int(db.execute(sql, [deck, language]).fetchone()[0])


def _worded(card: Card) -> Card:
    words = " ".join(card.words.split())
    if not words:
        raise Trouble(tr("A card needs some words. To put it away, archive it."))
    if len(words) > LONGEST:
        raise Trouble(tr("A card has up to {longest} letters: one question, in large letters.", longest=LONGEST))
    return replace(card, words=words)
