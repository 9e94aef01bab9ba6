"""A plugin for pytest: every database file that is opened is SQLCipher's, with a key. For the suites of others."""

import sys
from typing import Any

import sqlcipher3
import sqlcipher3.dbapi2

_connect = sqlcipher3.dbapi2.connect


def connect(*arguments: Any, **named: Any) -> Any:
    connection = _connect(*arguments, **named)
    connection.execute(f"""PRAGMA key = "x'{bytes(range(32)).hex()}'" """)
    return connection


for module in (sqlcipher3, sqlcipher3.dbapi2):
    module.connect = connect
for name in ("pysqlite3", "sqlite3"):  # the second for what the suite itself says of errors
    sys.modules[name] = sqlcipher3
    sys.modules[f"{name}.dbapi2"] = sqlcipher3.dbapi2
