"""The library opened by the keyring of this computer. Off until a worker asks for it, and said plainly: whoever is
logged in to the computer can then open the library. A passphrase and the recovery code always open it too.

The package `keyring` is an extra, loaded when it is first needed. Its keyring may ask in a window of its own and wait
for the answer, so all but `holder` are for a job.
"""

import secrets
from contextlib import suppress
from pathlib import Path
from types import ModuleType

from msgspec.structs import replace

from video_feedback.vault import sealed_file
from video_feedback.vault.key_file import Opened, Worker
from video_feedback.vault.refusals import (
    KeyFileDamaged,
    KeyFileNotWritten,
    KeyringRefused,
    NoKeyring,
    NotInKeyring,
    NotUnlocked,
)
from video_feedback.vault.slots import KeyringSlot

SERVICE = "Video Feedback"
_SECRET_BYTES = 32


def available() -> bool:
    """Whether this computer has a keyring that keeps a secret as it should."""
    try:
        _keyring()
    except NoKeyring:
        return False
    return True


def holder(folder: Path) -> str | None:
    """The id of the worker for whom a keyring opens the library, or None. Needs no key."""
    slot = sealed_file.load(folder).keyring
    return slot.worker_id if slot else None


def add(folder: Path, opened: Opened) -> None:
    """Let the keyring of this computer open the library for who is unlocked now; another one no longer does.

    Raises NoKeyring or KeyringRefused, and then nothing was changed; else as the key file's functions.
    """
    worker = sealed_file.held(folder, opened.key).worker(opened.worker.id)
    slot = KeyringSlot(id=secrets.token_hex(8), worker_id=worker.id)
    secret = secrets.token_bytes(_SECRET_BYTES)
    _keep(slot.id, secret)
    # Read once more: while the keyring asked and waited, a passphrase may have been changed, and must stay so.
    try:
        file = sealed_file.held(folder, opened.key)
        file.worker(worker.id)
        slot = slot.wrapping(opened.key, slot.key(secret), file.vault)
        sealed_file.save(folder, replace(file, keyring=slot), opened.key)
    except (KeyFileNotWritten, NotUnlocked):
        _forget(slot.id)
        raise
    if file.keyring:
        _forget(file.keyring.id)


def remove(folder: Path, opened: Opened) -> None:
    """From now on no keyring opens the library. What this computer's kept is taken out of it too."""
    file = sealed_file.held(folder, opened.key)
    sealed_file.save(folder, replace(file, keyring=None), opened.key)
    if file.keyring:
        _forget(file.keyring.id)


def unlock(folder: Path) -> Opened:
    """Open by the keyring. Raises NoKeyring, KeyringRefused, NotInKeyring, or as `key_file.unlock`."""
    file = sealed_file.load(folder)
    if file.keyring is None:
        raise NotInKeyring
    key = file.keyring.opened(file.keyring.key(_kept(file.keyring.id)), file.vault)
    if key is None:
        raise NotInKeyring if file.is_whole() else KeyFileDamaged
    # The worker's own slot was not opened, so nothing but the seal vouches for the name and the role in it.
    file.must_be_sealed_by(key)
    slot = file.worker(file.keyring.worker_id)
    return Opened(key, Worker(slot.id, slot.name, slot.is_manager))


def _keep(slot_id: str, secret: bytes) -> None:
    keyring = _keyring()
    try:
        keyring.set_password(SERVICE, slot_id, secret.hex())
    except keyring.errors.KeyringError as error:
        raise KeyringRefused from error
    if _kept(slot_id) != secret:
        raise KeyringRefused


def _kept(slot_id: str) -> bytes:
    """Empty where there is none."""
    keyring = _keyring()
    try:
        return bytes.fromhex(keyring.get_password(SERVICE, slot_id) or "")
    except keyring.errors.KeyringError as error:
        raise KeyringRefused from error
    except ValueError:
        return b""


def _forget(slot_id: str) -> None:
    """As far as it can be: what stays behind in a keyring opens nothing."""
    try:
        keyring = _keyring()
    except NoKeyring:
        return
    with suppress(keyring.errors.KeyringError):
        keyring.delete_password(SERVICE, slot_id)


def _keyring() -> ModuleType:
    try:
        import keyring  # noqa: PLC0415 (an extra, and slow to look for what the computer has)
        import keyring.core  # noqa: PLC0415
        import keyring.errors  # noqa: PLC0415
    except ImportError as error:
        raise NoKeyring from error
    # Below this are the one that always refuses, the one that forgets, and those that write a plain file.
    if not keyring.core.recommended(keyring.get_keyring()):
        raise NoKeyring
    return keyring
