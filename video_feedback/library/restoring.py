"""Bring a library back from a backup: into a new folder, never over a library."""

import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from video_feedback.counts import counted
from video_feedback.errors import LibraryTrouble, Trouble
from video_feedback.jobs import Progress
from video_feedback.library import audit, backups, boxes, connection, disk, manifest, proving
from video_feedback.library.backups import Backup
from video_feedback.library.boxes import Sealed
from video_feedback.library.folder import DATABASE, MEDIA, lay
from video_feedback.library.instants import day_text
from video_feedback.library.library import Library
from video_feedback.library.manifest import Manifest
from video_feedback.vault import sealed_file, tries
from video_feedback.vault.box import Box
from video_feedback.vault.keys import VaultKey
from video_feedback.words import tr

_PIECE_BYTES = 1 << 20
_OF_PROVING, _OF_ROWS = 0.2, 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """`says` tells of what day it is; `missing` names the films that were found nowhere, or only damaged."""

    folder: Path
    says: str
    missing: tuple[str, ...]


def of_day(listed: Manifest) -> str:
    """What everybody has to know before: it is the library of then, not of now."""
    return tr("This backup is of {day}.", day=day_text(backups.described(Path(), listed).day))


AGREEMENTS = tr("Agreements are as they were that day: write down anew what was taken back since.")


def sentence(restored: Restored) -> str:
    """What became of it, for whoever asked for it."""
    lacking = len(restored.missing)
    films = (
        tr(" {films} could not be found: import them again there.", films=counted(lacking, "film")) if lacking else ""
    )
    return tr(
        "{says} Its library is in {folder}.{films} {agreements}",
        says=restored.says,
        folder=restored.folder,
        films=films,
        agreements=AGREEMENTS,
    )


def free_folder(chosen: Path, backup: Backup) -> Path:
    """The folder that was chosen, if it is new or empty, or else a new one in it."""
    return new_folder(chosen, backup) if chosen.is_dir() and any(chosen.iterdir()) else chosen


def new_folder(inside: Path, backup: Backup) -> Path:
    """One that is not there yet, named by the day of the backup."""
    name, number = tr("Library of {day}", day=day_text(backup.day)), 1
    while (path := inside / (name if number == 1 else f"{name}, {number}")).exists():
        number += 1
    return path


def restore(
    backup: Path,
    folder: Path,
    key: VaultKey,
    progress: Progress | None = None,
    *,
    media: Path | None = None,
    worker: str = "",
) -> Restored:
    """Make a library of a backup, in a new or empty folder. A job: raises Trouble or Cancelled; then nothing is left.

    The backup is tried first. Films come from `films/` beside it, else from `media`, the media folder of a library, or
    from the library in whose own folder the backup lies. One that is found nowhere is named, and can be imported again.
    """
    progress = progress or Progress()
    was_there = folder.exists()
    lay(folder)
    if sealed_file.is_in(folder):
        raise LibraryTrouble(tr("There are keys of a library in this folder already. Choose an empty folder."))
    try:
        with _writing():
            # Its films are looked at one by one as they are fetched: one that is damaged costs no other.
            listed = proving.prove(backup, key, progress.part(0.0, _OF_PROVING), with_films=False)
            _copy(backup / sealed_file.NAME, folder / sealed_file.NAME)
            part = folder / f"{DATABASE}.part"
            _copy(backup / DATABASE, part)
            (folder / MEDIA).mkdir()
            begun = _OF_PROVING + _OF_ROWS
            lacking = _films(part, key, folder / MEDIA, _sources(backup, media), progress.part(begun, 1 - begun))
            progress.at(1.0)
            _note(part, key, worker, listed, backup)
            part.rename(folder / DATABASE)
            disk.keep_name(folder)
        missing = _titles(folder, key, worker, lacking)
    except BaseException:
        _clear(folder, keep=was_there)
        raise
    tries.noted(backup)
    return Restored(folder=folder, says=of_day(listed), missing=missing)


