"""What can be done to goals. Each is one step that can be taken back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from video_feedback.library import goals
from video_feedback.words import tr
from video_feedback_schemas.goal_records import Goal, Rater
from video_feedback_schemas.records import Reader
from video_feedback_ui.bridge import Bridge


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one of the two says of a day. Without a `level` there is no rating of theirs."""

    rater: Rater
    level: float | None
    words: str = ""
    words_for: Reader = "worker"
    moments: frozenset[str] = field(default=frozenset())
    sessions: frozenset[str] = field(default=frozenset())


def add(bridge: Bridge, place: str, goal: Goal, words: goals.Words) -> None:
    with bridge.change(tr("Add a goal"), place=place) as db:
        goals.add(db, goal, words)


def edit(bridge: Bridge, place: str, goal: Goal, words: goals.Words) -> None:
    with bridge.change(tr("Edit the goal"), place=place) as db:
        # First the ladder's scale, or words of a level that it will have would be refused.
        goals.edit(db, goal)
        goals.write_anchors(db, goal.id, words)


def move(bridge: Bridge, place: str, family_id: str, ids: Sequence[str]) -> None:
    with bridge.change(tr("Move a goal"), place=place) as db:
        goals.order(db, family_id, ids)


def remove(bridge: Bridge, place: str, goal_id: str) -> None:
    with bridge.change(tr("Remove the goal"), place=place) as db:
        goals.remove(db, goal_id)


def rate(bridge: Bridge, place: str, goal_id: str, day: str, said: Iterable[Said]) -> None:
    """Write down what the two say of a day (ISO), each by themself; a rating that has no level now is taken away."""
    with bridge.change(tr("Rate the goal"), place=place) as db:
        there = {each.rater: each for each in goals.ratings(db, goal_id) if each.rated_on == day}
        for one in said:
            if one.level is not None:
                made = goals.rate(db, goal_id, one.rater, day, one.level, one.words, one.words_for)
                goals.prove(db, made.id, one.moments, one.sessions)
            elif one.rater in there:
                goals.unrate(db, there[one.rater].id)
