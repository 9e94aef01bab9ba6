"""A slider through the frames of a pick, with a mark where it holds by itself."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QStyle

from video_feedback_ui.theme import tokens

_BAR, _HIGH, _APART = 2, 9, 2


class FrameSlider(QSlider):
    """Its values are frames. A pause is drawn as what stands on a button that pauses: two bars."""

    def __init__(self, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setAccessibleName(name)
        self.setMinimumHeight(28)
        self.marks: tuple[int, ...] = ()

    def show_marks(self, frames: Sequence[int], words: str) -> None:
        """Mark these frames; `words` say it to a screen reader."""
        self.marks = tuple(frames)
        self.setAccessibleDescription(words)
        self.update()

    def x_of(self, frame: int) -> float:
        """Where the middle of the handle is when it stands on a frame."""
        handle = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, self)
        room = self.width() - handle
        return handle / 2 + QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), frame, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().accent_ink))
        for frame in self.marks:
            left = self.x_of(frame) - _BAR - _APART / 2
            for bar in (left, left + _BAR + _APART):
                painter.drawRect(QRectF(bar, 0, _BAR, _HIGH))
