"""A family together with its people, as one form holds them: written as one step, taken away as one step."""

from collections.abc import Sequence

from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.library import families, people, recordings, rows
from video_feedback_schemas.records import Family, Person


def keep(db: Database, family: Family, household: Sequence[Person]) -> None:
    """Write a family and exactly these people, new or known. Raises Trouble if its reference name is taken."""
    known = {each.id for each in families.every(db)}
    (families.edit if family.id in known else families.add)(db, family)
    before = {person.id: person for person in people.of_family(db, family.id)}
    for person in household:
        if person.id not in before:
            people.add(db, person)
        elif before.pop(person.id) != person:
            people.edit(db, person)
    for gone in before:
        people.remove(db, gone)


def remove(db: Database, family: Family) -> None:
    """Take away a family that has no films. Raises Trouble if it has: films are erased, never just taken away."""
    if recordings.of_family(db, family.id):
        raise Trouble(f"{family.reference} has films, so it cannot be taken away like this.")
    rows.remove(db, "families", [family.id])
