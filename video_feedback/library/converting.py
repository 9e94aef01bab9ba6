"""Lock a library of a version that had no vault, where it lies. It may be stopped, or killed, and is gone on with.

What is there meanwhile, beside the old `library.db`:

    vault.json        who opens it from now on, made first
    library.db.part   the locked database while it is filled; a half one is begun anew
    library.db.new    the locked database, whole and compared; from then on it alone holds the keys of the boxes
    media/*.cbx       films that are locked; the plain file goes once its box was read back and its key is written down

At the end the new database takes the place of the old one. On many disks what was deleted may still be found with some
effort: only a disk that is encrypted itself prevents that.
"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlite_utils import Database

from video_feedback.errors import LibraryTrouble
from video_feedback.jobs import Progress
from video_feedback.library import audit, boxes, connection, disk, facts, old_database
from video_feedback.library.boxes import Sealed
from video_feedback.library.connection import NotLocked
from video_feedback.library.folder import DATABASE, MEDIA, hold
from video_feedback.library.instants import now
from video_feedback.library.migrate import refuse_unknown
from video_feedback.vault import key_file, sealed_file
from video_feedback.vault.box import ENDING, BoxTrouble, write_box
from video_feedback.vault.cost import Cost
from video_feedback.vault.key_file import Opened
from video_feedback.vault.keys import VaultKey
from video_feedback.words import tr

PART, NEW = f"{DATABASE}.part", f"{DATABASE}.new"
_Table = Literal["recordings", "working_copies"]
_TABLES: tuple[_Table, ...] = ("recordings", "working_copies")
_BESIDE = ("-wal", "-shm", "-journal")
_CHUNK_BYTES = 1 << 20
_SHARE_OF_WRITING = 0.7
_OF, _DONE = "converted of", "converted at"


@dataclass(frozen=True, slots=True)
class Converted:
    """How many films and working copies were locked this time; `missing` are the titles of films that were not there,
    `changed` of those that are no longer as they were brought in: they are locked too, as they now are."""

    locked: int
    missing: tuple[str, ...]
    changed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Kept:
    """A film or a working copy, by its row."""

    table: _Table
    id: str
    recording_id: str
    file: str
    sha256: str
    size_bytes: int
    title: str


def is_needed(folder: Path) -> bool:
    """Whether the library in a folder is one that anybody can read. Raises LibraryTrouble."""
    try:
        connection.refuse_plain(folder / DATABASE)
    except NotLocked:
        return True
    return False


def is_begun(folder: Path) -> bool:
    """Whether it has keys already, so that it is unlocked and gone on with."""
    return sealed_file.is_in(folder)


def begin(
    folder: Path, passphrase: str, name: str, cost: Cost | None = None, *, any_passphrase: bool = False
) -> tuple[Opened, str]:
    """Make the keys of a library that is to be locked, and its recovery code, which is shown this once.

    Nothing else is changed yet. Raises LibraryTrouble if there is no such library, and what `key_file.create` raises.
    """
    if not is_needed(folder):
        raise LibraryTrouble(tr("There is no library in this folder that is still to be locked."))
    with connection.told(), closing(connection.plain(folder / DATABASE)) as plain:
        refuse_unknown(plain)
    opened, code = key_file.create(folder, passphrase, name, cost, any_passphrase=any_passphrase)
    with suppress(OSError):  # a stick that has no such rights
        folder.chmod(0o700)  # nobody else on this computer looks in
    return opened, code


def convert(folder: Path, key: VaultKey, worker: str = "", progress: Progress | None = None) -> Converted:
    """Lock what is not locked yet. A job: raises Trouble or Cancelled, and then it is gone on with later.

    `key` is the one that the key file holds; `worker` is who unlocked it. Nobody else may have the library meanwhile.
    """
    progress = progress or Progress()
    sealed_file.held(folder, key)  # what is locked here can be opened again
    lock = hold(folder)
    try:
        if not is_needed(folder):
            return Converted(0, (), ())
        with _on_this_disk():
            return _Conversion(folder, key, worker).run(progress)
    finally:
        lock.release()


class _Conversion:
    def __init__(self, folder: Path, key: VaultKey, worker: str) -> None:
        self._old, self._part, self._new = folder / DATABASE, folder / PART, folder / NEW
        self._folder, self._media, self._key, self._worker = folder, folder / MEDIA, key, worker

    def run(self, progress: Progress) -> Converted:
        rows, films = self._rows_bytes(), self._films_bytes()
        of_rows = rows / (rows + films)
        _remove(self._part)
        self._media.mkdir(exist_ok=True)
        if not self._is_copied():
            self._need_room(2 * rows)
            try:
                self._copy(progress.part(0.0, of_rows))
            finally:
                _remove(self._part)
        with closing(self._opened(self._new)) as db:
            self._take_away_done(db)
            self._sweep_boxes(db)
            converted = self._lock_films(db, progress.part(of_rows, 1 - of_rows))
            progress.at(1.0)
            self._finish(db)
        self._take_place()
        return converted

    def _rows_bytes(self) -> int:
        return self._old.stat().st_size + sum(path.stat().st_size for path in _beside(self._old) if path.exists())

    def _films_bytes(self) -> int:
        paths = list(self._media.iterdir()) if self._media.is_dir() else []
        return sum(path.stat().st_size for path in paths if path.suffix != ENDING and path.is_file())

    def _opened(self, path: Path) -> Database:
        db = connection.connect(path, self._key.derived("db"))
        audit.prepare(db, self._key.derived("audit"), self._worker)
        return db

    def _is_copied(self) -> bool:
        """Whether the new database is of the old one as it stands: an older version may have been used meanwhile."""
        if not self._new.exists():
            return False
        with closing(self._opened(self._new)) as db:
            mark = old_database.mark(self._old)
            of = facts.get(db, _OF)
            # At the very end what lies beside the old one goes first.
            return mark == of or (bool(facts.get(db, _DONE)) and mark == of.partition(" ")[0])

    def _copy(self, progress: Progress) -> None:
        mark = old_database.mark(self._old)
        old_database.copy(self._old, self._part, self._key, progress)
        with closing(self._opened(self._part)) as db, connection.told(), db.atomic():
            if self._new.exists():
                self._carry_over(db)
            facts.keep(db, _OF, mark)
        disk.keep_name(self._folder)
        self._part.replace(self._new)
        disk.keep_name(self._folder)

    def _carry_over(self, db: Database) -> None:
        """What was locked before the copy had to be made anew stays so: its keys are nowhere else."""
        with closing(self._opened(self._new)) as before:
            for table in _TABLES:
                there = {kept.id for kept in _every(db, table)}
                for kept, sealed in _locked(before, table, self._media):
                    if kept.id in there:
                        _point(db, kept, sealed)

    def _take_away_done(self, db: Database) -> None:
        """Plain files whose box is there, of a time that was cut short; where the box is not whole, it is made anew."""
        with closing(connection.plain(self._old)) as plain:
            was = {(kept.table, kept.id): kept.file for table in _TABLES for kept in _every(plain, table)}
        for table in _TABLES:
            for kept, sealed in list(_locked(db, table, self._media)):
                old = was.get((table, kept.id), "")
                if not self._is_there(old):
                    continue
                try:
                    sealed.box.open().close()
                    self._remove_plain(old)
                except (BoxTrouble, FileNotFoundError):
                    with connection.told(), db.atomic():
                        boxes.remove(db, kept.file)
                        db.execute(f"UPDATE {table} SET file = ? WHERE id = ?", [old, kept.id])

    def _sweep_boxes(self, db: Database) -> None:
        """Boxes of a time that was cut short have no row yet, and their keys are gone."""
        known = {sealed.file for sealed in boxes.every(db, self._media)}
        for path in self._media.glob(f"*{ENDING}*"):
            if path.name not in known:
                path.unlink()

    def _lock_films(self, db: Database, progress: Progress) -> Converted:
        waiting = [kept for table in _TABLES for kept in _plain(db, table)]
        there = [kept for kept in waiting if self._is_there(kept.file)]
        missing = [kept.title for kept in waiting if kept not in there and kept.table == "recordings"]
        sizes = [(self._media / kept.file).stat().st_size for kept in there]
        whole, done, changed = sum(sizes) or 1, 0, []
        for kept, size in zip(there, sizes, strict=True):
            self._need_room(size)
            if not self._lock_film(db, kept, progress.part(done / whole, size / whole)):
                changed.append(kept.title)
            done += size
        return Converted(len(there), tuple(missing), tuple(changed))

    def _lock_film(self, db: Database, kept: _Kept, progress: Progress) -> bool:
        """Whether the film is the one that was brought in. One that is not is locked all the same."""
        box, digest = boxes.new(self._media), hashlib.sha256()
        try:
            sealed_bytes = write_box(box, self._pieces(kept, digest, progress.part(0.0, _SHARE_OF_WRITING)))
            found = boxes.sha256(box, progress.part(_SHARE_OF_WRITING, 1 - _SHARE_OF_WRITING))
            if found != digest.hexdigest():
                raise LibraryTrouble(
                    tr("The film did not arrive whole on the library’s disk. Check the disk, then try again.")
                )
            with connection.told(), db.atomic():
                _point(db, kept, Sealed(box=box, sealed_bytes=sealed_bytes))
        except BaseException:
            boxes.throw_away(self._media, box.path.name)
            raise
        self._remove_plain(kept.file)
        return digest.hexdigest() == kept.sha256

    def _pieces(self, kept: _Kept, digest: "hashlib._Hash", progress: Progress) -> Iterator[bytes]:
        try:
            with (self._media / kept.file).open("rb") as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(0)
                while piece := file.read(_CHUNK_BYTES):
                    digest.update(piece)
                    yield piece
                    progress.at(file.tell() / max(1, size))
        except OSError as error:
            raise LibraryTrouble(
                tr(
                    "The film of “{title}” cannot be read from the disk. Put it back from a copy, or take its file "
                    "{file} out of the media folder, then go on.",
                    title=kept.title,
                    file=kept.file,
                )
            ) from error

    def _finish(self, db: Database) -> None:
        if not facts.get(db, _DONE):
            with connection.told(), db.atomic():
                audit.write(db, "library locked", audit.LIBRARY)
                facts.keep(db, _DONE, now())
        boxes.sweep(db, self._media)
        with connection.told():
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _take_place(self) -> None:
        # What lies beside the old one goes first: it would be taken for the new one's.
        for path in _beside(self._old):
            path.unlink(missing_ok=True)
        disk.keep_name(self._folder)
        self._new.replace(self._old)
        disk.keep_name(self._folder)

    def _is_there(self, file: str) -> bool:
        """Only what lies in the media folder itself is ever locked, or removed."""
        return bool(file) and Path(file).name == file and (self._media / file).is_file()

    def _remove_plain(self, file: str) -> None:
        (self._media / file).unlink()
        disk.keep_name(self._media)

    def _need_room(self, size: int) -> None:
        needed, free = size * 11 // 10 + disk.SPARE_BYTES, disk.free_bytes(self._folder)
        if free < needed:
            raise LibraryTrouble(
                tr(
                    "The disk has too little room to lock the library: the next step needs {needed}, and "
                    "{free} are free. Make some room, then go on.",
                    needed=disk.size_text(needed),
                    free=disk.size_text(free),
                )
            )


def _beside(database: Path) -> list[Path]:
    return [database.with_name(f"{database.name}{ending}") for ending in _BESIDE]


def _remove(database: Path) -> None:
    for path in (database, *_beside(database)):
        path.unlink(missing_ok=True)


def _every(db: Database, table: _Table, where: str = "1") -> list[_Kept]:
    if not db[table].exists():  # of a version before there were any
        return []
    way = "t" if table == "recordings" else "t JOIN recordings r ON r.id = t.recording_id"
    recording = "t" if table == "recordings" else "r"
    columns = f"t.id, {recording}.id, t.file, t.sha256, t.size_bytes, {recording}.title"
    rows = db.execute(f"SELECT {columns} FROM {table} {way} WHERE {where} ORDER BY t.id").fetchall()
    return [_Kept(table, *row) for row in rows]


def _plain(db: Database, table: _Table) -> list[_Kept]:
    return _every(db, table, "t.file NOT IN (SELECT file FROM boxes)")


def _locked(db: Database, table: _Table, media: Path) -> Iterator[tuple[_Kept, Sealed]]:
    sealed = {one.file: one for one in boxes.every(db, media)}
    for kept in _every(db, table):
        if kept.file in sealed:
            yield kept, sealed[kept.file]


def _point(db: Database, kept: _Kept, sealed: Sealed) -> None:
    """Let the row speak of a box, and write the box's key down."""
    db.execute(f"UPDATE {kept.table} SET file = ? WHERE id = ?", [sealed.file, kept.id])
    boxes.add(db, sealed, kept.recording_id)


@contextmanager
def _on_this_disk() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if disk.is_full(error):
            raise LibraryTrouble(tr("The disk is full. Nothing was lost: make some room, then go on.")) from error
        raise LibraryTrouble(
            tr(
                "The library’s folder could not be written. Nothing was lost: check its disk, close other programs "
                "that use it, then go on."
            )
        ) from error
