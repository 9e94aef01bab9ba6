"""Films to measure on, in which every frame says its number: 20 bits across the top, 32 pixels square each."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

BITS, SQUARE = 20, 32


def make(path: Path, *, width: int, height: int, fps: int, seconds: int, key_every: int) -> Path:
    """An H.264 film with AAC sound, made once and kept in the build folder."""
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part.mp4")
    with av.open(part, "w") as out:
        picture = out.add_stream("libx264", rate=fps)
        picture.width, picture.height, picture.pix_fmt = width, height, "yuv420p"
        picture.options = {"preset": "veryfast", "crf": "23", "g": str(key_every), "keyint_min": str(key_every)}
        sound = out.add_stream("aac", rate=48_000)
        for i, pixels in enumerate(_pictures(width, height, fps * seconds)):
            frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
            frame.pts, frame.time_base = i, Fraction(1, fps)
            out.mux(picture.encode(frame))
        out.mux(picture.encode(None))
        for frame in _sound(seconds):
            out.mux(sound.encode(frame))
        out.mux(sound.encode(None))
    part.rename(path)
    return path


def number(bgra: NDArray[np.uint8]) -> int:
    """The number painted in a picture of the size it was made with."""
    row = bgra[SQUARE // 2, :, 1]
    return sum(1 << bit for bit in range(BITS) if row[bit * SQUARE + SQUARE // 2] > 128)


def _pictures(width: int, height: int, count: int) -> Iterator[NDArray[np.uint8]]:
    chance = np.random.default_rng(0)
    base = chance.integers(60, 180, (height // 8, width // 8, 3), dtype=np.uint8).repeat(8, 0).repeat(8, 1)
    for i in range(count):
        pixels = np.roll(base, 4 * i, axis=1)
        pixels[:SQUARE] = 0
        for bit in range(BITS):
            if i >> bit & 1:
                pixels[:SQUARE, bit * SQUARE : (bit + 1) * SQUARE] = 255
        yield np.ascontiguousarray(pixels)


def _sound(seconds: int) -> Iterator[av.AudioFrame]:
    times = np.arange(48_000 * seconds) / 48_000
    wave = (0.3 * np.sin(2 * np.pi * 440 * times) * (times % 1 < 0.1)).astype(np.float32)
    for at in range(0, len(wave), 1024):
        frame = av.AudioFrame.from_ndarray(wave[None, at : at + 1024], format="fltp", layout="mono")
        frame.sample_rate, frame.pts = 48_000, at
        yield frame
