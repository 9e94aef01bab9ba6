"""Leaving takes a deliberate act: a key that is held. A quiet ring fills meanwhile."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from video_feedback_ui.theme import PARENT_INK, PARENT_STAGE

HOLD_MS = 1000
# A short touch of the key shows nothing.
_SILENT_MS = 150
# A held key that repeats may look let go of and pressed again (X11 on a busy computer): so long is waited for the next.
_GAP_MS = 80


class LeavingRing(QWidget):
    """`left` once the key was held long enough."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(56, 56))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(16)
        self._timer.timeout.connect(self._tick)
        self._gap = QTimer(self)
        self._gap.setSingleShot(True)
        self._gap.setInterval(_GAP_MS)
        self._gap.timeout.connect(self.let_go)
        self.hide()

    def hold(self) -> None:
        """The key is down."""
        self._gap.stop()
        if not self._timer.isActive():
            self._clock.start()
            self._timer.start()

    def release(self) -> None:
        """The key is up, unless it is down again at once."""
        self._gap.start()

    def let_go(self) -> None:
        """All is as it was."""
        self._gap.stop()
        self._timer.stop()
        self.hide()

    def _tick(self) -> None:
        passed = self._clock.elapsed()
        if passed >= HOLD_MS:
            self.let_go()
            self.left.emit()
        elif passed >= _SILENT_MS:
            self.show()
            self.raise_()
            self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(8, 8, -8, -8)
        painter.setPen(Qt.PenStyle.NoPen)
        veil = QColor(PARENT_STAGE)
        veil.setAlpha(150)
        painter.setBrush(veil)
        painter.drawEllipse(QRectF(self.rect()))
        pen = QPen(QColor(PARENT_INK), 4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        share = min(1.0, self._clock.elapsed() / HOLD_MS) if self._clock.isValid() else 0.0
        painter.drawArc(rect, 90 * 16, -round(360 * 16 * share))
