"""Reads damaged films, one after another, in a process of its own: `fuzz_child.py ROOM CLIP...`.

Each line of input is the number of a damage; it says which clip is damaged and how, the same for ever. Each line of
output is JSON: what became of it. The process that dies or stays silent has found something.
"""

import faulthandler
import json
import random
import resource
import sys
import time
import traceback
from pathlib import Path

from video_feedback.errors import Trouble
from video_feedback.jobs import Progress
from video_feedback.media import sound
from video_feedback.media.probe import probe
from video_feedback.media.stills import StillReader

_MOST_ADDRESSES = 2 << 30
_EXTREMES = (0, 1, 2, 0x7F, 0xFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x00010000, 0x10000000)
_HEADS = (b"moov", b"stbl", b"stsz", b"stts", b"ctts", b"stsc", b"stco", b"elst", b"mvhd", b"mdhd", b"tkhd", b"stsd")
_SOUND_MS = 4000


def damage(data: bytes, chance: random.Random) -> bytes:
    """One to three kinds of damage on top of each other."""
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        data = chance.choice(
            (_bits, _bits, _head, _head, _field, _field, _cut, _behead, _zeros, _swap, _twice, _noise)
        )(data, chance)
    return data


def _bits(data: bytes, chance: random.Random) -> bytes:
    spoilt = bytearray(data)
    for _ in range(chance.choice((1, 4, 30, 300))):
        if spoilt:
            spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
    return bytes(spoilt)


def _head(data: bytes, chance: random.Random) -> bytes:
    """Bits where the film says what is in it."""
    start = _place(data, chance)
    end = min(len(data), start + chance.choice((64, 512, 4096)))
    return data[:start] + _bits(data[start:end], random.Random(chance.random())) + data[end:]


def _field(data: bytes, chance: random.Random) -> bytes:
    """A number at its extreme, at the start or within a box that counts or measures."""
    at = _place(data, chance) + chance.randrange(0, 64)
    size = chance.choice((1, 2, 4, 4, 8))
    value = (chance.choice(_EXTREMES) & (1 << 8 * size) - 1).to_bytes(size, chance.choice(("big", "little")))
    return data[:at] + value + data[at + size :]


def _place(data: bytes, chance: random.Random) -> int:
    found = data.find(chance.choice(_HEADS)) if chance.random() < 0.8 else -1
    return found + 4 if found >= 0 else chance.choice((0, 0, chance.randrange(len(data) + 1)))


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _behead(data: bytes, chance: random.Random) -> bytes:
    return data[chance.choice((1, 4, 188, chance.randrange(len(data) + 1))) :]


def _zeros(data: bytes, chance: random.Random) -> bytes:
    start, size = _stretch(data, chance)
    return data[:start] + bytes(size) + data[start + size :]


def _noise(data: bytes, chance: random.Random) -> bytes:
    start, size = _stretch(data, chance)
    return data[:start] + chance.randbytes(size) + data[start + size :]


def _swap(data: bytes, chance: random.Random) -> bytes:
    start, size = _stretch(data, chance)
    return data[:start] + data[start + size : start + 2 * size] + data[start : start + size] + data[start + 2 * size :]


def _twice(data: bytes, chance: random.Random) -> bytes:
    start, size = _stretch(data, chance)
    return data[: start + size] + data[start:]


def _stretch(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, chance.randrange(1 + (len(data) - start) // chance.choice((1, 3, 30)))


def use(path: Path) -> str:
    """What a worker would do with it: bring it in, look at a few pictures, and hear it."""
    try:
        film = probe(path, Progress())
        with StillReader(film, near_bytes=8 << 20) as reader:
            first, last = film.frames.first_ms, film.frames.last_ms
            for ms in (first, last, (first + last) // 2, film.frames.before((first + last) // 2)):
                reader.picture(ms)
        for start in (0, max(0, last - _SOUND_MS)):
            sum(len(piece) for piece in sound.pieces(film, start, start + _SOUND_MS, 1000))
    except Trouble as trouble:
        return f"refused: {trouble}"
    return f"usable: {film.trust}"


def _most_mb() -> int:
    """The most that this process has held. Linux lets `ru_maxrss` begin with what the parent held when it was made."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 20
    return next(int(line.split()[1]) >> 10 for line in status.read_text().splitlines() if line.startswith("VmHWM"))


def main(room: Path, clips: list[Path]) -> None:
    faulthandler.enable()
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_ADDRESSES, _MOST_ADDRESSES))
    films = [clip.read_bytes() for clip in clips]
    for line in sys.stdin:
        chance = random.Random(int(line))
        which = chance.randrange(len(films))
        path = room / f"damaged-{line.strip()}.film"
        path.write_bytes(damage(films[which], chance))
        began = time.process_time()
        try:
            outcome = use(path)
        except Exception:
            outcome = f"wrong: {traceback.format_exc()}"
        told = {
            "number": int(line),
            "clip": clips[which].name,
            "outcome": outcome,
            "seconds": time.process_time() - began,
            "most_mb": _most_mb(),
        }
        path.unlink()
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
