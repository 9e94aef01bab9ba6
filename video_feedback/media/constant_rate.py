"""Frames of any film, each in its slot of a constant rate."""

from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from video_feedback.media.frame_table import FrameTable

_CAMERAS = tuple(
    Fraction(rate, per)
    for rate, per in (
        (12, 1), (15, 1), (24_000, 1001), (24, 1), (25, 1), (30_000, 1001), (30, 1),
        (48, 1), (50, 1), (60_000, 1001), (60, 1), (100, 1), (120, 1), (240, 1),
    )
)  # fmt: skip
_EVER_FINER = tuple(Fraction(rate) for rate in (25, 30, 50, 60, 90, 100, 120, 240))
# A time that was rounded to a millisecond.
_ROUNDED_MS = 1.2


def rate_for(frames: FrameTable) -> Fraction:
    """The film's own rate if it has one, else the lowest at which no two frames share a slot, else the highest."""
    own = _own(frames)
    candidates = (*((own,) if own else ()), *_EVER_FINER)
    return next((rate for rate in candidates if keeps_apart(frames, rate)), _EVER_FINER[-1])


def keeps_apart(frames: FrameTable, rate: Fraction) -> bool:
    return bool((np.diff(slots(frames, rate)) > 0).all())


def slots(frames: FrameTable, rate: Fraction) -> NDArray[np.int64]:
    """For each frame the first slot that is not earlier, in whole milliseconds."""
    # A slot k begins at ceil(1000 k / rate) ms.
    return (frames.times_ms - 1) * rate.numerator // (1000 * rate.denominator) + 1


def count(frames: FrameTable, rate: Fraction, duration_ms: int) -> int:
    """How many slots there are in so long a film; every frame has its own."""
    return max(int(slots(frames, rate)[-1]) + 1, round(duration_ms * rate / 1000))


def _own(frames: FrameTable) -> Fraction | None:
    steps = np.diff(frames.pts)
    if not len(steps):
        return None
    if (steps == steps[0]).all():
        rate = 1 / (int(steps[0]) * frames.time_base)
        return rate if 1 <= rate <= _EVER_FINER[-1] else None
    usual_ms = float(np.median(np.diff(frames.times_ms)))
    near = [rate for rate in _CAMERAS if abs(1000 / rate - usual_ms) < _ROUNDED_MS]
    last, first = int(frames.times_ms[-1]), int(frames.times_ms[0])
    lasted = (len(frames) - 1) * 1000 / max(1, last - first)
    return min(near, key=lambda rate: abs(rate - lasted), default=None)
