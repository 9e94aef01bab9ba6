"""The box a film lies in: locked, read from any place, and every change of it noticed ("clipbox 1").

64 bytes of ours, then Google Tink's AES-GCM-HKDF streaming format, in segments of 128 KiB. The 64 bytes go into the key
of the segments, so a segment belongs to one film and one place in it, and either is the last or is not.

    0 mark (8) · 8 version · 9 suite · 10 log2 of the segment · 11 flags · 12 key check (8) · 20 film id (16) · zeros
    64 length of this part (1) · salt (32) · start of each nonce (7), then the segments, each with its tag (16)
"""

import hmac
import io
import os
import struct
from collections import OrderedDict
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from os import urandom
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from video_feedback.errors import FilmDamaged
from video_feedback.jobs import Progress
from video_feedback.library.disk import keep_name
from video_feedback.vault.keys import new_film_key

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

ENDING = ".cbx"
SEGMENT_LOG2 = 17
# What is read again soon: sound and picture of one second seldom lie further apart.
_KEPT_SEGMENTS = 8

_MARK = b"\x89CBX\r\n\x1a\n"
_VERSION, _SUITE = 1, 1
_HEADER = struct.Struct(">8s4B8s16s28x")
_INTRO = struct.Struct(">B32s7s")
_TAG = 16


class BoxTrouble(FilmDamaged):
    """A locked film cannot be read, or not from here on."""


class NotABox(BoxTrouble):
    """The file is no box at all."""


class NewerBox(BoxTrouble):
    """The box says of itself what this version does not know."""


class OtherFilm(BoxTrouble):
    """The box is whole, and of another film."""


class WrongKey(BoxTrouble):
    """The box is of this film, and locked with another key."""


class Damaged(BoxTrouble):
    """A segment was changed, cut off or cannot be read. What is before `intact_bytes` of the film is not touched by it,
    and what is from `resumes_at` on may be read as if nothing were."""

    def __init__(self, segment: int, intact_bytes: int, resumes_at: int) -> None:
        super().__init__(
            "This film is damaged. What is before the damage still plays; a backup may hold the whole film."
        )
        self.segment, self.intact_bytes, self.resumes_at = segment, intact_bytes, resumes_at


def new_file_id() -> str:
    """A name for a box, of 32 hexadecimal characters: chance alone, so not even the day can be read from it."""
    return urandom(16).hex()


def new_box(folder: Path) -> "Box":
    """A place and a key for a film. Nothing lies there yet."""
    return Box(folder / f"{new_file_id()}{ENDING}", new_film_key())


@dataclass(frozen=True, slots=True)
class Box:
    """Where a locked film lies, and its key. The file is named by its id: `<32 hexadecimal characters>.cbx`."""

    path: Path
    key: bytes = field(repr=False)

    @property
    def name(self) -> str:
        """What messages may call it: tells nothing of the family."""
        return self.path.name

    def open(self, *, salvage: bool = False) -> "BoxReader":
        """Raises OSError or BoxTrouble. A box that was cut is refused, or with `salvage` read up to the cut."""
        return BoxReader(self.path.open("rb"), self.key, _id_of(self.path), salvage=salvage)


