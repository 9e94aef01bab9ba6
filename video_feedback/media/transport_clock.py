"""A transport stream whose clock starts anew in its midst, as where two films were joined: read as if it ran through.

Such a film has two pictures for each of its times, and FFmpeg finds neither. So the clock of each part is set, as it is
read, to go on where the part before it ended: in the program clock (ISO/IEC 13818-1, 2.4.3.4) and in the times of each
packet of pictures or sound (2.4.3.6). Nothing moves, and a film whose clock runs through is read as it is.
"""

import os
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import BinaryIO

_SYNC = 0x47
_ROUND = 1 << 33
_SECOND = 90_000
# A clock that goes back, or that far ahead from one look to the next, is another clock.
_BACK, _AHEAD = _SECOND // 2, 600 * _SECOND
_LOOK_BYTES = 24 << 10
_LOOKS = 500
_MOST_PARTS = 100
_NEAR_BYTES, _NEAR = 2 << 20, 10 * _SECOND
_WITH_TIMES = (*range(0xC0, 0xF0), 0xBD, 0xFD)


@dataclass(frozen=True, slots=True)
class _Stamp:
    """A time in the stream: whose, when, and at which byte it is written. `stream` 0 is the program clock."""

    at: int
    packet: int
    stream: int
    time: int


@dataclass(frozen=True, slots=True)
class _Part:
    """From byte `start` on, `shift` is added to every time."""

    start: int
    shift: int


class SteadyClock:
    """Reads a transport stream with one clock throughout. `was_set` tells whether there were several."""

    def __init__(self, reader: BinaryIO, start: int, step: int) -> None:
        """Packets of `step` bytes begin at byte `start`."""
        self._reader, self._start, self._step = reader, start, step
        self._size = reader.seek(0, os.SEEK_END)
        self._parts = [_Part(0, 0)]
        self._find_parts()
        self._at = reader.seek(0)

    @property
    def was_set(self) -> bool:
        return len(self._parts) > 1

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        if base + offset < 0:
            raise OSError("before the start of the film")
        self._at = base + offset
        return self._at

    def read(self, size: int = -1) -> bytes:
        end = self._size if size < 0 else min(self._size, self._at + size)
        if self._at >= end:
            return b""
        first = self._aligned(self._at)
        data = bytearray(self._bytes(first, self._aligned(end - 1) + self._step - first))
        for stamp in self._stamps(data, first):
            if shift := self._part_at(stamp.packet).shift:
                _write(data, stamp.at - first, stamp.stream, (stamp.time + shift) % _ROUND)
        wanted = bytes(data[self._at - first : end - first])
        self._at += len(wanted)
        return wanted

    def _part_at(self, at: int) -> _Part:
        return self._parts[bisect_right(self._parts, at, key=lambda part: part.start) - 1]

    def _aligned(self, at: int) -> int:
        return max(0, at - (at - self._start) % self._step)

    def _bytes(self, at: int, size: int) -> bytes:
        self._reader.seek(at)
        return self._reader.read(size)

    def _find_parts(self) -> None:
        """Look here and there what the clock says; where it jumps, look closely."""
        seen: list[_Stamp] = []
        stride = max(_LOOK_BYTES, self._size // _LOOKS) // self._step * self._step
        for at in range(self._start, self._size, stride):
            looked = self._clock(at, at + _LOOK_BYTES)
            if looked and seen and _jumps(seen[-1], looked[0]):
                looked = self._clock(seen[-1].packet, at + _LOOK_BYTES)[1:]
            seen += looked
        jumps = [(old, new) for old, new in pairwise(seen) if old.packet < new.packet and _jumps(old, new)]
        for before, after in jumps[:_MOST_PARTS]:
            if part := self._joined(before, after):
                self._parts.append(part)

    def _clock(self, start: int, end: int) -> list[_Stamp]:
        return [stamp for stamp in self._stamps(self._bytes(start, end - start), start) if not stamp.stream]

    def _joined(self, before: _Stamp, after: _Stamp) -> _Part | None:
        """The part that begins between two looks at the clock: no sound and no picture of it before the old one ends.

        None if sound and pictures do not follow the clock: then it is damaged there, and nothing begins.
        """
        part = self._parts[-1]
        start = max(self._start, part.start, before.packet - _NEAR_BYTES)
        start = self._start + (start - self._start) // self._step * self._step
        near = [stamp for stamp in self._stamps(self._bytes(start, 2 * _NEAR_BYTES), start) if stamp.stream]
        between = [stamp for stamp in near if before.packet < stamp.packet < after.packet]
        begins = min(
            (s.packet for s in between if abs(_ahead(s, after)) < abs(_ahead(s, before))), default=after.packet
        )
        gaps = []
        for stream in {stamp.stream for stamp in near}:
            of_stream = [stamp for stamp in near if stamp.stream == stream]
            old = sorted({_ahead(s, before) for s in of_stream if s.packet < begins and abs(_ahead(s, before)) < _NEAR})
            new = [_ahead(s, after) for s in of_stream if s.packet >= begins and abs(_ahead(s, after)) < _NEAR]
            if len(old) > 1 and new:
                gaps.append(old[-1] + min(b - a for a, b in pairwise(old)) - min(new))
        if not gaps:
            return None
        return _Part(begins, (part.shift + before.time + max(gaps) - after.time) % _ROUND)

    def _stamps(self, data: bytes | bytearray, first: int) -> Iterator[_Stamp]:
        """All times in bytes that begin at byte `first`, where a packet does."""
        extra = 4 if self._step == 192 else 0
        for packet in range((self._start - first) % self._step, len(data) - self._step + 1, self._step):
            at = packet + extra
            if data[at] != _SYNC:
                continue
            body = at + 4
            if data[at + 3] & 0x20:
                if data[body] >= 7 and data[body + 1] & 0x10:
                    clock = int.from_bytes(data[body + 2 : body + 7], "big") >> 7
                    yield _Stamp(first + body + 2, first + packet, 0, clock)
                body += 1 + data[body]
            begins = data[at + 1] & 0x40 and data[at + 3] & 0x10 and body + 19 <= packet + self._step
            if begins and data[body : body + 3] == b"\0\0\1" and data[body + 3] in _WITH_TIMES:
                for i in range((data[body + 7] >> 6) - 1 if data[body + 7] & 0x80 else 0):
                    yield _Stamp(
                        first + body + 9 + 5 * i, first + packet, data[body + 3], _time(data, body + 9 + 5 * i)
                    )


def _ahead(one: _Stamp, other: _Stamp) -> int:
    """By how much; the clock goes round."""
    return (one.time - other.time + _ROUND // 2) % _ROUND - _ROUND // 2


def _jumps(before: _Stamp, after: _Stamp) -> bool:
    return not -_BACK <= _ahead(after, before) <= _AHEAD


def _time(data: bytes | bytearray, at: int) -> int:
    high, middle, low = data[at], data[at + 1] << 8 | data[at + 2], data[at + 3] << 8 | data[at + 4]
    return (high >> 1 & 7) << 30 | middle >> 1 << 15 | low >> 1


def _write(data: bytearray, at: int, stream: int, time: int) -> None:
    if not stream:
        rest = data[at + 4] & 0x7F
        data[at : at + 5] = (time << 7 | rest).to_bytes(5, "big")
        return
    data[at] = data[at] & 0xF0 | time >> 30 << 1 | 1
    data[at + 1 : at + 3] = ((time >> 15 & 0x7FFF) << 1 | 1).to_bytes(2, "big")
    data[at + 3 : at + 5] = ((time & 0x7FFF) << 1 | 1).to_bytes(2, "big")
