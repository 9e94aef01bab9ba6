"""The one place that opens a database: by SQLCipher, and only with a key."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3
from sqlite_utils import Database

from video_feedback.errors import LibraryTrouble
from video_feedback.library import disk
from video_feedback.vault.keys import KEY_BYTES

# A tag shown as saved is on the disk (FULL); no row lies in a temporary file; an erased name leaves no trace.
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "temp_store=MEMORY",
    "secure_delete=ON",
    "foreign_keys=ON",
    "recursive_triggers=ON",
    "trusted_schema=OFF",
    "busy_timeout=5000",
    "cache_size=-65536",
)
_ALTERING = {
    sqlcipher3.SQLITE_UPDATE,
    sqlcipher3.SQLITE_DELETE,
    sqlcipher3.SQLITE_DROP_TABLE,
    sqlcipher3.SQLITE_DROP_TRIGGER,
}
_LEAST_ROOM = 64 << 10
_FULL = "The disk is full. Nothing was lost: make some room, then do it once more."
_PLAIN = b"SQLite format 3\0"


class NotLocked(LibraryTrouble):
    """The database lies there for everyone to read: of a version of the app that had no vault."""


def connect(path: Path, key: bytes, *, read_only: bool = False) -> Database:
    """Open the database file (made if absent, unless read only) with its key of 32 bytes.

    Raises LibraryTrouble; NotLocked for one that is not encrypted. What is open is encrypted, or this does not return.
    """
    with told():
        refuse_plain(path)
        # as_uri escapes what a URI cannot hold: a folder may be called "50% #1?".
        uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
        connection = sqlcipher3.connect(uri, uri=True, timeout=5)
        try:
            unlock(connection, key)
            opened = _prepare(connection, read_only=read_only)
            refuse_plain(path)
            return opened
        except BaseException as error:
            connection.close()
            # There is no room for what lies beside a database; it only says that something went wrong.
            if getattr(error, "sqlite_errorname", "") == "SQLITE_IOERR" and disk.free_bytes(path.parent) < _LEAST_ROOM:
                raise LibraryTrouble(_FULL) from error
            raise


def in_memory() -> Database:
    """A database that lives as long as its connection: for tests and trials."""
    return _prepare(sqlcipher3.connect(":memory:"), read_only=False)


@contextmanager
def at_once(db: Database) -> Iterator[None]:
    """What is written in the block is written together, or not at all. Waits for another writer before anything is
    read, so that what was read within stays true."""
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.conn.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


def keep_to(db: Database, table: str) -> None:
    """Let this connection add rows to one table, and write nothing else, from now on."""

    def allowed(deed: int, what: str | None, *_: object) -> int:
        refused = deed in _ALTERING or (deed == sqlcipher3.SQLITE_INSERT and what != table)
        return int(sqlcipher3.SQLITE_DENY if refused else sqlcipher3.SQLITE_OK)

    db.conn.set_authorizer(allowed)


def unlock(connection: sqlcipher3.Connection, key: bytes) -> None:
    """Give a connection its key, before anything else. Raises RuntimeError where it would stay plain."""
    if len(key) != KEY_BYTES:
        raise ValueError("a database key has 32 bytes")  # SQLCipher would take anything else for a passphrase
    connection.execute("PRAGMA cipher_log_level=NONE")  # what it meets comes as an error; it would also print it
    connection.execute(f"""PRAGMA key = "x'{key.hex()}'" """)
    if connection.execute("PRAGMA cipher_status").fetchone() != ("1",):
        raise RuntimeError("the database would not be encrypted")


def refuse_plain(path: Path) -> None:
    """Raises NotLocked if the file is a database that anyone can read."""
    try:
        with path.open("rb") as file:
            head = file.read(len(_PLAIN))
    except FileNotFoundError:
        return
    except OSError as error:
        raise LibraryTrouble("The library cannot be read here. Check that you may open its folder.") from error
    if head == _PLAIN:
        raise NotLocked("This library is not locked yet: it is of an earlier version. Open it in the app to lock it.")


def _prepare(connection: sqlcipher3.Connection, *, read_only: bool) -> Database:
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
    except sqlcipher3.DatabaseError as error:
        sentence = _sentence(error)
        if sentence is None:
            raise
        raise LibraryTrouble(sentence) from error


def _sentence(error: sqlcipher3.DatabaseError) -> str | None:
    match getattr(error, "sqlite_errorname", "").split("_")[1:]:
        case ["FULL"] | ["IOERR", "SHMSIZE"]:  # the second is met on opening: there is no room beside the database
            return _FULL
        case ["BUSY", *_] | ["LOCKED", *_]:
            return "The library is being written by another program. Wait a moment and try again."
        case ["NOTADB", *_]:
            return "This database cannot be opened with this key, or it is damaged. Open a backup of it."
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
