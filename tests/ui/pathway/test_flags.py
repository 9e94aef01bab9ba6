"""Names along the line never lie on each other, and no stem runs through a name."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from video_feedback_ui.pathway.flags import GAP, TIERS, apart, flags

_PLACES = st.lists(st.integers(0, 1200), min_size=1, max_size=25).map(sorted)


@given(places=_PLACES, data=st.data())
def test_names_and_stems_keep_clear_of_each_other(places: list[int], data: st.DataObject) -> None:
    xs = apart([float(x) for x in places], 17)
    assert all(after - before >= 17 for before, after in pairwise(xs))
    widths = data.draw(st.lists(st.integers(30, 200), min_size=len(xs), max_size=len(xs)))
    made = flags(xs, widths)
    assert [flag.x for flag in made] == xs
    for one in made:
        for other in made:
            if not (one.is_shown and other.is_shown) or one.above != other.above or one.x >= other.x:
                continue
            meets = other.x < one.x + one.width + GAP
            if meets:
                assert one.tier > other.tier  # the stem of the nearer one ends below this name

    assert all(flag.tier < TIERS for flag in made)
    assert made[-1].is_shown


def test_where_steps_crowd_some_names_are_left_out() -> None:
    made = flags([float(17 * n) for n in range(20)], [200] * 20)
    assert 2 * TIERS <= sum(flag.is_shown for flag in made) < len(made)


def test_a_few_steps_need_few_tiers() -> None:
    made = flags([0, 100, 200, 300, 400], [120] * 5)
    assert {flag.tier for flag in made} == {0}
    assert [flag.above for flag in made] == [True, False, True, False, True]
