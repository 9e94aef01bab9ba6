"""What a report can be about: the sessions and films of all families."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlite_utils import Database

from video_feedback.exports import summary
from video_feedback.exports.summary import ParentSummary, Summary
from video_feedback.library import families, recordings, sessions
from video_feedback.words import tr
from video_feedback_schemas.consent_records import Purpose
from video_feedback_ui.parts.days import near_day

For = Literal["worker", "team", "parent"]


@dataclass(frozen=True, slots=True)
class Subject:
    """One session or one film. `words` is how it stands in the list."""

    kind: Literal["session", "recording"]
    id: str
    words: str


def every(db: Database) -> list[Subject]:
    """By family, its sessions before its films, the latest first."""
    found = []
    for family in families.every(db):
        for session in sessions.of_family(db, family.id):
            day = near_day(session.held_on, weekday=True)
            found.append(
                Subject("session", session.id, tr("{reference}: session, {day}", reference=family.reference, day=day))
            )
        for recording in recordings.of_family(db, family.id):
            day = near_day(recording.filmed_at or recording.imported_at)
            found.append(
                Subject(
                    "recording",
                    recording.id,
                    tr("{reference}: film, {day}, {title}", reference=family.reference, day=day, title=recording.title),
                )
            )
    return found


def gather(
    db: Database, media: Path | None, subject: Subject, reader: For, purpose: Purpose | None = None
) -> Summary | ParentSummary:
    """What the report will hold; for the team, what it is for. Raises Trouble where there is nothing to tell, or where
    somebody in view has not agreed."""
    if reader == "parent":
        return summary.for_parent(db, media, subject.id)
    if subject.kind == "session":
        return summary.of_session(db, media, subject.id, reader=reader, purpose=purpose)
    return summary.of_recording(db, media, subject.id, reader=reader, purpose=purpose)
