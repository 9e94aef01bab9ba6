"""Reckoning with days: weeks of a pregnancy, ages, months and working days. Whole days only, never a fraction."""

from calendar import monthrange
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

TERM_DAYS = 280
EARLY_BEFORE_DAYS = 37 * 7
"""Born before 37 weeks + 0 is born early; what is missing is counted to the full term of 40 weeks."""
_LAST_MONTH = date.max.year * 12 + 11
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """When a service works: not at weekends, not on the bank holidays of its `nation`, not on days in `closed`.

    On a bank holiday in `open` it does work. Nations are called as in `service.Nation`.
    """

    nation: str = "ENG"
    closed: Collection[date] = field(default_factory=frozenset)
    open: Collection[date] = field(default_factory=frozenset)

    def has(self, day: date) -> bool:
        """Whether that day is worked on."""
        if day.weekday() >= 5 or day in self.closed:
            return False
        return day in self.open or day not in bank_holidays(self.nation, day.year)

    def after(self, day: date, number: int) -> date:
        """So many working days after a day, or before it; for 0 the day itself, or the first working day after it.

        Raises OverflowError where no calendar reaches.
        """
        step = -_DAY if number < 0 else _DAY
        for _ in range(abs(number)):
            day += step
            while not self.has(day):
                day += step
        while not self.has(day):
            day += _DAY
        return day


@cache
def bank_holidays(nation: str, year: int) -> Mapping[date, str]:
    """The bank holidays of a nation (`ENG`, `WLS`, `SCT`, `NIR`) in a year, with their names."""
    from holidays import country_holidays  # noqa: PLC0415 (a third of a second: not at the start of the app)

    return MappingProxyType(dict(country_holidays("GB", subdiv=nation, years=year, language="en_GB")))


def gestation_days(due: date, on: date) -> int:
    """Days since the reckoned start of the pregnancy: 280 on the day it is due."""
    return TERM_DAYS - (due - on).days


def date_of(weeks: int, days: int, due: date) -> date:
    """The day on which the pregnancy is so far: that of 40 weeks + 0 is the day it is due."""
    return due - timedelta(days=TERM_DAYS - (7 * weeks + days))


def chronological_days(born: date, on: date) -> int:
    """The age in days since birth."""
    return (on - born).days


def corrected_days(due: date, on: date) -> int:
    """The age in days of one born early, as if born on the day it was due; below 0 before that."""
    return (on - due).days


def is_early(born: date, due: date) -> bool:
    """Whether a baby was born before 37 weeks + 0 of the pregnancy."""
    return gestation_days(due, born) < EARLY_BEFORE_DAYS


def due_from(born: date, days_at_birth: int) -> date:
    """The due date of one who was born after so many days of the pregnancy."""
    return born + timedelta(days=TERM_DAYS - days_at_birth)


def add_months(day: date, number: int) -> date:
    """The same day so many months on (or back), or the last of that month if it has no such day.

    Raises OverflowError where no calendar reaches.
    """
    months = day.year * 12 + day.month - 1 + number
    if not 12 <= months <= _LAST_MONTH:
        raise OverflowError("no such year")
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
