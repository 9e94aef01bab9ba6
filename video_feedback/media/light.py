"""Brightness and contrast for films of dark rooms: for looking, and for a film that leaves as it is looked at."""

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

Table = NDArray[np.uint8]


@lru_cache(maxsize=8)
def table(brightness: int, contrast: int) -> Table | None:
    """What becomes of each of 256 shades; both go from -100 to 100. None where all stay as they are."""
    if not brightness and not contrast:
        return None
    shades = np.arange(256) / 255
    # A curve, not a shift: the dark parts open up, while black stays black and white stays white.
    lit = shades ** (2.0 ** (-brightness / 60))
    spread = 0.5 + (lit - 0.5) * 2.0 ** (contrast / 70)
    made: Table = np.round(np.clip(spread, 0, 1) * 255).astype(np.uint8)
    made.flags.writeable = False
    return made


def lit(pixels: NDArray[np.uint8], by: Table) -> NDArray[np.uint8]:
    """New pixels, each shade as the table has it; their rows are contiguous."""
    return np.asarray(cv2.LUT(pixels, by), np.uint8)
