"""All that a library or a backup holds, read as the app reads it, in one value that can be compared."""

import hashlib
from pathlib import Path

from sqlite_utils import Database

from video_feedback.library import boxes
from video_feedback.library.beside import reading
from video_feedback.library.folder import MEDIA
from video_feedback.vault import key_file
from video_feedback.vault.keys import VaultKey


def rows(db: Database) -> dict[str, list[object]]:
    """Every row of every table; of the words to be searched as well, which the app keeps beside them."""
    return {table: db.execute(f"SELECT * FROM [{table}]").fetchall() for table in sorted(db.table_names())}


def rows_in(folder: Path, key: VaultKey) -> dict[str, list[object]]:
    """Raises LibraryTrouble."""
    with reading(folder, key) as db:
        return rows(db)


def films_in(folder: Path, key: VaultKey) -> dict[str, str]:
    """A digest of what comes out of each box. Raises BoxTrouble, LibraryTrouble or OSError."""
    with reading(folder, key) as db:
        every = list(boxes.every(db, folder / MEDIA))
    found = {}
    for sealed in every:
        with sealed.box.open() as film:
            found[sealed.file] = hashlib.sha256(film.read()).hexdigest()
    return found


def keys_in(folder: Path, code: str) -> tuple[bytes, list[key_file.Worker]]:
    """What the recovery code opens, and who else may. Raises NotUnlocked."""
    return key_file.unlock_with_code(folder, code).key.secret(), key_file.workers(folder)
