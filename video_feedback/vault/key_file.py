"""The key file of a library, `vault.json`: who may open it. It holds no key in clear.

The vault's key is random, and lies wrapped in a slot for each worker's passphrase, one for the recovery code, and, if
wanted, one for the keyring of a computer. So a passphrase is changed by writing this small file, never the films.
Whoever writes holds the library's lock. Losing every passphrase and the code is losing the library.
"""

import secrets
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from msgspec.structs import replace

from video_feedback.library.instants import now
from video_feedback.vault import passphrase as passphrases
from video_feedback.vault import recovery, sealed_file
from video_feedback.vault.cost import Cost, calibrated
from video_feedback.vault.keys import VaultKey
from video_feedback.vault.refusals import (
    AlreadyLocked,
    KeyFileDamaged,
    LastManager,
    ManagersOnly,
    NameNotUsable,
    NameTaken,
    PassphraseTooWeak,
    WrongCode,
    WrongPassphrase,
)
from video_feedback.vault.sealed_file import KeyFile
from video_feedback.vault.slots import RecoverySlot, WorkerSlot

MOST_LETTERS = 60


@dataclass(frozen=True, slots=True)
class Worker:
    id: str
    name: str
    is_manager: bool


RECOVERY = Worker("recovery", "Recovery sheet", is_manager=True)
"""Who has unlocked, when it was by the recovery code."""


@dataclass(frozen=True, slots=True)
class Opened:
    key: VaultKey = field(repr=False)
    worker: Worker


def create(
    folder: Path, passphrase: str, name: str, cost: Cost | None = None, *, any_passphrase: bool = False
) -> tuple[Opened, str]:
    """Lock a new library: its key, and the recovery code, which is shown this once. The first worker is a manager.

    `any_passphrase` is for the made family alone. Raises KeysNotChanged: AlreadyLocked, PassphraseTooWeak, …
    """
    if sealed_file.is_in(folder):
        raise AlreadyLocked
    key, vault, code = VaultKey.new(), secrets.token_hex(16), recovery.new()
    name = _usable(name, ())
    if not any_passphrase:
        _strong(passphrase, name, folder.name)
    slot = _worker_slot(key, vault, passphrase, Worker(_new_id(), name, is_manager=True), cost)
    sealed_file.save(folder, KeyFile(vault=vault, workers=(slot,), recovery=_recovery_slot(key, vault, code)), key)
    return Opened(key, _worker(slot)), code


def workers(folder: Path) -> list[Worker]:
    """Whose passphrases open the library, first come first. Needs no key. Raises KeyFileMissing, …."""
    return [_worker(slot) for slot in sealed_file.load(folder).workers]


def unlock(folder: Path, passphrase: str, worker_id: str, *, even_if_changed: bool = False) -> Opened:
    """Takes 0.2 to 1.5 seconds on purpose. Raises NotUnlocked: WrongPassphrase, KeyFileDamaged, …

    KeyFileChanged means that the passphrase is right, and something else in the file is not as the app left it. With
    `even_if_changed` it opens then too; after a look at who may open it, `accept` makes that the file's new state.
    """
    file = sealed_file.load(folder)
    slot = file.worker(worker_id)
    key = slot.opened(slot.key(passphrase), file.vault)
    if key is None:
        raise WrongPassphrase if file.is_whole() else KeyFileDamaged
    if not even_if_changed:
        file.must_be_sealed_by(key)
    return Opened(key, _worker(slot))


def unlock_with_code(folder: Path, code: str, *, even_if_changed: bool = False) -> Opened:
    """By the recovery sheet, at once. Raises NotUnlocked: MistypedCode before any key is tried, WrongCode, …"""
    secret = recovery.read(code)
    file = sealed_file.load(folder)
    key = file.recovery.opened(file.recovery.key(secret), file.vault)
    if key is None:
        raise WrongCode if file.is_whole() else KeyFileDamaged
    if not even_if_changed:
        file.must_be_sealed_by(key)
    return Opened(key, RECOVERY)


def change_passphrase(
    folder: Path, opened: Opened, passphrase: str, worker_id: str | None = None, cost: Cost | None = None
) -> None:
    """Give oneself another passphrase, or, as a manager or by the recovery sheet, somebody who has forgotten theirs.

    An older copy of the file still opens with the old one. Raises KeysNotChanged or NotUnlocked.
    """
    file = sealed_file.held(folder, opened.key)
    worker = _worker(file.worker(opened.worker.id if worker_id is None else worker_id))
    if worker.id != opened.worker.id:
        _as_manager(opened)
    _strong(passphrase, *(slot.name for slot in file.workers), folder.name)
    slot = _worker_slot(opened.key, file.vault, passphrase, worker, cost)
    sealed_file.save(folder, file.with_worker(slot), opened.key)


