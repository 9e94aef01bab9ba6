"""How a family likes a pause: chosen with them, and seen as it will be."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from video_feedback.feedback.kind_words import amiss
from video_feedback.feedback.pause import pause_of
from video_feedback.library import calm_plans
from video_feedback.words import tr
from video_feedback_schemas.calm_records import CalmPlan
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.calm import deeds
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.flow import Flow
from video_feedback_ui.parts.kept import Kept
from video_feedback_ui.parts.stepper import Stepper
from video_feedback_ui.parts.words import button, column, field, label, row
from video_feedback_ui.present.calm import CalmScreen
from video_feedback_ui.theme import R_CARD, theme, tokens

_GUIDES = (
    ("none", tr("Nothing more"), ""),
    ("breathe", tr("A slow breath"), ""),
    ("watch", tr("Just watch"), ""),
    ("ground", tr("Feel and look"), ""),
)
_MEANS = {
    "none": tr("A soft colour and the line. Nothing moves."),
    "breathe": tr("A disc that opens and closes slowly, without sound, and then rests."),
    "watch": tr("A still disc to rest the eyes on."),
    "ground": tr("Feel your feet, look at three things: for whom thinking of the breath is no help."),
}
_ABOUT = tr("One key hides the film at once. Choose with the parent, beforehand, what is there instead.")
_PREVIEW = QSize(336, 189)


class PlanCard(QFrame):
    """`try_asked` for the calm screen at its real size."""

    try_asked = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._bridge, self._family_id = bridge, ""
        self.line = field(tr("The line on the calm screen"), tr("No line"))
        self.line.setMaxLength(calm_plans.LONGEST_LINE)
        self._kept = Kept(self.line, self._write_line)
        self._amiss = label("", "small", wraps=True)
        self.guide = Choice(tr("On the calm screen"), _GUIDES)
        self.guide.chosen.connect(lambda value: self._keep(tr("Choose what is on the calm screen"), guide=value))
        self._means = label("", "small", wraps=True)
        self.in_s = Stepper(tr("Breathing in"), *calm_plans.IN_S, 1, tr("s"))
        self.out_s = Stepper(tr("Breathing out"), *calm_plans.OUT_S, 1, tr("s"))
        self.minutes = Stepper(tr("Until it rests"), *calm_plans.MINUTES, 1, tr("min"))
        self.gap_s = Stepper(tr("Dark pause before the next moment"), *calm_plans.GAP_S, 5, tr("s"))
        self.gap_s.box.setSpecialValueText(tr("None"))
        for name, stepper, step in (
            ("in_s", self.in_s, tr("Choose how long a breath goes in")),
            ("out_s", self.out_s, tr("Choose how long a breath goes out")),
            ("minutes", self.minutes, tr("Choose when the calm screen rests")),
            ("gap_s", self.gap_s, tr("Choose the pause between moments")),
        ):
            stepper.chosen.connect(lambda value, name=name, step=step: self._keep(step, **{name: value}))
        self.preview = CalmPreview()
        self.try_ = button(
            tr("Try it"),
            self.try_asked.emit,
            icon="leaf",
            tip=tr("On the whole screen  ({key})", key=key_text("try_calm")),
        )
        self._lay_out()

    def _lay_out(self) -> None:
        self._breath = [_named(tr("Breathe in"), self.in_s), _named(tr("Breathe out"), self.out_s)]
        self._rests = _named(tr("Until it rests"), self.minutes)
        steppers = Flow(20)
        for each in (*self._breath, self._rests):
            steppers.addWidget(each)
        words = column(
            label(tr("A pause"), "strong"),
            label(_ABOUT, "second", wraps=True),
            6,
            label(tr("One line, or none"), "small"),
            self.line,
            self._amiss,
            4,
            self.guide,
            self._means,
            4,
            steppers,
            None,
            gap=5,
        )  # fmt: skip
        gap = _named(tr("Dark pause before the next moment"), self.gap_s)
        below = row(gap, None)
        below.addWidget(self.try_, 0, Qt.AlignmentFlag.AlignBottom)
        beside = column(self.preview, below, None, gap=10)
        both = row(gap=28, margins=(24, 18, 24, 18))
        both.addLayout(words, 1)
        both.addLayout(beside)
        self.setLayout(both)

    def show_family(self, family_id: str) -> None:
        """Show what was chosen with a family."""
        if family_id != self._family_id:
            self.flush()
            self._family_id = family_id
        plan = calm_plans.of_family(self._bridge.db, family_id)
        self._kept.show(plan.line, tidied=True)
        self._tell(plan.line)
        self.guide.show_choice(plan.guide)
        self._means.setText(_MEANS[plan.guide])
        for each in self._breath:
            each.setVisible(plan.guide == "breathe")
        self._rests.setVisible(plan.guide in ("breathe", "ground"))
        for stepper, number in (
            (self.in_s, plan.in_s),
            (self.out_s, plan.out_s),
            (self.minutes, plan.minutes),
            (self.gap_s, plan.gap_s),
        ):
            stepper.show_number(number)
        self.preview.show_plan(plan, is_still=self._bridge.settings.reduced_motion)

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        self._kept.flush()

    def _tell(self, line: str) -> None:
        self._amiss.setText(amiss(line))
        self._amiss.setVisible(bool(amiss(line)))

    def _write_line(self, words: str, joins: bool) -> bool:
        return self._keep(tr("Write the line on the calm screen"), joins=joins, line=words)

    def _keep(self, name: str, *, joins: bool = False, **chosen: Any) -> bool:
        def made(plan: CalmPlan) -> CalmPlan:
            return replace(plan, **chosen)

        with self._bridge.telling() as went_well:
            deeds.plan(self._bridge, self._family_id, name, made, joins=joins)
        return bool(went_well)


class CalmPreview(QWidget):
    """The calm screen, small. It begins again when something else is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_PREVIEW)
        self.setAccessibleName(tr("How the calm screen looks"))
        self.screen_ = CalmScreen(self)
        self.screen_.setGeometry(self.rect())
        self.screen_.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.screen_.show()
        _Corners(self).setGeometry(self.rect())

    def show_plan(self, plan: CalmPlan, *, is_still: bool) -> None:
        pause = pause_of(plan)
        if (pause, is_still) != (self.screen_.pause, self.screen_.is_still):
            self.screen_.show_pause(pause, is_still=is_still)


class _Corners(QWidget):
    """Rounds the corners of what lies below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:
        path = QPainterPath()
        path.addRect(QRectF(self.rect()))
        path.addRoundedRect(QRectF(self.rect()), R_CARD, R_CARD)  # what is in both is left out
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, QColor(tokens().card))


def _named(words: str, stepper: Stepper) -> QWidget:
    made = QWidget()
    made.setLayout(column(label(words, "small"), stepper, gap=3))
    return made
