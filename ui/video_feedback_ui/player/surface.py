"""Where the film is seen. The workbench, the session page and the parent's window each have one."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from video_feedback.media.player import Picture
from video_feedback_schemas.times import Ms

_LEAST = QSize(160, 90)


class Surface(QWidget):
    """Paints the picture it was given last, whole and undistorted. `shown_ms` names the frame in that picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Film")
        self.setMinimumSize(_LEAST)
        self.background = QColor(Qt.GlobalColor.black)
        self.radius = 0
        self._shown_ms = Ms(0)
        self._image = QImage()
        self._pixels: NDArray[np.uint8] | None = None

    @property
    def shown_ms(self) -> Ms:
        """The time of the frame that is painted; 0 while there is none."""
        return self._shown_ms

    @property
    def empty(self) -> bool:
        return self._image.isNull()

    def image(self) -> QImage:
        """The picture that is painted, in its own size; null while there is none."""
        return self._image.copy()

    def set_background(self, colour: QColor) -> None:
        """The colour beside the picture."""
        self.background = colour
        self.update()

    def set_radius(self, radius: int) -> None:
        """Round the corners of the whole surface; what lies behind it shows there."""
        self.radius = radius
        self.update()

    def show_picture(self, picture: Picture) -> None:
        """Paint this picture from now on. Its pixels are not copied, and must not be changed any more."""
        height, width = picture.pixels.shape[:2]
        self._pixels = picture.pixels  # QImage looks at these bytes, it does not keep them alive.
        self._image = QImage(picture.pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        self._shown_ms = picture.time_ms
        self.update()

    def clear(self) -> None:
        self._image, self._pixels, self._shown_ms = QImage(), None, Ms(0)
        self.update()

    def picture_rect(self) -> QRectF:
        """Where in the widget the picture is."""
        whole = QRectF(self.rect())
        if self._image.isNull():
            return whole
        size = self._image.size().toSizeF().scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
        seen = QRectF(whole.topLeft(), size)
        seen.moveCenter(whole.center())
        return seen

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        if self.radius:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            corners = QPainterPath()
            corners.addRoundedRect(QRectF(self.rect()), self.radius, self.radius)
            painter.setClipPath(corners)
        seen = self.picture_rect()
        if self._image.isNull() or seen != QRectF(self.rect()):
            painter.fillRect(self.rect(), self.background)
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(seen, self._image)
        painter.end()
