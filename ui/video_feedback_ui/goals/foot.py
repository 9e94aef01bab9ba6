"""Folded until it is asked for: T, for supervision and research, with all that limits it beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from video_feedback.goals import attainment, telling
from video_feedback.goals.standing import Standing
from video_feedback.library.service import Service
from video_feedback.words import tr
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.words import button, label, row

WORDS = tr("For supervision and research")


class Foot(QWidget):
    """Never on the parent's screen or paper. It is folded again whenever another family is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.fold = button(WORDS, self.turn, icon="caret-right", kind="chip", tip=tr("T, and what it leaves out"))
        self.fold.setCheckable(True)
        self.says = label("", "small", wraps=True)
        self.says.setAccessibleName(WORDS)
        self.fold.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        made = row(gap=10)
        made.addWidget(self.fold)
        made.addWidget(self.says, 1)
        made.setAlignment(self.fold, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setLayout(made)
        self.shut()

    def shut(self) -> None:
        """Fold it."""
        self.fold.setChecked(False)
        self._follow()

    def turn(self) -> None:
        self._follow()

    def show_goals(self, standings: Sequence[Standing], service: Service) -> None:
        """Of the last day on which each of the two has rated."""
        goals = [each.goal for each in standings]
        ratings = [rating for each in standings for rating in each.ratings]
        said = [" ".join(telling.sentences(one, service)) for one in telling.latest(goals, ratings, service)]
        if not said:
            start = telling.figure(attainment.at_start(goals, service))
            said = [tr("T: not available, no goal is rated yet. At the start: {start}.", start=start)]
        self.says.setText("\n".join([*said, telling.LIMITS]))

    def _follow(self) -> None:
        is_open = self.fold.isChecked()
        self.says.setVisible(is_open)
        wear(self.fold, "caret-down" if is_open else "caret-right", "ink_2")
