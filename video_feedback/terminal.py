"""How the command line speaks: columns for people, JSON for programs, one sentence for trouble."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, is_dataclass
from typing import TYPE_CHECKING, Any

import click
import msgspec

from video_feedback.counts import counted, in_words
from video_feedback.errors import Trouble
from video_feedback.jobs import Cancelled, Progress

if TYPE_CHECKING:
    from video_feedback.exports.many import Outcome


class Plain(click.Group):
    """Trouble, and what a disk may do, end in one sentence; a mistake of ours flies on with its trace."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (BrokenPipeError, click.exceptions.Exit):
            raise
        except Cancelled:
            sentence = "Stopped. Nothing was changed."
        except Trouble as trouble:
            sentence = str(trouble)
        except OSError as error:
            where = f" ({error.filename})" if error.filename else ""
            sentence = f"The file or folder cannot be used{where}: {error.strerror or 'the disk does not answer'}."
        click.echo(sentence, err=True)
        raise click.exceptions.Exit(1)


def as_json(value: Any) -> None:
    """Print a record, a dictionary, or a list of them."""
    plain = [_plain(one) for one in value] if isinstance(value, list) else _plain(value)
    click.echo(msgspec.json.format(msgspec.json.encode(plain), indent=2).decode())


def as_columns(rows: Iterable[Sequence[object]], nothing: str) -> None:
    """Print rows with their columns aligned, or the sentence for none."""
    texts = [["" if cell is None else " ".join(str(cell).split()) for cell in row] for row in rows]
    if not texts:
        click.echo(nothing)
        return
    widths = [max(len(cell) for cell in column) for column in zip(*texts, strict=True)]
    for row in texts:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


@contextmanager
def progress_bar(what: str) -> Iterator[Progress]:
    """A bar on the terminal; where there is none, nothing."""
    if not sys.stderr.isatty():
        yield Progress()
        return
    with click.progressbar(length=1000, label=what, file=sys.stderr) as bar:

        def move(share: float) -> None:
            bar.update(int(share * 1000) - bar.pos)

        yield Progress(move)


def _plain(value: Any) -> Any:
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else value


def tell_outcome(outcome: "Outcome", what: str, json: bool) -> None:
    """Tell what came of many exports, each a `what` (report, film): what was written, what was refused and why."""
    if json:
        written = [{"subject": asdict(each), "files": list(map(str, paths))} for each, paths in outcome.written]
        refused = [{"subject": asdict(each.subject), "says": each.says} for each in outcome.refused]
        as_json({"written": written, "refused": refused, "left": [asdict(each) for each in outcome.left]})
        return
    for _, paths in outcome.written:
        for path in paths:
            click.echo(f"The {what} is in {path}.")
    for each in outcome.refused:
        click.echo(f"{each.subject.words}: {each.says}", err=True)
    if outcome.refused:
        click.echo(f"{counted(in_words(len(outcome.refused)), what).capitalize()} not written.", err=True)
    if outcome.left:
        click.echo(f"Stopped: {counted(in_words(len(outcome.left)), what)} not begun.", err=True)
