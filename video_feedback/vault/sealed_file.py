"""What stands in `vault.json`, read strictly and written as a whole.

`check` is a plain checksum: damage is not taken for a wrong passphrase. `seal` is an HMAC with a key of the vault: who
opens the library learns whether anything was changed outside the app, also in the slots of others. `edition` counts the
writings, so that an older file put in place of a newer one can be told by the library, which remembers the last.
"""

import hashlib
import hmac
import os
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from video_feedback.vault import private_file
from video_feedback.vault.keys import VaultKey
from video_feedback.vault.refusals import (
    KeyFileChanged,
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileNewer,
    KeyFileNotWritten,
    KeyFileUnreadable,
    UnknownWorker,
)
from video_feedback.vault.slots import KeyringSlot, RecoverySlot, WorkerSlot, canonical

NAME = "vault.json"
VERSION = 1
_MOST_BYTES = 1 << 20


class _Heading(msgspec.Struct, frozen=True):
    format: Literal["video-feedback keys"]
    version: Annotated[int, Meta(ge=1)]


class KeyFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    format: Literal["video-feedback keys"] = "video-feedback keys"
    version: Literal[1] = 1
    vault: Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
    edition: Annotated[int, Meta(ge=0)] = 0
    workers: tuple[WorkerSlot, ...]
    recovery: RecoverySlot
    keyring: KeyringSlot | None = None
    seal: str = ""
    check: str = ""

    def worker(self, worker_id: str) -> WorkerSlot:
        """Raises UnknownWorker."""
        for slot in self.workers:
            if slot.id == worker_id:
                return slot
        raise UnknownWorker

    def with_worker(self, slot: WorkerSlot) -> "KeyFile":
        """Its slot put in the place of the one of the same id, or at the end."""
        ids = [other.id for other in self.workers]
        workers = tuple(slot if other.id == slot.id else other for other in self.workers)
        return msgspec.structs.replace(self, workers=workers if slot.id in ids else (*workers, slot))

    def is_whole(self) -> bool:
        """Nothing was damaged by accident."""
        return self.check == self._check()

    def must_be_sealed_by(self, key: VaultKey) -> None:
        """Raises KeyFileChanged if anything but the checksum is not as it was written with this key."""
        if not hmac.compare_digest(self.seal.encode(), self._seal(key).encode()):
            raise KeyFileChanged

    def sealed_by(self, key: VaultKey) -> "KeyFile":
        sealed = msgspec.structs.replace(self, edition=self.edition + 1)
        sealed = msgspec.structs.replace(sealed, seal=sealed._seal(key))
        return msgspec.structs.replace(sealed, check=sealed._check())

    def _seal(self, key: VaultKey) -> str:
        said = msgspec.to_builtins(self)
        del said["seal"], said["check"]
        return hmac.new(key.derived("key file"), canonical(said), hashlib.sha256).hexdigest()

    def _check(self) -> str:
        said = msgspec.to_builtins(self)
        del said["check"]
        return hashlib.sha256(canonical(said)).hexdigest()[:16]


def is_in(folder: Path) -> bool:
    return os.path.exists(folder / NAME)  # noqa: PTH110 (what may not be looked at is not there, and no error)


def load(folder: Path) -> KeyFile:
    """Raises KeyFileMissing, KeyFileUnreadable, KeyFileNewer or KeyFileDamaged. A checksum is not looked at yet."""
    try:
        with (folder / NAME).open("rb") as file:
            return parsed(file.read(_MOST_BYTES))
    except FileNotFoundError as error:
        raise KeyFileMissing from error
    except OSError as error:
        raise KeyFileUnreadable from error


def parsed(data: bytes) -> KeyFile:
    """What `load` reads. Raises KeyFileNewer or KeyFileDamaged."""
    try:
        if msgspec.json.decode(data, type=_Heading).version > VERSION:
            raise KeyFileNewer
        return msgspec.json.decode(data, type=KeyFile)
    except (msgspec.DecodeError, UnicodeDecodeError):
        # What was read is not kept with the error: its words are in the file.
        raise KeyFileDamaged from None


def held(folder: Path, key: VaultKey) -> KeyFile:
    """The file, to change it. Raises KeyFileChanged unless it is as this app left it."""
    file = load(folder)
    file.must_be_sealed_by(key)
    return file


def save(folder: Path, file: KeyFile, key: VaultKey) -> None:
    """Replace the file in one step; on the disk when this returns. Raises KeyFileNotWritten."""
    data = msgspec.json.format(msgspec.json.encode(file.sealed_by(key)), indent=2) + b"\n"
    try:
        private_file.replace(folder / NAME, data)
    except OSError as error:
        raise KeyFileNotWritten from error
