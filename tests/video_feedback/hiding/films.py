"""Made films whose every frame is known: a patterned square that moves over a patterned ground."""

from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray

WIDE, HIGH, SIDE, RATE = 320, 240, 48, 25


def where(number: int, count: int) -> tuple[float, float]:
    """Left and top of the square in frame `number`, in pixels: along a bow, faster in the middle."""
    share = (1 - np.cos(np.pi * number / (count - 1))) / 2
    return 30 + share * 200, 60 + 60 * float(np.sin(np.pi * share))


def picture(number: int, count: int, *, hidden: bool = False) -> NDArray[np.uint8]:
    """A frame, in the order red, green, blue; where it is hidden the square is not there."""
    chance = np.random.default_rng(7)
    ground = cv2.GaussianBlur(chance.integers(60, 120, (HIGH, WIDE, 3), np.uint8), (0, 0), 3)
    pattern = cv2.resize(chance.integers(0, 255, (8, 8, 3), np.uint8), (SIDE, SIDE), interpolation=cv2.INTER_NEAREST)
    if not hidden:
        left, top = where(number, count)
        matrix = np.array([[1, 0, left], [0, 1, top]], np.float32)
        cv2.warpAffine(pattern, matrix, (WIDE, HIGH), dst=ground, borderMode=cv2.BORDER_TRANSPARENT)
    return np.asarray(ground, np.uint8)


def moving(path: Path, count: int = 40, *, gone_from: int | None = None) -> Path:
    """A film of it; from frame `gone_from` on, the square is away."""
    with av.open(str(path), "w") as film:
        stream = film.add_stream("libx264", rate=RATE, options={"crf": "18", "preset": "veryfast"})
        stream.width, stream.height, stream.pix_fmt = WIDE, HIGH, "yuv420p"
        for number in range(count):
            pixels = picture(number, count, hidden=gone_from is not None and number >= gone_from)
            film.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        film.mux(stream.encode(None))
    return path
