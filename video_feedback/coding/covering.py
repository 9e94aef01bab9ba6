"""Saying what of a film was coded, and where nothing in it can be. Always one step of undo."""

from dataclasses import replace
from typing import Literal

from video_feedback.library import spans
from video_feedback.library.library import Library
from video_feedback.media.frame_table import FrameTable
from video_feedback.words import tr
from video_feedback_schemas.ids import RecordingId, SpanId, new_id
from video_feedback_schemas.records import Span, SpanKind

NAMES: dict[SpanKind, str] = {"coded": tr("what was coded"), "not_codable": tr("what is not codable")}


class Covering:
    """Marks stretches of one recording, at the place `recording:ID`. Edges snap to frames.

    Two of a kind, of one coder, that share a frame or follow each other frame by frame become one.
    """

    def __init__(self, library: Library, recording_id: str, frames: FrameTable) -> None:
        self._library = library
        self._frames = frames
        self._recording_id = RecordingId(recording_id)
        self._place = f"recording:{recording_id}"

    def mark(self, kind: SpanKind, start_ms: int, end_ms: int, *, coder: str = "", reason: str = "") -> Span:
        """Mark a stretch; its edges may be given in any order."""
        made = Span(
            id=SpanId(new_id()),
            recording_id=self._recording_id,
            kind=kind,
            start_ms=self._frames.time_at(min(start_ms, end_ms)),
            end_ms=self._frames.time_at(max(start_ms, end_ms)),
            reason=reason,
            coder=coder,
        )
        return self._write(tr("Mark {kind}", kind=NAMES[kind]), made, is_new=True)

    def move(self, span_id: str, edge: Literal["start", "end"], ms: int) -> Span:
        """Put an edge elsewhere. It never goes beyond the other one."""
        span = spans.get(self._library.db, span_id)
        at = self._frames.time_at(ms)
        if edge == "start":
            moved = replace(span, start_ms=min(at, span.end_ms))
        else:
            moved = replace(span, end_ms=max(at, span.start_ms))
        return self._write(tr("Move an edge of {kind}", kind=NAMES[span.kind]), moved)

    def set_reason(self, span_id: str, reason: str) -> Span:
        """Say why nothing can be coded there. Words being typed are one step."""
        changed = replace(spans.get(self._library.db, span_id), reason=reason)
        place = f"{self._place}/span:{span_id}"
        with self._library.change(tr("Say why it is not codable"), place=place, joins=True) as db:
            spans.edit(db, changed)
        return changed

    def remove(self, span_id: str) -> None:
        span = spans.get(self._library.db, span_id)
        with self._library.change(tr("Take away {kind}", kind=NAMES[span.kind]), place=self._place) as db:
            spans.remove(db, [span_id])

    def _write(self, name: str, span: Span, *, is_new: bool = False) -> Span:
        first, last = self._frames.before(span.start_ms), self._frames.after(span.end_ms)
        with self._library.change(name, place=self._place) as db:
            near = spans.touching(db, span.recording_id, span.kind, span.coder, first, last)
            others = [other for other in near if other.id != span.id]
            reasons = [other.reason for other in [span, *others] if other.reason]
            # What is there already grows; marking it once more changes nothing, and is no step.
            grown = others[0] if is_new and others else span
            whole = replace(
                grown,
                start_ms=min([span.start_ms, *(other.start_ms for other in others)]),
                end_ms=max([span.end_ms, *(other.end_ms for other in others)]),
                reason="; ".join(dict.fromkeys(reasons)),
            )
            spans.remove(db, [other.id for other in others if other.id != whole.id])
            spans.add(db, whole) if is_new and not others else spans.edit(db, whole)
        return whole
