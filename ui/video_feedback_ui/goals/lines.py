"""Words on a few lines and no more: what does not fit is cut short, and the tool tip has all of it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from video_feedback_ui.parts.plain import tip
from video_feedback_ui.theme import theme, tokens


def wrapped(words: str, face: QFont, width: float, most: int) -> list[str]:
    """The words on at most so many lines of that width; the last is cut short where they are longer."""
    metrics = QFontMetricsF(face)
    lines: list[str] = []
    rest = words.split()
    while rest and len(lines) < most:
        if len(lines) == most - 1:
            lines.append(metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width))
            break
        taken = 1
        while taken < len(rest) and metrics.horizontalAdvance(" ".join(rest[: taken + 1])) <= width:
            taken += 1
        lines.append(metrics.elidedText(" ".join(rest[:taken]), Qt.TextElideMode.ElideRight, width))
        rest = rest[taken:]
    return lines


class Lines(QWidget):
    """`role` is the token of its colour, `high` how high a line is in pixels."""

    def __init__(self, face: QFont, role: str, high: int, most: int) -> None:
        super().__init__()
        self._face, self._role, self._high, self._most = face, role, high, most
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_words(self, words: str) -> None:
        """Show these; without any it takes no room."""
        self._words = " ".join(words.split())
        self.setAccessibleName(self._words)
        self.setToolTip(tip(self._words))
        self.setVisible(bool(self._words))
        self._fit()

    def text(self) -> str:
        return self._words

    def _fit(self) -> None:
        self.setFixedHeight(self._high * max(1, len(wrapped(self._words, self._face, self.width(), self._most))))
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._face)
        painter.setPen(QColor(getattr(tokens(), self._role)))
        for number, line in enumerate(wrapped(self._words, self._face, self.width(), self._most)):
            room = QRectF(0, number * self._high, self.width(), self._high)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)
