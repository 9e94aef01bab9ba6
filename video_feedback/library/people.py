"""People of a family: the baby (or babies) and the adults."""

from sqlite_utils import Database

from video_feedback.errors import NotFound
from video_feedback.library import rows
from video_feedback.library.instants import today
from video_feedback.words import tr
from video_feedback_schemas.ids import DueDateId, new_id
from video_feedback_schemas.pathway_records import DueDate
from video_feedback_schemas.records import Person


def add(db: Database, person: Person) -> None:
    rows.add(db, "people", person)


def edit(db: Database, person: Person, *, due_because: str = "") -> None:
    """Write a person over what is there. If another due date was found, the one of before is kept, with the reason."""
    _keep_due(db, person, due_because)
    rows.edit(db, "people", person)


def due_dates(db: Database, person_id: str) -> list[DueDate]:
    """The due dates that held before, the latest first."""
    return rows.select(db, DueDate, "due_dates", "person_id = ?", [person_id], order="until DESC, id DESC")


def _keep_due(db: Database, person: Person, because: str) -> None:
    before = rows.get(db, Person, "people", person.id)
    if before is None or before.due_on is None or before.due_on == person.due_on:
        return
    held = DueDate(
        id=DueDateId(new_id()), person_id=person.id, due_on=before.due_on, until=today(), because=because.strip()
    )
    rows.add(db, "due_dates", held)


def remove(db: Database, person_id: str) -> None:
    rows.remove(db, "people", [person_id])


def get(db: Database, person_id: str) -> Person:
    """Raises NotFound."""
    person = rows.get(db, Person, "people", person_id)
    if person is None:
        raise NotFound(tr("There is no such person in this library."))
    return person


def of_family(db: Database, family_id: str) -> list[Person]:
    """The babies first, then the adults, then staff, each in the order they were added."""
    return rows.select(db, Person, "people", "family_id = ?", [family_id], order="role = 'adult', staff, id")


def baby(db: Database, family_id: str) -> Person | None:
    """The first baby of a family, or None before one was written down."""
    return next((person for person in of_family(db, family_id) if person.role == "baby"), None)
