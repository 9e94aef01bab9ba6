"""The commands for the record of what was done: check it, list it, write it into a file."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import click
from sqlite_utils import Database

from video_feedback import unlocking
from video_feedback.consent import doors
from video_feedback.counts import counted
from video_feedback.errors import Trouble
from video_feedback.exports.leaving import Leaving
from video_feedback.exports.writing import write_whole
from video_feedback.interop import audit_file
from video_feedback.library import audit, audit_words, instants, keyholders
from video_feedback.library.beside import reading
from video_feedback.terminal import as_columns, as_json, progress_bar
from video_feedback.unlocking import Unlocked

FILE = click.Path(path_type=Path)
KINDS = {words.casefold().replace(" ", "-"): acts for words, acts in audit_words.KINDS.items()}
json_option = click.option("--json", "json", is_flag=True, help="Print JSON, for other programs.")
library_argument = click.argument("library", type=FILE)


@click.group("audit")
def audit_group() -> None:
    """The record of what was done with the films of a library: check it, list it, export it."""


@audit_group.command()
@library_argument
@click.option("--head", "kept", type=FILE, multiple=True, help="An export of before, or a backup's manifest.json.")
@json_option
def verify(library: Path, kept: tuple[Path, ...], json: bool) -> None:
    """Check that nothing was altered, and name the first line that was.

    Lines cut off the end are only found with a --head that was kept elsewhere.
    """
    heads = [head for path in kept for head in audit_file.heads(path)]
    found = unlocking.unlocked(library)
    with reading(library, found.key) as db, progress_bar("Checking") as progress:
        broken = audit.verify(db, *heads, progress=progress)
        head = audit.head(db)
    found.note()  # after it, or the lines that are missing at the end would be one less
    if json:
        as_json({"head": asdict(head), "broken": asdict(broken) if broken else None})
    if broken is not None:
        raise Trouble(f"{broken.says} What stands before it is as it was written.")
    if not json:
        lines = "1 line is" if head.n == 1 else f"All {counted(head.n, 'line')} are"
        click.echo(f"{lines} as written. The last one is {head.n}, sealed {head.seal}.")


@audit_group.command("list")
@library_argument
@click.option("--kind", type=click.Choice(list(KINDS)), help="Keep to one kind.")
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="Keep to one day: 2026-05-14.")
@click.option("--limit", type=click.IntRange(min=1), default=100, show_default=True, help="The newest so many.")
@json_option
def list_lines(library: Path, kind: str | None, day: datetime | None, limit: int, json: bool) -> None:
    """List what was done, the newest first. For a manager."""
    since, until = instants.bounds(day.date()) if day else ("", "")
    acts = KINDS[kind] if kind else ()
    with _for_a_manager(library) as (_, db):
        words = audit_words.Words(db, keyholders.known(library))
        lines = audit.lines(db, limit, acts=acts, since=since, until=until)
        said = [(line.n, line.at, words.who(line), words.says(line)) for line in lines]
    if json:
        told = zip(lines, said, strict=True)
        as_json([{**asdict(line), "worker": who, "says": says} for line, (_, _, who, says) in told])
        return
    as_columns(said, "There is nothing of this in the record.")


@audit_group.command()
@library_argument
@click.option("-o", "--output", type=FILE, required=True, help="The file to write: .csv or .json.")
def export(library: Path, output: Path) -> None:
    """Write the whole record into a file, with the seal of every line. For a manager. It holds ids, no names of
    families."""
    format_name = output.suffix.lower().removeprefix(".")
    if format_name not in audit_file.FORMATS:
        raise click.BadParameter("the file must end in .csv or .json", param_hint="--output")
    with _for_a_manager(library) as (found, db), progress_bar("Writing") as progress:
        data = audit_file.render(db, format_name, keyholders.known(library), progress)
    write_whole(
        output, data, Leaving(noting=found.noting, what="audit").noted(format_name, "manager", data, doors.AUDIT_FILE)
    )
    click.echo(f"What was done is in {output}.")


@contextmanager
def _for_a_manager(library: Path) -> Iterator[tuple[Unlocked, Database]]:
    found = unlocking.unlocked(library)
    found.note()
    if not found.worker.is_manager:
        raise Trouble("Only a manager may read what was done. Ask one to open the library.")
    with reading(library, found.key) as db:
        yield found, db
