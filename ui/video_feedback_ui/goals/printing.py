"""The pages for the parent: seen first, then saved or printed. That they left the house is on record."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from video_feedback.consent import doors
from video_feedback.exports import writing
from video_feedback.exports.leaving import Leaving
from video_feedback.feedback import parent_words
from video_feedback.goals import parent_page
from video_feedback.goals.parent_page import ParentGoal
from video_feedback.goals.standing import Standing
from video_feedback.library import calm_plans
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.goals import parent_paper
from video_feedback_ui.parts import files, paper
from video_feedback_ui.parts.words import button, column, label, row, tool
from video_feedback_ui.theme import theme, tokens

_NAME = "what-we-hope-for.pdf"
_SEEN = QSize(300, round(300 * parent_paper.HEIGHT / parent_paper.WIDTH))


class _Seen(QWidget):
    """One page as it will be, small."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_SEEN)
        self._goal: ParentGoal | None = None
        theme.changed.connect(self.update)

    def show_goal(self, goal: ParentGoal) -> None:
        self._goal = goal
        self.setAccessibleName(tr("The page of “{goal}”", goal=goal.words))
        here = [rung.words for rung in goal.rungs if rung.is_here]
        self.setAccessibleDescription(
            "; ".join([rung.words for rung in goal.rungs] + [tr("Here: {rung}", rung=w) for w in here])
        )
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        # Paper is white also by night.
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setPen(QPen(QColor(tokens().line_strong), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self._goal is not None:
            painter.scale(self.width() / parent_paper.WIDTH, self.width() / parent_paper.WIDTH)
            parent_paper.draw(painter, self._goal)


class ParentPages(Dialog):
    """A page for each goal that is open or met."""

    def __init__(
        self, bridge: Bridge, family_id: str, standings: Sequence[Standing], parent: QWidget | None = None
    ) -> None:
        self._bridge = bridge
        self.goals = parent_page.of(standings, calm_plans.of_family(bridge.db, family_id).language)
        self._leaving = Leaving(bridge.library.noting, f"goals:{family_id}")
        self._at = 0
        self.page = _Seen()
        self._which = label("", "small")
        self._back = tool(tr("The page before"), "caret-left", lambda: self._turn(-1))
        self._on = tool(tr("The next page"), "caret-right", lambda: self._turn(1))
        self.printer = button(tr("Print"), self.print_, icon="printer")
        self.printer.setAutoDefault(False)
        words = label(tr("The words alone. What you said is not on it."), "second")
        turning = row(self._back, self._which, self._on, None, self.printer, gap=6)
        body = column(words, row(None, self.page, None), turning, gap=8)
        super().__init__(tr("For the parent"), tr("Save as PDF"), body, parent, width=460)
        self.leave.setText(tr("Close"))
        self.leave.setAccessibleName(tr("Close"))
        self.do.setEnabled(bool(self.goals))
        self.printer.setEnabled(bool(self.goals))
        for made in (self._back, self._on, self._which):
            made.setVisible(len(self.goals) > 1)
        self.page.setVisible(bool(self.goals))
        if self.goals:
            self._turn(0)
            self.do.setFocus()
        else:
            self.tell(tr("All goals are closed or changed. Open one, or write a new one."))

    def _turn(self, by: int) -> None:
        self._at = (self._at + by) % len(self.goals)
        self.page.show_goal(self.goals[self._at])
        self._which.setText(tr("{at} of {count}", at=self._at + 1, count=len(self.goals)))

    def accept(self) -> None:
        files.choose_where(self, tr("Save the pages for the parent"), _NAME, "PDF (*.pdf)", self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the pages into a file."""
        with self.telling() as went_well:
            data = _paper(self.goals).as_pdf()
            writing.write_whole(path, data, self._leaving.noted("pdf", "parent", data, doors.GOAL_PAGES))
        if went_well:
            self._bridge.told.emit(tr("Saved {path}", path=path.name), False)
            super().accept()

    def print_(self) -> None:
        """Print the pages, where there is a printer."""
        if not paper.can_print():
            self.tell(tr("No printer is set up on this computer. Save the pages instead."))
            return
        made = _paper(self.goals)
        if made.print_(self):
            with self.telling(), self._leaving.noted("print", "parent", made.as_pdf(), doors.GOAL_PAGES):
                super().accept()


def _paper(goals: Sequence[ParentGoal]) -> paper.Page:
    """Its own title is neutral: it is read by the system and by whoever finds the file."""
    first, *rest = [partial(parent_paper.draw, goal=goal) for goal in goals]
    title = parent_words.say(goals[0].language, "hope")
    return paper.Page(title, parent_paper.WIDTH, first, doors.GOAL_PAGES, more=rest)
