"""Files that leave: each is whole and on record, or not there at all."""

import os
import re
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import IO

from video_feedback.errors import Trouble
from video_feedback.exports.leaving import Written
from video_feedback.exports.locking import Key, lock
from video_feedback.jobs import Progress
from video_feedback.vault.scratch import Scratch
from video_feedback.words import tr

_PART = re.compile(r"[0-9a-f]{8}\.(part|before)")
# What is being written is written to more often than that, also while a long film is looked through.
_DEAD_AFTER_S = 24 * 3600


def write_whole(path: Path, data: bytes, passing: AbstractContextManager[object]) -> Path:
    """Put bytes into a file at once: what was there before stays until the new file is complete.

    It gets its name within `passing`, which is a door of `consent/doors.py`: `Leaving.noted`, which asks who has
    agreed, or `doors.free`, where nobody is to be asked. If that fails, the file is not left there.
    """
    return write_made(path, lambda file: file.write(data), lambda _: passing)


def write_made(
    path: Path,
    make: Callable[[IO[bytes]], object],
    passing: Callable[[Written], AbstractContextManager[object]],
    *,
    by: Key | None = None,
    scratch: Path | None = None,
    progress: Progress | None = None,
    begun: Callable[[Path], object] = lambda _: None,
) -> Path:
    """Make a file that is too large for memory, as `write_whole` does with bytes; `path` is what it is called, locked
    or not.

    `make` writes it, and may go to and fro in it. Where it is to be locked, it is made in a file of the folder
    `scratch` that only this process can read. `passing` is given the SHA-256 of what leaves, `begun` where it
    lies until it has its name. Raises Trouble.
    """
    _sweep(path)
    # No two that are to be called the same ever write into one.
    part, placed = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part"), False
    before = part.with_suffix(".before")
    begun(part)
    try:
        try:
            with part.open("x+b") as file:
                if by is None:
                    make(file)
                else:
                    with Scratch(scratch or path.parent) as hidden:
                        make(hidden)  # type: ignore[arg-type]  # a raw file, as good as any here
                        lock(hidden, file, path.name.removesuffix(f".{by.how}"), by, progress)  # type: ignore[arg-type]
                file.flush()
                os.fsync(file.fileno())
                written = Written.of_file(file)
            with passing(written):
                _keep(path, before)
                part.replace(path)
                placed = True
        except BaseException:
            if placed:
                path.unlink(missing_ok=True)
            if before.exists() and not path.exists():
                before.replace(path)
            raise
        finally:
            part.unlink(missing_ok=True)
            before.unlink(missing_ok=True)
    except OSError as error:
        raise Trouble(
            tr("The file {path} could not be written there. Choose another folder, or make room.", path=path.name)
        ) from error
    return path


def _keep(path: Path, before: Path) -> None:
    """Have the file that is there by another name as well, until the line on record is written."""
    if path.is_file():
        try:
            before.hardlink_to(path)
        except OSError:  # a stick whose files have one name each
            path.replace(before)


def _sweep(path: Path) -> None:
    """Take away what was left of this file where the app was killed, or the power went."""
    head, dead = f".{path.name}.", time.time() - _DEAD_AFTER_S
    with suppress(OSError):
        for left in path.parent.iterdir():
            is_ours = left.name.startswith(head) and _PART.fullmatch(left.name.removeprefix(head)) is not None
            # What was there before is the only one where the new file has no name yet.
            if is_ours and left.stat().st_mtime < dead and (left.suffix == ".part" or path.exists()):
                left.unlink()
