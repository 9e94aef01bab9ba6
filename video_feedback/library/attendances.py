"""Who of a family was there in a session."""

from collections.abc import Iterable

from sqlite_utils import Database

from video_feedback.library import rows
from video_feedback_schemas.ids import PersonId, new_id
from video_feedback_schemas.records import Person


def of_session(db: Database, session_id: str) -> list[Person]:
    """The babies first, as in the family."""
    where = "id IN (SELECT person_id FROM attendances WHERE session_id = ?)"
    return rows.select(db, Person, "people", where, [session_id], order="role = 'adult', id")


def keep(db: Database, session_id: str, person_ids: Iterable[str]) -> None:
    """Write down that exactly these were there."""
    wanted = list(dict.fromkeys(person_ids))
    there = dict(db.execute("SELECT person_id, id FROM attendances WHERE session_id = ?", [session_id]).fetchall())
    rows.remove(db, "attendances", [row for person, row in there.items() if person not in wanted])
    for person in wanted:
        if person not in there:
            db.execute(
                "INSERT INTO attendances (id, session_id, person_id) VALUES (?, ?, ?)",
                [new_id(), session_id, PersonId(person)],
            )
