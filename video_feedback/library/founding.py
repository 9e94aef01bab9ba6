"""Make a library: its folder, its keys, and what is in it on the first day."""

from contextlib import suppress
from pathlib import Path

from video_feedback.library import library
from video_feedback.library.library import Library
from video_feedback.vault import key_file
from video_feedback.vault.cost import Cost


def found(
    folder: Path, passphrase: str, name: str, *, cost: Cost | None = None, any_passphrase: bool = False
) -> tuple[Library, str]:
    """A library in a new or empty folder, open, and its recovery code, which is shown this once.

    `name` is who opens it with this passphrase, a manager from then on. Raises LibraryTrouble, or KeysNotChanged where
    the passphrase or the name will not do; then nothing is left behind. For the rest see `key_file.create`.
    """
    was_there = folder.exists()
    library.lay(folder)
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
