"""People of a family: the baby (or babies) and the adults."""

from sqlite_utils import Database

from video_feedback.errors import NotFound
from video_feedback.library import rows
from video_feedback_schemas.records import Person


def add(db: Database, person: Person) -> None:
    rows.add(db, "people", person)


def edit(db: Database, person: Person) -> None:
    rows.edit(db, "people", person)


def remove(db: Database, person_id: str) -> None:
    rows.remove(db, "people", [person_id])


def get(db: Database, person_id: str) -> Person:
    """Raises NotFound."""
    person = rows.get(db, Person, "people", person_id)
    if person is None:
        raise NotFound("There is no such person in this library.")
    return person


def of_family(db: Database, family_id: str) -> list[Person]:
    """The babies first, then the adults, each in the order they were added."""
    return rows.select(db, Person, "people", "family_id = ?", [family_id], order="role = 'adult', id")


def baby(db: Database, family_id: str) -> Person | None:
    """The first baby of a family, or None before one was written down."""
    return next((person for person in of_family(db, family_id) if person.role == "baby"), None)
