"""Bring a database to today's shape: numbered SQL files, each applied once, whole or not at all."""

from collections.abc import Callable, Iterator
from importlib.resources import files

import sqlcipher3
from sqlite_utils import Database, Migrations

from video_feedback.errors import LibraryTrouble
from video_feedback.words import tr

_SET = "video_feedback"


def migrate(db: Database, *, like: Database | None = None) -> None:
    """Apply the steps this database lacks; of those, where it is to be `like` another, only what that one has.

    Raises LibraryTrouble if it is not ours, or newer than this app.
    """
    refuse_unknown(db)
    migrations = Migrations(_SET)
    for name, sql in _steps():
        migrations(name=name)(_runner(sql))
    migrations.apply(db, stop_before=_lacking(like) if like is not None else None)


def refuse_unknown(db: Database) -> None:
    """Raises LibraryTrouble if a newer version of the app has written this database, or another program."""
    applied = {done.name for done in Migrations(_SET).applied(db)}
    if applied - {name for name, _ in _steps()}:
        raise LibraryTrouble(
            tr("This library was written by a newer version of Video Feedback. Update the app to open it.")
        )
    if not applied and db.table_names():
        raise LibraryTrouble(tr("This database was made by another program. Choose a library of Video Feedback."))


def refuse_older(db: Database) -> None:
    """Raises LibraryTrouble if steps are lacking here that a reader cannot apply."""
    if _lacking(db):
        raise LibraryTrouble(tr("This library is of an older version. Open it in the app once to bring it up to date."))


def _lacking(db: Database) -> set[str]:
    return {name for name, _ in _steps()} - {done.name for done in Migrations(_SET).applied(db)}


def _steps() -> list[tuple[str, str]]:
    folder = files("video_feedback_schemas") / "sql"
    steps = [entry for entry in folder.iterdir() if entry.name.endswith(".sql")]
    return [
        (entry.name.removesuffix(".sql"), entry.read_text("utf-8")) for entry in sorted(steps, key=lambda e: e.name)
    ]


def _runner(sql: str) -> Callable[[Database], None]:
    def run(db: Database) -> None:
        # Statement by statement: executescript would commit before it begins.
        for statement in _statements(sql):
            db.execute(statement)

    return run


def _statements(sql: str) -> Iterator[str]:
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlcipher3.complete_statement(statement):
            yield statement
            statement = ""
    if any(line.strip() and not line.strip().startswith("--") for line in statement.splitlines()):
        raise ValueError("the last statement of an SQL step has no end")
