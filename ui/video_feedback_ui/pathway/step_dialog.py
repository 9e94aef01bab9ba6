"""A step of a pathway, in a family's own or in one to begin from: its name, when it is, and whether it is a review."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from video_feedback.errors import Trouble
from video_feedback.pathway import rules
from video_feedback.pathway.templates import LONGEST_NAME, Step, new_key
from video_feedback.words import tr
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import column, field, label, row
from video_feedback_ui.pathway.rule_field import RuleField

Write = Callable[[Step], object]
"""Writes the step. Raises Trouble, which is told in the dialog."""


class StepDialog(Dialog):
    """Adds a step, or changes one. `others` are the steps it may count from; its key stays what it was."""

    def __init__(self, step: Step | None, others: Sequence[rules.Ruled], write: Write, parent: QWidget | None) -> None:
        self._step, self._write = step, write
        self._taken = [other.key for other in others]
        steps = [(other.key, other.name) for other in others]
        self.name = field(tr("What the step is called"), tr("Review, conference, first film together"))
        self.name.setMaxLength(LONGEST_NAME)
        self.when = RuleField(tr("When it is"), steps)
        self.or_when = RuleField(tr("Or, if that is earlier"), steps)
        self.or_else = Tick(tr("Or another day, if that is earlier"))
        self.or_else.toggled.connect(self._follow)
        self.review = Tick(tr("It is a review: say so when its day has passed"))
        body = column(
            label(tr("Name"), "small"),
            self.name,
            8,
            label(tr("When"), "small"),
            self.when,
            8,
            row(self.or_else, None),
            self.or_when,
            8,
            row(self.review, None),
            gap=4,
        )
        title, deed = (tr("New step"), tr("Add the step")) if step is None else (tr("The step"), tr("Save"))
        super().__init__(title, deed, body, parent)
        if step is not None:
            self.name.setText(step.name)
            self.when.show_rule(rules.parse(step.rule))
            if step.or_rule:
                self.or_when.show_rule(rules.parse(step.or_rule))
            self.or_else.setChecked(bool(step.or_rule))
            self.review.setChecked(step.is_review)
        self._follow()
        self.name.setFocus()

    def _follow(self) -> None:
        self.or_when.setVisible(self.or_else.isChecked())
        self.adjustSize()

    def accept(self) -> None:
        with self.telling() as went_well:
            name = " ".join(self.name.text().split())
            if not name:
                raise Trouble(tr("Give the step a name."))
            self._write(
                Step(
                    key=self._step.key if self._step else new_key(name, self._taken),
                    name=name,
                    rule=rules.text(self.when.rule()),
                    or_rule=rules.text(self.or_when.rule()) if self.or_else.isChecked() else "",
                    is_review=self.review.isChecked(),
                )
            )
        if went_well:
            super().accept()
