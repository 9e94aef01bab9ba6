"""What is painted over the kept picture of the timeline, each time: all that moves while a film plays."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from video_feedback_ui.theme import tokens
from video_feedback_ui.timeline import ruler
from video_feedback_ui.timeline.names import WIDTH as LABELS
from video_feedback_ui.timeline.paint import LanePainter
from video_feedback_ui.timeline.rows import RULER_TOP

if TYPE_CHECKING:
    from video_feedback_ui.timeline.timeline import Timeline


class Front:
    """`drop` is where a lane would be put that is being dragged, or None."""

    def __init__(self, timeline: "Timeline") -> None:
        self._timeline = timeline
        self.drop: float | None = None

    def paint(self, painter: QPainter) -> None:
        timeline = self._timeline
        scale, playhead = timeline.scale, timeline.playhead
        self._paint_open(painter)
        ruler.marks(painter, LABELS, scale, timeline.marks, RULER_TOP, timeline.rows().bottom)
        for paint in timeline.above:
            paint(painter)
        ruler.overview_playhead(painter, timeline.whole.rect, playhead / scale.length_ms)
        if scale.from_ms <= playhead <= scale.to_ms:
            edges = (LABELS - 8.0, float(timeline.width()))
            ruler.playhead(painter, timeline.x_of(playhead), RULER_TOP, timeline.height() - 4.0, playhead, edges)
        if self.drop is not None:
            painter.fillRect(QRectF(4, self.drop - 1, timeline.width() - 16, 2), QColor(tokens().accent))

    def _paint_open(self, painter: QPainter) -> None:
        """Open stretches grow with the playhead, so they are not in the kept picture."""
        timeline = self._timeline
        if not timeline.waiting:
            return
        painter.save()
        painter.setClipRect(timeline.rows().view, Qt.ClipOperation.IntersectClip)
        lanes = LanePainter(painter, timeline.lanes, timeline.scale)
        for moment in filter(None, map(timeline.lanes.get, timeline.waiting)):
            rect = timeline.lane_rect(moment)
            if rect is not None:
                lanes.open(moment, rect, timeline.playhead)
        painter.restore()
