"""The levels of a goal's ladder: which there are, what they are called, and how one is written."""

from video_feedback.errors import Trouble
from video_feedback_schemas.goal_records import Domain, Goal, Rater, Scale

HOPE = 0.0
"""The level that is hoped for by the day of review."""

LEVELS: dict[Scale, tuple[float, ...]] = {
    "gas5": (2.0, 1.0, 0.0, -1.0, -2.0),
    "gas_half": (2.0, 1.0, 0.0, -0.5, -1.0, -2.0),
    "gas_minus3": (2.0, 1.0, 0.0, -1.0, -2.0, -3.0),
}
"""From the top of the ladder down."""

NAMES: dict[float, str] = {
    2.0: "Much more",
    1.0: "More",
    0.0: "What we hope for",
    -0.5: "Part of the way",
    -1.0: "Less",
    -2.0: "Much less",
    -3.0: "Less than at the start",
}

_STANDS: dict[float, str] = {
    2.0: "much more than hoped",
    1.0: "more than hoped",
    0.0: "as hoped",
    -0.5: "part of the way",
    -1.0: "less than hoped",
    -2.0: "much less than hoped",
    -3.0: "less than at the start",
}

DOMAINS: dict[Domain, str] = {
    "care": "Baby’s care",
    "together": "Being together",
    "feelings": "Managing feelings",
    "home": "Home",
    "support": "Support",
    "substances": "Substance use",
    "appointments": "Appointments",
}

RATERS: dict[Rater, str] = {"parent": "Parent", "worker": "Worker"}


def level_text(level: float) -> str:
    """`+1`, `0`, `−0.5`, with a minus sign that is one."""
    if level == 0:
        return "0"
    return f"{'+' if level > 0 else '−'}{abs(level):g}"


def stands(level: float | None) -> str:
    """Where a goal stands, in words: `as hoped`; `not rated yet` without a level."""
    return "not rated yet" if level is None else _STANDS[level]


def refuse_unknown(scale: Scale, level: float) -> None:
    """Raises Trouble if a ladder of this scale has no such level."""
    if level not in LEVELS[scale]:
        there = ", ".join(level_text(each) for each in LEVELS[scale])
        raise Trouble(f"This goal’s ladder has no level {level_text(level)}. It has {there}.")


def with_hope_first(goal_scale: Scale) -> list[float]:
    """In the order in which they are written: what is hoped for, then upwards, then downwards."""
    return sorted(LEVELS[goal_scale], key=lambda level: (level != HOPE, level < HOPE, abs(level)))


def weight_of(goal: Goal, *, product: bool) -> float:
    """How much a goal weighs: 1, or importance times difficulty (0 to 9), where the service weighs so."""
    return float(goal.importance * goal.difficulty) if product else 1.0
