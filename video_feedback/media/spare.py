"""Memory that was freed, given back to the system: glibc keeps what lies between what is still in use."""

import ctypes
import sys
from functools import cache
from typing import Any


def give_back() -> None:
    """After much was let go of. Takes some milliseconds; where the system does this by itself, nothing is done."""
    trim = _malloc_trim()
    if trim is not None:
        trim(0)


@cache
def _malloc_trim() -> Any:
    return getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
