"""Agreements, so that a film may be shown and told of: everyone in the family is in view, and has said yes."""

from collections.abc import Sequence

from sqlite_utils import Database

from video_feedback.library import consents, in_view, people
from video_feedback.library.library import Library
from video_feedback_schemas.consent_records import Purpose
from video_feedback_schemas.ids import FamilyId, PersonId, new_id
from video_feedback_schemas.records import Person

USUAL: tuple[Purpose, ...] = ("feedback", "supervision", "family")


def agree(
    library: Library, family_id: str, recording_id: str, purposes: Sequence[Purpose] = USUAL, day: str = "2026-01-05"
) -> None:
    """Nothing of it is a step to undo. A family without an adult gets Sam, who holds parental responsibility."""
    with library.change("Agree", undoable=False) as db:
        adult = _adult(db, family_id)
        for person in people.of_family(db, family_id):
            for purpose in purposes:
                giver = adult.id if person.role == "baby" else None
                consents.write(db, consents.new(person.id, giver, purpose, "given", day))
        in_view.keep(db, recording_id, [person.id for person in people.of_family(db, family_id)])


def _adult(db: Database, family_id: str) -> Person:
    for person in people.of_family(db, family_id):
        if person.role == "adult" and person.responsible:
            return person
    made = Person(
        id=PersonId(new_id()), family_id=FamilyId(family_id), role="adult", called="Sam", relation="parent",
        responsible=True,
    )  # fmt: skip
    people.add(db, made)
    return made
