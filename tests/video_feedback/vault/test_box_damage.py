"""Whatever happens to a box is noticed, what can be read is read, and each trouble has its own sentence."""

import io
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.video_feedback.vault.small_boxes import FILE_ID, SEGMENT, sealed
from video_feedback.vault.box import (
    ENDING,
    Box,
    BoxReader,
    BoxTrouble,
    Damaged,
    NewerBox,
    NotABox,
    OtherFilm,
    WrongKey,
    new_file_id,
    write_box,
)

CHANCE = random.Random(11)
KEY = CHANCE.randbytes(32)
FILM = CHANCE.randbytes(100_000)
BOX = sealed(FILM, KEY, chance=CHANCE)
LAST = 24
SAME_KEY = sealed(CHANCE.randbytes(100_000), KEY, chance=CHANCE)
OF_ANOTHER = sealed(CHANCE.randbytes(100_000), KEY, "cd" * 16, chance=CHANCE)


def opened(box: bytes, key: bytes = KEY, *, salvage: bool = False) -> BoxReader:
    return BoxReader(io.BytesIO(box), key, FILE_ID, salvage=salvage)


def starts(segment: int) -> int:
    """Where a segment begins in the film."""
    return max(0, segment * (SEGMENT - 16) - 40)


def flipped(box: bytes, place: int, bits: int = 1) -> bytes:
    changed = bytearray(box)
    changed[place] ^= bits
    return bytes(changed)


def segment(n: int, box: bytes = BOX) -> bytes:
    return box[64 + n * SEGMENT : 64 + (n + 1) * SEGMENT]


def before(n: int) -> bytes:
    return BOX[: 64 + n * SEGMENT]


def after(n: int) -> bytes:
    return BOX[64 + (n + 1) * SEGMENT :]


def test_every_flipped_bit_is_noticed() -> None:
    missed = []
    # All of what stands before the segments, and as many elsewhere as make three thousand.
    for place in [*range(104)] + [CHANCE.randrange(len(BOX)) for _ in range(2896)]:
        try:
            with opened(flipped(BOX, place, 1 << CHANCE.randrange(8))) as film:
                film.verify()
            missed.append(place)
        except BoxTrouble:
            pass
    assert missed == []


def test_every_cut_is_noticed_before_the_first_picture() -> None:
    cuts = [
        *range(0, len(BOX), 211),
        *(64 + n * SEGMENT for n in range(LAST + 1)),
        *(len(BOX) - n for n in range(1, 18)),
    ]
    assert len(cuts) > 500
    missed = []
    for cut in cuts:
        try:
            opened(BOX[:cut]).close()
            missed.append(cut)
        except BoxTrouble:
            pass
    assert missed == []


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param(before(3) + segment(4) + segment(3) + after(4), id="two segments swapped"),
        pytest.param(before(5) + segment(5, SAME_KEY) + after(5), id="a segment of another box of the same key"),
        pytest.param(before(5) + segment(4) + after(5), id="a segment repeated"),
        pytest.param(before(2) + after(2), id="a segment left out"),
        pytest.param(before(7) + segment(7) + segment(7) + after(7), id="a segment put in"),
        pytest.param(SAME_KEY[:64] + SAME_KEY[64:104] + BOX[104:], id="the beginning of another box of the same key"),
        pytest.param(BOX[:20] + bytes.fromhex(FILE_ID) + OF_ANOTHER[36:], id="another film under this film's id"),
        pytest.param(BOX + b"x", id="a byte put behind"),
        pytest.param(BOX + segment(LAST), id="the last segment repeated"),
        pytest.param(BOX + BOX, id="a box put behind"),
        pytest.param(BOX + bytes(3 * SEGMENT), id="zeros put behind"),
        pytest.param(BOX[:104] + bytes(len(BOX) - 104), id="nothing but zeros"),
    ],
)
def test_what_is_put_together_otherwise_is_damaged(changed: bytes) -> None:
    with pytest.raises(Damaged, match="a backup may hold the whole film"), opened(changed) as film:
        film.verify()


def test_each_trouble_has_its_own_sentence() -> None:
    troubles: dict[type[BoxTrouble], Callable[[], object]] = {
        NotABox: lambda: opened(FILM),
        NewerBox: lambda: opened(flipped(BOX, 8, 3)),
        OtherFilm: lambda: opened(OF_ANOTHER),
        WrongKey: lambda: opened(BOX, os.urandom(32)),
        Damaged: lambda: opened(flipped(BOX, 70)),
    }
    told = set()
    for kind, trouble in troubles.items():
        with pytest.raises(kind) as raised:
            trouble()
        assert raised.type is kind
        assert "backup" in str(raised.value)
        told.add(str(raised.value))
    assert len(told) == len(troubles)


