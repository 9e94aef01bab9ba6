"""What a report is to be: about whom, for whom, over which days, and as what. Each choice is told as it is made."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from video_feedback.consent import doors
from video_feedback.errors import Trouble
from video_feedback.exports.report import ReportKind
from video_feedback.library import consents
from video_feedback.library.instants import day_of
from video_feedback.words import tr
from video_feedback_schemas.leaving_records import Lock
from video_feedback_schemas.records import Reader
from video_feedback_ui.parts.chips import Chips
from video_feedback_ui.parts.date_field import DateField
from video_feedback_ui.parts.dropdown import Dropdown
from video_feedback_ui.parts.finder import Finder
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import button, clear, column, label, row, tool
from video_feedback_ui.reports.chosen import Chosen
from video_feedback_ui.reports.kind_list import READERS
from video_feedback_ui.reports.subjects import CALLED, WITHIN_A_FAMILY, Subject

FORMATS = {
    "pdf": tr("Pages to read and print, the same everywhere"),
    "html": tr("The same content, as one file for a browser"),
    "docx": tr("For a word processor or a case system"),
    "xlsx": tr("Tables for a spreadsheet, with what each column holds"),
    "csv": tr("A plain table, for any program"),
    "json": tr("Everything in it, for other programs"),
}
"""What each format is good for."""
WIDE = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """What there is to choose from now. `same` are the reports that are called like this `kind`, each about something
    else; `as_the_family` is their language and whether they have easy read."""

    kind: ReportKind
    same: Sequence[ReportKind]
    families: Sequence[Subject]
    things: Sequence[Subject]
    as_the_family: tuple[str, bool] = ("", False)


class Choices(QWidget):
    """`chosen` gives what is chosen now, a `Chosen`; the two ticks that need more than a press are only asked for."""

    chosen = Signal(object)
    own_thinking_asked = Signal(bool)
    lock_asked = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._now: Chosen | None = None
        self.family = Finder(tr("The family"))
        self.family.chosen.connect(lambda value: self._change(family_id=value, about=""))
        self.about = Finder(tr("What the report is about"))
        self.about.chosen.connect(lambda value: self._change(about=value))
        self._about_label = label("", "small")
        self.variants: Chips | None = None
        self._variants = row(gap=0)
        self.readers: Chips | None = None
        self._readers = row(gap=0)
        self.purpose = Dropdown(tr("What the team wants it for"))
        for purpose in doors.TEAM_COPIES:
            self.purpose.addItem(_capital(consents.WORDS[purpose]), purpose)
        self.purpose.activated.connect(lambda at: self._change(purpose=self.purpose.itemData(at)))
        self.from_day = DateField(tr("From the day"), tr("The first"))
        self.to_day = DateField(tr("To the day"), tr("The last"))
        for made in (self.from_day, self.to_day):
            made.line.editingFinished.connect(self._take_days)
            made.changed.connect(self._take_chosen_days)
        self._day_trouble = label("", "stop", wraps=True)
        self.easy_read = Tick(tr("Easy read"), tip=tr("One picture and one sentence at a time, in large words"))
        self.easy_read.clicked.connect(lambda on: self._change(easy_read=on))
        self._language = label("", "small", wraps=True)
        self.formats: Chips | None = None
        self._formats = column(gap=0)
        self._format_says = label("", "small", wraps=True)
        self.own_thinking = Tick(tr("Let in what is for you only"))
        self.own_thinking.clicked.connect(self.own_thinking_asked)
        self.lock = Tick(tr("Lock it with a passphrase"))
        self.lock.clicked.connect(self.lock_asked)
        self._locked = label("", "small", wraps=True)
        self.free_text = Tick(tr("With the notes for the team"), tip=tr("Read them first: a note may name somebody"))
        self.free_text.clicked.connect(lambda on: self._change(free_text=on))
        self._purpose_part = _part(tr("What the team wants it for"), self.purpose)
        self._days_part = QWidget()
        self._days_part.setLayout(
            column(label(tr("Over which days"), "small"), self.from_day, self.to_day, self._day_trouble, gap=4)
        )
        self._parent_part = QWidget()
        self._parent_part.setLayout(column(self.easy_read, self._language, gap=2))
        self._family_part = _part(tr("Family"), self.family)
        self._variants_part = QWidget()
        self._variants_part.setLayout(column(label(tr("About"), "small"), self._variants, gap=4))
        self._about_part = QWidget()
        self._about_part.setLayout(column(self._about_label, self.about, gap=4))
        self.setLayout(
            column(
                self._variants_part,
                self._family_part,
                self._about_part,
                column(label(tr("For whom"), "small"), self._readers, gap=4),
                self._purpose_part,
                self.free_text,
                self._days_part,
                self._parent_part,
                column(label(tr("As"), "small"), self._formats, self._format_says, gap=4),
                column(self.own_thinking, self.lock, self._locked, gap=0),
                gap=12,
            )
        )

    def show_choice(self, chosen: Chosen, offered: Offered, locked: Lock) -> None:
        """Show what is chosen, and what can be chosen with it."""
        self._now, kind = chosen, offered.kind
        in_family = kind.about in WITHIN_A_FAMILY
        self._show_variants(offered)
        self._family_part.setVisible(in_family or kind.about == "family")
        self.family.show_lines([(each.words, each.id) for each in offered.families], chosen.family_id)
        self._about_part.setVisible(kind.about != "family")
        self._about_label.setText(CALLED[kind.about])
        self.about.show_lines([(each.words, each.id) for each in offered.things], chosen.about)
        self._show_readers(kind.readers, chosen.reader)
        self._purpose_part.setVisible(chosen.reader == "team")
        self.purpose.setCurrentIndex(self.purpose.findData(chosen.purpose))
        self.free_text.setVisible(chosen.is_research and kind.name in WITHOUT_NAMES)
        self.free_text.setChecked(chosen.free_text)
        self._days_part.setVisible(kind.name in OVER_TIME)
        self._show_days(chosen)
        language, as_family = offered.as_the_family
        self._parent_part.setVisible(chosen.reader == "parent" and bool(language))
        self.easy_read.setChecked(as_family if chosen.easy_read is None else chosen.easy_read)
        self._language.setText(tr("In their language: {language}", language=language))
        self._show_formats(kind.formats, chosen.format)
        self._format_says.setText(FORMATS.get(chosen.format, ""))
        self.own_thinking.setVisible(chosen.reader != "parent" and kind.about != "scheme")
        self.own_thinking.setChecked(bool(chosen.reason))
        self.lock.setChecked(bool(locked))
        self._locked.setText({"zip": tr("As a ZIP file, AES-256"), "age": tr("As an age file")}.get(locked, ""))
        self._locked.setVisible(bool(locked))

    def _show_variants(self, offered: Offered) -> None:
        self._variants_part.setVisible(len(offered.same) > 1)
        names = [each.name for each in offered.same]
        if self.variants is None or [*self.variants.values] != names:
            clear(self._variants)
            self.variants = Chips(tr("About"), [(each.name, CALLED[each.about]) for each in offered.same], wraps=True)
            self.variants.chosen.connect(lambda value: self._change(kind=value))
            self._variants.addWidget(self.variants)
        self.variants.show_choice(offered.kind.name)

    def _show_readers(self, readers: Sequence[Reader], reader: Reader) -> None:
        if self.readers is None or [*self.readers.values] != [*readers]:
            clear(self._readers)
            self.readers = Chips(tr("For whom"), [(each, READERS[each][0]) for each in readers], wraps=True)
            self.readers.chosen.connect(lambda value: self._change(reader=value))
            self._readers.addWidget(self.readers)
        self.readers.show_choice(reader)

    def _show_formats(self, formats: Sequence[str], format_name: str) -> None:
        if self.formats is None or [*self.formats.values] != [*formats]:
            clear(self._formats)
            self.formats = Chips(tr("As"), [(each, each.upper()) for each in formats], wraps=True)
            for each in formats:
                self.formats.button(each).setToolTip(FORMATS.get(each, ""))
            self.formats.chosen.connect(lambda value: self._change(format=value))
            self._formats.addWidget(self.formats)
        self.formats.show_choice(format_name)

    def _show_days(self, chosen: Chosen) -> None:
        for made, day in ((self.from_day, chosen.from_day), (self.to_day, chosen.to_day)):
            if not made.line.hasFocus():
                with QSignalBlocker(made):
                    made.show_day(day_of(day) if day else None)
        self._day_trouble.setVisible(bool(self._day_trouble.text()))

    def _take_chosen_days(self) -> None:
        """One from the calendar comes without anybody leaving the line."""
        if not (self.from_day.line.hasFocus() or self.to_day.line.hasFocus()):
            self._take_days()

    def _take_days(self) -> None:
        if self._now is None:
            return
        self._day_trouble.setText("")
        try:
            first, last = self.from_day.day(), self.to_day.day()
            if first and last and last < first:
                raise Trouble(tr("The last day lies before the first."))
        except Trouble as trouble:
            self._day_trouble.setText(str(trouble))
            self._day_trouble.show()
            return
        self._day_trouble.hide()
        if (_iso(first), _iso(last)) != (self._now.from_day, self._now.to_day):
            self._change(from_day=_iso(first), to_day=_iso(last))

    def _change(self, **values: object) -> None:
        if self._now is not None:
            self.chosen.emit(replace(self._now, **values))  # type: ignore[arg-type]  # each is given as its field is


class Contents(QWidget):
    """What the report holds, and what it leaves out."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: QVBoxLayout = column(gap=4)
        self.setLayout(self._lines)

    def show_lists(self, holds: Sequence[str], leaves_out: Sequence[str]) -> None:
        clear(self._lines)
        for heading, icon, lines in (
            (tr("It holds"), "check", holds),
            (tr("It leaves out"), "minus", leaves_out),
        ):
            if not lines:
                continue
            self._lines.addWidget(label(heading, "small-strong"))
            for line in lines:
                made = row(IconLabel(icon, 14, "accent" if icon == "check" else "ink_2"), gap=8)
                made.addWidget(label(line, "small-ink", wraps=True), 1)
                self._lines.addLayout(made)
            self._lines.addSpacing(6)


class Saved(QFrame):
    """What was saved last, or why not; and its folder."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words: QLabel = label("", "medium", wraps=True)
        self.open = button(tr("Open the folder"), self.opened.emit, icon="folder-open", kind="flat")
        self.close_line = tool(tr("Close this line"), "x", self.hide, role="ink_2")
        top = row(self.words, self.close_line, gap=4)
        top.setStretch(0, 1)
        self.setLayout(column(top, row(self.open, None), gap=2))
        self.hide()

    def tell(self, words: str, *, has_folder: bool = False) -> None:
        """Nothing to tell hides it."""
        self.words.setText(words)
        self.words.setAccessibleName(words)
        self.open.setVisible(has_folder)
        self.setVisible(bool(words))


WITHOUT_NAMES = frozenset(("moments", "moments_of_session", "moments_of_family"))
"""Those that research can have: without days, and with notes only where that is asked."""
OVER_TIME = frozenset(("progress",))
"""The reports that can be bounded by days."""


def _part(words: str, field: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(column(label(words, "small"), field, gap=4))
    return made


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
