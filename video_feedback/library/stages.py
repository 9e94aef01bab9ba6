"""Stages: the dated steps of a family's own pathway."""

from dataclasses import replace

from sqlite_utils import Database

from video_feedback.errors import NotFound, Trouble
from video_feedback.library import rows
from video_feedback.pathway import rules, templates
from video_feedback.pathway.templates import LONGEST_NAME, MOST_STEPS, Step
from video_feedback.words import tr
from video_feedback_schemas.ids import FamilyId, StageId, new_id
from video_feedback_schemas.pathway_records import Pathway, Stage


def of_family(db: Database, family_id: str) -> list[Stage]:
    """In the order of the pathway."""
    return rows.select(db, Stage, "stages", "family_id = ?", [family_id], order="position, id")


def get(db: Database, stage_id: str) -> Stage:
    """Raises NotFound."""
    found = rows.get(db, Stage, "stages", stage_id)
    if found is None:
        raise NotFound(tr("There is no such step in this library."))
    return found


def begin(db: Database, family_id: FamilyId, pathway: Pathway) -> list[Stage]:
    """Begin a family's pathway: the steps of one to begin from become its own. Raises Trouble if it has one already."""
    if of_family(db, family_id):
        raise Trouble(tr("This family has a pathway already. Take it away first, to begin from another."))
    made = [_stage(family_id, at, step) for at, step in enumerate(templates.steps_of(pathway), start=1)]
    for stage in made:
        rows.add(db, "stages", stage)
    return made


def add(db: Database, family_id: FamilyId, step: Step) -> Stage:
    """Add a step at the end. Raises Trouble if it cannot be meant."""
    there = of_family(db, family_id)
    if len(there) >= MOST_STEPS:
        raise Trouble(tr("A pathway has up to {most_steps} steps. Take some away.", most_steps=MOST_STEPS))
    made = _stage(family_id, there[-1].position + 1 if there else 1, step)
    _check([*there, made])
    rows.add(db, "stages", made)
    return made


def edit(db: Database, stage: Stage) -> None:
    """Raises Trouble if its name or its rule cannot be meant. A step that is not moved has no reason for it."""
    there = [stage if each.id == stage.id else each for each in of_family(db, stage.family_id)]
    _check(there)
    rows.edit(db, "stages", stage if stage.moved_to else replace(stage, moved_because=""))


def remove(db: Database, stage: Stage) -> None:
    """Raises Trouble while another step counts from it."""
    waiting = rules.waiting_for(list(of_family(db, stage.family_id)), stage.key)
    if waiting:
        raise Trouble(
            tr(
                "“{waiting}” counts from “{stage}”. Let that one count from something else first.",
                waiting=waiting[0],
                stage=stage.name,
            )
        )
    rows.remove(db, "stages", [stage.id])


def clear(db: Database, family_id: str) -> None:
    """Take the whole pathway of a family away."""
    rows.remove(db, "stages", [stage.id for stage in of_family(db, family_id)])


def _stage(family_id: FamilyId, position: int, step: Step) -> Stage:
    return Stage(
        id=StageId(new_id()),
        family_id=family_id,
        position=position,
        key=step.key,
        name=step.name,
        rule=step.rule,
        or_rule=step.or_rule,
        is_review=step.is_review,
    )


def _check(stages: list[Stage]) -> None:
    for stage in stages:
        if not stage.name.strip() or len(stage.name) > LONGEST_NAME:
            raise Trouble(tr("Give the step a name of up to {longest_name} letters.", longest_name=LONGEST_NAME))
    rules.check(list(stages))
