"""The kept picture of the timeline: all that does not move with the playhead, painted anew only where it changed."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from video_feedback_schemas.records import Moment
from video_feedback_ui.theme import tokens
from video_feedback_ui.timeline import names, places, ruler
from video_feedback_ui.timeline.lane import Lane
from video_feedback_ui.timeline.names import WIDTH as LABELS
from video_feedback_ui.timeline.paint import LanePainter
from video_feedback_ui.timeline.pixels import dashes
from video_feedback_ui.timeline.places import Place
from video_feedback_ui.timeline.rows import GAP, RULER, RULER_TOP
from video_feedback_ui.timeline.scale import Scale

if TYPE_CHECKING:
    from video_feedback_ui.timeline.timeline import Timeline

# More chosen ones than this are ringed only where moments are drawn one by one.
_RINGS = 200
Rects = list[tuple[Lane, QRectF]]


class Canvas:
    """`drop` makes everything be painted anew, `changes` finds what has to be."""

    def __init__(self, timeline: "Timeline") -> None:
        self._timeline = timeline
        self._names = names.Names()
        self._picture: QPixmap | None = None
        self._frame: tuple[object, ...] = ()
        self._lanes: dict[str, object] = {}
        self._stale: Rects = []
        self._dashes: tuple[tuple[object, ...], NDArray[np.uint32]] | None = None
        self._lines: dict[str, tuple[tuple[object, ...], NDArray[np.uint32]]] = {}
        self._dashed = -1
        self._places: dict[str, tuple[tuple[object, ...], list[Place]]] = {}
        self._level: tuple[tuple[object, ...], str] | None = None

    def drop(self) -> None:
        self._picture = None

    def changes(self) -> list[QRectF] | None:
        """Where it has to be painted anew since it was painted; None: everywhere."""
        if self._picture is None or self._frame != self._frame_now():
            self._picture = None
            return None
        band = [
            (lane, rect)
            for lane, rect in self._timeline.lane_rects()
            if self._lanes.get(lane.key) != self._lane_now(lane)
        ]
        self._stale = band
        found = [rect.adjusted(-8, -GAP, 8, GAP) for _, rect in band]
        if self._dashed != self._timeline.lanes.version:
            found.append(self._timeline.whole.rect.adjusted(-4, 0, 4, 0))
        return found

    def picture(self) -> QPixmap:
        """The picture as it is to be seen now."""
        if self.changes() is None or self._picture is None:
            return self._paint_all()
        if self._stale or self._dashed != self._timeline.lanes.version:
            self._paint_stale(self._picture)
        return self._picture

    # What it was painted from

    def _frame_now(self) -> tuple[object, ...]:
        timeline = self._timeline
        return (
            timeline.scale,
            timeline.rows(),
            [lane.key for lane in timeline.lanes.shown()],
            timeline.lanes.arrangement,
            timeline.marks,
            timeline.devicePixelRatioF(),
            tokens().ink,
            self.level(),
        )

    def _lane_now(self, lane: Lane) -> object:
        timeline = self._timeline
        waiting = filter(None, map(timeline.lanes.get, timeline.waiting))
        here = [moment.id for moment in waiting if timeline.lanes.lane_of(moment) is lane]
        return lane.version, timeline.picked, self._chosen_in(lane), here, timeline.faces.versions.get(lane.key, 0)

    def level(self) -> str:
        """How closely the moments in view are drawn."""
        timeline = self._timeline
        key = (timeline.lanes.version, timeline.lanes.layout, timeline.scale)
        if self._level is None or self._level[0] != key:
            lanes = [lane for lane in timeline.lanes.shown() if not timeline.lanes.is_thin(lane)]
            self._level = (key, places.level(lanes, timeline.scale))
        return self._level[1]

    def places(self, lane: Lane, rect: QRectF) -> list[Place]:
        """Where the moments of a lane are drawn; none where they are too many to be drawn one by one."""
        if self.level() != "words" or self._timeline.lanes.is_thin(lane):
            return []
        key = (lane.version, self._timeline.scale, rect)
        kept = self._places.get(lane.key)
        if kept is None or kept[0] != key:
            kept = self._places[lane.key] = (key, places.places(lane, rect, self._timeline.scale))
        return kept[1]

    def place_of(self, moment: Moment, lane: Lane, rect: QRectF) -> Place:
        """Where a moment is drawn in its lane."""
        for place in self.places(lane, rect):
            if place.moment.id == moment.id:
                return place
        return Place(moment, places.bar(moment, rect, self._timeline.scale), rect.right())

    # Painting

    def _paint_all(self) -> QPixmap:
        timeline = self._timeline
        ratio = timeline.devicePixelRatioF()
        size = QSize(timeline.size() * ratio)
        picture = QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(tokens().card))
        self._frame = self._frame_now()
        self._lanes.clear()
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at, width = timeline.rows(), timeline.lanes_width()
        self._names.paint(painter, at, timeline.scale.length_ms, timeline.height(), ratio)
        timeline.film.paint(painter, at, timeline.scale, ratio)
        self._paint_overview(painter)
        painter.setClipRect(QRectF(LABELS - 14, 0, width + 26, timeline.height()))
        if timeline.frames is not None:
            ruler.ruler(painter, QRectF(LABELS, RULER_TOP, width, RULER), timeline.scale, timeline.frames)
        self._paint_lanes(painter, timeline.lane_rects(), at.view.adjusted(-8, -GAP, 8, GAP))
        painter.end()
        self._picture = picture
        return picture

    def _paint_stale(self, picture: QPixmap) -> None:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = self._timeline.rows().view.adjusted(-8, -GAP, 8, GAP)
        for lane, rect in self._stale:
            band = rect.adjusted(-8, -GAP, 8, GAP).intersected(view)
            painter.setClipRect(band)
            painter.fillRect(band, QColor(tokens().card))
            # The lanes above and below reach into it where something in them is chosen.
            self._paint_lanes(
                painter, [each for each in self._timeline.lane_rects() if each[1].intersects(band)], band, lane
            )
        if self._dashed != self._timeline.lanes.version:
            rect = self._timeline.whole.rect.adjusted(-4, 0, 4, 0)
            painter.setClipRect(rect)
            painter.fillRect(rect, QColor(tokens().card))
            self._paint_overview(painter)
        painter.end()
        self._stale = []

    def _paint_overview(self, painter: QPainter) -> None:
        timeline, rect = self._timeline, self._timeline.whole.rect
        lanes = timeline.lanes
        wide, high = max(1, int(rect.width())), max(1, int(rect.height()))
        key = (lanes.version, lanes.layout, timeline.scale.length_ms, wide, tokens().ink)
        if self._dashes is None or self._dashes[0] != key:
            self._dashes = (key, self._lines_of_all(wide, high))
        ruler.overview(painter, rect, timeline.scale, self._dashes[1])
        self._dashed = lanes.version

    def _lines_of_all(self, wide: int, high: int) -> NDArray[np.uint32]:
        """The dashes of all lanes. Zooming and panning leave them as they are."""
        lanes = self._timeline.lanes
        outer = [lane for lane in lanes.shown() if lane.inside is None]
        pixels = np.zeros((high, wide), np.uint32)
        for i, lane in enumerate(outer):
            top = round(2 + i * (high - 6) / max(1, len(outer) - 1))
            line = self._line_of(lane, wide)
            pixels[top : top + 2][:, line > 0] = line[line > 0]
        return pixels

    def _line_of(self, lane: Lane, wide: int) -> NDArray[np.uint32]:
        """The dashes of a lane, kept until it changes."""
        length_ms = self._timeline.scale.length_ms
        key = (lane.version, length_ms, wide, tokens().ink)
        kept = self._lines.get(lane.key)
        if kept is None or kept[0] != key:
            edges = Scale.whole(length_ms, wide).edges(wide)
            kept = self._lines[lane.key] = (key, dashes(lane, self._timeline.lanes.tones, edges))
        return kept[1]

    def _paint_lanes(self, painter: QPainter, rects: Rects, clip: QRectF, only: Lane | None = None) -> None:
        """Paint lanes within `clip`; with `only`, the others as far as they reach into it."""
        timeline = self._timeline
        lanes = LanePainter(painter, timeline.lanes, timeline.scale, timeline.picked, timeline.faces)
        mine = [(lane, rect) for lane, rect in rects if only is None or lane is only]
        painter.setClipRect(clip)
        for _, rect in mine:
            lanes.ground(rect)
        ruler.marks_fill(painter, LABELS, timeline.scale, timeline.marks, clip.intersected(timeline.rows().view))
        level = self.level()
        painter.setClipRect(clip.adjusted(8, 0, -8, 0))
        for lane, rect in mine:
            # Those that wait are drawn over the picture, as they grow.
            found = [each for each in self.places(lane, rect) if each.more or each.moment.id not in timeline.waiting]
            lanes.lane(lane, rect, level, found)
            self._lanes[lane.key] = self._lane_now(lane)
        painter.setClipRect(clip.adjusted(4, 0, -4, 0))
        for lane, rect in rects:
            thin = timeline.lanes.is_thin(lane)
            for moment in self._ringed(lane):
                if moment.id in timeline.waiting and not thin:
                    continue  # it is drawn over the picture, as one that waits
                lanes.chosen(self.place_of(moment, lane, rect), rect, thin=thin)

    def _chosen_in(self, lane: Lane) -> tuple[str, ...]:
        """The chosen moments of a lane; where many are chosen, all of them."""
        if len(self._timeline.selected) > _RINGS:
            return self._timeline.selected
        return tuple(moment.id for moment in self._ringed(lane))

    def _ringed(self, lane: Lane) -> list[Moment]:
        """The chosen moments of a lane, or where many are chosen, those in view."""
        timeline = self._timeline
        if len(timeline.selected) <= _RINGS:
            found = [moment for moment in map(timeline.lanes.get, timeline.selected) if moment is not None]
            return [moment for moment in found if timeline.lanes.lane_of(moment) is lane]
        if self.level() == "columns":
            return []
        first, behind = lane.seen(timeline.scale.from_ms, timeline.scale.to_ms)
        return [moment for moment in lane.moments[first:behind] if moment.id in timeline.selected_set]
