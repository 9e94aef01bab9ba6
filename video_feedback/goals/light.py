"""Asking instead of choosing a rung: was it reached, yes or no, and then how far. As data, for each start level."""

from dataclasses import dataclass

from video_feedback.goals.levels import LEVELS
from video_feedback.words import tr
from video_feedback_schemas.goal_records import Goal

ASKS = tr("Was it reached?")


@dataclass(frozen=True, slots=True)
class Answer:
    """`words` are what one answers, `level` what that stands for."""

    words: str
    level: float


YES: tuple[Answer, ...] = (
    Answer(tr("As we hoped"), 0.0),
    Answer(tr("A little more"), 1.0),
    Answer(tr("Much more"), 2.0),
)
NO: dict[float, tuple[Answer, ...]] = {
    -1.0: (Answer(tr("Partly"), -0.5), Answer(tr("No change"), -1.0), Answer(tr("Further away"), -2.0)),
    -2.0: (Answer(tr("Partly"), -1.0), Answer(tr("No change"), -2.0), Answer(tr("Further away"), -3.0)),
}
"""By the level at the start. For any other start there is no such question (GAS-light)."""


def is_for(goal: Goal) -> bool:
    """Whether this goal can be asked about so: its start level has to be -1 or -2."""
    return goal.baseline in NO


def answers(goal: Goal, *, reached: bool) -> tuple[Answer, ...]:
    """What can be answered; KeyError where `is_for` is False. `fits` tells which of it the ladder has a rung for."""
    return YES if reached else NO[float(goal.baseline if goal.baseline is not None else 0)]


def fits(goal: Goal, answer: Answer) -> bool:
    """Whether the goal's ladder has the level of this answer."""
    return answer.level in LEVELS[goal.scale]
