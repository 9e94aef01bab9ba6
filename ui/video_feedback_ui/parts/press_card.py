"""A card that is pressed as a whole: with the mouse, with Enter or Space. The keyboard's ring is drawn around it."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from video_feedback_ui.theme import R_CARD, R_CONTROL, theme, tokens

ROOM = 4
"""The card lies this far inside its widget, so that the ring has room around it."""


class PressCard(QWidget):
    """`pressed` on one click, Enter or Space; `opened` on a double click or Enter."""

    pressed = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._hovered = False
        theme.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.hasFocus():  # a key that a field inside had no use for
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit()
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def enterEvent(self, _: QEnterEvent) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, _: QEvent) -> None:
        self._hovered = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(ROOM + 0.5, ROOM + 0.5, -ROOM - 0.5, -ROOM - 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 64) if theme.is_dark else QColor(70, 55, 35, 22))
        painter.drawRoundedRect(rect.adjusted(-0.5, 1, 0.5, 1.5), R_CARD, R_CARD)
        painter.setBrush(QColor(t.card))
        painter.setPen(QPen(QColor(t.line_strong if self._hovered else t.line), 1))
        painter.drawRoundedRect(rect, R_CARD, R_CARD)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), R_CARD + 3, R_CARD + 3)


class PressRow(PressCard):
    """The same as one line of a list: no card of its own, a fill when the mouse is over it."""

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens().sunk))
            painter.drawRoundedRect(rect, R_CONTROL, R_CONTROL)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens().accent), 2))
            painter.drawRoundedRect(rect, R_CONTROL, R_CONTROL)
