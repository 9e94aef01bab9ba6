"""Files that leave locked with a passphrase: a ZIP archive with AES-256, which ordinary tools open, or age.

ZIP: AE-2 of WinZip's AES specification (PBKDF2-HMAC-SHA1, 1,000 rounds: the passphrase has to be a good one). The name
of the file in it can be read by everybody; names that we give hold nothing of a family. age: age-encryption.org/v1 with
a passphrase (scrypt); it is made in memory.
"""

import io
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import IO, Literal

from video_feedback.errors import Trouble
from video_feedback.jobs import Progress
from video_feedback.vault import passphrase as passphrases
from video_feedback.words import tr

_PIECE = 1 << 20
# All of it is in memory twice.
_MOST_FOR_AGE = 1 << 30
_NO_TIME = (1980, 1, 1, 0, 0, 0)  # the first one that ZIP knows


@dataclass(frozen=True, slots=True)
class Key:
    """How a file is locked, and with what. The passphrase is in no text of it."""

    how: Literal["zip", "age"]
    passphrase: str = field(repr=False)


def key(how: Literal["zip", "age"], passphrase: str) -> Key:
    """Raises Trouble for a passphrase that is soon guessed, or that other programs would read in another way."""
    text = unicodedata.normalize("NFC", passphrase).strip()
    strength = passphrases.strength(text)
    if not strength.good_enough:
        raise Trouble(
            tr("Whoever has the file can try passphrases for as long as they like. {why}", why=strength.words)
        )
    if how == "zip" and not text.isascii():
        raise Trouble(
            tr("Other programs read letters with accents in different ways. For a ZIP file, choose words without them.")
        )
    return Key(how, text)


def named(name: str, by: Key | None) -> str:
    """What a file is called once it is locked: `reel.mp4` becomes `reel.mp4.zip`."""
    return f"{name}.{by.how}" if by and not name.endswith(f".{by.how}") else name


def locked(data: bytes, name: str, by: Key | None) -> bytes:
    """The bytes of a file called `name`, locked."""
    if by is None:
        return data
    made = io.BytesIO()
    lock(io.BytesIO(data), made, name, by)
    return made.getvalue()


def lock(source: IO[bytes], target: IO[bytes], name: str, by: Key, progress: Progress | None = None) -> None:
    """Lock what is read from `source`, a file called `name`, into `target`. Raises Trouble, Cancelled or OSError."""
    size = source.seek(0, io.SEEK_END)
    source.seek(0)
    {"zip": _zip, "age": _age}[by.how](source, target, (PurePath(name).name, size), by, progress or Progress())


def _zip(source: IO[bytes], target: IO[bytes], what: tuple[str, int], by: Key, progress: Progress) -> None:
    import pyzipper  # noqa: PLC0415 (a cipher of its own: not at the start)

    name, size = what
    entry = pyzipper.AESZipFile.zipinfo_cls(name, _NO_TIME)
    entry.compress_type = pyzipper.ZIP_DEFLATED
    entry.file_size = size
    with pyzipper.AESZipFile(target, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(by.passphrase.encode())
        archive.setencryption(pyzipper.WZ_AES, nbits=256)
        with archive.open(entry, "w", force_zip64=size >= 1 << 31) as packed:
            _through(source, packed.write, size, progress)


def _age(source: IO[bytes], target: IO[bytes], what: tuple[str, int], by: Key, progress: Progress) -> None:
    from pyrage import passphrase  # noqa: PLC0415 (as above)

    _, size = what
    if size > _MOST_FOR_AGE:
        raise Trouble(tr("This is too large to be locked by age. Choose a ZIP file."))
    progress.at(0.0)
    made = passphrase.encrypt(source.read(), by.passphrase)
    _through(io.BytesIO(made), target.write, len(made), progress)


def _through(source: IO[bytes], write: Callable[[bytes], object], size: int, progress: Progress) -> None:
    done = 0
    while piece := source.read(_PIECE):
        progress.at(done / max(1, size))
        write(piece)
        done += len(piece)
