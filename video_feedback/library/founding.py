"""Make a library: its folder, its keys, and what is in it on the first day."""

from contextlib import suppress
from pathlib import Path

from sqlite_utils import Database

from video_feedback.errors import LibraryTrouble
from video_feedback.library import ballast, facts
from video_feedback.library.folder import DATABASE, MEDIA, lay
from video_feedback.library.library import Library
from video_feedback.vault import key_file, sealed_file, tries
from video_feedback.vault.cost import Cost
from video_feedback.words import tr

_DISK = "disk encrypted"
_OURS = {sealed_file.NAME, tries.NAME, ballast.NAME, "library.lock"}


def found(
    folder: Path, passphrase: str, name: str, *, cost: Cost | None = None, any_passphrase: bool = False
) -> tuple[Library, str]:
    """A library in a new or empty folder, open, and its recovery code, which is shown this once.

    `name` is who opens it with this passphrase, a manager from then on. Raises LibraryTrouble, or KeysNotChanged where
    the passphrase or the name will not do; then nothing is left behind. For the rest see `key_file.create`.
    """
    was_there = folder.exists()
    lay(folder)
    try:
        opened, code = key_file.create(folder, passphrase, name, cost, any_passphrase=any_passphrase)
        if any_passphrase:  # everybody can open it, so that nobody needs a sheet
            key_file.confirm_code(folder, code)
    except BaseException:
        if not was_there:
            with suppress(OSError):  # an empty folder harms nobody
                folder.rmdir()
        raise
    return Library.create(folder, opened.key, opened.worker.id), code


def take_back(folder: Path) -> None:
    """Take a library away that was just made, and has no film yet. Its folder stays if something else lies in it."""
    with suppress(OSError):
        (folder / MEDIA).rmdir()
    if (folder / MEDIA).exists():
        raise LibraryTrouble(tr("There are films in this library already. It stays."))
    for path in folder.iterdir():
        if path.name.startswith(DATABASE) or path.name in _OURS:
            path.unlink()
    with suppress(OSError):
        folder.rmdir()


def keep_disk_answer(db: Database, answer: str) -> None:
    """Keep what is known of the disk's own encryption: `yes, found`, `no, said`, `not known`, ….

    Within `change(..., undoable=False)`.
    """
    facts.keep(db, _DISK, answer)


def disk_answer(db: Database) -> str:
    """What was kept of it; empty where nobody was asked yet."""
    return facts.get(db, _DISK)
