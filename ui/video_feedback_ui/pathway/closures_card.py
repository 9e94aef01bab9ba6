"""When the service works: its nation with the bank holidays, and its own closed days."""

from dataclasses import replace
from datetime import date

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from video_feedback.errors import Trouble
from video_feedback.library import closures, service
from video_feedback.library.instants import day_of, day_text, today
from video_feedback.library.library import Change
from video_feedback.library.service import Nation
from video_feedback.words import tr
from video_feedback_schemas.pathway_records import Closure
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.date_field import DateField
from video_feedback_ui.parts.days import SHORT_WEEKDAYS
from video_feedback_ui.parts.words import button, clear, column, field, label, row, tool

NATIONS: dict[Nation, str] = {
    "ENG": tr("England"),
    "WLS": tr("Wales"),
    "SCT": tr("Scotland"),
    "NIR": tr("Northern Ireland"),
}
_PLACE = "service"
_LONGEST = 60


class ClosuresCard(QFrame):
    """For a page of Settings. Working days everywhere follow it at once."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._bridge = bridge
        self._year = day_of(today()).year
        self.nation = Choice(tr("Nation"), [(code, words, "") for code, words in NATIONS.items()])
        self.nation.chosen.connect(self._choose_nation)
        self.day = DateField(tr("A day on which you are closed"))
        self.called = field(tr("What that day is"), tr("Training, office closed"))
        self.called.setMaxLength(_LONGEST)
        self.called.returnPressed.connect(self._add)
        self.add = button(tr("Add"), self._add, icon="plus")
        self._title = label("", "strong")
        before = tool(tr("The year before"), "caret-left", lambda: self._turn(-1))
        after = tool(tr("The next year"), "caret-right", lambda: self._turn(1))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        words = tr("Dates that count working days leave these out. Bank holidays are those of your nation.")
        entry = row(self.day, self.called, self.add, gap=6)
        entry.setStretch(0, 2)
        entry.setStretch(1, 3)
        self.setLayout(
            column(
                column(label(tr("Closed days"), "strong"), label(words, "second", wraps=True), gap=3),
                self.nation,
                entry,
                row(self._title, before, after, None, gap=2),
                self._lines,
                None,
                gap=12,
                margins=(24, 18, 24, 20),
            )
        )
        bridge.changed.connect(self._changed)
        bridge.opened.connect(self._show_if_seen)
        bridge.closed.connect(self._closed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()  # not before: the bank holidays take a moment the first time

    def _changed(self, change: Change) -> None:
        if change.touches("closures", "service"):
            self._show_if_seen()

    def _show_if_seen(self) -> None:
        if self.isVisible():
            self._show()

    def _closed(self) -> None:
        self.setEnabled(False)
        clear(self._lines)

    def _show(self) -> None:
        self.setEnabled(self._bridge.is_open)
        if not self._bridge.is_open:
            return
        self.nation.show_choice(service.get(self._bridge.db).nation)
        self._title.setText(str(self._year))
        clear(self._lines)
        for day, name, own in closures.of_year(self._bridge.db, self._year):
            self._lines.addWidget(self._row(day, name, own))

    def _row(self, day: date, name: str, own: Closure | None) -> QWidget:
        made = QWidget()
        when = label(
            tr("{weekday} {day}", weekday=SHORT_WEEKDAYS[day.weekday()], day=day_text(day, year=False)), "small-ink"
        )
        when.setFixedWidth(118)
        works = own is not None and own.works
        called = label(tr("{name}: you work", name=name) if works else name, "medium")
        parts: list[QWidget | None] = [when, called, None]
        if own is None:
            parts.append(button(tr("We work then"), lambda: self._works(day), kind="words"))
        else:
            away = tr("Closed after all") if works else tr("Take away")
            parts.append(button(away, lambda: self._remove(own, day), kind="words"))
        shown = parts[-1]
        assert isinstance(shown, QWidget)
        shown.setAccessibleName(f"{day_text(day)}, {name}: {shown.accessibleName()}")
        made.setLayout(row(*parts, gap=8, margins=(0, 3, 0, 3)))
        return made

    def _turn(self, years: int) -> None:
        self._year += years
        self._show()

    def _choose_nation(self, value: Nation) -> None:
        with (
            self._bridge.telling(),
            self._bridge.change(tr("Work in {nations}", nations=NATIONS[value]), place=_PLACE) as db,
        ):
            service.keep(db, replace(service.get(db), nation=value))

    def _add(self) -> None:
        with self._bridge.telling():
            day = self.day.day()
            if day is None:
                self.day.setFocus()
                raise Trouble(tr("Write down the day first."))
            with self._bridge.change(tr("Closed on {day}", day=day_text(day)), place=_PLACE) as db:
                closures.add(db, day, self.called.text())
            self._year = day.year
            self.day.show_day(None)
            self.called.clear()
            self._show()

    def _works(self, day: date) -> None:
        with self._bridge.telling(), self._bridge.change(tr("Work on {day}", day=day_text(day)), place=_PLACE) as db:
            closures.add(db, day, works=True)

    def _remove(self, own: Closure, day: date) -> None:
        name = (
            tr("Closed on {day} after all", day=day_text(day))
            if own.works
            else tr("Not closed on {day}", day=day_text(day))
        )
        with self._bridge.telling(), self._bridge.change(name, place=_PLACE) as db:
            closures.remove(db, own.id)
