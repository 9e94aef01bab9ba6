"""Goals as a report tells of them: levels in words first, parent and worker side by side and never merged, T last."""

from collections.abc import Iterable, Sequence

from video_feedback.exports.telling.asking import MAY_READ
from video_feedback.exports.telling.gathering import Gathering, between_dots, day
from video_feedback.exports.telling.parts import facts, said_by
from video_feedback.goals import telling
from video_feedback.goals.levels import DOMAINS, RATERS, stands
from video_feedback.goals.standing import Standing
from video_feedback.words import tr
from video_feedback_schemas.goal_records import Rating
from video_feedback_schemas.report_file import Cell, Column, Fact, Section, Table, Words


def section(gathering: Gathering, each: Standing, since: str, until: str) -> Section:
    """One goal with what the two said of it in these days."""
    goal = each.goal
    ratings = [rating for rating in each.ratings if since <= rating.rated_on <= until]
    return Section(
        key="goal",
        heading=" ".join(goal.words.split()),
        level=2,
        facts=facts(
            ("domain", tr("About"), DOMAINS[goal.domain]),
            ("stands", tr("Where it stands"), each.stands),
            ("hope", each.hope, next((rung.words for rung in each.rungs if rung.level == 0), "")),
            ("why", tr("Why it matters to the baby"), goal.why.strip()),
            ("because", tr("Why it was changed or closed"), goal.status_because.strip()),
        ),
        table=_table(gathering, each, ratings, since, until),
        words=_words(gathering, ratings),
    )


def _table(gathering: Gathering, each: Standing, ratings: Sequence[Rating], since: str, until: str) -> Table | None:
    goal = each.goal
    rows: list[list[Cell]] = []
    if goal.baseline is not None and goal.baseline_on and since <= goal.baseline_on <= until:
        at_start = _level(each, goal.baseline, each.version)
        rows.append(
            [goal.baseline_on, gathering.age(goal.family_id, goal.baseline_on), tr("At the start"), at_start, None]
        )
    for on in dict.fromkeys(rating.rated_on for rating in ratings):
        said = {rating.rater: _level(each, rating.level, rating.version) for rating in ratings if rating.rated_on == on}
        rows.append([on, gathering.age(goal.family_id, on), None, said.get("parent"), said.get("worker")])
    if not rows:
        return None
    return Table(
        key="ratings",
        label=tr("How parent and worker saw it"),
        columns=[
            Column(key="day", label=tr("Day"), kind="day", says=tr("The day it was rated.")),
            Column(key="baby_age", label=tr("Baby’s age"), says=tr("How old the baby was that day.")),
            Column(key="start", label=tr("When"), says=tr("Whether it is where the work began.")),
            Column(key="parent", label=RATERS["parent"], says=tr("Where the parent saw it, in words.")),
            Column(key="worker", label=RATERS["worker"], says=tr("Where the worker saw it, in words.")),
        ],
        rows=rows,
        limits=tr("Each by themself. A level is a rank in words: it cannot be added up."),
    )


def _level(each: Standing, level: float, version: int) -> str:
    """`as hoped: she naps in her cot`, by the words as they were then."""
    looks = each.versions.get(version, {}).get(level, "").strip()
    return f"{stands(level)}: {looks}" if looks else stands(level)


def _words(gathering: Gathering, ratings: Iterable[Rating]) -> list[Words]:
    found: list[Words] = []
    for rating in ratings:
        text = rating.words if rating.rater == "parent" else gathering.note(rating.words, rating.words_for)
        reader = "" if rating.rater == "parent" else MAY_READ[rating.words_for]
        found += said_by(between_dots(RATERS[rating.rater], day(rating.rated_on), reader), text)
    return found


def t_facts(gathering: Gathering, standings: Sequence[Standing], since: str, until: str) -> list[Fact]:
    """T of each of the two, where anything was rated: with whose it is, of which day and of how many goals."""
    ratings = [rating for each in standings for rating in each.ratings if since <= rating.rated_on <= until]
    return [
        Fact(
            key=f"t_{one.rater}",
            label=tr("T, {rater}", rater=RATERS[one.rater].lower()),
            says=telling.figure(one.t),
            value=None if one.t is None else round(one.t, 1),
            limits=" ".join([*telling.sentences(one, gathering.service), telling.LIMITS]),
        )
        for one in telling.latest([each.goal for each in standings], ratings, gathering.service, until=until)
    ]
