"""What mouse and touch pad do on the timeline: seek, choose, pan, zoom, and say what is under the cursor."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip

from video_feedback_schemas.records import Moment
from video_feedback_schemas.times import clock_text, length_text
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.timeline.names import WIDTH as LABELS
from video_feedback_ui.timeline.rows import OVERVIEW, RULER_TOP

if TYPE_CHECKING:
    from video_feedback_ui.timeline.timeline import Timeline


class Hand:
    """Turns events into what the timeline asks for by its signals."""

    def __init__(self, timeline: "Timeline") -> None:
        self._timeline = timeline
        self._dragging = ""

    @property
    def pans(self) -> bool:
        """Whether the view is being moved by hand, so that it must not follow the playhead."""
        return self._dragging == "overview"

    def press(self, event: QMouseEvent) -> None:
        timeline = self._timeline
        if event.button() != Qt.MouseButton.LeftButton or event.position().x() < LABELS - 4:
            return
        timeline.setFocus()
        at = event.position()
        if at.y() <= OVERVIEW + 2:
            self._dragging = "overview"
            self._go_in_overview(at)
            return
        spot = timeline.spot(at)
        if spot.moment is not None:
            timeline.chose.emit(spot.moment.id)
            return
        self._dragging = "playhead"
        timeline.sought.emit(spot.ms)

    def move(self, event: QMouseEvent) -> None:
        timeline = self._timeline
        if self._dragging == "overview":
            self._go_in_overview(event.position())
        elif self._dragging == "playhead":
            timeline.sought.emit(timeline.scale.ms(event.position().x() - LABELS))
        elif not event.buttons():
            self._hover(event)

    def release(self, _: QMouseEvent) -> None:
        self._dragging = ""

    def double_click(self, event: QMouseEvent) -> None:
        spot = self._timeline.spot(event.position())
        if spot.moment is not None:
            self._timeline.opened.emit(spot.moment.id)

    def wheel(self, event: QWheelEvent) -> None:
        scale, turn = self._timeline.scale, event.angleDelta()
        across = turn.x() or (turn.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        if across:
            self._timeline.look(scale.panned(-across * 0.6))
        else:
            self._timeline.look(scale.zoomed(1.0016 ** turn.y(), event.position().x() - LABELS))
        event.accept()

    def _go_in_overview(self, at: QPointF) -> None:
        timeline = self._timeline
        scale = timeline.scale
        ms = (at.x() - LABELS) / timeline.lanes_width() * scale.length_ms
        if scale.is_whole:
            timeline.sought.emit(round(min(scale.length_ms, max(0, ms))))
            return
        middle = scale.from_ms + scale.span_ms / 2
        timeline.look(scale.panned((ms - middle) / scale.span_ms * scale.width))

    def _hover(self, event: QMouseEvent) -> None:
        timeline = self._timeline
        spot = timeline.spot(event.position())
        over = spot.moment is not None
        timeline.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        if spot.moment is None:
            self._tell_time(event, spot.ms)
            return
        QToolTip.showText(event.globalPosition().toPoint(), tip(self._words(spot.moment)), timeline)

    def _words(self, moment: Moment) -> str:
        words = f"{self._timeline.lanes.code_of(moment).label}, {clock_text(moment.start_ms, exact=True)}"
        if moment.end_ms is not None:
            words += f", {length_text(moment.end_ms - moment.start_ms)}"
        return words + (f"\n{moment.note}" if moment.note else "")

    def _tell_time(self, event: QMouseEvent, ms: int) -> None:
        """Over the ruler, the pictures and the sound: the time of the frame there."""
        timeline = self._timeline
        above_lanes = RULER_TOP <= event.position().y() < (timeline.rows().lanes or (QRectF(),))[0].top()
        if timeline.frames is None or not above_lanes or event.position().x() < LABELS:
            QToolTip.hideText()
            return
        words = clock_text(timeline.frames.time_at(ms), exact=True)
        QToolTip.showText(event.globalPosition().toPoint(), tip(words), timeline)
