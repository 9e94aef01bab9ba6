"""The still of a pick, with a round button upon it that plays the stretch right there."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from video_feedback.media.crop import Crop
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.theme import tokens

STILL = QSize(208, 117)
NARROW_STILL = QSize(160, 90)
LARGE_STILL = QSize(384, 216)


class PlayDisc(QAbstractButton):
    """A dark disc with a triangle, readable on any film."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(44, 44))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Play it here"))
        self.setToolTip(tr("Play it here  (Space)"))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        dark = QColor(tokens().stage)
        dark.setAlpha(235 if self.underMouse() or self.isDown() else 190)
        painter.setBrush(dark)
        disc = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.drawEllipse(disc)
        middle = disc.center()
        triangle = QPainterPath()
        triangle.moveTo(middle.x() - 4.5, middle.y() - 6.5)
        triangle.lineTo(middle.x() + 7, middle.y())
        triangle.lineTo(middle.x() - 4.5, middle.y() + 6.5)
        triangle.closeSubpath()
        painter.fillPath(triangle, QColor(tokens().on_stage))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().on_stage), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc.adjusted(3, 3, -3, -3))


class PickPicture(QWidget):
    """Shows the still. While the pick is played, the film's surface lies over it."""

    play_asked = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._still = StillView(bridge, STILL, tr("The film was erased"))
        self._still.setParent(self)
        self._surface: QWidget | None = None
        self._size, self._is_large = STILL, False
        self.disc = PlayDisc(self)
        self.disc.clicked.connect(self.play_asked.emit)
        self.be_narrow(is_narrow=False)

    def be_narrow(self, *, is_narrow: bool) -> None:
        """Smaller on a small window."""
        self._size = NARROW_STILL if is_narrow else STILL
        self._fit()

    def be_large(self, *, is_large: bool) -> None:
        """Large enough to draw upon; while it is, nothing is played here."""
        self._is_large = is_large
        self._fit()

    def _fit(self) -> None:
        size = LARGE_STILL if self._is_large else self._size
        self.setFixedSize(size)
        self._still.setFixedSize(size)
        self.disc.move((size.width() - self.disc.width()) // 2, (size.height() - self.disc.height()) // 2)
        if self._surface is not None:
            self._surface.setGeometry(self.rect())

    def show_still(self, recording_id: str, ms: int, moment_id: str, crop: Crop | None = None) -> None:
        """A frame, in the moment's part of the picture or in this one."""
        self._still.show_still(recording_id, ms, moment_id, crop=crop)

    def show_none(self) -> None:
        """The film was erased: say so, and play nothing."""
        self._still.show_still(None)
        self.disc.hide()

    def lend(self, surface: QWidget) -> None:
        """Let the film's surface lie here, unseen until `reveal`: it has no picture yet."""
        self._surface = surface
        surface.hide()
        surface.setParent(self)
        surface.setGeometry(self.rect())

    def reveal(self) -> None:
        """There is a picture of the film now."""
        if self._surface is not None and self._surface.isHidden():
            self._surface.show()
            if not self._is_large:
                self.disc.raise_()

    def give_back(self) -> None:
        """The surface goes; the still is there again."""
        if self._surface is not None:
            self._surface.hide()
            self._surface.setParent(None)
            self._surface = None
        self.disc.show()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._is_large:
            self.play_asked.emit()
