"""Families: those a worker visits, each under a made reference name."""

from dataclasses import replace

from sqlite_utils import Database

from video_feedback.errors import NotFound, Trouble
from video_feedback.library import rows
from video_feedback.library.instants import now, today
from video_feedback.words import tr
from video_feedback_schemas.ids import FamilyId, new_id
from video_feedback_schemas.records import Family, FamilyStatus

LONGEST_NAME, LONGEST_WHY = 60, 300


def new(reference: str) -> Family:
    """A family of that reference name. Raises Trouble if the name is empty or too long to be read."""
    reference = " ".join(reference.split())
    if not reference:
        raise Trouble(tr("A family needs a reference name. Any made name will do, such as a tree."))
    if len(reference) > LONGEST_NAME:
        raise Trouble(
            tr(
                "Give the family a short name, of up to {longest_name} letters: it stands on every page.",
                longest_name=LONGEST_NAME,
            )
        )
    return Family(id=FamilyId(new_id()), reference=reference, made_at=now())


def add(db: Database, family: Family) -> None:
    """Add a family. Raises Trouble if its reference name is taken."""
    _refuse_taken(db, family)
    rows.add(db, "families", family)


def edit(db: Database, family: Family) -> None:
    _refuse_taken(db, family)
    rows.edit(db, "families", family)


def set_status(db: Database, family_id: str, status: FamilyStatus, because: str = "") -> Family:
    """Pause a family, close it, or open it again, as of today. Raises Trouble if one is closed without a reason,
    or with one that is longer than a few lines.

    While it is not open nobody is reminded of anything about it.
    """
    because = " ".join(because.split())
    if status == "closed" and not because:
        raise Trouble(tr("Say why the work ends here. A few words will do."))
    if len(because) > LONGEST_WHY:
        raise Trouble(
            tr(
                "Say why in a few words, up to {longest_why} letters. The rest fits in the note on the family.",
                longest_why=LONGEST_WHY,
            )
        )
    family = replace(get(db, family_id), status=status, status_on=today(), status_because=because)
    edit(db, family)
    return family


def get(db: Database, family_id: str) -> Family:
    family = rows.get(db, Family, "families", family_id)
    if family is None:
        raise NotFound(tr("There is no such family in this library."))
    return family


def called(db: Database, reference: str) -> Family:
    """The family of that reference name (case does not matter). Raises NotFound."""
    found = rows.select(db, Family, "families", "reference = ? COLLATE NOCASE", [reference.strip()])
    if not found:
        raise NotFound(tr("There is no family called {reference} in this library.", reference=reference))
    return found[0]


def every(db: Database) -> list[Family]:
    """All families, by reference name: never ranked."""
    return rows.select(db, Family, "families", order="reference COLLATE NOCASE, id")


def _refuse_taken(db: Database, family: Family) -> None:
    values = [family.reference, family.id]
    if rows.select(db, Family, "families", "reference = ? COLLATE NOCASE AND id <> ?", values):
        raise Trouble(
            tr(
                "There is a family called {reference} already. Choose another reference name.",
                reference=family.reference,
            )
        )
