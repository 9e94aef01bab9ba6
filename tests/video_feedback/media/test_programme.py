"""What is played, and when each frame of it is due."""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from video_feedback.media.probe import probe
from video_feedback.media.programme import Programme


def test_a_stretch_lasts_until_its_last_frame_has_been_seen(clips: Callable[[str], Path]) -> None:
    programme = Programme.of(probe(clips("generated/cfr25.mp4")), 10, 14, loop=False, rate=1.0)
    assert [programme.due_ms(position) for position in range(6)] == [0, 40, 80, 120, 160, 200]
    assert (programme.start_ms, programme.end_ms, programme.length_ms) == (400, 560, 200)
    assert [programme.past_end(position) for position in (4, 5)] == [False, True]


def test_a_loop_has_no_end_and_comes_round_to_its_first_frame(clips: Callable[[str], Path]) -> None:
    programme = Programme.of(probe(clips("generated/vfr_phone.mp4")), 30, 39, loop=True, rate=1.0)
    assert programme.time_of(23) == programme.time_of(3)
    assert programme.due_ms(23) == 2 * programme.length_ms + programme.due_ms(3)
    assert not programme.past_end(1000)
    assert programme.after(9, 9) == 10


def test_frames_may_be_missed_but_never_the_last(clips: Callable[[str], Path]) -> None:
    programme = Programme.of(probe(clips("generated/cfr25.mp4")), 0, 9, loop=False, rate=1.0)
    assert programme.after(2, 2) == 3
    assert programme.after(2, 6) == 7
    assert programme.after(2, 10) == 9
    assert programme.after(9, 10) == 10


def test_more_frames_than_a_screen_can_show_are_thinned_out_with_both_ends_kept(
    clips: Callable[[str], Path],
) -> None:
    film = probe(clips("generated/cfr120.mp4"))
    programme = Programme.of(film, 11, 300, loop=False, rate=2.0)
    assert (programme.start_ms, programme.end_ms) == (film.frames.time_of(11), film.frames.time_of(300))
    assert np.diff(programme.times_ms)[:-1].min() >= 2 * 8
    plain = Programme.of(probe(clips("generated/cfr5994.mp4")), 0, 500, loop=False, rate=1.0)
    assert plain.positions == 501
