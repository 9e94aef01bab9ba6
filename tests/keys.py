"""The key that the tests' libraries are locked with. Nobody's library has it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

from video_feedback.library.connection import unlock
from video_feedback.library.folder import DATABASE
from video_feedback.library.library import Library
from video_feedback.vault import key_file
from video_feedback.vault.keys import KEY_BYTES, VaultKey

KEY = VaultKey(bytes(range(KEY_BYTES)))
PASSPHRASE = "seven brown kettles under maple rain"


def open_by_passphrase(folder: Path) -> Library:
    """A library that was made with PASSPHRASE, open as a window has it."""
    (worker,) = key_file.workers(folder)
    return Library.open(folder, key_file.unlock(folder, PASSPHRASE, worker.id).key, worker.id)


@contextmanager
def unlocked(folder: Path, key: VaultKey = KEY) -> Iterator[sqlcipher3.Connection]:
    """The database of a library as another program would open it that has the key and minds none of our rules."""
    connection = sqlcipher3.connect(folder / DATABASE)
    try:
        unlock(connection, key.derived("db"))
        yield connection
        connection.commit()
    finally:
        connection.close()


def pages(folder: Path, key: VaultKey = KEY) -> bytes:
    """Every page of a library's database in plain, those that are free as well: what SQLCipher (4) keeps on the disk.

    A page of 4096 bytes ends with 16 that its cipher begins with and a seal of 64; the first begins with 16 of salt.
    """
    data, plain = (folder / DATABASE).read_bytes(), b""
    for at in range(0, len(data), 4096):
        page = data[at : at + 4096]
        opener = Cipher(AES256(key.derived("db")), CBC(page[-80:-64])).decryptor()
        plain += opener.update(page[16 if at == 0 else 0 : -80]) + opener.finalize()
    return plain