def _sources(backup: Path, media: Path | None) -> list[Path]:
    beside = backup.parent / backups.FILMS
    around = backup.parent.parent / MEDIA  # of the library in whose folder it lies
    return [place for place in (beside, media, around) if place is not None and place.is_dir()]


def _films(part: Path, key: VaultKey, to: Path, sources: Sequence[Path], progress: Progress) -> list[str]:
    """Fetch the films. Gives the files of those that could not be had."""
    with proving.opened(part, key) as db:
        every = list(boxes.every(db, to))
    need = sum(one.sealed_bytes for one in every)
    if disk.free_bytes(to) < need + disk.SPARE_BYTES:
        raise Trouble(
            tr(
                "There is no room for this library here: it needs {need} GB. Choose another folder.",
                need=f"{need / 1000000000.0:.1f}",
            )
        )
    lacking, done = [], 0
    for one in every:
        share = progress.part(done / max(1, need), one.sealed_bytes / max(1, need))
        if not fetch(one, sources, share):
            lacking.append(one.file)
        done += one.sealed_bytes
    return lacking


def fetch(wanted: Sealed, sources: Iterable[Path], progress: Progress) -> bool:
    """Copy a film from the first place that holds it whole. Gives whether there was one. Raises OSError, Cancelled."""
    for source in sources:
        found = Sealed(box=Box(source / wanted.file, wanted.box.key), sealed_bytes=wanted.sealed_bytes)
        if not proving.is_whole(found):
            continue
        part = wanted.box.path.with_name(f"{wanted.file}.part")
        try:
            part.unlink(missing_ok=True)  # of a time that was cut short
            _copy(found.box.path, part, progress.part(0.0, 0.6))
            copied = Sealed(box=Box(part, wanted.box.key), sealed_bytes=wanted.sealed_bytes)
            # Read back before it takes a place: what lies there, though damaged, may be more than this.
            if proving.is_whole(copied, progress.part(0.6, 0.4)):
                part.replace(wanted.box.path)
                disk.keep_name(wanted.box.path.parent)
                return True
        finally:
            with suppress(OSError):
                part.unlink()
    return False


def _copy(source: Path, to: Path, progress: Progress | None = None) -> None:
    size = max(1, source.stat().st_size)
    with source.open("rb") as reader, open(to, "xb", opener=_owner_only) as file:
        while piece := reader.read(_PIECE_BYTES):
            file.write(piece)
            if progress:
                progress.at(reader.tell() / size)
        file.flush()
        os.fsync(file.fileno())


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _note(part: Path, key: VaultKey, worker: str, listed: Manifest, backup: Path) -> None:
    """Write down that it was restored, and the wrong tries at its door before that.

    Before it is a library: so there is none without these lines.
    """
    with connection.told(), closing(connection.connect(part, key.derived("db"))) as db:
        audit.prepare(db, key.derived("audit"), worker)
        with connection.at_once(db):
            audit.failed_unlocks(db, tries.passed(backup))
            audit.write(db, "restore", f"backup:{listed.number}", manifest.sha256_of(backup / manifest.NAME))
        db.execute("PRAGMA journal_mode=DELETE")  # nothing of it is left beside the file, which alone is renamed


def _titles(folder: Path, key: VaultKey, worker: str, lacking: Sequence[str]) -> tuple[str, ...]:
    """Open what was restored, once. Gives the titles of the films it lacks."""
    with Library.open(folder, key, worker) as restored:
        found = [
            restored.db.execute("SELECT title FROM recordings WHERE file = ?", [file]).fetchone() for file in lacking
        ]
    return tuple(row[0] for row in found if row is not None)


def _clear(folder: Path, *, keep: bool) -> None:
    for path in [*folder.iterdir()] if folder.is_dir() else []:
        with suppress(OSError):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    if not keep:
        with suppress(OSError):
            folder.rmdir()


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if disk.is_full(error):
            raise Trouble(
                tr("The disk is full. Nothing half was left: make room, or choose another folder.")
            ) from error
        raise Trouble(tr("The backup could not be read, or the library not be written. Check both folders.")) from error
