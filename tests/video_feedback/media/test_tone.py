"""High dynamic range on an ordinary screen."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from video_feedback.media import tone
from video_feedback.media.stills import still

Clips = Callable[[str], Path]


def greys(curve: int) -> NDArray[np.int64]:
    levels = np.arange(256, dtype=np.uint8)
    return tone.on_screen(np.stack([levels] * 4, -1)[None], curve)[0, :, :3].astype(np.int64)


@pytest.mark.parametrize("curve", [tone.HLG, tone.PQ])
def test_grey_stays_grey_and_brighter_stays_brighter(curve: int) -> None:
    shown = greys(curve)
    assert (np.ptp(shown, axis=1) <= 2).all()
    assert (np.diff(shown[:, 1]) >= -6).all()
    assert shown[0].max() == 0
    assert shown[-1].min() == 255


def test_the_white_of_a_page_is_bright_and_leaves_room_for_more() -> None:
    # Three quarters of the way up in HLG, and 58 % in PQ, are 203 candela (BT.2408).
    assert 200 <= greys(tone.HLG)[191, 1] <= 245
    assert abs(greys(tone.HLG)[191, 1] - greys(tone.PQ)[148, 1]) <= 4


def test_wide_colours_are_brought_to_the_narrow_ones() -> None:
    skin = np.array([[[120, 140, 180, 0]]], np.uint8)
    blue, green, red, _ = tone.on_screen(skin, tone.HLG)[0, 0].tolist()
    assert red - blue > 180 - 120
    assert red > green > blue


def test_a_phones_film_is_neither_flat_nor_burnt_out(clips: Clips) -> None:
    pixels = still(clips("real/iphone_hdr_rotated.mp4"), 1000).pixels[:, :, :3]
    assert pixels.shape == (1920, 1080, 3)
    assert np.percentile(pixels, 1) < 40
    assert (pixels.min(2) == 255).mean() < 0.01
    assert np.percentile(pixels, 95) > 200
