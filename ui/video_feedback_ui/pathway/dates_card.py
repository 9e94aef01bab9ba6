"""The dates of a family, month by month: visits, filming, meetings, sessions and steps."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from video_feedback.ages import is_of_pregnancy
from video_feedback.counts import counted
from video_feedback.library import visits
from video_feedback.library.instants import day_text
from video_feedback.pathway import calendar
from video_feedback.pathway.calendar import Entry
from video_feedback.pathway.dates import add_months
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.days import SHORT_WEEKDAYS
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.parts.press_card import PressRow
from video_feedback_ui.parts.words import button, clear, column, label, row, rule, tool
from video_feedback_ui.pathway import marks
from video_feedback_ui.pathway.deeds import Deeds
from video_feedback_ui.pathway.month import MonthView, mark_of
from video_feedback_ui.pathway.visit_dialog import VisitDialog


class DatesCard(QFrame):
    """`step_opened` gives the id of a step that was pressed here."""

    step_opened = Signal(str)

    def __init__(self, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._bridge, self._deeds = bridge, deeds
        self._entries: list[Entry] = []
        self._today = date.today()
        self._family_id = ""
        self._title = label("", "strong")
        before = tool(tr("The month before"), "caret-left", lambda: self._turn(-1))
        after = tool(tr("The next month"), "caret-right", lambda: self._turn(1))
        now = button(tr("Today"), lambda: self._choose(self._today), kind="flat")
        self.month = MonthView()
        self.month.chosen.connect(self._choose)
        self.month.opened.connect(lambda _: self.add())
        self.new = button(tr("Add a date"), self.add, icon="plus", tip=tr("A visit, a filming date or a meeting"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.setLayout(
            column(
                row(self._title, None, before, now, after, gap=2),
                self.month,
                rule(),
                self._lines,
                row(self.new, None),
                None,
                gap=8,
                margins=(14, 10, 14, 14),
            )
        )

    @property
    def day(self) -> date:
        return self.month.day

    @property
    def has_any(self) -> bool:
        return bool(self._entries)

    def show_family(self, family_id: str, today: date) -> None:
        self._entries, self._today = calendar.of_family(self._bridge.db, family_id, today), today
        if family_id != self._family_id:
            self._family_id = family_id
            self._choose(today)
        else:
            self._choose(self.month.day)

    def add(self) -> None:
        """Ask for a date on the day that is chosen."""
        VisitDialog(self._deeds, None, self.month.day, self).open()

    def open_entry(self, entry: Entry) -> None:
        """Go to a session, show a step, change a visit."""
        if entry.kind == "session":
            self._bridge.asked_to_show.emit(f"session:{entry.key}")
        elif entry.kind == "stage":
            self.step_opened.emit(entry.key)
        else:
            VisitDialog(self._deeds, visits.get(self._bridge.db, entry.key), entry.day, self).open()

    def _turn(self, months: int) -> None:
        self._choose(add_months(self.month.day.replace(day=1), months))

    def _choose(self, day: date) -> None:
        of_month = calendar.of_month(self._entries, day.year, day.month)
        self.month.show_month(day, self._today, of_month)
        self._title.setText(day_text(day).split(" ", 1)[1])
        clear(self._lines)
        here = of_month.get(day, [])
        for entry in here or [entry for each in of_month.values() for entry in each]:
            self._lines.addWidget(self._row(entry, with_day=not here))
        if not of_month:
            self._lines.addWidget(label(self._nothing(day), "small", wraps=True))

    def _nothing(self, day: date) -> str:
        ahead: Sequence[Entry] = [entry for entry in self._entries if entry.day > day]
        if not ahead:
            return tr("Nothing is planned in this month.")
        weeks = (ahead[0].day - day) // timedelta(weeks=1)
        return tr(
            "Nothing in this month. {ahead} is next, {weeks} on.",
            ahead=ahead[0].words,
            weeks=counted(max(1, weeks), "week"),
        )

    def _row(self, entry: Entry, *, with_day: bool) -> QWidget:
        day = f"{SHORT_WEEKDAYS[entry.day.weekday()]} {entry.day.day}" if with_day else ""
        status = {"missed": tr("missed"), "done": tr("done")}.get(entry.status, "")
        facts = " · ".join(part for part in (entry.age and _baby(entry.age), status) if part)
        made = PressRow()
        made.setAccessibleName(
            ". ".join(part for part in (day_text(entry.day), entry.at_time, entry.words, facts) if part)
        )
        made.setToolTip(tip(facts))
        made.pressed.connect(lambda: self.open_entry(entry))
        words = label(entry.words, "medium", wraps=True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        first = row(words, *([label(entry.at_time, "small-ink")] if entry.at_time else []), gap=8)
        said = column(first, label(facts, "small", wraps=True), gap=1)
        parts: list[QWidget] = [marks.MarkView(mark_of(entry), 14)]
        if day:
            when = label(day, "small-ink")
            when.setFixedWidth(44)
            parts.append(when)
        lines = row(*parts, said, gap=8, margins=(6, 6, 6, 6))
        lines.setStretch(len(parts), 1)
        made.setLayout(lines)
        return made


def _baby(age: str) -> str:
    return age if is_of_pregnancy(age) else tr("baby {age}", age=age)
