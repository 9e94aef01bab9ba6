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

_SEEN, _BEGUN = "key file edition", "key change begun"
_NO = "no"  # nothing is taken away while the record is written


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
    facts.keep(db, _BEGUN, _NO)
    return was_older


def begin(db: Database, folder: Path) -> None:
    """Keep in mind that the key file is about to be changed, until it is seen next. Within `change`."""
    facts.keep(db, _BEGUN, str(_edition(folder) or ""))


def was_cut_short(db: Database, folder: Path | None) -> bool:
    """Whether a change of the key file was begun, and is in the file, and ended before it was on record."""
    begun, edition = facts.get(db, _BEGUN), _edition(folder)
    return begun not in ("", _NO) and edition is not None and edition > int(begun)


def _is_before(db: Database, folder: Path | None) -> bool:
    seen, edition = facts.get(db, _SEEN), _edition(folder)
    return bool(seen) and edition is not None and edition < int(seen)


def _edition(folder: Path | None) -> int | None:
    try:
        return None if folder is None else key_file.edition(folder)
    except NotUnlocked:  # there is none: a library that was opened with its key alone
        return None
