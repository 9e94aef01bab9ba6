"""Chains over the lanes: a curve with arrow heads for the chosen one, faint lines for the others in view."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from video_feedback_schemas.records import Chain, Moment
from video_feedback_ui.theme import tokens
from video_feedback_ui.timeline.names import WIDTH as LABELS

if TYPE_CHECKING:
    from video_feedback_ui.timeline.timeline import Timeline

# More chains than these in view are a tangle, and nobody reads it.
MOST_FAINT = 60
_OFF = 9.0  # from the middle of a moment to where a line leaves it or meets it
_HEAD = 5.5


class Arcs:
    """`show` takes all chains of the recording, `choose` the one that is drawn in full; `moved` what has new times."""

    def __init__(self, timeline: "Timeline") -> None:
        self._timeline = timeline
        self._chains: list[Chain] = []
        self._at: dict[str, int] = {}
        self._first: NDArray[np.int64] = np.zeros(0, np.int64)
        self._last: NDArray[np.int64] = np.zeros(0, np.int64)
        self._chosen: tuple[Chain, bool] | None = None
        self._kept: tuple[tuple[object, ...], QPainterPath, list[tuple[QPainterPath, QPainterPath]]] | None = None

    def show(self, chains: Sequence[Chain]) -> None:
        """Take all chains of the recording on the timeline."""
        self._chains = list(chains)
        self._at = {link: i for i, chain in enumerate(self._chains) for link in chain.links}
        self._first, self._last = np.zeros(len(chains), np.int64), np.zeros(len(chains), np.int64)
        for i in range(len(chains)):
            self._measure(i)
        self._kept = None
        self._timeline.update()

    def choose(self, chain: Chain | None, *, broken: bool = False) -> None:
        """Draw this one in full; dashed where something is missing in it."""
        chosen = None if chain is None else (chain, broken)
        if chosen != self._chosen:
            self._chosen, self._kept = chosen, None
            self._timeline.update()

    def moved(self, moment_ids: Iterable[str]) -> None:
        """These moments have other times, or are gone."""
        for i in {self._at[moment_id] for moment_id in moment_ids if moment_id in self._at}:
            self._measure(i)
            self._kept = None

    def paint(self, painter: QPainter) -> None:
        timeline = self._timeline
        if not self._chains:
            return
        view = timeline.rows()
        top, bottom = view.top, view.bottom
        painter.save()
        painter.setClipRect(QRectF(LABELS, top, timeline.lanes_width(), bottom - top), Qt.ClipOperation.IntersectClip)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        faint, lines = self._drawn()
        if not faint.isEmpty():
            thin = QPen(QColor(tokens().line_strong), 1)
            thin.setCosmetic(True)  # drawn many times as fast
            painter.setPen(thin)
            painter.drawPath(faint)
        pen = QPen(QColor(tokens().ink), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        broken = self._chosen is not None and self._chosen[1]
        for path, head in lines:
            pen.setStyle(Qt.PenStyle.DashLine if broken else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawPath(path)
            pen.setStyle(Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawPath(head)
        painter.restore()

    def _measure(self, i: int) -> None:
        starts = [moment.start_ms for moment in self._moments(self._chains[i])]
        # What is not there lies beyond every view.
        self._first[i], self._last[i] = (min(starts), max(starts)) if starts else (-1, -1)

    def _moments(self, chain: Chain) -> list[Moment]:
        return [moment for moment in map(self._timeline.lanes.get, chain.links) if moment is not None]

    def _drawn(self) -> tuple[QPainterPath, list[tuple[QPainterPath, QPainterPath]]]:
        """The lines of the other chains in view as one path, and the chosen one’s, kept until something moves."""
        timeline = self._timeline
        scale = timeline.scale
        key = (scale, timeline.rows(), timeline.lanes.version, timeline.lanes.layout)
        if self._kept is None or self._kept[0] != key:
            chosen = self._chosen[0] if self._chosen is not None else None
            faint = QPainterPath()
            found = np.flatnonzero((self._last >= scale.from_ms) & (self._first <= scale.to_ms))
            for i in found if len(found) <= MOST_FAINT else ():
                if chosen is None or self._chains[i].id != chosen.id:
                    for path, _ in self._lines(self._chains[i]):
                        faint.addPath(path)
            self._kept = (key, faint, self._lines(chosen) if chosen is not None else [])
        return self._kept[1], self._kept[2]

    def _lines(self, chain: Chain) -> list[tuple[QPainterPath, QPainterPath]]:
        """From each moment to the next: the line, and the head of its arrow."""
        made = []
        for one, next_one in pairwise(self._moments(chain)):
            source, target = self._spot(one, leaves=True), self._spot(next_one)
            if source is not None and target is not None:
                made.append(line(source, target))
        return made

    def _spot(self, moment: Moment, *, leaves: bool = False) -> QPointF | None:
        """Where a moment begins, in the middle of its height; a line leaves a bar somewhat behind that."""
        rect = self._timeline.rect_of(moment)
        if rect is None:
            return None
        behind = min(12.0, rect.width() / 2) if leaves and moment.end_ms is not None else 0.0
        return QPointF(self._timeline.x_of(moment.start_ms) + behind, rect.center().y())


def line(source: QPointF, target: QPointF) -> tuple[QPainterPath, QPainterPath]:
    """A curve from one place to another, and the head of the arrow at its end."""
    path = QPainterPath()
    across, down = target.x() - source.x(), target.y() - source.y()
    way = 1 if across >= 0 else -1
    if abs(down) < _OFF:  # in the same lane: over the words between
        path.moveTo(source.x(), source.y() - _OFF)
        end = QPointF(target.x(), target.y() - _OFF)
        lift = min(18.0, 8 + abs(across) / 20)
        path.cubicTo(
            source.x() + across / 4, path.currentPosition().y() - lift, target.x(), end.y() - lift, end.x(), end.y()
        )
        return path, _head(end, QPointF(0, 1))
    fall = 1 if down > 0 else -1
    path.moveTo(source.x(), source.y() + fall * _OFF)
    if abs(across) < 2.2 * _OFF:  # nearly below or above it
        end = QPointF(target.x(), target.y() - fall * _OFF)
        middle = (path.currentPosition().y() + end.y()) / 2
        path.cubicTo(source.x(), middle, end.x(), middle, end.x(), end.y())
        return path, _head(end, QPointF(0, fall))
    end = QPointF(target.x() - way * (_OFF + 2), target.y())
    turn = source.x() + way * min(abs(across) * 0.35, 26.0)
    path.cubicTo(source.x(), target.y(), turn - way * 6, target.y(), end.x(), end.y())
    return path, _head(end, QPointF(way, 0))


def _head(tip: QPointF, way: QPointF) -> QPainterPath:
    aside = QPointF(-way.y(), way.x())
    path = QPainterPath(tip - way * _HEAD + aside * (_HEAD * 0.62))
    path.lineTo(tip)
    path.lineTo(tip - way * _HEAD - aside * (_HEAD * 0.62))
    return path
