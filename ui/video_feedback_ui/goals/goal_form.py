"""The form of a goal: the parent's words, why it matters, the rungs, and where it begins. Written as one step."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSpinBox, QWidget

from video_feedback.goals.levels import DOMAINS, LEVELS, NAMES, level_text
from video_feedback.library import goals, service
from video_feedback.words import tr
from video_feedback_schemas.goal_records import Domain, Goal, GoalStatus, Scale
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.goals import deeds
from video_feedback_ui.goals.rung_fields import RungFields
from video_feedback_ui.parts.date_field import DateField
from video_feedback_ui.parts.dropdown import Dropdown
from video_feedback_ui.parts.words import column, field, label, row

SCALES: dict[Scale, tuple[str, str]] = {
    "gas5": (tr("Five rungs"), tr("From much less to much more than you hope for.")),
    "gas_half": (
        tr("Five rungs, and one part of the way"),
        tr("For a goal that begins at −1: it can show the first step."),
    ),
    "gas_minus3": (
        tr("Five rungs, and one below the start"),
        tr("For a goal that begins at −2 and could still get worse."),
    ),
}
STATUSES: dict[GoalStatus, str] = {
    "open": tr("Open"),
    "met": tr("Met"),
    "changed": tr("Changed"),
    "closed": tr("Closed"),
}
_UNKNOWN = tr("Not known yet")


class GoalForm(Dialog):
    """Makes a goal of a family, or edits one. `chosen` gives its id once it is written."""

    chosen = Signal(str)

    def __init__(self, bridge: Bridge, family_id: str, goal_id: str, place: str, parent: QWidget | None = None) -> None:
        """`goal_id` is empty for a new goal."""
        self._bridge, self._place = bridge, place
        self._goal = goals.get(bridge.db, goal_id) if goal_id else None
        self._is_new = self._goal is None
        shown = self._goal or goals.new(family_id, "", "care")
        self._before = shown
        self.words = field(tr("The goal, in the parent’s own words"), tr("I settle my baby for her nap"))
        self.why = field(tr("Why it matters to the baby"), tr("She sleeps, and she learns that you come"))
        self.indicator = field(tr("How one sees it"), tr("Who does what, where, how often"))
        self.domain = Dropdown(tr("What it is about"))
        for key, said in DOMAINS.items():
            self.domain.addItem(said, key)
        self.expected_by = DateField(tr("Hoped for by"))
        self.scale = Dropdown(tr("The ladder"))
        for scale, (said, _) in SCALES.items():
            self.scale.addItem(said, scale)
        self._scale_says = label("", "small", wraps=True)
        self.baseline = Dropdown(tr("Where it begins"))
        self.baseline_on = DateField(tr("Day of the start"))
        self.evidence = field(tr("What the start rests on"), tr("A film, a visit, what the parent told"))
        self.set_by = field(tr("Set by"), tr("Mum, Dad, all of you"))
        self.agreed_by = field(tr("Agreed by"), tr("Who said yes to it"))
        self.importance, self.difficulty = _number(tr("Importance")), _number(tr("Difficulty"))
        self.status = Dropdown(tr("How it stands with the goal"))
        for status, said in STATUSES.items():
            self.status.addItem(said, status)
        self.because = field(tr("Why"), tr("A reason, in a few words"))
        self.rungs = RungFields()
        title, deed = (tr("A goal"), tr("Add the goal")) if self._is_new else (tr("The goal"), tr("Save"))
        super().__init__(title, deed, self._body(), parent, width=1000)
        self.scale.currentIndexChanged.connect(self._follow_scale)
        self.status.currentIndexChanged.connect(self._follow_status)
        self._show(shown)
        self.words.setFocus()

    def _body(self) -> QLayout:
        weighs = service.get(self._bridge.db).weights == "product"
        self._weights = _line(
            _named(tr("Importance, 0 to 3"), self.importance), _named(tr("Difficulty, 0 to 3"), self.difficulty)
        )
        self._weights.setVisible(weighs)
        self._because = _named(tr("Why · only you"), self.because)
        self._ending = _line(_named(tr("Status"), self.status), self._because, second=2)
        self._ending.setVisible(not self._is_new)
        left = column(
            _named(tr("The goal, in the parent’s own words · the parent too"), self.words),
            _named(tr("Why it matters to the baby · the parent too"), self.why),
            _named(tr("How one sees it · only you"), self.indicator),
            _line(_named(tr("What it is about"), self.domain), _named(tr("Hoped for by"), self.expected_by)),
            _line(_named(tr("Where it begins"), self.baseline), _named(tr("On"), self.baseline_on)),
            _named(tr("What the start rests on · only you"), self.evidence),
            _line(_named(tr("Set by"), self.set_by), _named(tr("Agreed by"), self.agreed_by)),
            self._weights,
            self._ending,
            None,
            gap=8,
        )
        rated = self._goal is not None and bool(goals.ratings(self._bridge.db, self._goal.id))
        note = label(
            tr("Ratings keep the words they were made by; other words are a new version."), "small", wraps=True
        )
        note.setVisible(rated)
        right = column(
            _named(tr("The ladder"), self.scale), self._scale_says, 4,
            label(tr("What each rung looks like · the parent too"), "small"), self.rungs, note, None, gap=4,
        )  # fmt: skip
        both = row(gap=28)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        return both

    def _show(self, goal: Goal) -> None:
        for made, words in (
            (self.words, goal.words), (self.why, goal.why), (self.indicator, goal.indicator),
            (self.evidence, goal.baseline_evidence), (self.set_by, goal.set_by), (self.agreed_by, goal.agreed_by),
            (self.because, goal.status_because),
        ):  # fmt: skip
            made.setText(words)
            made.setCursorPosition(0)
        self.domain.setCurrentIndex(self.domain.findData(goal.domain))
        self.status.setCurrentIndex(self.status.findData(goal.status))
        self.scale.setCurrentIndex(self.scale.findData(goal.scale))
        self.expected_by.show_day(_day(goal.expected_by))
        self.baseline_on.show_day(_day(goal.baseline_on))
        self.importance.setValue(goal.importance)
        self.difficulty.setValue(goal.difficulty)
        self._follow_scale()
        self.baseline.setCurrentIndex(max(0, self.baseline.findData(goal.baseline)))
        if not self._is_new:
            self.rungs.show_words(goals.anchors(self._bridge.db, goal.id))
        self._follow_status()

    def _follow_scale(self) -> None:
        """The levels to begin at are those of the ladder; one that it has not got is not known yet."""
        scale: Scale = self.scale.currentData()
        self._scale_says.setText(SCALES[scale][1])
        self.rungs.show_scale(scale)
        kept = self.baseline.currentData()
        with QSignalBlocker(self.baseline):
            self.baseline.clear()
            self.baseline.addItem(_UNKNOWN, None)
            for level in LEVELS[scale]:
                self.baseline.addItem(f"{level_text(level)}  {NAMES[level]}", level)
            self.baseline.setCurrentIndex(max(0, self.baseline.findData(kept)) if kept is not None else 0)

    def _follow_status(self) -> None:
        self._because.setVisible(self.status.currentData() != "open")

    def accept(self) -> None:
        with self.telling() as went_well:
            goal, words = self._written(), self.rungs.words()
            (deeds.add if self._is_new else deeds.edit)(self._bridge, self._place, goal, words)
        if went_well:
            super().accept()
            self.chosen.emit(goal.id)

    def _written(self) -> Goal:
        status: GoalStatus = self.status.currentData()
        domain: Domain = self.domain.currentData()
        by, on = self.expected_by.day(), self.baseline_on.day()
        return replace(
            self._before,
            words=self.words.text().strip(),
            domain=domain,
            why=self.why.text().strip(),
            indicator=self.indicator.text().strip(),
            scale=self.scale.currentData(),
            baseline=self.baseline.currentData(),
            baseline_on=on.isoformat() if on else None,
            baseline_evidence=self.evidence.text().strip(),
            expected_by=by.isoformat() if by else None,
            importance=self.importance.value(),
            difficulty=self.difficulty.value(),
            set_by=self.set_by.text().strip(),
            agreed_by=self.agreed_by.text().strip(),
            status=status,
            status_because=self.because.text().strip() if status != "open" else "",
        )


def _number(name: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(0, 3)
    made.setAccessibleName(tr("{name}, from 0 to 3", name=name))
    return made


def _named(name: str, widget: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(column(label(name, "small"), widget, None, gap=3))
    return made


def _line(first: QWidget, then: QWidget, *, second: int = 1) -> QWidget:
    made, inside = QWidget(), QHBoxLayout()
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(16)
    inside.addWidget(first, 1)
    inside.addWidget(then, second)
    made.setLayout(inside)
    return made


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
