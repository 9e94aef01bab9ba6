"""Films to measure on, in which every frame says its number: 20 bits across the top, 32 pixels square each.

Made once and kept in the build folder. The long ones are the short ones again and again: their numbers begin anew with
each turn (`LOOP_S`).
"""

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

BITS, SQUARE = 20, 32
# A whole number of frames of sound too, so that turns follow each other without a gap.
LOOP_S = 64


def long_gop(folder: Path) -> Path:
    """1080p, 30 a second, a key frame every 250, 64 s; with grain, as a phone's film has it: some 7 Mbit/s."""
    path = folder / "grain-1080p30-key250.mp4"
    return make(path, width=1920, height=1080, fps=30, seconds=LOOP_S, key_every=250, grain=7)


def short_gop(folder: Path) -> Path:
    """720p, 25 a second, a key frame every 25, 64 s; with grain."""
    path = folder / "grain-720p25-key25.mp4"
    return make(path, width=1280, height=720, fps=25, seconds=LOOP_S, key_every=25, grain=7)


def ten_minutes(folder: Path) -> Path:
    """`long_gop` ten times: 640 s."""
    return repeat(folder / "grain-1080p30-ten-minutes.mp4", long_gop(folder), 10)


def phone_ten_minutes(folder: Path) -> Path:
    """1080p, 30 a second, a key frame every second as phones have it, with grain: 640 s."""
    path = folder / "grain-1080p30-key30.mp4"
    once = make(path, width=1920, height=1080, fps=30, seconds=LOOP_S, key_every=30, grain=7)
    return repeat(folder / "grain-1080p30-key30-ten-minutes.mp4", once, 10)


def one_hour(folder: Path) -> Path:
    """1080p, 30 a second, a key frame every 250, without grain, so that an hour of it takes no room: 3,648 s."""
    path = folder / "plain-1080p30-key250.mp4"
    once = make(path, width=1920, height=1080, fps=30, seconds=LOOP_S, key_every=250)
    return repeat(folder / "plain-1080p30-one-hour.mp4", once, 57)


def make(path: Path, *, width: int, height: int, fps: int, seconds: int, key_every: int, grain: int = 0) -> Path:
    """An H.264 film with AAC sound. `grain` is how far a pixel strays from what is painted."""
    return _once(path, lambda part: _encode(part, width, height, fps, seconds, key_every, grain))


def repeat(path: Path, source: Path, times: int) -> Path:
    """A film of `LOOP_S` again and again. Its packets are copied, so it takes as long as writing it."""
    return _once(path, lambda part: _copy_packets(source, part, times))


def number(bgra: NDArray[np.uint8]) -> int:
    """The number painted in a picture of the size it was made with."""
    row = bgra[SQUARE // 2, :, 1]
    return sum(1 << bit for bit in range(BITS) if row[bit * SQUARE + SQUARE // 2] > 128)


def _once(path: Path, write: Callable[[Path], None]) -> Path:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part.mp4")
        write(part)
        part.rename(path)
    return path


def _encode(part: Path, width: int, height: int, fps: int, seconds: int, key_every: int, grain: int) -> None:
    with av.open(part, "w") as out:
        picture = out.add_stream("libx264", rate=fps)
        picture.width, picture.height, picture.pix_fmt = width, height, "yuv420p"
        picture.options = {"preset": "superfast", "crf": "23", "g": str(key_every), "keyint_min": str(key_every)}
        sound = out.add_stream("aac", rate=48_000)
        heard = _sound(seconds)
        for i, planes in enumerate(_pictures(width, height, fps * seconds, grain)):
            frame = av.VideoFrame.from_ndarray(planes, format="yuv420p")
            frame.pts, frame.time_base = i, Fraction(1, fps)
            out.mux(picture.encode(frame))
            # Side by side with the pictures, as a phone writes it.
            if i % fps == 0:
                for _ in range(48_000 // 1024 + 1):
                    if (chunk := next(heard, None)) is not None:
                        out.mux(sound.encode(chunk))
        out.mux(picture.encode(None))
        out.mux(sound.encode(None))


def _copy_packets(source: Path, part: Path, times: int) -> None:
    with av.open(part, "w") as out:
        with av.open(source) as film:
            # All of them before the first packet: a stream that comes later is more than the writer bears.
            streams = [out.add_stream_from_template(stream) for stream in film.streams]
        for turn in range(times):
            with av.open(source) as film:
                for packet in film.demux():
                    # The sound's first packet only warms its decoder up.
                    if packet.dts is None or packet.pts is None or (turn and packet.pts < 0):
                        continue
                    shift = int(turn * LOOP_S / packet.time_base)
                    packet.pts, packet.dts = packet.pts + shift, packet.dts + shift
                    packet.stream = streams[packet.stream.index]
                    out.mux(packet)


def _pictures(width: int, height: int, count: int, grain: int) -> Iterator[NDArray[np.uint8]]:
    """Blocks that move to the right, in the three planes of yuv420p one below the other."""
    chance = np.random.default_rng(0)
    base = chance.integers(60, 180, (height // 8, width // 8), dtype=np.uint8).repeat(8, 0).repeat(8, 1)
    grains = [chance.integers(-grain, grain + 1, base.shape).astype(np.uint8) for _ in range(8 if grain else 1)]
    for i in range(count):
        planes = np.full((height * 3 // 2, width), 128, np.uint8)
        planes[:height] = np.roll(base, 4 * i, axis=1) + grains[i % len(grains)]
        planes[:SQUARE] = 16
        for bit in range(BITS):
            if i >> bit & 1:
                planes[:SQUARE, bit * SQUARE : (bit + 1) * SQUARE] = 235
        yield planes


def _sound(seconds: int) -> Iterator[av.AudioFrame]:
    times = np.arange(48_000 * seconds) / 48_000
    wave = (0.3 * np.sin(2 * np.pi * 440 * times) * (times % 1 < 0.1)).astype(np.float32)
    for at in range(0, len(wave), 1024):
        frame = av.AudioFrame.from_ndarray(wave[None, at : at + 1024], format="fltp", layout="mono")
        frame.sample_rate, frame.pts = 48_000, at
        yield frame
