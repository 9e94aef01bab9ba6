"""The picture of the letterhead, from a file that somebody brought: a small PNG, whatever it was before."""

import struct
from base64 import b64encode
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from video_feedback.errors import Trouble
from video_feedback.words import tr

WIDE, HIGH = 600, 200
"""The most that is kept, in pixels: sharp on paper at four centimetres."""
MOST_BYTES = 10_000_000
_MOST_PIXELS = 40_000_000
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_NO_SIZE = frozenset((0x01, *range(0xD0, 0xD9)))  # markers of a JPEG that stand alone
_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # those that tell how large it is


def shrunk(data: bytes) -> bytes:
    """A PNG of at most `WIDE` by `HIGH` with the same picture; what can be seen through stays so. Raises Trouble if it
    is no PNG or JPEG, or one too large to be a logo.

    How large it is stands at its beginning, and is read before anything is unpacked: a small file may hold a picture
    that fills all memory.
    """
    if len(data) > MOST_BYTES:
        raise Trouble(tr("This picture is larger than 10 MB. Choose a smaller one."))
    size = _size(data)
    if size is None or min(size) < 1:
        raise Trouble(tr("This file is no picture. Choose a PNG or a JPEG."))
    if size[0] * size[1] > _MOST_PIXELS:
        raise Trouble(tr("This picture is too large. Choose one of at most 40 million pixels."))
    pixels = _decoded(data)
    if pixels is None:
        raise Trouble(tr("This picture is damaged. Choose another one, or save it anew."))
    done, png = cv2.imencode(".png", _fitted(pixels))
    if not done:
        raise RuntimeError("a picture that was decoded was not encoded")
    return bytes(png)


def png_size(data: bytes) -> tuple[int, int] | None:
    """The width and height of a PNG, as it says at its beginning; None where it is none."""
    size = _size(data) if data.startswith(_PNG) else None
    return size if size is not None and min(size) > 0 else None


def uri(png: bytes) -> str:
    """An address that holds all of it, for a page that carries its pictures."""
    return f"data:image/png;base64,{b64encode(png).decode()}"


def _size(data: bytes) -> tuple[int, int] | None:
    if data.startswith(_PNG) and data[12:16] == b"IHDR" and len(data) >= 24:
        wide, high = struct.unpack(">II", data[16:24])
        return wide, high
    return _jpeg_size(data) if data.startswith(_JPEG) else None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker in _SIZES:
            high, wide = struct.unpack(">HH", data[at + 5 : at + 9])
            return wide, high
        if marker == 0xFF:  # filling
            at += 1
        elif marker in _NO_SIZE:
            at += 2
        else:
            at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    return None


def _decoded(data: bytes) -> NDArray[np.uint8] | None:
    """Blue, green, red, and how much is seen of it. A photograph is turned as it says it is looked at."""
    how = cv2.IMREAD_UNCHANGED if data.startswith(_PNG) else cv2.IMREAD_COLOR
    try:
        pixels: Any = cv2.imdecode(np.frombuffer(data, np.uint8), how)
    except cv2.error:
        return None
    if pixels is None:
        return None
    if pixels.dtype == np.uint16:
        pixels = (pixels >> 8).astype(np.uint8)
    if pixels.ndim == 2:
        pixels = cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR)
    seen: NDArray[np.uint8] = pixels if pixels.shape[2] == 4 else cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA)
    return seen


def _fitted(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    high, wide = pixels.shape[:2]
    share = min(1.0, WIDE / wide, HIGH / high)
    if share == 1.0:
        return pixels
    size = max(1, round(wide * share)), max(1, round(high * share))
    # Weighed by how much is seen of each pixel: else what lies behind the clear ones shows at the edges.
    seen = pixels[:, :, 3:].astype(np.float32) / 255
    colours = cv2.resize(pixels[:, :, :3].astype(np.float32) * seen, size, interpolation=cv2.INTER_AREA)
    small = cv2.resize(seen, size, interpolation=cv2.INTER_AREA)[:, :, None]
    made = np.concatenate((colours / np.maximum(small, 1e-6), small * 255), axis=2)
    return np.clip(np.rint(made), 0, 255).astype(np.uint8)
