"""What a pick is taken hold of by, to drag it to another place."""

from PySide6.QtCore import QMimeData, QPointF, QSize, Qt
from PySide6.QtGui import QDrag, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from video_feedback_ui.parts.grip import draw_grip

PICK_MIME = "application/x-video-feedback-pick"


class Grip(QWidget):
    """Dragged, it carries the id of its pick. `pictured` is what is seen to move."""

    def __init__(self, pictured: QWidget) -> None:
        super().__init__()
        self.pick_id = ""
        self._pictured = pictured
        self._pressed: QPointF | None = None
        self.setFixedSize(QSize(26, 28))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip("Drag to another place  (Alt+Up, Alt+Down)")
        self.setAccessibleName("Drag to another place")

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
        data.setData(PICK_MIME, self.pick_id.encode())
        drag.setMimeData(data)
        drag.setPixmap(self._pictured.grab().scaledToWidth(320, Qt.TransformationMode.SmoothTransformation))
        drag.exec(Qt.DropAction.MoveAction)
