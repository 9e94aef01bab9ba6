"""The pictures that a card can have, to choose one of."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from video_feedback.words import tr
from video_feedback_ui.parts.popover import Popover
from video_feedback_ui.parts.words import button, column, tool
from video_feedback_ui.present.pictures import PICTURES

_WIDE = 8


class PictureChoice(Popover):
    """`chosen` gives the name of the icon, or "" for none."""

    chosen = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(tr("The picture of a card"), page)
        grid = QGridLayout()
        grid.setSpacing(2)
        self.buttons = {}
        for number, (name, words) in enumerate(PICTURES.items()):
            made = tool(words, name, partial(self._choose, name))
            made.setCheckable(True)
            made.setFixedSize(QSize(44, 44))
            self.buttons[name] = made
            grid.addWidget(made, number // _WIDE, number % _WIDE)
        self.none = button(tr("No picture"), partial(self._choose, ""), kind="flat")
        self.setLayout(column(grid, self.none, gap=6, margins=(10, 10, 10, 10)))

    def offer(self, shown: str, at: QWidget) -> None:
        """Open at a button, with the picture that the card has now marked."""
        for name, made in self.buttons.items():
            made.setChecked(name == shown)
        self.open_at(at)

    def _choose(self, name: str) -> None:
        self.end()
        self.chosen.emit(name)
