"""The disk that a library lies on: is there room, and is what was written really there."""

import errno
import os
import shutil
from pathlib import Path

# Kept free, so that what the worker writes next still finds its place.
SPARE_BYTES = 64 << 20


def free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def is_full(error: OSError) -> bool:
    """Whether it is for want of room that something could not be written."""
    return error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def keep_name(folder: Path) -> None:
    """See to it that a new name is on the disk, not only in memory. Windows does this by itself."""
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def size_text(size: int) -> str:
    """`1.2 GB`, `350 MB`."""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size // 1_000_000} MB"
