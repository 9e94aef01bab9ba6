"""The small card of one step: is it done, is it on another day, what is it called, is it a review."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from video_feedback.errors import Trouble
from video_feedback.library.instants import day_of, today
from video_feedback.pathway import rules
from video_feedback.pathway.stages import Dated
from video_feedback.pathway.templates import LONGEST_NAME
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.date_field import DateField
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.parts.popover import Popover
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import button, column, field, label, row, rule
from video_feedback_ui.pathway.deeds import Deeds
from video_feedback_ui.pathway.said import age_words, day_words

_WIDE = 384


class StageCard(Popover):
    """`when_asked` asks for another rule. Each button is one step to take back."""

    when_asked = Signal(str)

    def __init__(self, bridge: Bridge, deeds: Deeds, page: QWidget) -> None:
        super().__init__(tr("The step"), page)
        self._bridge, self._deeds = bridge, deeds
        self._step: Dated | None = None
        self._came_from: QWidget | None = None
        self.setFixedWidth(_WIDE)
        self.name = field(tr("What the step is called"))
        self.name.setProperty("kind", "inline")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.editingFinished.connect(self._rename)
        self._day = label("", "medium", wraps=True)
        self._rule = label("", "small", wraps=True)
        self._moved = label("", "small", wraps=True)
        self.done_on = DateField(tr("Done on"))
        self.done = button(tr("Done"), self._mark_done, icon="check")
        self.not_done = button(tr("Not done after all"), self._mark_not_done, kind="flat")
        self._done_line = QWidget()
        self._done_line.setLayout(row(self.done_on, self.done, gap=6))
        self.move_to = DateField(tr("Move to"), tr("Another day"))
        self.because = field(tr("Why it is moved"), tr("Why, in a few words"))
        self.move_it = button(tr("Move"), self._move)
        self.back = button(tr("Back to its own day"), self._move_back, kind="flat")
        self._move_lines = QWidget()
        self._move_lines.setLayout(column(row(self.move_to, self.move_it, gap=6), self.because, gap=6))
        self.review = Tick(tr("It is a review"))
        self.review.clicked.connect(self._turn_review)
        self.when = button(
            tr("When…"), self._ask_when, icon="calendar-blank", kind="flat", tip=tr("Count from another day")
        )
        self.remove = button(tr("Take away"), self._remove, icon="trash", kind="flat")
        self.setLayout(
            column(
                self.name,
                self._day,
                self._rule,
                self._moved,
                4,
                self._done_line,
                row(self.not_done, None),
                self._move_lines,
                row(self.back, None),
                rule(),
                row(self.review, None, self.when, self.remove, gap=2),
                gap=6,
                margins=(16, 12, 16, 12),
            )
        )

    @property
    def stage_id(self) -> str:
        return self._step.stage.id if self._step is not None else ""

    def show_step(self, step: Dated, names: dict[str, str]) -> None:
        """Bring the card up to date. What is being typed in it stays."""
        is_new = step.stage.id != self.stage_id
        self._step = step
        stage = step.stage
        if is_new or not self.name.hasFocus():
            self.name.setText(stage.name)
            self.name.setCursorPosition(0)
        self._day.setText(" · ".join(part for part in (day_words(step), age_words(step)) if part))
        words = rules.plain_words(stage, names)
        own = tr(", which is {day}", day=near_day(step.by_rule.isoformat())) if step.is_moved and step.by_rule else ""
        self._rule.setText(f"{words[:1].upper()}{words[1:]}{own}")
        self._moved.setText(tr("Moved: {why}", why=stage.moved_because) if stage.moved_because else tr("Moved by hand"))
        self._moved.setVisible(step.is_moved)
        by_birth = step.done is not None and stage.done_on is None
        self._done_line.setVisible(step.done is None)
        self.not_done.setVisible(stage.done_on is not None)
        self._move_lines.setVisible(step.done is None)
        self.back.setVisible(step.is_moved and step.done is None)
        self.review.setChecked(stage.is_review)
        self.review.setVisible(not by_birth)
        if is_new:
            self.done_on.show_day(day_of(today()))
            self.move_to.show_day(None)
            self.because.clear()
        self.setAccessibleName(tr("The step {stage}", stage=stage.name))
        self.adjustSize()

    def open_from(self, spot: QWidget, comes_back_to: QWidget) -> None:
        self._came_from = comes_back_to
        self.open_at(spot)

    def end(self) -> None:
        if self.isHidden():
            return
        focused = QApplication.focusWidget()
        inside = focused is not None and (focused is self or self.isAncestorOf(focused))
        super().end()
        if inside and self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press()
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        """Enter in a field does what the button beside it does; on a button, what that does."""
        focused = QApplication.focusWidget()
        beside: dict[QLineEdit, QPushButton] = {
            self.done_on.line: self.done,
            self.move_to.line: self.move_it,
            self.because: self.move_it,
        }
        if isinstance(focused, QLineEdit) and focused in beside:
            beside[focused].click()
        elif isinstance(focused, QPushButton):
            focused.click()

    def _rename(self) -> None:
        name = " ".join(self.name.text().split())
        step = self._step
        if step is None or not name or name == step.stage.name:
            if step is not None:
                self.name.setText(step.stage.name)
            return
        self._deeds.rename(step.stage, name)

    def _mark_done(self) -> None:
        self._with_day(self.done_on, lambda step, day: self._deeds.mark_done(step.stage, day))

    def _mark_not_done(self) -> None:
        if self._step is not None:
            self._deeds.mark_done(self._step.stage, None)

    def _move(self) -> None:
        self._with_day(self.move_to, lambda step, day: self._deeds.move(step.stage, day, self.because.text()))

    def _move_back(self) -> None:
        if self._step is not None:
            self._deeds.move(self._step.stage, None, "")

    def _turn_review(self) -> None:
        if self._step is not None:
            self._deeds.set_review(self._step.stage, is_review=self.review.isChecked())

    def _ask_when(self) -> None:
        if self._step is not None:
            self.when_asked.emit(self._step.stage.id)

    def _remove(self) -> None:
        if self._step is not None and self._deeds.remove(self._step.stage):
            self.end()

    def _with_day(self, line: DateField, then: Callable[[Dated, date], bool]) -> None:
        with self._bridge.telling():
            day = line.day()
            if day is None:
                line.setFocus()
                raise Trouble(tr("Write down the day first."))
            if self._step is not None and then(self._step, day):
                self.end()
