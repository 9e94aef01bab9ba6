"""Try a backup, by opening it and looking at all that is in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from video_feedback.errors import LibraryTrouble
from video_feedback.jobs import Progress
from video_feedback.library import audit, backups, boxes, connection, manifest
from video_feedback.library.boxes import Sealed
from video_feedback.library.folder import DATABASE
from video_feedback.library.manifest import BackupChanged, KeptFilm, Manifest
from video_feedback.vault.box import BoxTrouble
from video_feedback.vault.keys import VaultKey
from video_feedback.words import tr

_OF_FILES, _OF_ROWS = 0.2, 0.2
_DAMAGED = tr("The database of this backup is damaged. Choose another backup.")


def prove(
    backup: Path,
    key: VaultKey,
    progress: Progress | None = None,
    *,
    films: Path | None = None,
    with_films: bool = True,
    whole: bool = False,
) -> Manifest:
    """A job: raises BackupChanged, NotABackup or Cancelled unless everything is there and as it was written.

    `films` is where they lie, for a backup that only names them: the library's own media folder; without it those are
    not looked at. Of each the size and the end are looked at, or, `whole`, all of it.
    """
    progress = progress or Progress()
    found = manifest.load(backup)
    found.must_be_sealed_by(key)
    for kept in filter(None, (found.database, found.key_file)):
        manifest.must_be_as_kept(backup, kept, progress.part(0.0, _OF_FILES))
    with opened(backup / DATABASE, key) as db:
        if not is_sound(db):
            raise BackupChanged(_DAMAGED)
        if (broken := audit.verify(db, found.head)) is not None:
            raise BackupChanged(tr("The record of what was done in this backup was changed. {says}", says=broken.says))
        progress.at(_OF_FILES + _OF_ROWS)
        where = films or (films_of(backup) if found.holds_films else None)
        if with_films and where is not None:
            begun = _OF_FILES + _OF_ROWS
            _films(boxes.every(db, where), found.films, progress.part(begun, 1 - begun), whole=whole)
    progress.at(1.0)
    return found


def films_of(backup: Path) -> Path:
    return backup.parent / backups.FILMS


@contextmanager
def opened(database: Path, key: VaultKey) -> Iterator[Database]:
    """The database of a backup, to read. Raises BackupChanged."""
    try:
        with connection.told():
            db = connection.connect(database, key.derived("db"), read_only=True)
            try:
                audit.prepare(db, key.derived("audit"), "")
                yield db
            finally:
                db.close()
    except LibraryTrouble as trouble:
        raise BackupChanged(_DAMAGED) from trouble


def is_sound(db: Database) -> bool:
    """Whether every page, row and belonging is as it was written. Of a database that is open for writing, call
    `wal_checkpoint` before: what is not in the file yet is taken for damage."""
    pages = db.execute("PRAGMA cipher_integrity_check").fetchall()
    told = db.execute("PRAGMA integrity_check(1)").fetchall()
    return not pages and told == [("ok",)] and not db.execute("PRAGMA foreign_key_check").fetchall()


def _films(there: Iterator[Sealed], named: tuple[KeptFilm, ...], progress: Progress, *, whole: bool) -> None:
    every = {sealed.file: sealed for sealed in there}
    for number, film in enumerate(named):
        part = progress.part(number / len(named), 1 / len(named))
        if film.file not in every or not is_whole(every[film.file], part if whole else None):
            raise BackupChanged(tr("The film {file} of this backup is missing or damaged.", file=film.file))


def is_whole(sealed: Sealed, progress: Progress | None = None) -> bool:
    """Whether a film's file has its size and its end; with a `progress`, whether all of it is as it was locked."""
    try:
        if sealed.box.path.stat().st_size != sealed.sealed_bytes:
            return False
        with sealed.box.open() as reader:
            if progress:
                reader.verify(progress)
    except (OSError, BoxTrouble):
        return False
    return True
