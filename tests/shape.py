"""A new library takes its shape from the SQL steps once in a process; those after it are made as that one was.

Forty alterations of tables take longer than most tests. What comes of it is the same, page by page
(`tests/video_feedback/library/test_shape.py`); a library that has anything in it goes through the steps.
"""

from functools import cache

import sqlcipher3
from sqlite_utils import Database

from tests.keys import KEY
from video_feedback.library import connection
from video_feedback.library import migrate as steps


def migrate(db: Database, *, like: Database | None = None) -> None:
    """As `video_feedback.library.migrate.migrate`."""
    if like is not None or db.table_names():
        steps.migrate(db, like=like)
    else:
        _shaped(locked=db.execute("PRAGMA cipher_status").fetchone() == ("1",)).backup(db.conn)


@cache
def _shaped(*, locked: bool) -> sqlcipher3.Connection:
    """A database in memory that has gone through the steps, for whichever thread makes a library. SQLCipher copies what
    is locked into what is locked only, by whichever key."""
    made = sqlcipher3.connect(":memory:", check_same_thread=False)
    if locked:
        connection.unlock(made, KEY.derived("db"))
    steps.migrate(Database(made, execute_plugins=False))
    return made
