"""Days as they stand on a page: the year only where it is another than this one."""

from datetime import date, timedelta

from video_feedback.library.instants import day_of, day_text, today
from video_feedback.words import tr

WEEKDAYS = (tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday"), tr("Sunday"))

SHORT_WEEKDAYS = (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))
TWO_LETTERS = (tr("Mo"), tr("Tu"), tr("We"), tr("Th"), tr("Fr"), tr("Sa"), tr("Su"))
"""As they stand over the columns of a month."""


def near_day(instant: str, *, weekday: bool = False) -> str:
    """`14 May`; `14 May 2025` for another year's; `Wed 14 Oct`, short, with its weekday. A day or an instant."""
    on = day_of(instant)
    words = day_text(on, year=on.year != day_of(today()).year, short=weekday)
    return tr("{weekday} {day}", weekday=SHORT_WEEKDAYS[on.weekday()], day=words) if weekday else words


def called_day(instant: str) -> str:
    """`Today`, `Yesterday`, else the day with its weekday: the heading of a list."""
    day, now = day_of(instant), day_of(today())
    return {now: tr("Today"), now - timedelta(days=1): tr("Yesterday")}.get(day) or near_day(instant, weekday=True)


def full_day(day: date) -> str:
    """`Thursday 14 May`: today, at the head of a page."""
    return tr("{weekday} {day}", weekday=WEEKDAYS[day.weekday()], day=day_text(day, year=False))
