"""Now, as it is written in a row."""

from datetime import UTC, date, datetime


def now() -> str:
    """This instant in UTC, to the second: `2026-05-14T10:30:00Z`."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def today() -> str:
    """Today's date here: `2026-05-14`."""
    return datetime.now().astimezone().date().isoformat()


def day_of(instant: str) -> date:
    """The day here of an instant, or the day that a date names."""
    moment = datetime.fromisoformat(instant)
    return moment.date() if moment.tzinfo is None else moment.astimezone().date()
