"""The parent's window: the picture and one line, and nothing else there could be."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from video_feedback_ui.actions import keyboard
from video_feedback_ui.keyboard import presses
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.present.calm import WORDS, CalmScreen
from video_feedback_ui.present.caption import LINE, caption_font, draw_lines, lines_of, spoken
from video_feedback_ui.present.leaving import LeavingRing
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.theme import PARENT_INK, PARENT_STAGE, R_CARD

_POINTER_MS = 2000


class ParentWindow(QWidget):
    """Follows a Replay, which knows a ParentView and nothing more. `closed` when the worker has left it.

    While film plays, any key, click or tap pauses and does nothing else; but the key that locks always locks.
    Held, the keys go on.
    """

    closed = Signal()
    lock_asked = Signal()

    def __init__(self, replay: Replay, surface: Surface) -> None:
        super().__init__(None, Qt.WindowType.Window)
        # Neutral, always: the title stands in the system's list of windows.
        self.setWindowTitle("Video Feedback")
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(320, 200))
        self._replay = replay
        self._surface = surface
        surface.setParent(self)
        surface.set_background(QColor(PARENT_STAGE))
        surface.setAccessibleName("")
        surface.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        surface.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lines: list[str] = []
        self._caption_rect = QRectF()
        self._calm = CalmScreen(self)
        self._calm.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ring = LeavingRing(self)
        self._ring.left.connect(self.close)
        self._deeds: dict[str, Callable[[], object]] = {
            "parent_play": replay.go_on,
            "parent_next": replay.next,
            "parent_previous": replay.previous,
            "parent_slower": replay.slower,
            "parent_back": partial(replay.step, -1),
            "parent_on": partial(replay.step, 1),
            "parent_leave": self._ring.hold,
        }
        self._pointer = QTimer(self)
        self._pointer.setSingleShot(True)
        self._pointer.setInterval(_POINTER_MS)
        self._pointer.timeout.connect(self._hide_pointer)
        self._pointer_at: QPointF | None = None
        self._hide_pointer()
        replay.moved.connect(self._arrange)
        replay.covered.connect(self._arrange)
        replay.state_changed.connect(self._show_state)
        self._arrange()

    # Showing

    def _arrange(self) -> None:
        """Put the picture where it belongs: over the caption if there is one, else in the middle."""
        width, height = self.width(), self.height()
        scale = min(width / 1366, height / 768)
        words = spoken(self._replay.showing.voice) if self._replay.place >= 0 else ""
        self._lines = lines_of(words, caption_font(scale), min(1120 * scale, width - 48 * scale)) if words else []
        if self._lines:
            below = (62 + LINE * len(self._lines)) * scale
            room = QRectF(24 * scale, 24 * scale, width - 48 * scale, height - 24 * scale - below)
            self._caption_rect = QRectF(0, height - below - 5 * scale, width, below)
        else:
            room = QRectF(24 * scale, 13.5 * scale, width - 48 * scale, height - 27 * scale)
        picture = _fitting(self._replay.shape or room.width() / room.height(), room)
        self._surface.setGeometry(picture)
        self._surface.setVisible(not self._replay.is_covered)
        self._surface.set_radius(round(R_CARD * scale))
        self._calm.setGeometry(self.rect())
        self._calm.raise_()
        self._ring.move((width - self._ring.width()) // 2, (height - self._ring.height()) // 2)
        self.setAccessibleName(" ".join(self._lines) or "The film")
        self.update()

    def _show_state(self, state: str) -> None:
        is_calm = state == "calm"
        self._calm.setVisible(is_calm)
        if is_calm:
            self._calm.raise_()
            self.setAccessibleName(WORDS)
            # Not later, with the next frame: now.
            self._calm.repaint()
        else:
            self.setAccessibleName(" ".join(self._lines) or "The film")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(PARENT_STAGE))
        scale = min(self.width() / 1366, self.height() / 768)
        draw_lines(painter, self._lines, self._caption_rect, caption_font(scale), PARENT_INK, LINE * scale)

    # Keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _key_of(event)
        event.accept()
        if event.isAutoRepeat():
            return
        if presses.name_of(event) in map(presses.normal, keyboard.keys("lock")):
            self.lock_asked.emit()
        elif self._replay.state == "calm":
            self._replay.back_from_calm()
        elif key in _keys("parent_calm"):
            self._replay.calm()
        elif self._replay.state == "playing":
            self._replay.pause()
        else:
            deed = next((deed for name, deed in self._deeds.items() if key in _keys(name)), None)
            if deed is not None:
                deed()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if _key_of(event) in _keys("parent_leave") and not event.isAutoRepeat():
            self._ring.release()
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring.let_go()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if self._replay.state == "calm":
            self._replay.back_from_calm()
        elif self._replay.state == "playing":
            self._replay.pause()
        else:
            self._replay.go_on()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition()
        # Opening a window under a resting pointer tells of a move that was none.
        if self._pointer_at is not None and at != self._pointer_at:
            self.unsetCursor()
            self._pointer.start()
        self._pointer_at = at

    def _hide_pointer(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)

    def event(self, event: QEvent) -> bool:
        # No key may be taken for a shortcut, and none may slip away to be one.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        # Tab is a key like any other here.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._pointer.stop()
        self._ring.let_go()
        event.accept()
        self.closed.emit()


def _keys(name: str) -> frozenset[str]:
    """The keys of an action, as `_key_of` names them."""
    return frozenset(QKeySequence(key).toString() for key in keyboard.keys(name))


def _key_of(event: QKeyEvent) -> str:
    # Whatever is held down with it, it is the same key here.
    return QKeySequence(event.key()).toString()


def _fitting(shape: float, room: QRectF) -> QRect:
    """The largest rectangle of a shape (width by height) in the middle of a room."""
    width = min(room.width(), room.height() * shape)
    height = width / shape
    left, top = room.center().x() - width / 2, room.center().y() - height / 2
    return QRectF(left, top, width, height).toAlignedRect()
