"""What the rows are, at the left of them. It seldom changes, so it is kept as a picture."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from video_feedback_schemas.times import clock_text
from video_feedback_ui.parts import shapes
from video_feedback_ui.theme import SMALL, font, tokens
from video_feedback_ui.timeline.lanes import Lane
from video_feedback_ui.timeline.rows import OVERVIEW, RULER, RULER_TOP, Rows

WIDTH = 132


class Names:
    """Paints the left edge of the timeline, `WIDTH` pixels wide."""

    def __init__(self) -> None:
        self._kept: tuple[tuple[object, ...], QPixmap] | None = None

    def paint(self, painter: QPainter, at: Rows, lanes: list[Lane], length_ms: int, height: int, ratio: float) -> None:
        key = (at, tuple(lane.group for lane in lanes), length_ms, height, ratio, tokens().ink)
        if self._kept is None or self._kept[0] != key:
            self._kept = (key, _picture(at, lanes, length_ms, height, ratio))
        painter.drawPixmap(0, 0, self._kept[1])


def _picture(at: Rows, lanes: list[Lane], length_ms: int, height: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(WIDTH * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(tokens().card))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(SMALL, tabular=True))
    painter.setPen(QColor(tokens().ink_2))
    _words(painter, f"Whole film {clock_text(length_ms)}", QRectF(0, -1, WIDTH, OVERVIEW + 2), 6)
    _words(painter, "Time", QRectF(0, RULER_TOP, WIDTH, RULER - 2), 6)
    for words, row in (("Pictures", at.strip), ("Sound", at.sound)):
        if row is not None:
            _words(painter, words, row, 6)
    for lane, row in zip(lanes, at.lanes, strict=True):
        colour = tokens().group(lane.group.colour)
        shapes.draw(painter, lane.group.shape, colour, QPointF(12, row.center().y()), 5.4)
        painter.setPen(QColor(tokens().ink))
        painter.setFont(font(13, 500))
        _words(painter, lane.group.label, row, 24)
    painter.end()
    return picture


def _words(painter: QPainter, words: str, row: QRectF, left: float) -> None:
    room = WIDTH - left - 8
    words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(room))
    painter.drawText(QRectF(left, row.top(), room + 4, row.height()), Qt.AlignmentFlag.AlignVCenter, words)
