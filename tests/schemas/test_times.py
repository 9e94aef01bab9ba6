"""Times and ids."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from video_feedback_schemas.ids import new_id
from video_feedback_schemas.times import clock_text, frame_ms, length_text


@pytest.mark.parametrize(
    ("ms", "text", "exact"),
    [
        (0, "0:00", "0:00.000"),
        (999, "0:00", "0:00.999"),
        (167_240, "2:47", "2:47.240"),
        (3_767_005, "1:02:47", "1:02:47.005"),
        (-40, "0:00", "0:00.000"),
    ],
)
def test_a_clock_text_is_cut_and_never_rounded_up(ms: int, text: str, exact: str) -> None:
    assert clock_text(ms) == text
    assert clock_text(ms, exact=True) == exact


def test_a_length_is_in_seconds() -> None:
    assert (length_text(5_120), length_text(0), length_text(-1)) == ("5.1 s", "0.0 s", "0.0 s")


def test_a_frame_has_the_ceiling_of_its_time() -> None:
    assert frame_ms(1001, Fraction(1, 30_000)) == 34
    assert frame_ms(0, Fraction(1, 25)) == 0
    assert frame_ms(250, Fraction(1, 25), Fraction(10)) == 0


@given(st.integers(-(10**12), 10**12), st.integers(1, 10**6), st.fractions(-100, 100))
def test_a_time_is_never_before_its_frame_and_less_than_a_millisecond_after(
    pts: int, per: int, origin: Fraction
) -> None:
    exact = (pts * Fraction(1, per) - origin) * 1000
    assert 0 <= frame_ms(pts, Fraction(1, per), origin) - exact < 1


def test_ids_are_fresh_and_sort_by_age() -> None:
    ids = [new_id() for _ in range(200)]
    assert len(set(ids)) == 200
    assert [text[:12] for text in ids] == sorted(text[:12] for text in ids)
    assert all(len(text) == 22 and set(text) <= set("0123456789abcdef") for text in ids)
