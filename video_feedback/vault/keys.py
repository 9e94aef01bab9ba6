"""The key of a vault, and the keys that are derived from it (HKDF-SHA256, RFC 5869)."""

import os

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32


class VaultKey:
    """32 random bytes that open everything of one library. Neither printed nor pickled by accident."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        if len(secret) != KEY_BYTES:
            raise ValueError("a vault key has 32 bytes")
        self._secret = secret

    @classmethod
    def new(cls) -> "VaultKey":
        return cls(os.urandom(KEY_BYTES))

    def derived(self, purpose: str) -> bytes:
        """The key for one purpose (`db`, `audit`): from none of them can another, or this one, be found."""
        return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=f"vault1 {purpose}".encode()).derive(
            self._secret
        )

    def secret(self) -> bytes:
        """The key itself: for the slots that wrap it, and nobody else."""
        return self._secret

    def __reduce__(self) -> str:
        raise TypeError("a vault key is not written anywhere")


def new_film_key() -> bytes:
    """The key of one film: random, kept in its row and nowhere else, so that erasing the row erases the film."""
    return os.urandom(KEY_BYTES)
