"""Visits: dates with or about a family that are no sessions. Home visits, filming, meetings."""

import re
from dataclasses import replace

from sqlite_utils import Database

from video_feedback.errors import NotFound, Trouble
from video_feedback.library import rows
from video_feedback.words import tr
from video_feedback_schemas.pathway_records import Visit, VisitKind, VisitStatus

KINDS: dict[VisitKind, str] = {
    "visit": tr("Home visit"),
    "filming": tr("Filming"),
    "health": tr("Health visitor"),
    "conference": tr("Conference"),
    "core_group": tr("Core group"),
    "legal": tr("Legal meeting"),
    "other": tr("Other"),
}
"""What each kind is called."""
_TIME = re.compile(r"(?P<hour>\d{1,2})(?:[:.h ]?(?P<minute>\d{2}))?\s*(?P<half>am|pm)?", re.IGNORECASE)


def add(db: Database, visit: Visit) -> None:
    rows.add(db, "visits", visit)


def edit(db: Database, visit: Visit) -> None:
    rows.edit(db, "visits", visit)


def remove(db: Database, visit_id: str) -> None:
    rows.remove(db, "visits", [visit_id])


def get(db: Database, visit_id: str) -> Visit:
    """Raises NotFound."""
    found = rows.get(db, Visit, "visits", visit_id)
    if found is None:
        raise NotFound(tr("There is no such date in this library."))
    return found


def of_family(db: Database, family_id: str) -> list[Visit]:
    """In order of their days and times."""
    return rows.select(db, Visit, "visits", "family_id = ?", [family_id], order="on_day, at_time, id")


def set_status(db: Database, visit_id: str, status: VisitStatus) -> None:
    edit(db, replace(get(db, visit_id), status=status))


def time_of(typed: str) -> str:
    """`10:30`, as it is kept, of `10.30`, `1030`, `2 pm`; empty for none. Raises Trouble if it is no time."""
    plain = " ".join(typed.split())
    if not plain:
        return ""
    found = _TIME.fullmatch(plain)
    if found is not None:
        hour, minute, half = int(found["hour"]), int(found["minute"] or 0), (found["half"] or "").lower()
        if half and 1 <= hour <= 12:
            hour = hour % 12 + (12 if half == "pm" else 0)
        elif half:
            hour = 99
        if hour < 24 and minute < 60:
            return f"{hour:02d}:{minute:02d}"
    raise Trouble(tr("Write the time as 10:30 or 2 pm, or leave it empty."))
