"""What a film's probe and its parent tell each other: msgpack, each message led by its length."""

from typing import IO, Any

import msgspec

from video_feedback.media.bounds import Bounds

MOST_BYTES = 64 << 20
_LENGTH_BYTES = 4
_PIECE_BYTES = 1 << 18
NO_FACTS = ("source", "frames")
"""What of a Film is not sent as a fact: where it is, its asker knows; its frames go packed."""


class Asked(msgspec.Struct):
    """Which film to look through. With a key it lies in a box."""

    path: bytes
    key: bytes | None
    bounds: Bounds

    __repr__ = object.__repr__  # the key is shown nowhere


class Share(msgspec.Struct, tag=True):
    """How far it is."""

    share: float


class Found(msgspec.Struct, tag=True):
    """The film is one: its facts by name, and its frames as their table packs them."""

    facts: dict[str, Any]
    frames: bytes


class Refused(msgspec.Struct, tag=True):
    """Trouble: the name of its class, its sentence, and of damage in a box the place."""

    kind: str
    sentence: str
    place: tuple[int, int, int] | None = None


class Broke(msgspec.Struct, tag=True):
    """A mistake of ours, as Python tells it."""

    told: str


Message = Share | Found | Refused | Broke
_decoder = msgspec.msgpack.Decoder(Message)


def send(to: IO[bytes], data: bytes) -> None:
    """Into a pipe without a buffer."""
    left = memoryview(len(data).to_bytes(_LENGTH_BYTES, "little") + data)
    while left:
        left = left[to.write(left) :]


def receive(of: IO[bytes]) -> bytes | None:
    """The next message from a pipe without a buffer; None where there is none, or not a whole one."""
    length = int.from_bytes(_read(of, _LENGTH_BYTES) or b"", "little")
    return _read(of, length) if 0 < length <= MOST_BYTES else None


def _read(of: IO[bytes], count: int) -> bytes | None:
    data = bytearray()
    while len(data) < count:
        if not (more := of.read(min(count - len(data), _PIECE_BYTES))):
            return None
        data += more
    return bytes(data)


def packed(message: Message) -> bytes:
    return msgspec.msgpack.encode(message)


def unpacked(data: bytes) -> Message:
    """Raises msgspec.DecodeError for anything that is no message."""
    message: Message = _decoder.decode(data)
    return message
