"""One person: how they like to be called, who they are, their days and languages, and a note. Written as one step."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from video_feedback.errors import Trouble
from video_feedback.library import families, people, relations
from video_feedback.library.instants import day_text
from video_feedback.pathway.dates import TERM_DAYS
from video_feedback.words import tr
from video_feedback_schemas.ids import FamilyId, PersonId, new_id
from video_feedback_schemas.records import Person
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.dialogs.people_lines import BabyLine, named
from video_feedback_ui.parts.chips import Chips
from video_feedback_ui.parts.note_for import NoteFor
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.word_box import WordBox
from video_feedback_ui.parts.words import column, field, label, row

_KINDS = (
    ("baby", tr("Baby or child")),
    ("adult", tr("Adult of the household")),
    ("staff", tr("Somebody of a service")),
)


class PersonDialog(Dialog):
    """Adds a person to a family, or edits one. What is not asked of a kind of person is not shown."""

    def __init__(self, bridge: Bridge, family_id: str, person_id: str = "", parent: QWidget | None = None) -> None:
        self._bridge, self._family_id = bridge, family_id
        known = people.get(bridge.db, person_id) if person_id else None
        self._known = known or Person(id=PersonId(new_id()), family_id=FamilyId(family_id), role="adult", called="")
        self._is_new = known is None
        self.kind = Chips(tr("Who it is"), _KINDS)
        self.called = field(tr("How they like to be called"), tr("Mum, Nan, or a first name"))
        self.called.setMaxLength(max(families.LONGEST_NAME, len(self._known.called)))
        self.relation = WordBox(tr("Who they are"), self._words(), tr("Mother, carer, health visitor …"))
        self.days = BabyLine(self._known if self._known.role == "baby" else replace(self._known, called=""), 1)
        self.days.called.textChanged.connect(lambda _: self._tell_gestation())
        self.weeks = field(tr("Weeks of the pregnancy at birth"), tr("weeks"))
        self.over = field(tr("And days"), tr("days"))
        self.because = field(tr("Why the due date changed"), tr("A scan on …"))
        self.responsible = Tick(tr("Holds parental responsibility: agrees for the baby"), is_on=self._known.responsible)
        self.languages = field(tr("Languages"), tr("Welsh, Polish …"))
        self.interpreter = Tick(tr("Needs an interpreter"), is_on=self._known.interpreter)
        self.note = NoteFor(tr("Note on this person"), self._known.note, self._known.note_for)
        at_birth = row(
            label(tr("At birth the pregnancy was"), "small"), self.weeks, label(tr("weeks +"), "small"), self.over, None
        )
        self._baby_part = _held(
            self.days, at_birth, *self._before(), named(tr("Why the due date changed"), self.because)
        )
        self._adult_part = _held(
            row(named(tr("Called"), self.called), named(tr("Who they are"), self.relation), gap=12),
            row(self.responsible, None),
        )
        body = column(
            self.kind,
            self._baby_part,
            self._adult_part,
            row(named(tr("Languages"), self.languages), self.interpreter, gap=12),
            self.note,
            gap=10,
        )
        super().__init__(tr("Add a person") if known is None else tr("The person"), tr("Save"), body, parent, width=640)
        self.kind.chosen.connect(self._choose)
        for days in (self.days.born, self.days.due):
            days.changed.connect(self._tell_gestation)
        self._fill()

    def _before(self) -> Sequence[QWidget]:
        """The due dates of before, as they were."""
        found = people.due_dates(self._bridge.db, self._known.id) if not self._is_new else []
        said = [
            tr(
                "Until {until}: due {due}",
                until=day_text(date.fromisoformat(each.until)),
                due=day_text(date.fromisoformat(each.due_on)),
            )
            + (f". {each.because}" if each.because else "")
            for each in found
        ]
        return [label("\n".join(said), "small", wraps=True)] if said else []

    def _fill(self) -> None:
        known = self._known
        self.kind.show_choice("staff" if known.staff else known.role)
        self.kind.setVisible(self._is_new)
        self.called.setText(known.called)
        self.relation.line.setText(known.relation)
        self.languages.setText(known.languages)
        if known.gestation_days is not None:
            weeks, days = divmod(known.gestation_days, 7)
            self.weeks.setText(str(weeks))
            self.over.setText(str(days))
        for line in (self.weeks, self.over):
            line.setFixedWidth(72)
        self._choose("staff" if known.staff else known.role)
        (self.days.called if known.role == "baby" else self.called).setFocus()

    @property
    def _shown(self) -> str:
        return next(value for value, _ in _KINDS if self.kind.button(value).isChecked())

    def _choose(self, kind: str) -> None:
        self._baby_part.setVisible(kind == "baby")
        self._adult_part.setVisible(kind != "baby")
        self.responsible.setVisible(kind == "adult")
        self.interpreter.setVisible(kind != "baby")
        self._tell_gestation()
        self.adjustSize()

    def _words(self) -> list[str]:
        db = self._bridge.db
        staff = relations.known(db, relations.STAFF, role="adult", staff=True)
        household = relations.known(db, relations.HOUSEHOLD, role="adult", staff=False)
        return [*household, *staff]

    def _tell_gestation(self) -> None:
        """How far the pregnancy was follows from both days, where they are known. A new due date wants a reason."""
        try:
            born, due = self.days.born.day(), self.days.due.day()
        except Trouble:
            return
        follows = TERM_DAYS - (due - born).days if born and due else None
        for line, value in ((self.weeks, follows and follows // 7), (self.over, follows and follows % 7)):
            line.setEnabled(follows is None)
            line.setToolTip(tr("It follows from the two days above.") if follows is not None else "")
            if follows is not None:
                line.setText(str(value))
        before = self._known.due_on
        self.because.parentWidget().setVisible(bool(before) and due is not None and due.isoformat() != before)  # type: ignore[union-attr]

    def accept(self) -> None:
        with self.telling() as went_well:
            person = self._written()
            family = families.get(self._bridge.db, self._family_id)
            name = (
                tr("Add {called}", called=person.called or tr("a person"))
                if self._is_new
                else tr("Edit {called}", called=person.called or tr("a person"))
            )
            with self._bridge.change(name, place=f"family:{family.id}/consent") as db:
                if self._is_new:
                    people.add(db, person)
                else:
                    people.edit(db, person, due_because=" ".join(self.because.text().split()))
        if went_well:
            super().accept()

    def _written(self) -> Person:
        languages = " ".join(self.languages.text().split())
        known = replace(self._known, languages=languages, note=self.note.words, note_for=self.note.reader)
        if self._shown == "baby":
            baby = self.days.baby(FamilyId(self._family_id))
            if baby is None:
                raise Trouble(tr("Write down how the baby is called, or a day."))
            follows = baby.born_on is not None and baby.due_on is not None
            return replace(
                known,
                role="baby",
                called=baby.called,
                born_on=baby.born_on,
                due_on=baby.due_on,
                gestation_days=None if follows else self._gestation(),
            )
        called = " ".join(self.called.text().split())
        if not called:
            raise Trouble(tr("Write down how this person likes to be called."))
        staff = self._shown == "staff"
        return replace(
            known,
            role="adult",
            staff=staff,
            called=called,
            relation=self.relation.words,
            responsible=self.responsible.isChecked() and not staff,
            interpreter=self.interpreter.isChecked(),
        )

    def _gestation(self) -> int | None:
        weeks, days = self.weeks.text().strip(), self.over.text().strip()
        if not weeks and not days:
            return None
        if (
            not (weeks.isdecimal() and (days.isdecimal() or not days))
            or not 20 <= int(weeks) <= 45
            or int(days or 0) > 6
        ):
            raise Trouble(tr("Write the weeks of the pregnancy at birth as 35 weeks and 2 days."))
        return 7 * int(weeks) + int(days or 0)


def _held(*parts: object) -> QWidget:
    made = QWidget()
    made.setLayout(column(*parts, gap=8))  # type: ignore[arg-type]
    return made
