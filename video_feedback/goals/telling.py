"""T in a sentence, with what limits it beside it: whose ratings, of which day, from how many goals, how weighed."""

from collections.abc import Sequence

from video_feedback.counts import counted
from video_feedback.goals import attainment
from video_feedback.goals.attainment import Attainment
from video_feedback.goals.levels import RATERS
from video_feedback.library.instants import day_of, day_text
from video_feedback.library.service import Service
from video_feedback.words import tr
from video_feedback_schemas.goal_records import Goal, Rater, Rating

LIMITS = tr("Read the levels first: a mean hides a goal that stays still.")
NOT_AVAILABLE = tr("not available")


def figure(t: float | None) -> str:
    """One decimal, or that there is none."""
    return NOT_AVAILABLE if t is None else f"{t:.1f}"


def weights_text(service: Service) -> str:
    how = tr("equal weights") if service.weights == "equal" else tr("weights importance times difficulty")
    return how if service.rho == Service().rho else tr("{how}, rho {rho}", how=how, rho=f"{service.rho:g}")


def latest(
    goals: Sequence[Goal], ratings: Sequence[Rating], service: Service, *, until: str = "9999"
) -> list[Attainment]:
    """For each of the two who has rated: T of the last day they did, at the latest on `until`."""
    found = []
    raters: tuple[Rater, ...] = tuple(RATERS)
    for rater in raters:
        days = [rating.rated_on for rating in ratings if rating.rater == rater and rating.rated_on <= until]
        if days:
            found.append(attainment.of_day(goals, ratings, rater, max(days), service))
    return found


def sentences(one: Attainment, service: Service) -> list[str]:
    """`Parent: T 54.6 on 14 May 2026, from 3 of 3 goals rated, equal weights.` and how it was at the start."""
    day = day_text(day_of(one.day))
    rated = tr("{rated} of {goals} rated", rated=one.rated, goals=counted(one.goals, "goal"))
    said = [
        tr(
            "{rater}: T {figure} on {day}, from {rated}, {weights}.",
            rater=RATERS[one.rater],
            figure=figure(one.t),
            day=day,
            rated=rated,
            weights=weights_text(service),
        )
    ]
    if one.left_out:
        said.append(tr("{goals} left out, of weight 0.", goals=counted(one.left_out, "goal")))
    if one.change is None:
        said.append(tr("At the start: not available."))
    else:
        over = "" if one.shared == one.rated else tr(", over {goals} known at both", goals=counted(one.shared, "goal"))
        sign = "+" if one.change >= 0 else "−"
        said.append(
            tr(
                "At the start {figure}, change {sign}{change}{over}.",
                figure=figure(one.start),
                sign=sign,
                change=f"{abs(one.change):.1f}",
                over=over,
            )
        )
    return said
