"""A date of a family that is no session: what, when, by whom, whether it was, and a note that says who may read it."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from video_feedback.errors import Trouble
from video_feedback.library import visits
from video_feedback.library.instants import now
from video_feedback.words import tr
from video_feedback_schemas.ids import FamilyId, VisitId, new_id
from video_feedback_schemas.pathway_records import Visit, VisitStatus
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.dialogs.people_lines import named
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.date_field import DateField
from video_feedback_ui.parts.dropdown import Dropdown
from video_feedback_ui.parts.note_for import NoteFor
from video_feedback_ui.parts.words import button, column, field, row
from video_feedback_ui.pathway.deeds import Deeds

_STATUS = (
    ("planned", tr("Planned"), "calendar-blank"),
    ("done", tr("Done"), "check"),
    ("missed", tr("Missed"), "minus"),
)


class VisitDialog(Dialog):
    """Adds a date on a day, or changes one."""

    def __init__(self, deeds: Deeds, visit: Visit | None, on: date, parent: QWidget | None) -> None:
        self._deeds, self._visit = deeds, visit
        shown = visit or Visit(
            id=VisitId(new_id()),
            family_id=FamilyId(deeds.family_id),
            kind="visit",
            on_day=on.isoformat(),
            made_at=now(),
        )
        self._shown = shown
        self.kind = Dropdown(tr("What it is"))
        for kind, words in visits.KINDS.items():
            self.kind.addItem(words, kind)
        self.kind.setMinimumContentsLength(13)
        self.kind.setCurrentIndex(self.kind.findData(shown.kind))
        self.day = DateField(tr("Day"))
        self.day.show_day(date.fromisoformat(shown.on_day))
        self.time = field(tr("Time"), tr("10:30, or empty"))
        self.time.setText(shown.at_time)
        self.by_whom = field(tr("By whom"), tr("You, or who goes"))
        self.by_whom.setText(shown.by_whom)
        self.status = Choice(tr("How it stands"), _STATUS)
        self.status.show_choice(shown.status)
        self._status: VisitStatus = shown.status
        self.status.chosen.connect(self._choose_status)
        self.note = NoteFor(tr("Note"), shown.note, shown.note_for)
        self.remove = button(tr("Take this date away"), self._remove, icon="trash", kind="flat")
        self.remove.setAutoDefault(False)
        self.remove.setVisible(visit is not None)
        when = row(named(tr("What"), self.kind), named(tr("Day"), self.day), named(tr("Time"), self.time), gap=12)
        when.setStretch(1, 1)
        self.time.setFixedWidth(132)
        body = column(
            when,
            named(tr("By whom"), self.by_whom),
            self.status,
            self.note,
            row(self.remove, None),
            gap=10,
        )
        title, deed = (tr("New date"), tr("Add the date")) if visit is None else (tr("The date"), tr("Save"))
        super().__init__(title, deed, body, parent, width=600)
        self.kind.setFocus()

    def _choose_status(self, value: VisitStatus) -> None:
        self._status = value

    def accept(self) -> None:
        with self.telling() as went_well:
            self._deeds.keep_visit(self._written(), is_new=self._visit is None)
        if went_well:
            super().accept()

    def _written(self) -> Visit:
        day = self.day.day()
        if day is None:
            raise Trouble(tr("Write down the day."))
        return replace(
            self._shown,
            kind=self.kind.currentData(),
            on_day=day.isoformat(),
            at_time=visits.time_of(self.time.text()),
            status=self._status,
            by_whom=" ".join(self.by_whom.text().split()),
            note=self.note.words,
            note_for=self.note.reader,
        )

    def _remove(self) -> None:
        if self._visit is not None and self._deeds.remove_visit(self._visit):
            self.reject()
