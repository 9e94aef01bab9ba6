"""All families: one card each, one next step each."""

from datetime import date
from types import ModuleType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from video_feedback.counts import counted, in_words
from video_feedback.library import families, household
from video_feedback.library.instants import day_of, today
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_ui import importing
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.family_dialog import FamilyDialog, ask_for_family
from video_feedback_ui.dialogs.status_dialog import StatusDialog, set_status
from video_feedback_ui.families import glance
from video_feedback_ui.families.card import NARROWEST, FamilyCard
from video_feedback_ui.families.glance import Glance
from video_feedback_ui.families.new_session import add_session
from video_feedback_ui.parts.chips import Chips
from video_feedback_ui.parts.days import full_day
from video_feedback_ui.parts.empty import EmptyPage, Step
from video_feedback_ui.parts.grid import CardGrid
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.plain import face
from video_feedback_ui.parts.press_card import ROOM
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.search import SearchField
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.theme import S4, S5

_SHOWN_IN_CARDS = (
    "families", "people", "recordings", "moments", "sessions", "picks", "remarks", "watchings", "consents", "in_view",
    "holds", "visits", "stages", "closures", "service",
)  # fmt: skip
_FILTERS = (("open", tr("Open")), ("waits", tr("Something waits")), ("rest", tr("Paused and closed")))
_NOTHING = {
    "open": tr("Every family is paused or closed."),
    "waits": tr("Nothing waits."),
    "rest": tr("No family is paused or closed."),
}


