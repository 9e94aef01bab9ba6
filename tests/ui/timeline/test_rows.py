"""The rows of the timeline: the lanes always, the pictures and the sound where there is room."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from video_feedback_ui.timeline.rows import LANE_MIN, LEAST, SAID, SOUND_MIN, STRIP_MIN, THIN, Rows, rows


def made(height: float, lanes: int = 5, *, strip: bool = True, sound: bool = True, said: bool = False) -> Rows:
    return rows(132, 1000, height, [False] * lanes, strip=strip, sound=sound, said=said)


def test_five_lanes_the_pictures_and_the_sound_fit_at_the_least_height() -> None:
    at = made(LEAST)
    assert at.strip is not None
    assert at.sound is not None
    assert at.bottom <= LEAST
    assert made(LEAST - 1).sound is None


@given(
    height=st.integers(min_value=LEAST, max_value=1200),
    lanes=st.integers(min_value=1, max_value=12),
    strip=st.booleans(),
    sound=st.booleans(),
    said=st.booleans(),
)
def test_no_row_lies_on_another_and_none_is_too_low(
    height: int, lanes: int, strip: bool, sound: bool, said: bool
) -> None:
    at = made(height, lanes, strip=strip, sound=sound, said=said)
    every = [row for row in (at.strip, at.sound, *at.lanes) if row is not None]
    assert all(one.bottom() < other.top() for one, other in pairwise(every))
    assert len(at.lanes) == lanes
    assert all(row.height() >= LANE_MIN for row in at.lanes)
    assert at.strip is None or (strip and at.strip.height() >= STRIP_MIN)
    assert at.sound is None or (sound and at.sound.height() >= (SAID if said else SOUND_MIN))
    # Where the lanes are too many, the rest is scrolled to; six are seen before anything else takes room from them.
    assert at.bottom <= at.view.bottom() <= height
    assert (at.hidden > 0) == (at.lanes[-1].bottom() > at.view.bottom())
    assert at.hidden == 0 or at.view.height() >= 6 * LANE_MIN or (at.strip is None and at.sound is None)


def test_with_more_room_everything_grows() -> None:
    low, high = made(LEAST), made(LEAST + 160)
    assert low.strip is not None
    assert low.sound is not None
    assert high.strip is not None
    assert high.sound is not None
    assert high.strip.height() > low.strip.height()
    assert high.sound.height() > low.sound.height()
    assert high.lanes[0].height() > low.lanes[0].height()


def test_lanes_are_scrolled_as_far_as_the_last_one_and_no_farther() -> None:
    still, up, far = (
        rows(132, 1000, LEAST, [False] * 20, strip=True, sound=True, said=False, scrolled=by) for by in (0, 30, 5000)
    )
    assert still.hidden > 0
    assert still.lanes[0].top() - up.lanes[0].top() == 30
    assert up.view == still.view
    assert far.lanes[-1].bottom() == far.view.bottom()


def test_a_folded_lane_leaves_its_room_to_the_others() -> None:
    at = rows(132, 1000, LEAST, [True, False, True, False], strip=False, sound=False, said=False)
    even = rows(132, 1000, LEAST, [False] * 4, strip=False, sound=False, said=False)
    assert [row.height() for row in at.lanes][::2] == [THIN, THIN]
    assert at.lanes[1].height() > even.lanes[1].height()


def test_a_line_of_words_takes_little_room() -> None:
    at = made(LEAST + 160, said=True)
    assert at.sound is not None
    assert at.sound.height() == SAID
