"""The command for goals: what is hoped for, where it stands in words, and T last."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from video_feedback import unlocking
from video_feedback.ages import age_text
from video_feedback.goals import standing, telling
from video_feedback.goals.levels import DOMAINS, RATERS, level_text, stands
from video_feedback.goals.standing import Standing
from video_feedback.library import families, people, service
from video_feedback.library.instants import day_of, day_text
from video_feedback.terminal import as_columns, as_json
from video_feedback_schemas.records import Person


@click.command("goals")
@click.argument("library", type=click.Path(path_type=Path))
@click.option("--family", "reference", required=True, help="The family's reference name.")
@click.option("--json", "json", is_flag=True, help="Print JSON, for other programs.")
def goals(library: Path, reference: str, json: bool) -> None:
    """List the goals of a family: the levels in words, what parent and worker said, each by themself, and T last."""
    with unlocking.read(library) as db:
        family = families.called(db, reference)
        found = standing.of_family(db, family.id)
        baby = people.baby(db, family.id)
        laid_down = service.get(db)
    said = [rating for each in found for rating in each.ratings]
    attained = telling.latest([each.goal for each in found], said, laid_down)
    if json:
        figures = [{**asdict(one), "change": one.change} for one in attained]
        as_json({"goals": [_plain(each) for each in found], "t": figures, "limits": telling.LIMITS})
        return
    if not found:
        click.echo("There are no goals yet.")
    for each in found:
        _tell(each, baby)
    for one in attained:
        click.echo(" ".join(telling.sentences(one, laid_down)))
    if attained:
        click.echo(telling.LIMITS)


def _tell(each: Standing, baby: Person | None) -> None:
    goal = each.goal
    click.echo(f"“{' '.join(goal.words.split())}”: {each.stands} ({DOMAINS[goal.domain]})")
    as_columns([(f"  {level_text(rung.level)}", rung.name, rung.words) for rung in each.rungs], "")
    rows = []
    if goal.baseline is not None:
        rows.append(("  start", _day(goal.baseline_on, baby), _level(goal.baseline), goal.baseline_evidence))
    for one in each.ratings:
        rows.append((f"  {RATERS[one.rater].lower()}", _day(one.rated_on, baby), _level(one.level), one.words))
    as_columns(rows, "  Not rated yet.")
    click.echo()


def _level(level: float) -> str:
    return f"{stands(level)} ({level_text(level)})"


def _day(day: str | None, baby: Person | None) -> str:
    if not day:
        return ""
    age = age_text(baby, day)
    return day_text(day_of(day)) + (f", baby {age}" if age else "")


def _plain(each: Standing) -> dict[str, Any]:
    return {
        **asdict(each.goal),
        "stands": each.stands,
        "rungs": [asdict(rung) for rung in each.rungs],
        "ratings": [{**asdict(one), "rung_words": each.words_by(one)} for one in each.ratings],
    }
