"""Arranging the moments: choosing many, moving, drawing, splitting, joining. By hand or by the keys."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPoint, QPointF

from video_feedback.coding.placing import Edge, last_of
from video_feedback.errors import Trouble
from video_feedback.library import bookmarks
from video_feedback.words import tr
from video_feedback_schemas.ids import CodeId
from video_feedback_schemas.records import Code, Kind, Moment
from video_feedback_schemas.times import Ms
from video_feedback_ui.prepare.copying import Copying
from video_feedback_ui.prepare.hover_card import HoverCard
from video_feedback_ui.prepare.moment_menu import MomentMenu
from video_feedback_ui.timeline import arrange
from video_feedback_ui.timeline.lane import Lane

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage

_WAYS = (("earlier", -1), ("later", 1))
_EDGES: dict[str, Edge] = {"start": "start", "end": "end", "move": "both"}


class Arranging(QObject):
    """Answers what the hand asks for."""

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self._page = page
        self._before = Ms(0)
        self._strayed = False
        self._used: dict[tuple[str, Kind], CodeId] = {}
        self.copying = Copying(page)
        self.hover = HoverCard(page)
        self.menu = MomentMenu(page)
        hand = page.timeline.hand
        hand.landmarks = self._landmarks
        hand.turned.connect(page.selection.turn)
        hand.reached.connect(self.reach)
        hand.marked.connect(self._marked)
        hand.moved.connect(self._moved)
        hand.edge_moved.connect(self._edge_moved)
        hand.drawn.connect(self._drawn)
        hand.menu_asked.connect(self._offer)
        hand.took.connect(self._took)
        hand.shows.connect(self._show_frame)
        hand.let_go.connect(self._let_go)
        page.timeline.sought.connect(self._sought)
        page.timeline_card.snap_asked.connect(self.turn_snap)
        page.selection.changed.connect(self._chosen_changed)
        page.bridge.settings_changed.connect(self._take_settings)
        page.keys.teach(self._deeds())
        self._take_settings()

    def _deeds(self) -> dict[str, Callable[[], object]]:
        deeds: dict[str, Callable[[], object]] = {
            "split": self.split,
            "join": self.join,
            "choose_all": self.choose_all,
            "reach_down": lambda: self.reach_beside(1),
            "reach_up": lambda: self.reach_beside(-1),
            "moment_menu": self._offer_by_key,
            "snap": self.turn_snap,
            "clear_marks": self.escape,
        }
        for name, edge in _EDGES.items():
            for words, way in _WAYS:
                deeds[f"{name}_{words}"] = partial(self.nudge, edge, frames=way)
                deeds[f"{name}_{words}_100"] = partial(self.nudge, edge, ms=100 * way)
        deeds |= {f"move_{words}_second": partial(self.nudge, "both", ms=1000 * way) for words, way in _WAYS}
        return deeds

    # Choosing

    def choose_all(self) -> None:
        """All moments in the lanes that are shown."""
        self._page.selection.set(self._shown_between(None, None))

    def reach(self, moment_id: str) -> None:
        """All from where the reach begins to this one, in order of time, of the lanes that are shown."""
        lanes, selection = self._page.timeline.lanes, self._page.selection
        here = lanes.get(selection.anchor) if selection.anchor else None
        there = lanes.get(moment_id)
        if here is None or there is None:
            selection.choose(moment_id)
            return
        ids = self._shown_between(*sorted((here.start_ms, there.start_ms)))
        # Of those that begin together, none beyond the two that were pointed at.
        first, last = sorted(ids.index(each.id) for each in (here, there))
        ids = ids[first : last + 1]
        selection.set(ids if ids[-1] == moment_id else reversed(ids))

    def reach_beside(self, rows: int) -> None:
        """Stretch the choice to the next moment in the list (1), or the one before (-1)."""
        page, model = self._page, self._page.moments_card.list.moments
        chosen, anchor = page.selection.chosen, page.selection.anchor
        here = model.row_of(chosen) if chosen else None
        start = model.row_of(anchor) if anchor else None
        if here is None or start is None:
            page.do.choose_beside(rows)
            return
        there = here + rows
        if 0 <= there < model.rowCount():
            step = 1 if there >= start else -1
            page.selection.set(model.moment(row).id for row in range(start, there + step, step))
            if not page.deck.playing:
                page.deck.seek(model.moment(there).start_ms)

    def escape(self) -> None:
        """The first that applies: end a drag or a copy, choose nothing, take in and out away."""
        page = self._page
        if page.timeline.hand.put_back() or page.bounding.put_back() or self.copying.end():
            return
        if page.selection.ids:
            page.selection.choose(None)
        else:
            page.do.clear_marks()

    def _shown_between(self, first_ms: int | None, last_ms: int | None) -> list[str]:
        """The ids in order of time, of all lanes that are shown; each once."""
        starts: list[np.ndarray] = []
        found: list[str] = []
        lanes = self._page.timeline.lanes
        for lane in filter(lanes.is_heard, lanes.shown()):
            first = 0 if first_ms is None else int(np.searchsorted(lane.starts, first_ms))
            behind = len(lane.starts) if last_ms is None else int(np.searchsorted(lane.starts, last_ms, side="right"))
            starts.append(lane.starts[first:behind])
            found += [moment.id for moment in lane.moments[first:behind]]
        order = np.lexsort((np.array(found), np.concatenate(starts))) if found else np.zeros(0, np.int64)
        return list(dict.fromkeys(found[i] for i in order.tolist()))

    def _marked(self, ids: Sequence[str], beside: bool) -> None:
        selection = self._page.selection
        selection.set([*selection.ids, *ids] if beside else ids)

    def _chosen_changed(self) -> None:
        page = self._page
        moment = page.timeline.lanes.get(page.chosen) if page.chosen else None
        if moment is not None and page.desk is not None and moment.scheme_id == page.desk.scheme.id:
            code = page.timeline.lanes.code_of(moment)
            self._used[code.group_id, code.kind] = code.id

    # While something is dragged

    def _landmarks(self) -> list[int]:
        page = self._page
        if page.recording is None or page.desk is None:
            return []
        marked = [bookmark.at_ms for bookmark in bookmarks.of_recording(page.bridge.db, page.recording.id)]
        return [*(ms for ms in (page.desk.in_ms, page.desk.out_ms) if ms is not None), page.shown_ms, *marked]

    def _took(self, holds: bool) -> None:
        page = self._page
        self.hover.forget()
        self._before, self._strayed = page.shown_ms, False
        if holds:
            page.deck.pause()

    def _show_frame(self, ms: int) -> None:
        self._strayed = True
        self._page.do.seek(ms)

    def _sought(self, _: int) -> None:
        self._strayed = True

    def _let_go(self, put_back: bool) -> None:
        if put_back and self._strayed:
            self._page.do.seek(self._before)

    # Edits

    def _moved(self, ids: Sequence[str], by_ms: int) -> None:
        if self._page.desk is not None:
            with self._page.bridge.telling():
                self._page.desk.edits.shift(ids, by_ms)

    def _edge_moved(self, moment_id: str, edge: Edge, at_ms: int) -> None:
        if self._page.desk is not None:
            with self._page.bridge.telling():
                self._page.desk.edits.set_edge(moment_id, edge, at_ms)

    def _drawn(self, lane: Lane, start_ms: int, end_ms: int | None) -> None:
        page = self._page
        if page.desk is None:
            return
        with page.bridge.telling():
            code = self._code_for(lane, "point" if end_ms is None else "stretch")
            name = tr("Set {code}", code=code.label) if end_ms is None else tr("Draw {code}", code=code.label)
            page.selection.choose(page.desk.tag(code.id, start_ms, end_ms, name=name).id)

    def _code_for(self, lane: Lane, kind: Kind) -> Code:
        """The code of a lane; of several, the one used last, else the first. Raises Trouble where there is none."""
        assert self._page.desk is not None
        scheme = self._page.desk.scheme
        lane_key = lane.inside.key if lane.inside is not None else ""
        own = [code for code in scheme.codes if arrange.code_key(scheme.id, code.id, lane_key) == lane.key]
        if not own:
            keys = {arrange.group_key(scheme.id, group.id): group.id for group in scheme.groups}
            own = [code for code in scheme.codes if code.group_id == keys.get(lane.key) and not code.archived]
        if not own and lane.key.startswith(("group:", "code:")):
            raise Trouble(tr("This lane is of another scheme. Choose that scheme first, then draw."))
        if not own:
            raise Trouble(tr("Let the lanes go by group or by code first: then it is clear what to draw."))
        fitting = {code.id: code for code in own if code.kind == kind}
        if not fitting and kind == "stretch":
            raise Trouble(tr("Here there are only points. Hold Shift and click to set one."))
        if not fitting:
            raise Trouble(tr("Here there are only stretches. Hold Shift and drag to draw one."))
        used = self._used.get((own[0].group_id, kind), CodeId(""))
        return fitting.get(used) or next(iter(fitting.values()))

    def split(self) -> None:
        """Cut the chosen stretch in two at the frame on screen; without a choice, the one that lies there."""
        page = self._page
        if page.desk is None:
            return
        ids = page.selection.ids or tuple(moment.id for moment in self._stretches_here())
        with page.bridge.telling():
            if not page.selection.ids and len(ids) != 1:
                raise Trouble(tr("Choose the stretch to split. It is cut in two at the frame on screen."))
            halves = page.desk.edits.split(ids, page.shown_ms)
            page.selection.set(moment.id for moment in halves)

    def close(self) -> None:
        """End the chosen open stretches at the frame on screen, also where their key is no longer there."""
        page = self._page
        if page.desk is not None:
            with page.bridge.telling():
                page.desk.edits.close(page.selection.ids, page.shown_ms)

    def _stretches_here(self) -> list[Moment]:
        page = self._page
        return [moment for moment in page.timeline.lanes.at(page.shown_ms) if moment.end_ms is not None]

    def join(self) -> None:
        page = self._page
        if page.desk is not None:
            with page.bridge.telling():
                page.selection.choose(page.desk.edits.join(page.selection.ids).id)

    def nudge(self, edge: Edge, *, frames: int = 0, ms: int = 0) -> None:
        """Move an edge of all chosen, or all of them whole, and show the frame that the last one now names."""
        page = self._page
        if page.desk is None or not page.selection.ids:
            return
        with page.bridge.telling():
            found = page.desk.edits.nudge(page.selection.ids, edge, frames=frames, ms=ms)
            shown = next((moment for moment in found if moment.id == page.chosen), None)
            if shown is not None and not page.deck.playing:
                page.do.seek(last_of(shown) if edge == "end" else shown.start_ms)

    # Snapping, and the menu

    def turn_snap(self) -> None:
        settings = self._page.bridge.settings
        self._page.bridge.keep(timeline_snap=not settings.timeline_snap)
        self._page.now.say(tr("It snaps while you drag") if not settings.timeline_snap else tr("It does not snap"))

    def _take_settings(self) -> None:
        snaps = self._page.bridge.settings.timeline_snap
        self._page.timeline.hand.snaps = snaps
        self._page.timeline_card.snap.setChecked(snaps)

    def _offer(self, at: QPoint) -> None:
        self.hover.forget()
        self.menu.offer(at)

    def _offer_by_key(self) -> None:
        page = self._page
        moment = page.timeline.lanes.get(page.chosen) if page.chosen else None
        if moment is None:
            page.now.say(tr("Choose a moment first"))
            return
        at = page.timeline.middle_of(moment) or QPointF(page.timeline.rect().center())
        self._offer(page.timeline.mapToGlobal(at.toPoint()))
