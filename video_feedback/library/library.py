"""A library: one folder with a database and the films. One door for writing, one line of undo."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import sqlcipher3
from filelock import FileLock
from sqlite_utils import Database

from video_feedback.errors import LibraryTrouble
from video_feedback.library import (
    aside,
    audit,
    ballast,
    cards,
    connection,
    consents,
    exports,
    forms,
    happenings,
    holds,
    key_edition,
    pathways,
    recovering,
    review_films,
    schemes,
    script_templates,
    texts,
    unfinished,
)
from video_feedback.library.beside import connected, noting, reading, refuse_what_is_not_ours
from video_feedback.library.folder import MEDIA, hold, lay, making, must_be_in, reading_films
from video_feedback.library.journal import Journal, Step, Touched, merged
from video_feedback.library.migrate import migrate
from video_feedback.signal import Signal
from video_feedback.vault import tries
from video_feedback.vault.keys import VaultKey
from video_feedback.words import tr

_CUT_SHORT = tr(
    "A change of who opens the library was cut short, and holds. If it was a new recovery sheet, make that once more."
)
_GATHERED_ON_OPENING = 2000  # rows with words in them; of a larger library the window gathers the rest, bit by bit


@dataclass(frozen=True, slots=True)
class Change:
    """What one step did to the rows. Views redraw from this, never from the button that was pressed."""

    name: str
    place: str
    touched: tuple[Touched, ...] = field(default=())

    def ids(self, table: str) -> set[str]:
        """The ids of the rows of a table that were added, edited or removed."""
        return {row.key for row in self.touched if row.table == table}

    def touches(self, *tables: str) -> bool:
        return any(row.table in tables for row in self.touched)


class Library:
    """An open library. `db` reads; writing goes through `change` and is refused elsewhere.

    `changed` tells every change, undo and redo, after it is on the disk. One window has the library at a time.
    """

    def __init__(self, folder: Path | None, db: Database, lock: FileLock | None, key: VaultKey, worker: str) -> None:
        """`worker` is the id of who has unlocked it, for the record of what is done."""
        self.folder = folder
        self.db = db
        self.worker = worker
        self.recovered = ""  # what was set right on opening, in one quiet line
        self.changed: Signal[Change] = Signal()
        self._lock = lock
        self._key = key
        audit.prepare(db, key.derived("audit"), worker)
        self._journal = Journal(db)
        self._depth = 0
        self._look_is_owed = False
        db.execute("PRAGMA query_only=ON")

    @classmethod
    def create(cls, folder: Path, key: VaultKey, worker: str = "") -> "Library":
        """Make a library in a new or empty folder, with the shipped schemes and cards in it, and open it.

        What `vault/key_file.py` has laid there before may stand in it already.
        """
        lay(folder)
        with making():
            (folder / MEDIA).mkdir()
        return cls._open(folder, key, worker, (), new=True)

    @classmethod
    def open(cls, folder: Path, key: VaultKey, worker: str = "", wrong_tries: Sequence[str] = ()) -> "Library":
        """Open a library for reading and writing. Raises LibraryTrouble, in one sentence that helps.

        `wrong_tries` are the instants of those before this one, as `vault/door.py` gives them: they go on record.
        """
        must_be_in(folder)
        return cls._open(folder, key, worker, wrong_tries, new=False)

    @classmethod
    def in_memory(cls) -> "Library":
        """A library without a folder, for tests: everything works but importing films."""
        return cls._ready(None, connection.in_memory(), None, VaultKey.new(), "", ())

    @classmethod
    def _open(cls, folder: Path, key: VaultKey, worker: str, wrong_tries: Sequence[str], *, new: bool) -> "Library":
        lock = hold(folder)
        try:
            try:
                library = cls._begun(folder, lock, key, worker, wrong_tries, new=new)
            except connection.DiskFull:
                if not ballast.let_go(folder):
                    raise
                library = cls._begun(folder, lock, key, worker, wrong_tries, new=new)
        except BaseException:
            lock.release()
            raise
        if not new:
            try:
                with connection.told(folder), reading_films():
                    library.recovered = recovering.set_right(library.db, library.media, library.recovered)
            except BaseException:
                library.close()
                raise
        return library

    @classmethod
    def _begun(
        cls, folder: Path, lock: FileLock, key: VaultKey, worker: str, wrong_tries: Sequence[str], *, new: bool
    ) -> "Library":
        if not new:
            refuse_what_is_not_ours(folder, key)
            with making():
                (folder / MEDIA).mkdir(exist_ok=True)
        with connection.told(folder):
            return cls._ready(folder, connected(folder, key), lock, key, worker, wrong_tries)

    @classmethod
    def _ready(
        cls,
        folder: Path | None,
        db: Database,
        lock: FileLock | None,
        key: VaultKey,
        worker: str,
        wrong_tries: Sequence[str],
    ) -> "Library":
        try:
            looked = recovering.after_the_end(db)
            migrate(db)
            library = cls(folder, db, lock, key, worker)
            library.recovered, library._look_is_owed = looked.says, looked.is_owed
            with library.change(tr("Add what is shipped"), undoable=False) as writable:
                was_cut_short = key_edition.was_cut_short(writable, folder)
                was_older = key_edition.see(writable, folder)
                audit.unlocked(writable, wrong_tries, "older key file" if was_older else "")
                if was_cut_short:
                    audit.write(writable, "key change cut short", audit.LIBRARY)
                    library.recovered = " ".join(filter(None, (library.recovered, _CUT_SHORT)))
                recovering.mark(writable, is_open=True)
                if folder is not None:
                    aside.throw_away(writable, folder)
                    unfinished.throw_away(writable)
                schemes.add_shipped(writable)
                cards.add_shipped(writable)
                pathways.add_shipped(writable)
                script_templates.add_shipped(writable)
                texts.catch_up(writable, _GATHERED_ON_OPENING)
            if folder is not None and wrong_tries:
                tries.noted(folder)
            return library
        except BaseException:
            db.close()
            raise

    @property
    def key(self) -> VaultKey:
        """What it was opened with: for changes of who may open it."""
        return self._key

    @property
    def media(self) -> Path:
        """The folder of the films."""
        if self.folder is None:
            raise LibraryTrouble(tr("This library has no folder, so it cannot hold films."))
        return self.folder / MEDIA

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """One more connection that only reads, for another thread."""
        if self.folder is None:
            raise LibraryTrouble(tr("This library has no folder, so it has one connection only."))
        with reading(self.folder, self._key) as db:
            yield db

    @contextmanager
    def noting(self) -> Iterator[Database]:
        """As the function of that name: for another thread, and for what is done to files."""
        if self.folder is None:
            with self.change(tr("Note"), undoable=False) as db:
                yield db
            return
        with noting(self.folder, self._key, self.worker) as db:
            yield db

    @contextmanager
    def change(self, name: str, *, place: str = "", joins: bool = False, undoable: bool = True) -> Iterator[Database]:
        """Everything in the block is written together, or not at all, and is one step back.

        `name` is what the undo menu shows. A change that `joins` melts into the last step if that has the same name and
        place (words being typed). One that is not `undoable` writes what nobody would take back (a film that came in).
        """
        if self._depth:
            raise RuntimeError("a change is already open: one change is one step")
        self._depth += 1
        try:
            with self._told(), self._writing(), connection.at_once(self.db):
                first_row = self._journal.mark()
                step = self._journal.begin(name, place, joins=joins)
                yield self.db
                touched = self._journal.end(step, first_row, kept=undoable)
                texts.follow(self.db, touched)
        finally:
            self._depth -= 1
        if touched:
            self.changed.emit(Change(name, place, touched))

    @contextmanager
    def erasing(self, name: str) -> Iterator[Database]:
        """A change that cannot be undone: the whole history goes, and so does every trace in the database file."""
        with self.change(name, undoable=False) as db:
            yield db
            self._journal.forget()
            texts.leave_nothing(db)
        self.settle()

    def settle(self) -> None:
        """Bring all that was written into the one file of the database: of what was erased nothing lies beside it."""
        if self.folder is not None:
            with suppress(sqlcipher3.OperationalError):  # a reader is there, or no room: closing it does so, or opening
                self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def beside(self) -> Iterator["Library"]:
        """The same library by one more connection, for a job that writes a lot.

        What it changes is told by its own `changed`, on the job's thread; whoever began the job passes that on.
        """
        if self.folder is None:
            raise LibraryTrouble(tr("This library has no folder, so it has one connection only."))
        with connection.told(self.folder):
            library = Library(self.folder, connected(self.folder, self._key), None, self._key, self.worker)
        with library:
            yield library

    def undoable(self) -> Step | None:
        """The step that `undo` would take back, or None."""
        return self._journal.undoable()

    def redoable(self) -> Step | None:
        """The step that `redo` would do again, or None."""
        return self._journal.redoable()

    def undo(self) -> Step | None:
        """Take the last step back, exactly. None if there is nothing to take back."""
        step = self.undoable()
        return self._turn([step] if step else [])

    def redo(self) -> Step | None:
        """Do again what was undone last. None if there is nothing."""
        step = self.redoable()
        return self._turn([step] if step else [])

    def history(self, limit: int, *, before: int | None = None, room: str = "") -> list[Step]:
        """The steps, the newest first; those that were taken back stand on top. `before` goes on behind a step's
        number, `room` keeps to one place (`recording:ID`)."""
        return self._journal.history(limit, before=before, room=room)

    def passed(self, number: int) -> list[Step]:
        """The steps that `go_to` would take back, or do again, in that order."""
        return self._journal.passed(number)

    def go_to(self, number: int) -> list[Step]:
        """Take back, or do again, until the step of this number is the last one done: all or nothing, told once.

        0 is before everything that is still known. Gives the steps that were passed.
        """
        steps = self.passed(number)
        self._turn(steps)
        return steps

    def _turn(self, steps: Sequence[Step]) -> Step | None:
        if not steps:
            return None
        turns = []
        with self._told(), self._writing(), connection.at_once(self.db):
            films, signed, left = self._count_films(), forms.count(self.db), exports.count(self.db)
            ids = self._journal.keys(steps, "consents")
            before = consents.found(self.db, ids)
            hold_ids = self._journal.keys(steps, "holds")
            held, how = holds.found(self.db, hold_ids), "done again" if steps[0].undone else "by undo"
            filmed = review_films.ids(self.db)
            shown = happenings.hanging_on(
                self.db, self._journal.keys(steps, "sessions"), self._journal.keys(steps, "picks")
            )
            for step in steps:
                turns.append(self._journal.redo(step) if step.undone else self._journal.undo(step))
                # A film came by no step, so none may take it: deleting its family would, by cascade.
                if self._count_films() != films:
                    raise LibraryTrouble(
                        tr("“{step}” has to stay as it is: a film was brought in since.", step=step.name)
                    )
                if forms.count(self.db) != signed:
                    raise LibraryTrouble(
                        tr("“{step}” has to stay as it is: a signed form was brought in since.", step=step.name)
                    )
                if exports.count(self.db) != left:
                    raise LibraryTrouble(
                        tr("“{step}” has to stay as it is: something of it has left the house since.", step=step.name)
                    )
                if review_films.were_lost(self.db, filmed, self._journal.keys(steps, "review_films")):
                    raise LibraryTrouble(
                        tr("“{step}” has to stay as it is: a film was brought in since.", step=step.name)
                    )
                # Nor may one take what was shown: that came by no step either.
                if happenings.were_lost(self.db, shown, self._journal.keys(steps, "happenings")):
                    raise LibraryTrouble(
                        tr("“{step}” has to stay as it is: it was shown to the parent since.", step=step.name)
                    )
            consents.note_turn(self.db, before, consents.found(self.db, ids))
            holds.note_turn(self.db, held, holds.found(self.db, hold_ids), how)
            texts.follow(self.db, merged(turns))
        last = steps[-1]
        place = last.place if len({step.place for step in steps}) == 1 else ""
        self.changed.emit(Change(last.name, place, merged(turns)))
        return last

    def _count_films(self) -> int:
        return int(self.db.execute("SELECT count(*) FROM recordings").fetchone()[0])

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            with connection.told(self.folder):
                yield
        except connection.DiskFull as full:
            if self.folder is not None and ballast.let_go(self.folder):
                raise connection.DiskFull(ballast.LET_GO) from full
            raise

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self.db.execute("PRAGMA query_only=OFF")
        try:
            yield
        finally:
            self.db.execute("PRAGMA query_only=ON")

    def close(self) -> None:
        """Let go of the database and the lock. Closing twice is harmless."""
        try:
            if self.folder is not None and self._lock is not None and self._lock.is_locked:
                # Where that cannot be written, the next open looks through all of it.
                with suppress(LibraryTrouble), self.change(tr("Close"), undoable=False) as db:
                    recovering.mark(db, is_open=self._look_is_owed)
                with suppress(sqlcipher3.DatabaseError):  # a reader is still there, or damage: the next open looks
                    self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            self.db.close()
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> "Library":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
