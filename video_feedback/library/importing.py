"""Bring a film into the library: locked while it is copied, read back, looked through, and only then written down."""

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from io import BufferedReader
from pathlib import Path

from sqlite_utils import Database

from video_feedback.errors import LibraryTrouble, NotAFilm, Trouble
from video_feedback.jobs import Progress
from video_feedback.library import boxes, disk, families, proving, recordings, review_films, sessions
from video_feedback.library.boxes import Sealed
from video_feedback.library.instants import day_of, day_text, now
from video_feedback.media import refusal, whereabouts
from video_feedback.media.film import Film
from video_feedback.media.probe_apart import probe_apart
from video_feedback.media.whereabouts import Blank
from video_feedback.vault import sheet
from video_feedback.vault.box import Box, write_box
from video_feedback.words import tr
from video_feedback_schemas.ids import FamilyId, RecordingId, new_id
from video_feedback_schemas.records import Recording, Session

_CHUNK_BYTES = 1 << 20
_SHARE_OF_COPY, _SHARE_OF_READING_BACK = 0.5, 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """A film that lies in the media folder and has no row yet. A library that is opened anew sweeps it away.

    `sha256` and `size_bytes` are of the film, not of the box it lies in.
    """

    recording_id: RecordingId
    film: Film
    sealed: Sealed
    sha256: str
    size_bytes: int


class SameFilm(Trouble):
    """Exactly this film is in the library already, as `recording`."""

    def __init__(self, sentence: str, recording: Recording) -> None:
        super().__init__(sentence)
        self.recording = recording


def bring_in(source: Path, media: Path, progress: Progress | None = None) -> Brought:
    """Copy a film into the media folder, locked. A job: raises Trouble or Cancelled, and then leaves nothing behind.

    The source is only read; of the copy, what tells of place and device is blanked, and `sha256` is of what is kept.
    No byte of the film is written but into its box. Raises sheet.NotTriedYet before there is a recovery sheet.
    """
    sheet.refuse_untried(media.parent)
    progress = progress or Progress()
    box = boxes.new(media)
    try:
        sha256, size, sealed_bytes = _copy(source, box, progress.part(0.0, _SHARE_OF_COPY))
        _read_back(box, sha256, progress.part(_SHARE_OF_COPY, _SHARE_OF_READING_BACK))
        begun = _SHARE_OF_COPY + _SHARE_OF_READING_BACK
        film = probe_apart(box, progress.part(begun, 1.0 - begun))
        progress.at(1.0)
    except BaseException:
        boxes.throw_away(media, box.path.name)
        raise
    sealed = Sealed(box=box, sealed_bytes=sealed_bytes)
    return Brought(recording_id=RecordingId(new_id()), film=film, sealed=sealed, sha256=sha256, size_bytes=size)


def discard(brought: Brought) -> None:
    """Let go of a film that is not wanted after all."""
    boxes.throw_away(brought.sealed.box.path.parent, brought.sealed.file)


def record(db: Database, brought: Brought, family_id: str, session_id: str = "") -> Recording:
    """Write down a film that was brought in. Within `change(..., undoable=False)`: what was filmed is no edit.

    With a session it is the film of that session itself, for supervision; a session has one, or Trouble is raised.
    Raises SameFilm if these very bytes are here already, LibraryTrouble if the family is gone; the copy is then let go.
    Where nobody can play what is here (its file or its key is gone, or it is damaged), the copy takes its place.
    """
    known = recordings.same_content(db, brought.sha256)
    if known is not None:
        if not _can_be_played(db, brought.sealed.box.path.parent, known):
            boxes.remove(db, known.file)
            known = replace(known, file=brought.sealed.file)
            recordings.edit(db, known)
            boxes.add(db, brought.sealed, known.id)
            return known
        discard(brought)
        reference = families.get(db, known.family_id).reference
        raise SameFilm(
            tr(
                "This film is in the library already: “{title}” of {reference}.", title=known.title, reference=reference
            ),
            known,
        )
    if all(family.id != family_id for family in families.every(db)):
        discard(brought)
        raise LibraryTrouble(
            tr("The family of this film was taken back meanwhile. Bring the film in again for another.")
        )
    film = brought.film
    filmed_at = _in_utc(film.filmed_at)
    imported_at = now()
    session = sessions.get(db, session_id) if session_id else None
    recording = Recording(
        id=brought.recording_id,
        family_id=FamilyId(family_id),
        title=_free(db, family_id, _of_session(session) if session else _title(filmed_at, imported_at)),
        file=brought.sealed.file,
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
        kind="review" if session else "family",
    )
    recordings.add(db, recording, film.frames)
    boxes.add(db, brought.sealed, recording.id)
    if session:
        review_films.add(db, session.id, recording.id)
    return recording


