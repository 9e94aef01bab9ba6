"""How old the baby is on a day, in the words of the work: weeks first; before birth, weeks of the pregnancy."""

from datetime import date

from video_feedback.counts import counted
from video_feedback.library.instants import day_of
from video_feedback_schemas.records import Person

TERM_DAYS = 280


def age_text(baby: Person | None, day: str | date) -> str:
    """`9 days`, `14 weeks`, `35 weeks + 2 of pregnancy`; empty if no date is known. `day` may be an instant's text.

    The plain age since birth: what is corrected for an early birth is another thing.
    """
    if baby is None:
        return ""
    on = day if isinstance(day, date) else day_of(day)
    if baby.born_on is not None and (born := date.fromisoformat(baby.born_on)) <= on:
        return age_since(born, on)
    if baby.due_on is not None:
        return gestation_text(date.fromisoformat(baby.due_on), on)
    return ""


def age_since(born: date, on: date) -> str:
    """The age in days under two weeks, in whole weeks up to two years, then in years. `on` is not before `born`."""
    days = (on - born).days
    if days < 14:
        return counted(days, "day")
    years = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
    return counted(years, "year") if years >= 2 else counted(days // 7, "week")


def gestation_days(due: date, on: date) -> int:
    """Days since the reckoned start of the pregnancy: 280 on the day it is due."""
    return TERM_DAYS - (due - on).days


def gestation_text(due: date, on: date) -> str:
    """`22 weeks + 6 of pregnancy`; empty before its start and long after its end."""
    days = gestation_days(due, on)
    if not 0 <= days < TERM_DAYS + 35:
        return ""
    weeks, rest = divmod(days, 7)
    return f"{weeks} weeks + {rest} of pregnancy"
