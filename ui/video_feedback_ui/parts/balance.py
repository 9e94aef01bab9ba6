"""A slider with a middle, or with a mark, that gives a number: for light and loudness."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import label, row
from video_feedback_ui.theme import SMALL, font, tokens

_NEAR = 4  # of a hundred: this close to the mark, the hand means the mark


class MarkedSlider(QSlider):
    """Holds on to its mark when it is dragged past it. A double click goes there."""

    def __init__(self, least: int, most: int, mark: int, step: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setPageStep(4 * step)
        self.mark = mark
        self._near = (most - least) * _NEAR // 200

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if abs(self.value() - self.mark) <= self._near:
            self.setValue(self.mark)

    def mouseDoubleClickEvent(self, _: QMouseEvent) -> None:
        self.setValue(self.mark)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )
        room = self.width() - handle.width()
        share = (self.mark - self.minimum()) / (self.maximum() - self.minimum())
        x = round(handle.width() / 2 + share * room)
        painter = QPainter(self)
        painter.fillRect(x - 1, self.height() // 2 - 7, 2, 14, QColor(tokens().line_strong))
        painter.end()
        super().paintEvent(event)


class Balance(QWidget):
    """An icon, the slider, and its number. `chosen` gives the number, only when a person chose it."""

    chosen = Signal(int)

    def __init__(self, name: str, icon: str, least: int, most: int, mark: int, step: int, unit: str = "") -> None:
        super().__init__()
        self.setToolTip(name)
        self._unit, self._signed = unit, least < 0
        self.slider = MarkedSlider(least, most, mark, step)
        self.slider.setAccessibleName(name)
        self.slider.setMinimumSize(QSize(120, 28))
        self._number = label("", "small-ink")
        self._number.setFont(font(SMALL, tabular=True))
        self._number.setFixedWidth(46)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.slider.valueChanged.connect(self._choose)
        self.setFocusProxy(self.slider)
        line = row(IconLabel(icon, 18), self.slider, self._number, gap=8) if icon else row(self.slider, self._number)
        line.setStretch(1 if icon else 0, 1)
        self.setLayout(line)
        self.show_number(mark)

    def show_number(self, number: int) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(number)
        self._tell(number)

    def _choose(self, number: int) -> None:
        self._tell(number)
        self.chosen.emit(number)

    def _tell(self, number: int) -> None:
        sign = "+" if self._signed and number > 0 else ""
        self._number.setText(f"{sign}{number}{self._unit}".replace("-", "−"))
