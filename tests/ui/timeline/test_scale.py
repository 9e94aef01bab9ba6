"""Where a time stands, and which time is under the cursor."""

from hypothesis import given
from hypothesis import strategies as st

from video_feedback_ui.timeline.scale import NARROWEST_MS, Scale, tick_ms

lengths = st.integers(min_value=1, max_value=36_000_000)
widths = st.floats(min_value=50, max_value=4000)
shares = st.floats(min_value=0, max_value=1)


@given(lengths, widths, shares, st.lists(st.floats(min_value=0.2, max_value=5), max_size=20))
def test_the_time_under_the_cursor_stays_there_while_zooming_within_the_film(
    length: int, width: float, share: float, factors: list[float]
) -> None:
    scale = Scale.whole(length, width)
    for factor in factors:
        before, zoomed = scale, scale.zoomed(factor, share * width)
        assert 0 <= zoomed.from_ms <= zoomed.to_ms <= length + 1e-6
        if factor > 1:  # closer: nothing has to be pushed back into the film
            assert abs(zoomed.x(before.from_ms + share * before.span_ms) - share * width) < 0.51
        scale = zoomed


@given(lengths, widths, shares)
def test_a_pixel_and_its_time_belong_together(length: int, width: float, share: float) -> None:
    scale = Scale.whole(length, width).zoomed(7, share * width)
    ms = scale.ms(share * width)
    assert abs(scale.x(ms) - share * width) <= 0.51 * width / scale.span_ms + 1e-6 or ms in (0, length)


def test_the_narrowest_view_shows_single_frames_and_the_widest_the_film() -> None:
    scale = Scale.whole(600_000, 1000)
    assert scale.zoomed(1e9, 500).span_ms == NARROWEST_MS
    assert scale.zoomed(1e9, 500).zoomed(1e-9, 500).is_whole


def test_the_page_turns_when_the_playhead_leaves_it() -> None:
    scale = Scale.whole(600_000, 1000).zoomed(60, 0)
    assert scale.showing(5000) is scale
    turned = scale.showing(20_000)
    assert turned.from_ms <= 20_000 <= turned.to_ms
    assert turned.span_ms == scale.span_ms


@given(lengths, widths)
def test_written_times_never_run_into_each_other(length: int, width: float) -> None:
    scale = Scale.whole(length, width)
    assert tick_ms(scale, 84) / scale.span_ms * width >= 84 or tick_ms(scale, 84) == 1_800_000
