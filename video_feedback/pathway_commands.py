"""The commands for a family's pathway: its steps on the command line, and all its dates as a calendar file."""

from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from video_feedback import unlocking
from video_feedback.consent import doors
from video_feedback.exports.leaving import Leaving
from video_feedback.exports.writing import write_whole
from video_feedback.library import families
from video_feedback.library.beside import reading
from video_feedback.library.instants import day_text, now, today
from video_feedback.pathway import calendar, stages
from video_feedback.terminal import as_columns, as_json

FILE = click.Path(path_type=Path)
family_option = click.option("--family", "reference", required=True, help="The family's reference name.")


@click.command()
@click.argument("library", type=FILE)
@family_option
@click.option("--json", "json", is_flag=True, help="Print JSON, for other programs.")
def pathway(library: Path, reference: str, json: bool) -> None:
    """List the steps of a family's pathway, with the baby's age on each day."""
    with unlocking.read(library) as db:
        family = families.called(db, reference)
        found = stages.of_family(db, family.id, _today())
        line = stages.quiet_line(db, family.id, _today())
    if json:
        as_json([{**asdict(one), "day": one.day, "status": stages.status(one)} for one in found])
        return
    if line:
        click.echo(line)
    rows = (
        (one.stage.name, day_text(one.day) if one.day else "not known yet", one.age, stages.status(one))
        for one in found
    )
    as_columns(rows, "This family has no pathway yet.")


@click.command("calendar")
@click.argument("library", type=FILE)
@family_option
@click.option("-o", "--output", type=FILE, required=True, help="The calendar file to write: .ics.")
def calendar_file(library: Path, reference: str, output: Path) -> None:
    """Write all dates of a family into a calendar file. That it was written goes on record, with its SHA-256."""
    found = unlocking.unlocked(library)
    found.note()
    with reading(library, found.key) as db:
        family = families.called(db, reference)
        data = calendar.file(db, family.id, _today(), now())
    leaving = Leaving(noting=found.noting, what=f"family:{family.id}", kind="calendar")
    write_whole(output, data, leaving.noted("ics", "worker", data, doors.CALENDAR, path=output))
    click.echo(f"The calendar is in {output}.")


COMMANDS = (pathway, calendar_file)


def _today() -> date:
    return date.fromisoformat(today())
