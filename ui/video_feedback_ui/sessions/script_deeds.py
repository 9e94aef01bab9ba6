"""What can be done to a script as a whole. Each is one step that can be taken back, and then shows its session."""

from collections.abc import Sequence
from dataclasses import replace

from video_feedback.feedback import copying, ordering, templates
from video_feedback.feedback.copying import Copy
from video_feedback.feedback.ordering import End
from video_feedback.feedback.templates import Begun, Line
from video_feedback.library import script_templates, sessions
from video_feedback.words import tr
from video_feedback_schemas.session_records import ScriptTemplate
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.sessions.deeds import place_of


def put_strongest(bridge: Bridge, session_id: str, pick_id: str, end: End) -> bool:
    """Put the pick that the worker calls the strongest first or last. False if it is there already."""
    name = tr("The strongest first") if end == "first" else tr("The strongest last")
    return _order(bridge, session_id, ordering.with_strongest(bridge.db, session_id, pick_id, end), name)


def by_day(bridge: Bridge, session_id: str) -> bool:
    """Put the picks in the order in which they were filmed. False if they are in it already."""
    return _order(bridge, session_id, ordering.by_day(bridge.db, session_id), tr("By the day it was filmed"))


def go_on(bridge: Bridge, session_id: str, *, goes_on: bool) -> None:
    """Let one moment follow the other in the parent's window, or wait to be asked."""
    name = tr("One after the other") if goes_on else tr("Wait before each moment")
    with bridge.change(name, place=place_of(session_id)) as db:
        sessions.edit(db, replace(sessions.get(db, session_id), goes_on=goes_on))


def begin(bridge: Bridge, session_id: str, template: ScriptTemplate) -> Begun:
    """Let a script begin from a template; where it has nothing to fill, nothing is done. Raises Trouble."""
    told = templates.begun(bridge.db, session_id, template)
    if told.picks or told.theme != sessions.get(bridge.db, session_id).theme:
        with bridge.change(tr("Begin from “{name}”", name=template.name), place=place_of(session_id)) as db:
            templates.begin(db, session_id, template)
    return told


def keep_template(bridge: Bridge, session_id: str, name: str, theme: str, lines: Sequence[Line]) -> ScriptTemplate:
    """Keep words as a template. Raises Trouble if they are none, or hold a name of the session's family."""
    made = templates.made(name, theme, lines)
    texts = [made.name, made.theme, *(words for line in lines for words in (line.say, line.ask))]
    templates.refuse_names(bridge.db, session_id, texts)
    with bridge.change(tr("Keep the script as a template"), place=place_of(session_id)) as db:
        script_templates.add(db, made)
    return made


def rename_template(bridge: Bridge, session_id: str, template_id: str, name: str) -> None:
    """Raises Trouble if it is no name."""
    with bridge.change(tr("Rename a template"), place=place_of(session_id)) as db:
        script_templates.rename(db, template_id, name)


def archive_template(bridge: Bridge, session_id: str, template_id: str, *, archived: bool) -> None:
    """Offer a template no longer, or again."""
    name = tr("Archive a template") if archived else tr("Bring a template back")
    with bridge.change(name, place=place_of(session_id)) as db:
        script_templates.set_archived(db, template_id, archived=archived)


def copy(bridge: Bridge, from_id: str, to_id: str) -> Copy:
    """Copy what can be shown once more from an earlier session, behind what is there."""
    coming = copying.planned(bridge.db, from_id, to_id)
    if not coming.is_empty:
        with bridge.change(tr("Copy from an earlier session"), place=place_of(to_id)) as db:
            copying.copy(db, from_id, to_id)
    return coming


def _order(bridge: Bridge, session_id: str, ids: Sequence[str], name: str) -> bool:
    if [pick.id for pick in sessions.picks(bridge.db, session_id)] == list(ids):
        return False
    with bridge.change(name, place=place_of(session_id)) as db:
        sessions.order_picks(db, session_id, ids)
    return True
