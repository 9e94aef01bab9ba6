"""An empty page says what to do first and has the button to do it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from video_feedback.words import tr
from video_feedback_ui.parts.icons import icon
from video_feedback_ui.parts.portrait import pair
from video_feedback_ui.parts.words import column, label, row
from video_feedback_ui.theme import theme, tokens


class RoundPicture(QWidget):
    """The drawn pair in a circle, with a rim."""

    def __init__(self, size: int = 248) -> None:
        super().__init__()
        self.setFixedSize(QSize(size, size))
        self.setAccessibleName(tr("A drawn parent and baby, looking at each other"))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().card))
        painter.drawEllipse(rect)
        inner = rect.adjusted(8, 8, -8, -8)
        path = QPainterPath()
        path.addEllipse(inner)
        painter.setClipPath(path)
        painter.drawImage(inner, pair())


class Step(QWidget):
    """One of the small steps at the foot of an empty page."""

    def __init__(self, icon_name: str, title: str, words: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._badge = QLabel()
        self._badge.setFixedSize(QSize(40, 40))
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        lines = column(None, label(title, "strong"), label(words, "small"), None, gap=2)
        self.setLayout(row(self._badge, lines, gap=12))
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._badge.setPixmap(icon(self._icon_name, "accent_ink").pixmap(QSize(20, 20)))
        self._badge.setStyleSheet(f"background: {tokens().accent_soft}; border-radius: 20px;")


class EmptyPage(QWidget):
    """Picture, title, one sentence, the buttons, three small steps, and a quiet foot line."""

    def __init__(
        self,
        title: str,
        sentence: str,
        buttons: list[QPushButton],
        steps: list[Step] | None = None,
        foot: str = "",
    ) -> None:
        super().__init__()
        words = label(sentence, "second", wraps=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setFixedWidth(460)
        for made in buttons:
            made.setProperty("stature", "large")
        lines = column(
            None,
            _centred(RoundPicture()),
            24,
            _centred(label(title, "title")),
            _centred(words),
            20,
            row(None, *buttons, None, gap=10),
            40,
            row(None, *(steps or []), None, gap=48),
            None,
            _centred(label(foot, "small")),
            gap=6,
            margins=(24, 16, 24, 20),
        )
        self.setLayout(lines)


def _centred(widget: QWidget) -> QHBoxLayout:
    return row(None, widget, None)
