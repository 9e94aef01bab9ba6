"""How hard a passphrase is to guess, said kindly, and proposals of one."""

import re
import secrets
import threading
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from video_feedback.counts import counted
from video_feedback.words import tr

LEAST_LETTERS = 12
GOOD_SCORE = 4
WORDS = 5
"""Of 7776 each: 64.6 bits."""
MADE_FAMILY = "the made family"
"""The passphrase of the made family. It stands in the open, so no library of real families takes it."""
_LONGEST_SCORED = 72  # zxcvbn takes no more
_one_at_a_time = threading.Lock()
_READ_AS_LETTERS, _MOST_SIGNS = "4@8({[<369!1|70$5+%2", 8
# Printed in comics, guidance and manuals as examples of a good one.
_FAMOUS = (
    MADE_FAMILY,
    "correct horse battery staple",
    "Tr0ub4dor&3",
    "cleft cam synod lacy yr wok",
    "coffee train fish",
    "wall tin shirt",
    "3 red house monkeys 27!",
    "the quick brown fox jumps over the lazy dog",
    "pack my box with five dozen liquor jugs",
    "this is my passphrase",
)
# What was recognised, worst first, and what helps.
_HINTS = {
    "user_inputs": tr("Names that others know help a guesser. Put other words in their place."),
    "repeat": tr("What repeats adds little. Another word in its place does more."),
    "spatial": tr("Keys that lie side by side are tried early. A word in their place does more."),
    "sequence": tr("Letters or numbers in a row are tried early. A word in their place does more."),
    "date": tr("Dates and years are tried early. A word in their place does more."),
    "anything": tr("On the way. One or two more words make it strong."),
}


@dataclass(frozen=True, slots=True)
class Strength:
    """`level` is 0 to 4, `words` is one kind sentence."""

    level: int
    words: str
    good_enough: bool


def strength(text: str, own_words: Iterable[str] = ()) -> Strength:
    """How well a passphrase would hold. `own_words` are names that others know: the worker's, the library's.

    By zxcvbn's estimate of the guesses, and by length; no signs or capitals are asked for.
    """
    text = unicodedata.normalize("NFKC", text).strip()
    if not text:
        return Strength(0, tr("Four or five words that have nothing to do with each other hold best."), False)
    if _is_famous(text):
        return Strength(0, tr("Many people know this one. Words of your own hold better."), False)
    score, patterns = _estimated(_scored(text), own_words)
    missing = LEAST_LETTERS - len(text)
    if missing > 0:
        return Strength(
            min(score, 2),
            tr("A beginning. {letters} at least, or one more word.", letters=counted(missing, "more letter")),
            False,
        )
    if score < GOOD_SCORE:
        return Strength(score, next(words for kind, words in _HINTS.items() if kind in patterns), False)
    return Strength(score, tr("This one holds well."), True)


def proposal() -> str:
    """Five words drawn by chance from the EFF's long list, with spaces between them."""
    return " ".join(secrets.choice(_word_list()) for _ in range(WORDS))


def _estimated(text: str, own_words: Iterable[str]) -> tuple[int, set[str]]:
    """The score of zxcvbn, 0 to 4, and the kinds of what it recognised."""
    # Its lists take a while to load, and nobody types a passphrase in most starts of the command line.
    from zxcvbn import matching, zxcvbn  # noqa: PLC0415

    own = [word for name in own_words for word in (name, "".join(name.split()), *name.split()) if len(word) > 2]
    with _one_at_a_time:  # it keeps the names in one list for all, and would keep them after the call
        try:
            found = zxcvbn(text, [*own, *_FAMOUS, *map(_run_together, _FAMOUS)])
        finally:
            matching.RANKED_DICTIONARIES.pop("user_inputs", None)
    patterns = {match.get("dictionary_name") or match["pattern"] for match in found["sequence"]}
    return found["score"], patterns | {"anything"}


def _scored(text: str) -> str:
    """What zxcvbn is shown, so that it neither overrates nor takes seconds over it."""
    text = text[:_LONGEST_SCORED]
    if repeated := re.fullmatch(r"(.+?)\1+", "".join(text.split())):
        # It takes the last of seven dates for one more, and so for strong.
        text = repeated[1] * 2
    # It tries every reading of every sign that may stand for a letter, together.
    signs = [sign for sign in dict.fromkeys(text) if sign in _READ_AS_LETTERS]
    return text.translate({ord(sign): "~" for sign in signs[_MOST_SIGNS:]})


def _is_famous(text: str) -> bool:
    """In whatever order its words are."""
    return _run_together(text) in map(_run_together, _FAMOUS) or sorted(_words(text)) in map(
        sorted, map(_words, _FAMOUS)
    )


def _run_together(text: str) -> str:
    return "".join(_words(text))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


@cache
def _word_list() -> tuple[str, ...]:
    return tuple((files("xkcdpass") / "static" / "eff-long").read_text("ascii").split())
