"""How many, and how long, as a person says it."""

from video_feedback_schemas.records import Code, Moment
from video_feedback_schemas.times import length_text

_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def counted(number: int | str, noun: str, plural: str = "") -> str:
    """`1 film`, `3 films`; a number may have been put `in_words`. The `plural` of a noun that takes no `s`."""
    return f"{number} {noun}" if number in (1, "one") else f"{number} {plural or f'{noun}s'}"


def in_words(number: int) -> str:
    """`no`, `one` to `ten`, and then figures."""
    return _WORDS[number] if number < len(_WORDS) else str(number)


def film_length_text(ms: int) -> str:
    """`8 minutes`, rounded to what a person would say; under a minute and a half in seconds."""
    seconds = max(round(ms / 1000), 1 if ms else 0)
    return counted(seconds, "second") if seconds < 90 else counted(round(seconds / 60), "minute")


def length_words(moment: Moment, code: Code) -> str:
    """How long a moment is: `5.1 s`, `a point`, or `open` while its stretch waits for the second press."""
    if moment.end_ms is not None:
        return length_text(moment.end_ms - moment.start_ms)
    return "open" if code.kind == "stretch" else "a point"
