"""T by the numbers of the sources, and what has to hold of it whatever the goals."""

from dataclasses import replace
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from video_feedback.goals import attainment
from video_feedback.goals.attainment import Weighed, t_of
from video_feedback.library import goals
from video_feedback.library.service import Service
from video_feedback_schemas.goal_records import Goal, Rater, Rating
from video_feedback_schemas.ids import RatingId

EQUAL, PRODUCT = Service(), Service(weights="product")


def t(levels: list[float], weights: list[float] | None = None, rho: float = 0.3) -> float:
    made = t_of([Weighed(x, w) for x, w in zip(levels, weights or [1] * len(levels), strict=True)], rho)
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("levels", "weights", "rho", "expected"),
    [
        ([-2, -1, -1], None, 0.3, 31.7426),
        ([0, 1, 0], None, 0.3, 54.5644),
        ([-1, -2, -1], [6, 4, 2], 0.3, 32.3739),
        ([1, 0, -1], [6, 4, 2], 0.3, 54.4065),
        ([1, 0, -1], [6, 4, 2], 0.0, 55.3452),
        ([1, 0, -1], [6, 4, 2], 0.5, 54.0000),
        ([-1, -1, -2, -1], [3, 2, 1, 2], 0.3, 34.0401),
        ([0, -1, -1, -2], [3, 2, 1, 2], 0.3, 37.5868),
        ([0, 1, 0, -1], [3, 2, 1, 2], 0.3, 50.0000),
        ([1], [7], 0.3, 60.0),
        ([-2], None, 0.3, 30.0),
        ([0, 0, 0], [5, 1, 9], 0.3, 50.0),
        ([-0.5, 0, 1], None, 0.3, 52.2822),
        ([-3, 0], None, 0.3, 31.3948),
    ],
)
def test_t_is_as_the_sources_have_it(
    levels: list[float], weights: list[float] | None, rho: float, expected: float
) -> None:
    assert t(levels, weights, rho) == pytest.approx(expected, abs=5e-5)


def test_the_denominators_are_those_of_the_sources() -> None:
    # T of levels whose weighed sum is known gives the root below the line.
    assert -4 * 10 / (t([-2, -1, -1]) - 50) == pytest.approx(2.190890, abs=1e-6)
    assert 4 * 10 / (t([1, 0, -1], [6, 4, 2]) - 50) == pytest.approx(9.077445, abs=1e-6)
    assert -9 * 10 / (t([-1, -1, -2, -1], [3, 2, 1, 2]) - 50) == pytest.approx(5.639149, abs=1e-6)


@pytest.mark.parametrize(
    ("n", "c", "lowest", "less", "highest"),
    [
        (1, 10.0000, 30.00, 40.00, 70.00),
        (2, 6.2017, 25.19, 37.60, 74.81),
        (3, 4.5644, 22.61, 36.31, 77.39),
        (4, 3.6274, 20.98, 35.49, 79.02),
        (5, 3.0151, 19.85, 34.92, 80.15),
    ],
)
def test_with_equal_weights_the_short_cut_and_the_ranges_hold(
    n: int, c: float, lowest: float, less: float, highest: float
) -> None:
    assert t([1] * n) == pytest.approx(50 + c * n, abs=5e-5 * n)
    assert t([-2] * n) == pytest.approx(lowest, abs=5e-3)
    assert t([-1] * n) == pytest.approx(less, abs=5e-3)
    assert t([2] * n) == pytest.approx(highest, abs=5e-3)


def test_without_a_rated_goal_or_any_weight_there_is_none() -> None:
    assert t_of([]) is None
    assert t_of([Weighed(1, 0), Weighed(-2, 0)]) is None
    assert t_of([Weighed(1, 0), Weighed(-2, 3)]) == t([-2], [3])  # left out of all three sums


