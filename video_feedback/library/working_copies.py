"""Working copies: a film made easier to play. The film itself is kept, and so are the times of its frames."""

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from sqlite_utils import Database

from video_feedback.errors import LibraryTrouble
from video_feedback.jobs import Progress
from video_feedback.library import disk, rows
from video_feedback.library.instants import now
from video_feedback.media.film import Film
from video_feedback.media.frame_table import FrameTable
from video_feedback_schemas.ids import RecordingId, WorkingCopyId, new_id
from video_feedback_schemas.records import WorkingCopy

_FULL = "The disk is full. Make some room, then ask for the working copy again."


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A copy that lies in the media folder and has no row yet. A library that is opened anew sweeps it away."""

    copy: WorkingCopy
    path: Path
    frames: FrameTable


def make(film: Film, recording_id: str, media: Path, progress: Progress | None = None) -> Made:
    """Write a working copy into the media folder. A job: raises Trouble or Cancelled, and then leaves nothing behind.

    `film` is the film as it was brought in (`recordings.original`). The copy is looked through before it counts.
    """
    from video_feedback.media import working_copy  # noqa: PLC0415 (reads films: not at the start of the app)

    progress = progress or Progress()

    def watch(share: float) -> None:
        progress.at(share)
        if disk.free_bytes(media) < disk.SPARE_BYTES:
            raise LibraryTrouble(_FULL)

    copy_id = WorkingCopyId(new_id())
    part, whole = media / f"{copy_id}.copy.part", media / f"{copy_id}.mp4"
    try:
        made = working_copy.make(film, part, recording_id, Progress(watch))
        with part.open("r+b") as written:
            sha256 = hashlib.file_digest(written, "sha256").hexdigest()
            os.fsync(written.fileno())
        part.rename(whole)
        disk.keep_name(media)
    except OSError as error:
        with suppress(OSError):
            whole.unlink()
        if disk.is_full(error):
            raise LibraryTrouble(_FULL) from error
        raise LibraryTrouble(
            "The working copy could not be written. Check the library's disk, and try again."
        ) from error
    finally:
        with suppress(OSError):  # what cannot be taken away now is swept when the library is opened next
            part.unlink()
    copy = WorkingCopy(
        id=copy_id,
        recording_id=RecordingId(recording_id),
        file=whole.name,
        sha256=sha256,
        size_bytes=whole.stat().st_size,
        rate=f"{made.rate.numerator}/{made.rate.denominator}",
        in_use=True,
        made_at=now(),
    )
    return Made(copy=copy, path=whole, frames=made.frames)


def of_recording(db: Database, recording_id: str) -> WorkingCopy | None:
    return next(iter(rows.select(db, WorkingCopy, "working_copies", "recording_id = ?", [recording_id])), None)


def every(db: Database) -> list[WorkingCopy]:
    return rows.select(db, WorkingCopy, "working_copies")


def add(db: Database, copy: WorkingCopy, frames: FrameTable) -> None:
    """Write down a copy and when its own frames are shown. It takes the place of the one before.

    Within `change(..., undoable=False)`, like all that is done with copies: files do not come back by undoing.
    """
    db.execute("DELETE FROM working_copies WHERE recording_id = ?", [copy.recording_id])
    rows.add(db, "working_copies", copy)
    db.execute(
        "INSERT INTO working_frame_tables (recording_id, frames) VALUES (?, ?) "
        "ON CONFLICT (recording_id) DO UPDATE SET frames = excluded.frames",
        [copy.recording_id, frames.to_bytes()],
    )


def use(db: Database, copy: WorkingCopy, *, in_use: bool) -> None:
    """Play the copy from now on, or the film itself again."""
    rows.edit(db, "working_copies", replace(copy, in_use=in_use))


def remove(db: Database, copy: WorkingCopy) -> None:
    """Forget a copy. Its file goes with `throw_away`, once this is written."""
    rows.remove(db, "working_copies", [copy.id])
    db.execute("DELETE FROM working_frame_tables WHERE recording_id = ?", [copy.recording_id])


def throw_away(media: Path, copy: WorkingCopy) -> None:
    """Take the file of a copy away that has no row, or none any more."""
    with suppress(OSError):  # held by another program: then it is swept when the library is opened next
        (media / copy.file).unlink()


def in_use(db: Database, media: Path, recording_id: str) -> WorkingCopy | None:
    """The copy that is played in place of the film."""
    copy = of_recording(db, recording_id)
    return copy if copy is not None and copy.in_use and (media / copy.file).is_file() else None


def applied(db: Database, media: Path, recording_id: str, film: Film) -> Film:
    """The film to read: the working copy where one is in use and there, at the times of the film's own frames."""
    copy = in_use(db, media, recording_id)
    if copy is None:
        return film
    from video_feedback.media import working_copy  # noqa: PLC0415 (reads films: not at the start of the app)

    blob = db.execute("SELECT frames FROM working_frame_tables WHERE recording_id = ?", [recording_id]).fetchone()[0]
    return working_copy.through(film, media / copy.file, FrameTable.from_bytes(blob))