class BoxReader(io.RawIOBase):
    """A film in its box, as if it were a plain file. `read_at` may be called by several threads at once.

    Raises BoxTrouble on opening, also where the end is missing; the file is then closed. `Damaged` comes from a read
    that begins in the damage; one that begins before gives what is before. `broken` tells what was salvaged from.
    """

    def __init__(self, file: BinaryIO, key: bytes, file_id: str | None = None, *, salvage: bool = False) -> None:
        super().__init__()
        self._file, self._lock, self._kept = file, Lock(), OrderedDict[int, bytes]()
        self._at = 0
        self.broken: Damaged | None = None
        try:
            self._read_header(key, file_id)
            self._find_end(salvage)
        except BaseException:
            self.close()
            raise

    def _read_header(self, key: bytes, file_id: str | None) -> None:
        self._file.seek(0)
        header, intro = self._file.read(_HEADER.size), self._file.read(_INTRO.size)
        if not header.startswith(_MARK):
            raise NotABox("This is not a locked film. Bring the film back from a backup, or import it again.")
        if len(intro) < _INTRO.size:
            raise Damaged(0, 0, 0)
        _, version, suite, segment_log2, flags, check, found_id = _HEADER.unpack(header)
        known = (version, suite, flags, any(header[36:])) == (_VERSION, _SUITE, 0, False)
        if not known or not 12 <= segment_log2 <= 24:
            raise NewerBox(
                "A newer Video Feedback locked this film, or its beginning is damaged. "
                "Update Video Feedback, or bring the film back from a backup."
            )
        self.file_id = found_id.hex()
        if file_id not in (None, self.file_id):
            raise OtherFilm("This is another film's box: its file was renamed or swapped. Bring it back from a backup.")
        if not hmac.compare_digest(check, _key_check(key)):
            raise WrongKey("The key kept for this film does not open it. Bring the film back from a backup.")
        length, salt, self._prefix = _INTRO.unpack(intro)
        if length != _INTRO.size:
            raise Damaged(0, 0, 0)
        self._segment_bytes: int = 1 << segment_log2
        self._cipher = _cipher(key, header, salt)

    def _find_end(self, salvage: bool) -> None:
        """Open the last segment as the last: if anything is cut off, it is known before the first picture is shown."""
        body = self._file.seek(0, os.SEEK_END) - _HEADER.size
        count = self._count = -(-body // self._segment_bytes)
        self._last = count - 1
        self.size = max(0, body - _INTRO.size - _TAG * count)
        try:
            self._segment(self._last)
            return
        except Damaged:
            if not salvage:
                raise
        self._count, self.size = self._salvaged(count)
        self.broken = Damaged(self._count, self.size, self.size)

    def _salvaged(self, count: int) -> tuple[int, int]:
        """How many segments, and bytes of the film, there are up to the last segment that opens."""
        for index in reversed(range(count)):
            # Nothing tells any more which is the last: something may be cut off, or something else put behind it.
            for last in (-1, index):
                self._last = last
                with suppress(Damaged):
                    return index + 1, self._start(index) + len(self._segment(index))
        return 0, 0

    def _start(self, index: int) -> int:
        """Where a segment begins in the film. The first is shorter by what stands before it."""
        return max(0, index * (self._segment_bytes - _TAG) - _INTRO.size)

    def _segment(self, index: int) -> bytes:
        with self._lock:
            if (plain := self._kept.get(index)) is not None:
                self._kept.move_to_end(index)
                return plain
        plain = self._opened(index)
        with self._lock:
            if not self.closed:
                self._kept[index] = plain
            if len(self._kept) > _KEPT_SEGMENTS:
                self._kept.popitem(last=False)
        return plain

    def _opened(self, index: int) -> bytes:
        begin = max(_INTRO.size, index * self._segment_bytes)
        try:
            with self._lock:
                self._file.seek(_HEADER.size + begin)
                sealed = self._file.read((index + 1) * self._segment_bytes - begin)
            return self._cipher.decrypt(_nonce(self._prefix, index, index == self._last), sealed, None)
        except (InvalidTag, OSError) as error:
            start, end = self._start(index), self._start(index + 1)
            raise Damaged(index, min(start, self.size), min(end, self.size)) from error

    def read_at(self, offset: int, count: int) -> bytes:
        """So many bytes of the film from `offset` on; fewer at its end, and before damage."""
        if offset < 0:
            raise ValueError("a film begins at 0")
        pieces: list[memoryview] = []
        end = min(offset + count, self.size)
        while offset < end:
            index = (offset + _INTRO.size) // (self._segment_bytes - _TAG)
            try:
                segment = self._segment(index)
            except Damaged:
                if pieces:
                    break
                raise
            skip = offset - self._start(index)
            pieces.append(memoryview(segment)[skip : skip + end - offset])
            offset += len(pieces[-1])
        return b"".join(pieces)

    def first_damage(self, progress: Progress | None = None) -> Damaged | None:
        """Read the whole film and tell where it is damaged first, if it is. A job."""
        for index in range(self._count):
            try:
                self._opened(index)
            except Damaged as damaged:
                return damaged
            if progress:
                progress.at((index + 1) / self._count)
        return self.broken

    def verify(self, progress: Progress | None = None) -> None:
        """Read the whole film. A job: raises Damaged, Cancelled."""
        if (damaged := self.first_damage(progress)) is not None:
            raise damaged

    def read(self, size: int | None = -1, /) -> bytes:
        found = self.read_at(self._at, self.size if size is None or size < 0 else size)
        self._at += len(found)
        return found

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """At most to the end of a segment: libVLC asks for 16 MiB at a time and waits for all it is given."""
        room = memoryview(buffer).cast("B")
        index = (self._at + _INTRO.size) // (self._segment_bytes - _TAG)
        found = self.read(min(len(room), self._start(index + 1) - self._at))
        room[: len(found)] = found
        return len(found)

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        start: int = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self.size}[whence]
        at = start + offset
        if at < 0:
            raise OSError("before the start of the film")
        self._at = at
        return at

    def tell(self) -> int:
        return self._at

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def close(self) -> None:
        super().close()
        with self._lock:
            self._kept.clear()
            self._file.close()


