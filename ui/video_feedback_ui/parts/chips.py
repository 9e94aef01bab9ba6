"""One of a few words, small and side by side."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from video_feedback_ui.parts.flow import Flow
from video_feedback_ui.parts.words import button, row


class Chips(QWidget):
    """`options` are a value and its words each. `chosen` gives the value, only when a person chose it.

    With `wraps` those that do not fit go on in the next line.
    """

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str]], *, wraps: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        for value, words in options:
            made = button(words, partial(self.chosen.emit, value), kind="chip")
            made.setAccessibleName(f"{name}: {words}")
            made.setCheckable(True)
            group.addButton(made)
            self._buttons[value] = made
        if wraps:
            flow = Flow()
            for made in self._buttons.values():
                flow.addWidget(made)
            self.setLayout(flow)
        else:
            self.setLayout(row(*self._buttons.values(), None, gap=6))

    @property
    def values(self) -> tuple[str, ...]:
        """What can be chosen, as it stands."""
        return tuple(self._buttons)

    def show_choice(self, value: str) -> None:
        self._buttons[value].setChecked(True)

    def button(self, value: str) -> QPushButton:
        return self._buttons[value]
