"""One of a few, side by side: the arrow keys move, what is chosen is told at once."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.words import row

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Choice(QWidget):
    """`options` are a value, its words and an icon (or none, "") each.

    `chosen` gives the value, only when a person chose it.
    """

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        for value, words, icon in options:
            made = QPushButton(words)
            made.setProperty("kind", "choice")
            made.setAccessibleName(f"{name}: {words}")
            made.setCheckable(True)
            made.setAutoDefault(False)  # Enter is for the filled button of a dialog
            if icon:
                wear(made, icon)
                made.setIconSize(QSize(26, 20))
            made.clicked.connect(lambda _=False, value=value: self.chosen.emit(value))
            group.addButton(made)
            self._buttons[value] = made
        self.setLayout(row(*self._buttons.values(), None, gap=8))

    def show_choice(self, value: str) -> None:
        self._buttons[value].setChecked(True)

    def button(self, value: str) -> QPushButton:
        return self._buttons[value]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        buttons = list(self._buttons.values())
        at = next((place for place, made in enumerate(buttons) if made.hasFocus()), None)
        step = _STEPS.get(Qt.Key(event.key()))
        if at is None or step is None:
            super().keyPressEvent(event)
            return
        made = buttons[(at + step) % len(buttons)]
        made.setFocus(Qt.FocusReason.TabFocusReason)
        made.click()
