"""Which frame to decode while nobody waits for one, so that the next step need not wait."""

from collections.abc import Callable

from video_feedback.media.near_frames import BEHIND

A_FEW = 8
_LEAST_ROOM = 4


def next_frame(place: int, way: int, room: int, last: int, known: Callable[[int], bool]) -> int | None:
    """The frame to decode next, for one who looks at frame `place` and goes on or back (`way` 1 or -1; 0: not known).

    `room` is how many frames can be kept. None if all is there that helps.
    """
    if room < _LEAST_ROOM:
        return None
    few = min(A_FEW, room // 4)
    if way >= 0:
        for index in range(place + 1, min(place + few, last) + 1):
            if not known(index):
                return index
    if way > 0:
        return None
    # On the way back a block is in use and the one before it in preparation: decoding begins at a key frame that may
    # be far away, so frames are worth fetching only by the block.
    block = block_of(room)
    lowest = place
    while lowest > 0 and known(lowest - 1):
        lowest -= 1
    if place - lowest > (block if way < 0 else few):
        return None
    return next((index for index in range(max(0, lowest - block), lowest) if not known(index)), None)


def block_of(room: int) -> int:
    """How many frames are fetched at a time on the way back: half of those kept that lie ahead."""
    return (room - 1) * BEHIND // (BEHIND + 1) // 2
