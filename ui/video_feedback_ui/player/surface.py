"""Where the film is seen. The workbench, the session page and the parent's window each have one."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from video_feedback.media import light
from video_feedback.media.crop import WHOLE, Crop
from video_feedback.media.player import Picture
from video_feedback.words import tr
from video_feedback_schemas.records import Look
from video_feedback_schemas.times import Ms

_LEAST = QSize(160, 90)


class Surface(QWidget):
    """Paints the picture it was given last, undistorted: whole, or as a look has it. `shown_ms` names its frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Film"))
        self.setMinimumSize(_LEAST)
        self.background = QColor(Qt.GlobalColor.black)
        self.radius = 0
        self._shown_ms = Ms(0)
        self._image = QImage()
        self._pixels: NDArray[np.uint8] | None = None
        self._crop = WHOLE
        self._light: light.Table | None = None
        self._fills = False
        self._coming: tuple[Look | None] | None = None  # the look of the next picture
        self._lit: NDArray[np.uint8] | None = None  # what is seen of the pixels, in that light; made when painted

    @property
    def shown_ms(self) -> Ms:
        """The time of the frame that is painted; 0 while there is none."""
        return self._shown_ms

    @property
    def empty(self) -> bool:
        return self._image.isNull()

    def image(self) -> QImage:
        """The picture it was given, as the film has it and in its own size; null while there is none."""
        return self._image.copy()

    def set_background(self, colour: QColor) -> None:
        """The colour beside the picture."""
        self.background = colour
        self.update()

    def set_radius(self, radius: int) -> None:
        """Round the corners of the whole surface; what lies behind it shows there."""
        self.radius = radius
        self.update()

    def show_look(self, look: Look | None, *, from_next: bool = False) -> None:
        """Show this part of every picture from now on, in this light; None: all of it as it is.

        `from_next`, what is there stays as it is seen until another picture comes. A turn is not for the surface: the
        film is opened turned.
        """
        self._coming = (look,) if from_next and not self.empty else None
        if self._coming is not None:
            return
        self._crop = WHOLE if look is None else Crop.of(look)
        self._light = None if look is None else light.table(look.brightness, look.contrast)
        self._fills = look is not None and look.fills
        self._lit = None
        self.update()

    def show_picture(self, picture: Picture) -> None:
        """Paint this picture from now on. Its pixels are not copied, and must not be changed any more."""
        self._take_coming()
        height, width = picture.pixels.shape[:2]
        self._pixels = picture.pixels  # QImage looks at these bytes, it does not keep them alive.
        self._image = QImage(picture.pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        self._shown_ms = picture.time_ms
        self._lit = None
        # At once: a key pressed before a later paint would name a frame that nobody has seen yet.
        self.repaint()

    def clear(self) -> None:
        self._image, self._pixels, self._lit, self._shown_ms = QImage(), None, None, Ms(0)
        self._take_coming()
        self.update()

    def _take_coming(self) -> None:
        if self._coming is not None:
            self.show_look(*self._coming)

    def picture_rect(self) -> QRectF:
        """Where in the widget the picture is."""
        whole = QRectF(self.rect())
        if self._image.isNull():
            return whole
        return whole if self._fills else _middle_of(whole, self._part().size())

    def _part(self) -> QRectF:
        """What is seen of the picture, in its own pixels."""
        left, top, width, height = self._crop.box(self._image.width(), self._image.height())
        part = QRectF(left, top, width, height)
        return _middle_of(part, QSizeF(self.size())) if self._fills else part

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
            self._draw(painter, seen)
        painter.end()

    def _draw(self, painter: QPainter, seen: QRectF) -> None:
        if self._light is None:
            painter.drawImage(seen, self._image, self._part())
            return
        size = self._part().size().boundedTo(seen.size() * self.devicePixelRatioF()).toSize().expandedTo(QSize(1, 1))
        if self._lit is None or self._lit.shape[:2] != (size.height(), size.width()):
            self._lit = self._in_light(self._light, size)
        height, width = self._lit.shape[:2]
        painter.drawImage(seen, QImage(self._lit.data, width, height, 4 * width, QImage.Format.Format_RGB32))

    def _in_light(self, by: light.Table, size: QSize) -> NDArray[np.uint8]:
        """What is seen, no larger than it is painted: so fewer pixels go through the table."""
        part = self._part()
        if self._pixels is not None and part.size().toSize() == size and not self._fills:
            return light.lit(self._crop.of_pixels(self._pixels), by)
        image = QImage(size, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(image.rect()), self._image, part)
        painter.end()
        return light.lit(np.frombuffer(image.constBits(), np.uint8).reshape(size.height(), size.width(), 4), by)


def _middle_of(room: QRectF, shape: QSizeF) -> QRectF:
    """The largest rectangle of that shape in the middle of a room."""
    made = QRectF(room.topLeft(), shape.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
    made.moveCenter(room.center())
    return made
