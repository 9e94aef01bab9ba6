"""The pathways of the made families, with what is behind them done, and the dates around."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from sqlite_utils import Database

from video_feedback.library import pathways, stages, visits
from video_feedback.pathway import stages as dated
from video_feedback_schemas.ids import FamilyId, VisitId, new_id
from video_feedback_schemas.pathway_records import Visit, VisitKind, VisitStatus

# Days from today, the kind, the time, and by whom.
Dates = Sequence[tuple[int, VisitKind, str, str]]
OF_ROWAN: Dates = (
    (-18, "filming", "10:00", "Family support worker"),
    (-10, "health", "", "Health visitor"),
    (-4, "filming", "10:30", "Family support worker"),
    (9, "filming", "10:00", "Family support worker"),
    (16, "core_group", "14:00", "Social worker"),
)
OF_HAZEL: Dates = ((8, "visit", "9:15", "Family support worker"),)


def write_down(db: Database, family_id: FamilyId, pathway_id: str, dates: Dates, day: date) -> None:
    """Begin a pathway as of a day: every step that lies before it was done on its day."""
    stages.begin(db, family_id, pathways.get(db, pathway_id))
    for each in dated.of_family(db, family_id, day):
        if each.planned is not None and each.planned < day:
            stages.edit(db, replace(each.stage, done_on=each.planned.isoformat()))
    for days, kind, at_time, by_whom in dates:
        status: VisitStatus = "done" if days < 0 else "planned"
        on_day = (day + timedelta(days=days)).isoformat()
        visit = Visit(
            id=VisitId(new_id()), family_id=family_id, kind=kind, on_day=on_day, status=status, by_whom=by_whom,
            at_time=visits.time_of(at_time), made_at=f"{day.isoformat()}T09:00:00Z",
        )  # fmt: skip
        visits.add(db, visit)
