"""Rate a goal: a day, and what parent and worker say of it, each by themself. Written as one step."""

from datetime import date

from PySide6.QtWidgets import QWidget

from video_feedback.errors import Trouble
from video_feedback.goals import light, standing
from video_feedback.library import goals
from video_feedback.library.instants import day_of, today
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.goals import deeds
from video_feedback_ui.goals.lines import Lines
from video_feedback_ui.goals.proof_dialog import ProofDialog
from video_feedback_ui.goals.rater_side import Proofs, RaterSide, proofs_of
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.date_field import DateField
from video_feedback_ui.parts.words import column, row
from video_feedback_ui.theme import BODY, font


class RatingDialog(Dialog):
    """Opens on a day (ISO), today if none is said. What was rated then can be changed, or taken away."""

    def __init__(
        self, bridge: Bridge, goal_id: str, place: str, parent: QWidget | None = None, *, day: str = ""
    ) -> None:
        self._bridge, self._goal_id, self._place = bridge, goal_id, place
        goal = goals.get(bridge.db, goal_id)
        self.day = DateField(tr("Day of the rating"))
        self.way = Choice(tr("How"), [("rung", tr("Choose a rung"), ""), ("ask", tr("Ask yes or no"), "")])
        self.way.chosen.connect(self._ask)
        can_ask = light.is_for(goal)
        self.way.button("ask").setEnabled(can_ask)
        self.way.button("ask").setToolTip(
            tr("Was it reached? And how far?")
            if can_ask
            else tr("For goals that began at −1 or −2. Its form can say so.")
        )
        for each in ("rung", "ask"):
            self.way.button(each).setAutoDefault(False)
        self.way.show_choice("rung")
        self.parent_side = RaterSide("parent", self._link)
        self.worker_side = RaterSide("worker", self._link)
        self.day.setFixedWidth(240)
        words = Lines(font(BODY, 500), "ink", 20, 2)
        words.show_words(f"“{' '.join(goal.words.split())}”")
        sides = row(gap=16)
        sides.addWidget(self.parent_side, 1)
        sides.addWidget(self.worker_side, 1)
        body = column(words, row(self.day, None, self.way, gap=16), 2, sides, gap=8)
        super().__init__(tr("Rate the goal"), tr("Save"), body, parent, width=940)
        self._shown = ""
        self._load(day or today())
        self.day.show_day(day_of(self._shown))
        self.day.changed.connect(self._follow_calendar)
        self.day.line.editingFinished.connect(self._follow_day)
        rungs, chosen = self.parent_side.rungs, self.parent_side.level
        (rungs[chosen] if chosen in rungs else next(iter(rungs.values()))).setFocus()

    @property
    def sides(self) -> tuple[RaterSide, RaterSide]:
        return self.parent_side, self.worker_side

    def _load(self, day: str) -> None:
        self._shown = day
        found = standing.of_goal(self._bridge.db, goals.get(self._bridge.db, self._goal_id))
        for side in self.sides:
            if side.is_touched:
                continue
            rating = found.rating(side.rater, day)
            proofs: Proofs = (frozenset(), frozenset())
            if rating is not None:
                made = goals.proofs(self._bridge.db, rating.id)
                proofs = proofs_of([(proof.moment_id, proof.session_id) for proof in made])
            side.show_standing(found, rating, proofs)

    def _follow_calendar(self) -> None:
        if not self.day.line.hasFocus():  # half a day that is being typed is another one
            self._follow_day()

    def _follow_day(self) -> None:
        """Another day has its own ratings; what was chosen or typed meanwhile goes along, and is never lost."""
        try:
            day = self.day.day()
        except Trouble:
            return
        if day is None or day.isoformat() == self._shown:
            return
        self._load(day.isoformat())

    def _ask(self, way: str) -> None:
        for side in self.sides:
            side.ask(asks=way == "ask")

    def _link(self, side: RaterSide) -> None:
        family_id = goals.get(self._bridge.db, self._goal_id).family_id
        dialog = ProofDialog(self._bridge, family_id, side.proofs, self)
        dialog.linked.connect(side.show_proofs)
        dialog.open()

    def accept(self) -> None:
        with self.telling() as went_well:
            day = self.day.day() or date.today()
            said = [side.said() for side in self.sides]
            if all(one.level is None for one in said) and not self._has_some(day.isoformat()):
                raise Trouble(tr("Choose a rung for the parent, for yourself, or for both."))
            deeds.rate(self._bridge, self._place, self._goal_id, day.isoformat(), said)
        if went_well:
            super().accept()

    def _has_some(self, day: str) -> bool:
        return any(rating.rated_on == day for rating in goals.ratings(self._bridge.db, self._goal_id))
