"""What an H.264 decoder must know before the first picture, and how pictures lie in an MP4 (ISO/IEC 14496-10, -15)."""

from collections.abc import Iterator
from dataclasses import dataclass

SLICE_OF_KEY, SEI, SEQUENCE, PICTURE, DELIMITER = 5, 6, 7, 8, 9
_TAIL = 12  # kinds up to here are of one picture or of nothing: the others are extensions that nobody needs
_LENGTH_BYTES = 4
# Supplemental: what somebody wrote down beside the pictures, as where and when they were filmed; and old subtitles.
_REGISTERED, _UNREGISTERED = 4, 5
# 7.3.2.1.1: profiles in whose sets the format of the colours is told.
_HIGH = (100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135)
# 5.3.3.1: in the record of these the format of the colours is told again.
_HIGH_RECORD = (100, 110, 122, 144)


class NotRead(ValueError):  # noqa: N818 (read aloud)
    """It is not as the standard has it."""


@dataclass(frozen=True, slots=True)
class ParameterSets:
    """`length_bytes` is how many bytes tell the length of each unit in the packets that go with them."""

    sequences: tuple[bytes, ...]
    pictures: tuple[bytes, ...]
    length_bytes: int = _LENGTH_BYTES

    @classmethod
    def of(cls, extra: bytes) -> "ParameterSets":
        """From the record of an MP4 or Matroska film (avcC), or from an encoder's start codes. Raises NotRead."""
        if extra[:1] == b"\x01":
            return cls._of_record(extra)
        units = list(by_start_codes(extra))
        return cls(
            tuple(unit for unit in units if kind(unit) == SEQUENCE),
            tuple(unit for unit in units if kind(unit) == PICTURE),
        )._checked()

    @classmethod
    def _of_record(cls, record: bytes) -> "ParameterSets":
        at, found = 5, []
        try:
            for mask in (0x1F, 0xFF):
                count, at = record[at] & mask, at + 1
                sets = []
                for _ in range(count):
                    size, at = int.from_bytes(record[at : at + 2]), at + 2
                    sets.append(record[at : at + size])
                    at += size
                found.append(tuple(sets))
        except IndexError as error:
            raise NotRead("a record that was cut off") from error
        if at > len(record):
            raise NotRead("a record that was cut off")
        return cls(found[0], found[1], (record[4] & 3) + 1)._checked()

    def _checked(self) -> "ParameterSets":
        if not self.sequences or not self.pictures:
            raise NotRead("no parameter sets")
        if not all(kind(unit) == SEQUENCE for unit in self.sequences if unit) or not all(self.sequences):
            raise NotRead("not a sequence's set")
        return self

    @property
    def is_progressive(self) -> bool:
        return all(frame_mbs_only(unit) for unit in self.sequences)

    @property
    def free_id(self) -> int:
        """A number that none of them has. Raises NotRead if there is none."""
        taken = {sequence_id(unit) for unit in self.sequences}
        for unit in self.pictures:
            taken |= set(picture_ids(unit))
        free = next((number for number in range(32) if number not in taken), None)
        if free is None:
            raise NotRead("all numbers are taken")
        return free

    def joined(self, other: "ParameterSets") -> "ParameterSets":
        """Both, for one track whose packets tell lengths in four bytes; what is in both stands once."""
        return ParameterSets(
            tuple(dict.fromkeys(self.sequences + other.sequences)),
            tuple(dict.fromkeys(self.pictures + other.pictures)),
        )

    def record(self) -> bytes:
        """The avcC of a track. Its head tells the most that any of the sets asks for."""
        first = max(self.sequences, key=lambda unit: (unit[1] in _HIGH, unit[1]))
        level = max(unit[3] for unit in self.sequences)
        made = bytes((1, first[1], first[2], level, 0xFC | self.length_bytes - 1, 0xE0 | len(self.sequences)))
        made += b"".join(len(unit).to_bytes(2) + unit for unit in self.sequences)
        made += bytes((len(self.pictures),)) + b"".join(len(unit).to_bytes(2) + unit for unit in self.pictures)
        # 4:2:0, eight bits for brightness and for colour, and no extensions.
        return made + b"\xfd\xf8\xf8\x00" if first[1] in _HIGH_RECORD else made


