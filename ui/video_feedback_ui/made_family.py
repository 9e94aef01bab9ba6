"""The library of the made family, for whoever wants to try everything with nobody's film."""

import shutil
from pathlib import Path

import platformdirs

from video_feedback.errors import LibraryTrouble
from video_feedback.jobs import Progress
from video_feedback.library import converting, founding
from video_feedback.library.folder import DATABASE
from video_feedback.vault import key_file
from video_feedback.vault.key_file import Opened
from video_feedback.vault.passphrase import MADE_FAMILY
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge

PASSPHRASE = MADE_FAMILY


def folder() -> Path:
    """Where it lies: with what this app keeps for this person on this machine."""
    return platformdirs.user_data_path("video-feedback", appauthor=False) / "Made family"


def is_open_in(bridge: Bridge) -> bool:
    """Whether it is the library that is open."""
    return bridge.is_open and bridge.library.folder == folder()


def unlocked(where: Path) -> Opened:
    """Its key. Everyone may know the passphrase: nobody's film is in there."""
    return key_file.unlock(where, PASSPHRASE, key_file.workers(where)[0].id)


def prepare(where: Path, progress: Progress) -> Path:
    """A job: make the library, unless it is there already. Its film takes some seconds. Leaves no half library.

    One that was made by a version without a vault is locked, with what was tried in it.
    """
    if (where / DATABASE).is_file():
        if converting.is_needed(where):
            _lock(where, progress)
        return where
    from video_feedback.demo import family  # noqa: PLC0415 (it paints: not at the start of the app)

    part = where.with_name(where.name + ".part")
    try:
        shutil.rmtree(part, ignore_errors=True)
        library, _ = founding.found(part, PASSPHRASE, "Worker", any_passphrase=True)
        with library:
            family.make(library, progress)
        part.rename(where)
    except OSError as error:
        raise LibraryTrouble(tr("The made family could not be written. Check that the disk has room.")) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return where


def _lock(where: Path, progress: Progress) -> None:
    if converting.is_begun(where):
        opened = unlocked(where)
    else:
        opened, code = converting.begin(where, PASSPHRASE, "Worker", any_passphrase=True)
        key_file.confirm_code(where, code)  # as when it is founded: nobody needs a sheet
    converting.convert(where, opened.key, opened.worker.id, progress)
