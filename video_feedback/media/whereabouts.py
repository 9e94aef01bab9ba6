"""Where a film was made, and with which device: a phone writes both into the file, and the library keeps neither.

MP4 and MOV (ISO/IEC 14496-12; QuickTime File Format) hold them in `udta` and `meta` boxes of the film or of a track. A
box that tells is turned into a `free` box of zeros in its place: nothing moves, so every frame stays where it was.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

# Place, maker, model, and the programs that write them.
_TELLS = (b"\xa9xyz", b"loci", b"location", b"\xa9mak", b"\xa9mod", b".make", b".model", b"com.android.")
_HOLDERS = {b"moov": (b"udta", b"meta", b"trak"), b"trak": (b"udta", b"meta")}
_MOST_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class Blank:
    """A box to be turned into `free`: where it starts, where its content starts, and where it ends, in bytes."""

    start: int
    content: int
    end: int


def blanks(reader: BinaryIO, container: str) -> list[Blank]:
    """What tells of place and device in a film, in order. The reader is left wherever it was read last."""
    if container != "mov":
        return []
    size = reader.seek(0, os.SEEK_END)
    return [Blank(start, start + head, end) for start, head, end in _telling(reader, 0, size, (b"moov",))]


def blanked(chunk: bytes, at: int, found: Sequence[Blank]) -> bytes:
    """A piece of the film, which begins at byte `at` of it, without what tells."""
    near = [blank for blank in found if blank.start < at + len(chunk) and blank.end > at]
    if not near:
        return chunk
    room = bytearray(chunk)
    for blank in near:
        for start, written in ((blank.start + 4, b"free"), (blank.content, bytes(blank.end - blank.content))):
            low, high = max(start, at), min(start + len(written), at + len(chunk))
            if low < high:
                room[low - at : high - at] = written[low - start : high - start]
    return bytes(room)


def _telling(file: BinaryIO, start: int, end: int, wanted: tuple[bytes, ...]) -> Iterator[tuple[int, int, int]]:
    """The boxes that tell, as where each starts, how long its head is, and where it ends."""
    for at, head, after, kind in _boxes(file, start, end):
        if kind not in wanted:
            continue
        if kind in _HOLDERS:
            yield from _telling(file, at + head, after, _HOLDERS[kind])
        elif after - at <= _MOST_BYTES:
            file.seek(at + head)
            content = file.read(after - at - head)
            if any(mark in content for mark in _TELLS):
                yield at, head, after


def _boxes(file: BinaryIO, start: int, end: int) -> Iterator[tuple[int, int, int, bytes]]:
    while start + 8 <= end:
        file.seek(start)
        size, kind = int.from_bytes(file.read(4), "big"), file.read(4)
        head = 8
        if size == 1:
            size, head = int.from_bytes(file.read(8), "big"), 16
        after = end if size == 0 else start + size
        if after < start + head or after > end:
            return  # a damaged box: what follows it cannot be told apart
        yield start, head, after, kind
        start = after
