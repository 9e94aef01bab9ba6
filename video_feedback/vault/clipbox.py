"""The form of the box a film lies in ("clipbox 1"), and how one is written.

64 bytes of ours, then Google Tink's AES-GCM-HKDF streaming format, in segments of 128 KiB. The 64 bytes go into the key
of the segments, so a segment belongs to one film and one place in it, and either is the last or is not.

    0 mark (8) · 8 version · 9 suite · 10 log2 of the segment · 11 flags · 12 key check (8) · 20 film id (16) · zeros
    64 length of this part (1) · salt (32) · start of each nonce (7), then the segments, each with its tag (16)
"""

import hmac
import struct
from os import urandom
from typing import TYPE_CHECKING, BinaryIO

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

SEGMENT_LOG2 = 17

MARK = b"\x89CBX\r\n\x1a\n"
VERSION, SUITE = 1, 1
HEADER = struct.Struct(">8s4B8s16s28x")
INTRO = struct.Struct(">B32s7s")
TAG = 16


class BoxWriter:
    """Lock what is written into `file`, from its beginning to its end. It is no box before `finish`."""

    def __init__(self, file: BinaryIO, key: bytes, file_id: str, *, segment_log2: int = SEGMENT_LOG2) -> None:
        header = HEADER.pack(MARK, VERSION, SUITE, segment_log2, 0, key_check(key), bytes.fromhex(file_id))
        salt, self._prefix = urandom(32), urandom(7)
        intro = INTRO.pack(INTRO.size, salt, self._prefix)
        self._file, self._cipher, self._waiting = file, cipher(key, header, salt), bytearray()
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
        return self._segment_bytes - TAG - (0 if self._segment else INTRO.size)

    def _seal(self, *, last: bool) -> None:
        room = self._room()
        with memoryview(self._waiting) as waiting, waiting[:room] as piece:
            sealed = self._cipher.encrypt(nonce(self._prefix, self._segment, last), piece, None)
        self._sealed_bytes += self._file.write(sealed)
        del self._waiting[:room]
        self._segment += 1


def key_check(key: bytes) -> bytes:
    """Tells a wrong key from a damaged film, and nothing about the key."""
    return hmac.digest(key, b"clipbox1 key check", "sha256")[:8]


def cipher(key: bytes, header: bytes, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(algorithm=SHA256(), length=32, salt=salt, info=b"clipbox1" + header).derive(key))


def nonce(prefix: bytes, segment: int, last: bool) -> bytes:
    return prefix + struct.pack(">I?", segment, last)