class FamiliesPage(QWidget):
    """Cards in the order of the next visit, then by name. Never ranked."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Families"))
        self._bridge = bridge
        self._cards: dict[str, FamilyCard] = {}
        self._glances: dict[str, Glance] = {}
        self._stale = True
        self._knows_holidays = self._awaits_reviews = False
        self._day = label("", "second")
        self.search = SearchField(tr("Find a family or a note"))
        self.search.textChanged.connect(lambda _: self._arrange())
        self.search.returnPressed.connect(self._search_all)
        self.everywhere = button(tr("Search all notes and words"), self._search_all, icon="magnifying-glass")
        self.filter = Chips(tr("Which families"), _FILTERS)
        self.filter.chosen.connect(self._keep_to)
        self._kept_to = "open"
        self.filter.show_choice(self._kept_to)
        self.import_ = button(tr("Import a film"), importing.of(bridge).choose, icon="film-strip")
        self.import_.setToolTip(tr("Import a film  ({key})", key=key_text("import")))
        self.new = button(
            tr("New family"), self._make, icon="plus", tip=tr("New family  ({key})", key=key_text("new_family"))
        )
        self._grid = CardGrid(NARROWEST, S4 - 2 * ROOM)
        self._nothing = label(tr("No family of that name."), "second")
        self._foot = label("", "small")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_cards())
        self._stack.addWidget(self._make_empty())
        self._title = label(tr("Families"), "title")
        self._tools = QWidget()
        self._tools.setLayout(row(self.search, self.import_, self.new, gap=12))
        head = row(column(self._title, self._day, gap=0), None, self._tools, margins=(S5, 0, S5, 0))
        self.setLayout(column(head, self._stack, gap=0, margins=(0, 24, 0, 0)))
        bridge.changed.connect(self._changed)
        Shortcut("find", self, self.search.setFocus)

    def _make_cards(self) -> QWidget:
        self.closed = button(tr("Paused and closed families"), lambda: self._keep_to("rest"), kind="words")
        nothing = column(self._nothing, row(self.everywhere, None), gap=12, margins=(ROOM, 8, 0, 0))
        area = scrolled(column(self._grid, nothing, None, margins=(S5 - ROOM, ROOM, S5 - ROOM, 8)))
        made = QWidget()
        self.due = button("", self._show_due, icon="calendar-check", kind="flat")
        foot = row(IconLabel("lock-simple"), self._foot, None, self.due, self.closed, gap=7, margins=(S5, 8, S5, 16))
        made.setLayout(column(row(self.filter, None, margins=(S5, 0, S5, 0)), area, foot, gap=6, margins=(0, 12, 0, 0)))
        return made

    def _make_empty(self) -> QWidget:
        self.first = button(tr("Add the first family"), self._make, icon="plus", kind="filled")
        return EmptyPage(
            tr("Start with one family"),
            tr("Give it a reference name, not a real one. Then bring in the first film from your phone."),
            [self.first],
            [
                Step("film-strip", tr("Film"), tr("Five to ten minutes, on a phone")),
                Step("star-fill", tr("Pick"), tr("Three moments of a few seconds")),
                Step("chat-text", tr("Share"), tr("Watch them with the parent")),
            ],
            tr("Everything stays on this laptop. Nothing is sent anywhere."),
        )

    def show_place(self, _: str = "") -> None:
        self._stale = True
        self._refresh()
        self.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _changed(self, change: Change) -> None:
        if change.touches(*_SHOWN_IN_CARDS):
            self._stale = True
            if self.isVisible():
                self._refresh()

    def _refresh(self) -> None:
        if not self._bridge.is_open:
            return
        self._stale = False
        now = day_of(today())
        found = glance.every(self._bridge.db, now, reviews=self._knows_holidays)
        self._glances = {each.family.id: each for each in found}
        if not (self._knows_holidays or self._awaits_reviews):
            self._awaits_reviews = True  # the cards first: the lines about reviews come a moment later
            QTimer.singleShot(0, self, self._add_reviews)
        for gone in set(self._cards) - set(self._glances):
            card = self._cards.pop(gone)
            card.hide()
            card.deleteLater()
        at_rest = sum(not each.is_open for each in self._glances.values())
        self.closed.setText(tr("{families} paused or closed", families=counted(at_rest, "family", "families")))
        self.closed.setVisible(bool(at_rest))
        self._day.setText(visits_text([each.visit for each in self._glances.values()], now))
        count = len(self._glances)
        self._foot.setText(tr("{families}, kept on this laptop only.", families=counted(count, "family", "families")))
        self._stack.setCurrentIndex(0 if count else 1)
        due = _due().waiting(self._bridge) if self._knows_holidays else 0  # a moment later, as the reviews
        self.due.setText(tr("{films} due to be erased", films=counted(due, "film")))
        self.due.setAccessibleName(self.due.text())
        self.due.setVisible(due > 0)
        for part in (self._day, self._tools):
            part.setVisible(bool(count))
        self._arrange()

    def _add_reviews(self) -> None:
        self._knows_holidays = True
        self._refresh()

    def _arrange(self) -> None:
        """Show the cards that match what is looked for. The first one's next step is the page's filled button."""
        sought = self.search.text().casefold().strip()
        shown = [each for each in self._glances.values() if (sought in each.names if sought else self._is_kept(each))]
        for place, each in enumerate(shown):
            self._card(each.family.id).show_glance(each, filled=place == 0)
        self._grid.show_cards([self._cards[each.family.id] for each in shown])
        self._nothing.setVisible(not shown)
        self._nothing.setText(tr("No family of that name.") if sought else _NOTHING[self._kept_to])
        self.everywhere.setVisible(bool(sought))
        self.everywhere.setText(
            face(tr("Search all notes and words for “{search}”", search=self.search.text().strip()))
        )

    def _is_kept(self, each: Glance) -> bool:
        """Whether it is among those that the page is narrowed to. What is searched for is found among all."""
        if self._kept_to == "rest":
            return not each.is_open
        return each.is_open and (self._kept_to == "open" or bool(each.waits) or each.next.words != tr("Nothing waits"))

    def _keep_to(self, which: str) -> None:
        self._kept_to = which
        self.filter.show_choice(which)
        self._arrange()

    def _search_all(self) -> None:
        if words := self.search.text().strip():
            self._bridge.asked_to_search.emit(words)

    def _card(self, family_id: str) -> FamilyCard:
        if family_id not in self._cards:
            card = FamilyCard(self._bridge)
            card.pressed.connect(lambda: self._do("open", family_id))
            card.asked.connect(lambda deed: self._do(deed, family_id))
            self._cards[family_id] = card
        return self._cards[family_id]

    def _do(self, deed: str, family_id: str) -> None:
        if deed == "next" and not self._glances[family_id].is_open:
            deed = "reopen"
        if deed == "next":
            place = self._glances[family_id].next.place
            deed = "" if place else "import"
            if place:
                self._bridge.asked_to_show.emit(place)
        if deed == "open":
            self._bridge.asked_to_show.emit(f"family:{family_id}")
        elif deed == "edit":
            FamilyDialog(self._bridge, family_id, self).open()
        elif deed == "import":
            importing.of(self._bridge).choose(family_id)
        elif deed in ("pause", "close"):
            StatusDialog(self._bridge, family_id, "paused" if deed == "pause" else "closed", self).open()
        elif deed == "reopen":
            with self._bridge.telling():
                set_status(self._bridge, family_id, "open")
        elif deed == "session":
            add_session(self._bridge, family_id)
        elif deed == "erase":
            from video_feedback_ui.erasing import asking  # noqa: PLC0415 (reads films: not at the start of the app)

            asking.ask(self._bridge, "family", family_id, self)
        elif deed == "remove":
            self._remove(family_id)

    def _remove(self, family_id: str) -> None:
        family = families.get(self._bridge.db, family_id)
        name = tr("Take {reference} away", reference=family.reference)
        with self._bridge.telling() as went_well, self._bridge.change(name, place="families") as db:
            household.remove(db, family)
        if went_well:
            self._bridge.told.emit(
                tr(
                    "{reference} is taken away. {key} brings it back.", reference=family.reference, key=key_text("undo")
                ),
                False,
            )

    def _show_due(self) -> None:
        dialog = _due().DueDialog(self._bridge, self.window())
        dialog.finished.connect(lambda _: self.show_place())
        dialog.open()

    def _make(self) -> None:
        ask_for_family(self._bridge, self)


def visits_text(visits: list[date | None], now: date) -> str:
    """`Thursday 14 May. One visit today, two next week.`"""
    monday = now.toordinal() - now.weekday()
    weeks = [(day.toordinal() - monday) // 7 for day in visits if day is not None and day != now]
    counts = {
        tr("{visits} today"): visits.count(now),
        tr("{visits} later this week"): weeks.count(0),
        tr("{visits} next week"): weeks.count(1),
    }
    said: list[str] = []
    for when, count in counts.items():
        if count:  # what is counted is said once, at the beginning
            said.append(when.format(visits=in_words(count) if said else counted(in_words(count), "visit")))
    there = f"{', '.join(said).capitalize()}." if said else tr("No visit is planned.")
    return f"{full_day(now)}. {there}"


def _due() -> ModuleType:
    """What is due to be erased: its dialog is not read in at the start."""
    from video_feedback_ui.consent import due_dialog  # noqa: PLC0415

    return due_dialog
