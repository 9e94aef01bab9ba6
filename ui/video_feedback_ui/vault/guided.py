"""A few things asked one after the other, with what is behind and what is to come always in sight."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QProgressBar, QStackedWidget, QWidget

from video_feedback.errors import Trouble
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.icons import icon
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.theme import font, tokens
from video_feedback_ui.vault.entering import Entering

_SIZE = QSize(800, 570)
_DOT = 24


class Step(QWidget):
    """One thing to ask. `changed` whenever it may be ready now, `entered` on Enter in its last field."""

    changed = Signal()
    entered = Signal()

    name = ""  # one or two words, among the marks
    title = ""
    sentence = ""
    deed = tr("Go on")
    later = ""  # what stands on the button that leaves it out, if that can be

    @property
    def may_go_back(self) -> bool:
        return True

    @property
    def is_ready(self) -> bool:
        return True

    def enter(self) -> None:
        """It is shown now."""

    def leave(self) -> None:
        """It is shown no longer: keep nothing that was typed and is not needed."""

    def work(self) -> Callable[[], object] | None:
        """What takes a while, before it goes on: called on another thread. Raises Trouble at once, or in there."""
        return None

    def worked(self, found: object) -> None:
        """What came of it."""


class Marks(QWidget):
    """The steps as circles with their names: done, this one, and to come."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names, self.at = list(names), 0
        self.setFixedHeight(_DOT + 26)

    def show_at(self, at: int) -> None:
        self.at = at
        self.setAccessibleName(
            tr("Step {at} of {count}: {names}", at=at + 1, count=len(self._names), names=self._names[at])
        )
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self.width() / len(self._names)
        for place, name in enumerate(self._names):
            middle = wide * (place + 0.5)
            if place:
                painter.setPen(QPen(QColor(tokens().accent if place <= self.at else tokens().line), 2))
                painter.drawLine(
                    round(middle - wide + _DOT / 2 + 8), _DOT // 2, round(middle - _DOT / 2 - 8), _DOT // 2
                )
            circle = QRectF(middle - _DOT / 2, 1, _DOT - 2, _DOT - 2)
            done, here = place < self.at, place == self.at
            painter.setPen(QPen(QColor(tokens().accent if done or here else tokens().line_strong), 2))
            painter.setBrush(QColor(tokens().accent) if done or here else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle)
            painter.setPen(QColor(tokens().on_accent if here else tokens().ink_2))
            if done:
                icon("check", "on_accent").paint(painter, circle.adjusted(5, 5, -5, -5).toRect())
            else:
                painter.setFont(font(12, 600))
                painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(place + 1))
            painter.setPen(QColor(tokens().ink if here else tokens().ink_2))
            painter.setFont(font(12, 600 if here else 400))
            painter.drawText(QRectF(wide * place, _DOT + 4, wide, 20), Qt.AlignmentFlag.AlignCenter, name)


class Guided(QDialog):
    """Enter presses the filled button; Esc leaves, as `leave_by_esc` says. It goes when it is closed."""

    def __init__(self, bridge: Bridge, title: str, steps: Sequence[Step], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setFixedSize(_SIZE)
        self.bridge, self.steps = bridge, list(steps)
        self.entering = Entering(bridge, self)
        self.entering.busy.connect(self._be_busy)
        self.marks = Marks([step.name for step in steps])
        self._title, self._sentence = label("", "title"), label("", "second", wraps=True)
        self._stack = QStackedWidget()
        self._trouble = label("", "stop", wraps=True)
        self._trouble.setMinimumHeight(36)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(tr("This takes a moment"))
        kept = self._busy.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(kept)
        self._busy.hide()
        self.back = button(tr("Back"), self.go_back, icon="arrow-left", kind="flat")
        self.later = button("", self.leave_out)
        self.do = button("", self.go_on, kind="filled")
        self.do.setDefault(True)
        for made in (self.back, self.later, self.do):
            made.setProperty("stature", "large")
            made.setAutoDefault(made is self.do)
        for step in self.steps:
            self._stack.addWidget(step)
            step.changed.connect(self._look)
            step.entered.connect(self.go_on)
        self.setLayout(
            column(
                self.marks, 10, self._title, self._sentence, 10, self._stack, self._trouble, self._busy, 4,
                row(self.back, None, self.later, self.do, gap=12), gap=6, margins=(36, 24, 36, 24),
            )
        )  # fmt: skip
        self._show(0)

    @property
    def step(self) -> Step:
        """The one that is asked now."""
        return self.steps[self.marks.at]

    @property
    def trouble(self) -> str:
        """What is wrong, as it is told; empty if nothing is."""
        return self._trouble.text()

    def tell(self, sentence: str) -> None:
        """Say what is wrong, in one sentence."""
        self._trouble.setText(sentence)
        self._trouble.setAccessibleName(sentence)

    def go_on(self) -> None:
        """Do what the step asks for, and go to the next one."""
        if not self.step.is_ready or self.entering.is_busy:
            return
        self.tell("")
        try:
            work = self.step.work()
        except Trouble as trouble:
            self.tell(str(trouble))
            return
        if work is None:
            self._on()
        else:
            self.entering.start(work, self._worked, lambda trouble: self.tell(str(trouble)))

    def go_back(self) -> None:
        if self.marks.at and not self.entering.is_busy:
            self.step.leave()
            self._show(self.marks.at - 1)

    def leave_out(self) -> None:
        """Go on without this step."""
        if not self.entering.is_busy:
            self._on()

    def finish(self) -> None:
        """All steps are behind."""
        self.accept()

    def done(self, result: int) -> None:
        for step in self.steps:
            step.leave()
        self.entering.forget()
        super().done(result)

    def _worked(self, found: object) -> None:
        self.step.worked(found)
        self._on()

    def _on(self) -> None:
        self.step.leave()
        if self.marks.at + 1 < len(self.steps):
            self._show(self.marks.at + 1)
        else:
            self.finish()

    def _show(self, at: int) -> None:
        self.tell("")
        self.marks.show_at(at)
        self._stack.setCurrentIndex(at)
        self.step.enter()
        self._look()
        (self.step if self.step.focusProxy() is not None else self.do).setFocus()

    def _look(self) -> None:
        step, busy = self.step, self.entering.is_busy
        self._title.setText(step.title)
        self._sentence.setText(step.sentence)
        for made, words in ((self.do, step.deed), (self.later, step.later or tr("Later"))):
            made.setText(words)
            made.setAccessibleName(words)
        self.later.setVisible(bool(step.later))
        self.back.setVisible(self.marks.at > 0 and step.may_go_back)
        self.do.setEnabled(step.is_ready and not busy)
        self.later.setEnabled(not busy)
        self.back.setEnabled(not busy)

    def _be_busy(self, is_busy: bool) -> None:
        self._busy.setVisible(is_busy)
        self.step.setEnabled(not is_busy)
        self._look()
