"""The one place that opens a database: by SQLCipher, and only with a key."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlcipher3
from sqlite_utils import Database

from video_feedback.errors import LibraryTrouble
from video_feedback.library import disk
from video_feedback.vault.keys import KEY_BYTES
from video_feedback.words import tr

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
FULL = tr("The disk is full. Nothing was lost: make some room, then do it once more.")
_PLAIN = b"SQLite format 3\0"


DAMAGED = tr("The library is damaged. Close it and open a backup; keep this one for whoever helps you.")


class DiskFull(LibraryTrouble):
    """There was no room to write. Everything is as before."""


class LibraryDamaged(LibraryTrouble):
    """The database cannot be read, or not all of it. A backup can."""


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
                raise DiskFull(FULL) from error
            raise


def plain(path: Path) -> Database:
    """A database of before there was a vault, to read. Nothing is written there, neither into it nor beside it."""
    with told():
        # What a version that ended badly left unsaid lies beside it, and is read as well; for that its index is made.
        wal = path.with_name(f"{path.name}-wal")
        settled = not wal.exists() or not wal.stat().st_size
        connection = sqlcipher3.connect(
            f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if settled else ''}", uri=True, timeout=5
        )
        try:
            return _prepare(connection, read_only=True)
        except BaseException:
            connection.close()
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


def keep_to(db: Database, *tables: str) -> None:
    """Let this connection add rows to some tables, and write nothing else, from now on."""

    def allowed(deed: int, what: str | None, *_: object) -> int:
        refused = deed in _ALTERING or (deed == sqlcipher3.SQLITE_INSERT and what not in tables)
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
        raise LibraryTrouble(tr("The library cannot be read here. Check that you may open its folder.")) from error
    if head == _PLAIN:
        raise NotLocked(
            tr("This library is not locked yet: it is of an earlier version. Open it in the app to lock it.")
        )


def _prepare(connection: sqlcipher3.Connection, *, read_only: bool) -> Database:
    for pragma in _PRAGMAS:
        if not (read_only and pragma.startswith("journal_mode")):
            connection.execute(f"PRAGMA {pragma}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # a file that is no database is found out here
    return Database(connection, execute_plugins=False)  # what else is installed has no business in a family's library


@contextmanager
def told(folder: Path | None = None) -> Iterator[None]:
    """Say what SQLite met in one sentence that helps. Mistakes of ours (a broken constraint, wrong SQL) fly on."""
    try:
        yield
    except sqlcipher3.DatabaseError as error:
        trouble = trouble_of(error)
        # What lies beside a database has no room either; that is only told as something that went wrong.
        if folder is not None and getattr(error, "sqlite_errorname", "").startswith("SQLITE_IOERR"):
            with suppress(OSError):
                trouble = DiskFull(FULL) if disk.free_bytes(folder) < _LEAST_ROOM else trouble
        if trouble is None:
            raise
        raise trouble from error


def trouble_of(error: BaseException) -> LibraryTrouble | None:
    """What SQLite met, if it is the world's doing; None for a mistake of ours, and for what is not SQLite's."""
    match getattr(error, "sqlite_errorname", "").split("_")[1:]:
        case ["FULL"] | ["IOERR", "SHMSIZE"]:  # the second is met on opening: there is no room beside the database
            return DiskFull(FULL)
        case ["BUSY", *_] | ["LOCKED", *_]:
            return LibraryTrouble(tr("The library is being written by another program. Wait a moment and try again."))
        case ["NOTADB", *_]:
            return LibraryDamaged(
                tr("This database cannot be opened with this key, or it is damaged. Open a backup of it.")
            )
        case ["CORRUPT", *_]:
            return LibraryDamaged(DAMAGED)
        case ["CANTOPEN", *_] | ["PERM", *_]:
            return LibraryTrouble(
                tr("The library cannot be opened here. Check that the folder is there and that you may write in it.")
            )
        case ["IOERR", *_]:
            return LibraryTrouble(tr("The disk could not be read or written. Check that it is still plugged in."))
        case ["READONLY", *_] if "query_only" not in str(error) and "readonly database" in str(error):
            return LibraryTrouble(tr("The library may not be written here. Move it to a folder of your own."))
        # A copy of the database that finds no room has no name for it.
        case _ if "disk is full" in str(error):
            return DiskFull(FULL)
        case _:
            return None
