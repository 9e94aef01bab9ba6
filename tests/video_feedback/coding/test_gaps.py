"""Where nothing is tagged, found by walking and by the quick way."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from video_feedback.coding.gaps import gaps

TAGS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20)).map(lambda each: (each[0], each[0] + each[1])))


def found(tags: list[tuple[int, int]], length: int, least: int) -> list[tuple[int, int]]:
    edges = np.array(tags, np.int64).reshape(-1, 2)
    return [(int(a), int(b)) for a, b in gaps(edges[:, 0], edges[:, 1], length, least)]


def test_a_film_without_tags_is_one_gap() -> None:
    assert found([], 9000, 2000) == [(0, 9000)]


def test_before_between_and_behind_the_tags() -> None:
    assert found([(3000, 3000), (6000, 7000), (6500, 6600)], 9000, 2000) == [(0, 3000), (3000, 6000), (7000, 9000)]
    assert found([(3000, 3000), (6000, 7001)], 9000, 2000) == [(0, 3000), (3000, 6000)]


def test_a_long_stretch_covers_what_lies_in_it() -> None:
    assert found([(5000, 5000), (1000, 9000)], 9000, 500) == [(0, 1000)]


@given(TAGS, st.integers(60, 90), st.integers(1, 20))
def test_no_gap_holds_a_tag_and_none_is_missed(tags: list[tuple[int, int]], length: int, least: int) -> None:
    inside = [any(a <= at < b for a, b in tags) for at in range(length)]
    edges = {a for a, _ in tags}
    runs, start = [], 0
    for at in range(length + 1):
        if at == length or inside[at] or at in edges:
            if at - start >= least:
                runs.append((start, at))
            start = at + 1 if at < length and inside[at] else at
    assert found(tags, length, least) == runs
