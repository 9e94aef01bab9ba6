"""T, the one figure for several goals: for supervision and research, never for a parent.

    T = 50 + 10 * sum(w * x) / sqrt((1 - rho) * sum(w^2) + rho * (sum w)^2)

Kiresuk & Sherman 1968, with x the level, w the weight, and rho the correlation that is supposed between goals. Its mean
is 50 and its deviation 10 only if goals are set without bias, and levels are ranks: it stands behind them, not before.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import fsum, sqrt

from video_feedback.goals.levels import weight_of
from video_feedback.library.service import Service
from video_feedback_schemas.goal_records import Goal, Rater, Rating

START = "start"
"""As a day: the levels before work began."""


@dataclass(frozen=True, slots=True)
class Weighed:
    level: float
    weight: float = 1.0


def t_of(goals: Iterable[Weighed], rho: float = 0.3) -> float | None:
    """T in full precision. None, which is "not available", where no goal is rated or all weights are 0: never 50."""
    counted = [goal for goal in goals if goal.weight > 0]
    if not counted:
        return None
    weights = fsum(goal.weight for goal in counted)
    squares = fsum(goal.weight**2 for goal in counted)
    moved = fsum(goal.weight * goal.level for goal in counted)
    return 50 + 10 * moved / sqrt((1 - rho) * squares + rho * weights**2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attainment:
    """What one rater's ratings of one day come to.

    T is of the `rated` goals, of `goals` that could have been; `left_out` weigh 0. `start`, `end` and `change` are over
    the `shared` goals alone, those that have a level on both days.
    """

    rater: Rater
    day: str
    t: float | None
    rated: int
    goals: int
    left_out: int
    shared: int
    start: float | None
    end: float | None

    @property
    def change(self) -> float | None:
        return None if self.start is None or self.end is None else self.end - self.start


def of_day(
    goals: Sequence[Goal], ratings: Sequence[Rating], rater: Rater, day: str, service: Service, since: str = START
) -> Attainment:
    """T of what one rater said on a day, and how it has changed `since` another (from the start, unless said).

    The other rater's levels are not in it. Goals that were changed or closed count where they were rated that day.
    """
    weights = {goal.id: weight_of(goal, product=service.weights == "product") for goal in goals}
    now, before = _levels(goals, ratings, rater, day), _levels(goals, ratings, rater, since)
    open_then = [goal for goal in goals if goal.id in now or goal.status in ("open", "met")]
    both = [goal for goal in goals if goal.id in now and goal.id in before and weights[goal.id]]

    def t(levels: dict[str, float], over: Iterable[Goal]) -> float | None:
        return t_of([Weighed(levels[goal.id], weights[goal.id]) for goal in over], service.rho)

    return Attainment(
        rater=rater,
        day=day,
        t=t(now, [goal for goal in goals if goal.id in now]),
        rated=sum(weights[goal.id] > 0 for goal in goals if goal.id in now),
        goals=sum(weights[goal.id] > 0 for goal in open_then),
        left_out=sum(weights[goal.id] == 0 for goal in open_then),
        shared=len(both),
        start=t(before, both),
        end=t(now, both),
    )


def at_start(goals: Sequence[Goal], service: Service) -> float | None:
    """T of the levels before work began, over all goals that have one."""
    product = service.weights == "product"
    return t_of(
        [Weighed(goal.baseline, weight_of(goal, product=product)) for goal in goals if goal.baseline is not None],
        service.rho,
    )


def _levels(goals: Sequence[Goal], ratings: Sequence[Rating], rater: Rater, day: str) -> dict[str, float]:
    if day == START:
        return {goal.id: goal.baseline for goal in goals if goal.baseline is not None}
    return {rating.goal_id: rating.level for rating in ratings if rating.rater == rater and rating.rated_on == day}
