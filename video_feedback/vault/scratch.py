"""A file to work in that nobody else can read: on the disk it is locked with a key that only memory holds."""

import io
import os
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import XTS

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

_SECTOR = 4096
# A muxer writes on at the end, and goes back to a few places near the beginning.
_KEPT_SECTORS = 64


class Scratch(io.RawIOBase):
    """A file that is read and written anywhere and goes when it is closed: for what seeks back while it writes.

    AES-XTS hides what is written, but unlike a box it does not notice a change: it is for one sitting only, and for one
    thread at a time. It lies in `folder` as a `.part`, which is swept when a library is opened after a crash.
    """

    _file: io.FileIO | None = None

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._key = AES(os.urandom(64))
        self._at = self._size = 0
        self._kept = OrderedDict[int, bytearray]()
        self._changed = set[int]()
        self.path = folder / f"{os.urandom(16).hex()}.scratch.part"
        self._file = io.FileIO(self.path, "x+")

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        room = memoryview(buffer).cast("B")
        count = max(0, min(len(room), self._size - self._at))
        done = 0
        while done < count:
            index, skip = divmod(self._at, _SECTOR)
            piece = memoryview(self._sector(index))[skip : skip + count - done]
            room[done : done + len(piece)] = piece
            done += len(piece)
            self._at += len(piece)
        return count

    def write(self, data: "ReadableBuffer", /) -> int:
        rest = memoryview(data).cast("B")
        if rest and self._at > self._size:
            self._fill_up_to(self._at)
        self._put(rest)
        return len(rest)

    def _fill_up_to(self, end: int) -> None:
        """What nobody wrote reads as zeros, as in any file."""
        self._at = self._size
        while self._at < end:
            self._put(memoryview(bytes(min(_SECTOR, end - self._at))))

    def _put(self, rest: memoryview) -> None:
        while rest:
            index, skip = divmod(self._at, _SECTOR)
            piece = rest[: _SECTOR - skip]
            self._sector(index, fresh=len(piece) == _SECTOR)[skip : skip + len(piece)] = piece
            self._changed.add(index)
            self._at += len(piece)
            self._size = max(self._size, self._at)
            rest = rest[len(piece) :]

    def _sector(self, index: int, *, fresh: bool = False) -> bytearray:
        """A sector to read or to change. A fresh one is written whole, so that what was there does not matter."""
        assert self._file is not None
        if self.closed:
            raise ValueError("the scratch is closed")
        sector = self._kept.get(index)
        if sector is None:
            if len(self._kept) >= _KEPT_SECTORS:
                self._let_go()
            if fresh or index * _SECTOR >= self._size:
                sector = bytearray(_SECTOR)
            else:
                self._file.seek(index * _SECTOR)
                sealed = self._file.read(_SECTOR)
                if len(sealed) < _SECTOR:
                    raise OSError("the scratch was cut off")
                sector = bytearray(self._cipher(index).decryptor().update(sealed))
            self._kept[index] = sector
        self._kept.move_to_end(index)
        return sector

    def _let_go(self) -> None:
        """Make room for one sector in memory: the one that was not wanted for the longest time."""
        assert self._file is not None
        index = next(iter(self._kept))
        if index in self._changed:
            rest = memoryview(self._cipher(index).encryptor().update(self._kept[index]))
            self._file.seek(index * _SECTOR)
            while rest:
                rest = rest[self._file.write(rest) :]
            self._changed.discard(index)
        del self._kept[index]

    def _cipher(self, index: int) -> Cipher[XTS]:
        return Cipher(self._key, XTS(index.to_bytes(16, "little")))

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        at = offset + {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        if at < 0:
            raise OSError("before the start of the scratch")
        self._at = at
        return at

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def close(self) -> None:
        super().close()
        if self._file is not None:
            self._kept.clear()
            self._file.close()
            with suppress(OSError):  # what cannot be taken away now is swept when the library is opened next
                self.path.unlink()
