"""The days on which a service works: the bank holidays of its nation, and what it says itself about single days."""

from datetime import date

from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.library import rows, service
from video_feedback.library.instants import day_text
from video_feedback.pathway.dates import WorkingDays, bank_holidays
from video_feedback.words import tr
from video_feedback_schemas.ids import ClosureId, new_id
from video_feedback_schemas.pathway_records import Closure


def add(db: Database, on: date, called: str = "", *, works: bool = False) -> Closure:
    """Write down a closed day, or that a bank holiday `works`. Raises Trouble if that day is written down already."""
    if db.execute("SELECT 1 FROM closures WHERE on_day = ?", [on.isoformat()]).fetchone():
        raise Trouble(tr("{day} is in the list already.", day=day_text(on)))
    made = Closure(id=ClosureId(new_id()), on_day=on.isoformat(), called=" ".join(called.split()), works=works)
    rows.add(db, "closures", made)
    return made


def remove(db: Database, closure_id: str) -> None:
    rows.remove(db, "closures", [closure_id])


def every(db: Database) -> list[Closure]:
    """In order of their days."""
    return rows.select(db, Closure, "closures", order="on_day")


def working_days(db: Database) -> WorkingDays:
    """When the service works, by its nation and its own list."""
    found = every(db)
    return WorkingDays(
        nation=service.get(db).nation,
        closed=frozenset(date.fromisoformat(each.on_day) for each in found if not each.works),
        open=frozenset(date.fromisoformat(each.on_day) for each in found if each.works),
    )


def of_year(db: Database, year: int) -> list[tuple[date, str, Closure | None]]:
    """The bank holidays of a year and the service's own days, in order: the day, its name, what the service says.

    A holiday at a weekend is not among them: nobody works then anyway.
    """
    own = {date.fromisoformat(each.on_day): each for each in every(db) if each.on_day.startswith(f"{year:04d}-")}
    found = bank_holidays(service.get(db).nation, year)
    banks = {day: name for day, name in found.items() if day.weekday() < 5}
    return [(day, _name(own.get(day), banks.get(day, "")), own.get(day)) for day in sorted({*banks, *own})]


def _name(own: Closure | None, bank: str) -> str:
    return bank or (own.called if own is not None and own.called else tr("Closed"))