def kind(unit: bytes) -> int:
    return unit[0] & 0x1F if unit else 0


def by_start_codes(stream: bytes) -> Iterator[bytes]:
    """The units of a byte stream, as encoders write it (annex B)."""
    at = stream.find(b"\x00\x00\x01")
    while at >= 0:
        following = stream.find(b"\x00\x00\x01", at + 3)
        unit = stream[at + 3 : following if following >= 0 else len(stream)].rstrip(b"\x00")
        if unit:
            yield unit
        at = following


def by_lengths(packet: bytes, length_bytes: int) -> Iterator[bytes]:
    """The units of a packet as they lie in an MP4. Raises NotRead where it is cut off."""
    at = 0
    while at < len(packet):
        size = int.from_bytes(packet[at : at + length_bytes])
        at += length_bytes
        if not size or at + size > len(packet):
            raise NotRead("a packet that was cut off")
        yield packet[at : at + size]
        at += size


def packed(units: Iterator[bytes] | list[bytes]) -> bytes:
    """A packet of an MP4. What belongs into the record, or tells of the filming, is left out."""
    return b"".join(len(unit).to_bytes(_LENGTH_BYTES) + unit for unit in units if _belongs(unit))


def _belongs(unit: bytes) -> bool:
    what = kind(unit)
    return what <= _TAIL and what not in (SEQUENCE, PICTURE, DELIMITER) and not (what == SEI and _is_told(unit))


def _is_told(unit: bytes) -> bool:
    """Whether words of anybody are in it (D.1)."""
    body, at = _plain(unit[1:]), 0
    while at + 1 < len(body):
        number = size = 0
        for name in ("number", "size"):
            value = 0
            while at < len(body) and body[at] == 0xFF:
                value, at = value + 255, at + 1
            value += body[at] if at < len(body) else 0
            at += 1
            number, size = (value, size) if name == "number" else (number, value)
        if number in (_REGISTERED, _UNREGISTERED):
            return True
        at += size
    return False


def sequence_id(unit: bytes) -> int:
    return _Bits(_plain(unit[4:])).number()


def picture_ids(unit: bytes) -> tuple[int, int]:
    """The number of the picture's set, and of the sequence's set that it goes with."""
    bits = _Bits(_plain(unit[1:]))
    return bits.number(), bits.number()


def frame_mbs_only(unit: bytes) -> bool:
    """Whether there are whole frames alone, never fields (7.3.2.1.1)."""
    bits = _Bits(_plain(unit[4:]))
    bits.number()
    if unit[1] in _HIGH:
        colours = bits.number()
        if colours == 3:
            bits.take(1)
        bits.number(), bits.number()
        bits.take(1)
        if bits.take(1):
            for index in range(12 if colours == 3 else 8):
                if bits.take(1):
                    _skip_scaling(bits, 16 if index < 6 else 64)
    bits.number()
    order = bits.number()
    if order == 0:
        bits.number()
    elif order == 1:
        bits.take(1)
        bits.number(), bits.number()
        for _ in range(bits.number()):
            bits.number()
    bits.number()
    bits.take(1)
    bits.number(), bits.number()
    return bool(bits.take(1))


def _skip_scaling(bits: "_Bits", size: int) -> None:
    last = following = 8
    for _ in range(size):
        if following:
            following = (last + bits.signed() + 256) % 256
        last = following or last


def _plain(escaped: bytes) -> bytes:
    """Without the bytes that keep it from looking like a start code (7.4.1)."""
    return escaped.replace(b"\x00\x00\x03", b"\x00\x00")


class _Bits:
    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def take(self, count: int) -> int:
        value = 0
        for _ in range(count):
            byte, bit = divmod(self._at, 8)
            if byte >= len(self._data):
                raise NotRead("a set that was cut off")
            value = value << 1 | self._data[byte] >> 7 - bit & 1
            self._at += 1
        return value

    def number(self) -> int:
        """Exp-Golomb (9.1)."""
        zeros = 0
        while not self.take(1):
            zeros += 1
            if zeros > 32:
                raise NotRead("no such number")
        return (1 << zeros) - 1 + self.take(zeros)

    def signed(self) -> int:
        value = self.number()
        return (value + 1) // 2 if value % 2 else -(value // 2)
