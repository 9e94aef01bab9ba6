"""Databases beside the library's own: damaged ones that were kept when it was made anew, for whoever can still read
them, and a half one, of a time when that was cut short.

They hold keys of films and words as they were then: so erasing takes them away, and opening takes a half one away.
"""

from contextlib import suppress
from pathlib import Path

from sqlite_utils import Database

from video_feedback.library import facts
from video_feedback.library.instants import today

_NAME = "library damaged"
_OWED = "damaged databases to throw away"


def fresh(library: Path) -> Path:
    """Where the next one is to lie."""
    number, day = 1, today()
    while (path := library / f"{_NAME} {day} {number}.db").exists():
        number += 1
    return path


def every(library: Path) -> list[Path]:
    """All that is kept, with what lies beside a database."""
    return sorted(library.glob(f"{_NAME} *.db*"))


def owe(db: Database, library: Path) -> None:
    """Keep in mind that those that are here now have to go. Within `change`, together with what is erased."""
    facts.keep(db, _OWED, "\n".join(path.name for path in every(library)))


def is_owed(db: Database) -> bool:
    return bool(facts.get(db, _OWED))


def throw_away(db: Database, library: Path) -> None:
    """Take away those that have to go. One that is held by another program is kept in mind. Within `change`."""
    held = []
    for name in filter(None, facts.get(db, _OWED).split("\n")):
        try:
            (library / name).unlink(missing_ok=True)
        except OSError:  # the next start tries again
            held.append(name)
    facts.keep(db, _OWED, "\n".join(held))


def sweep_half(library: Path) -> int:
    """Take away what was being made anew when the app was killed. Gives how many. For who holds the library."""
    swept = 0
    for path in library.glob("library.db.part*"):
        with suppress(OSError):  # the next start tries again
            path.unlink()
            swept += path.name.endswith(".part")
    return swept
