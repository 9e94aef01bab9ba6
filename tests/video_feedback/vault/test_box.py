"""A film in a box reads as it did before, from any place, by several at once."""

import errno
import io
import os
import random
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.video_feedback.vault.small_boxes import FILE_ID, SEGMENT, sealed, sizes
from video_feedback.jobs import Cancelled, Progress
from video_feedback.vault.box import ENDING, Box, BoxReader, NotABox, new_file_id, write_box

CHANCE = random.Random(5)


def new_box(folder: Path) -> Box:
    return Box(folder / f"{new_file_id()}{ENDING}", os.urandom(32))


@pytest.mark.parametrize("size", sizes(CHANCE))
def test_what_goes_in_comes_out(size: int) -> None:
    data, key = CHANCE.randbytes(size), os.urandom(32)
    with BoxReader(io.BytesIO(sealed(data, key, chance=CHANCE)), key) as film:
        assert film.size == size
        assert film.read() == data
        assert film.read(10) == b""
        for _ in range(20):
            offset, count = CHANCE.randrange(size + 10), CHANCE.randrange(20_000)
            assert film.read_at(offset, count) == data[offset : offset + count]
        film.verify()


def test_it_is_read_as_any_file_is() -> None:
    data, key = CHANCE.randbytes(30_000), os.urandom(32)
    plain, room = io.BytesIO(data), bytearray(20_000)
    with BoxReader(io.BytesIO(sealed(data, key, chance=CHANCE)), key) as film:
        for _ in range(500):
            place = CHANCE.choice([(CHANCE.randrange(31_000), os.SEEK_SET), (0, os.SEEK_CUR), (-50, os.SEEK_END)])
            assert film.seek(*place) == plain.seek(*place)
            count = CHANCE.randrange(9000)
            assert film.read(count) == plain.read(count)
            assert film.tell() == plain.tell()
        with pytest.raises(OSError, match="before the start"):
            film.seek(-1)
        with pytest.raises(ValueError, match="begins at 0"):
            film.read_at(-1, 5)
        # One large wish is not answered with many segments, and yet nothing is left out.
        film.seek(100)
        assert film.readinto(room) == SEGMENT - 56 - 100
        assert film.readinto(room) == SEGMENT - 16
        assert room[: SEGMENT - 16] == data[SEGMENT - 56 : 2 * SEGMENT - 72]
        assert io.BufferedReader(film).read() == data[2 * SEGMENT - 72 :]


class Disk(io.BytesIO):
    """A file in memory that counts its reads, and lets the others have a turn once the place is found."""

    reads = 0

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        place = super().seek(offset, whence)
        time.sleep(0)
        return place

    def read(self, size: int | None = -1, /) -> bytes:
        self.reads += 1
        return super().read(size)


def test_several_read_at_once() -> None:
    data, key = CHANCE.randbytes(1_000_000), os.urandom(32)
    disk = Disk(sealed(data, key, chance=CHANCE))
    with BoxReader(disk, key) as film, ThreadPoolExecutor(8) as threads:

        def right(seed: int) -> bool:
            chance = random.Random(seed)
            places = [(chance.randrange(1_000_000), chance.randrange(10_000)) for _ in range(400)]
            return all(film.read_at(at, count) == data[at : at + count] for at, count in places)

        assert list(threads.map(right, range(8))) == [True] * 8


def test_a_segment_is_fetched_once_for_all_that_is_read_of_it() -> None:
    data, key = CHANCE.randbytes(100_000), os.urandom(32)
    disk = Disk(sealed(data, key, chance=CHANCE))
    with BoxReader(disk, key) as film:
        before = disk.reads
        # As sound and picture are read that lie some way apart.
        for at in range(0, 80_000, 100):
            film.read_at(at, 100)
            film.read_at(at + 10_000, 100)
        assert disk.reads - before == (90_000 + 40) // (SEGMENT - 16) + 1


def test_a_film_written_to_the_disk_is_opened_by_its_box(tmp_path: Path) -> None:
    box, data = new_box(tmp_path), os.urandom(300_000)
    size = write_box(box, (data[:1000], data[1000:]))
    assert [path.name for path in tmp_path.iterdir()] == [box.name]
    assert box.path.stat().st_size == size
    with box.open() as film:
        assert film.read() == data
        assert film.file_id == box.path.stem
    with pytest.raises(ValueError, match="closed"):
        film.read_at(0, 1)


def test_neither_the_box_nor_its_key_tells_anything(tmp_path: Path) -> None:
    box = new_box(tmp_path)
    assert box.key.hex() not in repr(box)
    assert repr(box.key)[2:-1] not in repr(box)
    write_box(box, [b"Rowan laughs back. " * 20_000])
    assert b"Rowan" not in box.path.read_bytes()
    assert not hasattr(box, "__dict__")


def test_the_same_film_is_never_locked_alike() -> None:
    key = os.urandom(32)
    first, second = (sealed(bytes(20_000), key, chance=CHANCE) for _ in range(2))
    assert first[:64] == second[:64]
    segments = [box[at : at + SEGMENT] for box in (first, second) for at in range(64, len(box), SEGMENT)]
    assert len(set(segments)) == len(segments)


def test_a_film_that_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    def breaking() -> Iterator[bytes]:
        yield bytes(500_000)
        raise Cancelled

    with pytest.raises(Cancelled):
        write_box(new_box(tmp_path), breaking())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the disk that is always full is Linux's")
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    box = new_box(tmp_path)
    box.path.with_name(f"{box.name}.part").symlink_to("/dev/full")
    with pytest.raises(OSError, match="No space") as told:
        write_box(box, [bytes(1000)])
    assert told.value.errno == errno.ENOSPC
    assert list(tmp_path.iterdir()) == []


def test_a_box_gets_its_name_when_all_of_it_is_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    box, seen = new_box(tmp_path), []
    part = box.path.with_name(f"{box.name}.part")
    monkeypatch.setattr(
        os, "fsync", lambda number: seen.append((os.fstat(number).st_size, part.exists(), box.path.exists()))
    )
    size = write_box(box, [bytes(300_000)])
    assert seen[0] == (size, True, False)
    assert [(there, named) for _, there, named in seen[1:]] == [(False, True)] * len(seen[1:])


def test_reading_through_tells_how_far_it_is_and_stops() -> None:
    key, told = os.urandom(32), list[float]()
    with BoxReader(io.BytesIO(sealed(bytes(50_000), key, chance=CHANCE)), key) as film:
        film.verify(Progress(told.append))
        assert told == sorted(told)
        assert told[-1] == 1.0
        progress = Progress()
        progress.cancel()
        with pytest.raises(Cancelled):
            film.verify(progress)


def test_what_cannot_be_opened_is_closed(tmp_path: Path) -> None:
    file = io.BytesIO(b"not a box")
    with pytest.raises(NotABox):
        BoxReader(file, os.urandom(32), FILE_ID)
    assert file.closed
    with pytest.raises(FileNotFoundError):
        new_box(tmp_path).open()
