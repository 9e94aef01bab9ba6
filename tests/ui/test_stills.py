"""Stills come later, from a thread of their own, and are kept."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from tests.ui.house import House
from video_feedback_ui import stills

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
