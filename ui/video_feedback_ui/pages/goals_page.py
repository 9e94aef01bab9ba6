"""Goals, as a room of their own: those of the family shown last, or whose?"""

from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from video_feedback.counts import counted, in_words
from video_feedback.errors import NotFound
from video_feedback.library import families, goals, people
from video_feedback.library.instants import day_of, today
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_schemas.records import Family
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.families.glance import baby_text
from video_feedback_ui.goals.view import GoalsView
from video_feedback_ui.parts.empty import EmptyPage, Step
from video_feedback_ui.parts.press_card import ROOM, PressCard
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import button, clear, column, label, row


def place_of(family_id: str, goal_id: str) -> str:
    """`goals:FAMILY_ID/goal:ID`."""
    return f"goals:{family_id}" + (f"/goal:{goal_id}" if goal_id else "")


class GoalsPage(QWidget):
    """`show_place` names the family (none: the one shown last), `show_within` the goal: `goal:ID`."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Goals"))
        self._bridge = bridge
        self._family_id = ""
        self._whose = label("", "second")
        self._other = button(tr("Another family"), self.choose, kind="words", tip=tr("See the goals of another family"))
        head = QWidget()
        head.setLayout(column(label(tr("Goals"), "title"), row(self._whose, self._other, None, gap=8), gap=2))
        self.view = GoalsView(bridge, place_of, head)
        self.view.set_edges(24, 22, 24, 16)
        self._choices = column(gap=0, margins=(24 - ROOM, 0, 24 - ROOM, 16))
        self.cards: dict[str, PressCard] = {}
        self._stack = QStackedWidget()
        for each in (self.view, self._choosing(), self._nobody()):
            self._stack.addWidget(each)
        self.setLayout(column(self._stack, gap=0))
        bridge.changed.connect(self._changed)

    def _choosing(self) -> QWidget:
        made = QWidget()
        title = column(
            label(tr("Goals"), "title"), label(tr("Whose goals?"), "second"), gap=2, margins=(24, 22, 24, 12)
        )
        made.setLayout(column(title, scrolled(self._choices), gap=0))
        return made

    def _nobody(self) -> QWidget:
        go = button(
            tr("Families"), lambda: self._bridge.asked_to_show.emit("families"), icon="users-three", kind="filled"
        )
        return EmptyPage(
            tr("A goal belongs to a family"),
            tr("Add a family first. Then ask the parent what they hope for."),
            [go],
            [
                Step("users-three", tr("A family"), tr("under a made name")),
                Step("chat-text", tr("One hope"), tr("in their own words")),
            ],
        )

    def show_place(self, family_id: str) -> None:
        """The goals of that family; of the one shown last; of the only one; or whose?"""
        known = [family.id for family in families.every(self._bridge.db)]
        wanted = family_id or self._family_id
        if wanted not in known:
            wanted = known[0] if len(known) == 1 else ""
        if wanted:
            self._show_family(families.get(self._bridge.db, wanted))
        else:
            self.choose()

    def show_within(self, within: str) -> None:
        kind, _, goal_id = within.partition(":")
        if kind == "goal":
            self.view.show_goal(goal_id)

    @property
    def place(self) -> str:
        """The family on screen."""
        return place_of(self._family_id, "") if self._family_id else ""

    def choose(self) -> None:
        """Ask whose goals are to be shown."""
        self._family_id = ""
        known = families.every(self._bridge.db)
        clear(self._choices)
        self.cards = {}
        for family in known:
            self.cards[family.id] = self._card(family)
            self._choices.addWidget(self.cards[family.id])
        self._choices.addStretch(1)
        self._stack.setCurrentIndex(1 if known else 2)
        if known:
            first = self.cards[known[0].id]
            first.show()  # Qt shows what joins a layout only later, and till then it takes no keys
            first.setFocus()

    def _card(self, family: Family) -> PressCard:
        made = PressCard()
        age = baby_text(people.baby(self._bridge.db, family.id), day_of(today()))
        count = len(goals.of_family(self._bridge.db, family.id))
        has = f"{counted(in_words(count), 'goal')}".capitalize() if count else tr("No goal yet")
        words = column(label(family.reference, "strong"), label(age, "small"), gap=2)
        made.setLayout(row(words, None, label(has, "second"), margins=(ROOM + 16, ROOM + 12, ROOM + 16, ROOM + 12)))
        made.setAccessibleName(f"{family.reference}. {age}. {has}.")
        made.pressed.connect(partial(self._bridge.asked_to_show.emit, place_of(family.id, "")))
        return made

    def _show_family(self, family: Family) -> None:
        self._family_id = family.id
        age = baby_text(people.baby(self._bridge.db, family.id), day_of(today()))
        self._whose.setText(f"{family.reference}, {age[:1].lower()}{age[1:]}")
        self._other.setVisible(len(families.every(self._bridge.db)) > 1)
        self._stack.setCurrentIndex(0)
        self.view.show_family(family.id)
        self.view.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._bridge.is_open:
            self.view.refresh()

    def _changed(self, change: Change) -> None:
        if not (self.isVisible() and change.touches("families", "people")):
            return
        try:
            if self._family_id:
                self._show_family(families.get(self._bridge.db, self._family_id))
            else:
                self.choose()
        except NotFound:  # its making was undone
            self.show_place("")
