"""Bring a film into the library: copied whole, checked, and only then written down."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from io import BufferedReader
from pathlib import Path

from sqlite_utils import Database

from video_feedback.errors import LibraryTrouble, NotAFilm, Trouble
from video_feedback.jobs import Progress
from video_feedback.library import disk, families, recordings
from video_feedback.library.instants import day_of, day_text, now
from video_feedback.media import refusal, whereabouts
from video_feedback.media.film import Film
from video_feedback_schemas.ids import FamilyId, RecordingId, new_id
from video_feedback_schemas.records import Recording

_CHUNK_BYTES = 1 << 20
# The library names its films itself: an ending chosen by someone else might hold a name.
_ENDINGS = {
    "mov": "mp4",
    "matroska": "mkv",
    "mpegts": "ts",
    "mpeg": "mpg",
    "asf": "wmv",
    "avi": "avi",
    "flv": "flv",
    "ogg": "ogv",
    "dv": "dv",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """A film that lies in the media folder and has no row yet. A library that is opened anew sweeps it away."""

    recording_id: RecordingId
    film: Film
    sha256: str
    size_bytes: int


class SameFilm(Trouble):
    """Exactly this film is in the library already, as `recording`."""

    def __init__(self, sentence: str, recording: Recording) -> None:
        super().__init__(sentence)
        self.recording = recording


def bring_in(source: Path, media: Path, progress: Progress | None = None) -> Brought:
    """Copy a film into the media folder. A job: raises Trouble or Cancelled, and then leaves nothing behind.

    The source is only read; of the copy, what tells of place and device is blanked, and `sha256` is of what is kept.
    Two thirds of the progress are the copy, the rest is looking through it.
    """
    from video_feedback.media.probe import probe  # noqa: PLC0415 (reads films: not at the start of the app)

    progress = progress or Progress()
    recording_id = RecordingId(new_id())
    part = media / f"{recording_id}.film.part"
    try:
        sha256, size = _copy(source, part, progress)
        film = probe(part, Progress(lambda share: progress.at(2 / 3 + share / 3)))
        with _writing():
            if whereabouts.forget(part, film.container):
                with part.open("rb") as kept:
                    sha256 = hashlib.file_digest(kept, "sha256").hexdigest()
        progress.at(1.0)
        whole = media / f"{recording_id}.{_ENDINGS.get(film.container, 'film')}"
        with _writing():
            part.rename(whole)
            disk.keep_name(media)
    finally:
        with suppress(OSError):  # what cannot be taken away now is swept when the library is opened next
            part.unlink()
    return Brought(recording_id=recording_id, film=replace(film, path=whole), sha256=sha256, size_bytes=size)


def discard(brought: Brought) -> None:
    """Let go of a film that is not wanted after all."""
    brought.film.path.unlink(missing_ok=True)


def record(db: Database, brought: Brought, family_id: str) -> Recording:
    """Write down a film that was brought in. Within `change(..., undoable=False)`: what was filmed is no edit.

    Raises SameFilm if these very bytes are here already, LibraryTrouble if the family is gone; the copy is then let go.
    Where only the row was left of them, the copy takes the place of the file that is missing.
    """
    known = recordings.same_content(db, brought.sha256)
    if known is not None:
        place = brought.film.path.with_name(known.file)
        if not place.exists():
            with _writing():
                brought.film.path.rename(place)
                disk.keep_name(place.parent)
            return known
        discard(brought)
        reference = families.get(db, known.family_id).reference
        raise SameFilm(f"This film is in the library already: “{known.title}” of {reference}.", known)
    if all(family.id != family_id for family in families.every(db)):
        discard(brought)
        raise LibraryTrouble("The family of this film was taken back meanwhile. Bring the film in again for another.")
    film = brought.film
    filmed_at = _in_utc(film.filmed_at)
    imported_at = now()
    recording = Recording(
        id=brought.recording_id,
        family_id=FamilyId(family_id),
        title=_title(db, family_id, filmed_at, imported_at),
        file=film.path.name,
        sha256=brought.sha256,
        size_bytes=brought.size_bytes,
        container=film.container,
        codec=film.codec,
        width=film.width,
        height=film.height,
        turn_clockwise=film.turn_clockwise,
        duration_ms=film.duration_ms,
        frame_count=len(film.frames),
        has_sound=film.has_sound,
        filmed_at=filmed_at,
        imported_at=imported_at,
        trust=film.trust,
        loose_ms=film.loose_ms,
        sample_aspect=film.sample_aspect,
        field_order=film.field_order,
        colour_range=film.colour_range,
    )
    recordings.add(db, recording, film.frames)
    return recording


def _copy(source: Path, part: Path, progress: Progress) -> tuple[str, int]:
    """Give the SHA-256 and the size of what was copied. Trouble tells whether the source or the library is to blame."""
    try:
        if source.is_dir():
            raise NotAFilm("This is a folder. Choose the film inside it.")
        # A pipe or a device may never end; only a file on a disk is a film.
        if not source.is_file():
            raise FileNotFoundError(source)
        with source.open("rb") as reader:
            before = os.fstat(reader.fileno())
            _refuse_other_kinds(reader)
            _need_room(part.parent, before.st_size)
            sha256, copied = _stream(reader, part, before.st_size, progress)
            after = os.fstat(reader.fileno())
    except (OSError, ValueError) as error:
        raise NotAFilm("This file is not there any more, or may not be read. Choose it again.") from error
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or copied != after.st_size:
        raise NotAFilm(
            "This file changed while it was read. Wait until it is copied or recorded, then choose it again."
        )
    return sha256, copied


def _refuse_other_kinds(reader: BufferedReader) -> None:
    from video_feedback.media.source import HEAD_BYTES, container_of  # noqa: PLC0415 (reads films: not at the start of the app)

    # Before the copy: nobody waits for gigabytes of something that is no film.
    head = reader.read(HEAD_BYTES)
    reader.seek(0)
    if (other := refusal.of_kind(head)) is not None:
        raise other
    if container_of(head) is None:
        raise refusal.unknown_kind(head)


def _need_room(media: Path, size: int) -> None:
    needed = size * 11 // 10 + disk.SPARE_BYTES
    with _writing():
        free = disk.free_bytes(media)
    if free < needed:
        raise LibraryTrouble(
            f"The disk has no room for this film. It needs {_megabytes(needed)}, and {_megabytes(free)} are free."
        )


def _megabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size // 1_000_000} MB"


def _stream(reader: BufferedReader, part: Path, size: int, progress: Progress) -> tuple[str, int]:
    digest, copied, room = hashlib.sha256(), 0, memoryview(bytearray(_CHUNK_BYTES))
    with _writing():
        writer = part.open("xb")
    with writer:
        while count := reader.readinto(room):
            digest.update(room[:count])
            with _writing():
                writer.write(room[:count])
            copied += count
            progress.at(min(1.0, copied / size) * 2 / 3)
        with _writing():
            writer.flush()
            os.fsync(writer.fileno())
    return digest.hexdigest(), copied


@contextmanager
def _writing() -> Iterator[None]:
    """What goes wrong here is the library's trouble, not the film's."""
    try:
        yield
    except OSError as error:
        if disk.is_full(error):
            raise LibraryTrouble("The disk is full. Make some room, then bring the film in again.") from error
        raise LibraryTrouble("The film could not be written into the library. Check its disk and try again.") from error


def _in_utc(filmed_at: str | None) -> str | None:
    if filmed_at is None:
        return None
    return datetime.fromisoformat(filmed_at).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _title(db: Database, family_id: str, filmed_at: str | None, imported_at: str) -> str:
    """A neutral title from the day of filming. The file's own name may hold a surname, so it is never used."""
    day = day_text(day_of(filmed_at or imported_at), year=False)
    title = f"Film of {day}" if filmed_at else f"Film added on {day}"
    taken = {recording.title for recording in recordings.of_family(db, family_id)}
    number = 1
    while (numbered := title if number == 1 else f"{title}, {number}") in taken:
        number += 1
    return numbered
