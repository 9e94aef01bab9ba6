"""Instants and days: as they are written in a row, and as they are read."""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta

from video_feedback.words import tr

# Not strftime's: it is not the system's language, but the one that the worker chose.
MONTHS = (
    tr("January"),
    tr("February"),
    tr("March"),
    tr("April"),
    tr("May"),
    tr("June"),
    tr("July"),
    tr("August"),
    tr("September"),
    tr("October"),
    tr("November"),
    tr("December"),
)

_SHORT_MONTHS = (
    tr("Jan"),
    tr("Feb"),
    tr("Mar"),
    tr("Apr"),
    tr("May"),
    tr("Jun"),
    tr("Jul"),
    tr("Aug"),
    tr("Sep"),
    tr("Oct"),
    tr("Nov"),
    tr("Dec"),
)
"""So short that a day fits where there is little room."""


def now() -> str:
    """This instant in UTC, to the second: `2026-05-14T10:30:00Z`."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def second_after(instant: str) -> str:
    """The instant one second later, in UTC."""
    return (datetime.fromisoformat(instant).astimezone(UTC) + timedelta(seconds=1)).strftime("%Y-%m-%dT%H:%M:%SZ")


def today() -> str:
    """Today's date here: `2026-05-14`."""
    return datetime.now().astimezone().date().isoformat()


def day_of(instant: str) -> date:
    """The day here of an instant, or the day that a date names."""
    moment = datetime.fromisoformat(instant)
    return moment.date() if moment.tzinfo is None else moment.astimezone().date()


def bounds(day: date) -> tuple[str, str]:
    """The instants at which a day here begins, and the next one."""
    return _midnight(day), _midnight(day + timedelta(days=1))


def months_after(day: date, months: int) -> date:
    """The same day so many months on; the last day of that month where it has no such day."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _midnight(day: date) -> str:
    return datetime.combine(day, time()).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def day_text(day: date, *, year: bool = True, short: bool = False) -> str:
    """`14 January 2026`, or `14 January`; `short`: `14 Jan`."""
    month = (_SHORT_MONTHS if short else MONTHS)[day.month - 1]
    if not year:
        return tr("{day} {month}", day=day.day, month=month)
    return tr("{day} {month} {year}", day=day.day, month=month, year=day.year)
