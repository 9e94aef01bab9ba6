"""The two rows of the film itself: its small pictures and its sound, shown or put away."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from video_feedback_ui.theme import tokens
from video_feedback_ui.timeline import rows, wave
from video_feedback_ui.timeline.rows import Rows
from video_feedback_ui.timeline.scale import Scale
from video_feedback_ui.timeline.strip import Strip
from video_feedback_ui.timeline.wave import Wave


class SeenAndHeard:
    """`strip` and `wave` hold what there is. The drawn sound is kept until it, the view or the colours change."""

    def __init__(self) -> None:
        self.strip = Strip()
        self.wave = Wave()
        self.with_strip = self.with_sound = True
        self._kept: tuple[tuple[object, ...], QImage | None] | None = None

    def rows(self, left: float, width: float, height: float, thin: Sequence[bool], scrolled: float) -> Rows:
        """Where these two lie, and the lanes below them, each thin or not."""
        strip, sound, said = self.with_strip, self.with_sound, not self.wave.has_sound
        return rows.rows(left, width, height, thin, strip=strip, sound=sound, said=said, scrolled=scrolled)

    def paint(self, painter: QPainter, at: Rows, scale: Scale, ratio: float) -> None:
        if at.strip is not None:
            self.strip.paint(painter, at.strip, scale)
        if at.sound is not None:
            self._paint_sound(painter, at.sound, scale, ratio)

    def _paint_sound(self, painter: QPainter, row: QRectF, scale: Scale, ratio: float) -> None:
        wave.ground(painter, row)
        if not self.wave.has_sound:
            wave.say_no_sound(painter, row)
            return
        wide, high = round(row.width() * ratio), round(row.height() * ratio)
        key = (self.wave.version, scale, wide, high, tokens().lane)
        if self._kept is None or self._kept[0] != key:
            self._kept = (key, self.wave.picture(scale, wide, high))
        if self._kept[1] is not None:
            painter.drawImage(row, self._kept[1])
