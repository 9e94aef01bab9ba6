"""A window for the parent's eyes: full screen, no title that says anything, no pointer, and every key is its own."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from video_feedback_ui.actions import keyboard
from video_feedback_ui.keyboard import presses
from video_feedback_ui.present.leaving import LeavingRing

_POINTER_MS = 2000


class BareWindow(QWidget):
    """`closed` when the worker has left it. The key that locks always locks; all others come to `key_down`.

    `ring` is for leaving: it is told to `hold` when the key for that goes down.
    """

    closed = Signal()
    lock_asked = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        # Neutral, always: the title stands in the system's list of windows.
        self.setWindowTitle("Video Feedback")
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(320, 200))
        self._pointer = QTimer(self)
        self._pointer.setSingleShot(True)
        self._pointer.setInterval(_POINTER_MS)
        self._pointer.timeout.connect(self._hide_pointer)
        self._pointer_at: QPointF | None = None
        self.ring = LeavingRing(self)
        self.ring.left.connect(self.close)
        self._hide_pointer()

    def open_beside(self, ours: QScreen) -> None:
        """Fill a screen that is not the worker's, or the worker's where there is but one."""
        screen = other_screen(ours)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    def key_down(self, key: str, /) -> None:
        """A key was pressed, by its name. One that is held comes once."""

    def pressed(self) -> None:
        """A click or a tap, wherever."""

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
        self.pressed()

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


def other_screen(ours: QScreen) -> QScreen:
    """A screen that is not the worker's, or the worker's where there is but one."""
    return next((screen for screen in QGuiApplication.screens() if screen is not ours and screen != ours), ours)


def _key_of(event: QKeyEvent) -> str:
    # Whatever is held down with it, it is the same key here.
    return QKeySequence(event.key()).toString()
