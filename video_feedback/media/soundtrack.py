"""What is heard of a programme: round after round, at its speed, as loud as it is wanted."""

from collections.abc import Callable, Generator, Iterator
from contextlib import suppress

import numpy as np
from numpy.typing import NDArray

from video_feedback.errors import Trouble
from video_feedback.media import sound
from video_feedback.media.levels import Levels
from video_feedback.media.loudness import Loudness
from video_feedback.media.player import Level
from video_feedback.media.programme import Programme
from video_feedback.media.stretch import stretched

PIECE_MS = 20


class Soundtrack:
    """Its times are those of the clock on the wall, from its start. Read on one thread, heard on another."""

    def __init__(self, programme: Programme, volume: Callable[[], float], tell: Callable[[Level], None]) -> None:
        """`tell` gets the level of what is heard."""
        self._programme = programme
        self._loudness = Loudness(volume)
        self._levels = Levels(tell)

    def pieces(self) -> Generator[NDArray[np.int16], None, None]:
        """Of `PIECE_MS` each, but for the last."""
        pieces = stretched(self._rounds(), self._programme.rate, PIECE_MS)
        for count, piece in enumerate(self._loudness.applied(pieces)):
            self._levels.wrote(count * PIECE_MS, piece)
            yield piece

    def heard(self, ms: float) -> None:
        """It is heard as far as this."""
        self._levels.heard(ms)

    def _rounds(self) -> Iterator[NDArray[np.int16]]:
        programme = self._programme
        end_ms = programme.start_ms + programme.length_ms
        # Of a film that has gone the pictures may still come. If not, they tell.
        with suppress(Trouble):
            while True:
                yield from sound.pieces(programme.film, programme.start_ms, end_ms, PIECE_MS)
                if not programme.loop:
                    return
