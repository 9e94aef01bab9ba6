"""How a moment becomes a pick, and the kind words about a script."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from video_feedback.feedback.script import kind_words, length_ms, next_stop, pick_of, showing_ms
from video_feedback_schemas.records import Pick
from video_feedback_schemas.times import Ms


def a_pick(start: int = 0, end: int = 4000, voice: str = "") -> Pick:
    return Pick(
        id="p", session_id="s", moment_id="m", position=1, start_ms=Ms(start), end_ms=Ms(end), still_ms=Ms(start),
        voice=voice,
    )  # fmt: skip


def test_a_point_is_picked_with_its_codes_seconds_around_it(visit: Any) -> None:
    moment = visit.tag("sig.reach", 4000)
    pick = pick_of(visit.session.id, moment, visit.scheme.code("sig.reach"), visit.frames)
    assert (pick.start_ms, pick.end_ms, pick.still_ms) == (2000, 7000, 4000)


@pytest.mark.parametrize(("at", "expected"), [(400, (0, 3400)), (9600, (7600, 9960))])
def test_the_seconds_around_a_point_stay_within_the_film(visit: Any, at: int, expected: tuple[int, int]) -> None:
    pick = pick_of(visit.session.id, visit.tag("sig.reach", at), visit.scheme.code("sig.reach"), visit.frames)
    assert (pick.start_ms, pick.end_ms) == expected


def test_a_stretch_is_picked_as_it_is_and_opens_on_its_middle(visit: Any) -> None:
    pick = pick_of(visit.session.id, visit.tag("fro.turns", 2000, 5000), visit.scheme.code("fro.turns"), visit.frames)
    assert (pick.start_ms, pick.end_ms, pick.still_ms) == (2000, 5000, 3480)


def test_a_stretch_that_is_still_open_is_picked_like_a_point(visit: Any) -> None:
    pick = pick_of(visit.session.id, visit.tag("fro.turns", 4000), visit.scheme.code("fro.turns"), visit.frames)
    assert (pick.start_ms, pick.end_ms, pick.still_ms) == (2000, 7000, 4000)


def test_a_stretch_that_was_closed_on_its_own_frame_is_picked_like_a_point(visit: Any) -> None:
    pick = pick_of(visit.session.id, visit.tag("fro.turns", 4000, 4000), visit.scheme.code("fro.turns"), visit.frames)
    assert (pick.start_ms, pick.end_ms, pick.still_ms) == (2000, 7000, 4000)


rolls = st.integers(0, 30_000)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 20_000), st.none() | st.integers(0, 20_000), rolls, rolls)
def test_every_time_of_a_pick_names_a_frame_and_the_still_lies_within(
    visit: Any, start: int, length: int | None, before: int, after: int
) -> None:
    end = None if length is None else Ms(start + length)
    moment = replace(visit.tag("sig.reach", 0), start_ms=Ms(start), end_ms=end)
    code = replace(visit.scheme.code("sig.reach"), pre_roll_ms=Ms(before), post_roll_ms=Ms(after))
    pick = pick_of(visit.session.id, moment, code, visit.frames)
    times = {int(ms) for ms in visit.frames.times_ms}
    assert {pick.start_ms, pick.end_ms, pick.still_ms} <= times
    assert pick.start_ms <= pick.still_ms <= pick.end_ms


def test_the_length_of_a_script_is_that_of_its_picks() -> None:
    assert length_ms([a_pick(0, 4000), a_pick(1000, 7000)]) == 10_000
    assert length_ms([]) == 0


def test_three_short_picks_need_no_words() -> None:
    assert kind_words([a_pick()] * 3) == ()
    assert kind_words([a_pick()] * 5) == ()


def test_above_five_picks_there_is_a_kind_word() -> None:
    assert kind_words([a_pick()] * 6) == ("These are a lot of moments for one visit. Three leave time to talk.",)


def test_a_pick_above_ten_seconds_is_named() -> None:
    assert kind_words([a_pick(), a_pick(0, 10_000), a_pick(0, 10_040)]) == (
        "Moment 3 is longer than ten seconds. Shorter ones are easier to take in.",
    )


def test_a_number_in_the_voice_of_the_baby_is_told() -> None:
    (words,) = kind_words([a_pick(voice="I want 3 more")])
    assert "number" in words


def test_a_hard_word_in_the_babys_voice_is_pointed_out_in_either_language() -> None:
    (words,) = kind_words([replace(a_pick(), voice_other="You did it wrong")])
    assert "moment 1" in words


def test_r10_a_script_of_codes_for_the_worker_alone_says_so_before_it_is_shown() -> None:
    (words,) = kind_words([a_pick()], shared=())
    assert "stay with you" in words
    assert kind_words([a_pick()], shared={"p"}) == kind_words([], shared=()) == ()


def test_how_long_it_takes_knows_the_speed_and_not_the_loop() -> None:
    slow = replace(a_pick(0, 4000), rate=0.5, loops=True)
    assert showing_ms([slow, a_pick(0, 1000)]) == 9000
    assert length_ms([slow, a_pick(0, 1000)]) == 5000


def test_a_pick_holds_at_each_of_its_pauses_and_then_at_its_end() -> None:
    pick, pauses = a_pick(1000, 4000), [Ms(500), Ms(2000), Ms(3000), Ms(4500)]
    assert [next_stop(pick, pauses, Ms(at)) for at in (1000, 2000, 3000)] == [2000, 3000, 4000]
    assert next_stop(pick, [], Ms(1000)) == 4000
