"""Days as they stand on a page: the year only where it is another than this one."""

from datetime import date, timedelta

from video_feedback.library.instants import day_of, day_text, today

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def near_day(instant: str, *, weekday: bool = False) -> str:
    """`14 May`; `14 May 2025` for another year's; `Wed 14 Oct`, short, with its weekday. A day or an instant."""
    on = day_of(instant)
    words = day_text(on, year=on.year != day_of(today()).year)
    if not weekday:
        return words
    day, month, *year = words.split()
    return " ".join([WEEKDAYS[on.weekday()][:3], day, month[:3], *year])


def called_day(instant: str) -> str:
    """`Today`, `Yesterday`, else the day with its weekday: the heading of a list."""
    day, now = day_of(instant), day_of(today())
    return {now: "Today", now - timedelta(days=1): "Yesterday"}.get(day) or near_day(instant, weekday=True)


def full_day(day: date) -> str:
    """`Thursday 14 May`: today, at the head of a page."""
    return f"{WEEKDAYS[day.weekday()]} {day_text(day, year=False)}"
