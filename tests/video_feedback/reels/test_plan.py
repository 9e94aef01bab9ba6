"""Where everything in a reel stands, and what of a film can be copied: worked out before anything is written."""

from collections.abc import Callable

import numpy as np

from video_feedback.media.film import Film
from video_feedback.reels import plan
from video_feedback.reels.plan import TICKS, Card, Middle, Stored
from video_feedback.reels.reel import Finish, Reel, Stretch

PTS = np.arange(100, dtype=np.int64) * 10


def stored(order: str, keys: str = "") -> list[Stored]:
    """Frames by their number, in the order in which they are decoded; those of `keys` need nothing before."""
    begin = {int(number) for number in keys.split()}
    return [Stored(int(number) * 10, int(number) in begin) for number in order.split()]


def test_it_begins_at_a_key_frame_and_may_end_anywhere() -> None:
    frames = stored("0 1 2 3 4 5 6 7 8 9 10 11", keys="0 4 8")
    assert plan.middle(frames, PTS, 2, 11) == Middle(4, 11, tuple(range(40, 110, 10)))


def test_frames_that_are_decoded_before_they_are_shown_end_where_nothing_is_torn() -> None:
    frames = stored("0 4 1 2 3 8 5 6 7 12 9 10 11", keys="0")
    middle = plan.middle(frames, PTS, 0, 8)
    assert middle == Middle(0, 5, (0, 40, 10, 20, 30)), "8 is not wanted, and 5 to 7 lean on it"
    assert middle.reorder == 1


def test_what_leans_on_the_group_before_is_no_place_to_begin() -> None:
    open_group = stored("0 4 1 2 3 8 5 6 7", keys="0")
    assert plan.middle(open_group, PTS, 2, 9) is None


def test_a_frame_that_is_never_shown_ends_it() -> None:
    frames = [*stored("0 1 2", keys="0"), Stored(25, begins=False), *stored("3 4")]
    assert plan.middle(frames, PTS, 0, 5) == Middle(0, 3, (0, 10, 20))


def test_cards_stretches_and_frames_that_stand_follow_one_another_to_the_tick(
    film_of: Callable[[str], Film], stretch: Callable[..., Stretch]
) -> None:
    film = film_of("cfr2997.mp4")
    finish = Finish(opening="Robin", title_ms=2000)
    reel = Reel(
        stretches=(stretch(film, 1000, 2000, hold_ms=500), stretch(film, 0, 500, rate=0.5, title="Again")),
        finish=finish,
    )
    made = plan.timeline(reel, ["", ""])
    opening, first, title, second = made.parts
    assert (opening.begins, opening.ends, first.begins) == (0, 2 * TICKS, 2 * TICKS)
    assert isinstance(title, Card)
    assert (title.words, title.begins, title.ends) == ("Again", first.ends, second.begins)
    one, other = made.scenes
    assert one.ends - one.stands == TICKS // 2
    assert set(np.diff(one.ticks)) == {3003}
    assert set(np.diff(other.ticks)) == {6006}, "at half the speed each lasts twice as long"
    assert one.stands - one.begins == 3003 * len(one.ticks)
    assert made.ends == second.ends


def test_a_fade_comes_out_of_black_goes_back_into_it_and_leaves_the_middle(
    film_of: Callable[[str], Film], stretch: Callable[..., Stretch]
) -> None:
    scene = plan.alone(stretch(film_of("cfr25.mp4"), 0, 2000))
    shares = [plan.share_lit(int(tick), scene, 400) for tick in scene.ticks]
    assert shares[0] == 0
    assert shares[5] == 0.5
    assert shares[-1] == 0.1
    first, after = plan.lit(scene, 400)
    assert (first, after) == (10, 41)
    assert all(share == (1.0 if first <= index < after else share) for index, share in enumerate(shares))
    assert plan.lit(scene, 0) == (0, 50)
