"""How a picture lies on the surface."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from video_feedback.media import light
from video_feedback.media.player import Picture
from video_feedback_schemas.ids import LookId, RecordingId
from video_feedback_schemas.records import Look
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


def _quarters() -> Picture:
    """Red, green; blue, grey."""
    pixels = np.full((100, 200, 4), 100, np.uint8)
    pixels[:50, :100, :3] = (0, 0, 255)
    pixels[:50, 100:, :3] = (0, 255, 0)
    pixels[50:, :100, :3] = (255, 0, 0)
    return Picture(Ms(40), pixels)


def _look(**changed: int | bool) -> Look:
    return replace(Look(id=LookId("a"), recording_id=RecordingId("b")), **changed)


def test_only_the_crop_is_painted_and_it_is_not_stretched(surface: Surface) -> None:
    surface.show_picture(_quarters())
    surface.show_look(_look(crop_left=500, crop_width=500, crop_height=500))
    assert surface.picture_rect() == QRectF(0, 50, 400, 200)
    assert {_colour(surface, x, y).name() for x in (5, 390) for y in (60, 240)} == {"#00ff00"}
    assert _colour(surface, 200, 20) == QColor("#000000")
    surface.show_look(_look(crop_left=500, crop_top=500, crop_width=250, crop_height=500))
    assert surface.picture_rect() == QRectF(50, 0, 300, 300)
    assert _colour(surface, 200, 150).name() == "#646464"
    surface.show_look(None)
    assert _colour(surface, 20, 60).name() == "#ff0000"


def test_a_picture_that_fills_is_cut_at_its_edges_and_not_stretched(surface: Surface) -> None:
    surface.show_picture(_quarters())
    surface.show_look(_look(fills=True))
    assert surface.picture_rect() == QRectF(surface.rect())
    # 400 by 300 of 200 by 100 pixels: three times as large, and 133 of them wide.
    assert [_colour(surface, x, 5).name() for x in (0, 198, 202, 399)] == ["#ff0000", "#ff0000", "#00ff00", "#00ff00"]
    assert _colour(surface, 5, 295).name() == "#0000ff"


def test_light_changes_what_is_painted_and_never_the_picture_itself(surface: Surface) -> None:
    picture = _quarters()
    before = picture.pixels.copy()
    surface.show_picture(picture)
    plain = surface.grab().toImage()
    surface.show_look(_look())
    assert surface.grab().toImage() == plain
    surface.show_look(_look(brightness=50, crop_left=500, crop_top=500, crop_width=500, crop_height=500))
    assert _colour(surface, 200, 150).lightness() > 130
    surface.show_look(_look(brightness=-50, crop_left=500, crop_top=500, crop_width=500, crop_height=500))
    assert _colour(surface, 200, 150).lightness() < 60
    assert np.array_equal(picture.pixels, before)
    assert surface.image().pixelColor(150, 75).name() == "#646464"


def test_a_new_picture_is_seen_in_the_same_light(surface: Surface) -> None:
    surface.show_look(_look(brightness=50))
    for shade, at in ((60, 40), (120, 80)):
        surface.show_picture(Picture(Ms(at), np.full((30, 40, 4), shade, np.uint8)))
        table = light.table(50, 0)
        assert table is not None
        assert _colour(surface, 200, 150).red() == table[shade]


def test_a_look_from_the_next_picture_on_leaves_what_is_seen_as_it_is(surface: Surface) -> None:
    surface.show_look(_look(crop_width=500, crop_height=500))
    surface.show_picture(_quarters())
    before = surface.grab().toImage()
    surface.show_look(_look(crop_left=500, crop_width=500, crop_height=500), from_next=True)
    surface.update()
    assert surface.grab().toImage() == before
    surface.show_picture(_quarters())
    assert surface.grab().toImage() != before
    surface.show_look(None, from_next=True)
    surface.clear()
    surface.show_picture(_quarters())
    seen = surface.grab().toImage()
    surface.show_look(None)
    assert surface.grab().toImage() == seen
