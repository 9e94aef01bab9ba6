"""Painting the moments of a lane: bars and points with their words, plain bars, columns, or a thin line of dashes."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from video_feedback_schemas.records import Group, Moment
from video_feedback_schemas.times import length_text
from video_feedback_ui.theme import BODY, R_BAR, SMALL, font, tokens
from video_feedback_ui.timeline import glyphs
from video_feedback_ui.timeline.faces import SHAPE, Faces
from video_feedback_ui.timeline.glyphs import MARK, NOTE, PICK
from video_feedback_ui.timeline.lane import Lane, Times
from video_feedback_ui.timeline.lanes import Lanes
from video_feedback_ui.timeline.pixels import dashes, draw_pixels
from video_feedback_ui.timeline.places import Place
from video_feedback_ui.timeline.scale import Scale

# A bar or point that is so high has room for its still, and a bar that is so wide.
_FACE_HIGH, _FACE_WIDE = 22, 96
# One chip of how many there are for so many pixels, where at least so many are.
_BIN_PX, _MANY = 208, 12
_PALE = 0.32
_VEIL = 0.5
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class LanePainter:
    """Paints lanes with one painter. Fonts and pens are made once, not per moment."""

    def __init__(
        self,
        painter: QPainter,
        lanes: Lanes,
        scale: Scale,
        picked: frozenset[str] = frozenset(),
        faces: Faces | None = None,
    ) -> None:
        self._painter = painter
        self._lanes = lanes
        self._scale = scale
        self._picked = picked
        self._faces = faces
        self._font = font(13)
        self._small = font(SMALL, tabular=True)
        self._ink = QColor(tokens().ink)
        self._edges = np.zeros(0, np.int64)
        self._bins: tuple[Times, list[float]] | tuple[()] = ()
        self._ratio = painter.device().devicePixelRatioF()

    def ground(self, rect: QRectF) -> None:
        """What a lane lies on."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(tokens().lane))
        self._painter.drawRoundedRect(rect, 4, 4)

    def lane(self, lane: Lane, rect: QRectF, level: str, places: Sequence[Place] = ()) -> None:
        """Paint what is in view of a lane into its rectangle, whose left edge is the left edge of the scale."""
        self._painter.setOpacity(1.0 if self._lanes.is_heard(lane) else _PALE)
        if self._lanes.is_thin(lane):
            self._dashes(lane, rect)
        elif level == "columns":
            self._columns(lane, rect)
            self._counts(lane, rect)
        elif level == "bars":
            self._bars(lane, rect)
            self._counts(lane, rect)
        else:
            for place in places:
                self._place(place, rect)
        self._painter.setOpacity(1.0)

    # Many

    def _dashes(self, lane: Lane, rect: QRectF) -> None:
        """Where anything is, and of which colour; a point is three pixels wide."""
        line = dashes(lane, self._lanes.tones, self._columns_at(rect))
        draw_pixels(self._painter, QPointF(rect.left(), rect.center().y() - 2), np.tile(line, (4, 1)))

    def _bars(self, lane: Lane, rect: QRectF) -> None:
        """Plain bars, all of one colour in one call; points are thin ones."""
        first, behind = lane.seen(self._scale.from_ms, self._scale.to_ms)
        starts, ends = lane.starts[first:behind], lane.ends[first:behind]
        left = rect.left() + (starts - self._scale.from_ms) / self._scale.span_ms * rect.width()
        wide = np.maximum(3.0, (ends - starts) / self._scale.span_ms * rect.width())
        top, high = rect.top() + 4, rect.height() - 8
        tones = lane.tones[first:behind]
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for tone in np.unique(tones).tolist():
            mine = tones == tone
            group = self._lanes.tones[tone]
            bars = [QRectF(x, top, w, high) for x, w in zip(left[mine].tolist(), wide[mine].tolist(), strict=True)]
            self._painter.setPen(QPen(tokens().group(group.colour), 1))
            self._painter.setBrush(tokens().tint(group.colour))
            self._painter.drawRects(bars)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _columns(self, lane: Lane, rect: QRectF) -> None:
        """One column a pixel, the higher the more moments lie there; a whole lane is one small picture."""
        width, high = max(1, int(rect.width())), max(1, int(rect.height()))
        by_tone = lane.depths(self._columns_at(rect))
        if not by_tone:
            return
        depth = sum(each for _, each in by_tone)
        full = max(1, int(np.max(depth)))
        reach = np.where(depth > 0, np.maximum(2.0, (high / 2 - 3) * np.sqrt(depth / full)), 0).astype(np.float32)
        y = np.arange(high, dtype=np.float32)[:, None] + np.float32(0.5)
        inside = np.abs(y - np.float32(high / 2)) <= reach[None, :]
        pixels = np.where(inside, self._rgba(by_tone[0][0]), np.uint32(0))
        below = np.zeros(width, np.float32)
        for (_, under), (tone, _) in pairwise(by_tone):
            # Of several colours each has its share of the column, from the top down.
            below = below + under
            share = 2 * reach * below / np.maximum(1, depth)
            pixels[inside & (y > high / 2 - reach + share)] = self._rgba(tone)
        draw_pixels(self._painter, rect.topLeft(), pixels)

    def _counts(self, lane: Lane, rect: QRectF) -> None:
        """How many begin in each part of the film, where they are too many to be told apart."""
        if not self._bins:
            part_ms = _BIN_PX / self._scale.width * self._scale.span_ms
            first, behind = int(self._scale.from_ms // part_ms), int(self._scale.to_ms // part_ms) + 1
            edges = np.ceil(np.arange(first, behind + 1) * part_ms).astype(np.int64)
            self._bins = (edges, [self._scale.x((place + 0.5) * part_ms) for place in range(first, behind)])
        begun = lane.begun(self._bins[0]).tolist()
        for x, before, then in zip(self._bins[1], begun, begun[1:], strict=False):
            if then - before >= _MANY and 30 < x < rect.width() - 30:
                self._chip(then - before, None, QPointF(rect.left() + x, rect.center().y()))

    def _chip(self, count: int, group: Group | None, middle: QPointF) -> None:
        """How many there are at a place, on a small plate; before it the shape, where they are of one group."""
        edge = tokens().group(group.colour) if group is not None else QColor(tokens().line_strong)
        glyphs.draw_count(self._painter, count, group.shape if group is not None else "", edge, middle)

    # One

    def _place(self, place: Place, rect: QRectF) -> None:
        group = self._lanes.group_of(place.moment)
        if place.more:
            self._chip(place.more + 1, group, QPointF(place.rect.left() + 6, place.middle.y()))
        elif place.moment.end_ms is None:
            self._point(group, place)
        else:
            self._bar(group, place, rect)

    def _point(self, group: Group, place: Place) -> None:
        colour, x, middle = tokens().group(group.colour), place.middle.x(), place.middle.y()
        self._painter.setPen(QPen(colour, 1))
        self._painter.drawLine(QPointF(x, place.rect.top() - 1), QPointF(x, place.rect.bottom() + 1))
        glyphs.draw_shape(self._painter, group.shape, colour, place.middle, 6)
        left = x + 10
        for mark, is_there in ((NOTE, place.moment.note), (PICK, place.moment.id in self._picked)):
            if is_there and left + MARK <= place.room_to:
                glyphs.draw_mark(self._painter, mark, QPointF(left + MARK / 2, middle))
                left += MARK + 1
        left = self._face(place, left, place.room_to)
        self._painter.setFont(self._font)
        words = self._lanes.code_of(place.moment).label
        self._words(words, QRectF(left + 1, place.rect.top() - 2, place.room_to - left - 1, place.rect.height() + 4))

    def _bar(self, group: Group, place: Place, rect: QRectF) -> None:
        colour, bar, middle = tokens().group(group.colour), place.rect, place.middle.y()
        pen = QPen(colour, 1.2)
        if group.shape == "ring":
            pen.setStyle(Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        self._painter.setBrush(tokens().tint(group.colour))
        radius = min(R_BAR, bar.width() / 2)
        self._painter.drawRoundedRect(bar, radius, radius)
        if bar.width() < 18:
            return
        if place.moment.note:
            glyphs.draw_note(self._painter, QPointF(bar.right() - 0.5, bar.top() + 0.5))
        inside = min(max(bar.left(), rect.left()), bar.right() - 18)
        end = min(bar.right() - 5, max(place.room_to, inside + 22))
        if bar.width() >= _FACE_WIDE:
            inside = self._face(place, inside + 3, end) - 1 if self._has_face(place) else inside
        glyphs.draw_shape(self._painter, group.shape, colour, QPointF(inside + 11, middle), 4.6)
        end = self._star_before(place, inside + 20, end)
        self._painter.setFont(self._font)
        words = self._lanes.code_of(place.moment).label
        self._words(words, QRectF(inside + 20, bar.top() - 2, end - inside - 20, bar.height() + 4))

    def _star_before(self, place: Place, left: float, right: float) -> float:
        """The star of a pick at the end of a bar, where there is room. Gives where the words have to end."""
        if place.moment.id not in self._picked or right - MARK < left:
            return right
        glyphs.draw_mark(self._painter, PICK, QPointF(right - MARK / 2, place.middle.y()))
        return right - MARK - 2

    def _has_face(self, place: Place) -> bool:
        return self._faces is not None and place.rect.height() >= _FACE_HIGH

    def _face(self, place: Place, left: float, right: float) -> float:
        """The still of a moment, where there is room for it. Gives where the words begin."""
        high = place.rect.height() - 4
        wide = round(high * SHAPE)
        if self._faces is None or not self._has_face(place) or left + wide > right:
            return left
        image = self._faces.of(place.moment, round(high * self._ratio))
        if image is None:
            return left
        box = QRectF(left, place.rect.top() + 2, wide, high)
        shown = min(image.width(), image.height() * SHAPE)
        cut = QRectF((image.width() - shown) / 2, 0, shown, image.height())
        self._painter.drawImage(box, image, cut)
        return left + wide + 4

    def open(self, moment: Moment, rect: QRectF, playhead_ms: int) -> None:
        """A stretch that waits for its second press: it grows with the playhead, and covers nothing."""
        left = self._x(moment.start_ms, rect)
        bar = QRectF(left, rect.top() + 2, max(20.0, self._x(playhead_ms, rect) - left), rect.height() - 4)
        group = self._lanes.group_of(moment)
        colour = tokens().group(group.colour)
        tint = QColor(tokens().tint(group.colour))
        tint.setAlphaF(_VEIL)
        self._painter.setPen(QPen(colour, 1.2, Qt.PenStyle.DashLine))
        self._painter.setBrush(tint)
        self._painter.drawRoundedRect(bar, R_BAR, R_BAR)
        inside = max(bar.left(), rect.left())
        glyphs.draw_shape(self._painter, group.shape, colour, QPointF(inside + 11, rect.center().y()), 4.6)
        self._painter.setFont(self._font)
        label = self._lanes.code_of(moment).label
        self._words(label, QRectF(inside + 20, rect.top(), bar.right() - inside - 25, rect.height()))

    def chosen(self, place: Place, rect: QRectF, *, thin: bool = False) -> None:
        """A chosen moment, over all others: a ring, and in a bar two grips, words in full weight, and its length."""
        accent, moment, middle = QColor(tokens().accent), place.moment, place.middle.y()
        group = self._lanes.group_of(moment)
        colour = tokens().group(group.colour)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(accent, 2))
        if thin:
            self._painter.drawRoundedRect(place.rect.adjusted(-2, -1, 2, 1), 4, 4)
            return
        if moment.end_ms is None:
            reach = min(10.0, place.rect.height() / 2 + 2)
            if place.more:
                glyphs.draw_shape(self._painter, group.shape, colour, place.middle, 6)
            self._painter.drawEllipse(place.middle, reach, reach)
            return
        bar = place.rect
        radius = min(R_BAR, bar.width() / 2)
        self._painter.setBrush(tokens().tint(group.colour))
        self._painter.setPen(QPen(colour, 1.2))
        self._painter.drawRoundedRect(bar, radius, radius)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(accent, 2))
        self._painter.drawRoundedRect(bar.adjusted(-3, -3, 3, 3), R_BAR + 3, R_BAR + 3)
        if bar.width() < 24:
            return
        self._painter.setPen(QPen(colour, 2, c=Qt.PenCapStyle.RoundCap))
        for x in (bar.left() + 4, bar.right() - 4):
            self._painter.drawLine(QPointF(x, bar.top() + 4), QPointF(x, bar.bottom() - 4))
        if moment.note:
            glyphs.draw_note(self._painter, QPointF(bar.right() - 0.5, bar.top() + 0.5))
        left, words_to = max(bar.left(), rect.left()) + 3, bar.right() - 10
        if bar.width() >= _FACE_WIDE and self._has_face(place):
            left = self._face(place, left + 4, words_to) - 2
        glyphs.draw_shape(self._painter, group.shape, colour, QPointF(left + 11, middle), 4.6)
        length = length_text(moment.end_ms - moment.start_ms)
        room = QFontMetricsF(self._small).horizontalAdvance(length)
        if words_to - left > room + 90:
            self._painter.setFont(self._small)
            self._painter.setPen(QColor(tokens().ink_2))
            at = QRectF(words_to - room, bar.top() - 2, room, bar.height() + 4)
            self._painter.drawText(at, _LINE, length)
            words_to = at.left() - 6
        words_to = self._star_before(place, left + 21, words_to)
        self._painter.setFont(font(BODY - 1, 600))
        label = self._lanes.code_of(moment).label
        self._words(label, QRectF(left + 21, bar.top() - 2, words_to - left - 21, bar.height() + 4))

    def _words(self, words: str, rect: QRectF) -> None:
        """Words that do not fit are cut, never shrunk; where hardly a letter fits there are none."""
        if rect.width() < 14:
            return
        self._painter.setPen(self._ink)
        self._painter.drawText(rect, _LINE, words)

    def _x(self, ms: float, rect: QRectF) -> float:
        return rect.left() + self._scale.x(ms)

    def _columns_at(self, rect: QRectF) -> Times:
        """The edges of the columns of a lane, one a pixel; they are the same for all lanes."""
        width = max(1, int(rect.width()))
        if len(self._edges) != width + 1:
            self._edges = self._scale.edges(width)
        return self._edges

    def _rgba(self, tone: int) -> np.uint32:
        return np.uint32(tokens().group(self._lanes.tones[tone].colour).rgba())
