"""The way in, for the window and the command line alike: waits are kept to, wrong tries noted and told."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from video_feedback.library import key_edition
from video_feedback.library.folder import DATABASE
from video_feedback.vault import key_file, keyring_slot, tries
from video_feedback.vault.key_file import RECOVERY, Opened
from video_feedback.vault.refusals import KeyFileOlder, StillWaiting, WrongCode, WrongPassphrase


@dataclass(frozen=True, slots=True)
class Entered:
    """`wrong_tries` are the instants of those since the library was last unlocked."""

    opened: Opened
    wrong_tries: list[str]


def by_passphrase(folder: Path, passphrase: str, worker_id: str, *, even_if_changed: bool = False) -> Entered:
    """As `key_file.unlock`. Raises StillWaiting before anything is tried."""
    return _enter(
        folder,
        worker_id,
        lambda: key_file.unlock(folder, passphrase, worker_id, even_if_changed=even_if_changed),
        even_if_changed,
    )


def by_code(folder: Path, code: str, *, even_if_changed: bool = False) -> Entered:
    """As `key_file.unlock_with_code`. A mistyped code was no try. Raises StillWaiting before anything is tried."""
    return _enter(
        folder,
        RECOVERY.id,
        lambda: key_file.unlock_with_code(folder, code, even_if_changed=even_if_changed),
        even_if_changed,
    )


def by_keyring(folder: Path) -> Entered:
    """As `keyring_slot.unlock`. It guesses nothing, so it waits for nothing."""
    return _entered(folder, keyring_slot.unlock(folder), even_if_changed=False)


def _enter(folder: Path, who: str, unlock: Callable[[], Opened], even_if_changed: bool) -> Entered:
    if seconds := tries.waiting_s(folder):
        raise StillWaiting(seconds)
    try:
        opened = unlock()
    except (WrongPassphrase, WrongCode):
        tries.failed(folder, who)
        raise
    return _entered(folder, opened, even_if_changed=even_if_changed)


def _entered(folder: Path, opened: Opened, *, even_if_changed: bool) -> Entered:
    if not even_if_changed and key_edition.is_older(folder / DATABASE, opened.key):
        raise KeyFileOlder
    return Entered(opened, tries.passed(folder))