class BoxWriter:
    """Lock what is written into `file`, from its beginning to its end. It is no box before `finish`."""

    def __init__(self, file: BinaryIO, key: bytes, file_id: str, *, segment_log2: int = SEGMENT_LOG2) -> None:
        header = _HEADER.pack(_MARK, _VERSION, _SUITE, segment_log2, 0, _key_check(key), bytes.fromhex(file_id))
        salt, self._prefix = urandom(32), urandom(7)
        intro = _INTRO.pack(_INTRO.size, salt, self._prefix)
        self._file, self._cipher, self._waiting = file, _cipher(key, header, salt), bytearray()
        self._segment, self._segment_bytes = 0, 1 << segment_log2
        self._sealed_bytes = file.write(header + intro)

    def write(self, data: "ReadableBuffer") -> int:
        self._waiting += data
        # One is always kept back: it may be the last, and must then be sealed as such.
        while len(self._waiting) > self._room():
            self._seal(last=False)
        return memoryview(data).nbytes

    def finish(self) -> int:
        """The size of the box. Nothing can be written any more."""
        self._seal(last=True)
        return self._sealed_bytes

    def _room(self) -> int:
        return self._segment_bytes - _TAG - (0 if self._segment else _INTRO.size)

    def _seal(self, *, last: bool) -> None:
        room = self._room()
        with memoryview(self._waiting) as waiting, waiting[:room] as piece:
            sealed = self._cipher.encrypt(_nonce(self._prefix, self._segment, last), piece, None)
        self._sealed_bytes += self._file.write(sealed)
        del self._waiting[:room]
        self._segment += 1


def write_box(box: Box, chunks: Iterable[bytes]) -> int:
    """Lock a film into its box. Then the box is on the disk and its size is given, or nothing is there.

    What `chunks` raises is passed on, and so is OSError.
    """
    part = box.path.with_name(f"{box.path.name}.part")
    try:
        with part.open("wb") as file:
            writer = BoxWriter(file, box.key, _id_of(box.path))
            for chunk in chunks:
                writer.write(chunk)
            size = writer.finish()
            file.flush()
            os.fsync(file.fileno())
        part.replace(box.path)
        keep_name(box.path.parent)
    finally:
        with suppress(OSError):  # what cannot be taken away now is swept when the library is opened next
            part.unlink()
    return size


def _id_of(path: Path) -> str:
    return path.name.partition(".")[0]


def _key_check(key: bytes) -> bytes:
    """Tells a wrong key from a damaged film, and nothing about the key."""
    return hmac.digest(key, b"clipbox1 key check", "sha256")[:8]


def _cipher(key: bytes, header: bytes, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(algorithm=SHA256(), length=32, salt=salt, info=b"clipbox1" + header).derive(key))


def _nonce(prefix: bytes, segment: int, last: bool) -> bytes:
    return prefix + struct.pack(">I?", segment, last)
