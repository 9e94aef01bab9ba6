"""The languages that a parent's side can be set to, those first that are likely to be a family's."""

from sqlite_utils import Database

from video_feedback.feedback import parent_words
from video_feedback.library import cards, people
from video_feedback.words import tr

CALLED = {
    "en": tr("English"),
    "cy": tr("Welsh"),
    "ar": tr("Arabic"),
    "bn": tr("Bengali"),
    "es": tr("Spanish"),
    "fa": tr("Persian"),
    "fr": tr("French"),
    "gu": tr("Gujarati"),
    "pa": tr("Punjabi"),
    "pl": tr("Polish"),
    "pt": tr("Portuguese"),
    "ro": tr("Romanian"),
    "so": tr("Somali"),
    "tr": tr("Turkish"),
    "uk": tr("Ukrainian"),
    "ur": tr("Urdu"),
}
"""What a worker calls a language. `cards.LANGUAGES` has what those who speak it call it."""


def offered(db: Database, family_id: str, *among: str) -> list[str]:
    """All languages, in the order in which they are offered: those `among` which the choice is now, those that people
    of the family speak, those that there are cards in, and the others."""
    there = [*spoken_by(db, family_id), *cards.languages(db, family_id), *cards.LANGUAGES]
    return list(dict.fromkeys([*(each for each in among if each and each not in there), *there]))


def spoken_by(db: Database, family_id: str) -> list[str]:
    """The languages that are written down for the people of a family, under any of their names, as they are named."""
    family = [person.languages for person in people.of_family(db, family_id) if not person.staff]
    said = " ".join(family).casefold()
    places = {
        language: [at for name in names_of(language) if (at := said.find(name.casefold())) >= 0]
        for language in cards.LANGUAGES
    }
    return sorted((language for language, at in places.items() if at), key=lambda language: min(places[language]))


def names_of(language: str) -> tuple[str, ...]:
    """What it is called by those who speak it and by the worker, each once."""
    own = cards.LANGUAGES.get(language, language)
    return tuple(dict.fromkeys((own, CALLED.get(language, own))))


def is_spoken(language: str) -> bool:
    """Whether the app has words of its own in a language, for the parent's side."""
    return language in parent_words.languages()
