"""How many, and how long, as a person says it."""

from video_feedback.words import several, tr
from video_feedback_schemas.records import Code, Moment
from video_feedback_schemas.times import length_text

_WORDS = (
    tr("no"),
    tr("one"),
    tr("two"),
    tr("three"),
    tr("four"),
    tr("five"),
    tr("six"),
    tr("seven"),
    tr("eight"),
    tr("nine"),
    tr("ten"),
)


class _InWords(str):
    """A number as it is said, that still knows how many it is."""

    number: int


def counted(number: int | str, noun: str, plural: str = "") -> str:
    """`1 film`, `3 films`; a number may have been put `in_words`. The `plural` of a noun that takes no `s`.

    Translated as `%n film`, in as many forms as the language has; the noun stands there as it is, in one literal.
    """
    many = number.number if isinstance(number, _InWords) else int(number)
    said = several(f"%n {noun}", many) or (f"%n {noun}" if many == 1 else f"%n {plural or f'{noun}s'}")
    return said.replace("%n", str(number))


def in_words(number: int) -> str:
    """`no`, `one` to `ten`, and then figures."""
    said = _InWords(_WORDS[number] if number < len(_WORDS) else number)
    said.number = number
    return said


def film_length_text(ms: int) -> str:
    """`8 minutes`, rounded to what a person would say; under a minute and a half in seconds."""
    seconds = max(round(ms / 1000), 1 if ms else 0)
    return counted(seconds, "second") if seconds < 90 else counted(round(seconds / 60), "minute")


def length_words(moment: Moment, code: Code) -> str:
    """How long a moment is: `5.1 s`, `a point`, or `open` while its stretch waits for the second press."""
    if moment.end_ms is not None:
        return length_text(moment.end_ms - moment.start_ms)
    return tr("open") if code.kind == "stretch" else tr("a point")
