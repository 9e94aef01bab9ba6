"""The shape of a film's sound, at several zooms: for every bin the lowest and highest sample, and how loud it is.

A level is kept as a blob: a head (`<4sIIQQ`: mark "VFWF", version 1, milliseconds of a bin, bins there are so far, bins
there will be), then three packed (zlib) rows of a byte for each bin: lowest (int8), highest (int8), loudness (uint8).
A byte holds the square root of a value's share of full scale, with its sign: -1 to 1 as -127 to 127, loudness (the root
of the mean of squares) 0 to 1 as 0 to 255. So a whisper at -60 dB is still told from silence.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from video_feedback.errors import FilmMissing
from video_feedback.jobs import Progress
from video_feedback.media import sound
from video_feedback.media.film import Film, called
from video_feedback.media.source import is_there
from video_feedback.words import tr
from video_feedback_schemas.times import Ms

BINS_MS = (10, 40, 160, 640, 2560)
_HEAD = struct.Struct("<4sIIQQ")
_MARK = b"VFWF"
_VERSION = 1
_PIECE_MS = BINS_MS[-1]
_PIECES_AT_ONCE = 24  # about a minute
_FULL = 32_768.0
_PER_BIN = sound.RATE // 1000 * BINS_MS[0]

Values = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """Bins of `bin_ms`, the first at time 0 of the recording; `low`, `high` and `rms` are rows of bytes as kept.

    `bins` is how many there will be. The last may be shorter than the others.
    """

    bin_ms: int
    low: NDArray[np.int8]
    high: NDArray[np.int8]
    rms: NDArray[np.uint8]
    bins: int

    def __len__(self) -> int:
        return len(self.low)

    @property
    def values(self) -> tuple[Values, Values, Values]:
        """Lowest and highest from -1 to 1, and loudness from 0 to 1, as shares of full scale."""
        low, high, rms = (
            np.divide(side, full, dtype=np.float32)
            for side, full in ((self.low, 127), (self.high, 127), (self.rms, 255))
        )
        return low * np.abs(low), high * np.abs(high), rms * rms

    def to_bytes(self) -> bytes:
        head = _HEAD.pack(_MARK, _VERSION, self.bin_ms, len(self), self.bins)
        return head + zlib.compress(self.low.tobytes() + self.high.tobytes() + self.rms.tobytes(), 1)

    @classmethod
    def from_bytes(cls, data: bytes) -> "Level":
        """What `to_bytes` wrote. Raises ValueError for anything else."""
        if len(data) < _HEAD.size:
            raise ValueError("not a waveform")
        mark, version, bin_ms, count, bins = _HEAD.unpack_from(data)
        if mark != _MARK or version != _VERSION:
            raise ValueError("not a waveform of a version known here")
        try:
            rows = zlib.decompress(data[_HEAD.size :])
        except zlib.error as error:
            raise ValueError("a waveform that was cut or changed") from error
        if len(rows) != 3 * count or count > bins:
            raise ValueError("a waveform that was cut or changed")
        signed, loud = np.frombuffer(rows, np.int8), np.frombuffer(rows, np.uint8)
        return cls(bin_ms, signed[:count], signed[count : 2 * count], loud[2 * count :], bins)


@dataclass(frozen=True, slots=True, eq=False)
class Waveform:
    """The levels, finest first: all of the same sound, from time 0 to `done_ms`."""

    levels: tuple[Level, ...]

    @property
    def done_ms(self) -> int:
        """Up to where it is there."""
        return len(self.levels[-1]) * self.levels[-1].bin_ms

    @property
    def is_whole(self) -> bool:
        return all(len(level) == level.bins for level in self.levels)

    def level(self, most_ms: float) -> Level:
        """The coarsest level whose bins are not wider than `most_ms`; the finest where all are."""
        return next((level for level in reversed(self.levels) if level.bin_ms <= most_ms), self.levels[0])


def of_levels(levels: tuple[Level, ...]) -> Waveform | None:
    """What was kept, as a waveform to show or to go on with; None where it is of no use."""
    ordered = tuple(sorted(levels, key=lambda level: level.bin_ms))
    if tuple(level.bin_ms for level in ordered) != BINS_MS:
        return None
    made = Waveform(ordered)
    agree = made.is_whole or all(len(level) * level.bin_ms == made.done_ms for level in ordered)
    return made if agree else None


def waveform(film: Film, so_far: Waveform | None = None, progress: Progress | None = None) -> Iterator[Waveform]:
    """Listen to a film once, and give what there is after each minute of it, at last the whole. A job.

    Goes on behind `so_far`; where that is whole, or the film has no sound, there is nothing. How late the sound is
    (`Film.sound_late_ms`) is left to whoever paints it. Raises FilmMissing if the film goes meanwhile, Cancelled.
    """
    progress = progress or Progress()
    if not film.has_sound or film.duration_ms <= 0 or (so_far is not None and so_far.is_whole):
        return
    made = so_far or _nothing(film.duration_ms)
    film = replace(film, sound_late_ms=0)
    kept: list[tuple[Values, ...]] = []
    for piece in sound.pieces(film, made.done_ms, film.duration_ms, _PIECE_MS):
        kept.append(_bins(piece))
        reached = made.done_ms + len(kept) * _PIECE_MS
        progress.at(reached / film.duration_ms)
        if len(kept) == _PIECES_AT_ONCE or reached >= film.duration_ms:
            # Where the reader finds no more there is silence: it is only to be believed of a film that is still there.
            if not is_there(film.source):
                raise FilmMissing(tr("{who} is not where it was.", who=called(film.source)))
            made = _grown(made, *(np.concatenate(row) for row in zip(*kept, strict=True)))
            kept = []
            yield made


def _nothing(length_ms: Ms) -> Waveform:
    def empty(bin_ms: int) -> Level:
        return Level(bin_ms, np.zeros(0, np.int8), np.zeros(0, np.int8), np.zeros(0, np.uint8), -(-length_ms // bin_ms))

    return Waveform(tuple(map(empty, BINS_MS)))


def _bins(samples: NDArray[np.int16]) -> tuple[Values, Values, Values, Values]:
    """Lowest, highest, sum of squares and number of samples, for each of the finest bins; the last may be shorter."""
    mono = samples.astype(np.float32).mean(axis=1) / np.float32(_FULL)
    starts = np.arange(0, len(mono), _PER_BIN)
    counts = np.diff(starts, append=len(mono)).astype(np.float32)
    return (
        np.minimum.reduceat(mono, starts),
        np.maximum.reduceat(mono, starts),
        np.add.reduceat(mono * mono, starts),
        counts,
    )


def _grown(made: Waveform, low: Values, high: Values, squares: Values, counts: Values) -> Waveform:
    levels = [_longer(made.levels[0], low, high, squares, counts)]
    for finer, level in pairwise(made.levels):
        starts = np.arange(0, len(low), level.bin_ms // finer.bin_ms)
        low, high = np.minimum.reduceat(low, starts), np.maximum.reduceat(high, starts)
        squares, counts = np.add.reduceat(squares, starts), np.add.reduceat(counts, starts)
        levels.append(_longer(level, low, high, squares, counts))
    return Waveform(tuple(levels))


def _longer(level: Level, low: Values, high: Values, squares: Values, counts: Values) -> Level:
    return replace(
        level,
        low=np.concatenate((level.low, _packed(low))),
        high=np.concatenate((level.high, _packed(high))),
        rms=np.concatenate((level.rms, np.rint(255 * (squares / counts) ** 0.25).astype(np.uint8))),
    )


def _packed(values: Values) -> NDArray[np.int8]:
    return np.asarray(np.rint(127 * np.sign(values) * np.sqrt(np.abs(values))), np.int8)
