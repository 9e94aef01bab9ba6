"""A family: its reference name, the baby, and the adults. Written as one step."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from video_feedback.errors import Trouble
from video_feedback.library import families, household, people
from video_feedback_schemas.ids import FamilyId, PersonId, new_id
from video_feedback_schemas.records import Family, Person, Role
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.families.glance import baby_text
from video_feedback_ui.parts.date_field import DateField
from video_feedback_ui.parts.words import button, column, field, label, row

_MOST_ADULTS = 6


class FamilyDialog(Dialog):
    """Makes a family, or edits one. `chosen` gives its id once it is written."""

    chosen = Signal(str)

    def __init__(self, bridge: Bridge, family_id: str | None, parent: QWidget | None = None) -> None:
        self._bridge = bridge
        self._family = families.get(bridge.db, family_id) if family_id else None
        household_ = people.of_family(bridge.db, family_id) if family_id else []
        self._babies = [person for person in household_ if person.role == "baby"]
        self._known_adults = [person for person in household_ if person.role == "adult"]
        self.reference = field("Reference name", "A made name, such as a tree: Rowan, Hazel")
        self.baby = field("What the baby is called", "May be left empty")
        self.born = DateField("Born on")
        self.due = DateField("Due on")
        self._age = label("", "small")
        self.adults: list[QLineEdit] = []
        self._adult_lines = column(gap=8)
        self.another = button("Another adult", self._add_adult, icon="plus", kind="flat")
        self.another.setAutoDefault(False)
        body = column(
            _named("Reference name", self.reference),
            label("Not a surname: it is read over the shoulder, and stands on every page.", "small", wraps=True),
            12,
            _named("Baby", self.baby),
            row(_named("Born on", self.born), _named("Due on", self.due), gap=16),
            self._age,
            12,
            label("Adults, as they like to be called", "small"),
            self._adult_lines,
            row(self.another, None),
            gap=6,
        )
        title, deed = ("New family", "Add the family") if self._family is None else ("The family", "Save")
        super().__init__(title, deed, body, parent)
        self.born.changed.connect(self._tell_age)
        self.due.changed.connect(self._tell_age)
        self._show()

    def _show(self) -> None:
        if self._family is not None:
            self.reference.setText(self._family.reference)
        for baby in self._babies[:1]:
            self.baby.setText(baby.called)
            self.born.show_day(_day(baby.born_on))
            self.due.show_day(_day(baby.due_on))
        for called in [adult.called for adult in self._known_adults] or [""]:
            self._add_adult(called)
        self._tell_age()
        self.reference.setFocus()
        self.reference.selectAll()

    def _add_adult(self, called: str = "") -> None:
        line = field(f"Adult {len(self.adults) + 1}", "Mum, Dad, Nan, or a first name")
        line.setText(called)
        self.adults.append(line)
        self._adult_lines.addWidget(line)
        self.another.setVisible(len(self.adults) < _MOST_ADULTS)
        if not called:
            line.setFocus()

    @property
    def age_text(self) -> str:
        """What is said about the dates as they are typed."""
        return self._age.text()

    def _tell_age(self) -> None:
        """Say the age while the dates are typed: a slip of a month is seen at once."""
        try:
            baby = self._baby(FamilyId(""))
        except Trouble:
            baby = None
        self._age.setText(f"{baby_text(baby, date.today())}." if baby and (baby.born_on or baby.due_on) else "")

    def accept(self) -> None:
        with self.telling() as went_well:
            family = self._written_family()
            with self._bridge.change(self._step(family), place=f"family:{family.id}") as db:
                household.keep(db, family, self._household(family))
        if went_well:
            super().accept()
            self.chosen.emit(family.id)

    def _step(self, family: Family) -> str:
        return f"Add the family {family.reference}" if self._family is None else f"Edit the family {family.reference}"

    def _written_family(self) -> Family:
        written = families.new(self.reference.text())
        return written if self._family is None else replace(self._family, reference=written.reference)

    def _household(self, family: Family) -> list[Person]:
        baby = self._baby(family.id)
        names = [" ".join(line.text().split()) for line in self.adults]
        known = [*self._known_adults, *(_person(family.id, "adult") for _ in names)]
        adults = [replace(adult, called=name) for adult, name in zip(known, names, strict=False) if name]
        return [*([baby] if baby else []), *self._babies[1:], *adults]

    def _baby(self, family_id: FamilyId) -> Person | None:
        """The baby as written; None if nothing is. Raises Trouble if a day cannot be read."""
        called = " ".join(self.baby.text().split())
        born, due = self.born.day(), self.due.day()
        if born is not None and born > date.today():
            raise Trouble("The day of birth lies ahead. If the baby is not born yet, write it as due on.")
        if not (called or born or due):
            return None
        baby = self._babies[0] if self._babies else _person(family_id, "baby")
        return replace(
            baby,
            called=called,
            born_on=born.isoformat() if born else None,
            due_on=due.isoformat() if due else None,
        )


def ask_for_family(bridge: Bridge, parent: QWidget) -> None:
    """Ask for a new family, and go to it."""
    dialog = FamilyDialog(bridge, None, parent)
    dialog.chosen.connect(lambda family_id: bridge.asked_to_show.emit(f"family:{family_id}"))
    dialog.open()


def _person(family_id: FamilyId, role: Role) -> Person:
    return Person(id=PersonId(new_id()), family_id=family_id, role=role, called="")


def _named(name: str, widget: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(column(label(name, "small"), widget, gap=4))
    return made


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
