"""The lines of the family's dialog: a baby with its days, an adult with the word for who they are."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from video_feedback.errors import Trouble
from video_feedback.library.families import LONGEST_NAME
from video_feedback.words import tr
from video_feedback_schemas.ids import FamilyId
from video_feedback_schemas.records import Person
from video_feedback_ui.families.glance import baby_text
from video_feedback_ui.parts.date_field import DateField
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.word_box import WordBox
from video_feedback_ui.parts.words import column, field, label, row


class BabyLine(QWidget):
    """`known` is the baby as written down before, or a new one without anything."""

    def __init__(self, known: Person, number: int) -> None:
        super().__init__()
        self._known = known
        which = "" if number == 1 else tr(" of baby {number}", number=number)
        self.called = field(
            tr("What the baby is called") if number == 1 else tr("What baby {number} is called", number=number),
            tr("May be empty"),
        )
        self.called.setMaxLength(max(LONGEST_NAME, len(known.called)))
        self.born, self.due = DateField(tr("Born on{which}", which=which)), DateField(tr("Due on{which}", which=which))
        self._age = label("", "small")
        self.called.setText(known.called)
        self.born.show_day(_day(known.born_on))
        self.due.show_day(_day(known.due_on))
        for days in (self.born, self.due):
            days.changed.connect(self._tell)
        fields = (
            (tr("Baby") if number == 1 else tr("Baby {number}", number=number), self.called),
            (tr("Born on"), self.born),
            (tr("Due on"), self.due),
        )
        line = row(*(named(name, widget) for name, widget in fields), gap=12)
        line.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(line, self._age, gap=4))
        self._tell()

    @property
    def age_text(self) -> str:
        """What is said about the dates as they are typed: a slip of a month is seen at once."""
        return self._age.text()

    def _tell(self) -> None:
        try:
            baby = self.baby(FamilyId(""))
        except Trouble:
            baby = None
        said = baby is not None and bool(baby.born_on or baby.due_on)
        self._age.setText(f"{baby_text(baby, date.today())}." if said else "")
        self._age.setVisible(said)

    def baby(self, family_id: FamilyId) -> Person | None:
        """The baby as written; None if nothing is. Raises Trouble if a day cannot be read."""
        called = " ".join(self.called.text().split())
        born, due = self.born.day(), self.due.day()
        if born is not None and born > date.today():
            raise Trouble(tr("The day of birth lies ahead. If the baby is not born yet, write it as due on."))
        if not (called or born or due):
            return None
        return replace(
            self._known,
            family_id=family_id,
            called=called,
            born_on=born.isoformat() if born else None,
            due_on=due.isoformat() if due else None,
        )


class AdultLine(QWidget):
    def __init__(self, known: Person, number: int, words: Sequence[str]) -> None:
        super().__init__()
        self._known = known
        self.called = field(tr("Adult {number}", number=number), tr("Mum, Dad, Nan, or a first name"))
        self.called.setMaxLength(max(LONGEST_NAME, len(known.called)))
        self.called.setText(known.called)
        self.relation = WordBox(tr("Who adult {number} is", number=number), words, tr("Mother, carer …"))
        self.relation.line.setText(known.relation)
        self.responsible = Tick(
            tr("Agrees for the baby"),
            is_on=known.responsible,
            tip=tr("Holds parental responsibility: each who does has to agree before a film is shown"),
        )
        self.responsible.setAccessibleName(
            tr("Adult {number} holds parental responsibility and agrees for the baby", number=number)
        )
        made = row(self.called, self.relation, self.responsible, gap=8)
        made.setStretch(0, 1)
        made.setStretch(1, 1)
        self.setLayout(made)

    def adult(self, family_id: FamilyId) -> Person | None:
        """The adult as written; None without a name."""
        called = " ".join(self.called.text().split())
        if not called:
            return None
        return replace(
            self._known,
            family_id=family_id,
            called=called,
            relation=self.relation.words,
            responsible=self.responsible.isChecked(),
        )


def named(name: str, widget: QWidget) -> QWidget:
    """A field with its name above it."""
    made = QWidget()
    made.setLayout(column(label(name, "small"), widget, None, gap=4))
    return made


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
