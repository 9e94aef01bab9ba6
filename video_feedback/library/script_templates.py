"""Scripts to begin from, as this library has them. One is never removed, only archived: so a shipped one that nobody
wants does not come back with the next version."""

from dataclasses import replace

from sqlite_utils import Database

from video_feedback.errors import NotFound
from video_feedback.feedback import templates
from video_feedback.library import rows
from video_feedback.words import tr
from video_feedback_schemas.session_records import ScriptTemplate


def add(db: Database, template: ScriptTemplate) -> None:
    rows.add(db, "script_templates", template)


def edit(db: Database, template: ScriptTemplate) -> None:
    """Scripts that began from it keep what they have."""
    rows.edit(db, "script_templates", template)


def get(db: Database, template_id: str) -> ScriptTemplate:
    """Raises NotFound."""
    found = rows.get(db, ScriptTemplate, "script_templates", template_id)
    if found is None:
        raise NotFound(tr("There is no such template in this library."))
    return found


def every(db: Database, *, archived: bool = False) -> list[ScriptTemplate]:
    """Those that are offered (or those that no longer are): one's own first, then the shipped ones as they come."""
    found = rows.select(
        db, ScriptTemplate, "script_templates", "archived = ?", [archived], order="name COLLATE NOCASE, id"
    )
    places = {template.id: place for place, template in enumerate(templates.shipped(), start=1)}
    return sorted(found, key=lambda each: places.get(each.id, 0))


def rename(db: Database, template_id: str, name: str) -> None:
    """Raises Trouble if it is no name."""
    edit(db, replace(get(db, template_id), name=templates.named(name)))


def set_archived(db: Database, template_id: str, *, archived: bool) -> None:
    """Offer a template no longer, or again."""
    edit(db, replace(get(db, template_id), archived=archived))


def add_shipped(db: Database) -> None:
    """Add those shipped ones that were never here. One that was changed, or archived, stays as it is."""
    known = {row[0] for row in db.execute("SELECT id FROM script_templates")}
    for template in templates.shipped():
        if template.id not in known:
            add(db, template)
