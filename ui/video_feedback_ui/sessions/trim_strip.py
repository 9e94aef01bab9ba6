"""Under a pick: where it begins and ends, where it holds by itself, and which frame is the still. For the pick alone:
the moment stays."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from video_feedback.media.frame_table import FrameTable
from video_feedback.words import tr
from video_feedback_schemas.records import Pick
from video_feedback_schemas.session_records import PausePoint
from video_feedback_schemas.times import Ms, clock_text
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.words import button, label, row, tool
from video_feedback_ui.sessions.frame_slider import FrameSlider
from video_feedback_ui.theme import SMALL, font


class TrimStrip(QWidget):
    """Asks for what is chosen here; `looked_at` names the frame to be shown meanwhile."""

    trimmed = Signal(int, int)
    still_chosen = Signal(int)
    pause_set = Signal(int)
    pause_taken = Signal(str)
    looked_at = Signal(int)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._frames: FrameTable | None = None
        self._pick: Pick | None = None
        self._starts, self._ends, self._at = (_time() for _ in range(3))
        self._pauses: tuple[PausePoint, ...] = ()
        self._browse = FrameSlider(tr("Look through the frames"))
        self._browse.valueChanged.connect(self._look)
        self.this_one = button(tr("This frame is the still"), self._choose, kind="chip")
        self.hold = button(tr("Hold here"), self.turn_pause, kind="chip")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        edges = row(
            label(tr("Starts"), "small"),
            self._step(tr("Start a frame earlier"), "caret-left", lambda: self._nudge(-1, 0)),
            self._starts,
            self._step(tr("Start a frame later"), "caret-right", lambda: self._nudge(1, 0)),
            12,
            label(tr("Ends"), "small"),
            self._step(tr("End a frame earlier"), "caret-left", lambda: self._nudge(0, -1)),
            self._ends,
            self._step(tr("End a frame later"), "caret-right", lambda: self._nudge(0, 1)),
            None,
            button(tr("Done"), self.closed.emit, kind="chip"),
            gap=4,
        )
        still = row(
            label(tr("Still"), "small"),
            self._step(tr("One frame back"), "caret-left", lambda: self._browse.setValue(self._browse.value() - 1)),
            self._at,
            self._step(tr("One frame on"), "caret-right", lambda: self._browse.setValue(self._browse.value() + 1)),
            self._browse,
            self.hold,
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

    def show_pick(self, pick: Pick, pauses: tuple[PausePoint, ...], frames: FrameTable) -> None:
        """Bring the strip up to date. What is looked at stays, if it still lies within."""
        self._pauses = pauses
        looked_at = self._frame() if self._pick is not None and self._pick.id == pick.id else pick.still_ms
        self._pick, self._frames = pick, frames
        self._starts.setText(clock_text(pick.start_ms, exact=True))
        self._ends.setText(clock_text(pick.end_ms, exact=True))
        first, last = frames.index_at(pick.start_ms), frames.index_at(pick.end_ms)
        self._browse.blockSignals(True)
        self._browse.setRange(first, last)
        self._browse.setValue(frames.index_at(looked_at))
        self._browse.blockSignals(False)
        held = ", ".join(clock_text(each.at_ms, exact=True) for each in pauses)
        words = tr("It holds at {times}", times=held) if held else ""
        self._browse.show_marks([frames.index_at(each.at_ms) for each in pauses], words)
        self._show_time()

    def turn_pause(self) -> None:
        """Hold at the frame that is looked at, or no longer. At the first and the last it holds anyway."""
        if self._frames is None or not self._can_hold():
            return
        here = self._pause_here()
        if here is None:
            self.pause_set.emit(self._frame())
        else:
            self.pause_taken.emit(here.id)

    def take_focus(self) -> None:
        """The arrow keys go through the frames."""
        self._browse.setFocus()

    def _pause_here(self) -> PausePoint | None:
        return next((each for each in self._pauses if each.at_ms == self._frame()), None)

    def _can_hold(self) -> bool:
        return self._browse.minimum() < self._browse.value() < self._browse.maximum()

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
        self.this_one.setText(tr("This is the still") if is_still else tr("This frame is the still"))
        self.hold.setText(tr("Hold here") if self._pause_here() is None else tr("Do not hold here"))
        self.hold.setAccessibleName(self.hold.text())
        self.hold.setEnabled(self._can_hold())
        key = key_text("pick_hold")
        self.hold.setToolTip(
            tr("While it plays, it holds at this frame by itself  ({key})", key=key)
            if self._can_hold()
            else tr("Go to a frame between the first and the last to hold there")
        )


def _time() -> QLabel:
    made = label("", "small-ink")
    made.setFont(font(SMALL, tabular=True))
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setMinimumWidth(58)
    return made
