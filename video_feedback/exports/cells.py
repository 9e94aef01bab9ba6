"""The cells of a table as a person reads them. Files for programs take the values themselves."""

from datetime import date, datetime

from video_feedback.library.instants import day_text
from video_feedback.words import tr
from video_feedback_schemas.report_file import Cell, Column, ColumnKind
from video_feedback_schemas.times import clock_text

NUMBERS: frozenset[ColumnKind] = frozenset(("whole", "decimal", "ms"))
_PLACES = 3


def heading(column: Column) -> str:
    """What stands above a column: with its unit, but for times, which are read as on a clock."""
    return f"{column.label} ({column.unit})" if column.unit and column.kind != "ms" else column.label


def text(column: Column, cell: Cell) -> str:
    """`0:12.480`, `14 Jan 2026`, `0.667`, `Yes`: empty where there is nothing. A number has three places at most."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return tr("Yes") if cell else tr("No")
    if column.kind == "ms" and isinstance(cell, int):
        return clock_text(cell, exact=True)
    if isinstance(cell, float):
        return f"{cell:.{_PLACES}f}".rstrip("0").rstrip(".")
    if column.kind == "day" and (day := day_or_none(cell)):
        return day_text(day, short=True)
    if column.kind == "instant" and (instant := instant_or_none(cell)):
        here = instant.astimezone()
        return f"{day_text(here.date(), short=True)} {here:%H:%M}"
    return str(cell)


def day_or_none(cell: Cell) -> date | None:
    """The day that a cell names."""
    try:
        return date.fromisoformat(cell) if isinstance(cell, str) else None
    except ValueError:
        return None


def instant_or_none(cell: Cell) -> datetime | None:
    """The instant that a cell names, with its time zone."""
    try:
        found = datetime.fromisoformat(cell) if isinstance(cell, str) else None
    except ValueError:
        return None
    return found if found is not None and found.tzinfo is not None else None
