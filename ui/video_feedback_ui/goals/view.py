"""The goals of one family: the list, the ladder of one of them, what the two said, and all of them side by side.

The same view serves the room of its own and the family's page.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from video_feedback.goals import standing
from video_feedback.goals.standing import Standing
from video_feedback.library import people, service
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_schemas.records import Person
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.goals import deeds
from video_feedback_ui.goals.foot import Foot
from video_feedback_ui.goals.goal_form import GoalForm
from video_feedback_ui.goals.goal_list import GoalList
from video_feedback_ui.goals.ladder_card import LadderCard
from video_feedback_ui.goals.overview import Overview
from video_feedback_ui.goals.rating_dialog import RatingDialog
from video_feedback_ui.parts.empty import EmptyPage, Step
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import button, card, column, label, row, rule

_SHOWN = ("goals", "anchors", "ratings", "proofs", "people", "moments", "sessions", "service")
_LIST = 264


class GoalsView(QWidget):
    """`place` gives the place of a family's goals, for the steps that are taken back; `head` stands at the left of the
    buttons. `emptied` tells whether there are goals to show."""

    emptied = Signal(bool)

    def __init__(self, bridge: Bridge, place: Callable[[str, str], str], head: QWidget | None = None) -> None:
        super().__init__()
        self._bridge, self._place_of = bridge, place
        self.family_id, self.goal_id = "", ""
        self._standings: list[Standing] = []
        self._baby: Person | None = None
        self.all = button(tr("All goals"), self.turn_all, icon="squares-four")
        self.all.setCheckable(True)
        self.print = button(tr("Print for the parent"), self.print_for_parent, icon="printer")
        self.rate = button(tr("Rate today"), self.rate_goal, icon="plus", kind="filled")
        self._tools = QWidget()
        self._tools.setLayout(row(self.all, self.print, self.rate, gap=12))
        self.list = GoalList()
        self.list.chosen.connect(self.show_goal)
        self.list.moved.connect(self._move)
        self.list.opened.connect(lambda _: self.edit_goal())
        self.list.removed.connect(lambda _: self.remove_goal())
        self.new = button(tr("Add a goal"), self.add_goal, icon="plus", kind="flat")
        self.ladder = LadderCard(bridge)
        self.ladder.rate_asked.connect(self.rate_goal)
        self.ladder.edit.clicked.connect(self.edit_goal)
        self.ladder.deed_asked.connect(self._do)
        self.overview = Overview()
        self.overview.asked.connect(self._show_large)
        self.foot = Foot()
        self._shown = QStackedWidget()
        self._shown.addWidget(self._one())
        self._shown.addWidget(self.overview)
        full = QWidget()
        top = row(*([head] if head else []), None, self._tools)
        lines = column(top, gap=0)
        lines.addSpacing(16)
        lines.addWidget(self._shown, 1)
        lines.addSpacing(14)
        lines.addWidget(self.foot)
        full.setLayout(lines)
        self._full = full
        self._stack = QStackedWidget()
        self._stack.addWidget(full)
        self._stack.addWidget(self._nothing())
        self.setLayout(column(self._stack, gap=0))
        self._keys()
        bridge.changed.connect(self._changed)

    def set_edges(self, left: int, top: int, right: int, bottom: int) -> None:
        """How far what is shown stands from the edges of the page; an empty page has its own."""
        lines = self._full.layout()
        assert lines is not None
        lines.setContentsMargins(left, top, right, bottom)

    def _one(self) -> QWidget:
        made, beside = QWidget(), self._beside()
        lines = row(beside, gap=16)
        lines.addWidget(self.ladder, 1)
        made.setLayout(lines)
        return made

    def _beside(self) -> QFrame:
        made = card()
        made.setFixedWidth(_LIST)
        hint = label(tr("Three goals are plenty. Write each one in the parent’s own words."), "small", wraps=True)
        hint.setContentsMargins(12, 4, 12, 6)
        adds = row(self.new, None, margins=(0, 2, 0, 0))
        made.setLayout(column(self.list, adds, None, rule(), hint, gap=6, margins=(8, 8, 8, 8)))
        return made

    def _nothing(self) -> QWidget:
        self.first = button(tr("Write the first goal"), self.add_goal, icon="plus", kind="filled")
        self.first.setToolTip(tr("Write the first goal  ({key})", key=key_text("new_goal")))
        return EmptyPage(
            tr("Begin with one hope"),
            tr("Ask the parent what would be better for them and the baby, and write it down in their own words."),
            [self.first],
            [
                Step("chat-text", tr("One hope"), tr("in the parent’s own words")),
                Step("list", tr("Five rungs"), tr("what more and less would look like")),
                Step("calendar-blank", tr("Look again"), tr("each of you says where it stands")),
            ],
            tr("The parent is given the words alone: no figures and no line."),
        )

    def _keys(self) -> None:
        for name, deed in (
            ("new_goal", self.add_goal), ("rate_goal", self.rate_goal), ("edit_goal", self.edit_goal),
            ("all_goals", self.all.click), ("print_goals", self.print_for_parent),
            ("goal_up", partial(self.list.shift, -1)), ("goal_down", partial(self.list.shift, 1)),
        ):  # fmt: skip
            Shortcut(name, self, deed)
        for made, name in ((self.all, "all_goals"), (self.print, "print_goals"), (self.rate, "rate_goal")):
            made.setToolTip(f"{made.text()}  ({key_text(name)})")
        self.new.setToolTip(tr("Add a goal  ({key})", key=key_text("new_goal")))
        self.ladder.edit.setToolTip(tr("Edit the goal  ({key})", key=key_text("edit_goal")))

    # Showing

    @property
    def place(self) -> str:
        return self._place_of(self.family_id, self.goal_id)

    def show_family(self, family_id: str) -> None:
        """The goals of a family; the goal shown before, if it is one of them."""
        if family_id != self.family_id:
            self.family_id, self.goal_id = family_id, ""
            self.foot.shut()
            self._show_all(all_of_them=False)
        self.refresh()

    def show_goal(self, goal_id: str) -> None:
        """One of the family's goals; nothing happens for another id."""
        if any(each.goal.id == goal_id for each in self._standings):
            self.goal_id = goal_id
            self.refresh()

    def take_focus(self) -> None:
        """The keys are for the list, or for the button of the empty page."""
        (self.list if self._standings else self.first).setFocus()

    def refresh(self) -> None:
        """Bring all of it up to date."""
        if not (self._bridge.is_open and self.family_id):
            return
        db = self._bridge.db
        self._standings = standing.of_family(db, self.family_id)
        self._baby = people.baby(db, self.family_id)
        self._stack.setCurrentIndex(0 if self._standings else 1)
        self.emptied.emit(not self._standings)
        if not self._standings:
            self.goal_id = ""
            return
        shown = next((each for each in self._standings if each.goal.id == self.goal_id), self._standings[0])
        self.goal_id = shown.goal.id
        self.list.show_goals(self._standings, self.goal_id)
        self.ladder.show_standing(shown, self._baby)
        self.overview.show_goals(self._standings, self._baby)
        self.foot.show_goals(self._standings, service.get(db))

    def turn_all(self) -> None:
        """All goals side by side, or one of them large."""
        self._show_all(all_of_them=self.all.isChecked())

    def _show_all(self, *, all_of_them: bool) -> None:
        self.all.setChecked(all_of_them)
        self.all.setText(tr("One goal") if all_of_them else tr("All goals"))
        self.all.setAccessibleName(self.all.text())
        self.all.setToolTip(f"{self.all.text()}  ({key_text('all_goals')})")
        wear(self.all, "list" if all_of_them else "squares-four")
        self._shown.setCurrentIndex(1 if all_of_them else 0)

    def _show_large(self, goal_id: str) -> None:
        self._show_all(all_of_them=False)
        self.show_goal(goal_id)
        self.ladder.ladder.setFocus()

    def _changed(self, change: Change) -> None:
        if not (self.isVisible() and change.touches(*_SHOWN)):
            return
        added = [row.key for row in change.touched if (row.table, row.deed) == ("goals", "added")]
        self.goal_id = added[-1] if added else self.goal_id
        self.refresh()

    # Doing

    def add_goal(self) -> None:
        GoalForm(self._bridge, self.family_id, "", self._place_of(self.family_id, ""), self).open()

    def edit_goal(self) -> None:
        if self.goal_id:
            GoalForm(self._bridge, self.family_id, self.goal_id, self.place, self).open()

    def rate_goal(self, day: str = "") -> None:
        """Rate the goal that is shown, today or on a day (ISO)."""
        if self.goal_id:
            RatingDialog(self._bridge, self.goal_id, self.place, self, day=day or "").open()

    def remove_goal(self) -> None:
        if self.goal_id:
            with self._bridge.telling() as went_well:
                deeds.remove(self._bridge, self.place, self.goal_id)
            if went_well:
                self._bridge.told.emit(tr("The goal is removed. {key} brings it back.", key=key_text("undo")), False)
                self.take_focus()

    def print_for_parent(self) -> None:
        """The page that the parent takes home."""
        from video_feedback_ui.goals.printing import ParentPages  # noqa: PLC0415 (not before it is asked for)

        if self._standings:
            ParentPages(self._bridge, self.family_id, self._standings, self).open()

    def _do(self, deed: str) -> None:
        match deed:
            case "edit":
                self.edit_goal()
            case "up":
                self.list.shift(-1)
            case "down":
                self.list.shift(1)
            case "remove":
                self.remove_goal()

    def _move(self, ids: list[str]) -> None:
        with self._bridge.telling():
            deeds.move(self._bridge, self.place, self.family_id, ids)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
