"""The calm screen: a soft colour, one line or none, and the guide that was chosen beforehand. Nothing is counted."""

from PySide6.QtCore import QElapsedTimer, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QRegion, QShowEvent
from PySide6.QtWidgets import QWidget

from video_feedback.feedback import parent_words
from video_feedback.feedback.pause import Pause
from video_feedback_ui.present.caption import draw, paragraph
from video_feedback_ui.theme import CALM, CALM_DISC, CALM_FILL, CALM_INK, PARENT_CALM

WORDS = parent_words.say(parent_words.ENGLISH, "calm_line")

_FRAME_MS = 40
_LINE = 44
_DISC, _CLOSED = 236, 0.62  # the open disc's radius on a screen of 1366 by 768, and the closed one's share of it
_BAR_WIDE, _BAR_HIGH = 420, 20
_LEAST_STEP = 0.2  # of a pixel: less is not seen, so it is not painted


class CalmScreen(QWidget):
    """Covers the whole of its parent, opaque. What moves on it begins as it is shown and ends as it is hidden."""

    def __init__(self, parent: QWidget, pause: Pause | None = None, *, is_still: bool = False) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(lambda: self.show_at(self._clock.elapsed()))
        self._at = self._painted = 0.0
        self.hide()
        self.show_pause(pause or Pause(line=WORDS), is_still=is_still)

    def show_pause(self, pause: Pause, *, is_still: bool) -> None:
        """Another pause from now on. `is_still` where less is to move: then a bar fills in place of the disc."""
        self.pause, self.is_still = pause, is_still
        self._begin()

    @property
    def words(self) -> str:
        """What stands on it now, or what it is called where nothing does."""
        return self.pause.words_at(self._at) or parent_words.say(self.pause.language, "quiet")

    @property
    def is_moving(self) -> bool:
        return self._timer.isActive()

    def show_at(self, at_ms: float) -> None:
        """How it looks so long after it began."""
        words = self.pause.words_at(self._at)
        self._at = at_ms
        if at_ms >= self.pause.rests_at_ms:
            self._timer.stop()
        if self.pause.words_at(at_ms) != words:
            self.setAccessibleName(self.words)
            self.update()
        elif self.pause.guide == "breathe":
            self._move()

    def _begin(self) -> None:
        self._at = 0.0
        self.setAccessibleName(self.words)
        self.update()
        if self.isVisible() and self.pause.moves:
            self._clock.start()
            self._timer.start()
        else:
            self._timer.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    # Painting

    @property
    def _scale(self) -> float:
        return min(self.width() / 1366, self.height() / 768)

    def _reach(self) -> float:
        """The disc's radius in pixels; where less is to move, how wide the bar is filled."""
        open_ = self.pause.openness(self._at)
        if self.is_still:
            return _BAR_WIDE * self._scale * open_
        return _DISC * self._scale * (1 if self.pause.guide == "watch" else _CLOSED + (1 - _CLOSED) * open_)

    def _move(self) -> None:
        """Paint anew what differs from what is there: a thin ring, or the end of the bar."""
        reach = self._reach()
        low, high = sorted((reach, self._painted))
        if high - low < _LEAST_STEP and self._timer.isActive():
            return
        if self.is_still:
            bar = self._bar()
            left = bar.left() + low - bar.height() - 2
            self.update(QRectF(left, bar.top() - 1, high - low + bar.height() + 4, bar.height() + 2).toAlignedRect())
        else:
            self.update(self._ring(low - 2, high + 2))

    def _ring(self, low: float, high: float) -> QRegion:
        return QRegion(self._around(high), QRegion.RegionType.Ellipse).subtracted(
            QRegion(self._around(low), QRegion.RegionType.Ellipse)
        )

    def _around(self, radius: float) -> QRect:
        centre = QRectF(self.rect()).center()
        return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius).toAlignedRect()

    def _bar(self) -> QRectF:
        scale, middle = self._scale, QRectF(self.rect()).center()
        wide, high = _BAR_WIDE * scale, max(6.0, _BAR_HIGH * scale)
        top = middle.y() + (56 * scale if self.pause.line else -high / 2)
        return QRectF(middle.x() - wide / 2, top, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(CALM))
        painter.setPen(Qt.PenStyle.NoPen)
        self._painted = self._reach()
        painter.setBrush(QColor(CALM_DISC))
        if self.pause.guide == "breathe" and self.is_still:
            self._paint_bar(painter)
        elif self.pause.guide in ("breathe", "watch"):
            painter.drawEllipse(QRectF(self.rect()).center(), self._painted, self._painted)
        self._paint_words(painter)

    def _paint_bar(self, painter: QPainter) -> None:
        bar = self._bar()
        round_ = bar.height() / 2
        painter.drawRoundedRect(bar, round_, round_)
        if self._painted > 1:
            painter.setBrush(QColor(CALM_FILL))
            wide = max(self._painted, bar.height())
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), wide, bar.height()), round_, round_)

    def _paint_words(self, painter: QPainter) -> None:
        if words := self.pause.words_at(self._at):
            wide = self.width() * 0.8
            said = paragraph(words, self.pause.language, self._scale, wide, size=PARENT_CALM, line=_LINE, weight=400)
            draw(painter, [said], QRectF(self.rect()), self._scale, CALM_INK)
