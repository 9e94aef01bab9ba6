"""A family together with its people, as one form holds them: written as one step, taken away as one step."""

from collections.abc import Sequence

from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.library import families, forms, in_view, people, recordings, rows
from video_feedback.words import tr
from video_feedback_schemas.records import Family, Person


def keep(db: Database, family: Family, household: Sequence[Person]) -> None:
    """Write a family and exactly these people, new or known.

    Raises Trouble if its reference name is taken, or if someone is left out who is in view in a film that is there, or
    whose agreements are written down.
    """
    known = {each.id for each in families.every(db)}
    (families.edit if family.id in known else families.add)(db, family)
    before = {person.id: person for person in people.of_family(db, family.id)}
    for person in household:
        if person.id not in before:
            people.add(db, person)
        elif before.pop(person.id) != person:
            people.edit(db, person)
    for gone, person in before.items():
        if seen := in_view.films_with(db, gone):
            title = recordings.get(db, seen[0]).title
            raise Trouble(
                tr(
                    "{called} is in view in “{title}”. Erase that film first, or say who is in view in it.",
                    called=person.called,
                    title=title,
                )
            )
        if _has_agreements(db, gone):
            raise Trouble(
                tr(
                    "Agreements of {called} are written down, so they are not just taken away. Erase "
                    "them from the menu beside their name instead.",
                    called=person.called or tr("the baby"),
                )
            )
        people.remove(db, gone)


def remove(db: Database, family: Family) -> None:
    """Take away a family without films and forms. Raises Trouble if it has any: these are only ever erased."""
    if recordings.all_of_family(db, family.id):
        raise Trouble(tr("{reference} has films, so it cannot be taken away like this.", reference=family.reference))
    if forms.of_family(db, family.id):
        raise Trouble(
            tr(
                "{reference} has signed forms, so it cannot be taken away like this. Erase it instead.",
                reference=family.reference,
            )
        )
    rows.remove(db, "families", [family.id])


def _has_agreements(db: Database, person_id: str) -> bool:
    return (
        db.execute("SELECT 1 FROM consents WHERE ?1 IN (person_id, given_by) LIMIT 1", [person_id]).fetchone()
        is not None
    )
