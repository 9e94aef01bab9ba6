"""A film decodes from its box picture for picture as from a plain file, and up to the place where it is damaged."""

import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from av import FFmpegError

from video_feedback.media.film import Source
from video_feedback.media.source import open_container
from video_feedback.vault.box import ENDING, Box, Damaged, new_file_id, write_box

SEGMENT = 1 << 17


def boxed(film: Path, folder: Path) -> Box:
    box = Box(folder / f"{new_file_id()}{ENDING}", os.urandom(32))
    write_box(box, [film.read_bytes()])
    return box


def pictures(source: Source, container: str) -> Iterator[tuple[int | None, str]]:
    """When each picture is shown, and what is on it."""
    with open_container(source, container) as opened:
        # One after the other: threads would keep some back when the film ends in trouble.
        opened.streams.video[0].thread_type = "NONE"
        for frame in opened.decode(video=0):
            yield frame.pts, hashlib.sha256(frame.to_ndarray(format="rgb24").tobytes()).hexdigest()


@pytest.fixture(scope="module")
def large_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three seconds of noise, which fill many segments, each picture a key frame that stands for itself."""
    path = tmp_path_factory.mktemp("film") / "noise.mp4"
    chance = np.random.default_rng(3)
    with av.open(str(path), "w", options={"movflags": "faststart"}) as film:
        stream = film.add_stream("libx264", rate=25, options={"preset": "ultrafast", "g": "1"})
        stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
        for _ in range(75):
            film.mux(stream.encode(av.VideoFrame.from_ndarray(chance.integers(0, 255, (240, 320, 3), dtype=np.uint8))))
        film.mux(stream.encode(None))
    assert path.stat().st_size > 8 * SEGMENT
    return path


def test_a_film_is_the_same_from_its_box(large_film: Path, tmp_path: Path) -> None:
    box = boxed(large_film, tmp_path)
    assert list(pictures(box, "mov")) == list(pictures(large_film, "mov"))


@pytest.mark.parametrize(
    ("name", "container"),
    [
        ("generated/cfr25.mp4", "mov"),
        ("generated/fragmented.mp4", "mov"),
        ("generated/vfr_bframes.mkv", "matroska"),
        ("generated/mjpeg.avi", "avi"),
        ("generated/ts_wrap.mts", "mpegts"),
    ],
)
def test_films_of_every_kind_are_the_same(
    name: str, container: str, clips: Callable[[str], Path], tmp_path: Path
) -> None:
    film = clips(name)
    assert list(pictures(boxed(film, tmp_path), container)) == list(pictures(film, container))


def test_a_film_is_the_same_wherever_it_is_begun(large_film: Path, tmp_path: Path) -> None:
    def at(source: Source, second: int) -> bytes:
        with open_container(source, "mov") as opened:
            opened.seek(second * av.time_base)
            return next(opened.decode(video=0)).to_ndarray(format="rgb24").tobytes()

    box = boxed(large_film, tmp_path)
    for second in (2, 0, 1):
        assert at(box, second) == at(large_film, second)


def test_a_damaged_film_shows_all_that_is_before_the_damage(large_film: Path, tmp_path: Path) -> None:
    box = boxed(large_film, tmp_path)
    place = 5 * SEGMENT + 1000
    with box.path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 1]))
    with open_container(large_film, "mov") as opened:
        ends = [packet.pos + packet.size for packet in opened.demux(video=0) if packet.pos is not None and packet.size]
    shown, before = list[tuple[int | None, str]](), list(pictures(large_film, "mov"))
    with pytest.raises(FFmpegError) as told:
        shown.extend(pictures(box, "mov"))
    damaged = told.value.__cause__
    assert isinstance(damaged, Damaged)
    whole = sum(1 for end in ends if end <= damaged.intact_bytes)
    assert 0 < whole < len(before)
    assert shown == before[:whole]
