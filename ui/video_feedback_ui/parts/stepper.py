"""A whole number with a button to make it smaller and one to make it larger, each wide enough for a finger."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QSpinBox, QToolButton, QWidget

from video_feedback.words import tr
from video_feedback_ui.parts.words import row, tool
from video_feedback_ui.theme import TOUCH


class Stepper(QWidget):
    """`chosen` gives the number, only when a person chose it. `box` may show it in its own way."""

    chosen = Signal(int)

    def __init__(self, name: str, least: int, most: int, step: int, unit: str, *, box: QSpinBox | None = None) -> None:
        super().__init__()
        self.box = box or QSpinBox()
        self.box.setAccessibleName(name)
        self.box.setRange(least, most)
        self.box.setSingleStep(step)
        self.box.setSuffix(f" {unit}")
        self.box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.box.setKeyboardTracking(False)
        self.box.setFixedSize(QSize(112, TOUCH))
        self.box.valueChanged.connect(self.chosen)
        self.less = self._button(tr("{name}: less", name=name), "minus", self.box.stepDown)
        self.more = self._button(tr("{name}: more", name=name), "plus", self.box.stepUp)
        self.setFocusProxy(self.box)
        self.setLayout(row(self.less, self.box, self.more, gap=4))

    def show_number(self, number: int) -> None:
        with QSignalBlocker(self.box):
            self.box.setValue(number)

    def _button(self, name: str, icon: str, then: Callable[[], object]) -> QToolButton:
        made = tool(name, icon, then)
        made.setFixedSize(QSize(TOUCH, TOUCH))
        return made
