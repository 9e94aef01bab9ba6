"""The timeline: the whole film, a ruler, small pictures, the sound, and the moments in lanes under one playhead."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from video_feedback.media.frame_table import FrameTable
from video_feedback.words import tr
from video_feedback_schemas.records import Moment
from video_feedback_ui.theme import theme
from video_feedback_ui.timeline import names
from video_feedback_ui.timeline.arrange import Arrangement
from video_feedback_ui.timeline.canvas import Canvas
from video_feedback_ui.timeline.faces import Faces
from video_feedback_ui.timeline.front import Front
from video_feedback_ui.timeline.hand import Hand
from video_feedback_ui.timeline.lane import Lane, end_of
from video_feedback_ui.timeline.lanes import Lanes
from video_feedback_ui.timeline.rows import LEAST, OVERVIEW, STRIP_MAX, Rows
from video_feedback_ui.timeline.scale import Scale
from video_feedback_ui.timeline.seen_and_heard import SeenAndHeard
from video_feedback_ui.timeline.shelf import Shelf
from video_feedback_ui.timeline.spots import Spot, spot_at
from video_feedback_ui.timeline.whole import Whole

LABELS = names.WIDTH
# How far the flag of the playhead reaches to one side, and more where it stands at the edge.
_FLAG = 64
_SETTLED_MS = 250


class Timeline(QWidget):
    """Shows a film and its moments; asks to go to a time (`sought`) or to choose a moment (`chose`).

    All but the playhead is kept as a picture (`canvas`), so that a film that plays costs next to nothing to follow.
    Whoever changes `lanes` calls `refresh`; whoever fills `strip` or `wave`, `repaint_all`. `pictures_wanted` tells how
    high the pictures have to be from now on, `faces_wanted` the moments whose stills are missing. What is in `above` is
    painted over the kept picture each time. `arranged` tells that lanes were arranged by hand.
    """

    sought = Signal(int)
    chose = Signal(str)
    opened = Signal(str)
    zoomed = Signal()
    pictures_wanted = Signal(int)
    faces_wanted = Signal()
    arranged = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(QSize(480, LEAST))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # no card and no page is painted below
        self.setAccessibleName(tr("Timeline"))
        self.lanes = Lanes()
        self.film = SeenAndHeard()
        self.strip, self.wave = self.film.strip, self.film.wave
        self.faces = Faces()
        self.frames: FrameTable | None = None
        self.scale = Scale.whole(1, 1)
        self.playhead = 0
        self.marks: tuple[int | None, int | None] = (None, None)
        self.picked: frozenset[str] = frozenset()
        self._changed = QRegion()
        self.selected: tuple[str, ...] = ()
        self.selected_set: frozenset[str] = frozenset()
        self.waiting: list[str] = []
        self.whole = Whole(self)
        self.canvas = Canvas(self)
        self.front = Front(self)
        self.shelf = Shelf(self)
        self.labels = self.shelf.labels
        self.hand = Hand(self)
        self.above: list[Callable[[QPainter], None]] = []
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(lambda: self.want_pictures(anew=False))
        self._wanted_height = 0
        self._missing = QTimer(self)
        self._missing.setSingleShot(True)
        self._missing.setInterval(_SETTLED_MS)
        self._missing.timeout.connect(self.faces_wanted)
        theme.changed.connect(self.repaint_all)

    # What is shown

    def show_film(self, frames: FrameTable, length_ms: int) -> None:
        """Take another film, all of it in view."""
        self.frames = frames
        self.scale = Scale.whole(length_ms, self.lanes_width())
        self.playhead, self.marks = 0, (None, None)
        self.selected, self.selected_set = (), frozenset()
        self.faces.clear()
        self.repaint_all()

    def show_rows(self, *, strip: bool, sound: bool) -> None:
        """Show the small pictures, the sound, both or none: where there is room beside the lanes."""
        if (strip, sound) == (self.film.with_strip, self.film.with_sound):
            return
        self.film.with_strip, self.film.with_sound = strip, sound
        self._settled.start()
        self.repaint_all()

    def show_playhead(self, ms: int, *, follow: bool = True) -> None:
        """Put the playhead on the frame of that time; the view turns its page along with it."""
        scale = self.scale.showing(ms) if follow and not self.hand.pans else self.scale
        old, self.playhead = self.playhead, ms
        if scale is not self.scale:
            self.scale = scale
            self.repaint_all()
            return
        left, right = sorted(round(self.x_of(time)) for time in (old, ms))
        if self.waiting:
            # Open stretches grow with the playhead: all that it passed over is painted, not only where it stands.
            self.update(left - _FLAG, 0, right - left + 2 * _FLAG, self.height())
        else:
            for x in (left, right):
                self.update(x - _FLAG, 0, 2 * _FLAG, self.height())
        self.update(LABELS, 0, self.width() - LABELS, OVERVIEW + 4)

    def show_marks(self, mark_in: int | None, mark_out: int | None) -> None:
        self.marks = (mark_in, mark_out)
        self.repaint_all()

    def show_selected(self, ids: tuple[str, ...]) -> None:
        """Ring these moments; the lane of the last one is scrolled to."""
        if ids == self.selected:
            return
        self.selected, self.selected_set = ids, frozenset(ids)
        last = self.lanes.get(ids[-1]) if ids else None
        if last is not None:
            self.reveal(self.lanes.lane_of(last))
        self.refresh()

    def show_picked(self, ids: Iterable[str]) -> None:
        """Say which moments are picked for a session."""
        picked = frozenset(ids)
        if picked != self.picked:
            self.picked = picked
            self.refresh()

    def show_open(self, moment_ids: list[str]) -> None:
        """Say which stretches wait for their second press."""
        if moment_ids != self.waiting:
            self.waiting = moment_ids
            self.update()

    def show_face(self, moment: Moment, height: int, image: QImage) -> None:
        """Take the still of a moment; it is painted with the next ones that come."""
        self.faces.put(moment, height, image)
        now = self.lanes.get(moment.id)
        if now is not None:
            key = self.lanes.lane_of(now).key
            self.faces.versions[key] = self.faces.versions.get(key, 0) + 1
            self.refresh()

    def arrange(self, arrangement: Arrangement) -> None:
        """Show the lanes like this."""
        if arrangement != self.lanes.arrangement:
            self.lanes.arrange(arrangement)
            self.repaint_all()
            self._settled.start()
            self.arranged.emit(arrangement)

    @property
    def arrangement(self) -> Arrangement:
        return self.lanes.arrangement

    def refresh(self) -> None:
        """Paint anew what has changed of the moments, and nothing else."""
        self.shelf.follow()
        changes = self.canvas.changes()
        if changes is None:
            self.update(LABELS - _FLAG, 0, self.width(), self.height())
            return
        for rect in changes:
            self._changed += rect.toAlignedRect()
            self.update(rect.toAlignedRect())

    def paint_now(self) -> None:
        """Paint what `refresh` has found changed at once, before anything else in the window."""
        if not self._changed.isEmpty():
            self.repaint(self._changed)

    def repaint_all(self) -> None:
        """Paint everything anew: the view or the theme have changed, or what is seen and heard."""
        self.shelf.follow()
        self.canvas.drop()
        self.update()

    def zoom(self, factor: float, at_ms: float | None = None) -> None:
        """Closer (above 1) or wider, around a time; around the playhead if none is given."""
        at = self.playhead if at_ms is None else at_ms
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
        return self.shelf.rows()

    def lane_rects(self) -> list[tuple[Lane, QRectF]]:
        """The lanes that are in view, and where; the first and the last may be seen in part."""
        rows = self.rows()
        found = zip(self.lanes.shown(), rows.lanes, strict=True)
        return [(lane, rect) for lane, rect in found if rect.intersects(rows.view)]

    def rect_of(self, moment: Moment) -> QRectF | None:
        """Where a moment is painted, in view or beside it; None where its lane is scrolled away."""
        rect = self.lane_rect(moment)
        return None if rect is None else self.canvas.place_of(moment, self.lanes.lane_of(moment), rect).rect

    def lane_rect(self, moment: Moment) -> QRectF | None:
        """The lane of a moment, if that is in view."""
        lane = self.lanes.lane_of(moment)
        return next((rect for other, rect in self.lane_rects() if other is lane), None)

    def scroll_lanes(self, by: float) -> None:
        """Move the lanes up by so many pixels, as far as they go."""
        self.shelf.scroll(by)

    def reveal(self, lane: Lane) -> None:
        """Scroll a lane into view."""
        self.shelf.reveal(lane)

    def show_drop(self, y: float | None) -> None:
        """A line where a lane would be put that is being dragged; None takes it away."""
        self.front.drop = y
        self.update()

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
        return spot_at(self, at)

    def middle_of(self, moment: Moment) -> QPointF | None:
        """Where a moment is painted: its point, or the middle of what is seen of its bar. None where it is not seen."""
        rect, end = self.rect_of(moment), end_of(moment)
        if rect is None or end < self.scale.from_ms or moment.start_ms > self.scale.to_ms:
            return None
        left, right = max(self.scale.from_ms, moment.start_ms), min(self.scale.to_ms, end)
        return QPointF(self.x_of((left + right) / 2), rect.center().y())

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.scale = self.scale.with_width(self.lanes_width())
        self.repaint_all()
        self._settled.start()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._changed = QRegion()
        picture = self.canvas.picture()
        painter = QPainter(self)
        ratio = picture.devicePixelRatio()
        rect = QRectF(event.rect())
        source = QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio)
        painter.drawPixmap(rect, picture, source)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.front.paint(painter)
        if self.faces.lacks:
            self._missing.start()

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
        if event.position().x() >= LABELS - 4:
            self.hand.wheel(event)
        else:
            self.shelf.wheel(event)
