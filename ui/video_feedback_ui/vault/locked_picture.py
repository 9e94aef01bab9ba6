"""The round picture over a locked library. While it is being unlocked, a quiet arc goes round it."""

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from video_feedback_ui.parts.empty import RoundPicture
from video_feedback_ui.theme import tokens

_SIZE = 176
_ROUND_MS = 1600


class LockedPicture(RoundPicture):
    def __init__(self) -> None:
        super().__init__(_SIZE)
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(33)
        self._timer.timeout.connect(self.update)

    @property
    def is_busy(self) -> bool:
        return self._timer.isActive()

    def be_busy(self, is_busy: bool) -> None:
        if is_busy:
            self._clock.start()
            self._timer.start()
        else:
            self._timer.stop()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.is_busy:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(tokens().accent), 4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        share = self._clock.elapsed() % _ROUND_MS / _ROUND_MS
        painter.drawArc(QRectF(self.rect()).adjusted(4, 4, -4, -4), round((90 - 360 * share) * 16), -80 * 16)
