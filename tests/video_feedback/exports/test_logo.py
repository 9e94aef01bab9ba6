"""The picture of the letterhead: whatever is brought, a small PNG comes of it, or one sentence."""

import struct

import cv2
import numpy as np
import pytest

from video_feedback.errors import Trouble
from video_feedback.exports import logo


def encoded(pixels: np.ndarray, kind: str) -> bytes:
    done, data = cv2.imencode(kind, pixels)
    assert done
    return bytes(data)


def read(png: bytes) -> np.ndarray:
    assert png.startswith(b"\x89PNG")
    found = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED)
    assert found is not None
    return found


@pytest.mark.parametrize("kind", [".png", ".jpg"])
def test_a_large_picture_is_made_small_and_keeps_its_shape(kind: str) -> None:
    small = read(logo.shrunk(encoded(np.full((900, 1800, 3), (40, 90, 200), np.uint8), kind)))
    assert small.shape == (200, 400, 4)
    assert np.abs(small[100, 200].astype(int) - (40, 90, 200, 255)).max() <= 3


def test_a_small_one_stays_as_it_is_and_what_is_clear_stays_clear() -> None:
    clear = np.zeros((20, 30, 4), np.uint8)
    clear[5:15, 5:25] = (10, 20, 30, 255)
    assert np.array_equal(read(logo.shrunk(encoded(clear, ".png"))), clear)
    large = cv2.resize(clear, (1200, 800), interpolation=cv2.INTER_NEAREST)
    small = read(logo.shrunk(encoded(large, ".png")))
    assert small[0, 0, 3] == 0
    shown = small[small[:, :, 3] > 8]
    assert np.abs(shown[:, :3].astype(int) - (10, 20, 30)).max() <= 2  # no dark rim


@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
def test_grey_and_deep_pictures_are_read_too(depth: type) -> None:
    grey = np.full((10, 10), np.iinfo(depth).max // 2, depth)
    assert abs(int(read(logo.shrunk(encoded(grey, ".png")))[5, 5, 0]) - 127) <= 1


def test_what_is_no_picture_is_said_in_one_sentence() -> None:
    whole = encoded(np.zeros((10, 10, 3), np.uint8), ".jpg")
    for data in (b"", b"GIF89a" + bytes(50), b"<svg/>", b"%PDF-1.4", whole[:12]):
        with pytest.raises(Trouble, match="no picture"):
            logo.shrunk(data)
    with pytest.raises(Trouble, match="damaged"):
        logo.shrunk(encoded(np.zeros((10, 10, 3), np.uint8), ".png")[:40])
    with pytest.raises(Trouble, match="10 MB"):
        logo.shrunk(bytes(logo.MOST_BYTES + 1))


def test_one_that_would_fill_all_memory_is_never_unpacked() -> None:
    bomb = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + struct.pack(">II", 60_000, 60_000) + bytes(50)
    with pytest.raises(Trouble, match="too large"):
        logo.shrunk(bomb)
