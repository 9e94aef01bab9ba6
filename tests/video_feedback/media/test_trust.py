"""How far the times of a film can be trusted."""

from collections.abc import Callable
from fractions import Fraction
from math import ceil
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from video_feedback.media import trust
from video_feedback.media.frame_table import FrameTable
from video_feedback.media.probe import probe
from video_feedback.media.survey import Track

Clips = Callable[[str], Path]

# AC-3 starts 256 samples before the sound it carries, and a transport stream does not say so.
_RUN_UP_OF_AC3_MS = 6


def judged(
    pts: list[int], container: str = "mov", time_base: Fraction = Fraction(1, 1000), **facts: bool
) -> tuple[str, int]:
    track = Track(0, time_base, "h264", **facts)
    for i, at in enumerate(pts):
        track.add(at, i == 0, 0)
    return trust.judge(track, FrameTable.of(track.pts, track.keys, time_base, Fraction(0)), container)


def test_no_made_clip_that_is_off_is_called_exact(clips: Clips, truth: dict[str, Any]) -> None:
    film = probe(clips(f"generated/{truth['file']}"))
    times = truth.get("times") or [truth["start"] + i / float(Fraction(truth["rate"])) for i in range(truth["frames"])]
    start = min(times[0], truth["sound"][0]) if truth["sound"] else times[0]
    true = [ceil(round((time - start) * 1000, 3)) for time in times]
    off = max(abs(ms - at) for ms, at in zip(film.frames.times_ms.tolist(), true, strict=True))
    # Those who put several pictures and sound in one stream of a camera round to their own clocks.
    allowed = _RUN_UP_OF_AC3_MS if film.container == "mpegts" else 1
    assert off <= (film.loose_ms if film.trust == "loose" else allowed)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("generated/cfr2997.mp4", ("exact", 0)),
        ("generated/vfr_phone.mp4", ("exact", 0)),
        ("generated/mjpeg.avi", ("exact", 0)),
        ("generated/vfr_bframes.mkv", ("exact", 0)),
        ("generated/ts_wrap.mts", ("repaired", 0)),
        ("generated/no_index.avi", ("repaired", 0)),
        ("generated/cut_after_moov.mp4", ("repaired", 0)),
        ("generated/cut_matroska.mkv", ("repaired", 0)),
        ("generated/cut_transport.mts", ("repaired", 0)),
        ("generated/xvid.avi", ("loose", 40)),
        ("real/old.avi", ("loose", 42)),
    ],
)
def test_the_film_itself_says_how_far_its_times_hold(clips: Clips, name: str, expected: tuple[str, int]) -> None:
    film = probe(clips(name))
    assert (film.trust, film.loose_ms) == expected


def test_a_phone_that_leaves_a_gap_says_so_and_is_exact() -> None:
    assert judged([0, 33, 67, 417, 450]) == ("exact", 0)


def test_an_avi_that_leaves_a_gap_is_loose_by_one_frame() -> None:
    assert judged([0, 40, 80, 200, 240, 280], "avi") == ("loose", 40)


def test_a_clock_too_coarse_for_its_pictures_is_loose() -> None:
    assert judged([0, 1, 3, 4, 6, 7], time_base=Fraction(1, 50)) == ("loose", 20)
    assert judged([0, 1, 2, 3, 4, 5], time_base=Fraction(1, 50)) == ("exact", 0)


def test_many_pictures_at_one_time_are_loose_and_a_few_are_repaired() -> None:
    assert judged([0, 0, 40, 40, 80, 80, 120]) == ("loose", 40)
    assert judged([*range(0, 8000, 40), 400]) == ("repaired", 0)


def test_each_word_has_one_sentence() -> None:
    said = [trust.sentence("exact"), trust.sentence("repaired"), trust.sentence("loose", 40)]
    assert said == [
        "Times are exact to the frame.",
        "Times are exact: this film’s own were repaired.",
        "Times are no better than 40 ms: the film itself leaves some out.",
    ]


def test_the_looks_of_a_film_are_told(clips: Clips) -> None:
    def looks(name: str) -> tuple[str, str, str]:
        film = probe(clips(name))
        return film.sample_aspect, film.field_order, film.colour_range

    assert looks("generated/anamorphic.mp4") == ("64:45", "progressive", "")
    assert looks("generated/avchd_1080i.mts") == ("4:3", "top", "")
    assert looks("real/asl_milk.mkv") == ("1:1", "progressive", "full")
    assert looks("generated/hevc.mp4") == ("1:1", "progressive", "limited")


def test_a_film_made_bottom_field_first_is_told(tmp_path: Path) -> None:
    path = tmp_path / "film.mkv"
    with av.open(str(path), "w") as film:
        stream = film.add_stream("libx264", rate=25, options={"x264-params": "bff=1", "preset": "ultrafast"})
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
        for picture in np.random.default_rng(1).integers(0, 255, (10, 64, 64, 3), np.uint8):
            film.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        film.mux(stream.encode(None))
    assert probe(path).field_order == "bottom"