LEVEL = st.sampled_from([-3.0, -2.0, -1.0, -0.5, 0.0, 1.0, 2.0])
GOALS = st.lists(st.tuples(LEVEL, st.sampled_from([1.0, 2.0, 3.0, 4.0, 6.0, 9.0])), min_size=1, max_size=8)
RHO = st.sampled_from([0.0, 0.3, 0.5, 0.9])


@given(goals=GOALS, rho=RHO)
def test_t_lies_within_the_range_of_so_many_goals(goals: list[tuple[float, float]], rho: float) -> None:
    n = len(goals)
    reach = 10 * n / sqrt((1 - rho) * n + rho * n * n)
    lowest = min(-2.0, *(level for level, _ in goals))
    at = t([level for level, _ in goals], [weight for _, weight in goals], rho)
    assert 50 + reach * lowest - 1e-9 <= at <= 50 + reach * 2 + 1e-9


@given(goals=GOALS, rho=RHO, seed=st.randoms(use_true_random=False))
def test_the_order_of_goals_changes_nothing(goals: list[tuple[float, float]], rho: float, seed: object) -> None:
    shuffled = sorted(goals, key=lambda _: seed.random())  # type: ignore[attr-defined]
    made = [t_of([Weighed(*goal) for goal in order], rho) for order in (goals, shuffled)]
    assert made[0] == made[1]


@given(goals=GOALS, rho=RHO, times=st.sampled_from([0.25, 2.0, 7.0, 100.0]))
def test_weights_all_so_many_times_as_large_change_nothing(
    goals: list[tuple[float, float]], rho: float, times: float
) -> None:
    levels, weights = [level for level, _ in goals], [weight for _, weight in goals]
    assert t(levels, weights, rho) == pytest.approx(t(levels, [times * w for w in weights], rho), abs=1e-9)


@given(goals=GOALS, weight=st.sampled_from([1.0, 5.0]))
def test_equal_weights_cancel(goals: list[tuple[float, float]], weight: float) -> None:
    levels = [level for level, _ in goals]
    assert t(levels, [weight] * len(levels)) == pytest.approx(t(levels))


# From records


def goal(n: int, baseline: float | None = None, importance: int = 1, difficulty: int = 1) -> Goal:
    made = goals.new("f", f"Goal {n}", "care", baseline=baseline, importance=importance, difficulty=difficulty)
    return replace(made, position=n)


def said(of: Goal, rater: Rater, day: str, level: float) -> Rating:
    return Rating(id=RatingId(f"{of.id}{rater}{day}"), goal_id=of.id, version=1, rater=rater, rated_on=day, level=level)


def on(found: list[Goal], day: str, levels: list[float], rater: Rater = "parent") -> list[Rating]:
    return [said(each, rater, day, level) for each, level in zip(found, levels, strict=True)]


def test_v1_from_the_start_to_a_review() -> None:
    three = [goal(1, -2), goal(2, -1), goal(3, -1)]
    made = attainment.of_day(three, on(three, "2026-05-14", [0, 1, 0]), "parent", "2026-05-14", EQUAL)
    assert attainment.at_start(three, EQUAL) == pytest.approx(31.7426, abs=5e-5)
    assert (made.rated, made.goals, made.shared) == (3, 3, 3)
    assert made.t == pytest.approx(54.5644, abs=5e-5)
    assert made.change == pytest.approx(22.8218, abs=5e-5)


def test_v2_weighs_importance_by_difficulty_where_the_service_does() -> None:
    three = [goal(1, -1, 3, 2), goal(2, -2, 2, 2), goal(3, -1, 2, 1)]
    ratings = on(three, "2026-05-14", [1, 0, -1])
    made = attainment.of_day(three, ratings, "parent", "2026-05-14", PRODUCT)
    assert made.start == pytest.approx(32.3739, abs=5e-5)
    assert made.t == pytest.approx(54.4065, abs=5e-5)
    assert made.change == pytest.approx(22.0326, abs=5e-5)
    assert attainment.of_day(three, ratings, "parent", "2026-05-14", EQUAL).t == pytest.approx(50)
    loose = replace(PRODUCT, rho=0.5)
    assert attainment.of_day(three, ratings, "parent", "2026-05-14", loose).t == pytest.approx(54.0)


