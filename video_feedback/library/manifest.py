"""What a backup says of itself: which files belong to it, and how each must be. `manifest.json` beside them.

It is sealed by a key of the vault (HMAC-SHA256), so a file put into a backup from elsewhere, also an older one of the
same library, is found out. It holds ids, sizes and instants: no name, no title.
"""

import hashlib
import hmac
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from video_feedback.errors import Trouble
from video_feedback.jobs import Progress
from video_feedback.library.audit import Head
from video_feedback.vault import private_file
from video_feedback.vault.keys import VaultKey
from video_feedback.vault.slots import canonical
from video_feedback.words import tr

NAME = "manifest.json"
VERSION = 1
_FORMAT = "video-feedback backup"
_MOST_BYTES = 64 << 20
_PIECE_BYTES = 1 << 20

Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Size = Annotated[int, Meta(ge=0)]


class NotABackup(Trouble):
    """There is no backup, or not one that this version can read."""


class BackupChanged(Trouble):
    """A backup is not as it was made: damaged, or something in it was exchanged."""


class Kept(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A file that lies in the backup's own folder."""

    file: Annotated[str, Meta(pattern=r"^[a-z]+\.[a-z]+$")]
    bytes: Size
    sha256: Sha256


class KeptFilm(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A locked film. Its SHA-256 is known where it was copied; without it, the box itself tells of every change."""

    file: Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\.cbx$")]
    bytes: Size
    sha256: Sha256 | None = None


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """`audit_n` and `audit_seal` are the last line of the record of what was done, as it was then.

    Without `holds_films` the films lie in the library's own media folder alone.
    """

    format: Literal["video-feedback backup"] = "video-feedback backup"
    version: Literal[1] = 1
    vault: Annotated[str, Meta(pattern="^([0-9a-f]{32})?$")]
    number: Annotated[int, Meta(ge=1)]
    made_at: Annotated[str, Meta(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
    app: str
    database: Kept
    key_file: Kept | None
    films: tuple[KeptFilm, ...]
    holds_films: bool
    audit_n: Size
    audit_seal: Sha256
    seal: str = ""

    @property
    def head(self) -> Head:
        return Head(self.audit_n, self.audit_seal)

    def sealed_by(self, key: VaultKey) -> "Manifest":
        return msgspec.structs.replace(self, seal=self._seal(key))

    def must_be_sealed_by(self, key: VaultKey) -> None:
        """Raises BackupChanged."""
        if not hmac.compare_digest(self.seal.encode(), self._seal(key).encode()):
            raise BackupChanged(
                tr("This backup is of another library, or its list of files was changed. Choose another backup.")
            )

    def _seal(self, key: VaultKey) -> str:
        said = msgspec.to_builtins(self)
        del said["seal"]
        return hmac.digest(key.derived("backup"), canonical(said), "sha256").hex()


class _Heading(msgspec.Struct, frozen=True):
    format: str
    version: int


def load(backup: Path) -> Manifest:
    """Raises NotABackup or BackupChanged. Whose seal it bears is not looked at yet: that needs the key."""
    try:
        with (backup / NAME).open("rb") as file:
            data = file.read(_MOST_BYTES)
    except OSError as error:
        raise NotABackup(tr("There is no backup in this folder. Choose one that the list of backups names.")) from error
    try:
        heading = msgspec.json.decode(data, type=_Heading)
        if heading.format == _FORMAT and heading.version > VERSION:
            raise NotABackup(tr("A newer version of Video Feedback made this backup. Update the app to restore it."))
        return msgspec.json.decode(data, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BackupChanged(tr("The list of files of this backup is damaged. Choose another backup.")) from error


def save(backup: Path, manifest: Manifest) -> None:
    """On the disk when this returns. Raises OSError."""
    private_file.replace(backup / NAME, msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n")


def kept(path: Path, progress: Progress | None = None) -> Kept:
    """A file as it now is. Raises OSError."""
    return Kept(file=path.name, bytes=path.stat().st_size, sha256=sha256_of(path, progress))


def must_be_as_kept(backup: Path, expected: Kept, progress: Progress | None = None) -> None:
    """Raises BackupChanged."""
    try:
        found = kept(backup / expected.file, progress)
    except OSError as error:
        raise BackupChanged(tr("{file} is missing from this backup, or cannot be read.", file=expected.file)) from error
    if found != expected:
        raise BackupChanged(
            tr(
                "{file} in this backup is not the one that was written: it is damaged, or was exchanged.",
                file=expected.file,
            )
        )


def sha256_of(path: Path, progress: Progress | None = None) -> str:
    digest, size = hashlib.sha256(), max(1, path.stat().st_size)
    with path.open("rb") as file:
        while piece := file.read(_PIECE_BYTES):
            digest.update(piece)
            if progress:
                progress.at(file.tell() / size)
    return digest.hexdigest()
