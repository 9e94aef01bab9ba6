"""Where the strip of the whole film lies, and the window upon it that is the view."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from video_feedback_ui.timeline import ruler
from video_feedback_ui.timeline.names import WIDTH as LABELS
from video_feedback_ui.timeline.rows import OVERVIEW

if TYPE_CHECKING:
    from video_feedback_ui.timeline.timeline import Timeline


class Whole:
    def __init__(self, timeline: "Timeline") -> None:
        self._timeline = timeline

    @property
    def rect(self) -> QRectF:
        """Where the whole film is."""
        return QRectF(LABELS, 0, self._timeline.lanes_width(), OVERVIEW)

    @property
    def window(self) -> QRectF:
        """Where in it the view is; its left and right edges can be drawn by hand."""
        return ruler.overview_window(self.rect, self._timeline.scale)

    @property
    def edges(self) -> tuple[QRectF, QRectF]:
        """Where the left and the right edge of the window can be taken hold of."""
        window = self.window.adjusted(0, -2, 0, 2)
        left = QRectF(window.left() - 6, window.top(), 10, window.height())
        return left, QRectF(window.right() - 4, window.top(), 10, window.height())