def test_v3_two_reviews_and_one_goal_that_stays_behind() -> None:
    four = [goal(1, -1, 3), goal(2, -1, 2), goal(3, -2, 1), goal(4, -1, 2)]
    ratings = on(four, "2026-04-02", [0, -1, -1, -2]) + on(four, "2026-05-14", [0, 1, 0, -1])
    first = attainment.of_day(four, ratings, "parent", "2026-04-02", PRODUCT)
    second = attainment.of_day(four, ratings, "parent", "2026-05-14", PRODUCT)
    between = attainment.of_day(four, ratings, "parent", "2026-05-14", PRODUCT, since="2026-04-02")
    assert first.start == pytest.approx(34.0401, abs=5e-5)
    assert first.change == pytest.approx(3.5466, abs=5e-5)
    assert second.t == pytest.approx(50.0)
    assert second.change == pytest.approx(15.9599, abs=5e-5)
    assert between.change == pytest.approx(15.9599 - 3.5466, abs=1e-4)


def test_only_goals_rated_that_day_count_and_only_those_of_both_days_change() -> None:
    four = [goal(1, -2), goal(2), goal(3, -1), goal(4, -1)]
    ratings = on(four[:3], "2026-05-14", [0, 2, 1]) + on(four[3:], "2026-05-07", [2])
    made = attainment.of_day(four, ratings, "parent", "2026-05-14", EQUAL)
    assert (made.rated, made.goals, made.shared) == (3, 4, 2)
    assert made.t == pytest.approx(t([0, 2, 1]))
    assert made.start == pytest.approx(t([-2, -1]))
    assert made.end == pytest.approx(t([0, 1]))
    assert made.change == pytest.approx(t([0, 1]) - t([-2, -1]))


def test_what_parent_and_worker_say_is_never_merged() -> None:
    two = [goal(1, -1), goal(2, -1)]
    ratings = on(two, "2026-05-14", [2, 2]) + on(two[:1], "2026-05-14", [-2], "worker")
    by_parent = attainment.of_day(two, ratings, "parent", "2026-05-14", EQUAL)
    by_worker = attainment.of_day(two, ratings, "worker", "2026-05-14", EQUAL)
    assert by_parent.t == pytest.approx(t([2, 2]))
    assert (by_worker.t, by_worker.rated) == (pytest.approx(30.0), 1)


def test_weight_nought_is_left_out_and_told_and_nothing_rated_is_not_available() -> None:
    two = [goal(1, -1, 0, 3), goal(2, -1, 1, 3)]
    ratings = on(two, "2026-05-14", [2, 0])
    made = attainment.of_day(two, ratings, "parent", "2026-05-14", PRODUCT)
    assert (made.t, made.rated, made.goals, made.left_out) == (pytest.approx(50), 1, 1, 1)
    nought = attainment.of_day(two[:1], ratings, "parent", "2026-05-14", PRODUCT)
    assert (nought.t, nought.start, nought.change) == (None, None, None)
    assert attainment.of_day(two, ratings, "worker", "2026-05-14", PRODUCT).t is None
    assert attainment.at_start([goal(1)], EQUAL) is None


def test_a_goal_that_was_closed_counts_only_where_it_was_rated() -> None:
    kept, closed = goal(1, -1), replace(goal(2, -1), status="closed", status_because="moved away")
    ratings = on([kept, closed], "2026-04-02", [0, 0]) + on([kept], "2026-05-14", [1])
    assert attainment.of_day([kept, closed], ratings, "parent", "2026-04-02", EQUAL).goals == 2
    assert attainment.of_day([kept, closed], ratings, "parent", "2026-05-14", EQUAL).goals == 1
