"""The commands for schemes: list them, write one into a file, bring one in from a file."""

from dataclasses import asdict
from pathlib import Path

import click

from video_feedback import unlocking
from video_feedback.consent import doors
from video_feedback.counts import counted
from video_feedback.errors import Trouble
from video_feedback.exports.writing import write_whole
from video_feedback.interop import scheme_file
from video_feedback.library import scheme_uses
from video_feedback.library import schemes as kept_schemes
from video_feedback.schemes import arriving
from video_feedback.schemes.editing import Editing
from video_feedback.terminal import as_columns, as_json

FILE = click.Path(path_type=Path)
HOW = click.Choice(["version", "copy"])
json_option = click.option("--json", "json", is_flag=True, help="Print JSON, for other programs.")


class ListsByItself(click.Group):
    """Without one of its commands, it lists: `schemes LIBRARY` is short for `schemes list LIBRARY`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        named = next((arg for arg in args if not arg.startswith("-")), "")
        if named and named not in self.commands:
            args = ["list", *args]
        return super().parse_args(ctx, args)


@click.group(cls=ListsByItself)
def schemes() -> None:
    """List the schemes of a library (`schemes LIBRARY`), export one, or import one."""


@schemes.command("list")
@click.argument("library", type=FILE)
@json_option
def list_schemes(library: Path, json: bool) -> None:
    """List the schemes, those that are archived last."""
    with unlocking.read(library) as db:
        found = [*kept_schemes.every(db), *kept_schemes.every(db, archived=True)]
        uses = {scheme.id: scheme_uses.of_scheme(db, scheme.id) for scheme in found}
    if json:
        as_json([{**asdict(scheme), "used_by": asdict(uses[scheme.id])} for scheme in found])
        return
    rows = (
        (
            scheme.id,
            f"version {scheme.version}",
            scheme.name,
            counted(sum(not code.archived for code in scheme.codes), "code"),
            counted(uses[scheme.id].films, "film"),
            "archived" if scheme.archived else "",
        )
        for scheme in found
    )
    as_columns(rows, "There are no schemes.")


@schemes.command("export")
@click.argument("library", type=FILE)
@click.option("--scheme", "scheme_id", required=True, help="The scheme's id.")
@click.option("--version", type=click.IntRange(min=1), help="Which version; else the newest.")
@click.option("-o", "--output", type=FILE, required=True)
def export_scheme(library: Path, scheme_id: str, version: int | None, output: Path) -> None:
    """Write a scheme into a file, in the published format."""
    with unlocking.read(library) as db:
        scheme = kept_schemes.newest(db, scheme_id) if version is None else kept_schemes.get(db, scheme_id, version)
    write_whole(output, scheme_file.write(scheme), doors.free(doors.SCHEME_FILE))
    click.echo(f"{scheme.name}, version {scheme.version}, is in {output}.")


@schemes.command("import")
@click.argument("file", type=FILE)
@click.option("--library", type=FILE, required=True)
@click.option("--as", "how", type=HOW, help="What it becomes where the library has another of its version.")
@json_option
def import_scheme(file: Path, library: Path, how: arriving.How | None, json: bool) -> None:
    """Bring a scheme in from a file."""
    came = scheme_file.read(scheme_file.bytes_of(file))
    with unlocking.opened(library) as opened:
        before = arriving.standing(opened.db, came)
        if before == "other" and how is None:
            raise Trouble(f"{arriving.sentence(opened.db, came)} Say which: --as version or --as copy.")
        said = arriving.sentence(opened.db, came)
        scheme = arriving.take_in(Editing(opened), opened.db, came, how)
    if json:
        as_json(scheme)
    elif before == "same":
        click.echo(said)
    else:
        click.echo(f"{scheme.name}, version {scheme.version}, is in the library: {scheme.id}")
