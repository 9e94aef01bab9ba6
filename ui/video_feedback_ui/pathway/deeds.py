"""What is done to a family's pathway and its dates. Each is one step, at the family's own place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget
from sqlite_utils import Database

from video_feedback.consent import doors
from video_feedback.exports.leaving import Leaving
from video_feedback.exports.writing import write_whole
from video_feedback.library import families, pathways, stages, visits
from video_feedback.library.instants import day_of, now, today
from video_feedback.pathway import calendar
from video_feedback.pathway.templates import Step
from video_feedback.words import tr
from video_feedback_schemas.ids import FamilyId
from video_feedback_schemas.pathway_records import Stage, Visit
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts import files

_KIND = tr("Calendar (*.ics)")


class Deeds:
    """For one family after the other: `family_id` says whose pathway it is."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self.family_id = ""

    @property
    def place(self) -> str:
        return f"family:{self.family_id}/pathway"

    def begin(self, pathway_id: str) -> None:
        self._do(
            tr("Begin the pathway"), lambda db: stages.begin(db, FamilyId(self.family_id), pathways.get(db, pathway_id))
        )

    def clear(self) -> None:
        self._do(tr("Take the pathway away"), lambda db: stages.clear(db, self.family_id))

    def add(self, step: Step) -> None:
        """Raises Trouble."""
        with self._bridge.change(tr("Add the step “{step}”", step=step.name), place=self.place) as db:
            stages.add(db, FamilyId(self.family_id), step)

    def change(self, stage: Stage, step: Step) -> None:
        """Raises Trouble."""
        changed = replace(stage, name=step.name, rule=step.rule, or_rule=step.or_rule, is_review=step.is_review)
        with self._bridge.change(tr("Change the step “{stage}”", stage=stage.name), place=self.place) as db:
            stages.edit(db, changed)

    def rename(self, stage: Stage, name: str) -> bool:
        return self._do(
            tr("Rename the step “{stage}”", stage=stage.name), lambda db: stages.edit(db, replace(stage, name=name))
        )

    def mark_done(self, stage: Stage, on: date | None) -> bool:
        name = tr("“{stage}” is done", stage=stage.name) if on else tr("“{stage}” is not done", stage=stage.name)
        day = on.isoformat() if on else None
        return self._do(name, lambda db: stages.edit(db, replace(stage, done_on=day)))

    def move(self, stage: Stage, to: date | None, because: str) -> bool:
        name = tr("Move “{stage}”", stage=stage.name) if to else tr("“{stage}” on its own day again", stage=stage.name)
        moved = replace(stage, moved_to=to.isoformat() if to else None, moved_because=because.strip())
        return self._do(name, lambda db: stages.edit(db, moved))

    def set_review(self, stage: Stage, *, is_review: bool) -> bool:
        name = (tr("“{stage}” is a review") if is_review else tr("“{stage}” is no review")).format(stage=stage.name)
        return self._do(name, lambda db: stages.edit(db, replace(stage, is_review=is_review)))

    def remove(self, stage: Stage) -> bool:
        return self._do(tr("Take the step “{stage}” away", stage=stage.name), lambda db: stages.remove(db, stage))

    def keep_visit(self, visit: Visit, *, is_new: bool) -> None:
        """Raises Trouble."""
        kind = visits.KINDS[visit.kind].lower()
        name = tr("Add a date: {kind}", kind=kind) if is_new else tr("Change a date: {kind}", kind=kind)
        with self._bridge.change(name, place=self.place) as db:
            (visits.add if is_new else visits.edit)(db, visit)

    def remove_visit(self, visit: Visit) -> bool:
        name = tr("Take a date away: {kind}", kind=visits.KINDS[visit.kind].lower())
        return self._do(name, lambda db: visits.remove(db, visit.id))

    def ask_where_to_save(self, parent: QWidget) -> None:
        """All dates of the family into a calendar file, where the worker says."""
        name = f"{families.get(self._bridge.db, self.family_id).reference}.ics"
        files.choose_where(parent, tr("Save as a calendar file"), name, _KIND, self.save)

    def save(self, path: Path) -> None:
        """Write the calendar file; that it was written is on record."""
        library = self._bridge.library
        data = calendar.file(library.db, self.family_id, day_of(today()), now())
        leaving = Leaving(noting=library.noting, what=f"family:{self.family_id}", kind="calendar")
        self._bridge.tasks.start(
            tr("Saving the calendar"),
            lambda _: write_whole(path, data, leaving.noted("ics", "worker", data, doors.CALENDAR, path=path)),
            lambda written: self._bridge.told.emit(tr("The calendar is in {written}.", written=written.name), False),
            lambda sentence: self._bridge.told.emit(sentence, True),
        )

    def _do(self, name: str, deed: Callable[[Database], object]) -> bool:
        with self._bridge.telling() as went_well, self._bridge.change(name, place=self.place) as db:
            deed(db)
        return bool(went_well)
