"""The engine: the library, media, coding, feedback and exports of Video Feedback. Never imports Qt."""

import sys

import sqlcipher3
import sqlcipher3.dbapi2

__version__ = "0.7.0"

# sqlite-utils takes the database that it finds under this name first, and catches its errors: SQLCipher's, therefore.
sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)
