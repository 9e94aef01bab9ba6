"""A still of a film on a card: rounded, filled edge to edge; or a dashed frame that says there is none."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from video_feedback.media.crop import Crop
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.stills import of
from video_feedback_ui.theme import R_BAR, SMALL, font, theme, tokens

_NONE_YET = tr("No film yet")


class StillView(QWidget):
    """Asks for its own still. `words` stand where there is no picture. One that `grows` takes all the width."""

    def __init__(self, bridge: Bridge, size: QSize, words: str = _NONE_YET, *, grows: bool = False) -> None:
        super().__init__()
        self._bridge = bridge
        self._image = QImage()
        # A recording, a time in it, the moment that is shown, and the part of the picture where that is another one.
        self._shown: tuple[str, int, str, Crop | None] | None = None
        self._asked = 0
        self._words = words
        if grows:
            self.setFixedHeight(size.height())
            self.setMinimumWidth(size.width())
        else:
            self.setFixedSize(size)
        theme.changed.connect(self.update)
        of(bridge).outdated.connect(self._ask_again)

    def show_still(
        self,
        recording_id: str | None,
        ms: int = 0,
        moment_id: str = "",
        *,
        crop: Crop | None = None,
        words: str = "",
    ) -> None:
        """Show the frame of a recording at `ms`, or the words if there is no recording.

        With a moment, what is seen is the part of the picture that the moment is about, unless it is `crop`. `words`,
        where they are said, stand instead of those it was made with.
        """
        self._words = words or self._words
        wanted = None if recording_id is None else (recording_id, ms, moment_id, crop)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._image = QImage()
        self.update()
        self._ask()

    @property
    def part(self) -> Crop | None:
        """The part of the picture that is shown, None where it is that of the moment, or nothing is shown."""
        return None if self._shown is None else self._shown[3]

    def _ask_again(self) -> None:
        self._image = QImage()  # it may not be shown any more
        self._ask()
        self.update()

    def _ask(self) -> None:
        self._asked += 1
        if self._shown is not None:
            recording_id, ms, moment_id, crop = self._shown
            height = round(self.height() * self.devicePixelRatioF())
            of(self._bridge).want(recording_id, ms, height, partial(self._take, self._asked), moment_id, crop)

    def _take(self, asked: int, image: QImage) -> None:
        # A still that comes late belongs to what was shown before.
        if asked == self._asked:
            self._image = image
            self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(rect, R_BAR, R_BAR)
        if not self._image.isNull():
            painter.setClipPath(path)
            draw_still(painter, self._image, rect)
            return
        painter.fillPath(path, QColor(tokens().lane))
        if self._shown is None:
            pen = QPen(QColor(tokens().line_strong), 1)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), R_BAR, R_BAR)
            painter.setPen(QColor(tokens().ink_2))
            painter.setFont(font(SMALL, QFont.Weight.Normal))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._words)


def draw_still(painter: QPainter, image: QImage, rect: QRectF) -> None:
    """Paint an image into a rectangle: its middle fills it, edge to edge."""
    if image.width() < image.height() and rect.width() > rect.height():
        # An upright film stands whole: its middle third alone would show nobody's face.
        painter.fillRect(rect, QColor(tokens().stage))
        painter.drawImage(_whole(image, rect), image)
    else:
        painter.drawImage(rect, image, _filling(image, rect))


def _filling(image: QImage, rect: QRectF) -> QRectF:
    """The part of an image that fills a rectangle of another shape: its middle."""
    scale = max(rect.width() / image.width(), rect.height() / image.height())
    width, height = rect.width() / scale, rect.height() / scale
    return QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)


def _whole(image: QImage, rect: QRectF) -> QRectF:
    """Where in a rectangle a whole image stands, in the middle."""
    width = rect.height() * image.width() / image.height()
    return QRectF(rect.center().x() - width / 2, rect.top(), width, rect.height())
