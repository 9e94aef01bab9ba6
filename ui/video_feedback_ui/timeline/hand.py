"""The hand on the timeline: mouse, touch pad and touch become gestures, and gestures ask for what is to be done."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QTouchEvent,
    QWheelEvent,
)

from video_feedback_schemas.records import Moment
from video_feedback_ui.timeline.gestures import ghost, zooming
from video_feedback_ui.timeline.gestures.drawing_new import DrawingNew
from video_feedback_ui.timeline.gestures.edges import DraggingEdge, edge_at
from video_feedback_ui.timeline.gestures.gesture import Gesture, Keys
from video_feedback_ui.timeline.gestures.hovering import Hovering
from video_feedback_ui.timeline.gestures.looking import Overview, Panning, Scrubbing
from video_feedback_ui.timeline.gestures.marquee import Marquee
from video_feedback_ui.timeline.gestures.moving import Moving
from video_feedback_ui.timeline.gestures.touch import Touch
from video_feedback_ui.timeline.rows import GAP, RULER_TOP

if TYPE_CHECKING:
    from video_feedback_ui.timeline.timeline import Timeline

# A press that moves less than this is a click.
_DRAGS_PX = 4.0
# So near to an edge of the view it goes on by itself, the faster the nearer.
_RIM_PX, _TICK_MS, _FASTEST_PX = 28.0, 30, 26.0


class Hand(QObject):
    """What is done by hand is asked for by signals; nothing is written here.

    `landmarks` gives the times that draw what is dragged (beside edges of moments), `snaps` says whether anything does.
    `shows` tells the frame under the hand while something is dragged, between `took` (True: the film has to stand
    still) and `let_go` (True: it was put back).
    """

    turned = Signal(str)  # add this moment to the choice, or take it out
    reached = Signal(str)  # choose all from the chosen one to this
    marked = Signal(object, bool)  # choose these ids; True: beside those that are chosen
    moved = Signal(object, int)  # ids, and by how many milliseconds
    edge_moved = Signal(str, str, int)  # id, edge, and the time it is to lie at
    drawn = Signal(object, object, object)  # lane, start, and end; None for a point
    menu_asked = Signal(QPoint)
    shows = Signal(int)
    took = Signal(bool)
    let_go = Signal(bool)
    over = Signal(object)  # the moment under the cursor while no button is held, or None

    def __init__(self, timeline: "Timeline") -> None:
        super().__init__(timeline)
        self.timeline = timeline
        self.landmarks: Callable[[], list[int]] = list
        self.snaps = True
        self._gesture: Gesture | None = None
        self._drags = False
        self._at = QPointF()
        self._free = False
        self._hover = Hovering(self)
        self._touch = Touch(self)
        self._rim = QTimer(self)
        self._rim.setInterval(_TICK_MS)
        self._rim.timeout.connect(self._scroll)
        timeline.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        timeline.installEventFilter(self)

    @property
    def pans(self) -> bool:
        """Whether the view is in the hand, so that it must not follow the playhead."""
        return self._drags

    @property
    def busy(self) -> bool:
        """Whether something is dragged."""
        return self._gesture is not None

    # Where things are

    @property
    def left(self) -> float:
        """Where the scale begins."""
        return self.timeline.x_of(self.timeline.scale.from_ms)

    def ms_at(self, at: QPointF) -> float:
        """The time at a point, also beyond the ends of the film."""
        scale = self.timeline.scale
        return scale.from_ms + (at.x() - self.left) / scale.width * scale.span_ms

    def on_film(self, ms: float) -> int:
        return round(min(float(self.timeline.scale.length_ms), max(0.0, ms)))

    def row_of(self, moment: Moment) -> QRectF | None:
        """The row in which a moment is painted, from where the scale begins; None where it is scrolled away."""
        rect = self.timeline.rect_of(moment)
        return (
            None if rect is None else QRectF(self.left, rect.top() - 2, self.timeline.lanes_width(), rect.height() + 4)
        )

    # From press to release

    def press(self, event: QMouseEvent) -> None:
        if self._gesture is not None:
            return
        if event.button() == Qt.MouseButton.MiddleButton and event.position().x() >= self.left - 4:
            self.take(Panning(self, event.position(), event.modifiers()))
        elif event.button() == Qt.MouseButton.LeftButton:
            self.down(event.position(), event.modifiers())

    def down(self, at: QPointF, keys: Keys) -> None:
        """A finger or the left button goes down."""
        if at.x() < self.left - 4:
            return
        self.timeline.setFocus()
        self.take(self._meant(at, keys))

    def take(self, gesture: Gesture) -> None:
        if self.paint not in self.timeline.above:
            self.timeline.above.append(self.paint)
        self._hover.leave()
        self._gesture, self._drags, self._at = gesture, False, gesture.pressed
        if gesture.at_once:
            self._begin()

    def _meant(self, at: QPointF, keys: Keys) -> Gesture:
        timeline = self.timeline
        if at.y() <= timeline.whole.rect.bottom() + 2:
            return Overview(self, at, keys)
        if at.y() < timeline.rows().view.top() - GAP:
            return Scrubbing(self, at, keys)
        held = edge_at(self, at)
        if held is not None and not keys & Keys.ShiftModifier:
            return DraggingEdge(self, at, keys, *held)
        spot = timeline.spot(at)
        if spot.moment is not None:
            return Moving(self, at, keys, spot.moment)
        if keys & Keys.ShiftModifier and spot.lane is not None:
            return DrawingNew(self, at, keys, spot.lane)
        return Marquee(self, at, keys)

    def move(self, event: QMouseEvent) -> None:
        if self._gesture is not None:
            self.drag(event.position(), event.modifiers())
        elif not event.buttons():
            self._hover.move(event)

    def drag(self, at: QPointF, keys: Keys) -> None:
        gesture = self._gesture
        if gesture is None:
            return
        self._at, self._free = at, bool(keys & Keys.ControlModifier)
        if not self._drags:
            far = at - gesture.pressed
            if max(abs(far.x()), abs(far.y())) < _DRAGS_PX:
                return
            self._begin()
        self._go_on()
        near = gesture.scrolls and self._pull() != 0
        if near != self._rim.isActive():
            self._rim.start() if near else self._rim.stop()

    def release(self, _: QMouseEvent) -> None:
        self.up()

    def up(self) -> None:
        """The finger or the button is let go."""
        gesture, dragged = self._gesture, self._drags
        if gesture is None:
            return
        self._end()
        gesture.drop() if dragged else gesture.click()
        if dragged:
            self.let_go.emit(False)

    def put_back(self) -> bool:
        """Leave everything as it was before the press. False if nothing is dragged."""
        gesture, dragged = self._gesture, self._drags
        if gesture is None:
            return False
        self._end()
        if dragged:
            gesture.put_back()
            self.let_go.emit(True)
        return True

    def _begin(self) -> None:
        assert self._gesture is not None
        self._drags = True
        self.took.emit(self._gesture.holds)
        if self._gesture.cursor is not None:
            self.timeline.setCursor(self._gesture.cursor)
        self._gesture.begin()

    def _go_on(self) -> None:
        if self._gesture is not None:
            self._gesture.drag(self._at, free=self._free)
            self.timeline.update()

    def _end(self) -> None:
        self._gesture, self._drags = None, False
        self._rim.stop()
        self.timeline.unsetCursor()
        self.timeline.update()

    def _pull(self) -> float:
        """By how many pixels the view goes on by itself, to the left below zero."""
        scale, x = self.timeline.scale, self._at.x() - self.left
        if x < _RIM_PX and scale.from_ms > 0:
            return -_FASTEST_PX * min(1.0, (_RIM_PX - x) / _RIM_PX)
        if x > scale.width - _RIM_PX and scale.to_ms < scale.length_ms:
            return _FASTEST_PX * min(1.0, (x - scale.width + _RIM_PX) / _RIM_PX)
        return 0.0

    def _scroll(self) -> None:
        pull = self._pull()
        if not pull or self._gesture is None:
            self._rim.stop()
            return
        self.timeline.look(self.timeline.scale.panned(pull))
        self._go_on()

    # All else

    def double_click(self, event: QMouseEvent) -> None:
        spot = self.timeline.spot(event.position())
        if spot.moment is not None:
            self.timeline.opened.emit(spot.moment.id)

    def wheel(self, event: QWheelEvent) -> None:
        self._hover.leave()
        zooming.wheel(self, event)
        if self._drags:
            self._go_on()
        event.accept()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_Escape and self.put_back()
        if isinstance(event, QContextMenuEvent):
            return self._menu(event)
        if isinstance(event, QNativeGestureEvent):
            return zooming.pinch(self, event)
        if isinstance(event, QTouchEvent):
            return self._touch.event(event)
        if event.type() in (QEvent.Type.Leave, QEvent.Type.Hide):
            self._hover.leave()
            if event.type() == QEvent.Type.Hide:
                self.put_back()
        return False

    def _menu(self, event: QContextMenuEvent) -> bool:
        # The menu key is a key like others: it is named in `actions.py`.
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            return False
        return not self.busy and self.ask_for_menu(QPointF(event.pos()))

    def ask_for_menu(self, at: QPointF) -> bool:
        """Ask for what can be done with the moment at a point, if there is one; it is chosen first."""
        moment = self.timeline.spot(at).moment if at.x() >= self.left - 4 else None
        if moment is None:
            return False
        self._hover.leave()
        if moment.id not in self.timeline.selected:
            self.timeline.chose.emit(moment.id)
        self.menu_asked.emit(self.timeline.mapToGlobal(at.toPoint()))
        return True

    # Painting

    def paint(self, painter: QPainter) -> None:
        """What is dragged, over the lanes."""
        if self._gesture is not None and self._drags:
            painter.save()
            painter.setClipRect(self.timeline.rows().view.adjusted(-8, -1, 8, 1))
            self._gesture.paint(painter)
            painter.setClipping(False)
            self._gesture.paint_flags(painter)
            painter.restore()

    def paint_guide(self, painter: QPainter, ms: int) -> None:
        """A line from the ruler down at what was snapped to."""
        ghost.guide(painter, self.timeline.x_of(ms), RULER_TOP + 18, self.timeline.rows().bottom)

    def paint_flag(self, painter: QPainter, ms: float, above: QRectF | None, words: str) -> None:
        """A small flag at a time, over a rectangle; without one, over the lanes."""
        above = above or self.timeline.rows().view
        room = QRectF(self.left, RULER_TOP + 20, self.timeline.lanes_width(), self.timeline.height())
        ghost.flag(painter, QPointF(self.timeline.x_of(ms), above.top() - 13), words, room, beside=True)
