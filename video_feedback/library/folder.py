"""The folder of a library: what lies in it, whether it may lie there, and who has it for oneself."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from video_feedback.errors import LibraryTrouble
from video_feedback.library import backups, manifest
from video_feedback.vault import place
from video_feedback.words import tr

DATABASE = "library.db"
MEDIA = "media"
_OF_THE_VAULT = {"vault.json", "vault.tries"}


class InUse(LibraryTrouble):
    def __init__(self) -> None:
        super().__init__(tr("This library is open in another window. Close it there first."))


def hold(folder: Path) -> FileLock:
    """Have a library for oneself. Raises LibraryTrouble."""
    lock = FileLock(folder / "library.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise InUse from error
    except OSError as error:
        raise LibraryTrouble(tr("The library may not be written here. Move it to a folder of your own.")) from error
    return lock


def is_in_use(folder: Path) -> bool:
    """Whether a window has the library of a folder open just now."""
    try:
        hold(folder).release()
    except InUse:
        return True
    except LibraryTrouble:  # opening it tells
        return False
    return False


def must_be_in(folder: Path) -> None:
    """Raises LibraryTrouble where there is no library in a folder: to connect would make an empty one. A backup is
    none: whoever opens it as it lies has a backup no longer."""
    if not (folder / DATABASE).is_file():
        raise LibraryTrouble(tr("There is no library in this folder. Choose the folder that holds library.db."))
    if (folder / manifest.NAME).is_file():
        raise LibraryTrouble(
            tr(
                "This is a backup, and stays as it is. “Open a backup” on the first page, or `restore`, "
                "makes a library of it."
            )
        )


def lay(folder: Path) -> None:
    """See to it that a folder is there for a new library, and empty but for its keys. Raises LibraryTrouble, also
    where no library may lie: what is kept in step with a cloud, or on another computer."""
    place.refuse_unsafe(folder.absolute())
    with making():
        if folder.exists() and (not folder.is_dir() or {path.name for path in folder.iterdir()} - _OF_THE_VAULT):
            raise LibraryTrouble(
                tr("There is something in this folder already. Choose an empty folder, or a new name.")
            )
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)  # nobody else on this computer looks in


def was_worked_in(folder: Path) -> bool:
    return any(place.is_dir() and any(place.iterdir()) for place in (folder / MEDIA, backups.own_place(folder)))


@contextmanager
def making() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise LibraryTrouble(tr("The library cannot be made here. Choose a folder of your own.")) from error


@contextmanager
def reading_films() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise LibraryTrouble(
            tr("The library’s folder of films cannot be read here. Check that it is yours to open.")
        ) from error
