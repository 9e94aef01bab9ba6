"""Stills come later, from a thread of their own, and are kept."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QColor, QImage

from tests.ui.house import House
from video_feedback.library import looks
from video_feedback.media.crop import Crop
from video_feedback_ui import stills
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.theme import tokens

Wait = Callable[[Callable[[], bool]], None]


def test_a_still_is_the_frame_at_its_time_and_no_higher_than_asked(house: House, short_film: Path, wait: Wait) -> None:
    recording = house.film(house.family("Rowan"), short_film)
    got: list[QImage] = []
    stills.of(house.bridge).want(recording.id, 1200, 24, got.append)
    assert got == []
    wait(lambda: bool(got))
    image = got[0]
    assert (image.width(), image.height()) == (32, 24)
    # At 1200 ms the square lies from column 30 to 44 of 64.
    assert image.pixelColor(18, 12).lightness() > 150
    assert image.pixelColor(6, 12).lightness() < 80


def test_what_was_made_once_is_given_at_once(house: House, short_film: Path, wait: Wait) -> None:
    recording = house.film(house.family("Rowan"), short_film)
    got: list[QImage] = []
    service = stills.of(house.bridge)
    service.want(recording.id, 0, 24, got.append)
    service.want(recording.id, 0, 24, got.append)
    wait(lambda: len(got) == 2)
    service.want(recording.id, 0, 24, got.append)
    assert len(got) == 3
    assert stills.of(house.bridge) is service


def test_a_film_that_has_gone_gives_no_picture(house: House, short_film: Path) -> None:
    recording = house.film(house.family("Rowan"), short_film)
    (house.library.media / recording.file).unlink()
    got: list[QImage] = []
    stills.of(house.bridge).want(recording.id, 0, 24, got.append)
    assert got[0].isNull()


def test_a_widget_that_is_gone_is_not_called(house: House, short_film: Path, wait: Wait) -> None:
    recording = house.film(house.family("Rowan"), short_film)

    class Asker(QObject):
        def take(self, image: QImage) -> None:
            raise AssertionError(f"nobody is here any more to take {image.size()}")

    asker = Asker()
    got: list[QImage] = []
    stills.of(house.bridge).want(recording.id, 0, 24, asker.take)
    stills.of(house.bridge).want(recording.id, 400, 24, got.append)
    asker.deleteLater()
    wait(lambda: bool(got))


def test_the_film_is_let_go_when_the_library_is_closed(house: House, short_film: Path) -> None:
    recording = house.film(house.family("Rowan"), short_film)
    got: list[QImage] = []
    stills.of(house.bridge).want(recording.id, 0, 24, got.append)
    house.bridge.close()
    assert got == []


def test_a_still_is_turned_and_cropped_as_the_film_and_its_moment_are_looked_at(
    house: House, short_film: Path, wait: Wait
) -> None:
    recording = house.film(house.family("Rowan"), short_film)
    service, got = stills.of(house.bridge), list[QImage]()
    service.want(recording.id, 1200, 24, got.append)
    wait(lambda: len(got) == 1)
    with house.bridge.change("Turn the picture") as db:
        looks.turn(db, recording.id, 90)
    service.want(recording.id, 1200, 32, got.append)
    wait(lambda: len(got) == 2)
    # The square lay from row 8 to 40 of 48 and column 30 to 44 of 64: turned, it lies in these rows.
    assert got[1].size().toTuple() == (24, 32)
    assert [got[1].pixelColor(12, y).lightness() > 130 for y in (6, 18, 28)] == [False, True, False]
    with house.bridge.change("Zoom in on the picture") as db:
        looks.keep(db, looks.cropped(looks.of_recording(db, recording.id), Crop(250, 500, 500, 150)))
    service.want(recording.id, 1200, 9, got.append)
    wait(lambda: len(got) == 3)
    assert got[2].width() == 23
    assert got[2].height() == pytest.approx(9, abs=1)
    assert got[2].pixelColor(12, 4).lightness() > 130
    house.library.undo()
    house.library.undo()
    service.want(recording.id, 1200, 24, got.append)
    assert got[3] == got[0]  # it was kept


def test_what_is_on_screen_follows_when_a_film_is_turned(house: House, short_film: Path, wait: Wait) -> None:
    recording = house.film(house.family("Rowan"), short_film)
    view = StillView(house.bridge, QSize(64, 48))
    view.show_still(recording.id, 1200)
    wait(lambda: view.grab().toImage().pixelColor(37, 24).lightness() > 130)
    assert view.grab().toImage().pixelColor(4, 24) != QColor(tokens().stage)
    with house.bridge.change("Turn the picture") as db:
        looks.turn(db, recording.id, 90)
    # Upright, it stands between bars of the stage.
    wait(lambda: view.grab().toImage().pixelColor(4, 24) == QColor(tokens().stage))
    house.library.undo()
    wait(lambda: view.grab().toImage().pixelColor(4, 24) != QColor(tokens().stage))
    view.deleteLater()
