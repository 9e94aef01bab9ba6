"""The words of the parent's side, in the family's language: on their screen and on the pages that they take home.

They are not the worker's words (`video_feedback/words.py`). Each language is one plain file in the ground floor's
folder `parent_words`, which a translator can open as it is: another file there, and the parent's side speaks another
language. A word that a file lacks is said in English.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any
from unicodedata import bidirectional

ENGLISH = "en"

_TO_THE_LEFT = frozenset({"ar", "ckb", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """What one language has: `words` by their key, `labels` of shipped codes by the English ones, the names of months
    as they stand in a date and of days from Monday on, and a pair of quotation marks."""

    words: Mapping[str, str]
    labels: Mapping[str, str]
    months: tuple[str, ...]
    days: tuple[str, ...]
    quotes: tuple[str, str]


def say(language: str, key: str, **values: object) -> str:
    """The words of a key, with `{name}` filled in from `values`. Raises KeyError if English has no such key."""
    english = catalogue(ENGLISH).words[key]
    words = catalogue(language).words.get(key) or english
    if not values:
        return words
    try:
        return words.format(**values)
    except (AttributeError, LookupError, ValueError):  # a file with a name in it that is not ours
        return english.format(**values)


def label(language: str, words: str) -> str:
    """What a parent may see of a code, in their language where it came with the app; else as somebody typed it."""
    return catalogue(language).labels.get(words) or words


def quoted(language: str, words: str) -> str:
    """Words between the quotation marks of their language, unless they bring their own."""
    said = words.strip()
    opening, closing = catalogue(language).quotes
    return said if not said or said[0] in "“”‘\"'«„" else f"{opening}{said}{closing}"


def day_text(language: str, day: date, *, year: bool = True, weekday: bool = False) -> str:
    """`14 May 2026`, `14 May`, `Thursday 14 May`."""
    known = catalogue(language)
    text = say(
        language, "day_and_year" if year else "day", day=day.day, month=known.months[day.month - 1], year=day.year
    )
    return say(language, "weekday", weekday=known.days[day.weekday()], day=text) if weekday else text


def month_text(language: str, day: date) -> str:
    """`May`, as it stands within a date."""
    return catalogue(language).months[day.month - 1]


def runs_to_the_left(language: str, words: str = "") -> bool:
    """Whether a language, or these words of it, are written from right to left. Words in other letters than those of
    their language run as their letters do."""
    is_so = language.partition("-")[0] in _TO_THE_LEFT
    strong = [kind for kind in map(bidirectional, words) if kind in ("L", "R", "AL")]
    if not strong:
        return is_so
    return any(kind != "L" for kind in strong) if is_so else strong[0] != "L"


def direction(language: str, words: str = "") -> str:
    """`rtl` or `ltr`, as a page of HTML has it."""
    return "rtl" if runs_to_the_left(language, words) else "ltr"


def languages() -> tuple[str, ...]:
    """The languages that the parent's side speaks, English first."""
    return tuple(_catalogues())


def catalogue(language: str) -> Catalogue:
    """What a language has; that of English where there is no file for it."""
    return _catalogues().get(language) or _catalogues()[ENGLISH]


@cache
def _catalogues() -> dict[str, Catalogue]:
    folder = files("video_feedback_schemas") / "parent_words"
    entries = sorted((each for each in folder.iterdir() if each.name.endswith(".json")), key=lambda each: each.name)
    found = [json.loads(entry.read_text("utf-8")) for entry in entries]
    return {each["language"]: _read(each) for each in sorted(found, key=lambda each: each["language"] != ENGLISH)}


def _read(file: Any) -> Catalogue:
    opening, closing = file["quotes"]
    return Catalogue(
        words=file["words"],
        labels=file["labels"],
        months=tuple(file["months"]),
        days=tuple(file["days"]),
        quotes=(opening, closing),
    )
