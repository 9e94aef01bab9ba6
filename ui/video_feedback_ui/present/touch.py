"""Fingers on the parent's window: a tap, a swipe, and two fingers at once."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QTouchEvent

_STILL_PX, _SWIPE_PX = 24, 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What a window does about fingers.

    `down` is called at the first touch and says whether that was all: then the rest of the gesture does nothing. Two
    fingers `calm` at once. `swiped` is given 1 to the left, which is on, and -1.
    """

    down: Callable[[QPointF], bool]
    tapped: Callable[[], object]
    swiped: Callable[[int], object]
    calm: Callable[[], object]


class Touch:
    """One gesture at a time, from the first finger down to the last one up."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._from: QPointF | None = None  # None where no gesture is under way, or where it has had its effect

    def take(self, event: QTouchEvent) -> None:
        """A touch event of the window."""
        points = event.points()
        kind = event.type()
        if kind == QEvent.Type.TouchBegin and points:
            self._from = None if self._answers.down(points[0].position()) else points[0].position()
        if len(points) > 1 and kind in (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate):
            self._from = None
            self._answers.calm()
        elif kind == QEvent.Type.TouchCancel:
            self._from = None
        elif kind == QEvent.Type.TouchEnd and self._from is not None and points:
            moved, self._from = points[0].position() - self._from, None
            across, down = moved.x(), moved.y()
            if abs(across) < _STILL_PX and abs(down) < _STILL_PX:
                self._answers.tapped()
            elif abs(across) >= _SWIPE_PX and abs(across) > 2 * abs(down):
                self._answers.swiped(1 if across < 0 else -1)
