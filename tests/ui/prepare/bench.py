"""Short ways for tests of the workbench: where things lie on its timeline, and what one step of undo makes of them."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from tests.ui.mouse import Mouse
from video_feedback.library import moments
from video_feedback_schemas.records import Moment
from video_feedback_ui.prepare.page import PreparePage

Wait = Callable[[Callable[[], bool]], None]
Times = list[tuple[int, int | None]]


class Bench:
    """A page, a mouse over its timeline, and where things lie there."""

    def __init__(self, page: PreparePage, wait: Wait) -> None:
        self.page, self.wait = page, wait
        self.timeline = page.timeline
        self.mouse = Mouse(page.timeline)

    def tag(self, code_id: str, start: int, end: int | None = None, **beside: str) -> Moment:
        assert self.page.desk is not None
        return self.page.desk.tag(code_id, start, end, **beside)  # type: ignore[arg-type]

    def key(self, key: Qt.Key | str, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.page, key, keys)

    @property
    def tagged(self) -> list[Moment]:
        assert self.page.recording is not None
        return moments.of_recording(self.page.bridge.db, self.page.recording.id)

    @property
    def times(self) -> Times:
        return [(moment.start_ms, moment.end_ms) for moment in self.tagged]

    @property
    def chosen(self) -> set[str]:
        return set(self.page.selection.ids)

    def lane(self, group_id: str, ms: float) -> QPointF:
        """A point in the lane of a group."""
        rect = next(rect for lane, rect in self.timeline.lane_rects() if lane.group and lane.group.id == group_id)
        return QPointF(self.timeline.x_of(ms), rect.center().y())

    def on(self, moment: Moment, ms: float | None = None) -> QPointF:
        """A point on a moment: its middle, or that time of it."""
        end = moment.start_ms if moment.end_ms is None else moment.end_ms
        rect = self.timeline.rect_of(moment)
        assert rect is not None
        return QPointF(self.timeline.x_of((moment.start_ms + end) / 2 if ms is None else ms), rect.center().y())

    def row(self, key: str) -> float:
        """How high the lane of a key lies, scrolled into view."""
        lane = next(lane for lane in self.timeline.lanes.shown() if lane.key == key)
        self.timeline.reveal(lane)
        return next(rect for other, rect in self.timeline.lane_rects() if other is lane).center().y()

    def by(self, ms: float) -> QPointF:
        """So much time, as a way to the right."""
        scale = self.timeline.scale
        return QPointF(ms / scale.span_ms * scale.width, 0)

    def go(self, ms: int) -> None:
        self.page.do.seek(ms)
        self.wait(lambda: self.page.deck.exact and self.page.shown_ms == ms)

    def is_one_step(self, name: str, before: list[Moment]) -> bool:
        """Whether all that was done is one step of that name, taken back and done again by the keys."""
        library, after = self.page.bridge.library, self.tagged
        step = library.undoable()
        if step is None or step.name != name:
            return False
        control = Qt.KeyboardModifier.ControlModifier
        self.key(Qt.Key.Key_Z, control)
        taken_back = self.tagged == before and len(self.timeline.lanes) == len(before)
        self.key(Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
        return taken_back and self.tagged == after != before and len(self.timeline.lanes) == len(after)
