"""A mouse for tests: presses, moves with the button held, and lets go, with any keys of the keyboard held meanwhile."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

Keys = Qt.KeyboardModifier
NONE, CTRL, SHIFT = Keys.NoModifier, Keys.ControlModifier, Keys.ShiftModifier
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


class Mouse:
    """Over one widget. Points are in its own pixels."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._held = Qt.MouseButton.NoButton
        self._at = QPointF()

    def press(self, at: QPointF, keys: Keys = NONE, button: Qt.MouseButton = LEFT) -> None:
        self._held = button
        self._send(QEvent.Type.MouseButtonPress, at, button, keys)

    def move(self, at: QPointF, keys: Keys = NONE) -> None:
        self._send(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, keys)

    def release(self, keys: Keys = NONE) -> None:
        button, self._held = self._held, Qt.MouseButton.NoButton
        self._send(QEvent.Type.MouseButtonRelease, self._at, button, keys)

    def click(self, at: QPointF, keys: Keys = NONE) -> None:
        self.press(at, keys)
        self.release(keys)

    def drag(self, start: QPointF, *stops: QPointF, keys: Keys = NONE, button: Qt.MouseButton = LEFT) -> None:
        """Press, go there in a few steps each, and let go."""
        self.press(start, keys, button)
        for stop in stops:
            self.glide(stop, keys)
        self.release(keys)

    def glide(self, to: QPointF, keys: Keys = NONE) -> None:
        """Go there in a few steps, with the button held if it is."""
        begin = self._at
        for step in range(1, 5):
            self.move(begin + (to - begin) * (step / 4), keys)

    def leave(self) -> None:
        QApplication.sendEvent(self._widget, QEvent(QEvent.Type.Leave))

    def ask_for_menu(self, at: QPointF) -> None:
        """The right button."""
        here = at.toPoint()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, here, self._widget.mapToGlobal(here))
        QApplication.sendEvent(self._widget, asked)

    def wheel(
        self,
        at: QPointF,
        turn: QPoint,
        keys: Keys = NONE,
        *,
        pixels: QPoint | None = None,
        phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
    ) -> None:
        """A wheel; with `pixels` and a phase, two fingers on a touch pad."""
        world = QPointF(self._widget.mapToGlobal(at.toPoint()))
        pixels = pixels or QPoint()
        event = QWheelEvent(at, world, pixels, turn, Qt.MouseButton.NoButton, keys, phase, False)
        QApplication.sendEvent(self._widget, event)

    def _send(self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, keys: Keys) -> None:
        self._at = at
        world = QPointF(self._widget.mapToGlobal(at.toPoint()))
        QApplication.sendEvent(self._widget, QMouseEvent(kind, at, world, button, self._held, keys))
