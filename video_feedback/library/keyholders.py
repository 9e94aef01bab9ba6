"""Who may open the library: each change of its key file goes together with its line in the record of what was done.

Call from any thread. It takes a second on purpose, and other writing waits for so long. If the change is refused
(KeysNotChanged, NotUnlocked), there is no line either.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database

from video_feedback.errors import LibraryTrouble
from video_feedback.library import audit, ballast, connection, disk, key_edition
from video_feedback.library.library import Library
from video_feedback.vault import key_file, keyring_slot, sealed_file
from video_feedback.vault.key_file import RECOVERY, Opened, Worker
from video_feedback.vault.refusals import NotUnlocked

_ROOM_BYTES = 1 << 20


def known(folder: Path | None) -> dict[str, Worker]:
    """Who opens a library today, by id, and the recovery sheet. Needs no key. Nobody, where there is no key file."""
    try:
        workers = key_file.workers(folder) if folder is not None else []
    except NotUnlocked:
        workers = []
    return {worker.id: worker for worker in (*workers, RECOVERY)}


@contextmanager
def _changing(library: Library) -> Iterator[Database]:
    """What the key file is from now on is remembered together with the line: an older one is noticed at once.

    Where the line cannot be written the key file is as before: a new code was shown to nobody then. On a full disk
    nothing is begun, for there would be no room to go back either. One that is killed in between is on record at the
    next start.
    """
    folder = library.media.parent
    if disk.free_bytes(folder) < _ROOM_BYTES and not ballast.let_go(folder):
        raise connection.DiskFull(connection.FULL)
    before = sealed_file.load(folder)
    with library.noting() as db:
        key_edition.begin(db, folder)
    try:
        with library.noting() as db:
            yield db
            key_edition.see(db, folder)
    except BaseException:
        if sealed_file.load(folder) != before:
            sealed_file.save(folder, before, library.key)
        with suppress(LibraryTrouble), library.noting() as db:
            key_edition.see(db, folder)
        raise


def add(library: Library, opened: Opened, passphrase: str, name: str, *, is_manager: bool = False) -> Worker:
    """As `key_file.add_worker`."""
    with _changing(library) as db:
        worker = key_file.add_worker(library.media.parent, opened, passphrase, name, is_manager=is_manager)
        audit.write(db, "worker added", _what(worker.id), "manager" if is_manager else "")
    return worker


def remove(library: Library, opened: Opened, worker_id: str) -> None:
    """As `key_file.remove_worker`."""
    with _changing(library) as db:
        key_file.remove_worker(library.media.parent, opened, worker_id)
        audit.write(db, "worker removed", _what(worker_id))


def change_passphrase(library: Library, opened: Opened, passphrase: str, worker_id: str | None = None) -> None:
    """As `key_file.change_passphrase`."""
    with _changing(library) as db:
        key_file.change_passphrase(library.media.parent, opened, passphrase, worker_id)
        audit.write(db, "passphrase changed", _what(worker_id or opened.worker.id))


def new_code(library: Library, opened: Opened) -> str:
    """As `key_file.new_code`."""
    with _changing(library) as db:
        code = key_file.new_code(library.media.parent, opened)
        audit.write(db, "recovery code made", audit.LIBRARY)
    return code


def rename(library: Library, opened: Opened, passphrase: str, name: str) -> Worker:
    """As `key_file.rename_worker`."""
    with _changing(library) as db:
        worker = key_file.rename_worker(library.media.parent, opened, passphrase, name)
        audit.write(db, "worker renamed", _what(worker.id))
    return worker


def accept(library: Library, opened: Opened) -> None:
    """As `key_file.accept`."""
    folder = library.media.parent
    with library.noting() as db:  # last, for what was before would be sealed by putting it back
        audit.write(db, "key file accepted", audit.LIBRARY)
        key_file.accept(folder, opened)
        key_edition.see(db, folder)


def use_keyring(library: Library, opened: Opened) -> None:
    """As `keyring_slot.add`, for a job: the keyring may ask and wait. None is used if the line cannot be written."""
    folder = library.media.parent
    keyring_slot.add(folder, opened)
    try:
        with library.noting() as db:
            audit.write(db, "keyring on", _what(opened.worker.id))
            key_edition.see(db, folder)
    except BaseException:
        keyring_slot.remove(folder, opened)
        raise


def stop_keyring(library: Library, opened: Opened) -> None:
    """As `keyring_slot.remove`, for a job. It is stopped even where the line cannot be written."""
    folder = library.media.parent
    keyring_slot.remove(folder, opened)
    with library.noting() as db:
        audit.write(db, "keyring off", audit.LIBRARY)
        key_edition.see(db, folder)


def _what(worker_id: str) -> str:
    return f"worker:{worker_id}"
