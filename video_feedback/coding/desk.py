"""The worker's desk: a key press becomes a moment. It knows the film's frames and the library, and no window."""

from collections.abc import Sequence
from dataclasses import replace

from video_feedback.coding.edits import Edits
from video_feedback.errors import NotFound, Trouble
from video_feedback.library import moments
from video_feedback.library.instants import now
from video_feedback.library.library import Library
from video_feedback.media.frame_table import FrameTable
from video_feedback.words import tr
from video_feedback_schemas.ids import MomentId, RecordingId, new_id
from video_feedback_schemas.records import Code, Moment, Reader, Scheme
from video_feedback_schemas.times import Ms


class Desk:
    """Tags one recording with one scheme. Every tag is one step of undo, at the place `recording:ID`, or at `place`.

    `edits` changes what is tagged already. `coder` is written on every tag: who made it.

    All times given are times on the screen; what is written down is the time of the frame shown then, less the lead:
    a person presses some time after seeing (`lead_playing_ms`, or the code's own), but not when stepping by frames.

    An open stretch is a row without an end, so it outlives the app; `open_stretches` reads it back.
    """

    def __init__(
        self,
        library: Library,
        recording_id: str,
        scheme: Scheme,
        frames: FrameTable,
        *,
        lead_playing_ms: int = 300,
        lead_stepping_ms: int = 0,
        place: str = "",
    ) -> None:
        self.scheme = scheme
        self.in_ms: Ms | None = None
        self.out_ms: Ms | None = None
        self.lead_playing_ms = lead_playing_ms
        self.lead_stepping_ms = lead_stepping_ms
        self.coder = ""
        self.edits = Edits(library, recording_id, frames)
        self._library = library
        self._recording_id = RecordingId(recording_id)
        self._frames = frames
        self._place = place or f"recording:{recording_id}"

    def frame_for(self, at_ms: int, *, playing: bool, code: Code | None = None) -> Ms:
        """The time of the frame that a press at `at_ms` means."""
        lead = self.lead_playing_ms if playing else self.lead_stepping_ms
        if playing and code is not None and code.lead_ms is not None:
            lead = code.lead_ms
        return self._frames.time_at(at_ms - lead)

    def press(self, code_id: str, at_ms: int, *, playing: bool) -> Moment:
        """Tag with a code. A stretch code opens on the first press and closes on the second.

        In a group of which only one can be true at a time, opening one closes the other. Gives the moment as written.
        """
        code = self._code(code_id)
        at = self.frame_for(at_ms, playing=playing, code=code)
        if code.kind == "point":
            return self._add(tr("Tag {code}", code=code.label), code, at, None)
        open_ones = [moment for moment in self.open_stretches() if moment.code_id == code.id]
        return (
            self._close(open_ones[-1], at, tr("Close {code}", code=code.label)) if open_ones else self._open(code, at)
        )

    def let_go(self, moment_id: str, at_ms: int, *, playing: bool) -> Moment | None:
        """Close the stretch that a held key opened, in one step with its opening where nothing came between.

        None if it is not open any more.
        """
        moment = next((moment for moment in self.open_stretches() if moment.id == moment_id), None)
        if moment is None:
            return None
        code = self._code(moment.code_id)
        at = self.frame_for(at_ms, playing=playing, code=code)
        return self._close(moment, at, tr("Tag {code}", code=code.label), joins=True)

    def press_back(self, code_id: str, at_ms: int) -> Moment:
        """Tag what has just been: a stretch from `lag_ms` before the frame on screen to it.

        A point lies so much earlier, but no farther back than is played before it: what was seen is in what is played.
        """
        code = self._code(code_id)
        if code.kind == "point":
            return self._add(
                tr("Tag {code}", code=code.label),
                code,
                self._frames.time_at(at_ms - min(code.lag_ms, code.pre_roll_ms)),
                None,
            )
        start, end = self._frames.time_at(at_ms - code.lag_ms), self._frames.time_at(at_ms)
        return self._add(tr("Tag {code}", code=code.label), code, start, end, closing=self._rivals(code))

    def open_stretches(self) -> list[Moment]:
        """The stretches of this scheme that wait for their second press, in order of time."""
        stretch_codes = [code.id for code in self.scheme.codes if code.kind == "stretch"]
        found = moments.open_stretches(self._library.db, self._recording_id, stretch_codes)
        return [moment for moment in found if moment.scheme_id == self.scheme.id]

    def mark_in(self, at_ms: int) -> Ms:
        """Put the in mark on the frame on screen. An out mark before it goes."""
        self.in_ms = self._frames.time_at(at_ms)
        if self.out_ms is not None and self.out_ms < self.in_ms:
            self.out_ms = None
        return self.in_ms

    def mark_out(self, at_ms: int) -> Ms:
        """Put the out mark on the frame on screen. An in mark after it goes."""
        self.out_ms = self._frames.time_at(at_ms)
        if self.in_ms is not None and self.in_ms > self.out_ms:
            self.in_ms = None
        return self.out_ms

    def clear_marks(self) -> None:
        self.in_ms = self.out_ms = None

    def tag_range(self, code_id: str) -> Moment:
        """Tag what lies between the marks, which are then gone. A point code tags the frame at the in mark."""
        code = self._code(code_id)
        if self.in_ms is None or (self.out_ms is None and code.kind == "stretch"):
            raise Trouble(tr("Mark where it begins and where it ends first."))
        moment = self._add(
            tr("Tag {code}", code=code.label), code, self.in_ms, self.out_ms if code.kind == "stretch" else None
        )
        self.clear_marks()
        return moment

    def tag(
        self,
        code_id: str,
        start_ms: int,
        end_ms: int | None = None,
        *,
        note: str = "",
        reader: Reader = "worker",
        name: str = "",
    ) -> Moment:
        """Tag given times, whatever the marks. A point has no end, a stretch needs one. Raises Trouble."""
        code = self._code(code_id)
        if code.kind == "point" and end_ms is not None:
            raise Trouble(tr("{code} is tagged at one point, so it has no end.", code=code.label))
        if code.kind == "stretch" and end_ms is None:
            raise Trouble(tr("{code} is tagged as a stretch. Say also where it ends.", code=code.label))
        if end_ms is not None and end_ms < start_ms:
            raise Trouble(tr("A moment cannot end before it begins."))
        end = None if end_ms is None else self._frames.time_at(end_ms)
        start = self._frames.time_at(start_ms)
        return self._add(name or tr("Tag {code}", code=code.label), code, start, end, note=note, reader=reader)

    def _open(self, code: Code, at: Ms) -> Moment:
        return self._add(tr("Tag {code}", code=code.label), code, at, None, closing=self._rivals(code))

    def _close(self, moment: Moment, at: Ms, name: str, *, joins: bool = False) -> Moment:
        # Pressed again after going back in the film: it then runs from the earlier frame to the later one.
        first, last = sorted((moment.start_ms, at))
        closed = replace(moment, start_ms=first, end_ms=last)
        with self._library.change(name, place=self._place, joins=joins) as db:
            moments.edit(db, closed)
        return closed

    def _rivals(self, code: Code) -> Sequence[Moment]:
        if not self.scheme.group(code.group_id).exclusive:
            return ()
        rivals = {other.id for other in self.scheme.codes if other.group_id == code.group_id}
        return [moment for moment in self.open_stretches() if moment.code_id in rivals]

    def _add(
        self,
        name: str,
        code: Code,
        start: Ms,
        end: Ms | None,
        *,
        closing: Sequence[Moment] = (),
        note: str = "",
        reader: Reader = "worker",
    ) -> Moment:
        moment = Moment(
            id=MomentId(new_id()),
            recording_id=self._recording_id,
            scheme_id=self.scheme.id,
            scheme_version=self.scheme.version,
            code_id=code.id,
            start_ms=start,
            end_ms=end,
            who=code.who,
            note=note,
            note_for=reader,
            made_at=now(),
            coder=self.coder,
        )
        with self._library.change(name, place=self._place) as db:
            for rival in closing:
                # The frame before is the last one on which the other still held.
                moments.edit(db, replace(rival, end_ms=max(rival.start_ms, self._frames.before(start))))
            moments.add(db, moment)
        return moment

    def _code(self, code_id: str) -> Code:
        try:
            return self.scheme.code(code_id)
        except KeyError as error:
            raise NotFound(
                tr("There is no code {code_id} in the scheme {scheme}.", code_id=code_id, scheme=self.scheme.name)
            ) from error
