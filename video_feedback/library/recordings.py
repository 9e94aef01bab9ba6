"""Recordings: the films of a family and the time of every frame."""

from pathlib import Path

from sqlite_utils import Database

from video_feedback.errors import FilmClosed, FilmErased, FilmMissing, NotFound
from video_feedback.library import audit, boxes, closing, looks, rows, working_copies
from video_feedback.media.film import Film
from video_feedback.media.frame_table import FrameTable
from video_feedback.words import tr
from video_feedback_schemas.records import Recording

_NEWEST = "coalesce(filmed_at, imported_at) DESC, id DESC"


def add(db: Database, recording: Recording, frames: FrameTable) -> None:
    rows.add(db, "recordings", recording)
    db.execute("INSERT INTO frame_tables (recording_id, frames) VALUES (?, ?)", [recording.id, frames.to_bytes()])


def edit(db: Database, recording: Recording) -> None:
    rows.edit(db, "recordings", recording)


def get(db: Database, recording_id: str) -> Recording:
    recording = rows.get(db, Recording, "recordings", recording_id)
    if recording is None:
        raise NotFound(tr("There is no such recording in this library."))
    return recording


def of_family(db: Database, family_id: str) -> list[Recording]:
    """The films of parent and baby, the newest first, by when it was filmed. No film of a session is among them."""
    where = "family_id = ? AND kind = 'family'"
    return rows.select(db, Recording, "recordings", where, [family_id], order=_NEWEST)


def all_of_family(db: Database, family_id: str) -> list[Recording]:
    """As `of_family`, with the films of its sessions."""
    return rows.select(db, Recording, "recordings", "family_id = ?", [family_id], order=_NEWEST)


def every(db: Database) -> list[Recording]:
    return rows.select(db, Recording, "recordings", order=_NEWEST)


def same_content(db: Database, sha256: str) -> Recording | None:
    """The recording with exactly these bytes, or None."""
    return next(iter(rows.select(db, Recording, "recordings", "sha256 = ?", [sha256])), None)


def frames(db: Database, recording_id: str) -> FrameTable:
    """The time of every frame. Raises NotFound."""
    row = db.execute("SELECT frames FROM frame_tables WHERE recording_id = ?", [recording_id]).fetchone()
    if row is None:
        raise NotFound(tr("There is no such recording in this library."))
    return FrameTable.from_bytes(row[0])


def is_erased(db: Database, recording_id: str) -> bool:
    """Whether the film was erased and what was written about it kept. One that is brought in again is a film again."""
    has_film = db.execute("SELECT 1 FROM boxes WHERE recording_id = ? LIMIT 1", [recording_id]).fetchone() is not None
    return not has_film and audit.has(db, "erase", f"recording:{recording_id}")


def film(db: Database, media: Path, recording: Recording) -> Film:
    """The film of a recording as it is looked at, ready to be read. Raises FilmMissing if its file has gone, and
    FilmClosed if it is to stay closed."""
    film = working_copies.applied(db, media, recording.id, original(db, media, recording))
    return looks.applied(looks.of_recording(db, recording.id), film)


def original(db: Database, media: Path, recording: Recording) -> Film:
    """The film of a recording as it was brought in. Raises FilmMissing if its file has gone, and FilmClosed if it is to
    stay closed."""
    box = boxes.of_file(db, media, recording.file)
    if box is None and is_erased(db, recording.id):
        raise FilmErased(
            tr("The film of “{title}” was erased. What was written about it is kept.", title=recording.title)
        )
    if (closed := closing.why(db, recording.id)) is not None:
        raise FilmClosed(closed.says)
    if recording.kind == "review":
        from video_feedback.consent import doors  # noqa: PLC0415 (they ask for recordings themselves)

        doors.may_be_watched(db, recording.id)
    if box is None or not box.path.is_file():
        raise FilmMissing(
            tr(
                "The film of “{title}” is not in the library’s media folder. Put it back from a backup.",
                title=recording.title,
            )
        )
    return Film(
        source=box,
        container=recording.container,
        codec=recording.codec,
        width=recording.width,
        height=recording.height,
        turn_clockwise=recording.turn_clockwise,
        duration_ms=recording.duration_ms,
        has_sound=recording.has_sound,
        filmed_at=recording.filmed_at,
        frames=frames(db, recording.id),
        trust=recording.trust,
        loose_ms=recording.loose_ms,
        sample_aspect=recording.sample_aspect,
        field_order=recording.field_order,
        colour_range=recording.colour_range,
    )
