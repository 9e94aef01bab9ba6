"""Erasing, on the command line: what would go is told, then asked, then done."""

from pathlib import Path

import click

from video_feedback import unlocking
from video_feedback.errors import Trouble
from video_feedback.library import backups, erasing, erasing_words, families, remains, renewing
from video_feedback.library.erasing import Erasure, Kind
from video_feedback.library.library import Library
from video_feedback.terminal import progress_bar

FILE = click.Path(path_type=Path)
_WHICH = "Say which: --recording ID, --family NAME or --person ID."


@click.command()
@click.argument("library", type=FILE)
@click.option("--recording", help="A film, by its id.")
@click.option("--family", "reference", help="A family with all that is about it, by its reference name.")
@click.option("--person", help="A person, by their id.")
@click.option("--keep-words", is_flag=True, help="Of a film: keep what was written about it, without the picture.")
@click.option("--keep-backups", is_flag=True, help="Leave the backups of before; they go by themselves after 30 days.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase(
    library: Path,
    recording: str | None,
    reference: str | None,
    person: str | None,
    keep_words: bool,
    keep_backups: bool,
    yes: bool,
) -> None:
    """Erase a film, a family or a person for good, and the backups that still hold them.

    A new backup is made in each place first; then the older ones there go. There is no way back.
    """
    asked: list[tuple[Kind, str | None]] = [("recording", recording), ("family", reference), ("person", person)]
    named = [(kind, name) for kind, name in asked if name is not None]
    if len(named) != 1 or (keep_words and recording is None):
        raise click.UsageError(_WHICH if len(named) != 1 else "--keep-words goes with --recording.")
    (kind, name) = named[0]
    with unlocking.opened(library) as opened:
        thing = families.called(opened.db, name).id if kind == "family" else name
        plan = erasing.planned(opened.db, kind, thing, keeps_words=keep_words)
        places = remains.held(library, opened.db)
        _tell(plan, places)
        if not yes:
            _ask(plan)
        with progress_bar("Erasing") as progress:
            erasing.erase(opened, plan, progress, with_older_backups=not keep_backups)
        click.echo("It is erased.")
        if not keep_backups:
            _renew(library, opened, places)


def _tell(plan: Erasure, places: list[remains.Held]) -> None:
    click.echo(f"“{plan.called}”. {erasing_words.goes(plan)}" if plan.called else erasing_words.goes(plan))
    for sentence in (erasing_words.FOR_GOOD, *erasing_words.stays_in(places)):
        click.echo(sentence)


def _ask(plan: Erasure) -> None:
    if plan.kind == "family":
        typed = click.prompt("Type the reference name to erase the family", default="", show_default=False)
        sure = typed.strip().casefold() == plan.called.casefold()
    else:
        sure = click.confirm("Erase it?")
    if not sure:
        raise Trouble("Nothing was erased.")


def _renew(library: Path, opened: Library, places: list[remains.Held]) -> None:
    if not any(one for one in places if not one.is_away):
        return
    with progress_bar("Backing up") as progress:
        renewed = renewing.renew(library, opened.key, places, backups.next_number(opened.db), progress)
    with opened.change("Back up", undoable=False) as db:
        renewing.note(db, renewed)
    for made in renewed.made:
        click.echo(f"Backup {made.backup.number} is in {made.backup.folder}. The older ones there are gone.")
    if renewed.troubles:
        raise Trouble(f"{renewed.troubles[0]} The next backup made there takes the older ones away.")
