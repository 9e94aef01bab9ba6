"""Who belongs to a family, as they like to be called: read at a glance, and changed from here."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from video_feedback.consent.agreement import called, nobody_for
from video_feedback.library import people
from video_feedback.library.instants import day_text
from video_feedback.words import tr
from video_feedback_schemas.records import Person
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.family_dialog import FamilyDialog
from video_feedback_ui.dialogs.person_dialog import PersonDialog
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.one_line import OneLine
from video_feedback_ui.parts.reader_chip import READERS
from video_feedback_ui.parts.words import clear, column, label, row, tool


class PeopleCard(QFrame):
    """Babies first, then adults, then those of a service."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._bridge, self._family_id = bridge, ""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self._rows.setContentsMargins(16, 0, 8, 0)
        self.add = tool(tr("Add a person"), "plus", partial(self._open, ""), key=key_text("new_person"))
        self.edit = tool(tr("Edit name, babies and adults"), "pencil-simple", self._edit, key=key_text("edit_family"))
        head = row(label(tr("People"), "strong"), None, self.add, self.edit, gap=0, margins=(16, 0, 8, 0))
        self.setLayout(column(head, self._rows, gap=4, margins=(0, 8, 0, 14)))

    def show_family(self, family_id: str) -> None:
        self._family_id = family_id
        clear(self._rows)
        found = people.of_family(self._bridge.db, family_id)
        babies = [person for person in found if person.role == "baby"]
        for person in found:
            self._rows.addWidget(self._row(person))
        if not babies:
            self._hint(tr("Write down when the baby was born: every date then shows the age."))
        elif not any(person.responsible for person in found):
            self._hint(tr("{nobody_for}. Nothing can be shown until somebody does.", nobody_for=nobody_for(babies[0])))

    def _hint(self, words: str) -> None:
        hint = label(words, "small", wraps=True)
        hint.setContentsMargins(0, 0, 8, 0)
        self._rows.addWidget(hint)

    def _row(self, person: Person) -> QWidget:
        icon = IconLabel(_icon(person), 20)
        lines = [label(fact, "small", wraps=True) for fact in _facts(person)]
        note = [self._note(person)] if person.note else []
        words = column(OneLine(called(person), "medium"), *lines, *note, gap=1)
        more = self._more(person)
        line = row(icon, words, more, gap=12)
        line.setStretch(1, 1)
        for each in (icon, more):
            line.setAlignment(each, Qt.AlignmentFlag.AlignTop)
        made = QWidget()
        made.setLayout(line)
        return made

    def _note(self, person: Person) -> QWidget:
        words, icon = READERS[person.note_for]
        reader = IconLabel(icon, 14)
        reader.setToolTip(words)
        reader.setAccessibleName(words)
        line = row(reader, label(person.note, "small", wraps=True), gap=6)
        line.setStretch(1, 1)
        line.setAlignment(reader, Qt.AlignmentFlag.AlignTop)
        made = QWidget()
        made.setLayout(line)
        return made

    def _more(self, person: Person) -> QWidget:
        more = tool(tr("More"), "dots-three-bold", lambda: offer(more, self._choices(person)), role="ink_2")
        more.setAccessibleName(tr("More for {who}", who=called(person)))
        return more

    def _choices(self, person: Person) -> list[tuple[str, partial[None]]]:
        turn = tr("Holds no parental responsibility") if person.responsible else tr("Holds parental responsibility")
        is_adult = person.role == "adult" and not person.staff
        return [
            (tr("Edit…"), partial(self._open, person.id)),
            *([(turn, partial(self._turn, person, turn))] if is_adult else []),
            (tr("Erase…"), partial(self._erase, person.id)),
        ]

    def _open(self, person_id: str) -> None:
        PersonDialog(self._bridge, self._family_id, person_id, self.window()).open()

    def _edit(self) -> None:
        FamilyDialog(self._bridge, self._family_id, self.window()).open()

    def _turn(self, person: Person, words: str) -> None:
        step = f"{called(person)}: {words[:1].lower()}{words[1:]}"
        with self._bridge.telling(), self._bridge.change(step, place=f"family:{self._family_id}/consent") as db:
            people.edit(db, replace(person, responsible=not person.responsible))

    def _erase(self, person_id: str) -> None:
        from video_feedback_ui.erasing import asking  # noqa: PLC0415 (reads films: not at the start of the app)

        asking.ask(self._bridge, "person", person_id, self.window())


def _icon(person: Person) -> str:
    if person.role == "baby":
        return "baby"
    return "identification-badge" if person.staff else "user"


def _facts(person: Person) -> list[str]:
    dates = ((tr("Born"), person.born_on), (tr("Due"), person.due_on if not person.born_on else None))
    first = [f"{word} {day_text(date.fromisoformat(day))}" for word, day in dates if day]
    first += [person.relation] if person.relation else []
    first += [tr("agrees for the baby") if first else tr("Agrees for the baby")] if person.responsible else []
    spoken = [person.languages, *([tr("with an interpreter")] if person.interpreter else [])]
    language = ", ".join(filter(None, spoken))
    return [line for line in (", ".join(first), language[:1].upper() + language[1:]) if line]
