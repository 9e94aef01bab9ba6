"""From 1 to 10, as the parent puts it themself: ten buttons for a finger, or the figures of the keyboard."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from video_feedback.words import tr
from video_feedback_ui.parts.words import row
from video_feedback_ui.theme import TOUCH

_LEAST, _MOST = 1, 10
_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}


class Scale(QWidget):
    """One stop of Tab. A figure chooses (0 is ten), the arrows move, Delete takes it away, and so does a second press.

    `chosen` gives the number, or None; only when a person chose it.
    """

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._value: int | None = None
        self.setAccessibleName(name)
        self.buttons = [_Step(self, number) for number in range(_LEAST, _MOST + 1)]
        for made in self.buttons:
            made.clicked.connect(partial(self._press, made.number))
        self.setLayout(row(*self.buttons, None, gap=6))
        self.show_value(None)

    @property
    def value(self) -> int | None:
        return self._value

    def show_value(self, value: int | None) -> None:
        """Show what the library holds."""
        self._value = value
        for made in self.buttons:
            is_it = made.number == value
            made.setChecked(is_it)
            one_stop = is_it or (value is None and made.number == _LEAST)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one_stop else Qt.FocusPolicy.ClickFocus)
            made.setAccessibleName(tr("{name}: {number} of 10", name=self._name, number=made.number))

    def press_key(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._choose(int(event.text() or "0") or _MOST)
        elif key in _AWAY:
            self._choose(None)
        elif key in _STEPS:
            self._choose(min(_MOST, max(_LEAST, (self._value or 0) + _STEPS[key])))
        else:
            return False
        return True

    def take_focus(self) -> None:
        """The keyboard is for the number that is chosen, or for the first."""
        self.buttons[(self._value or _LEAST) - 1].setFocus(Qt.FocusReason.TabFocusReason)

    def _press(self, number: int) -> None:
        self._choose(None if number == self._value else number)

    def _choose(self, value: int | None) -> None:
        had_focus = any(made.hasFocus() for made in self.buttons)
        is_new = value != self._value
        self.show_value(value)
        if had_focus:
            self.take_focus()
        if is_new:
            self.chosen.emit(value)


class _Step(QPushButton):
    def __init__(self, scale: Scale, number: int) -> None:
        super().__init__(str(number))
        self._scale, self.number = scale, number
        self.setProperty("kind", "step")
        self.setCheckable(True)
        self.setFixedSize(QSize(TOUCH, TOUCH))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Before the button has its turn: to that, an arrow means the next widget.
        if not self._scale.press_key(event):
            super().keyPressEvent(event)