def add_worker(
    folder: Path, opened: Opened, passphrase: str, name: str, *, is_manager: bool = False, cost: Cost | None = None
) -> Worker:
    """Let somebody else open the library with a passphrase of their own. Raises KeysNotChanged or NotUnlocked."""
    _as_manager(opened)
    file = sealed_file.held(folder, opened.key)
    name = _usable(name, file.workers)
    _strong(passphrase, name, *(slot.name for slot in file.workers), folder.name)
    slot = _worker_slot(opened.key, file.vault, passphrase, Worker(_new_id(), name, is_manager), cost)
    sealed_file.save(folder, file.with_worker(slot), opened.key)
    return _worker(slot)


def rename_worker(folder: Path, opened: Opened, passphrase: str, name: str) -> Worker:
    """Give oneself another name. It is bound into the passphrase's slot, which is why that has to be typed again."""
    file = sealed_file.held(folder, opened.key)
    old = file.worker(opened.worker.id)
    by = old.key(passphrase)
    if old.opened(by, file.vault) is None:
        raise WrongPassphrase
    slot = replace(old, name=_usable(name, [other for other in file.workers if other.id != old.id]))
    sealed_file.save(folder, file.with_worker(slot.wrapping(opened.key, by, file.vault)), opened.key)
    return _worker(slot)


def remove_worker(folder: Path, opened: Opened, worker_id: str) -> None:
    """Take somebody's passphrase away, or one's own. Raises LastManager: one has to stay.

    Who knew it, and kept an older copy of the folder, still opens that copy.
    """
    if worker_id != opened.worker.id:
        _as_manager(opened)
    file = sealed_file.held(folder, opened.key)
    file.worker(worker_id)
    stay = tuple(slot for slot in file.workers if slot.id != worker_id)
    if not any(slot.is_manager for slot in stay):
        raise LastManager
    keyring = None if file.keyring and file.keyring.worker_id == worker_id else file.keyring
    sealed_file.save(folder, replace(file, workers=stay, keyring=keyring), opened.key)


def new_code(folder: Path, opened: Opened) -> str:
    """Another recovery code, shown this once. From now on the old sheet opens nothing."""
    _as_manager(opened)
    file, code = sealed_file.held(folder, opened.key), recovery.new()
    slot = _recovery_slot(opened.key, file.vault, code)
    sealed_file.save(folder, replace(file, recovery=slot), opened.key)
    return code


def confirm_code(folder: Path, code: str) -> str:
    """Try the code as it stands on the sheet, and note in the file that it opens: the instant of that."""
    opened = unlock_with_code(folder, code)
    file = sealed_file.held(folder, opened.key)
    slot = replace(file.recovery, confirmed_at=now())
    slot = slot.wrapping(opened.key, slot.key(recovery.read(code)), file.vault)
    sealed_file.save(folder, replace(file, recovery=slot), opened.key)
    return slot.confirmed_at or ""


def code_confirmed(folder: Path) -> str | None:
    """When the code of the present sheet was last tried, or None. Needs no key."""
    return sealed_file.load(folder).recovery.confirmed_at


def edition(folder: Path) -> int:
    """How often the file was written. One that is lower than the library remembers is an old file put back."""
    return sealed_file.load(folder).edition


def accept(folder: Path, opened: Opened) -> None:
    """Take the file as it now stands for good, after KeyFileChanged and a look at who may open the library."""
    _as_manager(opened)
    sealed_file.save(folder, sealed_file.load(folder), opened.key)


def _as_manager(opened: Opened) -> None:
    if not opened.worker.is_manager:
        raise ManagersOnly


def _strong(passphrase: str, *own_words: str) -> None:
    strength = passphrases.strength(passphrase, own_words)
    if not strength.good_enough:
        raise PassphraseTooWeak(strength.words)


def _usable(name: str, others: Iterable[WorkerSlot]) -> str:
    name = unicodedata.normalize("NFC", name.strip())
    if not 0 < len(name) <= MOST_LETTERS or not name.isprintable():
        raise NameNotUsable(MOST_LETTERS)
    if name.casefold() in (slot.name.casefold() for slot in others):
        raise NameTaken
    return name


def _new_id() -> str:
    return secrets.token_hex(8)


def _worker(slot: WorkerSlot) -> Worker:
    return Worker(slot.id, slot.name, slot.is_manager)


def _worker_slot(key: VaultKey, vault: str, passphrase: str, worker: Worker, cost: Cost | None) -> WorkerSlot:
    cost = cost or calibrated()
    slot = WorkerSlot(
        id=worker.id,
        name=worker.name,
        is_manager=worker.is_manager,
        memory_mib=cost.memory_mib,
        passes=cost.passes,
        lanes=cost.lanes,
    )
    return slot.wrapping(key, slot.key(passphrase), vault)


def _recovery_slot(key: VaultKey, vault: str, code: str) -> RecoverySlot:
    slot = RecoverySlot(made_at=now())
    return slot.wrapping(key, slot.key(recovery.read(code)), vault)
