"""Zip files from outside: read within bounds, and nothing of them is ever a path on this disk."""

import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from video_feedback.errors import Trouble
from video_feedback.interop import zip as door


@pytest.fixture
def packed(tmp_path: Path) -> Callable[..., Path]:
    """A zip of names, or of entries, and what is in each."""

    def pack(*entries: tuple[str | zipfile.ZipInfo, bytes], kind: int = zipfile.ZIP_DEFLATED) -> Path:
        path = tmp_path / "film.opf"
        with zipfile.ZipFile(path, "w", kind) as made:
            for name, data in entries:
                made.writestr(name, data, kind)
        return path

    return pack


def test_what_is_packed_comes_out(packed: Callable[..., Path]) -> None:
    path = packed(("db", b"words"), ("folder/", b""), ("folder/project", b"x" * 100_000))
    assert door.members(path) == {"db": b"words", "folder/project": b"x" * 100_000}


@pytest.mark.parametrize(
    "name",
    [
        *("../out", "a/../../out", "/etc/passwd", "C:\\out", "..\\out", "c:out", "a\\b", "a\nb", "\u202egnp.exe"),
        *("..", "."),
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(packed: Callable[..., Path], name: str, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="could do harm"):
        door.members(packed((name, b"x")))
    assert [path.name for path in tmp_path.iterdir()] == ["film.opf"]


def test_a_link_is_refused(packed: Callable[..., Path]) -> None:
    link = zipfile.ZipInfo("db")
    link.external_attr = 0o120777 << 16
    with pytest.raises(Trouble, match="could do harm"):
        door.members(packed((link, b"/etc/passwd")))


def test_two_of_one_name_are_refused(packed: Callable[..., Path]) -> None:
    with pytest.raises(Trouble, match="one name"):
        door.members(packed(("db", b"1"), ("DB", b"2")))


def test_a_bomb_is_refused(packed: Callable[..., Path]) -> None:
    with pytest.raises(Trouble, match="more packed"):
        door.members(packed(("db", bytes(door.MOST_BYTES * 2))))
    with pytest.raises(Trouble, match="more packed"):
        door.members(packed(("db", bytes(4 << 20))))
    with pytest.raises(Trouble, match="more packed"):
        door.members(packed(*((f"db{n}", b"") for n in range(door.MOST_MEMBERS + 1))))


def test_many_that_are_each_small_count_together(packed: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "MOST_BYTES", 1 << 20)
    several = [(f"db{n}", bytes(400_000)) for n in range(3)]
    assert len(door.members(packed(*several[:2]))) == 2
    with pytest.raises(Trouble, match="more packed"):
        door.members(packed(*several))


def test_a_file_as_large_as_no_zip_of_ours_is_not_even_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "film.opf"
    with path.open("wb") as file:
        file.truncate(door.MOST_PACKED_BYTES + 1)
    with pytest.raises(Trouble, match="more packed"):
        door.members(path)


def test_a_size_that_is_a_lie_gains_nothing(packed: Callable[..., Path]) -> None:
    path = packed(("db", bytes(8 << 20)))
    data = bytearray(path.read_bytes())
    # What the list at the end says of the unpacked size.
    struct.pack_into("<I", data, data.index(b"PK\1\2") + 24, 10)
    path.write_bytes(data)
    with pytest.raises(Trouble, match="damaged"):
        door.members(path)


def test_a_locked_one_is_said_to_be(packed: Callable[..., Path]) -> None:
    path = packed(("db", b"words"))
    data = bytearray(path.read_bytes())
    for mark, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        data[data.index(mark) + at] |= 1
    path.write_bytes(data)
    with pytest.raises(Trouble, match="password"):
        door.members(path)


@pytest.mark.parametrize("kind", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_of_packing_are_refused(packed: Callable[..., Path], kind: int) -> None:
    with pytest.raises(Trouble, match="plain zip"):
        door.members(packed(("db", b"words"), kind=kind))


def test_what_is_no_zip_is_said_to_be(tmp_path: Path, packed: Callable[..., Path]) -> None:
    path = tmp_path / "x.opf"
    whole = packed(("db", bytes(range(256)) * 40)).read_bytes()
    for data in (b"", b"no zip", whole[:200], whole[:60] + bytes(20) + whole[80:]):
        path.write_bytes(data)
        with pytest.raises(Trouble, match="damaged"):
            door.members(path)
    with pytest.raises(Trouble, match="not there any more"):
        door.members(tmp_path / "gone.opf")
