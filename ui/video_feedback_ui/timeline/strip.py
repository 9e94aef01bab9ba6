"""The strip of small pictures under the ruler: in each place the one nearest to its middle, cut to fit."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from video_feedback_ui.theme import tokens
from video_feedback_ui.timeline.scale import Scale

# Of a picture that is narrower or wider, the middle is shown.
_NARROWEST, _WIDEST = 0.75, 16 / 9
_BETWEEN = 2


class Strip:
    """The pictures there are so far, by the times of their frames. None is shown farther off than its reach."""

    def __init__(self) -> None:
        self._images: dict[int, QImage] = {}
        self._times = np.zeros(0, np.int64)
        self._aspect = _WIDEST
        self._reach_ms = 0

    def __len__(self) -> int:
        return len(self._images)

    def take_film(self, width: int, height: int, reach_ms: int) -> None:
        """Begin anew, with the shape of a film as it is seen."""
        self._images = {}
        self._times = np.zeros(0, np.int64)
        self._aspect = width / max(1, height)
        self._reach_ms = reach_ms

    def put(self, images: Mapping[int, QImage]) -> None:
        """Take more pictures, upright, as high as `picture_height` says. They take the place of those there are."""
        self._images |= images
        self._times = np.array(sorted(self._images), np.int64)

    def picture_height(self, row_height: float) -> int:
        """How high a picture has to be to fill its place in a row of that height as it is."""
        return round(row_height * max(1.0, _NARROWEST / self._aspect))

    def near(self, ms: int) -> QImage | None:
        """The picture nearest to a time, if there is one near enough."""
        (time,) = self._nearest(np.array([float(ms)])).tolist()
        image = self._images.get(time)
        return image if image is not None and abs(time - ms) <= self._reach_ms else None

    def paint(self, painter: QPainter, rect: QRectF, scale: Scale) -> None:
        """Fill a row that begins where the scale does. The places hang on the film's time, so they pan along."""
        wide = round(rect.height() * min(_WIDEST, max(_NARROWEST, self._aspect))) + _BETWEEN
        place_ms = wide / scale.width * scale.span_ms
        first, behind = int(scale.from_ms // place_ms), int(min(scale.to_ms, scale.length_ms - 1) // place_ms) + 1
        middles = (np.arange(first, behind) + 0.5) * place_ms
        times = self._nearest(np.minimum(middles, scale.length_ms))
        end = min(rect.right(), rect.left() + scale.x(scale.length_ms))
        painter.save()
        painter.setClipRect(rect)
        for place, (middle, time) in enumerate(zip(middles.tolist(), times.tolist(), strict=True), first):
            x = rect.left() + round(scale.x(place * place_ms))
            box = QRectF(x, rect.top(), min(wide - _BETWEEN, end - x), rect.height())
            image = self._images.get(time)
            if image is None or image.isNull() or abs(time - middle) > max(self._reach_ms, place_ms):
                painter.fillRect(box, QColor(tokens().lane))
            else:
                painter.drawImage(box, image, _cut(image, box))
        painter.restore()

    def _nearest(self, middles: NDArray[np.float64]) -> NDArray[np.int64]:
        if not len(self._times):
            return np.full(len(middles), -1, np.int64)
        right = np.minimum(np.searchsorted(self._times, middles), len(self._times) - 1)
        left = np.maximum(right - 1, 0)
        before, behind = self._times[left], self._times[right]
        return np.where(middles - before <= behind - middles, before, behind)


def _cut(image: QImage, box: QRectF) -> QRectF:
    """The middle of a picture in the shape of a box: whole pixels where the picture is as large as it is drawn."""
    shrunk = max(box.width() / image.width(), box.height() / image.height())
    wide, high = box.width() / shrunk, box.height() / shrunk
    return QRectF((image.width() - wide) / 2, (image.height() - high) / 2, wide, high)
