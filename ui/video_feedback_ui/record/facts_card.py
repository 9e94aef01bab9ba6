"""Where it was and who was there: suggested as it was the last time, and changed where it was different."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from video_feedback.consent import agreement
from video_feedback.feedback import record
from video_feedback.feedback.record import Facts
from video_feedback.library import people, sessions
from video_feedback.words import tr
from video_feedback_schemas.records import Person
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.flow import Flow
from video_feedback_ui.parts.kept import Kept
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import clear, column, field, label, row
from video_feedback_ui.record.deeds import RecordDeeds


class FactsCard(QFrame):
    """All of it is written with the first change: what was suggested and left so is said by that."""

    def __init__(self, bridge: Bridge, deeds: RecordDeeds) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._bridge, self._deeds = bridge, deeds
        self._facts = Facts()
        self.place = field(tr("Where it was"), tr("At home, at the centre"))
        self.also = field(tr("Who else was there, as a role and without a name"), tr("A role: health visitor, aunt"))
        self.language = field(tr("Language"), tr("English"))
        self.interpreter = Tick(tr("With an interpreter"))
        self.interpreter.clicked.connect(lambda on: self._keep(interpreter=on))
        self.ticks: dict[str, Tick] = {}
        self._people: list[Person] = []
        self._there = Flow(gap=4)
        self._kept = {
            name: Kept(line, partial(self._write, name))
            for name, line in (("at_place", self.place), ("also_there", self.also), ("language", self.language))
        }
        self._hint = label(tr("Suggested. Change what was different."), "small")
        head = row(label(tr("Where, and who was there"), "strong"), None, self._hint)
        where = row(_named(tr("Where"), self.place), _named(tr("Also there"), self.also), gap=12)
        spoken = row(_named(tr("Language"), self.language), column(None, self.interpreter, gap=0), gap=12)
        for line in (where, spoken):
            line.setStretch(0, 1)
            line.setStretch(1, 1)
        self.setLayout(column(head, where, self._there, spoken, gap=10, margins=(16, 12, 16, 14)))

    def show_session(self) -> None:
        """Show what the library holds, or what is suggested. What is being typed stays."""
        db = self._bridge.db
        session = sessions.get(db, self._deeds.session_id)
        is_new = record.is_untouched(db, session)
        self._facts = record.suggested(db, session) if is_new else record.facts_of(db, session)
        self._hint.setVisible(is_new and self._facts != Facts())
        self._show_people(people.of_family(db, session.family_id))
        self.interpreter.setChecked(self._facts.interpreter)
        for name, kept in self._kept.items():
            kept.show(getattr(self._facts, name))

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        for kept in self._kept.values():
            kept.flush()

    def _show_people(self, household: list[Person]) -> None:
        if household != self._people:
            self._people = household
            clear(self._there)
            self.ticks = {}
            for person in household:
                called = agreement.called(person)
                words = f"{called} ({person.relation})" if person.relation else called
                made = Tick(words, tr("{name} was there", name=words))
                made.clicked.connect(self._keep_people)
                self.ticks[person.id] = made
                self._there.addWidget(made)
                made.show()
        for person_id, tick in self.ticks.items():
            tick.setChecked(person_id in self._facts.person_ids)

    def _keep_people(self) -> None:
        self._keep(person_ids=tuple(each for each, tick in self.ticks.items() if tick.isChecked()))

    def _write(self, name: str, words: str, joins: bool) -> bool:
        return self._keep(joins=joins, **{name: words})

    def _keep(self, *, joins: bool = False, **changed: Any) -> bool:
        self._facts = replace(self._facts, **changed)
        return self._deeds.keep_facts(self._facts, joins=joins)


def _named(words: str, line: QLineEdit) -> QVBoxLayout:
    return column(label(words, "small"), line, gap=3)
