"""The frame table: which frame is on screen at a time."""

from fractions import Fraction
from math import ceil

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from video_feedback.media.frame_table import FrameTable

NTSC = Fraction(1, 30000)
ZERO = Fraction(0)
# With this one, times do not fit into 64 bits on the way.
FINEST = Fraction(1, 10**15 + 37)


def table(*pts: int, time_base: Fraction = Fraction(1, 1000), origin: Fraction = ZERO) -> FrameTable:
    return FrameTable.of(pts, [i == 0 for i in range(len(pts))], time_base, origin)


def test_the_frame_at_a_time_is_the_last_one_not_later() -> None:
    frames = table(0, 40, 90)
    assert [frames.index_at(ms) for ms in (0, 39, 40, 89, 90, 5000)] == [0, 0, 1, 1, 2, 2]


def test_before_the_first_frame_the_first_frame_stands() -> None:
    frames = table(1000, 1040)
    assert frames.index_at(0) == 0
    assert frames.time_at(999) == 1000


def test_a_frames_time_is_the_ceiling_of_its_time_stamp() -> None:
    frames = table(0, 1001, 2002, time_base=NTSC)
    assert frames.times_ms.tolist() == [0, 34, 67]
    assert frames.index_at(33) == 0


def test_times_count_from_the_start_of_presentation() -> None:
    assert table(10_000, 10_040, origin=Fraction(99, 10)).times_ms.tolist() == [100, 140]


def test_frames_may_come_in_the_order_of_the_file() -> None:
    frames = FrameTable.of([0, 120, 40, 80], [True, False, False, True], Fraction(1, 1000), ZERO)
    assert frames.pts.tolist() == [0, 40, 80, 120]
    assert frames.keys.tolist() == [True, False, True, False]
    assert [frames.key_before(i) for i in range(4)] == [0, 0, 2, 2]


def test_of_frames_in_one_millisecond_the_last_is_kept() -> None:
    assert table(0, 41, 44, 80, time_base=Fraction(1, 10_000)).pts.tolist() == [0, 44, 80]


def test_neighbours_stop_at_the_ends() -> None:
    frames = table(0, 40, 90)
    assert (frames.before(0), frames.before(95), frames.after(0), frames.after(90)) == (0, 40, 40, 90)
    assert (frames.first_ms, frames.last_ms, len(frames)) == (0, 90, 3)


def test_a_frame_is_found_by_its_time_stamp_alone() -> None:
    frames = table(0, 40, 90)
    assert [frames.index_of(pts) for pts in (40, 41, 500)] == [1, None, None]


def test_a_film_has_at_least_one_frame() -> None:
    with pytest.raises(ValueError, match="at least one"):
        table()


@given(
    st.lists(st.integers(-(10**6), 10**9), min_size=1, max_size=60, unique=True),
    st.sampled_from(
        [Fraction(1, 90_000), NTSC, Fraction(1001, 24_000), Fraction(1, 10_000_000), Fraction(1, 25), FINEST]
    ),
    st.fractions(min_value=-100, max_value=100, max_denominator=96_000),
)
def test_a_table_is_exact_and_comes_back_from_its_bytes(pts: list[int], time_base: Fraction, origin: Fraction) -> None:
    keys = [p % 3 == 0 for p in pts]
    frames = FrameTable.of(pts, keys, time_base, origin, stream=3)
    assert all(
        ms == ceil((p * time_base - origin) * 1000)
        for ms, p in zip(frames.times_ms.tolist(), frames.pts.tolist(), strict=True)
    )
    assert (np.diff(frames.times_ms) > 0).all()
    assert all(frames.time_of(i) == frames.time_at(frames.time_of(i)) for i in range(len(frames)))
    again = FrameTable.from_bytes(frames.to_bytes())
    assert (again.time_base, again.origin, again.stream) == (time_base, origin, 3)
    for column in ("times_ms", "pts", "keys"):
        assert getattr(again, column).tolist() == getattr(frames, column).tolist()


def test_a_key_frame_is_found_however_far_back_it_is() -> None:
    far = FrameTable.of(range(5000), [i in (700, 3000) for i in range(5000)], Fraction(1, 1000), ZERO)
    assert [far.key_before(i) for i in (4999, 3001, 3000, 2999, 700, 699, 0)] == [3000, 3000, 3000, 700, 700, 0, 0]


def test_ten_hours_at_sixty_a_second_fit_in_three_megabytes() -> None:
    pts = np.cumsum(1500 + np.random.default_rng(1).integers(-100, 101, 10 * 3600 * 60))
    frames = FrameTable.of(pts, np.arange(len(pts)) % 60 == 0, Fraction(1, 90_000), ZERO)
    packed = frames.to_bytes()
    assert len(packed) < 3e6
    again = FrameTable.from_bytes(packed)
    assert (again.times_ms == frames.times_ms).all()
    assert (again.keys == frames.keys).all()


@pytest.mark.parametrize(
    "spoil", [lambda b: b[:10], lambda b: b[:-3], lambda b: b"XXXX" + b[4:], lambda b: b[:4] + b"\x63" + b[5:]]
)
def test_what_is_no_frame_table_is_refused(spoil: object) -> None:
    assert callable(spoil)
    with pytest.raises(ValueError, match="frame table"):
        FrameTable.from_bytes(spoil(table(0, 40, 90).to_bytes()))
