"""The one line under the picture: measured and painted. No other words are ever drawn in the parent's window."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from video_feedback_ui.theme import PARENT_CAPTION, font

LINE = 52
_MOST_LINES = 4
_OPENING = "“‘\"'«„"


def spoken(voice: str) -> str:
    """The baby's words as they stand under the picture: between quotation marks, unless they bring their own."""
    words = " ".join(voice.split())
    return words if not words or words[0] in _OPENING else f"“{words}”"


def caption_font(scale: float, size: int = PARENT_CAPTION) -> QFont:
    """The font of the parent's window, at the scale of its screen."""
    return font(max(12, round(size * scale)), 500)


def lines_of(words: str, made: QFont, width: float) -> list[str]:
    """The words broken into lines. Of very many words, the last line is cut."""
    layout = QTextLayout(words, made)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(words[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    if len(lines) > _MOST_LINES:
        rest = " ".join(lines[_MOST_LINES - 1 :])
        cut = QFontMetricsF(made).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        lines = [*lines[: _MOST_LINES - 1], cut]
    return lines


def draw_lines(painter: QPainter, lines: list[str], rect: QRectF, made: QFont, colour: str, line_height: float) -> None:
    """Paint lines in the middle of a rectangle, one below the other."""
    painter.setFont(made)
    painter.setPen(QColor(colour))
    top = rect.center().y() - line_height * len(lines) / 2
    for number, line in enumerate(lines):
        where = QRectF(rect.left(), top + number * line_height, rect.width(), line_height)
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, line)
