"""Bookmarks on the ruler: a small flag at the frame of each."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from video_feedback_schemas.records import Bookmark
from video_feedback_ui.theme import tokens
from video_feedback_ui.timeline.names import WIDTH as LABELS
from video_feedback_ui.timeline.rows import RULER, RULER_TOP

if TYPE_CHECKING:
    from video_feedback_ui.timeline.timeline import Timeline

_WIDE, _HIGH = 9.0, 7.0
_REACH = 4
_APART = 4  # nearer than this, flags hide one another


class Flags:
    """`bookmarks` in order of time."""

    def __init__(self, timeline: "Timeline") -> None:
        self._timeline = timeline
        self.bookmarks: Sequence[Bookmark] = ()
        self._times = np.zeros(0, np.int64)

    def show(self, bookmarks: Sequence[Bookmark]) -> None:
        self.bookmarks = bookmarks
        self._times = np.array([bookmark.at_ms for bookmark in bookmarks], np.int64)
        self._timeline.update()

    def at(self, point: QPointF) -> Bookmark | None:
        """The bookmark whose flag is under a point; the last one painted lies on top."""
        return next((each for each in reversed(self.bookmarks) if self.rect(each).contains(point)), None)

    def rect(self, bookmark: Bookmark) -> QRectF:
        """Where a flag can be taken hold of."""
        x = self._timeline.x_of(bookmark.at_ms)
        return QRectF(x - _REACH, RULER_TOP, _WIDE + 2 * _REACH, RULER)

    def paint(self, painter: QPainter) -> None:
        timeline = self._timeline
        times = self._times
        first = int(np.searchsorted(times, np.floor(timeline.scale.from_ms)))
        behind = int(np.searchsorted(times, np.ceil(timeline.scale.to_ms), "right"))
        if behind <= first:
            return
        painter.save()
        painter.setClipRect(
            QRectF(LABELS - 2, 0, timeline.lanes_width() + 16, timeline.height()), Qt.ClipOperation.IntersectClip
        )
        accent = QColor(tokens().accent)
        before = -_APART * 1.0
        for bookmark in self.bookmarks[first:behind]:
            x = timeline.x_of(bookmark.at_ms)
            if x - before < _APART:
                continue
            before = x
            painter.setPen(QPen(accent, 1.4))
            painter.drawLine(QPointF(x, RULER_TOP + 2), QPointF(x, RULER_TOP + RULER))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawPath(_cloth(x, RULER_TOP + 2.0))
            if bookmark.words:  # a dot says that there are some
                painter.setBrush(QColor(tokens().card))
                painter.drawEllipse(QPointF(x + 3, RULER_TOP + 5.5), 1.3, 1.3)
        painter.restore()


def _cloth(x: float, top: float) -> QPainterPath:
    path = QPainterPath(QPointF(x, top))
    path.lineTo(x + _WIDE, top)
    path.lineTo(x + _WIDE - 3, top + _HIGH / 2)
    path.lineTo(x + _WIDE, top + _HIGH)
    path.lineTo(x, top + _HIGH)
    path.closeSubpath()
    return path
