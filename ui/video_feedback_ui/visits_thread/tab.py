"""The sessions of a family as a thread, the newest on top; and a parent's sentence found again in it."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from video_feedback.ages import age_text
from video_feedback.feedback import thread
from video_feedback.library import people, service
from video_feedback.library.instants import today
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.families.new_session import add_session
from video_feedback_ui.parts.empty import EmptyPage, Step
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.search import SearchField
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import button, clear, column, label, row
from video_feedback_ui.visits_thread.met_card import MetCard

_TABLES = (
    "sessions", "picks", "remarks", "moments", "happenings", "goals", "session_goals", "people", "service",
)  # fmt: skip


class ThreadTab(QWidget):
    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._family_id = ""
        self.cards: list[MetCard] = []
        self.search = SearchField(tr("Find what they said"))
        self.search.setFixedWidth(300)
        self.search.setToolTip(f"{tr('Find what they said')}  ({key_text('find')})")
        self.search.textChanged.connect(self._refresh)
        self.new = button(tr("New session"), self._add, icon="plus", kind="filled")
        self._nobody = label("", "second")
        self._cards = column(gap=4)
        full = QWidget()
        head = row(self.search, self._nobody, None, self.new, gap=12, margins=(24, 16, 24, 4))
        inside = column(self._cards, None, margins=(20, 0, 20, 20))
        full.setLayout(column(head, scrolled(inside), gap=8))
        self.first = button(tr("New session"), self._add, icon="plus", kind="filled")
        self._stack = QStackedWidget()
        self._stack.addWidget(full)
        self._stack.addWidget(self._nothing())
        self.setLayout(column(self._stack, gap=0))
        Shortcut("find", self, self.search.setFocus)
        bridge.changed.connect(self._follow)

    def _nothing(self) -> QWidget:
        return EmptyPage(
            tr("No session yet"),
            tr("Here the sessions with this family stand as a thread: what you looked at together, what they said, and "
               "what comes next."),
            [self.first],
            [
                Step("star", tr("Choose"), tr("a few good seconds")),
                Step("monitor-play", tr("Look together"), tr("they speak first")),
                Step("note-pencil", tr("Write it down"), tr("in their words")),
            ],
            tr("What they said can be found again here, to the letter."),
        )  # fmt: skip

    def show_family(self, family_id: str) -> None:
        """Show the thread of a family."""
        if family_id != self._family_id:
            self._family_id = family_id
            self.search.clear()
        self._refresh()

    def _add(self) -> None:
        add_session(self._bridge, self._family_id)

    def _follow(self, change: Change) -> None:
        if self.isVisible() and change.touches(*_TABLES):
            self._refresh()

    def _refresh(self) -> None:
        if not self._family_id or not self._bridge.is_open:
            return
        db = self._bridge.db
        every = thread.of_family(db, self._family_id, today())
        self._stack.setCurrentIndex(0 if every else 1)
        typed = self.search.text().strip()
        found = thread.find(db, self._family_id, typed) if typed else {}
        shown = [met for met in every if met.session.id in found] if typed else every
        self._nobody.setText(tr("They have not said that in any session.") if typed and not shown else "")
        baby, months = people.baby(db, self._family_id), service.get(db).corrected_until_months
        clear(self._cards)
        self.cards = []
        for met in shown:
            age = age_text(baby, met.session.held_on, months)
            words = ""
            if age:
                words = tr("baby was {age}", age=age) if met.is_held else tr("baby will be {age}", age=age)
            made = MetCard(self._bridge, met, words, found.get(met.session.id))
            self._cards.addWidget(made)
            made.show()
            self.cards.append(made)
