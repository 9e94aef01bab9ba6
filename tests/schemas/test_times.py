"""Times and ids."""

import pytest

from video_feedback_schemas.ids import new_id
from video_feedback_schemas.times import clock_text, length_text


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


def test_ids_are_fresh_and_sort_by_age() -> None:
    ids = [new_id() for _ in range(200)]
    assert len(set(ids)) == 200
    assert [text[:12] for text in ids] == sorted(text[:12] for text in ids)
    assert all(len(text) == 22 and set(text) <= set("0123456789abcdef") for text in ids)
