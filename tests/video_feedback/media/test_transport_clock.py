"""Transport streams whose clock starts anew are read as if it ran through."""

import runpy
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from video_feedback.media import sound
from video_feedback.media.probe import probe
from video_feedback.media.source import clock_was_set
from video_feedback.media.stills import StillReader

Clips = Callable[[str], Path]
ReadCode = Callable[[NDArray[np.uint8]], tuple[int, int] | None]


@pytest.fixture
def joined(clips: Clips, tmp_path: Path) -> Path:
    """The same film twice, one after the other."""
    path = tmp_path / "joined.mts"
    path.write_bytes(clips("generated/ts_wrap.mts").read_bytes() * 2)
    return path


def test_times_go_on_where_the_clock_starts_anew(joined: Path, read_code: ReadCode) -> None:
    film = probe(joined)
    assert film.trust == "repaired"
    # The last picture of the first part is cut off by the second.
    assert len(film.frames) == 399
    assert set(np.diff(film.frames.times_ms).tolist()) == {40, 80}
    with StillReader(film) as reader:
        # To and fro, so that each is sought.
        for index, number in ((0, 0), (380, 181), (197, 197), (199, 0), (30, 30), (398, 199), (200, 1)):
            seen = read_code(reader.picture(film.frames.time_of(index)).pixels)
            assert seen
            assert seen[1] == number


def test_the_sound_of_each_part_stays_with_its_pictures(joined: Path, clips: Clips) -> None:
    film = probe(joined)
    second_part = film.frames.time_of(199) / 1000
    samples = np.concatenate(list(sound.pieces(film, 0, film.duration_ms, 1000)))
    find_beeps = runpy.run_path(str(clips("make_clips.py")))["find_beeps"]
    beeps = dict(reversed([(round(at, 3), digit) for at, digit in find_beeps(samples.mean(1) / 32768, sound.RATE)]))
    late = {digit: at for at, digit in beeps.items() if at > second_part}
    assert len(late) >= 7
    assert all(abs(at - second_part - digit) < 0.03 for digit, at in late.items())


@pytest.mark.parametrize("name", ["generated/ts_wrap.mts", "generated/avchd_1080i.mts", "real/camcorder.ts"])
def test_a_film_of_one_clock_is_read_as_it_is(clips: Clips, name: str) -> None:
    assert not clock_was_set(clips(name), "mpegts")


def test_three_parts_of_another_camera_are_one_film(clips: Clips, tmp_path: Path) -> None:
    path = tmp_path / "joined.mts"
    path.write_bytes(clips("generated/avchd_1080i.mts").read_bytes() * 3)
    film = probe(path)
    assert film.trust == "repaired"
    assert (np.diff(film.frames.times_ms) <= 120).all()
    assert len(film.frames) == 3 * 125 - 2
    assert film.duration_ms == pytest.approx(3 * 5040, abs=150)


def test_parts_that_begin_in_mid_packet_are_one_film(joined: Path) -> None:
    joined.write_bytes(joined.read_bytes()[100:])
    assert probe(joined).trust == "repaired"


def test_a_clock_damaged_in_one_place_sets_nothing(clips: Clips, tmp_path: Path) -> None:
    whole = bytearray(clips("generated/avchd_1080i.mts").read_bytes())
    clocks = [at for at in range(0, len(whole) - 191, 192) if whole[at + 7] & 0x20 and whole[at + 9] & 0x10]
    whole[clocks[len(clocks) // 2] + 10] ^= 0x40
    path = tmp_path / "film.mts"
    path.write_bytes(whole)
    assert not clock_was_set(path, "mpegts")
    assert len(probe(path).frames) == 125
