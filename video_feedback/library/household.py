"""A family together with its people, as one form holds them: written as one step, taken away as one step."""

from collections.abc import Sequence

from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.library import families, people, recordings, rows
from video_feedback_schemas.records import Family, Person


def keep(db: Database, family: Family, household: Sequence[Person]) -> None:
    """Write a family and exactly these people, new or known.

    Raises Trouble if its reference name is taken, or if somebody would go of whom more is known than their name.
    """
    known = {each.id for each in families.every(db)}
    (families.edit if family.id in known else families.add)(db, family)
    before = {person.id: person for person in people.of_family(db, family.id)}
    for person in household:
        if person.id not in before:
            people.add(db, person)
        elif before.pop(person.id) != person:
            people.edit(db, person)
    for gone in before.values():
        if _is_known_elsewhere(db, gone.id):
            raise Trouble(
                f"{gone.called or 'The baby'} is in films or agreements, so they are not just taken away. Erase them "
                "from the menu beside their name instead."
            )
        people.remove(db, gone.id)


def remove(db: Database, family: Family) -> None:
    """Take away a family that has no films. Raises Trouble if it has: films are erased, never just taken away."""
    if recordings.of_family(db, family.id):
        raise Trouble(f"{family.reference} has films, so it cannot be taken away like this.")
    rows.remove(db, "families", [family.id])


def _is_known_elsewhere(db: Database, person_id: str) -> bool:
    asked = " UNION ALL ".join(
        f"SELECT 1 FROM {table} WHERE {column} = ?1"
        for table, column in (("consents", "person_id"), ("consents", "given_by"), ("in_view", "person_id"))
    )
    return db.execute(f"{asked} LIMIT 1", [person_id]).fetchone() is not None
