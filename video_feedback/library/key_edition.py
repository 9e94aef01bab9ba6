"""Which edition of its key file a library saw last: an older one that was put back opens with what was right.

An old passphrase, or a worker who was removed, would open the library again. It is told, and goes on record.
"""

from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from video_feedback.errors import LibraryTrouble
from video_feedback.library import connection, facts
from video_feedback.vault import key_file
from video_feedback.vault.keys import VaultKey
from video_feedback.vault.refusals import NotUnlocked

_SEEN = "key file edition"


def is_older(database: Path, key: VaultKey) -> bool:
    """Whether the key file beside a locked database is older than the one that the database saw last."""
    try:
        with connection.told(), closing(connection.connect(database, key.derived("db"), read_only=True)) as db:
            return "vault_facts" in db.table_names() and _is_before(db, database.parent)
    except LibraryTrouble:  # whoever opens it next says what is wrong with it
        return False


def see(db: Database, folder: Path | None) -> bool:
    """Remember the edition of the key file in a folder. Whether it is an older one than before. Within `change`."""
    was_older = _is_before(db, folder)
    facts.keep(db, _SEEN, str(_edition(folder) or ""))
    return was_older


def _is_before(db: Database, folder: Path | None) -> bool:
    seen, edition = facts.get(db, _SEEN), _edition(folder)
    return bool(seen) and edition is not None and edition < int(seen)


def _edition(folder: Path | None) -> int | None:
    try:
        return None if folder is None else key_file.edition(folder)
    except NotUnlocked:  # there is none: a library that was opened with its key alone
        return None
