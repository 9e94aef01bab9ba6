"""The words of the app, in the language of whoever works with it. Words of the parent's side are elsewhere: they speak
the family's language (`feedback/parent_words.py`).

`tr` marks a text and translates it, here and in the window alike; `lupdate` finds it by that name. The window lends its
translator by `speak_through`; without one, as on the command line, all is English.
"""

from collections.abc import Callable

ENGLISH = "en"
_through: Callable[[str, int], str] | None = None
_language = ENGLISH


def speak_through(translate: Callable[[str, int], str] | None, into: str = ENGLISH) -> None:
    """From now on say everything through this: it is given the English words, and how many there are of what they name
    (-1: nobody asks), and answers "" where it has none of its own. Texts of a module are made as it is read in, so call
    this before. `into` is the code of the language."""
    global _through, _language
    _through, _language = translate, into


def language() -> str:
    """The code of the language that `tr` speaks: a file that leaves says which it is in."""
    return _language


def tr(words: str, /, **values: object) -> str:
    """These words in the worker's language, with `{name}` filled in from `values`. The words stand there as they are,
    in one literal, or they are not found for translation."""
    said = words if _through is None else _through(words, -1) or words
    if not values:
        return said
    try:
        return said.format(**values)
    except (
        AttributeError,
        LookupError,
        ValueError,
    ):  # a translation with a name in it that is not ours: said in English
        return words.format(**values)


def several(words: str, number: int) -> str:
    """These words, with a `%n` in them, in the form that the worker's language has for so many; "" where nobody has
    translated them. For `counts.counted`, which knows the English ones."""
    return "" if _through is None else _through(words, number)
