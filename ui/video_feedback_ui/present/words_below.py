"""The words under the picture, and the one symbol beside them in the easy-read look: measured, and painted."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QIcon, QPainter

from video_feedback.feedback.parent_view import Showing
from video_feedback.feedback.parent_words import quoted
from video_feedback_ui.parts.icon_font import Letter
from video_feedback_ui.present.caption import Paragraph, draw, high_of, paragraph
from video_feedback_ui.present.pictures import PICTURES
from video_feedback_ui.theme import PARENT_INK

_WIDE, _MARGIN = 1120, 48
_MOST, _MOST_OF_TWO = 4, 3
_EASY_SIZE, _EASY_LINE, _EASY_LEAST_PX = 48, 62, 32
"""Large; on a small screen never below 24 points, which are 32 pixels."""
_SYMBOL, _BESIDE = 88, 28


class WordsBelow:
    """What stands below one part. Each language is a paragraph of its own; the easy-read look has one alone."""

    def __init__(self, showing: Showing | None, *, is_easy: bool, least: float = _EASY_LEAST_PX) -> None:
        captions = showing.captions if showing is not None else ()
        self._said = [(quoted(each.language, each.words), each.language) for each in captions[: 1 if is_easy else None]]
        self._symbol = showing.symbol if showing is not None and is_easy and showing.symbol in PICTURES else ""
        self._is_easy, self._least = is_easy, least
        self._paragraphs: list[Paragraph] = []
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
        high = high_of(self._paragraphs, scale)
        return max(high, _SYMBOL * scale) if self._symbol else high

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """In the middle of a rectangle, one paragraph below the other, the symbol where the sentence begins."""
        words = self._paint_symbol(painter, rect) if self._symbol else rect
        draw(painter, self._paragraphs, words, self._scale, PARENT_INK)

    def _paragraph(self, words: str, language: str, room: float) -> Paragraph:
        if not self._is_easy:
            return paragraph(words, language, self._scale, room, most=_MOST_OF_TWO if len(self._said) > 1 else _MOST)
        size = round(max(_EASY_SIZE * self._scale, self._least))
        return paragraph(words, language, 1, room, size=size, line=size * _EASY_LINE / _EASY_SIZE)

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
