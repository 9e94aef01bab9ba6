"""What the rows are, at the left of them. It seldom changes, so it is kept as a picture."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from video_feedback.words import tr
from video_feedback_schemas.times import clock_text
from video_feedback_ui.theme import SMALL, font, tokens
from video_feedback_ui.timeline.rows import OVERVIEW, RULER, RULER_TOP, Rows

WIDTH = 148
_LEFT = 6


class Names:
    """Paints the left edge of the timeline, `WIDTH` pixels wide, but for the lanes, whose names are widgets."""

    def __init__(self) -> None:
        self._kept: tuple[tuple[object, ...], QPixmap] | None = None

    def paint(self, painter: QPainter, at: Rows, length_ms: int, height: int, ratio: float) -> None:
        key = (at.strip, at.sound, length_ms, height, ratio, tokens().ink)
        if self._kept is None or self._kept[0] != key:
            self._kept = (key, _picture(at, length_ms, height, ratio))
        painter.drawPixmap(0, 0, self._kept[1])


def _picture(at: Rows, length_ms: int, height: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(WIDTH * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(tokens().card))
    painter = QPainter(picture)
    painter.setFont(font(SMALL, tabular=True))
    painter.setPen(QColor(tokens().ink_2))
    _words(painter, tr("Whole film {time}", time=clock_text(length_ms)), QRectF(0, 0, WIDTH, OVERVIEW))
    _words(painter, tr("Time"), QRectF(0, RULER_TOP, WIDTH, RULER - 2))
    for words, row in ((tr("Pictures"), at.strip), (tr("Sound"), at.sound)):
        if row is not None:
            _words(painter, words, row)
    painter.end()
    return picture


def _words(painter: QPainter, words: str, row: QRectF) -> None:
    words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDTH - _LEFT - 8)
    painter.drawText(QRectF(_LEFT, row.top(), WIDTH - _LEFT, row.height()), Qt.AlignmentFlag.AlignVCenter, words)
