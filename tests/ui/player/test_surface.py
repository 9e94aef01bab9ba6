"""How a picture lies on the surface."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from video_feedback.media.player import Picture
from video_feedback_schemas.times import Ms
from video_feedback_ui.player.surface import Surface


@pytest.fixture
def surface(qtbot: QtBot) -> Surface:
    made = Surface()
    qtbot.addWidget(made)
    made.resize(400, 300)
    return made


def _red(width: int, height: int, at: int = 40) -> Picture:
    pixels = np.zeros((height, width, 4), np.uint8)
    pixels[..., 2] = 255
    return Picture(Ms(at), pixels)


def _colour(surface: Surface, x: int, y: int) -> QColor:
    return surface.grab().toImage().pixelColor(x, y)


def test_it_is_called_film_and_starts_empty(surface: Surface) -> None:
    assert surface.accessibleName() == "Film"
    assert surface.empty
    assert surface.shown_ms == 0
    assert surface.image().isNull()


def test_a_wide_picture_lies_between_bars_of_the_background(surface: Surface) -> None:
    surface.set_background(QColor("#204060"))
    surface.show_picture(_red(160, 90))
    assert surface.picture_rect() == QRectF(0, 37.5, 400, 225)
    assert _colour(surface, 200, 150) == QColor("#ff0000")
    assert _colour(surface, 200, 10) == QColor("#204060")


def test_a_tall_picture_is_whole_and_not_stretched(surface: Surface) -> None:
    surface.show_picture(_red(90, 160))
    seen = surface.picture_rect()
    assert seen.height() == 300
    assert seen.width() == pytest.approx(300 * 90 / 160)
    assert _colour(surface, 5, 150) == QColor("#000000")


def test_it_names_and_keeps_the_picture_it_was_given(surface: Surface) -> None:
    for at in (40, 80, 120):
        surface.show_picture(_red(64, 48, at))
    assert surface.shown_ms == 120
    assert surface.image().size().toTuple() == (64, 48)
    assert surface.image().pixelColor(10, 10) == QColor("#ff0000")
    surface.clear()
    assert surface.empty


def test_round_corners_show_what_lies_behind(surface: Surface) -> None:
    surface.set_radius(40)
    surface.show_picture(_red(400, 300))
    picture = QImage(400, 300, QImage.Format.Format_ARGB32)
    picture.fill(QColor("#00ff00"))
    surface.render(picture)
    assert picture.pixelColor(200, 150) == QColor("#ff0000")
    assert picture.pixelColor(1, 1) != QColor("#ff0000")
