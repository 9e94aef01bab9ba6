"""Every frame gets a slot of its own, at the lowest rate that has one for each."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from video_feedback.media import constant_rate
from video_feedback.media.frame_table import FrameTable
from video_feedback.media.probe import probe


def table(times_ms: list[int]) -> FrameTable:
    return FrameTable.of(times_ms, [True] * len(times_ms), Fraction(1, 1000), Fraction(0))


@pytest.mark.parametrize(
    ("clip", "rate"),
    [
        ("cfr25.mp4", Fraction(25)), ("cfr2997.mp4", Fraction(30_000, 1001)), ("cfr23976.mp4", Fraction(24_000, 1001)),
        ("cfr5994.mp4", Fraction(60_000, 1001)), ("cfr120.mp4", Fraction(120)), ("mjpeg.avi", Fraction(15)),
        ("ts_wrap.mts", Fraction(25)),
    ],
)  # fmt: skip
def test_a_constant_film_keeps_its_rate(clips: Callable[[str], Path], clip: str, rate: Fraction) -> None:
    assert constant_rate.rate_for(probe(clips(f"generated/{clip}")).frames) == rate


@pytest.mark.parametrize("clip", ["vfr_phone.mp4", "vfr_bframes.mkv", "hevc10_rot90.mov"])
def test_no_two_frames_share_a_slot(clips: Callable[[str], Path], clip: str) -> None:
    frames = probe(clips(f"generated/{clip}")).frames
    rate = constant_rate.rate_for(frames)
    assert constant_rate.keeps_apart(frames, rate)
    begins = [-(-1000 * slot * rate.denominator // rate.numerator) for slot in constant_rate.slots(frames, rate)]
    late = [begin - time for begin, time in zip(begins, frames.times_ms.tolist(), strict=True)]
    assert min(late) >= 0
    assert max(late) <= 1000 / rate + 1


def test_times_rounded_to_milliseconds_are_a_cameras_rate() -> None:
    rounded = table([round(n * 1001 / 30) for n in range(300)])
    assert constant_rate.rate_for(rounded) == Fraction(30_000, 1001)


def test_frames_that_come_quicker_ask_for_a_finer_rate() -> None:
    assert constant_rate.rate_for(table([0, 40, 80, 92, 101, 140])) == 50
    assert constant_rate.rate_for(table([0, 41, 45, 49, 140])) == 240


def test_where_no_rate_keeps_all_apart_it_is_the_highest() -> None:
    frames = table([0, 40, 41, 42, 140])
    assert constant_rate.rate_for(frames) == 240
    assert not constant_rate.keeps_apart(frames, Fraction(240))


def test_one_frame_has_a_rate_too() -> None:
    assert constant_rate.rate_for(table([0])) == 25
