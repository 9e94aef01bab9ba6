"""The command line's way to make a library, to lock an older one, and to its recovery sheet."""

import sys
from pathlib import Path

import click

from video_feedback import unlocking
from video_feedback.consent import doors
from video_feedback.counts import counted
from video_feedback.errors import Trouble
from video_feedback.exports.writing import write_whole
from video_feedback.library import converting, founding, keyholders
from video_feedback.library.folder import must_be_in
from video_feedback.library.instants import day_of, day_text, today
from video_feedback.library.library import Library
from video_feedback.terminal import progress_bar
from video_feedback.vault import disk_encryption, key_file, place, sheet
from video_feedback.vault.refusals import NotUnlocked

FILE = click.Path(path_type=Path)
library_argument = click.argument("library", type=FILE)
name_option = click.option("--name", default="Worker", show_default=True, help="Who opens it with this passphrase.")
confirm_option = click.option(
    "--confirm-code/--later",
    default=None,
    help="Ask for the recovery code once it is written down, or not now. Without either: asked on a terminal.",
)


@click.command()
@library_argument
@name_option
@confirm_option
def new(library: Path, name: str, confirm_code: bool | None) -> None:
    """Make a library in a new or empty folder, locked with a passphrase."""
    place.refuse_unsafe(library.absolute())
    made, code = founding.found(library, unlocking.passphrase(twice=True), name)
    made.close()
    click.echo(f"The library is in {library}.")
    _show(library, code, confirm_code)
    _warn_of_place(library)
    _warn_of_disk(library)


@click.command()
@library_argument
@name_option
@confirm_option
def convert(library: Path, name: str, confirm_code: bool | None) -> None:
    """Lock a library of a version that could not. It can be stopped, and goes on when it is called again."""
    must_be_in(library)
    if not converting.is_needed(library):
        click.echo("This library is locked already.")
        return
    _warn_of_place(library)
    code = None
    if converting.is_begun(library):
        opened = unlocking.entered(library).opened
    else:
        opened, code = converting.begin(library, unlocking.passphrase(twice=True), name)
    try:
        with progress_bar("Locking") as progress:
            converted = converting.convert(library, opened.key, opened.worker.id, progress)
        Library.open(library, opened.key, opened.worker.id).close()
    finally:
        # Shown this once, and wanted all the same if it was stopped.
        if code is not None:
            _show(library, code, confirm_code)
    click.echo(f"The library is locked; {counted(converted.locked, 'film')} just now.")
    for title in converted.missing:
        click.echo(f"The film of “{title}” was not there.")
    for title in converted.changed:
        click.echo(f"The film of “{title}” is not as it was brought in. It is kept as it is.")
    click.echo("What was deleted may still be found on a disk that is not encrypted itself.")
    _warn_of_disk(library)


@click.command("confirm-code")
@library_argument
def confirm_code(library: Path) -> None:
    """Type the code of the recovery sheet once. Films come in from then on."""
    _ask_for_code(library)


@click.command("recovery-sheet")
@library_argument
@click.option("-o", "--output", type=FILE, required=True, help="The text file to write.")
@confirm_option
def recovery_sheet(library: Path, output: Path, confirm_code: bool | None) -> None:
    """Make a new recovery code, and write its sheet as plain text. The old sheet opens nothing from then on.

    The window makes the sheet as a page to print.
    """
    if output.suffix.lower() == ".pdf":
        raise click.BadParameter("the window makes it as PDF; here it is plain text: .txt", param_hint="--output")
    if output.resolve().parent.is_relative_to(library.resolve()):
        raise Trouble("The sheet must not lie in the library itself. Choose another place.")
    entered = unlocking.unlocked(library).entered
    with Library.open(library, entered.opened.key, entered.opened.worker.id, entered.wrong_tries) as locked:
        code = keyholders.new_code(locked, entered.opened)
    write_whole(
        output, sheet.as_text(code, library.name, day_text(day_of(today()))).encode(), doors.free(doors.RECOVERY_SHEET)
    )
    click.echo(f"The sheet is in {output}. Print it, and delete the file.")
    if _is_asked(confirm_code):
        _ask_for_code(library)


def _show(library: Path, code: str, asked: bool | None) -> None:
    click.echo("Write this recovery code down and keep it away from the laptop. It is not shown again:")
    click.echo(code)
    if _is_asked(asked):
        _ask_for_code(library)
    else:
        click.echo("Before the first film comes in, try it once: video-feedback confirm-code LIBRARY")


def _is_asked(asked: bool | None) -> bool:
    return sys.stdin.isatty() if asked is None else asked


def _ask_for_code(library: Path) -> None:
    while True:
        typed = str(click.prompt("The recovery code, as you have written it down", err=True))
        try:
            key_file.confirm_code(library, typed)
        except NotUnlocked as refusal:
            if not sys.stdin.isatty():
                raise
            click.echo(str(refusal), err=True)
        else:
            click.echo("The code opens the library. Films can come in.")
            return


def _warn_of_place(library: Path) -> None:
    if said := place.of(library.absolute()).sentence:
        click.echo(said, err=True)


def _warn_of_disk(library: Path) -> None:
    if disk_encryption.of(library.absolute()).answer != "yes":
        click.echo(
            "The disk itself is not encrypted, or it cannot be told. Encrypt it as well: what other programs keep "
            "there is not locked.",
            err=True,
        )
