"""The whole film as a strip: when each part is hidden, when sound is, where to look, and the frame on screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from video_feedback.words import tr
from video_feedback_schemas.times import clock_text
from video_feedback_ui.theme import SMALL, font, theme, tokens

_RULER, _LANE, _APART, _FLAGS = 20, 12, 3, 12
_LANES, _SOUND = 4, -1
_EDGE = 10
_NARROWEST = 5.0
_TICKS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600)
_TICK_APART = 74
_GRAB = 4.0
FLAGGED = tr("Nobody was found here, but just before or after: look.")
_SAYS = {
    "waits": tr("Waits for your yes or no"),
    "yes": tr("Hidden in all that leaves"),
    "no": tr("Left as it is"),
    "sound": tr("Not heard in what leaves"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    id: str
    start_ms: int
    end_ms: int
    state: Literal["waits", "yes", "no", "sound"]


class TimeStrip(QWidget):
    """`sought` names the time pressed on, `chosen` the bar."""

    sought = Signal(int)
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._bars: list[tuple[Bar, int]] = []
        self._flags: Sequence[tuple[int, int]] = ()
        self._end_ms, self._now_ms, self._chosen = 1, 0, ""
        self._lane_room: float = _LANE + _APART
        self._pulls = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("The whole film: when something is hidden"))
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(600, _RULER + _FLAGS + (_LANES + 1) * (_LANE + _APART) + 8)

    def show_film(self, end_ms: int) -> None:
        self._end_ms = max(1, end_ms)
        self.update()

    def show_now(self, ms: int) -> None:
        self._now_ms = ms
        self.update()

    def show_bars(self, bars: Sequence[Bar], chosen: str, flags: Sequence[tuple[int, int]]) -> None:
        """`flags` are stretches where somebody may be seen whom nobody found."""
        free = [0] * _LANES
        self._bars, self._chosen, self._flags = [], chosen, flags
        for bar in sorted(bars, key=lambda bar: bar.start_ms):
            if bar.state == "sound":
                self._bars.append((bar, _SOUND))
                continue
            lane = next((n for n, until in enumerate(free) if until <= bar.start_ms), len(free))
            free[lane : lane + 1] = [bar.end_ms]
            self._bars.append((bar, lane))
        self._lane_room = (_LANE + _APART) * _LANES / len(free)
        waits = sum(bar.state == "waits" for bar in bars)
        self.setAccessibleDescription(
            tr(
                "{bars} bars, {waits} wait for an answer, {flags} places to look at",
                bars=len(bars),
                waits=waits,
                flags=len(flags),
            )
        )
        self.update()

    # By hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        ms, bar = self._ms_at(event.position().x()), self._bar_at(event.position())
        if bar is not None:
            self.chosen.emit(bar.id)
            ms = min(max(ms, bar.start_ms), bar.end_ms - 1)
        self._pulls = True
        self.sought.emit(ms)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pulls:
            self.sought.emit(self._ms_at(event.position().x()))
        else:
            bar, ms = self._bar_at(event.position()), self._ms_at(event.position().x())
            is_flagged = event.position().y() < _RULER + _FLAGS and any(a <= ms < b for a, b in self._flags)
            self.setToolTip(FLAGGED if is_flagged else "" if bar is None else _SAYS[bar.state])
            over = bar is not None or is_flagged
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        self._pulls = False

    def x_of(self, ms: int) -> float:
        return _EDGE + (self.width() - 2 * _EDGE) * ms / self._end_ms

    def rect_of(self, bar_id: str) -> QRectF:
        """Where a bar is; null if there is none of that id."""
        return next((self._rect(bar, lane) for bar, lane in self._bars if bar.id == bar_id), QRectF())

    def _ms_at(self, x: float) -> int:
        share = (x - _EDGE) / max(1, self.width() - 2 * _EDGE)
        return round(min(1.0, max(0.0, share)) * self._end_ms)

    def _rect(self, bar: Bar, lane: int) -> QRectF:
        left, right = self.x_of(bar.start_ms), self.x_of(bar.end_ms)
        top, high = _RULER + _FLAGS + lane * self._lane_room, self._lane_room * _LANE / (_LANE + _APART)
        if lane == _SOUND:
            top, high = _RULER + _FLAGS + _LANES * (_LANE + _APART) + 2, _LANE
        return QRectF(left, top, max(_NARROWEST, right - left), high)

    def _bar_at(self, at: QPointF) -> Bar | None:
        under = [bar for bar, lane in self._bars if self._rect(bar, lane).adjusted(-_GRAB, -1, _GRAB, 1).contains(at)]
        return min(under, key=lambda bar: bar.end_ms - bar.start_ms, default=None)

    # How it looks

    def paintEvent(self, _: QPaintEvent) -> None:
        t, painter = tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.lane))
        painter.drawRoundedRect(QRectF(0, _RULER - 2, self.width(), self.height() - _RULER + 2), 8, 8)
        self._draw_ruler(painter)
        for start, end in self._flags:
            self._draw_flag(painter, start, end)
        for bar, lane in self._bars:
            self._draw_bar(painter, bar, self._rect(bar, lane))
        x = self.x_of(self._now_ms)
        painter.setPen(QPen(QColor(t.ink), 2))
        painter.drawLine(QPointF(x, _RULER - 4), QPointF(x, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.ink))
        painter.drawPolygon(
            QPolygonF([QPointF(x - 5, _RULER - 10), QPointF(x + 5, _RULER - 10), QPointF(x, _RULER - 3)])
        )

    def _draw_ruler(self, painter: QPainter) -> None:
        t = tokens()
        painter.setFont(font(SMALL))
        room = (self.width() - 2 * _EDGE) / (self._end_ms / 1000)
        step = next((s for s in _TICKS_S if s * room >= _TICK_APART), _TICKS_S[-1])
        for second in range(0, self._end_ms // 1000 + 1, step):
            x = self.x_of(second * 1000)
            painter.setPen(QColor(t.ink_2))
            if x + 34 < self.width():
                painter.drawText(QPointF(x + 4, _RULER - 7), clock_text(second * 1000))
            painter.setPen(QPen(QColor(t.line_strong), 1))
            painter.drawLine(QPointF(x, _RULER - 12), QPointF(x, _RULER - 3))

    def _draw_flag(self, painter: QPainter, start: int, end: int) -> None:
        """A hatched stretch, with a small eye-like mark: colour never works alone."""
        t = tokens()
        left, right = self.x_of(start), self.x_of(end)
        rect = QRectF(left, _RULER, max(4.0, right - left), _FLAGS - 4)
        painter.setPen(QPen(QColor(t.notice_ink), 1))
        painter.setBrush(QColor(t.notice))
        painter.drawRect(rect)
        painter.setBrush(QBrush(QColor(t.notice_ink), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(rect)

    def _draw_bar(self, painter: QPainter, bar: Bar, rect: QRectF) -> None:
        t = tokens()
        is_chosen = bar.id == self._chosen
        fill, line = QColor(t.accent), QColor(t.accent)
        style = Qt.PenStyle.SolidLine
        if bar.state == "waits":
            fill, line, style = QColor(t.notice), QColor(t.notice_ink), Qt.PenStyle.DashLine
        elif bar.state == "no":
            fill, line = QColor(t.card), QColor(t.line_strong)
        elif bar.state == "sound":
            fill, line = QColor(t.sunk), QColor(t.line_strong)
        painter.setPen(QPen(line, 1.2, style))
        painter.setBrush(fill)
        painter.drawRoundedRect(rect, 3, 3)
        if bar.state == "no":
            painter.setPen(QPen(QColor(t.line_strong), 1))
            painter.drawLine(rect.bottomLeft(), rect.topRight())
        if bar.state == "sound":
            painter.setPen(QPen(QColor(t.ink_2), 1))
            middle = rect.center().y()
            x = rect.left() + 3
            while x < rect.right() - 2:
                painter.drawLine(QPointF(x, middle - 2), QPointF(x, middle + 2))
                x += 4
        if is_chosen:
            painter.setPen(QPen(QColor(t.ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 4, 4)
