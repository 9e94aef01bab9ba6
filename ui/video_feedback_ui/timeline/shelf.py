"""Where the lanes stand, how far they are scrolled, and the scroll bar at the right of them."""

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollBar

from video_feedback.words import tr
from video_feedback_ui.timeline.labels import Labels
from video_feedback_ui.timeline.lane import Lane
from video_feedback_ui.timeline.names import WIDTH as LABELS
from video_feedback_ui.timeline.rows import LANE_MIN, Rows

if TYPE_CHECKING:
    from video_feedback_ui.timeline.timeline import Timeline

_BAR = 10


class Shelf:
    """Keeps the rows of the timeline until something changes them. `labels` are the names of the lanes."""

    def __init__(self, timeline: "Timeline") -> None:
        self._timeline = timeline
        self._rows: tuple[tuple[object, ...], Rows] | None = None
        self._scrolled = 0.0
        self.labels = Labels(timeline)
        self._bar = QScrollBar(Qt.Orientation.Vertical, timeline)
        self._bar.setAccessibleName(tr("Scroll the lanes"))
        self._bar.hide()
        self._bar.valueChanged.connect(self._scroll_to)

    def rows(self) -> Rows:
        """Where everything below the ruler lies."""
        timeline = self._timeline
        film, lanes, size = timeline.film, timeline.lanes, timeline.size()
        key = (lanes.layout, size, film.with_strip, film.with_sound, film.wave.has_sound, self._scrolled)
        if self._rows is None or self._rows[0] != key:
            thin = [lanes.is_thin(lane) for lane in lanes.shown()]
            self._rows = (key, film.rows(LABELS, timeline.lanes_width(), size.height(), thin, self._scrolled))
        return self._rows[1]

    def scroll(self, by: float) -> None:
        """Move the lanes up by so many pixels, as far as they go."""
        self._scroll_to(self._scrolled + by)

    def wheel(self, event: QWheelEvent) -> None:
        """A wheel over the names: it moves the lanes, or with Alt comes closer."""
        turn = event.angleDelta()
        # With Alt, some systems turn the wheel sideways.
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._timeline.zoom(1.0016 ** (turn.y() or turn.x()))
        else:
            self.scroll(-turn.y() * 0.4)
        event.accept()

    def _scroll_to(self, to: float) -> None:
        to = min(max(0.0, float(to)), self.rows().hidden)
        if to != self._scrolled:
            self._scrolled = to
            self._timeline.repaint_all()

    def reveal(self, lane: Lane) -> None:
        """Scroll a lane into view."""
        rows = self.rows()
        shown = zip(self._timeline.lanes.shown(), rows.lanes, strict=True)
        rect = next((rect for other, rect in shown if other is lane), None)
        if rect is not None and rows.hidden:
            above, below = rows.view.top() - rect.top(), rect.bottom() - rows.view.bottom()
            self.scroll(-above if above > 0 else max(0.0, below))

    def follow(self) -> None:
        """Bring the names and the scroll bar to where the lanes are."""
        rows = self.rows()
        if self._scrolled > rows.hidden:
            self._scrolled = rows.hidden
            rows = self.rows()
        self.labels.follow(rows)
        self._bar.setVisible(rows.hidden > 0)
        if rows.hidden > 0:
            self._bar.blockSignals(True)
            self._bar.setGeometry(self._timeline.width() - _BAR, int(rows.view.top()), _BAR, int(rows.view.height()))
            self._bar.setRange(0, ceil(rows.hidden))
            self._bar.setPageStep(int(rows.view.height()))
            self._bar.setSingleStep(LANE_MIN)
            self._bar.setValue(round(self._scrolled))
            self._bar.blockSignals(False)
