"""Pathways to begin from, as this library has them. Those that come with the app can be changed like any other."""

from dataclasses import replace

from sqlite_utils import Database

from video_feedback.errors import NotFound
from video_feedback.library import rows
from video_feedback.pathway import templates
from video_feedback.words import tr
from video_feedback_schemas.ids import PathwayId, new_id
from video_feedback_schemas.pathway_records import Pathway


def add(db: Database, pathway: Pathway) -> None:
    rows.add(db, "pathways", pathway)


def edit(db: Database, pathway: Pathway) -> None:
    """Families that began from it keep the steps they have."""
    rows.edit(db, "pathways", pathway)


def get(db: Database, pathway_id: str) -> Pathway:
    """Raises NotFound."""
    found = rows.get(db, Pathway, "pathways", pathway_id)
    if found is None:
        raise NotFound(tr("There is no such pathway in this library."))
    return found


def every(db: Database, *, archived: bool = False) -> list[Pathway]:
    """Those that are offered (or those that no longer are): the shipped ones first, an empty one at the end."""
    found = rows.select(db, Pathway, "pathways", "archived = ?", [archived], order="name COLLATE NOCASE, id")
    shipped = [pathway.id for pathway in templates.shipped()]
    return sorted(found, key=lambda each: (each.steps == "[]", each.id not in shipped))


def copy_of(pathway: Pathway) -> Pathway:
    """A new one with the same steps."""
    return replace(
        pathway, id=PathwayId(new_id()), name=tr("{pathway} (copy)", pathway=pathway.name[:70]), archived=False
    )


def add_shipped(db: Database) -> None:
    """Add those shipped ones that were never here. One that was changed, or archived, stays as it is."""
    known = {row[0] for row in db.execute("SELECT id FROM pathways")}
    for pathway in templates.shipped():
        if pathway.id not in known:
            add(db, pathway)
