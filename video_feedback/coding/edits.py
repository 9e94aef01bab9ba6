"""Changing what is tagged already: edges, codes, who, notes. One moment or many, always one step of undo."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from video_feedback.coding import cutting, placing
from video_feedback.coding.placing import Edge
from video_feedback.errors import Trouble
from video_feedback.feedback import picking, script
from video_feedback.library import moments, recordings, sessions
from video_feedback.library.codebook import Codebook
from video_feedback.library.instants import now
from video_feedback.library.library import Library
from video_feedback.media.frame_table import FrameTable
from video_feedback.words import tr
from video_feedback_schemas.ids import MomentId, PersonId, new_id
from video_feedback_schemas.records import Code, Moment, Reader, Scheme, Who
from video_feedback_schemas.times import Ms

_EARLIER: dict[Edge, str] = {
    "start": tr("Start {moment} earlier"),
    "end": tr("End {moment} earlier"),
    "both": tr("Move {moment} earlier"),
}
_LATER: dict[Edge, str] = {
    "start": tr("Start {moment} later"),
    "end": tr("End {moment} later"),
    "both": tr("Move {moment} later"),
}


class Edits:
    """Edits the moments of one recording, at the place `recording:ID`. Ids that are gone are passed over."""

    def __init__(self, library: Library, recording_id: str, frames: FrameTable) -> None:
        self._library = library
        self._frames = frames
        self._place = f"recording:{recording_id}"

    def nudge(self, ids: Iterable[str], edge: Edge, *, frames: int = 0, ms: int = 0) -> list[Moment]:
        """Move an edge by frames or milliseconds, or whole moments. Edges never cross or leave the film.

        Moments moved as a whole stay together: where one meets an end of the film, all stop. A stretch that is still
        open has no end to move.
        """
        found = [moment for moment in self._found(ids) if edge != "end" or not self._is_open(moment)]
        return self._write(
            tr("Nudge {moments}", moments=self.words_for(found)),
            placing.nudged(self._frames, found, edge, frames, ms),
        )

    def shift(self, ids: Iterable[str], by_ms: int) -> list[Moment]:
        """Move whole moments together (they were dragged), as far as the film goes."""
        found = self._found(ids)
        by = placing.Room.of(self._frames, found).kept(by_ms) if found else 0
        moved = [placing.shifted(self._frames, moment, by) for moment in found]
        return self._write(tr("Move {moments}", moments=self.words_for(found)), moved)

    def move(self, moment_id: str, start_ms: int, end_ms: int | None = None) -> Moment:
        """Put a moment at other times. A point has no end, and neither edge crosses."""
        moment = moments.get(self._library.db, moment_id)
        moved = placing.at(self._frames, moment, start_ms, start_ms if end_ms is None else end_ms)
        return self._write(tr("Move {moments}", moments=self.words_for([moment])), [moved])[0]

    def set_edge(self, moment_id: str, edge: Edge, at_ms: int) -> Moment:
        """Put one edge on the frame at that time (it was dragged)."""
        moment = moments.get(self._library.db, moment_id)
        moved = placing.with_edge(self._frames, moment, edge, at_ms)
        later = (moved.start_ms, moved.end_ms or 0) > (moment.start_ms, moment.end_ms or 0)
        name = (_LATER if later else _EARLIER)[edge].format(moment=self.words_for([moment]))
        return self._write(name, [moved])[0]

    def close(self, ids: Iterable[str], at_ms: int) -> list[Moment]:
        """End open stretches on the frame on screen, whichever scheme and coder they are of. Raises Trouble if none is.

        Where that frame lies before the beginning, they run from it to where they began.
        """
        found, at = [moment for moment in self._found(ids) if self._is_open(moment)], self._frames.time_at(at_ms)
        if not found:
            raise Trouble(tr("Choose a stretch that is still open. It is ended at the frame on screen."))
        ends = [sorted((moment.start_ms, at)) for moment in found]
        closed = [replace(m, start_ms=start, end_ms=end) for m, (start, end) in zip(found, ends, strict=True)]
        return self._write(tr("Close {moments}", moments=self.words_for(found)), closed)

    def split(self, ids: Iterable[str], at_ms: int) -> list[Moment]:
        """Cut stretches in two: the second begins at the frame on screen, the first ends on the frame before.

        Gives the second halves. Raises Trouble where that frame lies in none of them.
        """
        at = self._frames.time_at(at_ms)
        book = Codebook(self._library.db)
        found = [moment for moment in self._found(ids) if book.code(moment).kind == "stretch" and _holds(moment, at)]
        if not found:
            raise Trouble(tr("Go to a frame inside the chosen stretch. It is cut in two there."))
        with self._library.change(tr("Split {moments}", moments=self.words_for(found)), place=self._place) as db:
            return [cutting.split(db, self._frames, moment, at) for moment in found]

    def join(self, ids: Iterable[str]) -> Moment:
        """Make one stretch of several of one code, from the earliest to the latest. Raises Trouble if it cannot be."""
        found = self._found(ids)
        if len(found) < 2:
            raise Trouble(tr("Choose two stretches or more. They become one."))
        if len({(moment.scheme_id, moment.code_id) for moment in found}) > 1:
            raise Trouble(tr("These have different codes. Only stretches of one code can become one."))
        if self._code(found[0]).kind == "point":
            raise Trouble(tr("These are points in time. Only stretches can become one."))
        if any(moment.end_ms is None for moment in found):
            raise Trouble(tr("One of these is still open. Press its key to close it first."))
        if len({moment.coder for moment in found}) > 1:
            raise Trouble(tr("These were tagged by different people. Only one person’s stretches can become one."))
        with self._library.change(tr("Join {code}", code=self._code(found[0]).label), place=self._place) as db:
            return cutting.join(db, found)

    def copy(self, ids: Iterable[str], scheme: Scheme, code_id: str, coder: str = "") -> list[Moment]:
        """The same times tagged with another code as well; notes stay where they are. Raises Trouble if all are so."""
        code, found = scheme.code(code_id), self._found(ids)
        made = [self._as(replace(moment, note="", coder=coder), scheme, code) for moment in found]
        made = [moment for moment in made if not moments.same(self._library.db, moment)]
        if found and not made:
            raise Trouble(tr("{code} is tagged there already.", code=code.label))
        made = [replace(moment, id=MomentId(new_id()), made_at=now()) for moment in made]
        with self._library.change(
            tr("Copy {moments} to {code}", moments=self.words_for(found), code=code.label), place=self._place
        ) as db:
            for moment in made:
                moments.add(db, moment)
        return made

    def set_code(self, ids: Iterable[str], scheme: Scheme, code_id: str) -> list[Moment]:
        """Say that they were something else. A point that becomes a stretch takes the code's seconds around it."""
        code = scheme.code(code_id)
        return self._write(
            tr("Change to {code}", code=code.label), [self._as(moment, scheme, code) for moment in self._found(ids)]
        )

    def set_who(self, ids: Iterable[str], who: Who, person_id: str | None = None) -> list[Moment]:
        """Say whom they are about: the baby, the adult, both, and perhaps which person of the family."""
        found = self._found(ids)
        person = PersonId(person_id) if person_id else None
        name = (
            tr("Say who {moments} is about", moments=self.words_for(found))
            if len(found) == 1
            else tr("Say who {moments} are about", moments=self.words_for(found))
        )
        return self._write(name, [replace(moment, who=who, person_id=person) for moment in found])

    def set_note(self, moment_id: str, text: str, reader: Reader) -> Moment:
        """Write a note and who may read it. Words being typed are one step of undo."""
        changed = replace(moments.get(self._library.db, moment_id), note=text, note_for=reader)
        with self._library.change(tr("Write a note"), place=f"{self._place}/moment:{moment_id}", joins=True) as db:
            moments.edit(db, changed)
        return changed

    def set_reader(self, ids: Iterable[str], reader: Reader) -> list[Moment]:
        """Say who may read their notes."""
        found = self._found(ids)
        return self._write(tr("Say who may read"), [replace(moment, note_for=reader) for moment in found])

    def set_still(self, moment_id: str, at_ms: int | None) -> Moment:
        """Choose the frame that stands for a moment everywhere; None takes the choice back.

        A pick to come that opened on the frame before goes along; one whose own still was chosen keeps it.
        """
        moment = moments.get(self._library.db, moment_id)
        still = None if at_ms is None else self._frames.time_at(at_ms)
        changed = replace(moment, still_ms=still)
        family_id = recordings.get(self._library.db, moment.recording_id).family_id
        with self._library.change(
            tr("Choose a still for {moments}", moments=self.words_for([moment])), place=self._place
        ) as db:
            moments.edit(db, changed)
            for pick in picking.picks_to_come(db, family_id):
                if pick.moment_id == moment_id and pick.still_ms == script.still_of(
                    moment, self._frames, pick.start_ms, pick.end_ms
                ):
                    face = script.still_of(changed, self._frames, pick.start_ms, pick.end_ms)
                    sessions.edit_pick(db, replace(pick, still_ms=face))
        return changed

    def remove(self, ids: Iterable[str]) -> None:
        """Take moments away, and the picks made of them."""
        going = self._found(ids)
        if going:
            with self._library.change(tr("Remove {moments}", moments=self.words_for(going)), place=self._place) as db:
                moments.remove(db, [moment.id for moment in going])

    def words_for(self, found: Sequence[Moment]) -> str:
        """What a step of undo calls them: the code of one, or how many."""
        if len(found) != 1:
            return tr("{count} moments", count=len(found))
        return self._code(found[0]).label

    def _is_open(self, moment: Moment) -> bool:
        return moment.end_ms is None and self._code(moment).kind == "stretch"

    def _found(self, ids: Iterable[str]) -> list[Moment]:
        return moments.by_ids(self._library.db, ids)

    def _write(self, name: str, changed: list[Moment]) -> list[Moment]:
        with self._library.change(name, place=self._place) as db:
            for moment in changed:
                moments.edit(db, moment)
        return changed

    def _code(self, moment: Moment) -> Code:
        return Codebook(self._library.db).code(moment)

    def _as(self, moment: Moment, scheme: Scheme, code: Code) -> Moment:
        start, end = moment.start_ms, moment.end_ms
        if code.kind == "point":
            end = None
        elif end is None and self._code(moment).kind == "point":
            start = self._frames.time_at(moment.start_ms - code.pre_roll_ms)
            end = self._frames.time_at(moment.start_ms + code.post_roll_ms)
        return replace(
            moment,
            scheme_id=scheme.id,
            scheme_version=scheme.version,
            code_id=code.id,
            who=code.who,
            person_id=moment.person_id if moment.who == code.who else None,
            start_ms=start,
            end_ms=end,
        )


def _holds(moment: Moment, at: Ms) -> bool:
    """Whether a frame lies within a stretch, behind its first one."""
    return moment.start_ms < at and (moment.end_ms is None or at <= moment.end_ms)
