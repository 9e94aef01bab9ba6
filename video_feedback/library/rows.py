"""Records to rows and back. A record has the columns of its table, so one pair of functions serves all of them."""

from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any, TypeVar

from sqlite_utils import Database

R = TypeVar("R")

_makers: dict[type[Any], Callable[[Iterable[Any]], Any]] = {}
_known_columns: dict[type[Any], tuple[str, ...]] = {}


def add(db: Database, table: str, record: Any, **beside: str | int) -> None:
    """Write a record as a new row, with what stands beside it there (the scheme of a code, its position)."""
    values = {name: getattr(record, name) for name in _columns(type(record))} | beside
    marks = ", ".join("?" * len(values))
    db.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", list(values.values()))


def put(db: Database, table: str, record: Any, unique: tuple[str, ...], **beside: str | int) -> None:
    """Write a record over the row that is the same in the columns `unique`, or as a new one."""
    values = {name: getattr(record, name) for name in _columns(type(record))} | beside
    marks = ", ".join("?" * len(values))
    assignments = ", ".join(f"{name} = excluded.{name}" for name in values if name not in unique)
    db.execute(
        f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks}) "
        f"ON CONFLICT ({', '.join(unique)}) DO UPDATE SET {assignments}",
        list(values.values()),
    )


def edit(db: Database, table: str, record: Any) -> None:
    """Write a record over the row of its id."""
    names = [name for name in _columns(type(record)) if name != "id"]
    values = [getattr(record, name) for name in names]
    assignments = ", ".join(f"{name} = ?" for name in names)
    db.execute(f"UPDATE {table} SET {assignments} WHERE id = ?", [*values, record.id])


def remove(db: Database, table: str, ids: Iterable[str]) -> None:
    """Take rows away by id."""
    for row_id in ids:
        db.execute(f"DELETE FROM {table} WHERE id = ?", [row_id])


def get(db: Database, kind: type[R], table: str, row_id: str) -> R | None:
    """The record of that id, or None."""
    return next(iter(select(db, kind, table, "id = ?", [row_id])), None)


def select(
    db: Database, kind: type[R], table: str, where: str = "1", values: Iterable[Any] = (), *, order: str = "id"
) -> list[R]:
    """The records of the rows that match, as `kind`. `where` and `order` are SQL of ours; values are bound."""
    qualified = ", ".join(f"{table}.{name}" for name in _columns(kind))
    cursor = db.execute(f"SELECT {qualified} FROM {table} WHERE {where} ORDER BY {order}", list(values))
    if kind not in _makers:
        _makers[kind] = _maker(kind)
    return list(map(_makers[kind], cursor))


def _maker(kind: type[R]) -> Callable[[Iterable[Any]], R]:
    """Makes a record of a row."""
    names, truths = _columns(kind), _truths(kind)
    if truths or len(names) < len(fields(kind)):  # type: ignore[arg-type]
        return lambda row: kind(
            **{n: bool(v) if n in truths and v is not None else v for n, v in zip(names, row, strict=True)}
        )
    # A frozen record's own __init__ takes twice as long: of a film with a hundred thousand moments, half a second.
    puts = [getattr(kind, name).__set__ for name in names]

    def make(row: Iterable[Any]) -> R:
        made = object.__new__(kind)
        for put, value in zip(puts, row, strict=True):
            put(made, value)
        return made

    return make


def _columns(kind: type[Any]) -> tuple[str, ...]:
    # Asked for by every question: to look through the fields took a fifth of the time of a page of families.
    if kind not in _known_columns:
        _known_columns[kind] = tuple(field.name for field in fields(kind) if not str(field.type).startswith("tuple"))
    return _known_columns[kind]


def _truths(kind: type[Any]) -> frozenset[str]:
    return frozenset(field.name for field in fields(kind) if field.type in (bool, "bool", bool | None))
