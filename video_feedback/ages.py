"""How old the baby is on a day, in the words of the work: weeks first; before birth, weeks of the pregnancy.

The age of one born early is told twice: since birth, and corrected, as if born on the day it was due. How long that
goes on is the service's to say (`Service.corrected_until_months`).
"""

from datetime import date

from video_feedback.counts import counted
from video_feedback.library.instants import day_of
from video_feedback.pathway.dates import (
    TERM_DAYS,
    add_months,
    chronological_days,
    corrected_days,
    due_from,
    gestation_days,
    is_early,
)
from video_feedback.words import tr
from video_feedback_schemas.records import Person

UNTIL_MONTHS = 24
"""How long the age of one born early is corrected, where the service says nothing else."""


def age_text(baby: Person | None, day: str | date, until_months: int = UNTIL_MONTHS) -> str:
    """`9 days`, `14 weeks`, `35 weeks + 2 of pregnancy`; empty if no date is known. `day` may be an instant's text.

    For one born early, up to the age of `until_months`, `17 weeks, corrected 13 weeks`; before the day it was due,
    `2 weeks, 37 weeks + 2 (post-menstrual)`.
    """
    return _text(baby, day, until_months, full=False)


def full_age_text(baby: Person | None, day: str | date, until_months: int = UNTIL_MONTHS) -> str:
    """As `age_text`, to the day: `17 weeks + 6, corrected 13 weeks + 1`."""
    return _text(baby, day, until_months, full=True)


def due_day(baby: Person | None) -> date | None:
    """The day a baby is due, or was; where only that was written down, from how far the pregnancy was at birth."""
    if baby is None:
        return None
    if baby.due_on is not None:
        return date.fromisoformat(baby.due_on)
    born = born_day(baby)
    return None if born is None or baby.gestation_days is None else due_from(born, baby.gestation_days)


def born_day(baby: Person | None) -> date | None:
    return None if baby is None or baby.born_on is None else date.fromisoformat(baby.born_on)


def age_since(born: date, on: date) -> str:
    """The age in days under two weeks, in whole weeks up to two years, then in years. `on` is not before `born`."""
    days = chronological_days(born, on)
    if days < 14:
        return counted(days, "day")
    years = _years(born, on)
    return counted(years, "year") if years >= 2 else counted(days // 7, "week")


def gestation_text(due: date, on: date) -> str:
    """`22 weeks + 6 of pregnancy`; empty before its start and long after its end."""
    days = gestation_days(due, on)
    return tr("{weeks} of pregnancy", weeks=_weeks(days)) if 0 <= days < TERM_DAYS + 35 else ""


def is_of_pregnancy(age: str) -> bool:
    """Whether an age is told in weeks of the pregnancy."""
    before, _, after = tr("{weeks} of pregnancy").partition("{weeks}")
    return bool(age) and age.startswith(before) and age.endswith(after)


def short_age_text(baby: Person | None, day: str | date) -> str:
    """As `age_text`, where there is little room: `35+2 pregnant`."""
    on = day if isinstance(day, date) else day_of(day)
    born, due = born_day(baby), due_day(baby)
    if due is None or (born is not None and born <= on) or not gestation_text(due, on):
        return age_text(baby, on)
    weeks, days = divmod(gestation_days(due, on), 7)
    return tr("{weeks}+{days} pregnant", weeks=weeks, days=days)


def _text(baby: Person | None, day: str | date, until_months: int, *, full: bool) -> str:
    on = day if isinstance(day, date) else day_of(day)
    born, due = born_day(baby), due_day(baby)
    if born is None or born > on:
        return gestation_text(due, on) if due is not None else ""
    age = _since(born, on, full=full)
    if due is None or not is_early(born, due) or on >= add_months(born, until_months):
        return age
    if corrected_days(due, on) < 0:
        return tr("{age}, {weeks} (post-menstrual)", age=age, weeks=_weeks(gestation_days(due, on)))
    return tr("{age}, corrected {corrected}", age=age, corrected=_since(due, on, full=full))


def _since(born: date, on: date, *, full: bool) -> str:
    return age_since(born, on) if not full or _years(born, on) >= 2 else _weeks(chronological_days(born, on))


def _years(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def _weeks(days: int) -> str:
    weeks, rest = divmod(days, 7)
    return f"{counted(weeks, 'week')} + {rest}"
