"""Sittings: two films of one meeting, made by two cameras at once, and how their times go together."""

from dataclasses import replace
from datetime import datetime

from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.library import instants, recordings, rows
from video_feedback.words import tr
from video_feedback_schemas.ids import SittingId, new_id
from video_feedback_schemas.records import Recording, Sitting


def new(recording: Recording, beside: Recording) -> Sitting:
    """A sitting of two films, put together by their cameras' clocks where these agree that both were filming."""
    return Sitting(
        id=SittingId(new_id()),
        recording_id=recording.id,
        beside_id=beside.id,
        offset_ms=_offset_by_clocks(recording, beside),
        made_at=instants.now(),
    )


def of_recording(db: Database, recording_id: str) -> Sitting | None:
    """The sitting in which this recording is the first film. It may be the second in several others."""
    return next(iter(rows.select(db, Sitting, "sittings", "recording_id = ?", [recording_id])), None)


def keep(db: Database, sitting: Sitting) -> None:
    """Write down a sitting in place of the recording's last one. Raises Trouble for a film of another family."""
    first, second = recordings.get(db, sitting.recording_id), recordings.get(db, sitting.beside_id)
    if first.family_id != second.family_id or first.id == second.id:
        raise Trouble(tr("Only another film of the same family can stand beside this one."))
    before = of_recording(db, sitting.recording_id)
    if before is None:
        rows.add(db, "sittings", sitting)
    else:
        rows.edit(db, "sittings", replace(sitting, id=before.id))


def remove(db: Database, recording_id: str) -> None:
    """Take the second film away; it stays in the library."""
    if (sitting := of_recording(db, recording_id)) is not None:
        rows.remove(db, "sittings", [sitting.id])


def swap(db: Database, sitting: Sitting) -> Sitting:
    """Let the second film be the first. Moments stay with the recording they were tagged in."""
    rows.remove(db, "sittings", [sitting.id])
    swapped = replace(
        sitting,
        id=SittingId(new_id()),
        recording_id=sitting.beside_id,
        beside_id=sitting.recording_id,
        offset_ms=-sitting.offset_ms,
    )
    keep(db, swapped)
    return swapped


def candidates(db: Database, recording_id: str) -> list[Recording]:
    """The family's other films, the one filmed nearest in time first."""
    recording = recordings.get(db, recording_id)
    others = [each for each in recordings.of_family(db, recording.family_id) if each.id != recording.id]
    at = _began(recording)
    return sorted(others, key=lambda other: abs((_began(other) - at).total_seconds()))


def _began(recording: Recording) -> datetime:
    return datetime.fromisoformat(recording.filmed_at or recording.imported_at).astimezone()


def _offset_by_clocks(first: Recording, second: Recording) -> int:
    """What the cameras' clocks say, or 0 where by them the films do not overlap."""
    if first.filmed_at is None or second.filmed_at is None:
        return 0
    offset = round((_began(first) - _began(second)).total_seconds() * 1000)
    return offset if -first.duration_ms < offset < second.duration_ms else 0
