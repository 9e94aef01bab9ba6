"""When every frame of a film is shown. Nothing else knows: no time is ever worked out from a frame rate."""

import struct
import zlib
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

import numpy as np
from numpy.typing import ArrayLike, NDArray

from video_feedback_schemas.times import Ms

_HEAD = struct.Struct("<4sIIQQqQQ")
_MARK = b"VFFT"
_VERSION = 1
_LARGEST = 2**63 - 1
_PIECE = 1024


@dataclass(frozen=True, slots=True, eq=False)
class FrameTable:
    """The frames in the order shown. There is always at least one.

    `times_ms` (int64, strictly ascending) counts from the start of presentation, `origin` seconds into the file's own
    clock. `pts` (int64, ascending) is the same in units of `time_base`; `keys` (bool) tells where decoding can begin.
    """

    times_ms: NDArray[np.int64]
    pts: NDArray[np.int64]
    keys: NDArray[np.bool_]
    time_base: Fraction
    origin: Fraction
    stream: int

    @classmethod
    def of(
        cls, pts: ArrayLike, keys: ArrayLike, time_base: Fraction, origin: Fraction, stream: int = 0
    ) -> "FrameTable":
        """A table of frames given in any order. Of frames that fall into one millisecond, the last is kept."""
        sorted_pts, sorted_keys = np.asarray(pts, np.int64), np.asarray(keys, np.bool_)
        if not len(sorted_pts):
            raise ValueError("a film has at least one frame")
        order = np.argsort(sorted_pts, kind="stable")
        sorted_pts, sorted_keys = sorted_pts[order], sorted_keys[order]
        times = _whole_ms(sorted_pts, time_base, origin)
        kept = np.append(times[1:] != times[:-1], True)
        return cls(times[kept], sorted_pts[kept], sorted_keys[kept], time_base, origin, stream)

    def __len__(self) -> int:
        return len(self.times_ms)

    @property
    def first_ms(self) -> Ms:
        return Ms(int(self.times_ms[0]))

    @property
    def last_ms(self) -> Ms:
        return Ms(int(self.times_ms[-1]))

    def index_at(self, ms: int) -> int:
        """The frame on screen at `ms`: the last one whose time is not later. Before the first frame, the first."""
        return max(0, int(np.searchsorted(self.times_ms, ms, "right")) - 1)

    def time_of(self, index: int) -> Ms:
        """The time of a frame; an index outside the film means its first or last frame."""
        return Ms(int(self.times_ms[min(max(index, 0), len(self) - 1)]))

    def time_at(self, ms: int) -> Ms:
        """The time of the frame on screen at `ms`."""
        return self.time_of(self.index_at(ms))

    def after(self, ms: int) -> Ms:
        """The time of the frame after the one at `ms`; the last frame has none after it and gives itself."""
        return self.time_of(self.index_at(ms) + 1)

    def before(self, ms: int) -> Ms:
        """The time of the frame before the one at `ms`; the first frame gives itself."""
        return self.time_of(self.index_at(ms) - 1)

    def pts_of(self, index: int) -> int:
        return int(self.pts[index])

    def index_of(self, pts: int) -> int | None:
        """The frame with exactly this time stamp, if it is one that is shown."""
        index = int(np.searchsorted(self.pts, pts))
        return index if index < len(self) and self.pts[index] == pts else None

    def key_before(self, index: int) -> int:
        """The last key frame that is not after frame `index`; the first frame where there is none."""
        # Piece by piece: in a film of ten hours the frames before are two million.
        for end in range(index + 1, 0, -_PIECE):
            start = max(0, end - _PIECE)
            if len(found := np.flatnonzero(self.keys[start:end])):
                return start + int(found[-1])
        return 0

    def carried_by(self, other: "FrameTable") -> "FrameTable":
        """These frames at these times, read from another file of the same film.

        There each of them stands in the first frame whose time is not earlier.
        """
        places = np.minimum(np.searchsorted(other.times_ms, self.times_ms), len(other) - 1)
        return FrameTable(
            self.times_ms, other.pts[places], other.keys[places], other.time_base, other.origin, other.stream
        )

    def to_bytes(self) -> bytes:
        """The table as it is kept: a head, then the packed steps between frames and the key marks."""
        base, origin = self.time_base, self.origin
        head = _HEAD.pack(
            _MARK,
            _VERSION,
            self.stream,
            base.numerator,
            base.denominator,
            origin.numerator,
            origin.denominator,
            len(self),
        )
        steps = np.diff(self.pts, prepend=0).astype("<i8")
        # Bytes of the same weight side by side pack to half the size.
        planes = steps.view(np.uint8).reshape(-1, 8).T.tobytes()
        return head + zlib.compress(planes + np.packbits(self.keys).tobytes(), 6)

    @classmethod
    def from_bytes(cls, data: bytes) -> "FrameTable":
        """What `to_bytes` wrote. Raises ValueError for anything else."""
        if len(data) < _HEAD.size:
            raise ValueError("not a frame table")
        mark, version, stream, base, per, origin, origin_per, count = _HEAD.unpack_from(data)
        if mark != _MARK or version != _VERSION:
            raise ValueError("not a frame table of a version known here")
        try:
            body = np.frombuffer(zlib.decompress(data[_HEAD.size :]), np.uint8)
        except zlib.error as error:
            raise ValueError("a frame table that was cut or changed") from error
        if len(body) != count * 8 + (count + 7) // 8:
            raise ValueError("a frame table that was cut or changed")
        steps = np.ascontiguousarray(body[: count * 8].reshape(8, count).T).view("<i8").reshape(-1)
        keys = np.unpackbits(body[count * 8 :], count=count).astype(np.bool_)
        return cls.of(np.cumsum(steps), keys, Fraction(base, per), Fraction(origin, origin_per), stream)


def _whole_ms(pts: NDArray[np.int64], time_base: Fraction, origin: Fraction) -> NDArray[np.int64]:
    """When frames are shown, rounded up to whole milliseconds. `pts` ascends."""
    ticks = lcm(time_base.denominator, origin.denominator)
    step, start = int(time_base * ticks), int(origin * ticks)
    largest = (abs(start) + max(abs(int(pts[0])), abs(int(pts[-1]))) * step) * 1000
    # Slower, but of any size: a time base may be finer than 64 bits can hold.
    exact = pts if largest <= _LARGEST else pts.astype(object)
    return np.asarray(-((start - exact * step) * 1000 // ticks), np.int64)
