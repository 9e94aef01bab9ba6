"""The goals of the made family, as parent and worker saw them over eight weeks, and how it likes a pause."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlite_utils import Database

from video_feedback.library import calm_plans, goals
from video_feedback_schemas.goal_records import Domain

RATED_DAYS_AGO = (56, 42, 28, 14, 0)
_HOPED_FOR_IN_DAYS = 56


@dataclass(frozen=True, slots=True, kw_only=True)
class Hope:
    """`seen` has, for each of the days, the parent's level and the worker's, or None where nobody rated."""

    words: str
    domain: Domain
    why: str
    indicator: str
    rungs: Mapping[float, str]
    baseline: float
    seen: Sequence[tuple[float, float] | None]
    parent_says: str
    worker_says: str

    @property
    def form(self) -> dict[str, Any]:
        return {"why": self.why, "indicator": self.indicator, "baseline": self.baseline}


HOPES = (
    Hope(
        words="I settle my baby for her nap",
        domain="feelings",
        why="She sleeps, and she learns that you come.",
        indicator="Sam holds and hums until Robin sleeps, at home, in the afternoon",
        rungs={
            2: "She settles with me every day",
            1: "She settles with me five or six days a week",
            0: "She settles with me three or four days a week",
            -1: "She settles with me one or two days a week",
            -2: "She settles with me less than once a week",
        },
        baseline=-2,
        seen=((-2, -2), (-1, -2), (-1, -1), (0, -1), (0, 0)),
        parent_says="Four times this week. I hummed and she just went.",
        worker_says="Seen on film: holds, slows her voice, waits.",
    ),
    Hope(
        words="We go to clinic together",
        domain="care",
        why="The health visitor sees her grow, and you are not alone with questions.",
        indicator="Sam takes Robin to the clinic on the day that was agreed",
        rungs={
            2: "We go each time, and I ask what I want to know",
            1: "We go each time",
            0: "We go three times in four",
            -1: "We go every other time",
            -2: "We stay at home",
        },
        baseline=-1,
        seen=(None, (-1, -1), None, (0, 0), (1, 1)),
        parent_says="I had my list with me.",
        worker_says="The clinic’s card has all four dates.",
    ),
    Hope(
        words="Face-to-face play each day",
        domain="together",
        why="She finds you when she looks up.",
        indicator="Sam and Robin on the mat, phone away, ten minutes",
        rungs={
            2: "Every day, and she asks for it",
            1: "Every day",
            0: "Five days a week",
            -1: "Two or three days a week",
            -2: "Hardly ever",
        },
        baseline=-1,
        seen=((-1, -1), None, (-1, -1), None, (0, 0)),
        parent_says="She waits for me now.",
        worker_says="Two films with long turns.",
    ),
)  # fmt: skip


def write_down(db: Database, family_id: str, day: date) -> None:
    """Write down the goals as of a day, and the family's pause."""
    start = day - timedelta(days=RATED_DAYS_AGO[0])
    by = day + timedelta(days=_HOPED_FOR_IN_DAYS)
    for hope in HOPES:
        goal = goals.new(
            family_id,
            hope.words,
            hope.domain,
            **hope.form,
            baseline_on=start.isoformat(),
            expected_by=by.isoformat(),
            set_by="Sam",
            agreed_by="Sam and the worker",
        )
        goals.add(db, goal, dict(hope.rungs))
        for days_ago, seen in zip(RATED_DAYS_AGO, hope.seen, strict=True):
            if seen is None:
                continue
            on, is_last = (day - timedelta(days=days_ago)).isoformat(), days_ago == 0
            goals.rate(db, goal.id, "parent", on, seen[0], hope.parent_says if is_last else "")
            goals.rate(db, goal.id, "worker", on, seen[1], hope.worker_says if is_last else "")
    plan = calm_plans.of_family(db, family_id)
    calm_plans.keep(db, replace(plan, line="We can take a moment", guide="breathe"))
