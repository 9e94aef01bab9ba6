"""A film that is ready to be read: where it is, what is in it, and the time of every frame."""

from dataclasses import dataclass
from pathlib import Path

from video_feedback.media.frame_table import FrameTable
from video_feedback.signal import Signal
from video_feedback.vault.box import Box
from video_feedback.words import tr
from video_feedback_schemas.records import ColourRange, FieldOrder, Trust
from video_feedback_schemas.times import Ms

Source = Path | Box
"""Where a film is read from: a file as it came from a camera, or a locked one of a library."""

damage_met: Signal[str] = Signal()
"""The file name of a locked film, each time damage in it is met, on whatever thread reads it."""


def called(source: Source) -> str:
    """What a sentence about a film begins with. The name of a locked one's file would tell nobody anything."""
    return source.name if isinstance(source, Path) else tr("This film")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Film:
    """`width` and `height` are as seen: upright, with square pixels. `container` is the demuxer to force.

    With `trust` "loose" a time may be off by `loose_ms`. `sound_late_ms` is how much too late its sound comes: it is
    played that much earlier.
    """

    source: Source
    container: str
    codec: str
    width: int
    height: int
    turn_clockwise: int
    duration_ms: Ms
    has_sound: bool
    filmed_at: str | None
    frames: FrameTable
    trust: Trust = "exact"
    loose_ms: int = 0
    sample_aspect: str = "1:1"
    field_order: FieldOrder = ""
    colour_range: ColourRange = ""
    sound_late_ms: int = 0
