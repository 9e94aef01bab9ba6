"""All sessions, by day: what is to come, and what was held."""

from functools import partial

from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from video_feedback.library import families
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.empty import EmptyPage, Step
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import button, clear, column, label, row
from video_feedback_ui.sessions import deeds
from video_feedback_ui.sessions.session_card import SessionCard, SessionGlance, every


class SessionList(QWidget):
    """Cards under two headings; an empty page before there is a session."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._plan = button(tr("Plan a session"), lambda: self._ask(self._plan), icon="plus", kind="filled")
        self._line = label("", "second")
        self._cards = column(gap=4, margins=(20, 0, 20, 16))
        self._cards_shown: list[SessionCard] = []
        full = QWidget()
        title = column(label(tr("Sessions"), "title"), self._line, gap=2)
        full.setLayout(column(row(title, None, self._plan, margins=(24, 20, 24, 4)), scrolled(self._cards), gap=8))
        self._first = button(tr("Plan a session"), lambda: self._ask(self._first), icon="plus", kind="filled")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(full)
        self._stack.addWidget(self._nothing())
        self.setLayout(column(self._stack, gap=0))
        self.setAccessibleName(tr("Sessions"))

    def _nothing(self) -> QWidget:
        return EmptyPage(
            tr("No session yet"),
            tr(
                "A session is a visit in which you look at a few good seconds together. Plan one, then choose the "
                "moments."
            ),
            [
                self._first,
                button(tr("Families"), lambda: self._bridge.asked_to_show.emit("families"), icon="users-three"),
            ],
            [
                Step("star", tr("Choose three"), tr("a few seconds each")),
                Step("chat-text", tr("Write the script"), tr("one thing to say, one to ask")),
                Step("monitor-play", tr("Look together"), tr("and write down their words")),
            ],
            tr("What you write to say and ask is never on the parent’s screen."),
        )

    def refresh(self) -> None:
        """Bring the list up to date."""
        found = every(self._bridge.db)
        self._stack.setCurrentIndex(0 if found else 1)
        clear(self._cards)
        self._cards_shown = []
        to_come = [glance for glance in found if not glance.is_held]
        held = [glance for glance in found if glance.is_held]
        self._section(tr("To come"), to_come)
        self._section(tr("Held"), held)
        self._cards.addStretch(1)
        many = len(to_come)
        self._line.setText(
            tr("{number} to come, the soonest first.", number=many) if many else tr("None is planned yet.")
        )

    def take_focus(self) -> None:
        """The keys are for the first session, no longer for the field that was left."""
        fallback = self._plan if self._stack.currentIndex() == 0 else self._first
        (self._cards_shown[0] if self._cards_shown else fallback).setFocus()

    def _section(self, heading: str, glances: list[SessionGlance]) -> None:
        if glances:
            self._cards.addLayout(row(label(heading, "small-strong"), None, margins=(4, 8, 4, 2)))
        for glance in glances:
            card = SessionCard(self._bridge, glance)
            self._cards.addWidget(card)
            card.show()  # Qt shows what joins a layout only later, and till then it takes no keys
            self._cards_shown.append(card)

    def _ask(self, under: QPushButton) -> None:
        """Plan for the only family, or ask for which one."""
        known = families.every(self._bridge.db)
        if not known:
            self._bridge.told.emit(tr("Add a family first. Then plan a session with them."), False)
            self._bridge.asked_to_show.emit("families")
        elif len(known) == 1:
            self._make(known[0].id)
        else:
            offer(under, [(family.reference, partial(self._make, family.id)) for family in known])

    def _make(self, family_id: str) -> None:
        with self._bridge.telling():
            self._bridge.asked_to_show.emit(deeds.place_of(deeds.plan(self._bridge, family_id)))
