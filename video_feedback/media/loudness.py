"""How loud the sound of a film is made: quiet films twice as loud, and never so loud that it would break."""

from collections.abc import Callable, Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from video_feedback.media.player import Level

_FULL_SCALE = 32768.0
_MOST = 32767.0
# How fast a gain that was held back comes back, from one piece to the next: in pieces of 20 ms, 3 dB in a second.
_RECOVERS = 1.007


class Loudness:
    """A gain and a limiter, for one run of sound, in pieces of some 20 ms.

    The gain goes in straight lines from the end of one piece to the end of the next, so nothing clicks; and it is
    chosen with an eye on the following piece, so no sample is ever cut off.
    """

    def __init__(self, volume: Callable[[], float]) -> None:
        """`volume` tells at any time how loud it is wanted; 1 leaves the samples as they are."""
        self._volume = volume
        self._held = 1.0
        self._gain: float | None = None

    def applied(self, pieces: Iterable[NDArray[np.int16]]) -> Iterator[NDArray[np.int16]]:
        """As many samples as went in, each piece when the one after it is there."""
        before: NDArray[np.int16] | None = None
        loudest = 0.0
        for piece in pieces:
            following = _loudest(piece)
            if before is not None:
                yield self._made(before, loudest, following)
            before, loudest = piece, following
        if before is not None:
            yield self._made(before, loudest, 0.0)

    def _made(self, piece: NDArray[np.int16], loudest: float, following: float) -> NDArray[np.int16]:
        volume = self._volume()
        if self._gain is None:
            self._held = _room(volume, loudest)
            self._gain = volume * self._held
        begin = self._gain * _room(self._gain, loudest)
        self._held = min(1.0, self._held * _RECOVERS, _room(volume, max(loudest, following)))
        self._gain = volume * self._held
        if begin == self._gain == 1.0:
            return piece
        gain = np.linspace(begin, self._gain, len(piece), dtype=np.float32)
        made: NDArray[np.int16] = np.rint(piece * gain[:, None]).astype(np.int16)
        return made


def _loudest(piece: NDArray[np.int16]) -> float:
    return float(max(int(piece.max()), -int(piece.min()), 0)) if len(piece) else 0.0


def _room(volume: float, loudest: float) -> float:
    """The part of this volume that the loudest sample can bear."""
    return min(1.0, _MOST / (volume * loudest)) if volume * loudest > _FULL_SCALE else 1.0


def level_of(piece: NDArray[np.int16]) -> Level:
    if not len(piece):
        return Level(0.0, 0.0)
    energy = float(np.mean(np.square(piece, dtype=np.float32)))
    return Level(min(1.0, _loudest(piece) / _FULL_SCALE), min(1.0, float(np.sqrt(energy)) / _FULL_SCALE))
