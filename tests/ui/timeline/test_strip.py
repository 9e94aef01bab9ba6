"""In each place of the strip: the picture nearest to its middle, cut to fit, never stretched."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from video_feedback_ui.theme import tokens
from video_feedback_ui.timeline.scale import Scale
from video_feedback_ui.timeline.strip import Strip

pytestmark = pytest.mark.usefixtures("qapp")

WIDE, HIGH = 640, 36
PLACE = 66  # a picture of 16 to 9, 36 pixels high, and two between


def plain(ms: int, size: tuple[int, int] = (64, 36)) -> QImage:
    """A picture in a colour that says its time."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(ms // 1000, 100, 200))
    return image


def painted(strip: Strip, scale: Scale) -> QImage:
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(QColor("#010203"))
    painter = QPainter(image)
    strip.paint(painter, QRectF(0, 0, WIDE, HIGH), scale)
    painter.end()
    return image


def a_strip(every_ms: int, length_ms: int = 200_000) -> Strip:
    strip = Strip()
    strip.take_film(1920, 1080, every_ms)
    strip.put({ms: plain(ms) for ms in range(0, length_ms, every_ms)})
    return strip


def test_each_place_shows_the_picture_nearest_to_its_middle() -> None:
    for scale in (Scale.whole(200_000, WIDE), Scale(200_000, WIDE, 61_300.0, 40_000.0)):
        image = painted(a_strip(4000), scale)
        place_ms = PLACE / WIDE * scale.span_ms
        for place in range(int(scale.from_ms // place_ms) + 1, int(scale.to_ms // place_ms)):
            middle = (place + 0.5) * place_ms
            x = round(scale.x(place * place_ms)) + PLACE // 2
            shown = 1000 * image.pixelColor(x, HIGH // 2).red()
            assert abs(shown - middle) <= 2000


def test_the_places_pan_along_with_the_film() -> None:
    scale = Scale(200_000, WIDE, 50_000.0, 40_000.0)
    before, after = (painted(a_strip(4000), each) for each in (scale, scale.panned(100)))
    assert before.copy(100, 0, WIDE - 100, HIGH) == after.copy(0, 0, WIDE - 100, HIGH)


def test_where_no_picture_is_near_yet_the_place_is_calm() -> None:
    strip = Strip()
    strip.take_film(1920, 1080, 1000)
    empty = painted(strip, Scale.whole(200_000, WIDE))
    assert empty.pixelColor(30, 18) == QColor(tokens().lane)
    strip.put({0: plain(0), 199_000: plain(199_000)})
    some = painted(strip, Scale.whole(200_000, WIDE))
    assert some.pixelColor(10, 18) != QColor(tokens().lane)
    assert some.pixelColor(WIDE // 2, 18) == QColor(tokens().lane)


def test_a_picture_is_cut_at_its_middle_and_not_stretched() -> None:
    """Each column says where it is: those that are shown follow one another."""
    for width, height in ((1920, 1080), (2400, 1080), (1080, 1920)):
        strip = Strip()
        strip.take_film(width, height, 200_000)
        high = strip.picture_height(HIGH)
        wide = round(high * width / height)
        columns = np.zeros((high, wide, 4), np.uint8)
        columns[:, :, 0] = np.arange(wide)[None, :]
        columns[:, :, 1] = np.arange(high)[:, None]
        image = QImage(columns.data, wide, high, 4 * wide, QImage.Format.Format_RGB32).copy()
        strip.put({100_000: image})
        shown = painted(strip, Scale.whole(200_000, WIDE))
        one = [shown.pixelColor(x, 18).blue() for x in range(4, 24)]
        assert np.diff(one).tolist() == [1] * 19
        assert np.diff([shown.pixelColor(10, y).green() for y in range(2, 34)]).tolist() == [1] * 31


def test_the_last_place_ends_with_the_film() -> None:
    strip = a_strip(4000, 100_000)
    image = painted(strip, Scale(100_000, WIDE, 0.0, 200_000.0))
    assert image.pixelColor(WIDE // 2 + 3, 18) == QColor("#010203")
