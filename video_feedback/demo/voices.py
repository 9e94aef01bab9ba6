"""When somebody in a story is heard, and how wide the mouth is while they are. Sound and picture both ask here."""

from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from video_feedback_schemas.times import Ms

Kind = Literal["coo", "call", "word", "soft", "laugh", "fret", "hum"]

# Each syllable of a kind as shares of its whole length. A mouth opens at the start of the first.
_SYLLABLES: Final[dict[Kind, tuple[tuple[float, float], ...]]] = {
    "coo": ((0.0, 1.0),),
    "call": ((0.0, 0.4), (0.42, 1.0)),
    "word": ((0.0, 1.0),),
    "soft": ((0.0, 0.26), (0.3, 0.58), (0.6, 1.0)),
    "laugh": ((0.0, 0.2), (0.21, 0.4), (0.41, 0.6), (0.62, 0.8), (0.82, 1.0)),
    "fret": ((0.0, 0.42), (0.5, 1.0)),
    "hum": ((0.0, 0.34), (0.35, 0.64), (0.65, 1.0)),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """`pitch` raises (above 1) or lowers the whole voice."""

    who: Literal["baby", "parent"]
    kind: Kind
    start_ms: Ms
    end_ms: Ms
    pitch: float = 1.0

    @property
    def syllables(self) -> tuple[tuple[float, float], ...]:
        return _SYLLABLES[self.kind]


def strength(voice: Voice, ms: NDArray[np.float64]) -> NDArray[np.float64]:
    """How loud the voice is at each of these times, 0 to 1: every syllable swells quickly and dies away softly."""
    share = (ms - voice.start_ms) / (voice.end_ms - voice.start_ms)
    loud = np.zeros_like(share)
    for start, end in voice.syllables:
        along = np.clip((share - start) / (end - start), 0.0, 1.0)
        swell = np.clip(np.minimum(along / 0.16, (1 - along) / 0.5), 0.0, 1.0)
        loud = np.maximum(loud, swell * swell * (3 - 2 * swell))
    return loud


def mouth_open(voice: Voice, ms: float) -> float:
    """How wide the mouth is, 0 to 1. Between the syllables it closes only half way; a hum stays behind closed lips."""
    if voice.kind == "hum" or not voice.start_ms <= ms < voice.end_ms:
        return 0.0
    # Two frames early, as lips are: on the very frame where the voice starts they are already open.
    loud = float(strength(voice, np.array([ms + 80.0]))[0])
    share = (ms - voice.start_ms) / (voice.end_ms - voice.start_ms)
    held = min(1.0, (ms + 80 - voice.start_ms) / 160, (1 - share) / 0.25)
    return max(loud, 0.45 * held if len(voice.syllables) > 1 else 0.0)
