"""Boxes of small segments, in memory: so that a few kilobytes have many."""

import io
import random

from video_feedback.vault.clipbox import BoxWriter

LOG2, SEGMENT = 12, 1 << 12
FILE_ID = "ab" * 16


def sealed(data: bytes, key: bytes, file_id: str = FILE_ID, *, chance: random.Random) -> bytes:
    """A box, written in pieces of every size."""
    file, rest = io.BytesIO(), memoryview(data)
    writer = BoxWriter(file, key, file_id, segment_log2=LOG2)
    while rest:
        count = chance.randrange(1, 9000)
        assert writer.write(rest[:count]) == len(rest[:count])
        rest = rest[count:]
    assert writer.finish() == len(file.getvalue())
    return file.getvalue()


def sizes(chance: random.Random) -> list[int]:
    """Fifty sizes of a film: nothing, all around the edges of the first segments, and by chance."""
    edges = [SEGMENT - 56, SEGMENT, 2 * SEGMENT - 72, 3 * SEGMENT - 88]
    near = sorted({0, 1, 50_000, *(edge + by for edge in edges for by in (-2, -1, 0, 1, 2))})
    return near + [chance.randrange(200_000) for _ in range(50 - len(near))]
