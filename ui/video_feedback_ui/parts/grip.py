"""Six dots to take hold of. Drawn, so that they stand the same in lists and on cards."""

from PySide6.QtCore import QMimeData, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QDrag, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from video_feedback.words import tr
from video_feedback_ui.theme import tokens

_WIDEST = 320


def draw_grip(painter: QPainter, centre: QPointF) -> None:
    """Paint the dots around a point."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens().ink_2))
    for x in (-2.5, 2.5):
        for y in (-4.5, 0, 4.5):
            painter.drawEllipse(centre + QPointF(x, y), 1.4, 1.4)
    painter.restore()


class Grip(QWidget):
    """Dragged, it `carries` an id as `mime`. `pictured` is what is seen to move; `keys` do the same."""

    def __init__(self, pictured: QWidget, mime: str, keys: str) -> None:
        super().__init__()
        self.carries = ""
        self._pictured, self._mime = pictured, mime
        self._pressed: QPointF | None = None
        self.setFixedSize(QSize(26, 28))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tr("Drag to another place  ({keys})", keys=keys))
        self.setAccessibleName(tr("Drag to another place"))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_grip(painter, QPointF(self.width() / 2, self.height() / 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        self._pressed = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if (event.position() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        drag = QDrag(self)
        data = QMimeData()
        data.setData(self._mime, self.carries.encode())
        drag.setMimeData(data)
        picture = self._pictured.grab()
        if picture.width() > _WIDEST:
            picture = picture.scaledToWidth(_WIDEST, Qt.TransformationMode.SmoothTransformation)
        drag.setPixmap(picture)
        drag.exec(Qt.DropAction.MoveAction)
