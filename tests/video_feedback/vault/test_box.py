"""A film in a box reads as it did before, from any place, and whatever happens to the box is noticed."""

import io
import os
import random
from pathlib import Path

import pytest

from video_feedback.vault.box import ENDING, Box, BoxReader, new_file_id, write_box
from video_feedback.vault.clipbox import BoxWriter

LOG2, SEGMENT = 12, 1 << 12
EDGES = [SEGMENT - 56, SEGMENT, 2 * SEGMENT - 72, 3 * SEGMENT - 88]
SIZES = sorted({0, 1, 50_000, *(edge + near for edge in EDGES for near in (-2, -1, 0, 1, 2))})
CHANCE = random.Random(5)
SIZES += [CHANCE.randrange(200_000) for _ in range(50 - len(SIZES))]


def boxed(data: bytes, key: bytes, file_id: str = "ab" * 16) -> bytes:
    """A box of small segments, written in pieces of every size."""
    file, rest = io.BytesIO(), memoryview(data)
    writer = BoxWriter(file, key, file_id, segment_log2=LOG2)
    while rest:
        count = CHANCE.randrange(1, 9000)
        assert writer.write(rest[:count]) == len(rest[:count])
        rest = rest[count:]
    assert writer.finish() == len(file.getvalue())
    return file.getvalue()


@pytest.mark.parametrize("size", SIZES)
def test_what_goes_in_comes_out(size: int) -> None:
    data, key = CHANCE.randbytes(size), os.urandom(32)
    with BoxReader(io.BytesIO(boxed(data, key)), key) as film:
        assert film.size == size
        assert film.read() == data
        assert film.read(10) == b""
        for _ in range(20):
            offset, count = CHANCE.randrange(size + 10), CHANCE.randrange(20_000)
            assert film.read_at(offset, count) == data[offset : offset + count]
        film.verify()


def test_a_film_written_to_the_disk_is_opened_by_its_box(tmp_path: Path) -> None:
    place, data = Box(tmp_path / f"{new_file_id()}{ENDING}", os.urandom(32)), os.urandom(300_000)
    size = write_box(place, (data[:1000], data[1000:]))
    assert [path.name for path in tmp_path.iterdir()] == [place.name]
    assert place.path.stat().st_size == size
    with place.open() as film:
        assert film.read() == data
        assert film.file_id == place.path.stem
    assert place.key.hex() not in repr(place)
    assert repr(place.key)[2:-1] not in repr(place)
