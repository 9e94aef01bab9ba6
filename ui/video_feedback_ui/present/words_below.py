"""The words under the picture, and the one symbol beside them in the easy-read look: measured, and painted."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QIcon, QPainter

from video_feedback.feedback.parent_view import Showing
from video_feedback.feedback.parent_words import quoted, runs_to_the_left
from video_feedback_ui.parts.icon_font import Letter
from video_feedback_ui.present.caption import LINE, caption_font, draw_lines, lines_of
from video_feedback_ui.present.pictures import PICTURES
from video_feedback_ui.theme import PARENT_INK

_WIDE, _MARGIN, _BETWEEN = 1120, 48, 14
_EASY_SIZE, _EASY_LINE, _EASY_LEAST_PX = 48, 62, 32
"""Large; on a small screen never below 24 points, which are 32 pixels."""
_SYMBOL, _BESIDE = 88, 28


@dataclass(frozen=True, slots=True)
class _Paragraph:
    lines: list[str]
    font: QFont
    line_high: float
    to_the_left: bool

    @property
    def high(self) -> float:
        return self.line_high * len(self.lines)

    @property
    def wide(self) -> float:
        return max(QFontMetricsF(self.font).horizontalAdvance(line) for line in self.lines)


class WordsBelow:
    """What stands below one part. Each language is a paragraph of its own; the easy-read look has one alone."""

    def __init__(self, showing: Showing | None, *, is_easy: bool) -> None:
        captions = showing.captions if showing is not None else ()
        self._said = [(quoted(each.language, each.words), each.language) for each in captions[: 1 if is_easy else None]]
        self._symbol = showing.symbol if showing is not None and is_easy and showing.symbol in PICTURES else ""
        self._is_easy = is_easy
        self._paragraphs: list[_Paragraph] = []
        self._scale = 1.0

    @property
    def words(self) -> str:
        """All of them in one line, for a screen reader."""
        return " ".join(words for words, _ in self._said)

    def fit(self, width: float, scale: float) -> float:
        """Break them into lines for a screen so wide; gives how high they are then, 0 without any."""
        self._scale = scale
        room = min(_WIDE * scale, width - _MARGIN * scale)
        if self._symbol and self._said:
            room -= (_SYMBOL + _BESIDE) * scale
        self._paragraphs = [self._paragraph(words, language, room) for words, language in self._said]
        high = sum(each.high for each in self._paragraphs) + _BETWEEN * scale * max(0, len(self._paragraphs) - 1)
        return max(high, _SYMBOL * scale) if self._symbol else high

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """In the middle of a rectangle, one paragraph below the other, the symbol where the sentence begins."""
        words = QRectF(rect)
        if self._symbol:
            words = self._paint_symbol(painter, rect)
        high = sum(each.high for each in self._paragraphs) + _BETWEEN * self._scale * (len(self._paragraphs) - 1)
        top = words.center().y() - high / 2
        for each in self._paragraphs:
            painter.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if each.to_the_left else Qt.LayoutDirection.LeftToRight
            )
            where = QRectF(words.left(), top, words.width(), each.high)
            draw_lines(painter, each.lines, where, each.font, PARENT_INK, each.line_high)
            top += each.high + _BETWEEN * self._scale

    def _paragraph(self, words: str, language: str, room: float) -> _Paragraph:
        scale = self._scale
        if not self._is_easy:
            made, high = caption_font(scale), LINE * scale
        else:
            size = max(_EASY_SIZE * scale, _EASY_LEAST_PX)
            made, high = caption_font(1, round(size)), size * _EASY_LINE / _EASY_SIZE
        return _Paragraph(lines_of(words, made, room), made, high, runs_to_the_left(language))

    def _paint_symbol(self, painter: QPainter, rect: QRectF) -> QRectF:
        """Gives the room for the sentence beside it."""
        size, beside = _SYMBOL * self._scale, _BESIDE * self._scale
        wide = max((each.wide for each in self._paragraphs), default=-beside)
        left = rect.center().x() - (size + beside + wide) / 2
        to_the_left = any(each.to_the_left for each in self._paragraphs)
        square = QRectF(left + (wide + beside if to_the_left else 0), rect.center().y() - size / 2, size, size)
        QIcon(Letter(self._symbol, PARENT_INK, PARENT_INK)).paint(painter, square.toAlignedRect())
        # A hair wider than measured: what fits must not be cut.
        return QRectF(QPointF(left + (0 if to_the_left else size + beside) - 2, rect.top()), rect.size()).adjusted(
            0, 0, wide + 4 - rect.width(), 0
        )
