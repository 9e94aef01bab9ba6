"""Slots of the key file: each holds the vault's key, wrapped by another secret (AES-256-GCM).

All that a slot says is bound into its wrapping together with the vault's id: a name, a role or a cost that was changed
from outside opens nothing.
"""

import json
import os
from typing import Annotated, Any, Literal, Self

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from msgspec import Meta

from video_feedback.vault.cost import Cost
from video_feedback.vault.keys import KEY_BYTES, VaultKey

Salt = Annotated[bytes, Meta(min_length=16, max_length=16)]
Nonce = Annotated[bytes, Meta(min_length=12, max_length=12)]
Wrapped = Annotated[bytes, Meta(min_length=KEY_BYTES + 16, max_length=KEY_BYTES + 16)]


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A fresh one holds nothing until it is `wrapped_by` a key."""

    salt: Salt = msgspec.field(default_factory=lambda: os.urandom(16))
    nonce: Nonce = bytes(12)
    wrapped: Wrapped = bytes(KEY_BYTES + 16)

    def wrapping(self, key: VaultKey, by: bytes, vault: str) -> Self:
        """This slot, holding `key`. `by` must come from this slot's own salt."""
        nonce = os.urandom(12)
        fresh = msgspec.structs.replace(self, nonce=nonce)
        return msgspec.structs.replace(fresh, wrapped=AESGCM(by).encrypt(nonce, key.secret(), fresh._bound(vault)))

    def opened(self, by: bytes, vault: str) -> VaultKey | None:
        """The key it holds, or None: not with this key, or not as it was."""
        try:
            return VaultKey(AESGCM(by).decrypt(self.nonce, self.wrapped, self._bound(vault)))
        except InvalidTag:
            return None

    def _bound(self, vault: str) -> bytes:
        said = msgspec.to_builtins(self)
        del said["wrapped"]
        return canonical({"vault1": vault, "kind": type(self).__name__, **said})


class WorkerSlot(Slot, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Opened by a worker's passphrase."""

    id: str
    name: str
    is_manager: bool
    kdf: Literal["argon2id"] = "argon2id"
    memory_mib: int
    passes: int
    lanes: int

    def key(self, passphrase: str) -> bytes:
        return Cost(self.memory_mib, self.passes, self.lanes).key(passphrase, self.salt)


class RecoverySlot(Slot, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Opened by the printed code. `confirmed_at` is when the code was last tried from its sheet, or None."""

    made_at: str
    confirmed_at: str | None = None

    def key(self, code: bytes) -> bytes:
        return _hkdf(code, self.salt, "vault1 recovery")


class KeyringSlot(Slot, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Opened by a secret that lies under this id in the keyring of one worker's computer."""

    id: str
    worker_id: str

    def key(self, secret: bytes) -> bytes:
        return _hkdf(secret, self.salt, "vault1 keyring")


def canonical(said: dict[str, Any]) -> bytes:
    """The one way in which these facts are written as bytes, for what is bound or sealed."""
    return json.dumps(said, sort_keys=True, ensure_ascii=True, separators=(",", ":")).encode()


def _hkdf(secret: bytes, salt: bytes, purpose: str) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=purpose.encode()).derive(secret)
