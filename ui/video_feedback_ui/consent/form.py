"""One agreement: what was said, by whom, when and how, until when it holds; what was before; and taking it back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from video_feedback.consent import agreement
from video_feedback.errors import Trouble
from video_feedback.library import consents, families, forms, service
from video_feedback.library.instants import day_of, day_text
from video_feedback.words import tr
from video_feedback_schemas.consent_records import Consent, ConsentStatus, How
from video_feedback_schemas.records import Person
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.consent.cells import Cell
from video_feedback_ui.consent.paper_form import FormField
from video_feedback_ui.consent.whom import recorder
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.date_field import DateField
from video_feedback_ui.parts.dropdown import Dropdown
from video_feedback_ui.parts.reader_chip import ReaderChip
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import button, column, field, label, row

STATUSES: tuple[tuple[ConsentStatus, str, str], ...] = (
    ("given", tr("Agreed"), "check-circle"),
    ("asked", tr("Asked"), "hourglass-medium"),
    ("refused", tr("Said no"), "prohibit"),
)
HOWS: tuple[tuple[How, str], ...] = (
    ("", tr("Not written down")),
    ("signed", tr("Signed a form")),
    ("verbal", tr("Said it")),
    ("easy_read", tr("Easy-read form")),
    ("interpreted", tr("Through an interpreter")),
)
_WIDE, _HISTORY_HIGH = 940, 92
_DAYS = {"given": tr("Agreed on"), "asked": tr("Asked on"), "refused": tr("Asked on")}


class ConsentDialog(Dialog):
    """Writes a new row: what was said before stays as its history."""

    def __init__(self, bridge: Bridge, cell: Cell, parent: QWidget | None = None) -> None:
        self._bridge, self._cell = bridge, cell
        self._laid_down = service.get(bridge.db)
        self._family = families.get(bridge.db, cell.person.family_id)
        self._status: ConsentStatus = "given"
        self._until_is_own = False
        self.take_back = button(tr("Take it back…"), self._take_back, icon="arrow-u-up-left")
        self.take_back.setAutoDefault(False)
        self.take_back.setProperty("stature", "large")
        self._say_fields()
        self._history_lines = column(gap=2)
        only = cell.answers[0].giver if len(cell.answers) == 1 else None
        person = agreement.called(cell.person) + (tr(", by {who}", who=agreement.called(only)) if only else "")
        super().__init__(
            f"{person}: {consents.WORDS[cell.purpose]}", tr("Write it down"), self._body(), parent, width=_WIDE
        )
        self.foot.insertWidget(0, self.take_back)
        self.form.trouble.connect(self.tell)
        bridge.locking.connect(self.reject)
        self._show_answer()

    def _say_fields(self) -> None:
        self.by = Dropdown(tr("Who speaks for the baby"))
        self.by.addItems([agreement.called(each.speaker) for each in self._cell.answers])
        self.by.currentIndexChanged.connect(self._show_answer)
        self.status = Choice(tr("What was said"), STATUSES)
        self.status.chosen.connect(self._choose_status)
        self.day, self.until = DateField(tr("On")), DateField(tr("Holds until"))
        self.day.changed.connect(self._follow_day)
        self.until.line.textEdited.connect(self._own_until)
        self.how = Dropdown(tr("How"))
        self.how.addItems([words for _, words in HOWS])
        self.language = field(tr("In which language"))
        self.interpreter = field(tr("Interpreter"), tr("Name or number"))
        self.advocate = field(tr("Advocate"), tr("Who was beside them"))
        self.capacity = field(tr("Understanding"), tr("How you could tell"))
        self.recorded_by = field(tr("Written down by"))
        self.notice = field(tr("Privacy notice"), tr("Its version"))
        self.form = FormField(self._bridge, self._family.id)
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("Write it as if they will read it"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(62)
        self.note_for = ReaderChip()
        self.note_for.chose.connect(self.note_for.show_reader)
        self._day_word = label("", "small")

    def _body(self) -> QVBoxLayout:
        who = named(tr("Who speaks for them"), self.by)
        who.setVisible(len(self._cell.answers) > 1)
        days = row(column(self._day_word, self.day, gap=4), named(tr("Holds until"), self.until), gap=12)
        left = column(
            who,
            self.status,
            days,
            named(tr("How"), self.how),
            named(tr("Note"), self.note),
            row(self.note_for, None),
            None,
            gap=8,
        )
        right = column(
            row(named(tr("Language"), self.language), named(tr("Interpreter"), self.interpreter), gap=12),
            row(named(tr("Advocate"), self.advocate), named(tr("Understanding"), self.capacity), gap=12),
            row(named(tr("Written down by"), self.recorded_by), named(tr("Privacy notice"), self.notice), gap=12),
            label(tr("Signed form"), "small"),
            self.form,
            None,
            gap=8,
        )
        self._history = scrolled(self._history_lines)
        self._history.setFixedHeight(_HISTORY_HIGH)
        self._history_title = label(tr("Before"), "small-strong")
        both = row(left, right, gap=24)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        return column(both, self._history_title, self._history, gap=8)

    # Showing

    @property
    def answer(self) -> agreement.Answer:
        """Whose word it is about."""
        return self._cell.answers[max(0, self.by.currentIndex())]

    def _show_answer(self) -> None:
        last = self.answer.consent
        # What was asked is answered now; what was agreed to is agreed to anew.
        self._choose_status("given" if last is None or last.status in ("asked", "given", "withdrawn") else last.status)
        self._until_is_own = False
        self.day.show_day(date.today())
        self.how.setCurrentIndex(next(i for i, (how, _) in enumerate(HOWS) if how == (last.how if last else "")))
        self.language.setText(last.language if last else self.answer.speaker.languages)
        self.interpreter.setText(last.interpreter if last else "")
        self.advocate.setText(last.advocate if last else "")
        self.capacity.setText(last.capacity if last else "")
        self.recorded_by.setText(recorder(self._bridge))
        self.notice.setText(self._laid_down.notice)
        self.form.show_form(None)
        self.note.setPlainText("")
        self.note_for.show_reader("team")
        self.take_back.setVisible(last is not None and last.status in ("given", "asked"))
        self._show_history()

    def _show_history(self) -> None:
        answer = self.answer
        rows = [
            each
            for each in reversed(consents.of_person(self._bridge.db, answer.person.id))
            if (each.given_by, each.purpose) == (answer.giver.id if answer.giver else None, answer.purpose)
        ]
        while (item := self._history_lines.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.deleteLater()
        for each in rows:
            self._history_lines.addWidget(self._line(each))
        self._history_lines.addStretch(1)
        self._history.setVisible(bool(rows))
        self._history_title.setVisible(bool(rows))

    def _line(self, consent: Consent) -> QWidget:
        made = QWidget()
        parts: list[QWidget | None] = [label(history_text(consent), "small-ink", wraps=True)]
        if consent.form_id is not None:
            form = forms.get(self._bridge.db, consent.form_id)
            look = button(tr("Its form"), lambda: self._look(form.id), icon="eye", kind="flat")
            look.setAutoDefault(False)
            parts.append(look)
        line = row(*parts, gap=8)
        line.setStretch(0, 1)
        made.setLayout(line)
        return made

    def _look(self, form_id: str) -> None:
        shown = FormField(self._bridge, self._family.id)
        shown.setParent(self)
        shown.hide()
        shown.trouble.connect(self.tell)
        shown.show_form(forms.get(self._bridge.db, form_id))
        shown.look.click()

    # Typing

    def _choose_status(self, status: ConsentStatus) -> None:
        self._status = status
        self.status.show_choice(status)
        self._day_word.setText(_DAYS[status])
        self.until.setEnabled(status == "given")
        self._follow_day()

    def _own_until(self) -> None:
        self._until_is_own = True

    def _follow_day(self) -> None:
        """The end follows the day, as the service has laid down, until it is said otherwise."""
        if self._until_is_own:
            return
        try:
            day = self.day.day()
        except Trouble:
            return
        ends = None
        if day is not None and self._status == "given":
            ends = date.fromisoformat(agreement.expiry(self._laid_down, self._family, day.isoformat()))
        self.until.show_day(ends)

    # Writing

    def accept(self) -> None:
        with self.telling() as went_well:
            said = self._written()
            said = replace(said, form_id=self.form.kept())
            with self._bridge.change(self._step(), place=f"family:{self._family.id}/consent") as db:
                consents.write(db, said)
        if went_well:
            super().accept()

    def _written(self) -> Consent:
        day, until = self.day.day(), self.until.day()
        if day is None:
            raise Trouble(tr("Say on which day that was."))
        if self._status == "given" and until is not None and until < day:
            raise Trouble(tr("It would end before it begins. Choose a later end."))
        answer = self.answer
        return replace(
            consents.new(
                answer.person.id, answer.giver.id if answer.giver else None, answer.purpose, self._status,
                day.isoformat(), expires_on=until.isoformat() if until else None,
                how=HOWS[self.how.currentIndex()][0],
            ),
            language=_line_of(self.language),
            interpreter=_line_of(self.interpreter),
            advocate=_line_of(self.advocate),
            capacity=_line_of(self.capacity),
            recorded_by=_line_of(self.recorded_by),
            notice=_line_of(self.notice),
            note=self.note.toPlainText().strip(),
            note_for=self.note_for.reader,
        )  # fmt: skip

    def _step(self) -> str:
        who = agreement.called(self.answer.speaker)
        did = {"given": tr("agreed"), "asked": tr("was asked"), "refused": tr("said no")}[self._status]
        return f"{who} {did}: {consents.WORDS[self._cell.purpose]}"

    def _take_back(self) -> None:
        from video_feedback_ui.consent.taking_back import TakeBackDialog  # noqa: PLC0415 (it is asked for rarely)

        answer, parent = self.answer, self.parentWidget()
        self.reject()
        TakeBackDialog(self._bridge, answer, parent).open()


def history_text(consent: Consent) -> str:
    """One row as a line: `Agreed on 5 May 2026, until 5 November 2026. Signed a form. Written down by Ana.`"""
    day = {"given": consent.given_on, "withdrawn": consent.withdrawn_on}.get(consent.status, consent.asked_on)
    word = {"given": tr("Agreed"), "asked": tr("Asked"), "refused": tr("Said no"), "withdrawn": tr("Taken back")}[
        consent.status
    ]
    first = word + (tr(" on {day}", day=day_text(day_of(day))) if day else "")
    if consent.status == "given" and consent.expires_on:
        first += tr(", until {day}", day=day_text(day_of(consent.expires_on)))
    how = dict(HOWS)[consent.how] if consent.how else ""
    by = tr("Written down by {who}", who=consent.recorded_by) if consent.recorded_by else ""
    notes = (how, by, consent.note)
    return " ".join(f"{words.rstrip('.')}." for words in (first, *notes) if words)


def named(name: str, widget: QWidget) -> QWidget:
    """A field with its name above it."""
    made = QWidget()
    made.setLayout(column(label(name, "small"), widget, gap=4))
    return made


def names_of(people: Sequence[Person]) -> str:
    """`Robin`, `Robin and Sam`, `Robin, Sam and Jo`."""
    names = [agreement.called(person) for person in people]
    return tr(" and ").join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def _line_of(line: object) -> str:
    return " ".join(line.text().split())  # type: ignore[attr-defined]  # a line that is typed in
