"""The small picture of a moment's face in the inspector: the frame that stands for it everywhere."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton

from video_feedback.words import tr
from video_feedback_schemas.times import clock_text
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.icons import icon
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.still import draw_still
from video_feedback_ui.theme import R_BAR, tokens

FACE = QSize(78, 44)


class Face(QToolButton):
    """Pressed, it offers to take the frame on screen, to go to its own, or to take the choice back."""

    set_asked = Signal()
    back_asked = Signal()
    show_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(FACE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._image: QImage | None = None
        self._is_own = False
        self.clicked.connect(self._offer)
        self.show_face(None, 0, is_own=False)

    def show_face(self, image: QImage | None, ms: int, *, is_own: bool) -> None:
        """`is_own`: somebody chose it."""
        self._image, self._is_own = image, is_own
        whose = tr("chosen by you") if is_own else tr("its middle, until you choose one")
        self.setAccessibleName(
            tr("The still of this moment, {time}, {whose}. Change it.", time=clock_text(ms), whose=whose)
        )
        self.setToolTip(
            tr(
                "Stands for this moment everywhere: {whose}. This frame instead?  ({key})",
                whose=whose,
                key=key_text("face"),
            )
        )
        self.update()

    def choices(self) -> list[tuple[str, object]]:
        """What can be done about it."""
        found: list[tuple[str, object]] = [
            (tr("This frame\t{key}", key=key_text("face")), self.set_asked.emit),
            (tr("Go to it"), self.show_asked.emit),
        ]
        return [*found, (tr("Take the choice back"), self.back_asked.emit)] if self._is_own else found

    def _offer(self) -> None:
        offer(self, self.choices())  # type: ignore[arg-type]

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(box, R_BAR, R_BAR)
        painter.setClipPath(path)
        painter.fillPath(path, QColor(tokens().lane))
        if self._image is not None:
            draw_still(painter, self._image, box)
        if self._is_own or self.underMouse() or self.hasFocus():
            corner = QRectF(box.right() - 20, box.bottom() - 20, 18, 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(30, 26, 22, 165))
            painter.drawEllipse(corner)
            icon("push-pin" if self._is_own else "camera", "on_stage").paint(
                painter, corner.adjusted(3, 3, -3, -3).toRect()
            )
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().accent), 2))
            painter.drawRoundedRect(box, R_BAR, R_BAR)
