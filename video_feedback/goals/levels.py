"""The levels of a goal's ladder: which there are, what they are called, and how one is written."""

from video_feedback.errors import Trouble
from video_feedback.words import tr
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
    2.0: tr("Much more"),
    1.0: tr("More"),
    0.0: tr("What we hope for"),
    -0.5: tr("Part of the way"),
    -1.0: tr("Less"),
    -2.0: tr("Much less"),
    -3.0: tr("Less than at the start"),
}

_STANDS: dict[float, str] = {
    2.0: tr("much more than hoped"),
    1.0: tr("more than hoped"),
    0.0: tr("as hoped"),
    -0.5: tr("part of the way"),
    -1.0: tr("less than hoped"),
    -2.0: tr("much less than hoped"),
    -3.0: tr("less than at the start"),
}

DOMAINS: dict[Domain, str] = {
    "care": tr("Baby’s care"),
    "together": tr("Being together"),
    "feelings": tr("Managing feelings"),
    "home": tr("Home"),
    "support": tr("Support"),
    "substances": tr("Substance use"),
    "appointments": tr("Appointments"),
}

RATERS: dict[Rater, str] = {"parent": tr("Parent"), "worker": tr("Worker")}


def level_text(level: float) -> str:
    """`+1`, `0`, `−0.5`, with a minus sign that is one."""
    if level == 0:
        return "0"
    return f"{'+' if level > 0 else '−'}{abs(level):g}"


def stands(level: float | None) -> str:
    """Where a goal stands, in words: `as hoped`; `not rated yet` without a level."""
    return tr("not rated yet") if level is None else _STANDS[level]


def refuse_unknown(scale: Scale, level: float) -> None:
    """Raises Trouble if a ladder of this scale has no such level."""
    if level not in LEVELS[scale]:
        there = ", ".join(level_text(each) for each in LEVELS[scale])
        raise Trouble(
            tr("This goal’s ladder has no level {level}. It has {there}.", level=level_text(level), there=there)
        )


def with_hope_first(goal_scale: Scale) -> list[float]:
    """In the order in which they are written: what is hoped for, then upwards, then downwards."""
    return sorted(LEVELS[goal_scale], key=lambda level: (level != HOPE, level < HOPE, abs(level)))


def weight_of(goal: Goal, *, product: bool) -> float:
    """How much a goal weighs: 1, or importance times difficulty (0 to 9), where the service weighs so."""
    return float(goal.importance * goal.difficulty) if product else 1.0
