"""A library read, or its record added to, by whoever has not got it for oneself: also while a window has it open."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from video_feedback.library import audit, connection
from video_feedback.library.folder import DATABASE, must_be_in, was_worked_in
from video_feedback.library.migrate import refuse_older, refuse_unknown
from video_feedback.vault.keys import VaultKey


@contextmanager
def reading(folder: Path, key: VaultKey) -> Iterator[Database]:
    """Read a library, also while a window has it open. Nothing can be written through this."""
    must_be_in(folder)
    with connection.told():
        db = connected(folder, key, read_only=True)
        try:
            db.execute("PRAGMA query_only=ON")
            audit.prepare(db, key.derived("audit"), "")
            refuse_unknown(db)
            refuse_older(db)
            yield db
        finally:
            db.close()


def settle(folder: Path, key: VaultKey) -> None:
    """Write into the database's file what is still beside it, as far as nobody reads there: before it is looked at
    page by page."""
    must_be_in(folder)
    with connection.told():
        db = connected(folder, key)
        try:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            db.close()


@contextmanager
def noting(folder: Path, key: VaultKey, worker: str) -> Iterator[Database]:
    """Add to the record of what is done (`audit.write`), to the list of what has left, and small facts, also while a
    window has the library open.

    The lines are there if the block went well, and not at all if it did not: do in it, quickly, what they tell of.
    """
    must_be_in(folder)
    with connection.told():
        db = connected(folder, key)
        try:
            refuse_unknown(db)
            refuse_older(db)
            audit.prepare(db, key.derived("audit"), worker)
            with connection.at_once(db):
                connection.keep_to(db, "audit", "vault_facts", "exports", "export_films")
                yield db
        finally:
            db.close()


def refuse_what_is_not_ours(folder: Path, key: VaultKey) -> None:
    # Read-only: a database that is not ours is not touched, not even its mode of writing.
    with connection.told():
        db = connected(folder, key, read_only=True)
        try:
            refuse_unknown(db)
            # What was cut off to nothing would be taken for a library that was just begun, and its films for rubbish.
            if not db.table_names() and was_worked_in(folder):
                raise connection.LibraryDamaged(connection.DAMAGED)
        finally:
            db.close()


def connected(folder: Path, key: VaultKey, *, read_only: bool = False) -> Database:
    return connection.connect(folder / DATABASE, key.derived("db"), read_only=read_only)
