"""The pages for the parent: seen first, then saved or printed. That they left the house is on record."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from video_feedback.consent import doors
from video_feedback.feedback import parent_words
from video_feedback.goals import parent_page
from video_feedback.goals.parent_page import ParentGoal
from video_feedback.goals.standing import Standing
from video_feedback.library import calm_plans
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.paper_dialog import PaperDialog, Papers, SeenPage
from video_feedback_ui.goals import parent_paper
from video_feedback_ui.parts import paper
from video_feedback_ui.parts.words import label

_SEEN = 300


class _Seen(SeenPage):
    def __init__(self, goals: Sequence[ParentGoal]) -> None:
        super().__init__(_SEEN, QSize(parent_paper.WIDTH, parent_paper.HEIGHT))
        self._goals = goals

    @property
    def many(self) -> int:
        return len(self._goals)

    def show_page(self, at: int) -> None:
        super().show_page(at)
        goal = self._goals[at]
        self.setAccessibleName(tr("The page of “{goal}”", goal=goal.words))
        here = [rung.words for rung in goal.rungs if rung.is_here]
        self.setAccessibleDescription(
            "; ".join([rung.words for rung in goal.rungs] + [tr("Here: {rung}", rung=w) for w in here])
        )

    def draw(self, painter: QPainter) -> None:
        parent_paper.draw(painter, self._goals[self.at])


class ParentPages(PaperDialog):
    """A page for each goal that is open or met."""

    def __init__(
        self, bridge: Bridge, family_id: str, standings: Sequence[Standing], parent: QWidget | None = None
    ) -> None:
        self.goals = parent_page.of(standings, calm_plans.of_family(bridge.db, family_id).language)
        self.page = _Seen(self.goals)
        papers = Papers(
            title=tr("For the parent"),
            place=f"goals:{family_id}",
            reader="parent",
            door=doors.GOAL_PAGES,
            file_name="what-we-hope-for.pdf",
            save_as=tr("Save the pages for the parent"),
            no_printer=tr("No printer is set up on this computer. Save the pages instead."),
        )
        words = label(tr("The words alone. What you said is not on it."), "second")
        super().__init__(bridge, papers, self.page, [words], parent)
        self.allow(is_ready=bool(self.goals))
        if not self.goals:
            self.tell(tr("All goals are closed or changed. Open one, or write a new one."))

    def paper(self) -> paper.Page:
        """Its own title is neutral: it is read by the system and by whoever finds the file."""
        first, *rest = [partial(parent_paper.draw, goal=goal) for goal in self.goals]
        title = parent_words.say(self.goals[0].language, "hope")
        return paper.Page(title, parent_paper.WIDTH, first, doors.GOAL_PAGES, more=rest)
