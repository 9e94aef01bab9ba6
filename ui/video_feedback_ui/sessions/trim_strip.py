"""Under a pick: where it begins and ends, and which frame is the still. For the pick alone: the moment stays."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QToolButton, QWidget

from video_feedback.media.frame_table import FrameTable
from video_feedback_schemas.records import Pick
from video_feedback_schemas.times import Ms, clock_text
from video_feedback_ui.parts.words import button, label, row, tool
from video_feedback_ui.theme import SMALL, font


class TrimStrip(QWidget):
    """Asks for what is chosen here; `looked_at` names the frame to be shown meanwhile."""

    trimmed = Signal(int, int)
    still_chosen = Signal(int)
    looked_at = Signal(int)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._frames: FrameTable | None = None
        self._pick: Pick | None = None
        self._starts, self._ends, self._at = (_time() for _ in range(3))
        self._browse = QSlider(Qt.Orientation.Horizontal)
        self._browse.setAccessibleName("Look through the frames")
        self._browse.valueChanged.connect(self._look)
        self.this_one = button("This frame is the still", self._choose, kind="chip")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        edges = row(
            label("Starts", "small"),
            self._step("Start a frame earlier", "caret-left", lambda: self._nudge(-1, 0)),
            self._starts,
            self._step("Start a frame later", "caret-right", lambda: self._nudge(1, 0)),
            12,
            label("Ends", "small"),
            self._step("End a frame earlier", "caret-left", lambda: self._nudge(0, -1)),
            self._ends,
            self._step("End a frame later", "caret-right", lambda: self._nudge(0, 1)),
            None,
            button("Done", self.closed.emit, kind="chip"),
            gap=4,
        )
        still = row(
            label("Still", "small"),
            self._step("One frame back", "caret-left", lambda: self._browse.setValue(self._browse.value() - 1)),
            self._at,
            self._step("One frame on", "caret-right", lambda: self._browse.setValue(self._browse.value() + 1)),
            self._browse,
            self.this_one,
            gap=4,
        )
        grid.addLayout(edges, 0, 0)
        grid.addLayout(still, 1, 0)

    @staticmethod
    def _step(name: str, icon: str, then: Callable[[], object]) -> QToolButton:
        made = tool(name, icon, then, role="ink_2")
        made.setIconSize(QSize(14, 14))
        made.setFixedSize(QSize(28, 28))
        made.setAutoRepeat(True)
        return made

    def show_pick(self, pick: Pick, frames: FrameTable) -> None:
        """Bring the strip up to date. What is looked at stays, if it still lies within."""
        looked_at = self._frame() if self._pick is not None and self._pick.id == pick.id else pick.still_ms
        self._pick, self._frames = pick, frames
        self._starts.setText(clock_text(pick.start_ms, exact=True))
        self._ends.setText(clock_text(pick.end_ms, exact=True))
        first, last = frames.index_at(pick.start_ms), frames.index_at(pick.end_ms)
        self._browse.blockSignals(True)
        self._browse.setRange(first, last)
        self._browse.setValue(frames.index_at(looked_at))
        self._browse.blockSignals(False)
        self._show_time()

    def _nudge(self, start: int, end: int) -> None:
        if self._pick is None or self._frames is None:
            return
        frames, pick = self._frames, self._pick
        first, last = frames.index_at(pick.start_ms), frames.index_at(pick.end_ms)
        first_then, last_then = max(0, first + start), min(len(frames) - 1, last + end)
        if first_then > last_then or (first_then, last_then) == (first, last):
            return
        # The edge that moved is what one wants to see.
        self._browse.blockSignals(True)
        self._browse.setRange(first_then, last_then)
        self._browse.setValue(first_then if start else last_then)
        self._browse.blockSignals(False)
        self.trimmed.emit(frames.time_of(first_then), frames.time_of(last_then))
        self.looked_at.emit(self._frame())

    def _look(self) -> None:
        self._show_time()
        self.looked_at.emit(self._frame())

    def _choose(self) -> None:
        self.still_chosen.emit(self._frame())

    def _frame(self) -> Ms:
        assert self._frames is not None
        return self._frames.time_of(self._browse.value())

    def _show_time(self) -> None:
        self._at.setText(clock_text(self._frame(), exact=True))
        is_still = self._pick is not None and self._frame() == self._pick.still_ms
        self.this_one.setEnabled(not is_still)
        self.this_one.setText("This is the still" if is_still else "This frame is the still")


def _time() -> QLabel:
    made = label("", "small-ink")
    made.setFont(font(SMALL, tabular=True))
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setMinimumWidth(58)
    return made
