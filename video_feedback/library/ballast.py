"""Room that is kept in hand: a file of nothing, let go when the disk is full, so that the next try is written."""

import os
from contextlib import suppress
from pathlib import Path

from video_feedback.library import disk
from video_feedback.words import tr

NAME = "ballast"
BYTES = 32 << 20
LET_GO = tr(
    "The disk is full, so this was not written. Room that was kept for this moment is free now: do it once more, "
    "then clear some space on the disk."
)
_PIECE_BYTES = 1 << 20


def lay(library: Path) -> bool:
    """See to it that it lies in the library's folder, where there is plenty of room. Gives whether it does. A job."""
    path, part = library / NAME, library / f"{NAME}.part"
    try:
        if path.is_file() and path.stat().st_size == BYTES:
            return True
        if disk.free_bytes(library) < BYTES + disk.SPARE_BYTES:
            return False
        with part.open("wb") as file:
            _fill(file.fileno())
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        return False
    return True


def let_go(library: Path) -> bool:
    """Free its room. Gives whether there was any."""
    try:
        (library / NAME).unlink()
    except OSError:
        return False
    return True


def _fill(file: int) -> None:
    if hasattr(os, "posix_fallocate"):
        with suppress(OSError):  # not on every kind of disk
            os.posix_fallocate(file, 0, BYTES)
            return
    for _ in range(BYTES // _PIECE_BYTES):
        os.write(file, os.urandom(_PIECE_BYTES))  # zeros may be packed to nothing
