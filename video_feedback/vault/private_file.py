"""Small files that only their owner may read, replaced in one step: the old or the new one is there, never a half."""

import os
from contextlib import suppress
from pathlib import Path

from video_feedback.library.disk import keep_name


def replace(path: Path, data: bytes) -> None:
    """Put `data` into the file, and see to it that it is on the disk. Raises OSError, and then the old file stands."""
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)  # of a write that was killed
    try:
        with open(part, "xb", opener=_owner_only) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    with suppress(OSError):  # not every network folder can; the new file stands, and must not be called a failure
        keep_name(path.parent)


def _owner_only(path: str, flags: int) -> int:
    # Windows keeps the folder's own list of who may read, and looks at no more than the write bit of this.
    return os.open(path, flags, 0o600)
