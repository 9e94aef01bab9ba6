"""Backups and mending, on the command line."""

from pathlib import Path

import click

from video_feedback import unlocking
from video_feedback.counts import counted
from video_feedback.errors import Trouble
from video_feedback.library import backing_up, backups, repairing, restoring
from video_feedback.library.beside import reading, settle
from video_feedback.library.check import Fault
from video_feedback.library.check import check as check_library
from video_feedback.library.connection import LibraryDamaged
from video_feedback.library.folder import MEDIA
from video_feedback.library.instants import day_of, day_text
from video_feedback.library.library import Library
from video_feedback.terminal import as_columns, as_json, progress_bar
from video_feedback.unlocking import Unlocked
from video_feedback.vault import key_file

FILE = click.Path(path_type=Path)
json_option = click.option("--json", "json", is_flag=True, help="Print JSON, for other programs.")
library_argument = click.argument("library", type=FILE)


@click.command()
@library_argument
@click.option("--to", "place", type=FILE, help="Another place: a stick, a network drive. It gets the films too.")
def backup(library: Path, place: Path | None) -> None:
    """Back a library up, and try the backup by opening it."""
    with unlocking.opened(library) as opened, progress_bar("Backing up") as progress:
        where = place or backups.own_place(library)
        made = backing_up.back_up(library, opened.key, where, backups.next_number(opened.db), progress)
        with opened.change("Back up", undoable=False) as db:
            backups.note(db, made)
        names = [_title(opened, file) for file in made.left_out]
    click.echo(f"Backup {made.backup.number} is in {made.backup.folder}. It was opened and is whole.")
    if not made.backup.holds_films:
        click.echo("Films are not copied on the library’s own disk. To have them twice, say --to another place.")
    for name in names:
        click.echo(f"{name} is missing or damaged here, so it is not in this backup.")


@click.command("backups")
@library_argument
@click.option("--in", "place", type=FILE, help="Look in this place too.")
@json_option
def list_backups(library: Path, place: Path | None, json: bool) -> None:
    """List the backups of a library, the newest first of each place."""
    with unlocking.read(library) as db:
        places = [*backups.places(library, db), *([place] if place else [])]
    vault = backups.vault_of(library)
    found = [one for where in dict.fromkeys(places) for one in backups.of_vault(where, vault)]
    if json:
        said = [
            {"number": b.number, "made_at": b.made_at, "films": b.films, "holds_films": b.holds_films,
             "folder": str(b.folder)} for b in found
        ]  # fmt: skip
        as_json(said)
        return
    rows = (
        (b.number, day_text(day_of(b.made_at)), counted(b.films, "film"), "" if b.holds_films else "named", b.folder)
        for b in found
    )
    as_columns(rows, "There are no backups yet.")


@click.command()
@click.argument("backup", type=FILE)
@click.argument("folder", type=FILE)
@click.option("--films", type=FILE, help="Where films are that the backup only names: a library's media folder.")
@click.option("--code", is_flag=True, help="Ask for the code of the recovery sheet instead of the passphrase.")
def restore(backup: Path, folder: Path, films: Path | None, code: bool) -> None:
    """Make a library of BACKUP in FOLDER, a new or empty one. It never goes over a library."""
    if code:
        opened = key_file.unlock_with_code(backup, str(click.prompt("Code of the recovery sheet", err=True)))
    else:
        opened = unlocking.entered(backup).opened
    with progress_bar("Restoring") as progress:
        restored = restoring.restore(backup, folder, opened.key, progress, media=films, worker=opened.worker.id)
    click.echo(f"{restored.says} The library is in {restored.folder}.")
    click.echo(restoring.AGREEMENTS)
    for title in restored.missing:
        click.echo(f"The film “{title}” was found nowhere. Import it again, or say --films.")


@click.command()
@library_argument
@click.option("--repair", is_flag=True, help="Mend what can be mended. What is thrown away is kept beside.")
@json_option
def check(library: Path, repair: bool, json: bool) -> None:
    """Go through all rows and films of a library and tell what is wrong. Only with --repair is anything changed."""
    unlocked = unlocking.unlocked(library)
    if repair:
        with progress_bar("Mending") as progress:
            done = repairing.repair(library, unlocked.key, unlocked.worker.id, progress)
        for sentence in done if not json else []:
            click.echo(sentence)
    faults = _faults(library, unlocked)
    if json:
        as_json([*({"done": sentence} for sentence in done), *faults] if repair else faults)
    else:
        as_columns(((fault.says,) for fault in faults), "All rows and films are as they should be.")
    if faults:
        raise Trouble(
            "This could not be mended. Keep the library as it is, and restore a backup beside it."
            if repair
            else "Something is wrong in this library. Nothing was changed: `check --repair` mends what can be mended."
        )


def _faults(library: Path, unlocked: Unlocked) -> list[Fault]:
    try:
        unlocked.note()
        settle(library, unlocked.key)
        with reading(library, unlocked.key) as db, progress_bar("Checking") as progress:
            return check_library(db, library / MEDIA, progress)
    except LibraryDamaged as damaged:
        return [Fault(id="library.db", says=str(damaged))]


def _title(opened: Library, file: str) -> str:
    row = opened.db.execute("SELECT title FROM recordings WHERE file = ?", [file]).fetchone()
    return f"The film “{row[0]}”" if row else "A working copy"


COMMANDS = (backup, list_backups, restore, check)
