"""The database of a version that had no vault, copied into a locked one: every row as it was, under the number it had.

The numbers matter: the history names rows by them. The copy takes the shape that the old one has, is compared with it
row by row, and only then is brought to today's.
"""

import hashlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from sqlite_utils import Database

from video_feedback.errors import LibraryTrouble
from video_feedback.jobs import Progress
from video_feedback.library import connection
from video_feedback.library.migrate import migrate, refuse_unknown
from video_feedback.vault.keys import VaultKey

_ROWS_AT_ONCE = 500
_SHARE_OF_WRITING = 0.6
_NOT_AS_IT_WAS = (
    "The rows did not arrive on the disk as they were. Nothing was changed. Check the disk, then try again."
)
_SEQUENCES, _STEPS = "sqlite_sequence", "_sqlite_migrations"


@dataclass(frozen=True, slots=True)
class _Table:
    """`columns` are all that tell one row from another: the number of the row is among them, if it has one."""

    name: str
    columns: tuple[str, ...]
    order: tuple[str, ...]


def mark(old: Path) -> str:
    """What tells whether a database was written meanwhile, together with what lies beside it."""
    wal = old.with_name(f"{old.name}-wal")
    found = [_digest_of(path) for path in (old, wal) if path.exists() and path.stat().st_size]
    return " ".join(found)


def copy(old: Path, new: Path, key: VaultKey, progress: Progress) -> None:
    """Make `new`, locked, with all that is in `old`. A job: raises LibraryTrouble or Cancelled, and leaves a half then.

    Compared once it is on the disk, by a connection that has seen nothing of it.
    """
    with connection.told(), closing(connection.plain(old)) as plain:
        refuse_unknown(plain)
        tables = _tables(plain)
        with closing(connection.connect(new, key.derived("db"))) as locked:
            migrate(locked, like=plain)
            _fill(plain, locked, tables, progress.part(0.0, _SHARE_OF_WRITING))
            locked.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with closing(connection.connect(new, key.derived("db"))) as locked:
            _compare(plain, locked, tables, progress.part(_SHARE_OF_WRITING, 1 - _SHARE_OF_WRITING))
            migrate(locked)


def _tables(db: Database) -> list[_Table]:
    """All that has rows of its own: not the full-text index, which is built anew, nor what SQLite keeps of itself."""
    found = []
    for _, name, kind, _, without_number, _ in db.execute("PRAGMA main.table_list").fetchall():
        if kind == "table" and not name.startswith("sqlite_") and name != _STEPS:
            columns = db.execute(f"PRAGMA table_info({name})").fetchall()
            names = tuple(column[1] for column in columns)
            key = tuple(column[1] for column in sorted(columns, key=lambda column: column[5]) if column[5])
            is_number = len(key) == 1 and any(column[5] and column[2] == "INTEGER" for column in columns)
            if without_number or is_number:
                found.append(_Table(name, names, key))
            else:
                found.append(_Table(name, ("rowid", *names), ("rowid",)))
    sequences = [_Table(_SEQUENCES, ("name", "seq"), ("name",))]
    return sorted(found, key=lambda table: table.name) + sequences  # inserting moves them on: so they come last


def _fill(plain: Database, locked: Database, tables: list[_Table], progress: Progress) -> None:
    # The rows are as they were or the copy is not taken: nothing is to be looked after here, least of all by cascades.
    locked.execute("PRAGMA foreign_keys=OFF")
    locked.execute(f"DELETE FROM {_SEQUENCES}")
    for table, rows in _each(plain, tables, progress):
        if table.name == _SEQUENCES:
            locked.execute(f"DELETE FROM {_SEQUENCES}")
        marks = ", ".join("?" * len(table.columns))
        locked.conn.executemany(f"INSERT INTO {table.name} ({', '.join(table.columns)}) VALUES ({marks})", rows)
        locked.conn.commit()
    if "texts" in (table.name for table in tables):
        locked.execute("INSERT INTO text_index (text_index) VALUES ('rebuild')")
        locked.conn.commit()


def _compare(plain: Database, locked: Database, tables: list[_Table], progress: Progress) -> None:
    was = {table.name: _digest(rows) for table, rows in _each(plain, tables, progress.part(0.0, 0.5))}
    now = {table.name: _digest(rows) for table, rows in _each(locked, tables, progress.part(0.5, 0.5))}
    told = [row[0] for row in locked.execute("PRAGMA integrity_check")]
    if was != now or told != ["ok"]:
        raise LibraryTrouble(_NOT_AS_IT_WAS)


def _each(db: Database, tables: list[_Table], progress: Progress) -> Iterator[tuple[_Table, Iterator[tuple[Any, ...]]]]:
    """Each table with its rows, in the order of their numbers."""
    counts = [int(db.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0]) for table in tables]
    whole, done = sum(counts) or 1, 0
    for table, count in zip(tables, counts, strict=True):
        yield table, _rows(db, table, progress.part(done / whole, count / whole), count)
        done += count


def _rows(db: Database, table: _Table, progress: Progress, count: int) -> Iterator[tuple[Any, ...]]:
    found = db.execute(f"SELECT {', '.join(table.columns)} FROM {table.name} ORDER BY {', '.join(table.order)}")
    done = 0
    while rows := found.fetchmany(_ROWS_AT_ONCE):
        yield from rows
        done += len(rows)
        progress.at(done / max(done, count))


def _digest(rows: Iterator[tuple[Any, ...]]) -> str:
    digest = hashlib.sha256()
    for row in rows:
        digest.update(msgspec.msgpack.encode(row))  # tells 1 from 1.0, and a text from bytes
    return digest.hexdigest()


def _digest_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
