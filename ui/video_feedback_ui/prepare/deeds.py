"""What the worker does at the workbench, by key, button or mouse: one method for each."""

from typing import TYPE_CHECKING

import numpy as np

from video_feedback.coding.gaps import gaps
from video_feedback.coding.placing import Edge
from video_feedback.feedback import keeping, picking, script
from video_feedback.words import tr
from video_feedback_schemas.records import Moment
from video_feedback_schemas.times import Ms

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage

_AROUND_MS = 1000


class Deeds:
    """Every deed reads what is on the page and asks the desk, the deck or the library. Showing is the page's."""

    def __init__(self, page: "PreparePage") -> None:
        self._page = page

    def toggle(self) -> None:
        """Play or pause; what goes backwards stops."""
        if self._page.shuttle.back:
            self._page.shuttle.end()
        else:
            self._page.deck.toggle()

    def seek(self, ms: int) -> None:
        self._page.shuttle.end()
        self._page.deck.seek(Ms(ms))
        if self._page.erased.is_on:
            self._page.timeline.show_playhead(ms)

    def step(self, frames: int) -> None:
        self._page.shuttle.end()
        self._page.deck.step(frames)

    def skip(self, seconds: int) -> None:
        self.seek(max(0, self._page.deck.aim_ms + 1000 * seconds))

    def press(self, code_id: str) -> Moment | None:
        """Tag the frame on screen. With in and out marked, tag what lies between. Gives what was tagged."""
        page, desk = self._page, self._page.desk
        if desk is None or page.arranging.copying.takes(code_id):
            return None
        moment: Moment | None = None
        with page.bridge.telling(), page.follow.lanes_first():
            if desk.in_ms is not None and desk.out_ms is not None:
                moment = desk.tag_range(code_id)
                page.show_marks()
            else:
                moment = desk.press(code_id, page.shown_ms, playing=page.deck.playing)
            page.pad.flash(code_id)
            page.selection.choose(moment.id)
        return moment

    def let_go(self, moment_id: str, at_ms: Ms, playing: bool) -> None:
        """Close the stretch whose key was held, at the frame that was shown then."""
        page, desk = self._page, self._page.desk
        if desk is not None:
            with page.bridge.telling(), page.follow.lanes_first():
                desk.let_go(moment_id, at_ms, playing=playing)

    def press_back(self, code_id: str) -> None:
        """Tag what has just been, up to the frame on screen."""
        page, desk = self._page, self._page.desk
        if desk is None:
            return
        with page.bridge.telling(), page.follow.lanes_first():
            moment = desk.press_back(code_id, page.shown_ms)
            page.pad.flash(code_id)
            page.selection.choose(moment.id)

    def mark(self, which: str) -> None:
        """Mark in or out at the frame on screen."""
        desk = self._page.desk
        if desk is not None:
            (desk.mark_in if which == "in" else desk.mark_out)(self._page.shown_ms)
            self._page.show_marks()

    def clear_marks(self) -> None:
        if self._page.desk is not None:
            self._page.desk.clear_marks()
            self._page.show_marks()

    def choose(self, moment_id: str) -> None:
        """Choose a moment. The film goes there if it is paused."""
        page = self._page
        page.selection.choose(moment_id)
        moment = page.timeline.lanes.get(moment_id)
        if moment is not None and not page.deck.playing:
            self.seek(moment.start_ms)

    def choose_beside(self, rows: int) -> None:
        """The next moment in the list (1) or the one before (-1), from the chosen one or from the frame on screen.

        What lies in a lane that is left out is passed over.
        """
        page, model = self._page, self._page.moments_card.list.moments
        row = model.row_of(page.chosen) if page.chosen else None
        if row is None:
            row = model.row_at(page.shown_ms) + (1 if rows < 0 else 0)
        row += rows
        while 0 <= row < model.rowCount() and not page.timeline.lanes.heard(model.moment(row)):
            row += rows
        if 0 <= row < model.rowCount():
            self.choose(model.moment(row).id)

    def nudge(self, moment_id: str | None, edge: Edge, frames: int) -> None:
        """Move an edge by frames, and show the frame it now names."""
        page = self._page
        if page.desk is None or not moment_id:
            return
        with page.bridge.telling():
            found = page.desk.edits.nudge([moment_id], edge, frames=frames)
            moment = found[0] if found else None
            if moment is not None and not page.deck.playing:
                page.deck.seek(moment.end_ms if edge == "end" and moment.end_ms is not None else moment.start_ms)

    def delete(self) -> None:
        """Delete the chosen moment, and choose the one that took its place."""
        page, model = self._page, self._page.moments_card.list.moments
        if page.desk is None or not page.chosen:
            return
        row = model.row_of(page.chosen)
        with page.bridge.telling():
            page.desk.edits.remove(page.selection.ids)
        if row is not None and model.rowCount():
            page.selection.choose(model.moment(min(row, model.rowCount() - 1)).id)

    def play_moment(self, moment_id: str | None = None) -> None:
        """Play a moment, in to out, and hold; a point with the seconds around it."""
        stretch = self._stretch_of(moment_id or self._page.chosen)
        if stretch is not None:
            self._page.deck.play_stretch(*stretch)

    def play_around(self) -> None:
        """Play the chosen moment from a second before it to a second after it."""
        page = self._page
        moment = page.timeline.lanes.get(page.chosen) if page.chosen else None
        if moment is None or page.deck.film is None:
            page.now.say(tr("Choose a moment to play around it"))
            return
        frames = page.deck.film.frames
        end = moment.start_ms if moment.end_ms is None else moment.end_ms
        page.deck.play_stretch(frames.time_at(moment.start_ms - _AROUND_MS), frames.time_at(end + _AROUND_MS))

    def go_to_gap(self, way: int) -> None:
        """Go where the next stretch without any tag begins (1), or the one before (-1)."""
        page = self._page
        if page.deck.film is None:
            return
        lanes, frames = page.timeline.lanes.lanes, page.deck.film.frames
        none = np.zeros(0, np.int64)  # by coder, a film without a tag has no lane
        starts, ends = (np.concatenate([none, *(getattr(lane, name) for lane in lanes)]) for name in ("starts", "ends"))
        # From the frame behind a tag on: its last one still belongs to it.
        begins = [frames.after(int(at)) if at else frames.first_ms for at, _ in gaps(starts, ends, frames.last_ms)]
        found = [at for at in begins if (at > page.shown_ms if way > 0 else at < page.shown_ms)]
        if found:
            self.seek(found[0] if way > 0 else found[-1])
        else:
            page.now.say(
                tr("Nothing is left untagged for two seconds after this")
                if way > 0
                else tr("Nothing is left untagged for two seconds before this")
            )

    def loop(self) -> None:
        """Round and round between in and out, or round the chosen moment; once more ends it."""
        page, desk = self._page, self._page.desk
        stretch = self._stretch_of(page.chosen)
        if desk is not None and desk.in_ms is not None and desk.out_ms is not None:
            stretch = (desk.in_ms, desk.out_ms)
        goes_round = page.transport.goes_round
        page.transport.show_loop(not goes_round and stretch is not None)
        if goes_round:
            page.deck.pause()
        elif stretch is not None:
            page.deck.play_stretch(*stretch, loop=True)
        else:
            page.bridge.told.emit(tr("Choose a moment, or mark in and out, to go round and round."), False)

    def _stretch_of(self, moment_id: str | None) -> tuple[Ms, Ms] | None:
        page = self._page
        moment = page.timeline.lanes.get(moment_id) if moment_id else None
        if moment is None or page.deck.film is None:
            return None
        return script.around(moment, page.timeline.lanes.code_of(moment), page.deck.film.frames)

    def keep_for_them(self) -> None:
        """Let the family keep the chosen moments, or no longer: a film with one is asked about before it goes."""
        page = self._page
        chosen = [moment for moment in map(page.timeline.lanes.get, page.selection.ids) if moment is not None]
        if not chosen or page.recording is None:
            return
        place, is_kept = f"recording:{page.recording.id}", False
        with (
            page.bridge.telling() as went_well,
            page.bridge.change(tr("What the family is to keep"), place=place) as db,
        ):
            is_kept = keeping.turn(db, chosen)
        if went_well:
            page.now.say(tr("The family is to keep it") if is_kept else tr("Not among what the family is to keep"))

    def pick(self) -> None:
        """Pick the chosen moments for the session that comes next; where all are picked already, put them back."""
        page = self._page
        lanes = page.timeline.lanes
        chosen = [moment for moment in map(lanes.get, page.selection.ids) if moment is not None]
        if not chosen or page.recording is None or page.deck.film is None:
            return
        bridge, family_id, frames = page.bridge, page.recording.family_id, page.deck.film.frames
        # Of many, those that can be: one alone is told why it cannot.
        can_be = [moment for moment in chosen if page.follow.codes.is_shared(moment)] or chosen[:1]
        picked = {pick.moment_id for pick in picking.picks_to_come(bridge.db, family_id)}
        new = [moment for moment in can_be if moment.id not in picked]
        words = lanes.code_of(can_be[0]).label if len(can_be) == 1 else tr("{count} moments", count=len(new or can_be))
        name = tr("Pick {moment}", moment=words) if new else tr("Put back {moment}", moment=words)
        with (
            bridge.telling(),
            bridge.change(name, place=f"recording:{page.recording.id}") as db,
        ):
            for moment in new:
                picking.pick(db, family_id, moment, page.follow.codes.scheme(moment), frames)
            for moment in [] if new else can_be:
                picking.put_back(db, family_id, moment.id)
