"""Fingers on the screen: one is like the mouse, two pan and pinch, one that rests asks for the menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QPointF, QTimer
from PySide6.QtGui import QTouchEvent

from video_feedback_ui.timeline.gestures import zooming
from video_feedback_ui.timeline.gestures.gesture import Keys

if TYPE_CHECKING:
    from video_feedback_ui.timeline.hand import Hand

_RESTS_MS, _STILL_PX = 600, 8.0


class Touch:
    """Two fingers put back what one had begun."""

    def __init__(self, hand: "Hand") -> None:
        self._hand = hand
        self._two: tuple[QPointF, float] | None = None
        self._one: QPointF | None = None
        self._rests = QTimer(hand)
        self._rests.setSingleShot(True)
        self._rests.setInterval(_RESTS_MS)
        self._rests.timeout.connect(self._ask_for_menu)

    def event(self, event: QTouchEvent) -> bool:
        """Whether the event was ours. The names of the lanes take touches as they take the mouse."""
        points = [point.position() for point in event.points()]
        kind = event.type()
        if kind == QEvent.Type.TouchBegin:
            if points[0].x() < self._hand.left - 4:
                return False
            self._one, self._two = points[0], None
            self._hand.down(points[0], Keys.NoModifier)
            self._rests.start()
        elif kind == QEvent.Type.TouchUpdate:
            self._moved(points)
        else:
            self._rests.stop()
            if self._one is not None and kind == QEvent.Type.TouchEnd:
                self._hand.up()
            elif self._one is not None:
                self._hand.put_back()
            self._one = self._two = None
        event.accept()
        return True

    def _moved(self, points: list[QPointF]) -> None:
        hand = self._hand
        if len(points) < 2:
            self._two = None
            if self._one is not None:
                if QLineF(self._one, points[0]).length() > _STILL_PX:
                    self._rests.stop()
                hand.drag(points[0], Keys.NoModifier)
            return
        self._rests.stop()
        if self._one is not None:
            hand.put_back()
            self._one = None
        middle, apart = (points[0] + points[1]) / 2, max(1.0, abs(points[0].x() - points[1].x()))
        if self._two is not None:
            zooming.pan(hand, self._two[0].x() - middle.x())
            # Fingers one above the other say nothing about how close to look.
            if min(apart, self._two[1]) > _STILL_PX:
                zooming.zoom(hand, apart / self._two[1], middle.x())
        self._two = (middle, apart)

    def _ask_for_menu(self) -> None:
        if self._one is not None and not self._hand.pans:
            at, self._one = self._one, None
            self._hand.put_back()
            self._hand.ask_for_menu(at)
