"""How loud it is, as a quiet bar: it says that there is sound, and never alarms."""

from math import log10

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from video_feedback_ui.theme import tokens

_QUIETEST_DB = -54.0
_FALL = 0.03  # of the bar, each time a level comes: the tick of the loudest sinks slowly


class LevelBar(QWidget):
    """Upright and narrow beside a button, or lying under a slider."""

    def __init__(self, size: QSize, *, on_stage: bool = False) -> None:
        super().__init__()
        self._on_stage = on_stage
        self._upright = size.height() > size.width()
        self.setFixedHeight(size.height())
        if self._upright:
            self.setFixedWidth(size.width())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.level = 0.0
        self.peak = 0.0

    def show_level(self, peak: float, rms: float) -> None:
        """Both from 0 to 1, as they are heard."""
        level, top = _share(rms), _share(peak)
        held = max(top, self.peak - _FALL) if peak > 0 else 0.0
        if (level, held) != (self.level, self.peak):
            self.level, self.peak = level, held
            self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QColor(255, 255, 255, 40) if self._on_stage else QColor(tokens().sunk)
        bar = QColor(tokens().on_stage_2 if self._on_stage else tokens().accent)
        round_ = min(self.width(), self.height()) / 2
        for share, colour in ((1.0, ground), (self.level, bar)):
            if share > 0:
                painter.setBrush(colour)
                painter.drawRoundedRect(self._up_to(share), round_, round_)
        if self.peak > 0:
            painter.setBrush(QColor(tokens().on_stage if self._on_stage else tokens().ink_2))
            painter.drawRect(self._tick(self.peak))

    def _up_to(self, share: float) -> QRectF:
        wide, high = self.width(), self.height()
        return QRectF(0, high * (1 - share), wide, high * share) if self._upright else QRectF(0, 0, wide * share, high)

    def _tick(self, share: float) -> QRectF:
        wide, high = self.width(), self.height()
        if self._upright:
            return QRectF(0, max(0.0, high * (1 - share)), wide, 1.5)
        return QRectF(min(wide * share, wide - 1.5), 0, 1.5, high)


def _share(level: float) -> float:
    """How far the bar reaches: by loudness, as ears have it."""
    if level <= 0:
        return 0.0
    return min(1.0, max(0.0, 1 - 20 * log10(level) / _QUIETEST_DB))
