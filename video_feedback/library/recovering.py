"""What a library sets right by itself when it is opened, and the one quiet line that says so."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3
from sqlite_utils import Database

from video_feedback.counts import counted
from video_feedback.errors import Trouble
from video_feedback.library import aside, backups, boxes, connection, facts, manifest, write_ahead
from video_feedback.library.backups import Backup
from video_feedback.library.boxes import Sealed
from video_feedback.library.instants import day_text, now
from video_feedback.library.manifest import Manifest
from video_feedback.vault.box import BoxTrouble
from video_feedback.words import tr

AT_ONCE = 200
"""So many films are looked at on opening; of a larger library the window looks at the rest in the background."""
_OPEN_SINCE = "open since"


def mark(db: Database, *, is_open: bool) -> None:
    """Keep in mind that the library is open, until it is closed and no look is owed.

    Within `change(..., undoable=False)`.
    """
    facts.keep(db, _OPEN_SINCE, now() if is_open else "")


@dataclass(frozen=True, slots=True)
class Looked:
    """What is to be said of it, if anything. `is_owed` where there was no room to look: then the next open does so."""

    says: str
    is_owed: bool = False


def after_the_end(db: Database) -> Looked:
    """Look through the rows if the library was not closed the last time.

    Raises LibraryDamaged unless all that was written is there, as it was written. On a full disk there is no looking.
    Call it before anything is written: that may go over what tells of a loss.
    """
    try:
        return Looked(_looked_through(db))
    except sqlcipher3.OperationalError as error:
        if getattr(error, "sqlite_errorname", "") != "SQLITE_FULL":
            raise
    return Looked(tr("The disk is full. Make some room before you go on."), is_owed=True)


def _looked_through(db: Database) -> str:
    lost = _has_lost(db)
    was_left_open = db["vault_facts"].exists() and facts.get(db, _OPEN_SINCE)
    if not lost and not was_left_open:
        return ""
    # What still lies in the write-ahead log would be taken for damage; and of what was erased nothing stays there.
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    pages = db.execute("PRAGMA cipher_integrity_check").fetchall()
    if pages or db.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        raise connection.LibraryDamaged(connection.DAMAGED)
    if lost:
        return tr("The app was cut off last time, and the disk did not keep the last of it. All before that is there.")
    return tr("The app was cut off last time. All that was written is there.")


def _has_lost(db: Database) -> bool:
    database = db.execute("SELECT file FROM pragma_database_list WHERE name = 'main'").fetchone()[0]
    if not database:
        return False
    frames_read = db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1]
    return write_ahead.has_lost(Path(f"{database}-wal"), frames_read)


def set_right(db: Database, media: Path, said: str) -> str:
    """Clear what was left half-way, and look at the films. Gives what is to be said, after what was `said` already."""
    every = list(boxes.every(db, media))
    if older := _older_than_its_backup(db, media.parent):
        said = f"{said} {older}".strip()
    swept = boxes.sweep(db, media, _spared(db, media.parent)) + aside.sweep_half(media.parent)
    words = [said] if said else []
    if swept:
        words.append(
            tr("{files} was cleared away.", files=counted(swept, "unfinished file"))
            if swept == 1
            else tr("{files} were cleared away.", files=counted(swept, "unfinished file"))
        )
    if told := ails(db, every if len(every) <= AT_ONCE else []):
        more = len(told) - 1
        words.append(told[0] + (tr(" So it is with {films}.", films=counted(more, "more film")) if more else ""))
    return " ".join(words)


def _older_than_its_backup(db: Database, library: Path) -> str:
    """A backup knows the last line of the record: a library that lacks it was put back from outside the app."""
    for newest, listed in _beside(library)[:1]:
        line = db.execute("SELECT mac FROM audit WHERE n = ?", [listed.head.n]).fetchone()
        if line is None or line[0].hex() != listed.head.seal:
            return tr(
                "This library is older than its newest backup, of {day}: that one can be restored.",
                day=day_text(newest.day),
            )
    return ""


def _spared(db: Database, library: Path) -> set[str]:
    """Films that backups beside the library only name, and whose rows were lost here: a way back wants them.

    So it is where the database was put back from before, and where it was made anew with rows missing.
    """
    lost_rows = bool(aside.every(library))
    return {
        film.file
        for backup, listed in _beside(library)
        if lost_rows or not _was_noted(db, backup)
        for film in listed.films
    }


def _was_noted(db: Database, backup: Backup) -> bool:
    """Whether the record knows this very backup, as it does from a moment after it was made."""
    values = [f"backup:{backup.number}", manifest.sha256_of(backup.folder / manifest.NAME)]
    return db.execute("SELECT 1 FROM audit WHERE what = ? AND detail = ? LIMIT 1", values).fetchone() is not None


def _beside(library: Path) -> list[tuple[Backup, Manifest]]:
    """The backups in the library's own folder, the newest first; none where that cannot be told."""
    try:
        every = backups.of_vault(backups.own_place(library), backups.vault_of(library))
        return [(backup, manifest.load(backup.folder)) for backup in every]
    except Trouble:  # opening it, or looking at the backups, tells
        return []


def ails(db: Database, every: Iterable[Sealed]) -> list[str]:
    """A sentence for each film that is not there, or whose size or end is not as it was. Quick: 0.2 ms each."""
    told = []
    for sealed in every:
        if (what := _ail(sealed)) is not None:
            row = db.execute("SELECT title FROM recordings WHERE file = ?", [sealed.file]).fetchone()
            whose = tr("The film of “{title}”", title=row[0]) if row else tr("A working copy")
            told.append(f"{whose} {what}.")
    return told


def _ail(sealed: Sealed) -> str | None:
    try:
        if sealed.box.path.stat().st_size == sealed.sealed_bytes:
            sealed.box.open().close()
            return None
    except FileNotFoundError:
        return tr("is not in the media folder: a backup may hold it")
    except (OSError, BoxTrouble):
        pass
    return tr("is damaged: a backup may hold it whole")
