"""A new library takes its shape from the SQL steps once in a process; those after it are made as that one was.

Forty alterations of tables take longer than most tests. What comes of it is the same, statement by statement
(`tests/video_feedback/library/test_shape.py`); a library that has anything in it goes through the steps.
"""

from sqlite_utils import Database

from video_feedback.library import migrate as steps

_statements: list[str] = []
_applied: list[dict[str, object]] = []


def migrate(db: Database, *, like: Database | None = None) -> None:
    """As `video_feedback.library.migrate.migrate`."""
    if like is not None or db.table_names():
        steps.migrate(db, like=like)
    elif not _statements:
        steps.migrate(db)
        _statements.extend(_of(db))
        _applied.extend(db.table("_sqlite_migrations").rows)
    else:
        with db.atomic():
            for statement in _statements:
                db.execute(statement)
            db.table("_sqlite_migrations").insert_all(_applied)


def _of(db: Database) -> list[str]:
    """What makes each table, index and trigger, in the order in which they came. FTS5 makes its own tables itself."""
    own = {table + end for table in db.table_names() for end in ("_data", "_idx", "_content", "_docsize", "_config")}
    found = db.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
    return [sql for name, sql in found if name not in own and not name.startswith("sqlite_")]
