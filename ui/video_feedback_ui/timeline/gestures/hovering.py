"""The cursor over the timeline while no button is held: its shape says what a press would do there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QToolTip

from video_feedback_schemas.records import Moment
from video_feedback_schemas.times import clock_text
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.timeline.gestures.edges import edge_at
from video_feedback_ui.timeline.gestures.gesture import Keys
from video_feedback_ui.timeline.gestures.looking import overview_part
from video_feedback_ui.timeline.rows import GAP, RULER_TOP

if TYPE_CHECKING:
    from video_feedback_ui.timeline.hand import Hand


class Hovering:
    """Tells the hand's `over` of each moment the cursor comes upon, and the time above the lanes."""

    def __init__(self, hand: "Hand") -> None:
        self._hand = hand
        self._over: str | None = None

    def move(self, event: QMouseEvent) -> None:
        timeline, at = self._hand.timeline, event.position()
        spot = timeline.spot(at) if at.x() >= self._hand.left - 4 else None
        timeline.setCursor(self._cursor(at, event.modifiers()))
        self._say(spot.moment if spot is not None else None)
        if spot is not None and spot.moment is None:
            self._tell_time(event, spot.ms)

    def leave(self) -> None:
        """The cursor is over nothing any more."""
        self._say(None)
        QToolTip.hideText()

    def _say(self, moment: Moment | None) -> None:
        now = None if moment is None else moment.id
        if now != self._over:
            self._over = now
            self._hand.over.emit(moment)

    def _cursor(self, at: QPointF, keys: Keys) -> Qt.CursorShape:
        timeline, shapes = self._hand.timeline, Qt.CursorShape
        if at.x() < self._hand.left - 4:
            return shapes.ArrowCursor
        if at.y() <= timeline.whole.rect.bottom() + 2:
            part = overview_part(timeline.whole.window, timeline.whole.edges, at)
            hand = shapes.ArrowCursor if timeline.scale.is_whole else shapes.OpenHandCursor
            found = {"left": shapes.SizeHorCursor, "right": shapes.SizeHorCursor, "middle": hand}
            return found.get(part, shapes.ArrowCursor)
        if edge_at(self._hand, at) is not None:
            return shapes.SizeHorCursor
        spot = timeline.spot(at)
        if spot.moment is not None:
            return shapes.PointingHandCursor
        return shapes.CrossCursor if spot.lane is not None and keys & Keys.ShiftModifier else shapes.ArrowCursor

    def _tell_time(self, event: QMouseEvent, ms: int) -> None:
        """Over the ruler, the pictures and the sound: the time of the frame there."""
        timeline = self._hand.timeline
        above_lanes = RULER_TOP <= event.position().y() < timeline.rows().view.top() - GAP
        if timeline.frames is None or not above_lanes:
            QToolTip.hideText()
            return
        words = clock_text(timeline.frames.time_at(ms), exact=True)
        QToolTip.showText(event.globalPosition().toPoint(), tip(words), timeline)
