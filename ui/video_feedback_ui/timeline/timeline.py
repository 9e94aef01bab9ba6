"""The timeline: the whole film, a ruler, small pictures, the sound, and the moments in lanes under one playhead."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from video_feedback.media.frame_table import FrameTable
from video_feedback_schemas.records import Moment
from video_feedback_ui.theme import theme, tokens
from video_feedback_ui.timeline import names, ruler
from video_feedback_ui.timeline.hand import Hand
from video_feedback_ui.timeline.lanes import Lane, Lanes
from video_feedback_ui.timeline.paint import LanePainter
from video_feedback_ui.timeline.rows import GAP, LEAST, OVERVIEW, RULER, RULER_TOP, STRIP_MAX, Rows
from video_feedback_ui.timeline.scale import Scale
from video_feedback_ui.timeline.seen_and_heard import SeenAndHeard
from video_feedback_ui.timeline.spots import Spot, moment_at

LABELS = names.WIDTH
# How far the flag of the playhead reaches to one side, and more where it stands at the edge.
_FLAG = 64
_SETTLED_MS = 250


class Timeline(QWidget):
    """Shows a film and its moments; asks to go to a time (`sought`) or to choose a moment (`chose`).

    All but the playhead is kept as a picture, so that a film that plays costs next to nothing to follow. Whoever fills
    `strip` or `wave` calls `repaint_all`; `pictures_wanted` tells how high the pictures have to be from now on. What is
    in `above` is painted over the kept picture each time.
    """

    sought = Signal(int)
    chose = Signal(str)
    opened = Signal(str)
    zoomed = Signal()
    pictures_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(QSize(480, LEAST))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        self.setAccessibleName("Timeline")
        self.lanes = Lanes()
        self._film = SeenAndHeard()
        self._names = names.Names()
        self.strip, self.wave = self._film.strip, self._film.wave
        self.frames: FrameTable | None = None
        self.scale = Scale.whole(1, 1)
        self._playhead = 0
        self._marks: tuple[int | None, int | None] = (None, None)
        self._selected: tuple[str, ...] = ()
        self._open: list[str] = []
        self._picture: QPixmap | None = None
        self._kept_dashes: tuple[tuple[int, int, int, str], NDArray[np.uint32]] | None = None
        self.hand = Hand(self)
        self.above: list[Callable[[QPainter], None]] = []
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(lambda: self.want_pictures(anew=False))
        self._wanted_height = 0
        theme.changed.connect(self.repaint_all)

    # What is shown

    def show_film(self, frames: FrameTable, length_ms: int) -> None:
        """Take another film, all of it in view."""
        self.frames = frames
        self.scale = Scale.whole(length_ms, self.lanes_width())
        self._playhead, self._marks, self._selected = 0, (None, None), ()
        self.repaint_all()

    def show_rows(self, *, strip: bool, sound: bool) -> None:
        """Show the small pictures, the sound, both or none: where there is room beside the lanes."""
        if (strip, sound) == (self._film.with_strip, self._film.with_sound):
            return
        self._film.with_strip, self._film.with_sound = strip, sound
        self._settled.start()
        self.repaint_all()

    def show_playhead(self, ms: int, *, follow: bool = True) -> None:
        """Put the playhead on the frame of that time; the view turns its page along with it."""
        scale = self.scale.showing(ms) if follow and not self.hand.pans else self.scale
        old, self._playhead = self._playhead, ms
        if scale is not self.scale:
            self.scale = scale
            self.repaint_all()
            return
        left, right = sorted(round(self.x_of(time)) for time in (old, ms))
        if self._open:
            # Open stretches grow with the playhead: all that it passed over is painted, not only where it stands.
            self.update(left - _FLAG, 0, right - left + 2 * _FLAG, self.height())
        else:
            for x in (left, right):
                self.update(x - _FLAG, 0, 2 * _FLAG, self.height())
        self.update(LABELS, 0, self.width() - LABELS, OVERVIEW + 4)

    def show_marks(self, mark_in: int | None, mark_out: int | None) -> None:
        self._marks = (mark_in, mark_out)
        self.repaint_all()

    def show_selected(self, ids: tuple[str, ...]) -> None:
        """Ring these moments."""
        if ids != self._selected:
            self._selected = ids
            self.repaint_all()

    def show_open(self, moment_ids: list[str]) -> None:
        """Say which stretches wait for their second press."""
        if moment_ids != self._open:
            self._open = moment_ids
            self.repaint_all()

    def repaint_all(self) -> None:
        """Paint everything anew: the moments, the view or the theme have changed."""
        self._picture = None
        self.update()

    def zoom(self, factor: float, at_ms: float | None = None) -> None:
        """Closer (above 1) or wider, around a time; around the playhead if none is given."""
        at = self._playhead if at_ms is None else at_ms
        self.look(self.scale.showing(at).zoomed(factor, self.scale.showing(at).x(at)))

    def look(self, scale: Scale) -> None:
        """Show that part of the film."""
        self.scale = scale
        self.repaint_all()
        self.zoomed.emit()

    def zoom_all(self) -> None:
        self.look(Scale.whole(self.scale.length_ms, self.lanes_width()))

    # Geometry

    def lanes_width(self) -> float:
        """How wide the scale is."""
        return max(1.0, self.width() - LABELS - 12.0)

    def x_of(self, ms: float) -> float:
        """Pixels from the left edge of the widget."""
        return LABELS + self.scale.x(ms)

    def rows(self) -> Rows:
        """Where everything below the ruler lies."""
        return self._film.rows(LABELS, self.lanes_width(), self.height(), len(self.lanes.shown()))

    def lane_rects(self) -> list[tuple[Lane, QRectF]]:
        """The lanes that are drawn, and where."""
        return list(zip(self.lanes.shown(), self.rows().lanes, strict=True))

    def want_pictures(self, *, anew: bool = True) -> None:
        """Say how high the pictures have to be, in pixels of the screen; if not `anew`, only where that has changed."""
        row = self.rows().strip
        high = self.strip.picture_height(row.height() if row is not None else STRIP_MAX)
        wanted = round(high * self.devicePixelRatioF())
        if anew or wanted != self._wanted_height:
            self._wanted_height = wanted
            self.pictures_wanted.emit(wanted)

    def spot(self, at: QPointF) -> Spot:
        """What is under a point of the widget."""
        ms = self.scale.ms(at.x() - LABELS)
        for lane, rect in self.lane_rects():
            if rect.adjusted(0, -GAP, 0, 0).contains(at):
                return Spot(ms, lane, moment_at(lane, self.scale, at.x() - LABELS))
        return Spot(ms, None, None)

    def middle_of(self, moment: Moment) -> QPointF | None:
        """Where a moment is painted: its point, or the middle of what is seen of its bar. None where it is not seen."""
        lane = self.lanes.lane_of(moment)
        rect = next((rect for other, rect in self.lane_rects() if other is lane), None)
        end = moment.start_ms if moment.end_ms is None else moment.end_ms
        if rect is None or end < self.scale.from_ms or moment.start_ms > self.scale.to_ms:
            return None
        left, right = max(self.scale.from_ms, moment.start_ms), min(self.scale.to_ms, end)
        return QPointF(self.x_of((left + right) / 2), rect.center().y())

    def label_at(self, at: QPointF) -> Lane | None:
        """The lane whose name is under a point of the widget."""
        if at.x() >= LABELS - 4:
            return None
        return next((lane for lane, rect in self.lane_rects() if rect.top() - GAP <= at.y() <= rect.bottom()), None)

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.scale = self.scale.with_width(self.lanes_width())
        self._picture = None
        self._settled.start()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._paint_picture()
        painter = QPainter(self)
        ratio = self._picture.devicePixelRatio()
        rect = QRectF(event.rect())
        source = QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio)
        painter.drawPixmap(rect, self._picture, source)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_open(painter)
        for paint in self.above:
            paint(painter)
        ruler.overview_playhead(painter, self.overview_rect(), self._playhead / self.scale.length_ms)
        if self.scale.from_ms <= self._playhead <= self.scale.to_ms:
            bottom = self.height() - 4.0
            ruler.playhead(painter, self.x_of(self._playhead), RULER_TOP, bottom, self._playhead, self.width())

    def _paint_open(self, painter: QPainter) -> None:
        """Open stretches grow with the playhead, so they are not in the kept picture."""
        painter.save()
        painter.setClipRect(QRectF(LABELS, 0, self.lanes_width(), self.height()), Qt.ClipOperation.IntersectClip)
        lanes = LanePainter(painter, self.lanes, self.scale)
        for lane, rect in self.lane_rects() if self._open else ():
            for moment in map(self.lanes.get, self._open):
                if moment is not None and self.lanes.lane_of(moment) is lane:
                    lanes.open(lane, moment, rect, self._playhead)
        painter.restore()

    def _dashes(self) -> NDArray[np.uint32]:
        """The dashes of the strip. Zooming and panning leave them as they are."""
        rect = self.overview_rect()
        key = (self.lanes.version, self.scale.length_ms, int(rect.width()), tokens().ink)
        if self._kept_dashes is None or self._kept_dashes[0] != key:
            made = ruler.dashes(self.lanes.shown(), self.scale.length_ms, int(rect.width()), int(rect.height()))
            self._kept_dashes = (key, made)
        return self._kept_dashes[1]

    def overview_rect(self) -> QRectF:
        """Where the whole film is."""
        return QRectF(LABELS, 0, self.lanes_width(), OVERVIEW)

    def overview_window(self) -> QRectF:
        """Where in the strip of the whole film the view is; its left and right edges can be drawn by hand."""
        return ruler.overview_window(self.overview_rect(), self.scale)

    def overview_edges(self) -> tuple[QRectF, QRectF]:
        """Where the left and the right edge of the view's window can be taken hold of."""
        window = self.overview_window().adjusted(0, -2, 0, 2)
        left = QRectF(window.left() - 6, window.top(), 10, window.height())
        return left, QRectF(window.right() - 4, window.top(), 10, window.height())

    def _paint_picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(tokens().card))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        below, width = self.rows(), self.lanes_width()
        rects = list(zip(self.lanes.shown(), below.lanes, strict=True))
        ruler.overview(painter, self.overview_rect(), self.scale, self._dashes())
        top = float(RULER_TOP)
        self._names.paint(painter, below, self.lanes.shown(), self.scale.length_ms, self.height(), ratio)
        self._film.paint(painter, below, self.scale, ratio)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().lane))
        for _, rect in rects:
            painter.drawRoundedRect(rect, 4, 4)
        painter.setClipRect(QRectF(LABELS - 14, 0, width + 26, self.height()))
        if self.frames is not None:
            ruler.ruler(painter, QRectF(LABELS, top, width, RULER), self.scale, self.frames)
        fill_top = below.lanes[0].top() if below.lanes else below.bottom
        ruler.marks(painter, LABELS, self.scale, self._marks, top, below.bottom, fill_top)
        painter.setClipRect(QRectF(LABELS, 0, width, self.height()))
        lanes = LanePainter(painter, self.lanes, self.scale)
        lanes.all(rects)
        painter.setClipRect(QRectF(LABELS - 4, 0, width + 8, self.height()))
        for moment in filter(None, map(self.lanes.get, self._selected)):
            lane = self.lanes.lane_of(moment)
            for rect in (rect for other, rect in rects if other is lane):
                lanes.chosen(lane, moment, rect)
        painter.end()
        return picture

    # Mouse and touch pad: the hand's

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.hand.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.hand.wheel(event)
