"""Make a backup: written aside, tried by opening it, and only then given its name."""

import hashlib
import os
import secrets
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import sqlcipher3

from video_feedback import __version__
from video_feedback.errors import LibraryTrouble, Trouble
from video_feedback.jobs import Progress
from video_feedback.library import audit, backups, boxes, connection, disk, manifest, proving, remains
from video_feedback.library.backups import Made, PlaceAway
from video_feedback.library.boxes import Sealed
from video_feedback.library.folder import DATABASE, MEDIA
from video_feedback.library.instants import now, today
from video_feedback.library.manifest import KeptFilm, Manifest
from video_feedback.vault import private_file, sealed_file
from video_feedback.vault.box import Box
from video_feedback.vault.keys import VaultKey
from video_feedback.words import tr

_DEADLINE_S, _A_DAY_S = 20.0, 86_400
_ROUND_DAYS = 30
_PIECE_BYTES = 1 << 20
_OF_ROWS, _OF_FILMS = 0.1, 0.75
_PART = "part"
_DAMAGED = tr(
    "The library is damaged, so no backup was made of it. "
    "Those of before are kept: check the library, or open one of them."
)


def back_up(library: Path, key: VaultKey, place: Path, number: int, progress: Progress | None = None) -> Made:
    """Back a library up, also while it is worked in. A job: raises Trouble or Cancelled, and then leaves nothing half.

    `number` is the next one (`backups.next_number`); `backups.note` writes down that it was made. The place itself is
    made in a folder that is there, else it is PlaceAway. What is older than thirty days goes.
    """
    progress = progress or Progress()
    vault = backups.vault_of(library)
    with _writing():
        if not place.is_dir():
            if not place.parent.is_dir():
                raise PlaceAway(tr("The place for backups is not there just now. Plug it in, or choose another."))
            place.mkdir(mode=0o700)
            disk.keep_name(place.parent)
        sweep(place, vault)
        number = max([number, *(backup.number + 1 for backup in backups.of_vault(place, vault))])
        part = place / f".{vault}-{secrets.token_hex(4)}.{_PART}"
        try:
            part.mkdir(mode=0o700)
            listed, left_out = _fill(part, library, key, number, progress)
            progress.at(1.0)
            final = place / backups.folder_name(listed)
            part.rename(final)
            disk.keep_name(place)
        except manifest.BackupChanged as error:  # it is a moment old: what is wrong in it is wrong in the library
            raise connection.LibraryDamaged(_DAMAGED) from error
        finally:
            shutil.rmtree(part, ignore_errors=True)
        sha256 = manifest.sha256_of(final / manifest.NAME)
    backups.thin(place, vault)
    made = Made(backup=backups.described(final, listed), sha256=sha256, left_out=left_out)
    with proving.opened(final / DATABASE, key) as db:
        remains.take_away(db, made.backup, vault)
    return made


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What was made, place by place; `says` why there is none in the second place, empty where there is."""

    made: tuple[Made, ...]
    says: str = ""


def everywhere(library: Path, key: VaultKey, places: Sequence[Path], number: int, progress: Progress) -> Round:
    """Back up into every place, the library's own first. A job: raises Trouble where that one cannot be written.

    A second place that is away, or full, takes nothing from the backup that was made here.
    """
    made = []
    for at, place in enumerate(places):
        try:
            made.append(back_up(library, key, place, number, progress.part(at / len(places), 1 / len(places))))
        except Trouble as trouble:
            if not made:
                raise
            return Round(made=tuple(made), says=tr("{trouble} The backup on this laptop was made.", trouble=trouble))
    return Round(made=tuple(made))


def sweep(place: Path, vault: str) -> int:
    """Clear what backups of this library left in a place that were stopped half-way. Gives how many."""
    swept = 0
    with suppress(OSError):
        backups.sweep_going(place)
        for part in [*place.glob(f".{vault}-*.{_PART}")] if vault else []:
            shutil.rmtree(part, ignore_errors=True)
            swept += not part.exists()
    return swept


def _fill(
    part: Path, library: Path, key: VaultKey, number: int, progress: Progress
) -> tuple[Manifest, tuple[str, ...]]:
    made_at, place = now(), part.parent
    own = place == backups.own_place(library)
    copy_rows(library / DATABASE, part / DATABASE, key)
    # After the rows: an older key file beside newer rows would be taken for one that was put back.
    private_file.replace(part / sealed_file.NAME, (library / sealed_file.NAME).read_bytes())
    progress.at(_OF_ROWS)
    with proving.opened(part / DATABASE, key) as db:
        head, every = audit.head(db), list(boxes.every(db, library / MEDIA))
    if own:
        copied, left_out = _named(every)
    else:
        due, share = _newly_due(place, backups.vault_of(part)), progress.part(_OF_ROWS, _OF_FILMS)
        copied, left_out = _Copying(place / backups.FILMS, due, share).copy(every)
    listed = Manifest(
        vault=backups.vault_of(part),
        number=number,
        made_at=made_at,
        app=__version__,
        database=manifest.kept(part / DATABASE),
        key_file=manifest.kept(part / sealed_file.NAME),
        films=tuple(copied),
        holds_films=not own,
        audit_n=head.n,
        audit_seal=head.seal,
    ).sealed_by(key)
    manifest.save(part, listed)
    rest = progress.part(_OF_ROWS + _OF_FILMS, 1 - _OF_ROWS - _OF_FILMS)
    proving.prove(part, key, rest, films=library / MEDIA if own else None)
    return listed, left_out


def copy_rows(database: Path, to: Path, key: VaultKey) -> None:
    """Copy a database as it is at this moment, under the same key, into one closed file that is on the disk then.

    Never VACUUM INTO: undo names rows by numbers that it gives anew.
    """
    began = time.monotonic()

    def within_time(*_: object) -> None:
        if time.monotonic() - began > _DEADLINE_S:
            raise LibraryTrouble(tr("The library is too busy just now for a backup. Try again in a while."))

    with connection.told():
        source = connection.connect(database, key.derived("db"), read_only=True)
        copy = sqlcipher3.connect(to)
        try:
            connection.unlock(copy, key.derived("db"))
            # In one step: page by page it begins anew with each edit, and would never end.
            source.conn.backup(copy, pages=-1, progress=within_time)
            copy.execute("PRAGMA journal_mode=DELETE")
        finally:
            copy.close()
            source.close()
    with to.open("r+b") as file:
        os.fsync(file.fileno())


def _named(every: list[Sealed]) -> tuple[list[KeptFilm], tuple[str, ...]]:
    whole = [one for one in every if proving.is_whole(one)]
    named = [KeptFilm(file=one.file, bytes=one.sealed_bytes) for one in whole]
    return named, tuple(one.file for one in every if one not in whole)


def _newly_due(place: Path, vault: str) -> set[int]:
    """Of the days that films are read through on, those since the last backup in a place."""
    day = date.fromisoformat(today()).toordinal()
    last = next((backup.day.toordinal() for backup in backups.of_vault(place, vault)), 0)
    return {one % _ROUND_DAYS for one in range(max(last, day - _ROUND_DAYS) + 1, day + 1)}


class _Copying:
    """Brings films into the place of the backups: those that are there already, and whole, stay.

    Of each the size and the end are looked at. Each has a day in a round of thirty, on which all of it is read: the
    first backup from that day on does so.
    """

    def __init__(self, folder: Path, due: set[int], progress: Progress) -> None:
        self._folder, self._due, self._progress = folder, due, progress
        folder.mkdir(mode=0o700, exist_ok=True)
        disk.keep_name(folder.parent)
        for part in folder.glob(f"*.{_PART}"):
            if time.time() - part.stat().st_mtime > _A_DAY_S:  # a younger one may be another library's, just now
                part.unlink()

    def copy(self, every: list[Sealed]) -> tuple[list[KeptFilm], tuple[str, ...]]:
        """The films of a backup, and the files of those that are whole neither here nor there."""
        there = {one.file for one in every if proving.is_whole(self._in_place(one))}
        wanted = sum(one.sealed_bytes for one in every if one.file not in there)
        if disk.free_bytes(self._folder) < wanted + disk.SPARE_BYTES:
            raise Trouble(
                tr(
                    "The place for backups has no room: {wanted} GB more are needed there.",
                    wanted=f"{wanted / 1000000000.0:.1f}",
                )
            )
        known = self._known()
        total, done = sum(one.sealed_bytes for one in every) or 1, 0
        kept, left_out = [], []
        for one in every:
            share = self._progress.part(done / total, one.sealed_bytes / total)
            is_whole = one.file in there and self._is_still_whole(one, share)
            sha256 = known.get(one.file) if is_whole else self._copied(one, share)
            if not is_whole and not sha256:
                left_out.append(one.file)
            # One that is damaged there, and cannot be had anew, is named all the same: unnamed it would be taken away.
            if one.file in there or sha256:
                kept.append(KeptFilm(file=one.file, bytes=one.sealed_bytes, sha256=sha256 or known.get(one.file)))
            done += one.sealed_bytes
            self._progress.at(done / total)
        return kept, tuple(left_out)

    def _is_still_whole(self, sealed: Sealed, progress: Progress) -> bool:
        is_due = int(sealed.file[:8], 16) % _ROUND_DAYS in self._due
        return not is_due or proving.is_whole(self._in_place(sealed), progress)

    def _in_place(self, sealed: Sealed) -> Sealed:
        box = sealed.box
        return Sealed(box=type(box)(self._folder / sealed.file, box.key), sealed_bytes=sealed.sealed_bytes)

    def _known(self) -> dict[str, str | None]:
        place = self._folder.parent
        return {
            film.file: film.sha256 for listed in backups.every_manifest(place) for film in listed.films if film.sha256
        }

    def _copied(self, sealed: Sealed, progress: Progress) -> str | None:
        """The SHA-256 of what is there now and was read back; None where the film is missing or damaged here."""
        final, digest = self._folder / sealed.file, hashlib.sha256()
        part = final.with_name(f"{final.name}.{_PART}")
        if not proving.is_whole(sealed):
            return None
        try:
            with sealed.box.path.open("rb") as source, part.open("wb") as file:
                while piece := source.read(_PIECE_BYTES):
                    digest.update(piece)
                    file.write(piece)
                    progress.at(source.tell() / sealed.sealed_bytes * 0.6)
                file.flush()
                os.fsync(file.fileno())
            copied = Sealed(box=Box(part, sealed.box.key), sealed_bytes=sealed.sealed_bytes)
            # Read back before it takes a place: what lies there, though damaged, may be more than this.
            if not proving.is_whole(copied, progress.part(0.6, 0.4)):
                return None
            part.replace(final)
        finally:
            with suppress(OSError):
                part.unlink()
        disk.keep_name(self._folder)
        return digest.hexdigest()


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if disk.is_full(error):
            raise Trouble(
                tr("The place for backups is full. Nothing half was left there: make room, or choose another.")
            ) from error
        raise Trouble(
            tr("The backup could not be written. Check that its place is there and that you may write in it.")
        ) from error