def _can_be_played(db: Database, media: Path, known: Recording) -> bool:
    """As far as can be told at once, and by the last mending."""
    sealed = next((one for one in boxes.every(db, media) if one.file == known.file), None)
    return sealed is not None and proving.is_whole(sealed) and not boxes.was_damaged(db, known.file)


def _copy(source: Path, box: Box, progress: Progress) -> tuple[str, int, int]:
    """Give the SHA-256 and the size of what was copied, and the size of its box.

    Trouble tells whether the source or the library is to blame.
    """
    try:
        if source.is_dir():
            raise NotAFilm(tr("This is a folder. Choose the film inside it."))
        # A pipe or a device may never end; only a file on a disk is a film.
        if not source.is_file():
            raise FileNotFoundError(source)
        with source.open("rb") as reader:
            before = os.fstat(reader.fileno())
            container = _container(reader)
            _need_room(box.path.parent, before.st_size)
            copied = _Copied(reader, whereabouts.blanks(reader, container), before.st_size, progress)
            with _writing():
                sealed_bytes = write_box(box, copied)
            after = os.fstat(reader.fileno())
    except (OSError, ValueError) as error:
        raise NotAFilm(tr("This file is not there any more, or may not be read. Choose it again.")) from error
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or copied.size != after.st_size:
        raise NotAFilm(
            tr("This file changed while it was read. Wait until it is copied or recorded, then choose it again.")
        )
    return copied.digest.hexdigest(), copied.size, sealed_bytes


class _Copied:
    """A film's bytes as they are kept, piece by piece, with what is to be known of them once they are through."""

    def __init__(self, reader: BufferedReader, blanks: Sequence[Blank], size: int, progress: Progress) -> None:
        self.digest, self.size = hashlib.sha256(), 0
        self._reader, self._blanks, self._whole, self._progress = reader, blanks, size, progress

    def __iter__(self) -> Iterator[bytes]:
        self._reader.seek(0)
        while chunk := self._next():
            self.digest.update(chunk)
            yield chunk
            self.size += len(chunk)
            self._progress.at(min(1.0, self.size / max(1, self._whole)))

    def _next(self) -> bytes:
        try:
            chunk = self._reader.read(_CHUNK_BYTES)
        except OSError as error:  # the source's fault, said within the writing of the library's
            raise NotAFilm(tr("This file is not there any more, or may not be read. Choose it again.")) from error
        return whereabouts.blanked(chunk, self.size, self._blanks)


def _read_back(box: Box, sha256: str, progress: Progress) -> None:
    """What is on the disk is what was read, or it is not taken."""
    if boxes.sha256(box, progress) != sha256:
        raise LibraryTrouble(tr("The film did not arrive whole on the library’s disk. Check the disk, then try again."))


def _container(reader: BufferedReader) -> str:
    """The demuxer that is to read the film. Raises NotAFilm."""
    from video_feedback.media.source import HEAD_BYTES, container_of  # noqa: PLC0415 (reads films: not at the start of the app)

    # Before the copy: nobody waits for gigabytes of something that is no film.
    head = reader.read(HEAD_BYTES)
    if (other := refusal.of_kind(head)) is not None:
        raise other
    if (container := container_of(head)) is None:
        raise refusal.unknown_kind(head)
    return container


def _need_room(media: Path, size: int) -> None:
    needed = size * 11 // 10 + disk.SPARE_BYTES
    with _writing():
        free = disk.free_bytes(media)
    if free < needed:
        raise LibraryTrouble(
            tr(
                "The disk has no room for this film. It needs {needed}, and {free} are free.",
                needed=disk.size_text(needed),
                free=disk.size_text(free),
            )
        )


@contextmanager
def _writing() -> Iterator[None]:
    """What goes wrong here is the library's trouble, not the film's."""
    try:
        yield
    except OSError as error:
        if disk.is_full(error):
            raise LibraryTrouble(tr("The disk is full. Make some room, then bring the film in again.")) from error
        raise LibraryTrouble(
            tr("The film could not be written into the library. Check its disk and try again.")
        ) from error


def _in_utc(filmed_at: str | None) -> str | None:
    if filmed_at is None:
        return None
    return datetime.fromisoformat(filmed_at).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _title(filmed_at: str | None, imported_at: str) -> str:
    """A neutral title from the day of filming. The file's own name may hold a surname, so it is never used."""
    day = day_text(day_of(filmed_at or imported_at), year=False)
    return tr("Film of {day}", day=day) if filmed_at else tr("Film added on {day}", day=day)


def _of_session(session: Session) -> str:
    return tr("Session of {day}, filmed", day=day_text(day_of(session.held_on), year=False))


def _free(db: Database, family_id: str, title: str) -> str:
    """With a number, where the family has a film of that title."""
    taken = {recording.title for recording in recordings.all_of_family(db, family_id)}
    number = 1
    while (numbered := title if number == 1 else f"{title}, {number}") in taken:
        number += 1
    return numbered
