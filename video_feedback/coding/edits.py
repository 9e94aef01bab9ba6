"""Changing what is tagged already: edges, codes, who, notes. One moment or many, always one step of undo."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

from video_feedback.library import moments
from video_feedback.library.codebook import Codebook
from video_feedback.library.library import Library
from video_feedback.media.frame_table import FrameTable
from video_feedback_schemas.ids import PersonId
from video_feedback_schemas.records import Code, Moment, Reader, Scheme, Who
from video_feedback_schemas.times import Ms

Edge = Literal["start", "end", "both"]


class Edits:
    """Edits the moments of one recording, at the place `recording:ID`. Ids that are gone are passed over."""

    def __init__(self, library: Library, recording_id: str, frames: FrameTable) -> None:
        self._library = library
        self._frames = frames
        self._place = f"recording:{recording_id}"

    def nudge(self, ids: Iterable[str], edge: Edge, *, frames: int = 0, ms: int = 0) -> list[Moment]:
        """Move an edge by frames or milliseconds, or whole moments. Edges never cross or leave the film.

        Moments moved as a whole stay together: where one meets an end of the film, all stop.
        """
        found = self._found(ids)
        if edge == "both":
            found = self._together(found, frames, ms)
        else:
            found = [self._edge(moment, edge, frames, ms) for moment in found]
        return self._write(f"Nudge {self.words_for(found)}", found)

    def move(self, moment_id: str, start_ms: int, end_ms: int | None = None) -> Moment:
        """Put a moment at other times (its edges were dragged). A point has no end, and neither edge crosses."""
        moment = moments.get(self._library.db, moment_id)
        first = self._frames.index_at(start_ms)
        last = max(first, self._frames.index_at(start_ms if end_ms is None else end_ms))
        return self._write(f"Move {self.words_for([moment])}", [self._at(moment, first, last)])[0]

    def set_code(self, ids: Iterable[str], scheme: Scheme, code_id: str) -> list[Moment]:
        """Say that they were something else. A point that becomes a stretch takes the code's seconds around it."""
        code = scheme.code(code_id)
        return self._write(f"Change to {code.label}", [self._as(moment, scheme, code) for moment in self._found(ids)])

    def set_who(self, ids: Iterable[str], who: Who, person_id: str | None = None) -> list[Moment]:
        """Say whom they are about: the baby, the adult, both, and perhaps which person of the family."""
        found = self._found(ids)
        person = PersonId(person_id) if person_id else None
        name = f"Say who {self.words_for(found)} {'is' if len(found) == 1 else 'are'} about"
        return self._write(name, [replace(moment, who=who, person_id=person) for moment in found])

    def set_note(self, moment_id: str, text: str, reader: Reader) -> Moment:
        """Write a note and who may read it. Words being typed are one step of undo."""
        changed = replace(moments.get(self._library.db, moment_id), note=text, note_for=reader)
        with self._library.change("Write a note", place=f"{self._place}/moment:{moment_id}", joins=True) as db:
            moments.edit(db, changed)
        return changed

    def set_reader(self, ids: Iterable[str], reader: Reader) -> list[Moment]:
        """Say who may read their notes."""
        found = self._found(ids)
        return self._write("Say who may read", [replace(moment, note_for=reader) for moment in found])

    def set_still(self, moment_id: str, at_ms: int | None) -> Moment:
        """Choose the frame that stands for a moment everywhere; None takes the choice back."""
        moment = moments.get(self._library.db, moment_id)
        still = None if at_ms is None else self._frames.time_at(at_ms)
        return self._write(f"Choose a still for {self.words_for([moment])}", [replace(moment, still_ms=still)])[0]

    def remove(self, ids: Iterable[str]) -> None:
        """Take moments away, and the picks made of them."""
        going = self._found(ids)
        if going:
            with self._library.change(f"Remove {self.words_for(going)}", place=self._place) as db:
                moments.remove(db, [moment.id for moment in going])

    def words_for(self, found: Sequence[Moment]) -> str:
        """What a step of undo calls them: the code of one, or how many."""
        if len(found) != 1:
            return f"{len(found)} moments"
        return Codebook(self._library.db).code(found[0]).label

    def _found(self, ids: Iterable[str]) -> list[Moment]:
        return moments.by_ids(self._library.db, ids)

    def _write(self, name: str, changed: list[Moment]) -> list[Moment]:
        with self._library.change(name, place=self._place) as db:
            for moment in changed:
                moments.edit(db, moment)
        return changed

    def _together(self, found: list[Moment], frames: int, ms: int) -> list[Moment]:
        """All of them so much later, or as far as the first that meets an end of the film lets them."""
        if not found:
            return []
        table = self._frames
        start, end = min(moment.start_ms for moment in found), max(map(_end, found))
        frames = min(max(frames, -table.index_at(start)), len(table) - 1 - table.index_at(end))
        ms = min(max(ms, table.first_ms - start), table.last_ms - end)
        return [
            self._at(moment, self._later(moment.start_ms, frames, ms), self._later(_end(moment), frames, ms))
            for moment in found
        ]

    def _edge(self, moment: Moment, edge: Edge, frames: int, ms: int) -> Moment:
        if moment.end_ms is None:
            at = self._later(moment.start_ms, frames, ms)
            return self._at(moment, at, at)
        first, last = self._frames.index_at(moment.start_ms), self._frames.index_at(moment.end_ms)
        if edge == "start":
            return self._at(moment, min(self._later(moment.start_ms, frames, ms), last), last)
        return self._at(moment, first, max(self._later(moment.end_ms, frames, ms), first))

    def _later(self, time: Ms, frames: int, ms: int) -> int:
        """The number of the frame that lies so much after that of a time, within the film."""
        at = self._frames.index_at(time + ms) + frames
        return min(max(0, at), len(self._frames) - 1)

    def _at(self, moment: Moment, first: int, last: int) -> Moment:
        end = None if moment.end_ms is None else self._frames.time_of(last)
        return replace(moment, start_ms=self._frames.time_of(first), end_ms=end)

    def _as(self, moment: Moment, scheme: Scheme, code: Code) -> Moment:
        start, end = moment.start_ms, moment.end_ms
        if code.kind == "point":
            end = None
        elif end is None and Codebook(self._library.db).code(moment).kind == "point":
            start = self._frames.time_at(moment.start_ms - code.pre_roll_ms)
            end = self._frames.time_at(moment.start_ms + code.post_roll_ms)
        return replace(
            moment,
            scheme_id=scheme.id,
            scheme_version=scheme.version,
            code_id=code.id,
            who=code.who,
            start_ms=start,
            end_ms=end,
        )


def _end(moment: Moment) -> Ms:
    return moment.start_ms if moment.end_ms is None else moment.end_ms
