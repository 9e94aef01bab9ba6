"""A window for the parent's eyes: full screen, no title that says anything, no pointer, and every key is its own."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFocusEvent,
    QInputDevice,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QScreen,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from video_feedback_ui.actions import keyboard
from video_feedback_ui.keyboard import presses
from video_feedback_ui.present import screens
from video_feedback_ui.present.leaving import LeavingRing

_POINTER_MS = 2000


class BareWindow(QWidget):
    """The key that locks always locks; all others come to `key_down`, fingers to `touched`.

    `ring` is for leaving: it is told to `hold` when the key for that goes down. Then the window closes, unless it
    `stays_open`: then it says `left`. `closed` when it is closed, however that came about.
    """

    closed = Signal()
    left = Signal()
    lock_asked = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        # Neutral, always: the title stands in the system's list of windows.
        self.setWindowTitle("Video Feedback")
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(320, 200))
        self._pointer = QTimer(self)
        self._pointer.setSingleShot(True)
        self._pointer.setInterval(_POINTER_MS)
        self._pointer.timeout.connect(self._hide_pointer)
        self._pointer_at: QPointF | None = None
        self.display = ""
        """The key of the display it was opened on."""
        self.stays_open = False
        self.ring = LeavingRing(self)
        self.ring.left.connect(self._leave)
        self._hide_pointer()

    def open_beside(self, ours: QScreen, chosen: str = "") -> None:
        """Fill the display of that key, else one that is not the worker's, or the worker's where there is but one."""
        self.open_on(screens.best(ours, chosen))

    def open_on(self, screen: QScreen) -> None:
        """Fill a display."""
        self.display = screens.key_of(screen)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    def fill(self) -> None:
        """Cover all of the display it is on, whatever the desktop has done with it."""
        if not self.isVisible() or not self.isFullScreen():
            return
        room = self.screen().geometry()
        if self.geometry() != room:
            self.setGeometry(room)

    def display_went(self) -> None:
        """Its display was unplugged. It is opened on another at once."""

    def _leave(self) -> None:
        if self.stays_open:
            self.left.emit()
        else:
            self.close()

    def key_down(self, key: str, /) -> None:
        """A key was pressed, by its name. One that is held comes once."""

    def pressed(self) -> None:
        """A click, wherever."""

    def touched(self, event: QTouchEvent) -> None:
        """Fingers. Without more, the first one down is a click."""
        if event.type() == QEvent.Type.TouchBegin:
            self.pressed()

    def pointer_moved(self, is_there: bool, /) -> None:
        """The pointer has moved and is seen, or has not for a while and is hidden."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.isAutoRepeat():
            return
        if presses.name_of(event) in map(presses.normal, keyboard.keys("lock")):
            self.lock_asked.emit()
        else:
            self.key_down(_key_of(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat() and _key_of(event) in keys_of("parent_leave"):
            self.ring.release()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        # Where a system makes a click out of every tap, the tap has been taken already.
        if not _is_of_a_finger(event):
            self.pressed()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if _is_of_a_finger(event):
            return
        at = event.globalPosition()
        # Opening a window under a resting pointer tells of a move that was none.
        if self._pointer_at is not None and at != self._pointer_at:
            self.unsetCursor()
            self._pointer.start()
            self.pointer_moved(True)
        self._pointer_at = at

    def _hide_pointer(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.pointer_moved(False)

    def event(self, event: QEvent) -> bool:
        # No key may be taken for a shortcut, and none may slip away to be one.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        # Tab is a key like any other here.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keyPressEvent(event)
            return True
        if isinstance(event, QTouchEvent):
            event.accept()  # else it comes once more, as a click
            self.touched(event)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ring.move((self.width() - self.ring.width()) // 2, (self.height() - self.ring.height()) // 2)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ring.let_go()
        super().focusOutEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._pointer.stop()
        self.ring.let_go()
        event.accept()
        self.closed.emit()


def keys_of(name: str) -> frozenset[str]:
    """The keys of an action, as `key_down` names them."""
    return frozenset(QKeySequence(key).toString() for key in keyboard.keys(name))


def _is_of_a_finger(event: QMouseEvent) -> bool:
    return event.pointingDevice().type() == QInputDevice.DeviceType.TouchScreen


def _key_of(event: QKeyEvent) -> str:
    # Whatever is held down with it, it is the same key here.
    return QKeySequence(event.key()).toString()
