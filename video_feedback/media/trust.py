"""How far the times of a film can be trusted: by what is in it, never by its name."""

from math import ceil

import numpy as np

from video_feedback.media.frame_table import FrameTable
from video_feedback.media.survey import Track
from video_feedback.words import tr
from video_feedback_schemas.records import Trust

# A frame or two at the same time are an accident; more of them, and the film's clock is too coarse for its pictures.
_SHARE_AT_ONE_TIME = 0.01
_JITTER = 1.5
# These two give pictures numbers and room, and say nothing where a camera had no time to write one.
_LEAVE_OUT = ("avi", "asf")


def sentence(trust: Trust, loose_ms: int = 0) -> str:
    """What the worker is told of it."""
    if trust == "loose":
        return tr("Times are no better than {loose_ms} ms: the film itself leaves some out.", loose_ms=loose_ms)
    if trust == "repaired":
        return tr("Times are exact: this film’s own were repaired.")
    return tr("Times are exact to the frame.")


def judge(track: Track, frames: FrameTable, container: str) -> tuple[Trust, int]:
    """The word for it and, where that is "loose", by how many milliseconds a time may be off."""
    ticks = np.diff(frames.pts)
    usual = float(np.median(ticks)) if len(ticks) else 0.0
    tick_ms = float(frames.time_base * 1000)
    leaves_out = container in _LEAVE_OUT and bool((ticks > usual * _JITTER).any())
    # Nobody says by how many pictures an AVI stored out of order is late: encoders differ.
    guessed = container == "avi" and track.reordered
    coarse = len(ticks) > 0 and usual < 2 and ticks.min() != ticks.max() and not leaves_out
    merged = len(track.pts) - len(frames) > _SHARE_AT_ONE_TIME * len(frames)
    if leaves_out or guessed or coarse or merged:
        return "loose", max(1, ceil(max(usual, 1) * tick_ms))
    return "repaired" if track.mended or len(frames) < len(track.pts) else "exact", 0
