"""What the hand does, from press to release: the shape that all gestures share."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from video_feedback_ui.timeline.hand import Hand

Keys = Qt.KeyboardModifier


class Gesture:
    """A press becomes a `click` if it is let go where it was; else it `begin`s, is dragged, and is dropped or put back.

    One that acts `at_once` begins with the press. One that `scrolls` takes the view along at its edges. One that
    `holds` the film pauses it: while something is dragged, the film shows the frame it is dragged to.
    """

    at_once = False
    scrolls = True
    holds = True
    cursor: Qt.CursorShape | None = None

    def __init__(self, hand: "Hand", at: QPointF, keys: Keys) -> None:
        self.hand, self.timeline = hand, hand.timeline
        self.pressed, self.keys = at, keys
        self.from_ms = hand.ms_at(at)

    def click(self) -> None:
        """Let go without having moved."""

    def begin(self) -> None:
        """It is more than a click."""

    def drag(self, at: QPointF, *, free: bool) -> None:
        """Moved to a point; `free` of snapping. May be called again with the same point, when the view has moved."""

    def drop(self) -> None:
        """Let go: now it is done."""

    def put_back(self) -> None:
        """Leave everything as it was."""

    def paint(self, painter: QPainter) -> None:
        """Over the lanes, while it is dragged."""

    def paint_flags(self, painter: QPainter) -> None:
        """The same, but also beside the lanes."""
