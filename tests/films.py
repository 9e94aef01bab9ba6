"""A small film, made in a blink: for tests in which any film will do."""

from pathlib import Path

import av
import numpy as np


def make(path: Path, shade: int) -> Path:
    """Two seconds of a square of that shade that moves, 25 frames a second, filmed on 14 May 2026. Gives its path."""
    with av.open(str(path), "w") as film:
        film.metadata["creation_time"] = "2026-05-14T10:05:00Z"
        stream = film.add_stream("libx264", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for number in range(50):
            pixels = np.full((48, 64, 3), 40, np.uint8)
            pixels[8:40, number : number + 14] = shade
            film.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        film.mux(stream.encode(None))
    return path
