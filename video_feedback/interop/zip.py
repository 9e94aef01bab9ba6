"""The one door for zip files from outside: read into memory within bounds, never unpacked onto the disk."""

import stat
import zlib
from io import BytesIO
from pathlib import Path, PurePosixPath
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from video_feedback.errors import Trouble
from video_feedback.words import tr

MOST_PACKED_BYTES = 16 << 20
MOST_BYTES = 64 << 20
MOST_MEMBERS = 1000
MOST_RATIO = 200
_PIECE_BYTES = 1 << 16
_SMALL_BYTES = 1 << 20
_ENCRYPTED = 1
_ENTRY = b"PK\1\2"


def members(path: Path) -> dict[str, bytes]:
    """What is in each file of a zip, by its name. Raises Trouble where any of it is not as it should be."""
    try:
        with path.open("rb") as reader:
            packed = reader.read(MOST_PACKED_BYTES + 1)
    except OSError as error:
        raise Trouble(tr("This file is not there any more, or may not be read. Choose it again.")) from error
    # Counted before Python makes an object of each.
    if len(packed) > MOST_PACKED_BYTES or packed.count(_ENTRY) > MOST_MEMBERS:
        raise _too_much()
    try:
        with ZipFile(BytesIO(packed)) as opened:
            return _read(opened)
    except (BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError, OSError) as error:
        raise Trouble(tr("This file is damaged, or not packed as a zip. Export it again, and choose that.")) from error


def _read(opened: ZipFile) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    known: set[str] = set()
    left = MOST_BYTES
    for entry in opened.infolist():
        _check(entry)
        # Two names that differ in their case alone are one on many disks.
        if entry.filename.casefold() in known:
            raise Trouble(tr("Two files of one name are packed in this file, so it is not read. Export it again."))
        known.add(entry.filename.casefold())
        if not entry.is_dir():
            found[entry.filename] = _unpacked(opened, entry, left)
            left -= len(found[entry.filename])
    return found


def _check(entry: ZipInfo) -> None:
    if entry.flag_bits & _ENCRYPTED:
        raise Trouble(tr("This file is locked with a password. Export it without one, and choose that."))
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR) or not _is_plain(entry.filename):
        raise Trouble(tr("This file has parts in it that could do harm, and is not read. Export it again."))
    if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise Trouble(tr("This file is packed in a way that is not known here. Export it again as a plain zip."))


def _is_plain(name: str) -> bool:
    """A name below the folder it would be in, on any system."""
    parts = PurePosixPath(name).parts
    return (
        bool(parts)
        and name.isprintable()
        and not name.startswith("/")
        and ".." not in parts
        and not set(name) & set("\\:")
    )


def _unpacked(opened: ZipFile, entry: ZipInfo, left: int) -> bytes:
    """Counted as it really comes: what an entry says of its size may be a lie."""
    most = min(left, max(_SMALL_BYTES, entry.compress_size * MOST_RATIO))
    data = bytearray()
    with opened.open(entry) as reader:
        while piece := reader.read(_PIECE_BYTES):
            data += piece
            if len(data) > most:
                raise _too_much()
    return bytes(data)


def _too_much() -> Trouble:
    return Trouble(
        tr("There is more packed in this file than such a file can hold, so it is not read. Export it again.")
    )
