"""Where a film was made, and with which phone, is not kept; every frame is."""

import shutil
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest

from video_feedback.library import importing
from video_feedback.media import whereabouts
from video_feedback.media.probe import probe
from video_feedback.media.stills import StillReader

PLACE = "+51.7520-001.2577/"


@pytest.fixture
def told(tmp_path: Path) -> Path:
    """A film that says where it was made, and with what."""
    path = tmp_path / "told.mov"
    with av.open(str(path), "w", format="mov", options={"movflags": "use_metadata_tags"}) as film:
        film.metadata.update(
            {"location": PLACE, "com.apple.quicktime.make": "Maker", "creation_time": "2026-05-14T10:05:00Z"}
        )
        stream = film.add_stream("libx264", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for shade in range(20):
            film.mux(stream.encode(av.VideoFrame.from_ndarray(np.full((48, 64, 3), 10 * shade, np.uint8), "rgb24")))
        film.mux(stream.encode(None))
    return path


def forget(path: Path, container: str) -> bool:
    """Write a film anew in pieces of an odd size, without what tells. Whether there was anything."""
    with path.open("rb") as reader:
        found = whereabouts.blanks(reader, container)
    data = path.read_bytes()
    path.write_bytes(b"".join(whereabouts.blanked(data[at : at + 7], at, found) for at in range(0, len(data), 7)))
    return bool(found)


def test_place_and_device_are_gone_and_nothing_else_has_moved(told: Path) -> None:
    before, size = probe(told), told.stat().st_size
    assert PLACE.encode() in told.read_bytes()
    assert forget(told, before.container)
    after = probe(told)
    assert told.stat().st_size == size
    assert PLACE.encode() not in told.read_bytes()
    assert b"Maker" not in told.read_bytes()
    assert np.array_equal(after.frames.times_ms, before.frames.times_ms)
    with StillReader(after) as reader:
        assert abs(int(reader.picture(400).pixels[20, 20, 0]) - 100) < 12


def test_a_film_that_tells_nothing_is_left_as_it_is(told: Path) -> None:
    forget(told, "mov")
    kept = told.read_bytes()
    assert not forget(told, "mov")
    assert told.read_bytes() == kept


@pytest.mark.parametrize(
    "broken", [b"", b"\x00\x00\x00\x04moov", b"\x00\x00\x00\x01moov\xff\xff\xff\xff\xff\xff\xff\xff"]
)
def test_damaged_boxes_end_the_search(tmp_path: Path, broken: bytes) -> None:
    path = tmp_path / "broken.mp4"
    path.write_bytes(broken)
    assert not forget(path, "mov")
    assert path.read_bytes() == broken


def test_a_film_is_brought_in_without_its_place_and_known_again(told: Path, tmp_path: Path) -> None:
    media = tmp_path / "media"
    media.mkdir()
    source = told.read_bytes()
    first, second = importing.bring_in(told, media), importing.bring_in(told, media)
    assert told.read_bytes() == source
    assert first.sha256 == second.sha256
    assert first.film.filmed_at is not None
    assert all(PLACE.encode() not in path.read_bytes() for path in media.iterdir())


def test_a_real_phones_film_keeps_every_frame(clips: Callable[[str], Path], tmp_path: Path) -> None:
    path = tmp_path / "phone.mp4"
    shutil.copyfile(clips("real/iphone_hdr_rotated.mp4"), path)
    before = probe(path)
    told = forget(path, before.container)
    after = probe(path)
    assert told == (b"com.apple.quicktime.make" in clips("real/iphone_hdr_rotated.mp4").read_bytes())
    assert np.array_equal(after.frames.pts, before.frames.pts)
    assert (after.width, after.height, after.turn_clockwise) == (before.width, before.height, before.turn_clockwise)
    assert b"com.apple.quicktime.model" not in path.read_bytes()
