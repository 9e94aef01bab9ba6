"""A film in its box: read as if it were a plain file, from any place, and every change of it noticed."""

import hmac
import io
import os
from collections import OrderedDict
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from os import urandom
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, BinaryIO

from cryptography.exceptions import InvalidTag

from video_feedback.errors import FilmDamaged
from video_feedback.jobs import Progress
from video_feedback.library.disk import keep_name
from video_feedback.vault import clipbox
from video_feedback.vault.clipbox import BoxWriter
from video_feedback.words import tr

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

ENDING = ".cbx"
# What is read again soon: sound and picture of one second seldom lie further apart.
_KEPT_SEGMENTS = 8


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
            tr("This film is damaged. What is before the damage still plays; a backup may hold the whole film.")
        )
        self.segment, self.intact_bytes, self.resumes_at = segment, intact_bytes, resumes_at


def new_file_id() -> str:
    """A name for a box, of 32 hexadecimal characters: chance alone, so not even the day can be read from it."""
    return urandom(16).hex()


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
        header, intro = self._file.read(clipbox.HEADER.size), self._file.read(clipbox.INTRO.size)
        if not header.startswith(clipbox.MARK):
            raise NotABox(tr("This is not a locked film. Bring the film back from a backup, or import it again."))
        if len(intro) < clipbox.INTRO.size:
            raise Damaged(0, 0, 0)
        _, version, suite, segment_log2, flags, check, found_id = clipbox.HEADER.unpack(header)
        known = (version, suite, flags, any(header[36:])) == (clipbox.VERSION, clipbox.SUITE, 0, False)
        if not known or not 12 <= segment_log2 <= 24:
            raise NewerBox(
                tr(
                    "A newer Video Feedback locked this film, or its beginning is damaged. "
                    "Update Video Feedback, or bring the film back from a backup."
                )
            )
        self.file_id = found_id.hex()
        if file_id not in (None, self.file_id):
            raise OtherFilm(
                tr("This is another film’s box: its file was renamed or swapped. Bring it back from a backup.")
            )
        if not hmac.compare_digest(check, clipbox.key_check(key)):
            raise WrongKey(tr("The key kept for this film does not open it. Bring the film back from a backup."))
        length, salt, self._prefix = clipbox.INTRO.unpack(intro)
        if length != clipbox.INTRO.size:
            raise Damaged(0, 0, 0)
        self._segment_bytes: int = 1 << segment_log2
        self._cipher = clipbox.cipher(key, header, salt)

    def _find_end(self, salvage: bool) -> None:
        """Open the last segment as the last: if anything is cut off, it is known before the first picture is shown."""
        body = self._file.seek(0, os.SEEK_END) - clipbox.HEADER.size
        count = self._count = -(-body // self._segment_bytes)
        self._last = count - 1
        self.size = max(0, body - clipbox.INTRO.size - clipbox.TAG * count)
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
        return max(0, index * (self._segment_bytes - clipbox.TAG) - clipbox.INTRO.size)

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
        begin = max(clipbox.INTRO.size, index * self._segment_bytes)
        try:
            with self._lock:
                self._file.seek(clipbox.HEADER.size + begin)
                sealed = self._file.read((index + 1) * self._segment_bytes - begin)
            return self._cipher.decrypt(clipbox.nonce(self._prefix, index, index == self._last), sealed, None)
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
            index = (offset + clipbox.INTRO.size) // (self._segment_bytes - clipbox.TAG)
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
        index = (self._at + clipbox.INTRO.size) // (self._segment_bytes - clipbox.TAG)
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
