"""Films that are being written out: where each lies until it is whole is kept in mind, so that of one that a crash cut
short nothing stays behind, on no disk and on no stick."""

import time
from contextlib import suppress
from pathlib import Path

from sqlite_utils import Database

from video_feedback.library import facts

_WRITING = "being written "
# Somebody may be writing at the command line while a window opens: such a file was written to just now.
_STILL_S = 120


def begin(db: Database, part: Path) -> None:
    """A file is begun there."""
    facts.keep(db, _WRITING + part.name, str(part.absolute()))


def end(db: Database, part: Path) -> None:
    """It has its name by now, or has gone."""
    # Whoever notes beside a window may add rows, and take none away: the next opening does.
    db.execute("INSERT OR REPLACE INTO vault_facts (name, says) VALUES (?, '')", [_WRITING + part.name])


def throw_away(db: Database) -> None:
    """Take away what was left. What cannot be reached now (a stick that is not in) waits for the next time."""
    found = db.execute("SELECT name, says FROM vault_facts WHERE name LIKE ?", [_WRITING + "%"]).fetchall()
    for name, says in found:
        if not says:
            facts.keep(db, name, "")
            continue
        part = Path(says)
        with suppress(OSError):
            if part.exists() and time.time() - part.stat().st_mtime > _STILL_S:
                part.unlink()
            if part.parent.is_dir() and not part.exists():
                facts.keep(db, name, "")
