"""The sound under the strip: how loud it is as a solid shape, its peaks as a lighter one around that."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from video_feedback.media.waveform import Level, Waveform
from video_feedback.words import tr
from video_feedback_ui.theme import SMALL, font, tokens
from video_feedback_ui.timeline.scale import Scale

NO_SOUND = tr("No sound in this film")
# A quiet film is drawn larger, so that what is loudest in it is seen; silence is not.
_QUIETEST = 0.4
_STEPS = 8

Row = NDArray[np.float32]


class Wave:
    """What was heard so far. `late_ms` is how much too late the sound of the film comes: it is drawn that much earlier.

    `version` counts up whenever it looks otherwise, so that what was drawn can be kept until then.
    """

    def __init__(self) -> None:
        self.has_sound = False
        self.version = 0
        self._waveform: Waveform | None = None
        self._late_ms = 0
        self._gain = 1.0

    def take_film(self, late_ms: int, *, has_sound: bool) -> None:
        """Begin anew."""
        self.has_sound, self._late_ms = has_sound, late_ms
        self._waveform = None
        self.version += 1

    def put(self, waveform: Waveform) -> None:
        """Take what was heard so far."""
        self._waveform = waveform
        coarse = waveform.levels[-1]
        loudest = max(int(coarse.high.max(initial=0)), -int(coarse.low.min(initial=0))) / 127
        self._gain = 1 / max(_QUIETEST, loudest)
        self.version += 1

    def picture(self, scale: Scale, wide: int, high: int) -> QImage | None:
        """The view of a scale as a picture of so many pixels; None where nothing was heard yet."""
        if self._waveform is None or wide < 1 or high < 1:
            return None
        edges = np.linspace(scale.from_ms, scale.to_ms, wide + 1, dtype=np.float64) + self._late_ms
        low, top, loud = _columns(self._waveform.level(scale.span_ms / wide), edges)
        heard = (edges[:-1] >= 0) & (edges[:-1] < self._waveform.done_ms)
        half = np.float32(high / 2)
        # Half a pixel each way: where there was silence, a line.
        up = np.maximum(top * self._gain * half, np.float32(0.5))
        down = np.maximum(-low * self._gain * half, np.float32(0.5))
        inner = np.where(heard, loud * self._gain * half, 0)
        y = half - np.arange(high, dtype=np.float32)[:, None] - np.float32(0.5)
        peaks = _cover(np.where(heard, up, -1), np.where(heard, down, -1), y)
        body = _cover(np.minimum(inner, up), np.minimum(inner, down), y)
        pixels = _colours()[peaks * (_STEPS + 1) + body]
        return QImage(pixels.data, wide, high, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied).copy()


def ground(painter: QPainter, rect: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens().lane))
    painter.drawRoundedRect(rect, 4, 4)


def say_no_sound(painter: QPainter, rect: QRectF) -> None:
    painter.setFont(font(SMALL))
    painter.setPen(QColor(tokens().ink_2))
    painter.drawText(rect.adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, NO_SOUND)


def _columns(level: Level, edges: NDArray[np.float64]) -> tuple[Row, Row, Row]:
    """Lowest, highest (-1 to 1) and loudness (0 to 1) between each two edges: square roots, as they are kept."""
    count = len(level)
    if not count:
        nothing = np.zeros(len(edges) - 1, np.float32)
        return nothing, nothing, nothing
    bin_ms = level.bin_ms
    if edges[1] - edges[0] < bin_ms:
        middles = (edges[:-1] + edges[1:]) / 2
        first = int(np.clip(middles[0] // bin_ms - 1, 0, count - 1))
        behind = int(np.clip(middles[-1] // bin_ms + 2, first + 1, count))
        centres = (np.arange(first, behind) + 0.5) * bin_ms
        low, top, loud = (np.interp(middles, centres, row[first:behind]) for row in (level.low, level.high, level.rms))
    else:
        places = np.clip(edges / bin_ms, 0, count - 1).astype(np.int64)
        first, behind = int(places[0]), max(int(places[-1]), int(places[-2]) + 1)
        starts = places[:-1] - first
        low = np.minimum.reduceat(level.low[first:behind], starts)
        top = np.maximum.reduceat(level.high[first:behind], starts)
        # The fourth power of what is kept is the square of the sound: squares are what may be averaged.
        squares = np.add.reduceat((level.rms[first:behind].astype(np.float32)) ** 4, starts)
        widths = np.maximum(1, np.diff(starts, append=behind - first))
        loud = (squares / widths) ** 0.25
    return (low / 127).astype(np.float32), (top / 127).astype(np.float32), (loud / 255).astype(np.float32)


def _cover(up: Row, down: Row, y: Row) -> NDArray[np.uint8]:
    """How much of each pixel lies between two edges, in steps: rows by columns."""
    share = np.minimum(up - y, y + down)
    share += np.float32(0.5)
    np.clip(share, 0, 1, out=share)
    share *= _STEPS
    return np.asarray(np.rint(share), np.uint8)


def _colours() -> NDArray[np.uint32]:
    """The colour of a pixel by how much of it the peaks cover and how much the body, in steps; peaks go first."""
    body, lane = QColor(tokens().line_strong), QColor(tokens().lane)
    peak = _mixed(lane, body, 0.42)
    made = []
    for peaks in range(_STEPS + 1):
        for inner in range(_STEPS + 1):
            colour = _mixed(_mixed(lane, peak, peaks / _STEPS), body, inner / _STEPS)
            made.append(colour.rgba() if peaks or inner else 0)
    return np.array(made, np.uint32)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    parts = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round((1 - share) * a + share * b) for a, b in parts))
