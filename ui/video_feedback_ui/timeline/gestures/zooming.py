"""Wheel, touch pad and pinch: closer, wider, along. What is under the cursor stays under it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QWheelEvent

from video_feedback_ui.timeline.gestures.gesture import Keys

if TYPE_CHECKING:
    from video_feedback_ui.timeline.hand import Hand

_CLOSER, _ALONG = 1.0016, 0.6


def wheel(hand: "Hand", event: QWheelEvent) -> None:
    """A wheel zooms, with Shift it pans; two fingers on a touch pad pan, with Ctrl they zoom."""
    turn, keys = event.angleDelta(), event.modifiers()
    pixels = event.pixelDelta() if _of_fingers(event) else QPoint()
    if not pixels.isNull() and not keys & Keys.ControlModifier:
        upright = abs(pixels.y()) > abs(pixels.x())
        if upright and hand.timeline.rows().hidden > 0:
            hand.timeline.scroll_lanes(-pixels.y())
        else:
            pan(hand, -(pixels.y() if upright else pixels.x()))
        return
    across = turn.x() or (turn.y() if keys & Keys.ShiftModifier else 0)
    if across and not keys & Keys.ControlModifier:
        pan(hand, -across * _ALONG)
    else:
        zoom(hand, _CLOSER ** (turn.y() or turn.x()), event.position().x())


def pinch(hand: "Hand", event: QNativeGestureEvent) -> bool:
    """Two fingers apart or together on a touch pad. False for any other gesture."""
    if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
        return False
    zoom(hand, 1 + event.value(), event.position().x())
    return True


def pan(hand: "Hand", pixels: float) -> None:
    hand.timeline.look(hand.timeline.scale.panned(pixels))


def zoom(hand: "Hand", factor: float, x: float) -> None:
    scale = hand.timeline.scale
    hand.timeline.look(scale.zoomed(min(4.0, max(0.25, factor)), min(scale.width, max(0.0, x - hand.left))))


def _of_fingers(event: QWheelEvent) -> bool:
    # A mouse wheel may tell pixels as well (on X11 what the driver likes): only fingers have a beginning and an end.
    phased = event.phase() != Qt.ScrollPhase.NoScrollPhase
    return phased or event.device().type() == QInputDevice.DeviceType.TouchPad
