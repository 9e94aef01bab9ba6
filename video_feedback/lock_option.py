"""The options by which a command locks what it writes, and the key they give."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from video_feedback import unlocking
from video_feedback.errors import Trouble
from video_feedback.exports import locking
from video_feedback.exports.locking import Key


def lock_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds `lock` and `lock_file` to what a command is given."""
    file = click.option(
        "--lock-file", type=click.Path(path_type=Path), help="Read that passphrase from here; else it is asked for."
    )
    how = click.option(
        "--lock", type=click.Choice(["zip", "age"]), help="Lock what is written with a passphrase of its own."
    )
    return how(file(command))


def key_of(said: dict[str, Any]) -> Key | None:
    """The key that was asked for, taken out of what was said; None where nothing is to be locked. Raises Trouble."""
    how, file = said.pop("lock"), said.pop("lock_file")
    if how is None:
        if file is not None:
            raise click.UsageError("Say how it is to be locked: --lock zip or --lock age.")
        return None
    if file is None:
        return locking.key(how, unlocking.passphrase_for("Passphrase for what is written", twice=True))
    try:
        return locking.key(how, file.read_text("utf-8").strip("\r\n"))
    except (OSError, UnicodeDecodeError) as error:
        raise Trouble(f"The passphrase could not be read from {file.name}.") from error
