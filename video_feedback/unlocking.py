"""How the command line opens a library: it asks for the passphrase, or reads it from a file that it is told of."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import click
from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.library import audit, connection
from video_feedback.library.beside import noting, reading
from video_feedback.library.folder import DATABASE, must_be_in
from video_feedback.library.library import Library
from video_feedback.vault import door, key_file, tries
from video_feedback.vault.door import Entered
from video_feedback.vault.key_file import Worker
from video_feedback.vault.keys import VaultKey

FILE_VARIABLE = "VIDEO_FEEDBACK_PASSPHRASE_FILE"
WORKER_VARIABLE = "VIDEO_FEEDBACK_WORKER"


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A library that is unlocked and not open yet."""

    folder: Path
    entered: Entered

    @property
    def key(self) -> VaultKey:
        return self.entered.opened.key

    @property
    def worker(self) -> Worker:
        return self.entered.opened.worker

    def noting(self) -> AbstractContextManager[Database]:
        """Adds to the record of what is done, also while a window has the library open."""
        return noting(self.folder, self.key, self.worker.id)

    def note(self) -> None:
        """Put the unlocking itself on record: before anything is read."""
        with self.noting() as db:
            audit.unlocked(db, self.entered.wrong_tries)
        tries.noted(self.folder)


def unlocked(folder: Path) -> Unlocked:
    """By the passphrase of a worker. Raises Trouble. Nothing is on record yet."""
    must_be_in(folder)
    connection.refuse_plain(folder / DATABASE)
    return Unlocked(folder, entered(folder))


def entered(folder: Path) -> Entered:
    """Past the door: also where the library itself is still being locked."""
    return door.by_passphrase(folder, passphrase(), _worker(folder))


@contextmanager
def opened(folder: Path) -> Iterator[Library]:
    """A library, open for writing."""
    found = unlocked(folder)
    with Library.open(folder, found.key, found.worker.id, found.entered.wrong_tries) as library:
        yield library


@contextmanager
def read(folder: Path) -> Iterator[Database]:
    """A library, also while a window has it open. Nothing can be written through this; that it was read is noted."""
    found = unlocked(folder)
    found.note()
    with reading(folder, found.key) as db:
        yield db


def passphrase(*, twice: bool = False) -> str:
    """From the file that `--passphrase-file` names, or asked for: it is not shown, and stands in no history."""
    path = _option("passphrase_file")
    if path is not None:
        try:
            return Path(path).read_text("utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as error:
            raise Trouble("The file with the passphrase cannot be read. Choose it again.") from error
    return passphrase_for("Passphrase", twice=twice)


def passphrase_for(what: str, *, twice: bool = False) -> str:
    """Asked for: it is not shown, and stands in no history."""
    return str(click.prompt(what, hide_input=True, confirmation_prompt=twice, err=True))


def _worker(folder: Path) -> str:
    workers = key_file.workers(folder)
    wanted = _option("worker")
    if wanted is None and len(workers) == 1:
        return workers[0].id
    for worker in workers:
        if worker.name.casefold() == (wanted or "").casefold():
            return worker.id
    names = ", ".join(worker.name for worker in workers)
    raise Trouble(f"Say whose passphrase it is, by --worker NAME before the command: {names}.")


def _option(name: str) -> str | None:
    found = click.get_current_context().find_root().params.get(name)
    return None if found is None else str(found)
