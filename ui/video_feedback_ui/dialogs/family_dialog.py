"""A family: its reference name, the babies, and the adults. Written as one step."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from video_feedback.library import families, household, people, relations
from video_feedback.words import tr
from video_feedback_schemas.ids import FamilyId, PersonId, new_id
from video_feedback_schemas.records import Family, Person, Role
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.dialogs.people_lines import AdultLine, BabyLine, named
from video_feedback_ui.parts.note_for import NoteFor
from video_feedback_ui.parts.words import button, column, field, label, row

_MOST_BABIES, _MOST_ADULTS = 4, 6


class FamilyDialog(Dialog):
    """Makes a family, or edits one. `chosen` gives its id once it is written. Staff are written down as people."""

    chosen = Signal(str)

    def __init__(self, bridge: Bridge, family_id: str | None, parent: QWidget | None = None) -> None:
        self._bridge = bridge
        self._family = families.get(bridge.db, family_id) if family_id else None
        known = people.of_family(bridge.db, family_id) if family_id else []
        self._staff = [person for person in known if person.staff]
        self._relations = relations.known(bridge.db, relations.HOUSEHOLD, role="adult", staff=False)
        self.reference = field(tr("Reference name"), tr("A made name, such as a tree: Rowan, Hazel"))
        self.babies: list[BabyLine] = []
        self.adults: list[AdultLine] = []
        self._baby_lines, self._adult_lines = column(gap=8), column(gap=8)
        self.another_baby = self._add_button(tr("Another baby"), self._add_baby)
        self.another = self._add_button(tr("Another adult"), self._add_adult)
        family = self._family
        self.note = NoteFor(
            tr("Note on the family"), family.note if family else "", family.note_for if family else "worker"
        )
        body = column(
            named(tr("Reference name"), self.reference),
            label(tr("Not a surname: it is read over the shoulder, and stands on every page."), "small", wraps=True),
            8,
            self._baby_lines,
            row(self.another_baby, None),
            4,
            label(tr("Adults of the household, as they like to be called"), "small"),
            self._adult_lines,
            row(self.another, None),
            4,
            self.note,
            gap=4,
        )
        title, deed = (tr("New family"), tr("Add the family")) if family is None else (tr("The family"), tr("Save"))
        super().__init__(title, deed, body, parent, width=720)
        self._show(known)

    def _add_button(self, words: str, then: Callable[[], object]) -> QPushButton:
        made = button(words, then, icon="plus", kind="flat")
        made.setAutoDefault(False)
        return made

    def _show(self, known: list[Person]) -> None:
        if self._family is not None:
            self.reference.setText(self._family.reference)
        for role, add in (("baby", self._add_baby), ("adult", self._add_adult)):
            found = [person for person in known if person.role == role and not person.staff]
            for person in found:
                add(person)
            if not found:
                add()
        self.note.setVisible(self._family is not None)
        self.reference.setFocus()
        self.reference.selectAll()

    def _add_baby(self, known: Person | None = None) -> None:
        line = BabyLine(known or _person(FamilyId(""), "baby"), len(self.babies) + 1)
        self.babies.append(line)
        self._baby_lines.addWidget(line)
        self.another_baby.setVisible(len(self.babies) < _MOST_BABIES)
        line.called.setFocus()

    def _add_adult(self, known: Person | None = None) -> None:
        line = AdultLine(known or _person(FamilyId(""), "adult"), len(self.adults) + 1, self._relations)
        self.adults.append(line)
        self._adult_lines.addWidget(line)
        self.another.setVisible(len(self.adults) < _MOST_ADULTS)
        line.called.setFocus()

    def accept(self) -> None:
        with self.telling() as went_well:
            family = self._written_family()
            household_ = self._household(family)
            with self._bridge.change(self._step(family), place=f"family:{family.id}") as db:
                household.keep(db, family, household_)
        if went_well:
            super().accept()
            self.chosen.emit(family.id)

    def _step(self, family: Family) -> str:
        return (
            tr("Add the family {reference}", reference=family.reference)
            if self._family is None
            else tr("Edit the family {reference}", reference=family.reference)
        )

    def _written_family(self) -> Family:
        written = families.new(self.reference.text())
        family = written if self._family is None else replace(self._family, reference=written.reference)
        return replace(family, note=self.note.words, note_for=self.note.reader)

    def _household(self, family: Family) -> list[Person]:
        babies = [baby for line in self.babies if (baby := line.baby(family.id)) is not None]
        adults = [adult for line in self.adults if (adult := line.adult(family.id)) is not None]
        return [*babies, *adults, *self._staff]


def ask_for_family(bridge: Bridge, parent: QWidget) -> None:
    """Ask for a new family, and go to it."""
    dialog = FamilyDialog(bridge, None, parent)
    dialog.chosen.connect(lambda family_id: bridge.asked_to_show.emit(f"family:{family_id}"))
    dialog.open()


def _person(family_id: FamilyId, role: Role) -> Person:
    return Person(id=PersonId(new_id()), family_id=family_id, role=role, called="")
