"""Databases beside the library's own: damaged ones that were kept when it was made anew, for whoever can still read
them, and a half one, of a time when that was cut short.

They hold keys of films and words as they were then: so erasing takes them away, and opening takes a half one away.
"""

from contextlib import suppress
from pathlib import Path

from video_feedback.library.instants import today

_NAME = "library damaged"


def fresh(library: Path) -> Path:
    """Where the next one is to lie."""
    number, day = 1, today()
    while (path := library / f"{_NAME} {day} {number}.db").exists():
        number += 1
    return path


def every(library: Path) -> list[Path]:
    """All that is kept, with what lies beside a database."""
    return sorted(library.glob(f"{_NAME} *.db*"))


def throw_away(library: Path) -> None:
    for path in every(library):
        with suppress(OSError):  # held by another program, or not ours to remove
            path.unlink()


def sweep_half(library: Path) -> int:
    """Take away what was being made anew when the app was killed. Gives how many. For who holds the library."""
    swept = 0
    for path in library.glob("library.db.part*"):
        with suppress(OSError):  # the next start tries again
            path.unlink()
            swept += path.name.endswith(".part")
    return swept
