"""The stream that VLC is given to play: the sound, and in place of pictures *cues* that say which frame is due.

It is Matroska, as little of it as VLC needs. Each cue is a grey picture of a few bytes, and the bytes are its message.
VLC shows it at its time, in step with the sound; whoever looks at it knows which frame that is.
"""

import struct

from video_feedback.media import sound

WIDTH, HEIGHT = 32, 8
CUE_BYTES = WIDTH * HEIGHT
_MESSAGE = struct.Struct("<4sIQQ")
_MARK = b"VFQ1"
_CUES, _SOUND = 1, 2
_SIZE_NOT_KNOWN = b"\x01" + b"\xff" * 7
_KEY_FRAME = 0x80


def head(*, has_sound: bool) -> bytes:
    """What comes before all clusters. One unit of time is a millisecond."""
    kind = (_uint("4286", 1), _uint("42F7", 1), _uint("42F2", 4), _uint("42F3", 8), _of("4282", b"matroska"))
    file = _of("1A45DFA3", b"".join(kind) + _uint("4287", 4) + _uint("4285", 2))
    about = _of("1549A966", _uint("2AD7B1", 1_000_000))
    tracks = _cue_track() + (_sound_track() if has_sound else b"")
    return file + bytes.fromhex("18538067") + _SIZE_NOT_KNOWN + about + _of("1654AE6B", tracks)


def cue(at_ms: int, run: int, position: int) -> bytes:
    """A cluster with one cue: at this time that position of that run is due."""
    return _cluster(at_ms, _CUES, _MESSAGE.pack(_MARK, run, position, at_ms).ljust(CUE_BYTES, b"\0"))


def samples(at_ms: int, pcm: bytes) -> bytes:
    """A cluster with sound: 16 bits, little-endian, two channels."""
    return _cluster(at_ms, _SOUND, pcm)


def read_cue(shown: bytes) -> tuple[int, int, int] | None:
    """The run, the position and the time that a picture is about, or None if it is not a cue."""
    mark, run, position, at_ms = _MESSAGE.unpack_from(shown)
    return (run, position, at_ms) if mark == _MARK else None


def _cluster(at_ms: int, track: int, data: bytes) -> bytes:
    block = _size(track) + struct.pack(">hB", 0, _KEY_FRAME) + data
    return _of("1F43B675", _uint("E7", at_ms) + _of("A3", block))


def _cue_track() -> bytes:
    bitmap = struct.pack("<IiiHH4sIiiII", 40, WIDTH, HEIGHT, 1, 8, b"GREY", CUE_BYTES, 0, 0, 0, 0)
    size = _of("E0", _uint("B0", WIDTH) + _uint("BA", HEIGHT))
    return _track(_CUES, 1, b"V_MS/VFW/FOURCC", _of("63A2", bitmap) + size)


def _sound_track() -> bytes:
    rate = _of("B5", struct.pack(">d", sound.RATE))
    return _track(_SOUND, 2, b"A_PCM/INT/LIT", _of("E1", rate + _uint("9F", sound.CHANNELS) + _uint("6264", 16)))


def _track(number: int, kind: int, codec: bytes, rest: bytes) -> bytes:
    about = _uint("D7", number) + _uint("73C5", number) + _uint("83", kind) + _uint("9C", 0)
    return _of("AE", about + _of("86", codec) + rest)


def _of(element: str, data: bytes) -> bytes:
    return bytes.fromhex(element) + _size(len(data)) + data


def _uint(element: str, value: int) -> bytes:
    return _of(element, value.to_bytes(max(1, (value.bit_length() + 7) // 8), "big"))


def _size(value: int) -> bytes:
    """A number in Matroska's own packing: as many bytes as needed, the count of them in the leading bits."""
    length = next(length for length in range(1, 9) if value < (1 << 7 * length) - 1)
    return (value | 1 << 7 * length).to_bytes(length, "big")
