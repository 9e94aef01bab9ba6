"""The boxes over the film: what waits for an answer, what is covered, what stays as it is. By hand or by the keys."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from video_feedback.hiding.spot import Spot
from video_feedback.media.crop import FULL
from video_feedback.words import tr
from video_feedback_schemas.leaving_records import HiddenShape
from video_feedback_ui.hide.grips import CURSORS, Grip, edge, kept, pulled
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.theme import SMALL, font, tokens

State = Literal["waits", "yes", "no"]
_REACH = 10.0  # this many pixels from an edge, the hand means the edge
_DRAWS = 6.0  # a press that moves less draws nothing
_STEP = 10
_FIRST = Spot(400, 350, 200, 300)
_CORNER, _SIDE, _BADGE = QSizeF(9, 9), QSizeF(6, 14), 20.0
_ARROWS = {
    Qt.Key.Key_Left: (-_STEP, 0),
    Qt.Key.Key_Right: (_STEP, 0),
    Qt.Key.Key_Up: (0, -_STEP),
    Qt.Key.Key_Down: (0, _STEP),
}
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A place at the frame that is shown, in thousandths of the picture."""

    id: str
    at: Spot
    state: State
    shape: HiddenShape


class Boxes(QWidget):
    """Lies over a surface that shows its whole picture.

    `chosen` by a press (empty: none), `drawn` a new part, `moved` one that is there; both give where it is now. While
    one is shaped by the keys, arrows move it, with Shift they size it; Enter keeps it, Esc leaves it: then `ended`.
    """

    chosen = Signal(str)
    drawn = Signal(object)  # Spot
    moved = Signal(str, object)
    ended = Signal()

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._boxes: list[Box] = []
        self._chosen = ""
        self._is_bare = False
        self._held: tuple[Grip, QPointF, Spot] | None = None
        self._change: Spot | None = None  # where the box that is worked on is now
        self._shaping: str | None = None  # the place that the keys shape; "" is a new one
        self._presses_draw = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("The film, with what is hidden"))
        surface.installEventFilter(self)

    # What is shown

    def show_boxes(self, boxes: Sequence[Box], chosen: str) -> None:
        """These are at the frame on screen."""
        self._boxes, self._chosen = list(boxes), chosen
        if self._held is None and self._shaping is None:
            self._change = None
        self.update()

    def be_bare(self, *, is_bare: bool) -> None:
        """Show the film as it will leave: no box is drawn, and none can be pulled."""
        self._is_bare = is_bare
        self.leave()
        self.update()

    @property
    def is_shaping(self) -> bool:
        return self._shaping is not None

    def shape(self, place_id: str) -> None:
        """Let the keys shape a place, or, with "", a new one."""
        now = self._box(place_id)
        self._shaping, self._change = place_id, now.at if now is not None else _FIRST
        self._say()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def leave(self) -> None:
        """Leave what is being shaped as it was."""
        if self._shaping is not None:
            self._shaping = self._change = None
            self.setAccessibleDescription("")
            self.ended.emit()
            self.update()

    def rect_of(self, at: Spot) -> QRectF:
        """Where a place is, in pixels of this widget."""
        picture = self._surface.picture_rect()
        across, down = picture.width() / FULL, picture.height() / FULL
        return QRectF(
            picture.left() + at.left * across, picture.top() + at.top * down, at.width * across, at.height * down
        )

    def _box(self, place_id: str) -> Box | None:
        return next((box for box in self._boxes if box.id == place_id), None)

    def _say(self) -> None:
        if self._change is not None:
            at = self._change
            self.setAccessibleDescription(
                tr(
                    "{across} % from the left, {down} % from the top, {wide} % wide, {high} % high",
                    across=round(at.left / 10),
                    down=round(at.top / 10),
                    wide=round(at.width / 10),
                    high=round(at.height / 10),
                )
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._surface.rect())
        return super().eventFilter(watched, event)

    # By the keys

    def event(self, event: QEvent) -> bool:
        # While a box is shaped, its keys are not those of the page.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.is_shaping
            and Qt.Key(event.key()) in (*_ARROWS, *_ENDS)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._shaping is None or self._change is None:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            across, down = _ARROWS[key]
            at = self._change
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                at = replace(at, width=at.width + across, height=at.height + down)
            else:
                at = replace(at, left=at.left + across, top=at.top + down)
            self._change = kept(at)
            self._say()
            self.update()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key in _ENDS:
            place_id, at = self._shaping, self._change
            self.leave()
            if place_id:
                self.moved.emit(place_id, at)
            else:
                self.drawn.emit(at)

    # By hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._is_bare:
            return
        self.leave()
        at = event.position()
        box, grip = self._under(at)
        if box is not None and box.id != self._chosen:
            self.chosen.emit(box.id)
        self._presses_draw = box is None
        self._held = grip, at, _FIRST if box is None else box.at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._held is None:
            box, grip = self._under(at)
            shape = Qt.CursorShape.ArrowCursor if self._is_bare else Qt.CursorShape.CrossCursor
            self.setCursor(shape if box is None else CURSORS[grip])
            return
        grip, begun, was = self._held
        if self._change is None and (at - begun).manhattanLength() < _DRAWS:
            return
        (x, y), (x0, y0) = self._place(at), self._place(begun)
        if self._presses_draw:
            self._change = kept(Spot(min(x, x0), min(y, y0), abs(x - x0), abs(y - y0)))
        else:
            self._change = pulled(was, grip, x - x0, y - y0)
        self.update()

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        held, change, draws = self._held, self._change, self._presses_draw
        self._held, self._change, self._presses_draw = None, None, False
        if held is not None and change is not None:
            if draws:
                self.drawn.emit(change)
            else:
                self.moved.emit(self._chosen, change)
        elif draws:
            self.chosen.emit("")
        self.update()

    def _under(self, at: QPointF) -> tuple[Box | None, Grip]:
        """The box under the hand, and what of it: the chosen one goes before others."""
        if self._is_bare:
            return None, (0, 0)
        for box in sorted(self._boxes, key=lambda box: (box.id != self._chosen, box.at.width * box.at.height)):
            rect = self.rect_of(box.at)
            is_chosen = box.id == self._chosen
            reach = _REACH if is_chosen else 0
            if rect.adjusted(-reach, -reach, reach, reach).contains(at):
                if not is_chosen:
                    return box, (0, 0)
                return box, (
                    edge(at.x(), rect.left(), rect.right(), _REACH),
                    edge(at.y(), rect.top(), rect.bottom(), _REACH),
                )
        return None, (0, 0)

    def _place(self, at: QPointF) -> tuple[float, float]:
        """A point of this widget in thousandths of the picture."""
        picture = self._surface.picture_rect()
        return (
            (at.x() - picture.left()) * FULL / max(1.0, picture.width()),
            (at.y() - picture.top()) * FULL / max(1.0, picture.height()),
        )

    # How it looks

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._is_bare or self._surface.empty:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        working = self._shaping if self._shaping is not None else self._chosen
        for box in self._boxes:
            if box.id == working and self._change is not None and not self._presses_draw:
                continue
            self._draw(painter, box, is_chosen=box.id == self._chosen and self._shaping != "")
        if self._change is not None:
            old = None if self._presses_draw or not working else self._box(working)
            made = Box(id="", at=self._change, state="yes", shape="round") if old is None else old
            self._draw(painter, replace(made, at=self._change), is_chosen=True)

    def _draw(self, painter: QPainter, box: Box, *, is_chosen: bool) -> None:
        t, rect = tokens(), self.rect_of(box.at)
        line, width = QColor(t.on_stage), 2.0 if is_chosen or box.state != "no" else 1.0
        style = Qt.PenStyle.DashLine if box.state == "waits" else Qt.PenStyle.SolidLine
        for colour, wide in ((QColor(t.stage), width + 2), (line, width)):  # seen on a light picture and on a dark one
            painter.setPen(QPen(colour, wide, style, Qt.PenCapStyle.FlatCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if box.shape == "round":
                painter.drawEllipse(rect)
            if box.shape == "square" or is_chosen:
                painter.drawRoundedRect(rect, 3, 3)
            if box.state == "no":
                painter.drawLine(rect.topLeft(), rect.bottomRight())
                painter.drawLine(rect.topRight(), rect.bottomLeft())
        if box.state == "waits":
            _badge(painter, rect)
        if is_chosen:
            painter.setPen(QPen(QColor(t.stage), 1))
            painter.setBrush(line)
            for across, down in CURSORS:
                if (across, down) != (0, 0):
                    size = _CORNER if across and down else _SIDE if across else _SIDE.transposed()
                    handle = QRectF(QPointF(0, 0), size)
                    middle = rect.center()
                    handle.moveCenter(
                        QPointF(middle.x() + across * rect.width() / 2, middle.y() + down * rect.height() / 2)
                    )
                    painter.drawRoundedRect(handle, 2, 2)


def _badge(painter: QPainter, rect: QRectF) -> None:
    """A question mark at the upper right: nobody has said yes or no."""
    t = tokens()
    disc = QRectF(rect.right() + 6, rect.top() - _BADGE, _BADGE, _BADGE)
    painter.setPen(QPen(QColor(t.stage), 1))
    painter.setBrush(QColor(t.notice))
    painter.drawEllipse(disc)
    painter.setPen(QColor(t.notice_ink))
    painter.setFont(font(SMALL, 600))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "?")
