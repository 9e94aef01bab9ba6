"""A code as its key of the pad, to be chosen and dragged."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from video_feedback_schemas.records import Code, Group
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.prepare.code_key import CodeFace
from video_feedback_ui.theme import tokens


class Tile(CodeFace):
    """`chosen` when it is pressed or the keyboard comes to it; `dragged` with where the mouse is on the screen."""

    chosen = Signal(str)
    dragged = Signal(str, QPoint)
    dropped = Signal(str, QPoint)

    def __init__(self, code: Code, group: Group, parent: QWidget) -> None:
        super().__init__(code, group, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.mended = False
        self._pressed: QPointF | None = None
        self._drags = False
        self.clicked.connect(lambda: self.chosen.emit(self.code.id))

    def show_code(self, code: Code, group: Group) -> None:
        """Take the words and the look of a code that was edited."""
        if (code, group) != (self.code, self.of_group):
            self.code, self.of_group = code, group
            self._name()
            self.setToolTip(tip(f"{code.label}: {code.definition}."))
            self.update()

    def show_as(self, *, chosen: bool, mended: bool) -> None:
        """Ring the chosen one; mark one of which something is not right yet."""
        self.mended = mended
        self.show_open(chosen)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = tokens()
        if self.code.archived:
            painter.setPen(Qt.PenStyle.NoPen)
            veil = QColor(t.card)
            veil.setAlphaF(0.55)
            painter.setBrush(veil)
            painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
        if self.mended:
            painter.setPen(QPen(QColor(t.card), 2))
            painter.setBrush(QColor(t.notice_ink))
            painter.drawEllipse(QPointF(self.width() - 8, self.height() - 8), 5, 5)
        if self.hasFocus() and not self.is_open:
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.chosen.emit(self.code.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.position() - self._pressed).manhattanLength()
        if self._drags or far >= QApplication.startDragDistance():
            self._drags = True
            self.dragged.emit(self.code.id, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drags, self._pressed, self._drags = self._drags, None, False
        if drags:
            self.setDown(False)
            self.dropped.emit(self.code.id, event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)
