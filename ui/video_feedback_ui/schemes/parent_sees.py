"""How a code looks to the parent: its words, on the colour of the parent's window, and nothing else."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from video_feedback.words import tr
from video_feedback_ui.theme import PARENT_INK, PARENT_STAGE, R_CONTROL, SMALL, font, theme, tokens

_NEVER = tr("The parent never sees this code")


class ParentSees(QWidget):
    """A small piece of the parent's window."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self._seen = True
        self.setFixedHeight(54)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_words(self, words: str, *, seen: bool) -> None:
        """Words that the parent may see, or that nothing is seen at all."""
        self.words, self._seen = words if seen else _NEVER, seen
        self.setAccessibleName(tr("The parent sees: {words}", words=words) if seen else _NEVER)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if not self._seen:
            painter.setPen(QPen(QColor(tokens().line_strong), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(rect, R_CONTROL, R_CONTROL)
            painter.setPen(QColor(tokens().ink_2))
            painter.setFont(font(SMALL))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(PARENT_STAGE))
            painter.drawRoundedRect(rect, R_CONTROL, R_CONTROL)
            painter.setPen(QColor(PARENT_INK))
            painter.setFont(font(18))
        inner = rect.adjusted(12, 0, -12, 0)
        words = painter.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, words)
