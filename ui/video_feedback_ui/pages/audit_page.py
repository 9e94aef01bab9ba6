"""What was done with the films, for a manager: read, narrowed to a kind or a day, checked and saved."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QWidget,
    QWidgetAction,
)

from video_feedback.counts import counted
from video_feedback.library import audit, keyholders
from video_feedback.library.audit_words import KINDS
from video_feedback.library.instants import bounds, day_of, today
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_ui.audit.check_card import CheckCard
from video_feedback_ui.audit.line_row import LineRow
from video_feedback_ui.audit.lines import EVERYTHING, Lines
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.calendar import calendar
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.parts.empty import EmptyPage
from video_feedback_ui.parts.flow import Flow
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.plain import face
from video_feedback_ui.parts.words import button, card, column, label, row, rule
from video_feedback_ui.theme import S5

_ANY_DAY = tr("Any day")
_BACK_DAYS: Mapping[str, int] = {tr("The last 7 days"): 7, tr("The last 30 days"): 30}


class AuditPage(QWidget):
    """Reached from Settings; Escape goes back there. Others than managers are told whom to ask."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("What was done"))
        self._bridge = bridge
        self.narrowed = EVERYTHING
        self.lines = Lines(self)
        self.list = self._list()
        self._kind_group = QButtonGroup(self)
        self.kinds = {words: self._chip(words) for words in (tr("Everything"), *KINDS)}
        self.kinds["Everything"].setChecked(True)
        self.day = button(_ANY_DAY, self._offer_days, kind="chip", tip=tr("Keep to some days"))
        self.day.setCheckable(True)
        self.all = button(tr("Show everything"), self._widen)
        self._hint = label("", "second", wraps=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count = label("", "small")
        self.check = CheckCard(bridge)
        self.check.saved.connect(self._load)
        self._ask_whom = QWidget()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._full())
        self._stack.addWidget(self._ask_whom)
        self.setLayout(column(self._stack, gap=0))
        self.lines.rowsInserted.connect(self._tell_count)
        bridge.changed.connect(self._follow)

    # Laying out

    def _full(self) -> QWidget:
        full = QWidget()
        back = button(tr("Settings"), self._go_back, kind="flat")
        head = row(back, label("›", "second"), label(tr("What was done"), "title"), None, gap=8)
        words = label(tr("Each line is written as the thing is done. Nobody can change or remove one."), "second")
        self._nothing = QWidget()
        hint = column(None, self._hint, row(None, self.all, None), None, gap=12, margins=(48, 0, 48, 0))
        self._nothing.setLayout(hint)
        record = card()
        chips = Flow()
        for chip in self.kinds.values():
            chips.addWidget(chip)
        narrowing = row(gap=8, margins=(12, 0, 12, 0))
        narrowing.addLayout(chips, 1)
        narrowing.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)
        within = column(narrowing, rule(), gap=10, margins=(0, 12, 0, 10))
        within.addWidget(self.list, 1)
        within.addWidget(self._nothing, 1)
        within.addLayout(row(self._count, None, margins=(16, 0, 16, 0)))
        record.setLayout(within)
        body = row(gap=16)
        body.addWidget(record, 1)
        body.addLayout(column(self.check, None, gap=0))
        lines = column(head, words, 8, gap=4, margins=(S5, 20, S5, S5))
        lines.addLayout(body, 1)
        full.setLayout(lines)
        return full

    def _list(self) -> QListView:
        made = QListView()
        made.setAccessibleName(tr("What was done, the newest first"))
        made.setModel(self.lines)
        made.setItemDelegate(LineRow(made))
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The row paints its own selection.
        made.setStyleSheet("QListView { selection-background-color: transparent; }")
        return made

    def _chip(self, words: str) -> QPushButton:
        made = button(words, partial(self.keep_to, words), kind="chip")
        made.setCheckable(True)
        self._kind_group.addButton(made)
        return made

    # Coming and going

    def show_place(self, _: str = "") -> None:
        """All of it, if whoever has unlocked is a manager."""
        library = self._bridge.library
        known = keyholders.known(library.folder)
        worker = known.get(library.worker)
        may_read = worker is not None and worker.is_manager
        self.check.forget()
        if not may_read:
            self._ask(sorted(one.name for key, one in known.items() if one.is_manager and key != "recovery"))
            return
        self._stack.setCurrentIndex(0)
        self._load()
        self.list.setFocus()

    def leave(self) -> None:
        """Names are read anew when it is shown again."""
        self.lines.forget()

    def _ask(self, managers: list[str]) -> None:
        whom = tr(" or ").join(managers) or tr("whoever made this library")
        made = EmptyPage(
            tr("For managers"),
            tr(
                "What was done with the films can be read by managers only. Ask {whom} to unlock the library and look.",
                whom=whom,
            ),
            [button(tr("Back to Settings"), self._go_back)],
        )
        self._stack.removeWidget(self._ask_whom)
        self._ask_whom.deleteLater()
        self._ask_whom = made
        self._stack.addWidget(made)
        self._stack.setCurrentWidget(made)
        self.setFocus()

    def _go_back(self) -> None:
        self._bridge.asked_to_show.emit("settings")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    # Narrowing

    def keep_to(self, kind: str) -> None:
        """Keep to one kind of thing, or to `Everything`."""
        self.kinds[kind].setChecked(True)
        self.narrowed = replace(self.narrowed, acts=KINDS.get(kind, ()))
        self._load()

    def keep_to_days(self, words: str, first: date | None = None, last: date | None = None) -> None:
        """Keep to the days from one to another; without them, any day. `words` say so on the button."""
        since = bounds(first)[0] if first else ""
        until = bounds(last)[1] if last else ""
        self.narrowed = replace(self.narrowed, since=since, until=until)
        self.day.setText(face(words))
        self.day.setAccessibleName(tr("{words}. Keep to some days", words=words))
        self._load()

    def _offer_days(self) -> None:
        self.day.setChecked(bool(self.narrowed.since))
        now = day_of(today())
        before = now - timedelta(days=1)
        offer(
            self.day,
            [
                (_ANY_DAY, partial(self.keep_to_days, _ANY_DAY)),
                (tr("Today"), partial(self.keep_to_days, tr("Today"), now, now)),
                (tr("Yesterday"), partial(self.keep_to_days, tr("Yesterday"), before, before)),
                *(
                    (words, partial(self.keep_to_days, words, now - timedelta(days=days - 1), now))
                    for words, days in _BACK_DAYS.items()
                ),
                (tr("One day…"), self._ask_day),
            ],
        )

    def _ask_day(self) -> None:
        menu = QMenu(self.day)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QWidgetAction(menu)

        def choose(chosen: date) -> None:
            menu.close()
            self.keep_to_days(near_day(chosen.isoformat(), weekday=True), chosen, chosen)

        action.setDefaultWidget(calendar(tr("The day to keep to"), None, choose))
        menu.addAction(action)
        menu.popup(self.day.mapToGlobal(self.day.rect().bottomLeft()))

    def _widen(self) -> None:
        self.kinds["Everything"].setChecked(True)
        self.narrowed = EVERYTHING
        self.keep_to_days(_ANY_DAY)

    # Showing

    def _load(self) -> None:
        self.lines.load(self._bridge.library, self.narrowed)
        is_there = self.lines.rowCount() > 0
        self.list.setVisible(is_there)
        self._nothing.setVisible(not is_there)
        narrow = self.narrowed != EVERYTHING
        self._hint.setText(tr("Nothing of this was done then.") if narrow else tr("Nothing was done yet."))
        self.all.setVisible(narrow)
        self.day.setChecked(bool(self.narrowed.since))
        if is_there:
            self.list.setCurrentIndex(self.lines.index(1))
        self._tell_count()

    def _tell_count(self) -> None:
        count = counted(self.lines.count, "line")
        since = near_day(audit.first_day(self._bridge.db)) if self.lines.count else ""
        words = (
            tr("{count}, the record begins on {since}", count=count, since=since)
            if self.lines.is_whole
            else tr("The newest {count}", count=count)
        )
        self._count.setText(words if since else "")

    def _follow(self, _: Change) -> None:
        if self.isVisible() and self._stack.currentIndex() == 0:
            self._load()
