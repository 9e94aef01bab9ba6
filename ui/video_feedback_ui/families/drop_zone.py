"""Where films are dropped, and how to choose one instead."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from video_feedback.words import tr
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.press_card import ROOM
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.theme import R_CARD, theme, tokens


class DropZone(QWidget):
    """Dashed; the window itself takes what is dropped. The first one is large, and says more."""

    def __init__(self, *, first: bool = False) -> None:
        super().__init__()
        self.choose = button(tr("Choose a film"), lambda: None)
        words = label(tr("Drop a film here"), "title" if first else "second")
        parts: list[QWidget] = [IconLabel("film-strip", 48 if first else 24), words]
        if first:
            hint = tr("Five to ten minutes from a phone. It is copied; the phone keeps its own.")
            parts.append(label(hint, "second"))
        self.setMinimumHeight(360 if first else 150)
        self.setAccessibleName(tr("Drop a film here"))
        lines = [row(None, part, None) for part in [*parts, self.choose]]
        self.setLayout(column(None, *lines, None, gap=12 if first else 8, margins=(16, 16, 16, 16)))
        theme.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(tokens().line_strong), 1)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = QRectF(self.rect()).adjusted(ROOM + 0.5, ROOM + 0.5, -ROOM - 0.5, -ROOM - 0.5)
        painter.drawRoundedRect(rect, R_CARD, R_CARD)
