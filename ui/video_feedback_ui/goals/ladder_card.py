"""One goal: its words, its ladder, and below it what the two said on the day that is looked at."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from video_feedback.goals.standing import Standing
from video_feedback.words import tr
from video_feedback_schemas.records import Person
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.goals import marks
from video_feedback_ui.goals.columns import START
from video_feedback_ui.goals.ladder import Ladder
from video_feedback_ui.goals.lines import Lines
from video_feedback_ui.goals.said_card import SaidCard
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.words import column, row, tool
from video_feedback_ui.theme import SMALL, font


class LadderCard(QFrame):
    """`rate_asked` gives a day, `deed_asked` one of the menu's deeds."""

    rate_asked = Signal(str)
    deed_asked = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._standing: Standing | None = None
        self.words = Lines(font(weight=600), "ink", 20, 2)
        self.why = Lines(font(SMALL), "ink_2", 17, 2)
        self.seen = Lines(font(SMALL), "ink_2", 17, 1)
        self.start_mark = marks.legend("start")
        self.edit = tool(tr("Edit the goal"), "pencil-simple", lambda: None)
        self.more = tool(tr("More for this goal"), "dots-three-bold", self._offer, role="ink_2")
        self.earlier = tool(tr("Earlier days"), "caret-left", lambda: self.ladder.step(-1))
        self.later = tool(tr("Later days"), "caret-right", lambda: self.ladder.step(1))
        self.ladder = Ladder()
        self.ladder.chosen.connect(self._show_day)
        self.ladder.opened.connect(self._open)
        self.ladder.moved.connect(self._follow_scroll)
        self.parent_said, self.worker_said = SaidCard(bridge, "parent"), SaidCard(bridge, "worker")
        head = row(gap=12)
        head.addLayout(column(self.words, self.why, self.seen, None, gap=1), 1)
        legend = row(self.start_mark, marks.legend("parent"), marks.legend("worker"), gap=14)
        tools = row(self.earlier, self.later, self.edit, self.more, gap=0)
        right = row(legend, tools, gap=10)
        head.addLayout(right)
        head.setAlignment(right, Qt.AlignmentFlag.AlignTop)
        said = row(gap=16)
        said.addWidget(self.parent_said, 1)
        said.addWidget(self.worker_said, 1)
        lines: QVBoxLayout = column(head, gap=6, margins=(14, 12, 14, 14))
        lines.addWidget(self.ladder, 1)
        lines.addSpacing(10)
        lines.addLayout(said)
        self.setLayout(lines)

    def show_standing(self, standing: Standing, baby: Person | None) -> None:
        """Show a goal; the day that was looked at, if it has it."""
        same = self._standing is not None and self._standing.goal.id == standing.goal.id
        before = self._standing.days if same and self._standing else ()
        self._standing = standing
        goal = standing.goal
        self.words.show_words(f"“{' '.join(goal.words.split())}”")
        self.why.show_words(tr("Why it matters to the baby: {why}", why=goal.why) if goal.why.strip() else "")
        self.seen.show_words(
            tr("How one sees it: {indicator}", indicator=goal.indicator) if goal.indicator.strip() else ""
        )
        self.start_mark.setVisible(goal.baseline is not None)
        # A day that was just rated is looked at.
        fresh = [day for day in standing.days if day not in before] if same else []
        day = fresh[-1] if fresh else (self.ladder.day if same else None)
        self.ladder.setAccessibleName(tr("The ladder of “{goal}”", goal=goal.words))
        self.ladder.show_standing(standing, baby, "none" if day is None else day)
        self._show_day(self.ladder.day)

    def _show_day(self, day: str | None) -> None:
        standing = self._standing
        if standing is None:
            return
        self.worker_said.setVisible(day != START)
        if day is None:
            self.parent_said.show_nothing()
            self.worker_said.show_nothing()
        elif day == START:
            self.parent_said.show_start(standing)
        else:
            self.parent_said.show_day(standing, day)
            self.worker_said.show_day(standing, day)

    def _open(self, day: str) -> None:
        if day == START:
            self.deed_asked.emit("edit")
        else:
            self.rate_asked.emit(day)

    def _follow_scroll(self) -> None:
        for made, can in ((self.earlier, self.ladder.has_earlier), (self.later, self.ladder.has_later)):
            made.setVisible(self.ladder.has_earlier or self.ladder.has_later)
            made.setEnabled(can)

    def _offer(self) -> None:
        deeds = (
            (tr("Edit"), "edit"), (tr("Move up"), "up"), (tr("Move down"), "down"), (tr("Remove this goal"), "remove"),
        )  # fmt: skip
        offer(self.more, [(words, partial(self.deed_asked.emit, deed)) for words, deed in deeds])
