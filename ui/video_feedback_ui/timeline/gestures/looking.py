"""Moving through the film and the view upon it: scrubbing, panning, and the strip of the whole film."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from video_feedback_ui.timeline.gestures.gesture import Gesture, Keys

if TYPE_CHECKING:
    from video_feedback_ui.timeline.hand import Hand

# The window in the strip can be taken hold of at its edges; between them there is always something left to pan with.
_LEAST_WINDOW = 4.0


class Scrubbing(Gesture):
    """The film goes where the hand is."""

    at_once = True
    holds = False

    def begin(self) -> None:
        self.timeline.sought.emit(self.hand.on_film(self.from_ms))

    def drag(self, at: QPointF, *, free: bool) -> None:  # noqa: ARG002
        self.timeline.sought.emit(self.hand.on_film(self.hand.ms_at(at)))


class Panning(Gesture):
    """The view is pulled along."""

    at_once = True
    scrolls = holds = False
    cursor = Qt.CursorShape.ClosedHandCursor

    def begin(self) -> None:
        self._before = self.timeline.scale

    def drag(self, at: QPointF, *, free: bool) -> None:  # noqa: ARG002
        self.timeline.look(self._before.panned(self.pressed.x() - at.x()))

    def put_back(self) -> None:
        self.timeline.look(self._before)


def overview_part(timeline_window: QRectF, edges: tuple[QRectF, QRectF], at: QPointF) -> str:
    """What is under a point of the strip: the `left` or `right` edge of the window, its `middle`, or the `rest`."""
    for edge, part in zip(edges, ("left", "right"), strict=True):
        if edge.left() <= at.x() <= edge.right():
            return part
    return "middle" if timeline_window.left() <= at.x() <= timeline_window.right() else "rest"


class Overview(Gesture):
    """The window is pulled along or, by its edges, made wider and narrower; a click goes there."""

    scrolls = holds = False

    def __init__(self, hand: "Hand", at: QPointF, keys: Keys) -> None:
        super().__init__(hand, at, keys)
        timeline = self.timeline
        self._part = overview_part(timeline.whole.window, timeline.whole.edges, at)
        self._before = timeline.scale
        self._whole = timeline.scale.is_whole
        if self._whole and self._part in ("middle", "rest"):
            self._seek(at)
        elif self._part == "rest":
            self.click()
            self._part, self._before = "middle", timeline.scale
            self._went = True

    _went = False

    @property
    def _rect(self) -> QRectF:
        return self.timeline.whole.rect

    def _ms(self, at: QPointF) -> float:
        return (at.x() - self._rect.left()) / self._rect.width() * self._before.length_ms

    def _seek(self, at: QPointF) -> None:
        self.timeline.sought.emit(self.hand.on_film(self._ms(at)))

    def click(self) -> None:
        if self._whole:
            self._seek(self.pressed)
        elif not self._went:
            scale = self._before
            middle = scale.from_ms + scale.span_ms / 2
            self.timeline.look(scale.panned((self._ms(self.pressed) - middle) / scale.span_ms * scale.width))

    def drag(self, at: QPointF, *, free: bool) -> None:  # noqa: ARG002
        scale, by_ms = self._before, self._ms(at) - self._ms(self.pressed)
        if self._part in ("left", "right"):
            least = _LEAST_WINDOW / self._rect.width() * scale.length_ms
            span = max(least, scale.span_ms + (by_ms if self._part == "right" else -by_ms))
            # The other edge stays where it is.
            self.timeline.look(scale.zoomed(scale.span_ms / span, 0 if self._part == "right" else scale.width))
        elif self._whole:
            self._seek(at)
        else:
            self.timeline.look(scale.panned(by_ms / scale.span_ms * scale.width))

    def put_back(self) -> None:
        self.timeline.look(self._before)
