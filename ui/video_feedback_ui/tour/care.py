"""The family on the tour: its pathway is begun, a goal is written and rated by both, the calm screen is tried."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from video_feedback.library import families, goals, stages
from video_feedback_ui.calm.tab import CalmTab
from video_feedback_ui.pages.family_page import FamilyPage
from video_feedback_ui.tour.visit import FAMILY, Visit


class Care:
    """Steps of the visit, on the family that the tour has made."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self.hand, self.window, self.bridge = visit.hand, visit.window, visit.bridge

    def steps(self) -> list[Callable[[], None]]:
        return [self.begin_the_pathway, self.write_a_goal, self.rate_it, self.try_a_pause]

    def begin_the_pathway(self) -> None:
        self.hand.step("The pathway: from one to begin from, with every date worked out")
        self._go("pathway")
        self.hand.click("Begin from Oxford slides")
        self.hand.rest(0.3)
        self.hand.shot(self.window, "pathway")
        reviews = [stage for stage in stages.of_family(self.bridge.db, self._family()) if stage.is_review]
        self._visit.check(len(reviews) >= 3, "its reviews stand on the line")

    def write_a_goal(self) -> None:
        self.hand.step("A goal in the parent’s words, with what more and less would look like")
        self._go("goals")
        self.hand.click("Write the first goal")
        words = self.hand.find(QLineEdit, "The goal, in the parent’s own words")
        self.hand.type(words, "We play each day")
        self.hand.type(self.hand.find(QLineEdit, "What we hope for, 0"), "Five days a week")
        self.hand.type(self.hand.find(QLineEdit, "More, +1"), "Every day")
        self.hand.type(self.hand.find(QLineEdit, "Less, −1"), "Two or three days a week")
        self.hand.shot(words.window(), "a-goal")
        self.hand.key(words, Qt.Key.Key_Return)
        self._visit.check(len(goals.of_family(self.bridge.db, self._family())) == 1, "the goal is kept as typed")

    def rate_it(self) -> None:
        self.hand.step("Parent and worker say where it stands, each for themself")
        self.hand.click("Rate today")
        said = self.hand.find(QPlainTextEdit, "Parent’s words")
        self.hand.click("Parent: What we hope for")
        self.hand.type(said, "She waits for me now.")
        self.hand.click("Worker: Less")
        self.hand.shot(said.window(), "rating")
        self.hand.click("Save", said.window())
        (goal,) = goals.of_family(self.bridge.db, self._family())
        seen = {rating.rater: rating.level for rating in goals.ratings(self.bridge.db, goal.id)}
        self._visit.check(seen == {"parent": 0.0, "worker": -1.0}, "both ratings stand side by side")
        self.hand.shot(self.window, "goals")

    def try_a_pause(self) -> None:
        self.hand.step("How this family likes a pause, tried on the parent’s screen")
        self._go("calm")
        self.hand.click("A slow breath")
        page = self.window.page("family")
        assert isinstance(page, FamilyPage)
        tab = page.tab("calm")
        assert isinstance(tab, CalmTab)
        self.hand.key(page, Qt.Key.Key_F8)
        theirs = tab.presenting.window
        assert theirs is not None
        self.hand.rest(0.8)
        self.hand.shot(theirs, "pause")
        self.hand.key(theirs, Qt.Key.Key_Space)
        self._visit.check(not tab.presenting.is_on, "any key comes back from it")

    def _go(self, tab: str) -> None:
        self.window.go(f"family:{self._family()}/{tab}")
        self.hand.rest(0.2)

    def _family(self) -> str:
        return families.called(self.bridge.db, FAMILY).id
