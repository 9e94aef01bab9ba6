"""Spans: from when to when a recording was coded, and where in it nothing can be. Both edges are frames shown."""

from collections.abc import Iterable

from sqlite_utils import Database

from video_feedback.errors import NotFound
from video_feedback.library import rows
from video_feedback.words import tr
from video_feedback_schemas.records import Span, SpanKind


def add(db: Database, span: Span) -> None:
    rows.add(db, "spans", span)


def edit(db: Database, span: Span) -> None:
    rows.edit(db, "spans", span)


def remove(db: Database, ids: Iterable[str]) -> None:
    rows.remove(db, "spans", ids)


def get(db: Database, span_id: str) -> Span:
    span = rows.get(db, Span, "spans", span_id)
    if span is None:
        raise NotFound(tr("There is no such span in this library."))
    return span


def of_recording(db: Database, recording_id: str) -> list[Span]:
    """In order of time."""
    return rows.select(db, Span, "spans", "recording_id = ?", [recording_id], order="start_ms, id")


def touching(db: Database, recording_id: str, kind: SpanKind, coder: str, start_ms: int, end_ms: int) -> list[Span]:
    """The spans of that kind and coder that share a frame with this stretch, in order of time."""
    where = "recording_id = ? AND kind = ? AND coder = ? AND start_ms <= ? AND end_ms >= ?"
    return rows.select(db, Span, "spans", where, [recording_id, kind, coder, end_ms, start_ms], order="start_ms, id")
