"""The part of a picture that is seen, and its light."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from video_feedback.media import light
from video_feedback.media.crop import LEAST, WHOLE, Crop


def numbered(width: int, height: int) -> np.ndarray:
    return np.arange(width * height, dtype=np.uint8).reshape(height, width, 1).repeat(4, axis=2)


def test_a_crop_is_that_part_of_the_pixels() -> None:
    pixels = numbered(10, 20)
    seen = Crop(200, 500, 300, 250).of_pixels(pixels)
    assert np.array_equal(seen, pixels[10:15, 2:5])
    assert seen.base is not None  # not copied
    assert np.array_equal(WHOLE.of_pixels(pixels), pixels)


@pytest.mark.parametrize("crop", [Crop(0, 0, 1, 1), Crop(999, 999, 1, 1), Crop(500, 0, 1, 1000)])
def test_of_the_smallest_picture_there_is_a_pixel_left(crop: Crop) -> None:
    for width, height in ((1, 1), (3, 2), (160, 90)):
        seen = crop.of_pixels(numbered(width, height))
        assert seen.size > 0


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_a_crop_that_is_turned_with_the_picture_shows_what_it_showed(degrees: int) -> None:
    pixels, crop = numbered(10, 20), Crop(200, 500, 300, 250)
    turned = np.rot90(pixels, -degrees // 90)
    assert np.array_equal(crop.turned(degrees).of_pixels(turned), np.rot90(crop.of_pixels(pixels), -degrees // 90))
    assert crop.turned(degrees).turned(360 - degrees) == crop


@given(st.integers(-3000, 3000), st.integers(-3000, 3000), st.integers(-3000, 3000), st.integers(-3000, 3000))
def test_whatever_a_hand_does_it_stays_in_the_picture(a: int, b: int, c: int, d: int) -> None:
    for crop in (
        Crop.between(a, b, c, d),
        Crop.between(a, b, c, d).moved(c, d),
        Crop.between(a, b, c, d).scaled(a / 999),
    ):
        assert 0 <= crop.left <= crop.left + crop.width <= 1000
        assert 0 <= crop.top <= crop.top + crop.height <= 1000
        assert min(crop.width, crop.height) >= LEAST


def test_it_is_scaled_about_its_middle_in_its_own_shape() -> None:
    assert Crop(400, 400, 200, 100).scaled(2) == Crop(300, 350, 400, 200)
    assert Crop(0, 0, 500, 250).scaled(10) == Crop(0, 0, 1000, 500)
    assert Crop(400, 400, 200, 100).scaled(0.1) == Crop(400, 400, 200, 100)


def test_a_neutral_light_is_no_table_at_all() -> None:
    assert light.table(0, 0) is None


def test_a_light_brightens_darkens_and_spreads_and_keeps_its_order() -> None:
    shades = np.arange(256, dtype=np.uint8).reshape(1, 64, 4)
    lighter, darker, more = (light.table(*each) for each in ((40, 0), (-40, 0), (0, 40)))
    assert lighter is not None
    assert darker is not None
    assert more is not None
    assert (lighter[1:240] > np.arange(1, 240)).all()
    assert (darker[16:255] < np.arange(16, 255)).all()
    assert more[64] < 64
    assert more[192] > 192
    for table in (lighter, darker, more):
        assert (np.diff(table.astype(int)) >= 0).all()
        assert np.array_equal(light.lit(shades, table).ravel(), table)
