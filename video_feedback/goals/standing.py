"""Where a family's goals stand: each with its ladder and what the two said, for the window and the command line."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from video_feedback.goals.levels import HOPE, LEVELS, NAMES, RATERS, stands
from video_feedback.library import goals
from video_feedback.library.instants import day_of, day_text
from video_feedback.words import tr
from video_feedback_schemas.goal_records import Goal, Rater, Rating


@dataclass(frozen=True, slots=True)
class Rung:
    """One level of a ladder: what it is called, and what it looks like."""

    level: float
    name: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A goal with its `rungs` from the top, its ratings by day, and the words of each version of its levels."""

    goal: Goal
    version: int
    versions: dict[int, dict[float, str]]
    ratings: tuple[Rating, ...]

    @property
    def rungs(self) -> tuple[Rung, ...]:
        words = self.versions.get(self.version, {})
        return tuple(
            Rung(level, self.hope if level == HOPE else NAMES[level], words.get(level, ""))
            for level in LEVELS[self.goal.scale]
        )

    @property
    def hope(self) -> str:
        """`What we hope for, by 9 July`."""
        if not self.goal.expected_by:
            return NAMES[HOPE]
        return tr("{hope}, by {day}", hope=NAMES[HOPE], day=day_text(day_of(self.goal.expected_by), year=False))

    @property
    def days(self) -> tuple[str, ...]:
        """The days on which somebody rated it."""
        return tuple(dict.fromkeys(rating.rated_on for rating in self.ratings))

    def rating(self, rater: Rater, day: str) -> Rating | None:
        return next((each for each in self.ratings if (each.rater, each.rated_on) == (rater, day)), None)

    def latest(self, rater: Rater) -> Rating | None:
        return next((each for each in reversed(self.ratings) if each.rater == rater), None)

    def words_by(self, rating: Rating) -> str:
        """The words of its rung as they were when it was made."""
        return self.versions.get(rating.version, {}).get(rating.level, "")

    def is_older(self, rating: Rating) -> bool:
        """Whether the rungs have other words now than it was made by."""
        return rating.version != self.version

    @property
    def stands(self) -> str:
        """`as hoped`, where both last said so, or one of them alone; else `parent as hoped, worker less than hoped`."""
        last = {rater: stands(said.level) for rater in RATERS if (said := self.latest(rater)) is not None}
        if len(set(last.values())) <= 1:
            return next(iter(last.values()), stands(None))
        return ", ".join(f"{RATERS[rater].lower()} {words}" for rater, words in last.items())


def of_goal(db: Database, goal: Goal, ratings: Sequence[Rating] | None = None) -> Standing:
    found = goals.ratings(db, goal.id) if ratings is None else ratings
    version = goals.version(db, goal.id)
    numbers = sorted({version, *(rating.version for rating in found)})
    return Standing(
        goal=goal,
        version=version,
        versions={number: goals.anchors(db, goal.id, number) for number in numbers},
        ratings=tuple(found),
    )


def of_family(db: Database, family_id: str) -> list[Standing]:
    """All goals of a family, in their order."""
    ratings = goals.ratings_of_family(db, family_id)
    return [
        of_goal(db, goal, [rating for rating in ratings if rating.goal_id == goal.id])
        for goal in goals.of_family(db, family_id)
    ]
