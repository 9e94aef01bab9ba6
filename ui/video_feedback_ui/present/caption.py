"""The lines under the picture, and what else is written on the parent's screen: measured and painted, each paragraph
in its own language, script and direction. No other words are ever drawn in the parent's window."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from video_feedback.feedback import parent_words
from video_feedback_ui.theme import PARENT_CAPTION, font, in_script

LINE = 52
_MOST_LINES = 4
_BETWEEN = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Words broken into lines, with their font, the height of one line in pixels, and the side they run to."""

    lines: tuple[str, ...]
    face: QFont
    line_high: float
    to_the_left: bool

    @property
    def high(self) -> float:
        """How much room it takes, in pixels."""
        return self.line_high * len(self.lines)

    @property
    def wide(self) -> float:
        """How long its longest line is, in pixels."""
        return max((QFontMetricsF(self.face).horizontalAdvance(line) for line in self.lines), default=0.0)


def spoken(voice: str, language: str = parent_words.ENGLISH) -> str:
    """The baby's words as they stand under the picture: between the quotation marks of their language, unless they
    bring their own."""
    return parent_words.quoted(language, " ".join(voice.split()))


def caption_font(
    scale: float, size: int = PARENT_CAPTION, language: str = parent_words.ENGLISH, weight: int = 500
) -> QFont:
    """The font of the parent's window in a language, at the scale of its screen."""
    return in_script(font(max(12, round(size * scale)), weight), language)


def paragraph(
    words: str,
    language: str,
    scale: float,
    width: float,
    *,
    size: int = PARENT_CAPTION,
    line: float = LINE,
    weight: int = 500,
    most: int = _MOST_LINES,
) -> Paragraph:
    """Words laid out for a width in pixels. `size` and `line` are those of a Latin script on a screen of 1366 by 768;
    a taller script gets more. Of very many words, the last of the `most` lines is cut."""
    face = caption_font(scale, size, language, weight)
    return Paragraph(
        lines=tuple(lines_of(words, face, width, language, most)),
        face=face,
        # small, as a preview, a letter keeps its tail
        line_high=max(line * scale * line_share(language), QFontMetricsF(face).height()),
        to_the_left=parent_words.runs_to_the_left(language, words),
    )


def high_of(paragraphs: Sequence[Paragraph], scale: float) -> float:
    """How much room paragraphs take one below the other, in pixels."""
    return sum(each.high for each in paragraphs) + _BETWEEN * scale * max(0, len(paragraphs) - 1)


def draw(painter: QPainter, paragraphs: Sequence[Paragraph], rect: QRectF, scale: float, colour: str) -> None:
    """Paint paragraphs in the middle of a rectangle, one below the other."""
    top = rect.center().y() - high_of(paragraphs, scale) / 2
    for each in paragraphs:
        where = QRectF(rect.left(), top, rect.width(), each.high)
        draw_lines(painter, each.lines, where, each.face, colour, each.line_high, to_the_left=each.to_the_left)
        top += each.high + _BETWEEN * scale


def line_share(language: str) -> float:
    """How much taller a line is than one of a Latin script: others have marks far above and below their letters."""
    if parent_words.runs_to_the_left(language):
        return 1.45
    return 1.15 if language in ("bn", "gu", "pa") else 1.0


def lines_of(
    words: str, made: QFont, width: float, language: str = parent_words.ENGLISH, most: int = _MOST_LINES
) -> list[str]:
    """The words broken into lines. Of very many words, the last line is cut."""
    layout = QTextLayout(words, made)
    option = _option(to_the_left=parent_words.runs_to_the_left(language, words))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(words[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    if len(lines) > most:
        rest = " ".join(lines[most - 1 :])
        cut = QFontMetricsF(made).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        lines = [*lines[: most - 1], cut]
    return lines


def draw_lines(
    painter: QPainter,
    lines: Sequence[str],
    rect: QRectF,
    made: QFont,
    colour: str,
    line_height: float,
    *,
    to_the_left: bool | None = None,
) -> None:
    """Paint lines in the middle of a rectangle, one below the other: to the side that is said, or else to the one that
    the painter is set to."""
    painter.setFont(made)
    painter.setPen(QColor(colour))
    if to_the_left is None:
        to_the_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    option = _option(to_the_left=to_the_left)
    option.setAlignment(Qt.AlignmentFlag.AlignCenter)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    top = rect.center().y() - line_height * len(lines) / 2
    for number, line in enumerate(lines):
        painter.drawText(QRectF(rect.left(), top + number * line_height, rect.width(), line_height), line, option)


def _option(*, to_the_left: bool) -> QTextOption:
    """A line that runs to the left may begin with a Latin name all the same, and keeps its full stop at its end."""
    made = QTextOption()
    left, right = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    made.setTextDirection(left if to_the_left else right)
    return made
