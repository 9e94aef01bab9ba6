"""The one place that opens a database, so that an encrypted one can take its place."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from video_feedback.errors import LibraryTrouble

# A tag shown as saved is on the disk (FULL); no row lies in a temporary file; an erased name leaves no trace.
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "temp_store=MEMORY",
    "secure_delete=ON",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "busy_timeout=5000",
    "cache_size=-65536",
)


def connect(path: Path, *, read_only: bool = False) -> Database:
    """Open the database file (made if absent, unless read only). Raises LibraryTrouble."""
    with told():
        # as_uri escapes what a URI cannot hold: a folder may be called "50% #1?".
        uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
        connection = sqlite3.connect(uri, uri=True, timeout=5)
        try:
            return _prepare(connection, read_only=read_only)
        except BaseException:
            connection.close()
            raise


def in_memory() -> Database:
    """A database that lives as long as its connection: for tests and trials."""
    return _prepare(sqlite3.connect(":memory:"), read_only=False)


def _prepare(connection: sqlite3.Connection, *, read_only: bool) -> Database:
    for pragma in _PRAGMAS:
        if not (read_only and pragma.startswith("journal_mode")):
            connection.execute(f"PRAGMA {pragma}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # a file that is no database is found out here
    return Database(connection)


@contextmanager
def told() -> Iterator[None]:
    """Say what SQLite met in one sentence that helps. Mistakes of ours (a broken constraint, wrong SQL) fly on."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        sentence = _sentence(error)
        if sentence is None:
            raise
        raise LibraryTrouble(sentence) from error


def _sentence(error: sqlite3.DatabaseError) -> str | None:
    match getattr(error, "sqlite_errorname", "").split("_")[1:]:
        case ["FULL"] | ["IOERR", "SHMSIZE"]:  # the second is met on opening: there is no room beside the database
            return "The disk is full. Nothing was lost: make some room, then do it once more."
        case ["BUSY", *_] | ["LOCKED", *_]:
            return "The library is being written by another program. Wait a moment and try again."
        case ["NOTADB", *_]:
            return "This file is not a library, or it is damaged. Open a backup of it."
        case ["CORRUPT", *_]:
            return "The library is damaged. Close it and open a backup; keep this one for whoever helps you."
        case ["CANTOPEN", *_] | ["PERM", *_]:
            return "The library cannot be opened here. Check that the folder is there and that you may write in it."
        case ["IOERR", *_]:
            return "The disk could not be read or written. Check that it is still plugged in."
        case ["READONLY", *_] if "query_only" not in str(error) and "readonly database" in str(error):
            return "The library may not be written here. Move it to a folder of your own."
        case _:
            return None
