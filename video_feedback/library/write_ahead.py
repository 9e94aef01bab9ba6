"""The file beside a database that holds what was written last (`library.db-wal`), looked at after an unclean end.

SQLite reads it as far as its checksums are right, and says nothing of what stands behind a place that is not: the
library would be an earlier one, in silence. What is read here lies there in clear by SQLite's format: no content.
"""

import struct
from pathlib import Path

_HEADER, _FRAME = struct.Struct(">8I"), struct.Struct(">6I")
_MAGIC = 0x377F0682  # the lowest bit says in which order the bytes of a checksum are


def has_lost(path: Path, frames_read: int) -> bool:
    """Whether a change was finished in it that SQLite, which has read so many frames of it, does not know of.

    After a power cut that may be one that nobody was told of yet.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER.size)
            if len(head) < _HEADER.size or not any(head):
                return False
            magic, _, page_bytes, _, *salts, _, _ = _HEADER.unpack(head)
            if magic & ~1 != _MAGIC or _checksum(head, magic) != head[24:]:
                return True
            file.seek(_HEADER.size + frames_read * (_FRAME.size + page_bytes))
            while len(frame := file.read(_FRAME.size)) == _FRAME.size:
                _, pages_after, *of_frame, _, _ = _FRAME.unpack(frame)
                # Frames of another salt are of before: the file is written over from its beginning.
                if pages_after and of_frame == salts:
                    return True
                file.seek(page_bytes, 1)
    except FileNotFoundError:
        pass
    return False


def _checksum(head: bytes, magic: int) -> bytes:
    one = two = 0
    for first, second in struct.iter_unpack(">2I" if magic & 1 else "<2I", head[:24]):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return struct.pack(">2I", one, two)
