"""Matching two films by eye: the first is held, the second is led alone until both show the same instant."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from video_feedback.media.film import Film
from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.words import button, column, label, row, tool


class MatchBar(QWidget):
    """Asks for what its buttons say. Its slider lies over the whole of the second film."""

    stepped = Signal(int)
    skipped = Signal(int)
    sought = Signal(int)
    matched = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(tr("Where the second film stands"))
        self._slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._slider.valueChanged.connect(self.sought)
        steps = [
            tool(
                tr("Second camera: {words}", words=words), icon, then, kind="stage", role="on_stage", key=key_text(key)
            )
            for words, icon, then, key in (
                (tr("a second back"), "rewind", lambda: self.skipped.emit(-1), "beside_second_back"),
                (tr("one frame back"), "caret-left", lambda: self.stepped.emit(-1), "beside_back"),
                (tr("one frame on"), "caret-right", lambda: self.stepped.emit(1), "beside_on"),
                (tr("a second on"), "fast-forward", lambda: self.skipped.emit(1), "beside_second_on"),
            )
        ]
        for step in steps:
            step.setAutoRepeat(True)
        done = button(tr("Now they match"), self.matched.emit, kind="filled", tip=f"({key_text('they_match')})")
        leave = tool(tr("Leave them as they were"), "x", self.left.emit, kind="stage", role="on_stage")
        words = label(tr("Lead the second camera until both show the same instant: a clap, a step, a smile."), "small")
        line = row(*steps[:2], self._slider, *steps[2:], 8, done, leave, gap=4)
        line.setStretch(2, 1)
        self.setLayout(column(words, line, gap=2, margins=(16, 8, 10, 6)))
        self.hide()

    def open(self, film: Film, ms: int) -> None:
        """Show where the second film stands, and let it be moved."""
        with QSignalBlocker(self._slider):
            self._slider.setRange(film.frames.first_ms, film.frames.last_ms)
            self._slider.setSingleStep(1000)
            self._slider.setPageStep(10_000)
        self.show_now(ms)
        self.show()

    def show_now(self, ms: int) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(ms)