@pytest.mark.parametrize("place", [8, 9, 11, *range(36, 64)])
def test_what_a_later_version_may_say_is_not_guessed_at(place: int) -> None:
    with pytest.raises(NewerBox):
        opened(flipped(BOX, place, 2))


@pytest.mark.parametrize("log2", [0, 11, 25, 255])
def test_segments_of_a_size_nobody_writes_are_refused(log2: int) -> None:
    with pytest.raises(NewerBox):
        opened(BOX[:10] + bytes([log2]) + BOX[11:])


@pytest.mark.parametrize("place", [10, 64, 65, 96, 97, 103])
def test_a_changed_header_is_noticed(place: int) -> None:
    with pytest.raises(Damaged):
        opened(flipped(BOX, place))


def test_swapped_films_are_told_apart_on_the_disk(tmp_path: Path) -> None:
    one, other = (Box(tmp_path / f"{new_file_id()}{ENDING}", os.urandom(32)) for _ in range(2))
    for box in (one, other):
        write_box(box, [bytes(1000)])
    aside = tmp_path / "aside"
    one.path.rename(aside)
    other.path.rename(one.path)
    aside.rename(other.path)
    for box in (one, other):
        with pytest.raises(OtherFilm, match="another film’s box"):
            box.open()


@pytest.mark.parametrize("hurt", [0, 1, 7, LAST - 1])
def test_all_before_and_after_a_damaged_segment_is_read(hurt: int) -> None:
    start, end = starts(hurt), starts(hurt + 1)
    with opened(flipped(BOX, 64 + hurt * SEGMENT + 500)) as film:
        assert b"".join(iter(lambda: film.read(1000) if film.tell() < start else b"", b"")) == FILM[:start]
        assert film.tell() == start
        with pytest.raises(Damaged) as told:
            film.read(1)
        assert (told.value.segment, told.value.intact_bytes, told.value.resumes_at) == (hurt, start, end)
        with pytest.raises(Damaged):
            film.readinto(bytearray(10))
        film.seek(end)
        assert film.read() == FILM[end:]
        found = film.first_damage()
        assert found is not None
        assert (found.segment, found.intact_bytes, found.resumes_at) == (hurt, start, end)


def test_a_whole_film_has_no_damage() -> None:
    with opened(BOX) as film:
        assert film.first_damage() is None
        assert film.broken is None


@pytest.mark.parametrize("cut", [64 + 10 * SEGMENT, 64 + 10 * SEGMENT + 5, 64 + 10 * SEGMENT + 1000, len(BOX) - 1])
def test_of_a_cut_box_all_before_the_cut_is_saved(cut: int) -> None:
    whole = starts((cut - 64) // SEGMENT)
    with opened(BOX[:cut], salvage=True) as film:
        assert film.size == whole
        assert film.read() == FILM[:whole]
        assert film.broken is not None
        assert film.broken.intact_bytes == whole
        assert film.first_damage() is film.broken


def test_of_a_cut_and_damaged_box_the_rest_is_saved() -> None:
    cut = flipped(BOX, 64 + 4 * SEGMENT + 9)[: 64 + 10 * SEGMENT + 1000]
    with opened(cut, salvage=True) as film:
        assert film.read() == FILM[: starts(4)]
        assert film.read_at(starts(5), len(FILM)) == FILM[starts(5) : starts(10)]
        found = film.first_damage()
        assert found is not None
        assert found.segment == 4


@pytest.mark.parametrize("more", [b"x", bytes(3 * SEGMENT), segment(LAST)])
def test_what_is_put_behind_a_film_does_not_hide_it(more: bytes) -> None:
    # The last segment of a box may be shorter; what is behind it can then not be told from it.
    full = sealed(FILM[: starts(20)], KEY, chance=CHANCE)
    with opened(full + more, salvage=True) as film:
        assert film.read() == FILM[: starts(20)]


def test_where_nothing_can_be_saved_nothing_is_there() -> None:
    with opened(BOX[:104] + bytes(9000), salvage=True) as film:
        assert film.size == 0
        assert film.read() == b""
        assert film.first_damage() is not None


def test_a_place_the_disk_cannot_read_is_damage() -> None:
    class Scratched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell() == 64 + 6 * SEGMENT:
                raise OSError(5, "Input/output error")
            return super().read(size)

    with BoxReader(Scratched(BOX), KEY) as film:
        assert film.read() == FILM[: starts(6)]
        with pytest.raises(Damaged):
            film.read(1)
