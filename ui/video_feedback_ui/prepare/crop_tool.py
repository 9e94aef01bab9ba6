"""A frame upon the film: what lies in it will be seen. By hand or by the keys."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from video_feedback.media.crop import FULL, WHOLE, Crop
from video_feedback.words import tr
from video_feedback_ui.hide.grips import CURSORS, Grip, edge
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.theme import tokens

_REACH = 12.0  # this many pixels from an edge, the hand means the edge
_DRAWS = 6.0  # a press that moves less draws nothing
_STEP, _CLOSER = 10, 0.94
_ARROWS = {
    Qt.Key.Key_Left: (-_STEP, 0),
    Qt.Key.Key_Right: (_STEP, 0),
    Qt.Key.Key_Up: (0, -_STEP),
    Qt.Key.Key_Down: (0, _STEP),
}
_CORNER, _SIDE = QSizeF(10, 10), QSizeF(7, 18)


class CropTool(QWidget):
    """Lies over a surface that shows its whole picture. `kept` by Enter, `left` by Escape."""

    kept = Signal()
    left = Signal()

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._surface = surface
        self.crop = WHOLE
        self._grip: Grip | None = None
        self._from = QPointF()
        self._before = WHOLE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("The part of the picture to zoom in on"))
        self.setToolTip(tr("Draw a frame, or pull at it. Arrows move it, + and − size it; a double click shows all."))
        surface.installEventFilter(self)
        self.hide()

    def begin(self, crop: Crop) -> None:
        self._show(crop)
        self.setGeometry(self._surface.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def frame(self) -> QRectF:
        """Where the frame is, in pixels of this widget."""
        picture, crop = self._surface.picture_rect(), self.crop
        across, down = picture.width() / FULL, picture.height() / FULL
        return QRectF(
            picture.left() + crop.left * across,
            picture.top() + crop.top * down,
            crop.width * across,
            crop.height * down,
        )

    def _show(self, crop: Crop) -> None:
        self.crop = crop
        self.setAccessibleDescription(tr("{full} times as large", full=f"{FULL / max(crop.width, crop.height):.1f}"))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._surface.rect())
        return super().eventFilter(watched, event)

    # By the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key but those that play is for the frame: nothing is tagged by the way."""
        key, text = Qt.Key(event.key()), event.text()
        if key in _ARROWS:
            across, down = _ARROWS[key]
            self._show(self.crop.moved(across, down))
        elif text in ("+", "="):
            self._show(self.crop.scaled(1 / _CLOSER))
        elif text == "-":
            self._show(self.crop.scaled(_CLOSER))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_K):
            event.ignore()

    # By hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = self._grip_at(event.position())
            self._from, self._before = event.position(), self.crop

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            grip = self._grip_at(at)
            self.setCursor(Qt.CursorShape.CrossCursor if grip is None else CURSORS[grip])
            return
        (x, y), (x0, y0) = self._place(at), self._place(self._from)
        was = self._before
        if self._grip == (0, 0):
            self._show(was.moved(x - x0, y - y0))
        elif self._grip is not None:
            across, down = self._grip
            left, right = _pulled(was.left, was.left + was.width, across, x - x0)
            top, bottom = _pulled(was.top, was.top + was.height, down, y - y0)
            self._show(Crop.between(left, top, right, bottom))
        elif (at - self._from).manhattanLength() > _DRAWS:
            self._show(Crop.between(x0, y0, x, y))

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        self._grip = None
        self.update()

    def mouseDoubleClickEvent(self, _: QMouseEvent) -> None:
        self._grip = None
        self._show(WHOLE)

    def _grip_at(self, at: QPointF) -> Grip | None:
        """What a press here takes hold of; None where it begins a new frame."""
        frame = self.frame()
        if not frame.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(at):
            return None
        across = edge(at.x(), frame.left(), frame.right(), _REACH)
        grip = (across, edge(at.y(), frame.top(), frame.bottom(), _REACH))
        return None if grip == (0, 0) and self.crop.is_whole else grip

    def _place(self, at: QPointF) -> tuple[int, int]:
        """A point of this widget in thousandths of the picture."""
        picture = self._surface.picture_rect()
        return (
            round((at.x() - picture.left()) * FULL / picture.width()),
            round((at.y() - picture.top()) * FULL / picture.height()),
        )

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame, picture = self.frame(), self._surface.picture_rect()
        beside = QPainterPath()
        beside.addRect(picture)
        beside.addRect(frame)
        shade = QColor(tokens().stage)
        shade.setAlpha(168)
        painter.fillPath(beside, shade)
        line = QColor(tokens().on_stage)
        inner = frame.adjusted(1, 1, -1, -1)
        if self._grip is not None:
            line.setAlpha(90)
            painter.setPen(QPen(line, 1))
            for third in (1, 2):
                x, y = inner.left() + third * inner.width() / 3, inner.top() + third * inner.height() / 3
                painter.drawLine(QPointF(x, inner.top()), QPointF(x, inner.bottom()))
                painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y))
            line.setAlpha(255)
        painter.setPen(QPen(line, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(inner)
        painter.setPen(QPen(QColor(tokens().stage), 1))
        painter.setBrush(line)
        middle = inner.center()
        for across, down in CURSORS:
            if (across, down) != (0, 0):
                x = middle.x() + across * inner.width() / 2
                y = middle.y() + down * inner.height() / 2
                handle = QRectF(QPointF(0, 0), _CORNER if across and down else _SIDE if across else _SIDE.transposed())
                handle.moveCenter(QPointF(x, y))
                painter.drawRoundedRect(handle, 3, 3)


def _pulled(first: int, last: int, grip: int, by: int) -> tuple[int, int]:
    """Both edges, with the one that is held moved: to the other at most."""
    if grip < 0:
        return min(first + by, last - 1), last
    return first, max(last + by, first + 1) if grip > 0 else last
