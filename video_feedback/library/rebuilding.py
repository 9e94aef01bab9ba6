"""A database with damaged pages, made anew of all that can still be read. The old one is kept beside it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3
from sqlite_utils import Database

from video_feedback.errors import LibraryTrouble
from video_feedback.library import aside, connection, disk, instants
from video_feedback.library.connection import LibraryDamaged
from video_feedback.library.folder import DATABASE
from video_feedback.library.journal import JOURNALED
from video_feedback.library.migrate import migrate
from video_feedback.vault.keys import VaultKey
from video_feedback.words import tr

_FOUND_AGAIN = tr("Found again")
# Gathered anew from the other rows, or written as the new one is made.
_NOT_COPIED = ("text", "_sqlite_migrations", "sqlite_")
SEEN = frozenset(("people", "in_view"))
"""Tables that say who is in view in which film."""
_BESIDE = ("-wal", "-shm")
_Row = tuple[object, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebuilt:
    """`old` is where the damaged database lies now; `lost_of` are the tables of which rows could not be read."""

    old: Path
    lost_of: tuple[str, ...]
    history_is_lost: bool


def rebuild(library: Path, key: VaultKey) -> Rebuilt:
    """Whoever calls it holds the library. Raises LibraryDamaged where not even its tables can be told."""
    damaged, part = library / DATABASE, library / f"{DATABASE}.part"
    part.unlink(missing_ok=True)
    reader = _Reader(damaged, key)
    try:
        with connection.told():
            db = connection.connect(part, key.derived("db"))
            try:
                db.execute("PRAGMA foreign_keys=OFF")
                migrate(db)
                lost = _copy(reader, db)
                _give_families(db)
                if set(lost) & SEEN:
                    ask_anew(db)
                history_is_lost = bool(set(lost) & {*JOURNALED, "journal_steps", "journal_rows"})
                if history_is_lost:
                    # It names rows that are not all there.
                    db.execute("DELETE FROM journal_rows")
                    db.execute("DELETE FROM journal_steps")
                db.conn.commit()
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                db.execute("PRAGMA journal_mode=DELETE")
            finally:
                db.close()
        with part.open("r+b") as file:
            os.fsync(file.fileno())
        reader.close()  # Windows moves nothing that is open
        old = _kept_aside(library)
        # What lies beside the damaged one would be taken for the new one's.
        for ending in _BESIDE:
            damaged.with_name(f"{DATABASE}{ending}").unlink(missing_ok=True)
        part.replace(damaged)
        disk.keep_name(library)
    except OSError as error:
        raise LibraryTrouble(
            tr("The library could not be mended here. Make room on its disk, and try again.")
        ) from error
    finally:
        reader.close()
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return Rebuilt(old=old, lost_of=tuple(lost), history_is_lost=history_is_lost)


def _kept_aside(library: Path) -> Path:
    """A copy, so that there is a library in the folder at every moment."""
    old = aside.fresh(library)
    for ending in ("", *_BESIDE):
        source, to = library / f"{DATABASE}{ending}", old.with_name(f"{old.name}{ending}")
        if source.exists():
            shutil.copyfile(source, to)
            with to.open("r+b") as file:
                os.fsync(file.fileno())
    disk.keep_name(library)
    return old


def _copy(reader: "_Reader", db: Database) -> list[str]:
    """Take over every row that can be read. Gives the tables of which some cannot."""
    lost = []
    names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    for table in names:
        if table.startswith(_NOT_COPIED):
            continue
        columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        keys = [row[1] for row in db.execute(f"PRAGMA table_info({table})") if row[5]]
        has_rowid = not _is_without_rowid(db, table)
        wanted = ["rowid", *(name for name in columns if not (has_rowid and name == "rowid"))] if has_rowid else columns
        reader.failed = False
        marks = ", ".join("?" * len(wanted))
        rows = reader.by_number(table, wanted) if has_rowid else reader.by_key(table, wanted, keys)
        db.conn.executemany(f"INSERT OR IGNORE INTO {table} ({', '.join(wanted)}) VALUES ({marks})", rows)
        lost += [table] * reader.failed
    return lost


def _is_without_rowid(db: Database, table: str) -> bool:
    sql = str(db.execute("SELECT sql FROM sqlite_master WHERE name = ?", [table]).fetchone()[0])
    return sql.rstrip().upper().endswith("WITHOUT ROWID")


def ask_anew(db: Database) -> None:
    """Somebody in view may be lost, and nobody would ask for their agreement: so it is asked again who is. A film that
    is closed stays as it is."""
    closed = "SELECT recording_id FROM in_view JOIN consents USING (person_id) WHERE status = 'withdrawn'"
    db.execute(f"DELETE FROM in_view WHERE recording_id NOT IN ({closed})")


def _give_families(db: Database) -> None:
    """A film whose family is lost gets one to stand in; what belongs to nothing else is no use to anyone, and goes."""
    for table in ("recordings", "sessions"):
        lost = f"SELECT DISTINCT family_id FROM {table} WHERE family_id NOT IN (SELECT id FROM families)"
        for (family,) in db.execute(lost).fetchall():
            db.execute(
                "INSERT INTO families (id, reference, made_at) VALUES (?, ?, ?)", [family, _FOUND_AGAIN, instants.now()]
            )
    _let_go(db)
    while orphans := {(table, row) for table, row, *_ in db.execute("PRAGMA foreign_key_check").fetchall()}:
        for table, row in orphans:
            where = "rowid = ?" if row is not None else "recording_id NOT IN (SELECT id FROM recordings) OR ? NOT NULL"
            db.execute(f"DELETE FROM {table} WHERE {where}", [row])


def _let_go(db: Database) -> None:
    """What only named a row that is lost stays without it, as where that had been taken away: a parent's words outlive
    the pick that they were said to."""
    for table, _, to, number in db.execute("PRAGMA foreign_key_check").fetchall():
        for found, _, _, column, _, _, on_delete, _ in db.execute(f"PRAGMA foreign_key_list({table})").fetchall():
            if found == number and on_delete == "SET NULL":
                db.execute(f"UPDATE {table} SET {column} = NULL WHERE {column} NOT IN (SELECT id FROM {to})")


class _Reader:
    """Reads what can be read. After a damaged page nothing more can be had from a connection: so it takes a new one."""

    def __init__(self, path: Path, key: VaultKey) -> None:
        self.failed = False
        self._path, self._key = path, key
        self._connection = self._open()

    def _open(self) -> sqlcipher3.Connection:
        try:
            return connection.connect(self._path, self._key.derived("db")).conn
        except LibraryTrouble as trouble:
            raise LibraryDamaged(
                tr("Nothing can be read of this library’s database any more. Restore its newest backup.")
            ) from trouble

    def close(self) -> None:
        self._connection.close()

    def _read(self, sql: str, values: list[object]) -> tuple[list[_Row], bool]:
        """The rows up to the first that cannot be read, and whether those are all."""
        rows: list[_Row] = []
        try:
            for row in self._connection.execute(sql, values):
                rows.append(row)
        except sqlcipher3.DatabaseError:
            self.failed = True
            self._connection.close()
            self._connection = self._open()
            return rows, False
        return rows, True

    def by_number(self, table: str, columns: list[str]) -> Iterator[_Row]:
        """Rows by their number, from the front and from the back, and between two that cannot be read by halves."""
        names = ", ".join(columns)
        forth, is_whole = self._read(f"SELECT {names} FROM {table} ORDER BY rowid", [])
        yield from forth
        if is_whole:
            return
        low = int(str(forth[-1][0])) if forth else 0
        back, _ = self._read(f"SELECT {names} FROM {table} WHERE rowid > ? ORDER BY rowid DESC", [low])
        yield from back
        if back:
            yield from self._between(table, names, low + 1, int(str(back[-1][0])) - 1)

    def _between(self, table: str, names: str, low: int, high: int) -> Iterator[_Row]:
        if low > high:
            return
        rows, is_whole = self._read(f"SELECT {names} FROM {table} WHERE rowid BETWEEN ? AND ?", [low, high])
        if is_whole:
            yield from rows
        elif low < high:
            middle = (low + high) // 2
            yield from self._between(table, names, low, middle)
            yield from self._between(table, names, middle + 1, high)

    def by_key(self, table: str, columns: list[str], keys: list[str]) -> Iterator[_Row]:
        names = ", ".join(columns)
        forth, is_whole = self._read(f"SELECT {names} FROM {table} ORDER BY {', '.join(keys)}", [])
        yield from forth
        if not is_whole:
            order = ", ".join(f"{key} DESC" for key in keys)
            yield from self._read(f"SELECT {names} FROM {table} ORDER BY {order}", [])[0]
