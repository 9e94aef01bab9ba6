"""A film whose index lies: frames that lean on others are said to be key frames, so that seeking lands on ruins."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

BITS, SQUARE = 10, 16
_WIDTH, _HEIGHT = 320, 180


def make(path: Path, *, frames: int = 200) -> Path:
    """MPEG-4 in MOV, 25 frames a second, a true key frame every 60 and a false one every 10. Numbered."""
    whole = path.with_suffix(".whole.mov")
    with av.open(str(whole), "w") as film:
        stream = film.add_stream("mpeg4", rate=25)
        stream.width, stream.height, stream.pix_fmt = _WIDTH, _HEIGHT, "yuv420p"
        stream.options = {"g": "60", "b": "1M"}
        for number, pixels in enumerate(_pictures(frames)):
            frame = av.VideoFrame.from_ndarray(pixels, format="gray8")
            frame.pts, frame.time_base = number, Fraction(1, 25)
            film.mux(stream.encode(frame))
        film.mux(stream.encode(None))
    with av.open(str(whole)) as film, av.open(str(path), "w") as lying:
        stream = lying.add_stream_from_template(film.streams.video[0])
        for number, packet in enumerate(film.demux(film.streams.video[0])):
            if packet.dts is not None:
                packet.stream = stream
                packet.is_keyframe |= number % 10 == 5
                lying.mux(packet)
    whole.unlink()
    return path


def number_of(bgra: NDArray[np.uint8]) -> int:
    """The number painted in a picture; in ruins, none that is right."""
    row = bgra[SQUARE // 2, :, 1]
    return sum(1 << bit for bit in range(BITS) if row[bit * SQUARE + SQUARE // 2] > 128)


def _pictures(count: int) -> Iterator[NDArray[np.uint8]]:
    base = np.random.default_rng(0).integers(60, 180, (_HEIGHT // 6, _WIDTH // 8), np.uint8).repeat(6, 0).repeat(8, 1)
    for number in range(count):
        pixels = np.roll(base, 4 * number, axis=1)
        pixels[:SQUARE] = 0
        for bit in range(BITS):
            if number >> bit & 1:
                pixels[:SQUARE, bit * SQUARE : (bit + 1) * SQUARE] = 255
        yield np.ascontiguousarray(pixels)
