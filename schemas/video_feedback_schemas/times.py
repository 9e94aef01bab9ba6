"""Time in a film: whole milliseconds from the start of presentation.

A frame's time is the *ceiling* of its presentation time, so a stored time names exactly one frame: the last one
whose time is not later.
"""

from typing import NewType

Ms = NewType("Ms", int)


def clock_text(ms: int, *, exact: bool = False) -> str:
    """`2:47`, or `2:47.240` when exact. An hour and more is `1:02:47`. The text is cut, never rounded up."""
    seconds, rest = divmod(max(0, ms), 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    return f"{text}.{rest:03}" if exact else text


def length_text(ms: int) -> str:
    """The length of a stretch in seconds, as it stands on a bar or a card: `5.1 s`."""
    return f"{max(0, ms) / 1000:.1f} s"
