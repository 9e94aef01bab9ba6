"""What a ladder shows, column by column: the start, then every day on which somebody rated. No Qt in here."""

from dataclasses import dataclass

from video_feedback.ages import short_age_text
from video_feedback.goals.levels import RATERS, level_text, stands
from video_feedback.goals.standing import Standing
from video_feedback.library.instants import day_of, day_text, today
from video_feedback.words import tr
from video_feedback_schemas.goal_records import Rater, Rating
from video_feedback_schemas.records import Person

START = ""
"""Stands for the start where a day would stand."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A mark in a column; `was` are the words its rung had then, where they are others now."""

    level: float
    was: str = ""
    is_older: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A day, or START. `title` and `under` stand over it; `spots` by who set them (`start` at the start)."""

    day: str
    title: str
    under: str
    spots: dict[str, Spot]


def of(standing: Standing, baby: Person | None) -> list[Column]:
    """From the start to the last rating. A baby's age stands under every day."""
    made = []
    goal = standing.goal
    if goal.baseline is not None:
        title = _day(goal.baseline_on) if goal.baseline_on else tr("Start")
        age = _age(baby, goal.baseline_on)
        says_start = goal.baseline_on and not age.endswith("pregnant")  # for both there is no room
        under = ", ".join(part for part in ("start" if says_start else "", age) if part)
        made.append(Column(day=START, title=title, under=under, spots={"start": Spot(goal.baseline)}))
    for each in standing.days:
        found = {rater: said for rater in RATERS if (said := standing.rating(rater, each)) is not None}
        spots = {str(rater): _spot(standing, said) for rater, said in found.items()}
        made.append(Column(day=each, title=_day(each), under=_age(baby, each), spots=spots))
    return made


def said(column: Column) -> str:
    """The column for who listens: `14 May, baby 14 weeks. Parent: as hoped, 0. Worker: not rated.`"""
    if column.day == START:
        spot = column.spots["start"]
        return tr(
            "At the start, {title}: {stands}, {level}.",
            title=column.title,
            stands=stands(spot.level),
            level=level_text(spot.level),
        )
    raters: tuple[Rater, ...] = tuple(RATERS)
    parts = [tr("{day}, baby {age}.", day=column.title, age=column.under) if column.under else f"{column.title}."]
    for rater in raters:
        spot_or_none = column.spots.get(rater)
        if spot_or_none is None:
            parts.append(tr("{rater}: not rated.", rater=RATERS[rater]))
        else:
            was = tr(", by earlier words: {was}", was=spot_or_none.was) if spot_or_none.is_older else ""
            parts.append(f"{RATERS[rater]}: {stands(spot_or_none.level)}, {level_text(spot_or_none.level)}{was}.")
    return " ".join(parts)


def _spot(standing: Standing, rating: Rating) -> Spot:
    older = standing.is_older(rating)
    return Spot(rating.level, standing.words_by(rating) if older else "", older)


def _day(day: str) -> str:
    """`14 May`, short; with its year where that is another than this one."""
    on = day_of(day)
    return day_text(on, year=on.year != day_of(today()).year, short=True)


def _age(baby: Person | None, day: str | None) -> str:
    # `35 weeks + 2 of pregnancy` is too wide for a column.
    return short_age_text(baby, day) if day else ""
