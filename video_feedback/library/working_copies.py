"""Working copies: a film made easier to play. The film itself is kept, and so are the times of its frames."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from sqlite_utils import Database

from video_feedback.errors import LibraryTrouble
from video_feedback.jobs import Progress
from video_feedback.library import boxes, disk, rows
from video_feedback.library.boxes import Sealed
from video_feedback.library.instants import now
from video_feedback.media.film import Film
from video_feedback.media.frame_table import FrameTable
from video_feedback.vault.box import write_box
from video_feedback.vault.scratch import Scratch
from video_feedback.words import tr
from video_feedback_schemas.ids import RecordingId, WorkingCopyId, new_id
from video_feedback_schemas.records import WorkingCopy

_SHARE_OF_WRITING = 0.9
_PIECE_BYTES = 1 << 20
_FULL = tr("The disk is full. Make some room, then ask for the working copy again.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A copy that lies in the media folder and has no row yet. A library that is opened anew sweeps it away."""

    copy: WorkingCopy
    sealed: Sealed
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

    box, digest = boxes.new(media), hashlib.sha256()
    try:
        # A muxer goes back to what it wrote, and a box is never written twice: so first where only we can read it.
        with Scratch(media) as scratch:
            written = working_copy.write(film, scratch, recording_id, Progress(watch).part(0.0, _SHARE_OF_WRITING))
            size, sealed_bytes = scratch.seek(0, os.SEEK_END), write_box(box, _pieces(scratch, digest))
        frames = written.prove(box, progress.part(_SHARE_OF_WRITING, 1 - _SHARE_OF_WRITING))
    except OSError as error:
        boxes.throw_away(media, box.path.name)
        if disk.is_full(error):
            raise LibraryTrouble(_FULL) from error
        raise LibraryTrouble(
            tr("The working copy could not be written. Check the library’s disk, and try again.")
        ) from error
    except BaseException:
        boxes.throw_away(media, box.path.name)
        raise
    copy = WorkingCopy(
        id=WorkingCopyId(new_id()),
        recording_id=RecordingId(recording_id),
        file=box.path.name,
        sha256=digest.hexdigest(),
        size_bytes=size,
        rate=f"{written.rate.numerator}/{written.rate.denominator}",
        in_use=True,
        made_at=now(),
    )
    return Made(copy=copy, sealed=Sealed(box=box, sealed_bytes=sealed_bytes), frames=frames)


def _pieces(scratch: Scratch, digest: "hashlib._Hash") -> Iterator[bytes]:
    scratch.seek(0)
    while piece := scratch.read(_PIECE_BYTES):
        digest.update(piece)
        yield piece


def of_recording(db: Database, recording_id: str) -> WorkingCopy | None:
    return next(iter(rows.select(db, WorkingCopy, "working_copies", "recording_id = ?", [recording_id])), None)


def every(db: Database) -> list[WorkingCopy]:
    return rows.select(db, WorkingCopy, "working_copies")


def add(db: Database, made: Made) -> None:
    """Write down a copy, its key, and when its own frames are shown. It takes the place of the one before.

    Within `change(..., undoable=False)`, like all that is done with copies: files do not come back by undoing.
    """
    copy = made.copy
    if (before := of_recording(db, copy.recording_id)) is not None:
        remove(db, before)
    rows.add(db, "working_copies", copy)
    boxes.add(db, made.sealed, copy.recording_id)
    db.execute(
        "INSERT INTO working_frame_tables (recording_id, frames) VALUES (?, ?) "
        "ON CONFLICT (recording_id) DO UPDATE SET frames = excluded.frames",
        [copy.recording_id, made.frames.to_bytes()],
    )


def use(db: Database, copy: WorkingCopy, *, in_use: bool) -> None:
    """Play the copy from now on, or the film itself again."""
    rows.edit(db, "working_copies", replace(copy, in_use=in_use))


def remove(db: Database, copy: WorkingCopy) -> None:
    """Forget a copy and its key. Its file goes with `boxes.throw_away`, once this is written."""
    rows.remove(db, "working_copies", [copy.id])
    boxes.remove(db, copy.file)
    db.execute("DELETE FROM working_frame_tables WHERE recording_id = ?", [copy.recording_id])


def in_use(db: Database, media: Path, recording_id: str) -> WorkingCopy | None:
    """The copy that is played in place of the film."""
    copy = of_recording(db, recording_id)
    return copy if copy is not None and copy.in_use and (media / copy.file).is_file() else None


def applied(db: Database, media: Path, recording_id: str, film: Film) -> Film:
    """The film to read: the working copy where one is in use and there, at the times of the film's own frames."""
    copy = in_use(db, media, recording_id)
    box = boxes.of_file(db, media, copy.file) if copy is not None else None
    if box is None:
        return film
    from video_feedback.media import working_copy  # noqa: PLC0415 (reads films: not at the start of the app)

    blob = db.execute("SELECT frames FROM working_frame_tables WHERE recording_id = ?", [recording_id]).fetchone()[0]
    return working_copy.through(film, box, FrameTable.from_bytes(blob))
