"""Rates, unions, answers and intervals, held against numbers that were worked out elsewhere."""

from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from video_feedback.analysis import answering, stretches, wilson

SIGNALS = [12_000, 30_000, 31_500, 60_000, 95_000, 140_000, 200_000, 299_000]
ANSWERS = [13_200, 31_000, 33_000, 64_500, 94_000, 142_900, 203_000, 250_000]
FILM = [(0, 300_000)]


def named(times: list[int], prefix: str) -> dict[str, int]:
    return {f"{prefix}{number}": at for number, at in enumerate(times)}


def test_what_overlaps_or_touches_is_counted_once() -> None:
    found = [(10_000, 15_000), (12_000, 20_000), (30_000, 31_000), (20_000, 22_000)]
    assert sum(end - start for start, end in found) == 16_000
    assert stretches.merged(found) == [(10_000, 22_000), (30_000, 31_000)]
    assert stretches.union_ms(found) == 13_000


def test_only_what_lies_within_the_bounds_is_left() -> None:
    bounds = [(0, 12_000), (14_000, 20_000)]
    assert stretches.within([(10_000, 16_000), (19_000, 40_000)], bounds) == [
        (10_000, 12_000), (14_000, 16_000), (19_000, 20_000),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("window_s", "eligible", "answered", "share", "low", "high", "median_s", "mean_s"),
    [
        (1, 8, 1, 0.125, 0.022417, 0.470888, 1.0, 1.0),
        (2, 7, 3, 0.428571, 0.158220, 0.749542, 1.2, 1.2333),
        (3, 7, 5, 0.714286, 0.358934, 0.917781, 1.5, 1.92),
        (5, 7, 6, 0.857143, 0.486872, 0.974320, 2.2, 2.35),
    ],
)
def test_signals_answered_are_as_worked_out_by_hand(
    window_s: int, eligible: int, answered: int, share: float, low: float, high: float, median_s: float, mean_s: float
) -> None:
    found = answering.answered(named(SIGNALS, "s"), named(ANSWERS, "a"), window_s * 1000, FILM)
    assert (found.eligible, found.answered, found.censored) == (eligible, answered, 8 - eligible)
    assert found.share == pytest.approx(share, abs=1e-6)
    assert wilson.interval(found.answered, found.eligible) == pytest.approx((low, high), abs=1e-6)
    assert found.median_ms == pytest.approx(median_s * 1000)
    assert mean(found.latencies) == pytest.approx(mean_s * 1000, abs=0.1)


def test_a_signal_whose_window_touches_what_nobody_can_see_counts_nowhere() -> None:
    seen = [(0, 61_000), (62_000, 300_000)]
    found = answering.answered(named(SIGNALS, "s"), named(ANSWERS, "a"), 3000, seen)
    assert (found.eligible, found.censored, found.answered) == (6, 2, 5)


def test_what_was_tied_by_hand_goes_before_the_window() -> None:
    signals, answers = {"s": 10_000, "t": 11_000}, {"a": 11_500, "b": 19_000}
    alone = answering.answered(signals, answers, 3000, FILM)
    assert (alone.latencies, alone.tied) == ((1500,), 0)
    tied = answering.answered(signals, answers, 3000, FILM, {"s": "b"})
    assert (tied.latencies, tied.tied, tied.late) == ((9000, 500), 1, 1)
    early = answering.answered({"s": 12_000}, {"a": 11_500}, 3000, FILM, {"s": "a"})
    assert early.answered == 0


def test_an_answer_that_is_tied_serves_no_other_signal() -> None:
    found = answering.answered({"s": 10_000, "t": 12_000}, {"a": 12_500}, 3000, FILM, {"t": "a"})
    assert found.latencies == (500,)


def test_without_a_signal_there_is_no_share() -> None:
    assert answering.NONE.share is None
    assert answering.NONE.median_ms is None
    with pytest.raises(ValueError, match="no share"):
        wilson.interval(0, 0)


@given(st.integers(1, 500), st.data())
def test_an_interval_holds_its_share_and_stays_between_nothing_and_all(whole: int, data: st.DataObject) -> None:
    part = data.draw(st.integers(0, whole))
    low, high = wilson.interval(part, whole)
    assert 0 <= low <= part / whole + 1e-12
    assert part / whole - 1e-12 <= high <= 1


@given(st.lists(st.integers(0, 40), max_size=7, unique=True), st.lists(st.integers(0, 40), max_size=7, unique=True))
def test_no_other_matching_finds_more(signals: list[int], answers: list[int]) -> None:
    found = answering.answered(named(signals, "s"), named(answers, "a"), 3, [(0, 100)])
    assert found.answered == most(tuple(sorted(signals)), tuple(sorted(answers)))


def most(signals: tuple[int, ...], answers: tuple[int, ...]) -> int:
    """By trying every way."""
    if not signals:
        return 0
    first, rest = signals[0], signals[1:]
    ways = [most(rest, answers)]
    for at, answer in enumerate(answers):
        if 0 <= answer - first <= 3:
            ways.append(1 + most(rest, answers[:at] + answers[at + 1 :]))
    return max(ways)
