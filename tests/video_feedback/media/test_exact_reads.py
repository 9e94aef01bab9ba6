"""Not one wrong frame: many reads at random, and steps to and fro with what is read ahead, on films of every kind."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from video_feedback.media.film import Film
from video_feedback.media.player import Picture
from video_feedback.media.probe import probe
from video_feedback.media.stills import StillReader

Clips = Callable[[str], Path]
ReadCode = Callable[[NDArray[np.uint8]], tuple[int, int] | None]

READS, STEPS = 200, 200
# Room for some twenty frames of these small films on a walk, and for a third of them else: most of what is asked for
# has to be found again.
_FEW_BYTES, _SOME_BYTES = 8_000_000, 32_000_000
_LARGE = 1000

FILMS = (
    "bframes_opengop.mp4", "longgop250.mp4", "vfr_bframes.mkv", "elst_trim.mov", "hevc.mp4", "hevc10_rot90.mov",
    "vp9.webm", "av1.mp4", "xvid.avi", "ts_wrap.mts", "avchd_1080i.mts", "windows.wmv", "fragmented.mp4",
)  # fmt: skip
_OF_EVERY_KIND = pytest.mark.parametrize("name", FILMS)


@pytest.fixture
def made(clips: Clips, name: str) -> dict[str, Any]:
    """What is true of the film."""
    listed: list[dict[str, Any]] = json.loads(clips("generated/clips.json").read_text())
    return next(clip for clip in listed if clip["file"] == name)


class Reads:
    """What was read against what is true: the frames that were not the ones asked for."""

    def __init__(self, film: Film, made: dict[str, Any], read_code: ReadCode) -> None:
        self.wrong: list[tuple[int, object]] = []
        self._film, self._made, self._read_code = film, made, read_code

    def check(self, index: int, picture: Picture) -> None:
        code = self._read_code(picture.pixels)
        if code != (self._made["id"], index + self._made["first_frame"]):
            self.wrong.append((index, code))
        assert picture.time_ms == self._film.frames.time_of(index)


@_OF_EVERY_KIND
def test_of_many_reads_at_random_none_is_wrong(clips: Clips, made: dict[str, Any], read_code: ReadCode) -> None:
    film = probe(clips(f"generated/{made['file']}"))
    chance, reads = random.Random(made["id"]), Reads(film, made, read_code)
    with StillReader(film, near_bytes=_SOME_BYTES) as reader:
        for _ in range(READS if film.height < _LARGE else READS // 4):
            index = chance.randrange(len(film.frames))
            reads.check(index, reader.picture(film.frames.time_of(index), film.height // 2))
    assert reads.wrong == []


@_OF_EVERY_KIND
def test_steps_to_and_fro_are_right_whatever_was_read_ahead(
    clips: Clips, made: dict[str, Any], read_code: ReadCode
) -> None:
    """Between two steps there is time for none, some or all of what is to be read ahead."""
    film = probe(clips(f"generated/{made['file']}"))
    chance, reads, last = random.Random(made["id"]), Reads(film, made, read_code), len(film.frames) - 1
    index, way = last // 2, -1
    with StillReader(film, near_bytes=_FEW_BYTES) as reader:
        for _ in range(STEPS if film.height < _LARGE else STEPS // 4):
            if chance.random() < 0.1:
                way = -way
            index = chance.randrange(last + 1) if chance.random() < 0.03 else min(max(index + way, 0), last)
            reader.look(film.frames.time_of(index))
            while (picture := reader.ready(film.height // 2)) is None:
                reader.step()
            reads.check(index, picture)
            for _ in range(chance.choice((0, 1, 5, 40, 400))):
                if not reader.step():
                    break
    assert reads.wrong == []
