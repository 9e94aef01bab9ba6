"""A film that is ready to be read: where it is, what is in it, and the time of every frame."""

from dataclasses import dataclass
from pathlib import Path

from video_feedback.media.frame_table import FrameTable
from video_feedback_schemas.times import Ms


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Film:
    """`width` and `height` are as seen: upright, with square pixels. `container` is the demuxer to force."""

    path: Path
    container: str
    codec: str
    width: int
    height: int
    turn_clockwise: int
    duration_ms: Ms
    has_sound: bool
    filmed_at: str | None
    frames: FrameTable
