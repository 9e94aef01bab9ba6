"""The film's small pictures and its sound on the workbench's timeline."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from tests.ui.house import House, nameless
from video_feedback import settings
from video_feedback.library import looks, previews
from video_feedback.media import thumbnails
from video_feedback_ui.prepare.page import PreparePage
from video_feedback_ui.theme import tokens

Wait = Callable[[Callable[[], bool]], None]
Clips = Callable[[str], Path]


def row(page: PreparePage, name: str) -> QImage:
    """A row of the timeline as it is painted, from where its scale begins."""
    rect = getattr(page.timeline.rows(), name)
    assert rect is not None
    return page.timeline.grab(rect.toRect()).toImage()


def drawn_on(image: QImage) -> float:
    """The share of a picture that is not the calm ground."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32)
    return float(np.mean(pixels != QColor(tokens().lane).rgba()))


def is_filled(page: PreparePage) -> bool:
    film = page.deck.film
    return film is not None and len(page.timeline.strip) == len(thumbnails.planned(film.frames))


def test_they_come_by_themselves_and_fill_their_rows(page: PreparePage, wait: Wait) -> None:
    wait(lambda: is_filled(page) and drawn_on(row(page, "strip")) > 0.9)
    wait(lambda: drawn_on(row(page, "sound")) > 0.02)


def test_each_goes_and_comes_with_its_key_or_its_button_and_that_is_kept(page: PreparePage) -> None:
    lanes = page.timeline.rows().lanes
    QTest.keyClick(page, Qt.Key.Key_F2)
    assert page.timeline.rows().strip is None
    assert not page.timeline_card.pictures.isChecked()
    QTest.keyClick(page, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert page.timeline.rows().sound is None
    assert page.timeline.rows().lanes[0].top() < lanes[0].top()
    assert not settings.load().timeline_pictures
    assert not settings.load().timeline_sound
    QTest.mouseClick(page.timeline_card.pictures, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.timeline_card.sound, Qt.MouseButton.LeftButton)
    assert page.timeline.rows().lanes == lanes
    assert settings.load().timeline_pictures
    assert settings.load().timeline_sound
    assert nameless(page.timeline_card) == []


def test_at_the_size_of_a_small_laptop_all_lanes_are_there_and_both_rows(page: PreparePage, wait: Wait) -> None:
    page.window().resize(1366, 768)
    wait(lambda: page.window().height() == 768)
    rows = page.timeline.rows()
    assert len(rows.lanes) == 5
    assert rows.bottom <= page.timeline.height()
    assert rows.strip is not None
    assert rows.sound is not None


def test_a_film_without_sound_says_so(page: PreparePage, house: House, clips: Clips) -> None:
    recording = house.film(house.family("Ash"), clips("generated/no_audio.mp4"))
    house.window.go(f"recording:{recording.id}")
    assert page.recording is not None
    assert page.recording.id == recording.id
    words = row(page, "sound")
    assert drawn_on(words.copy(0, 0, 200, words.height())) > 0.005
    assert drawn_on(words.copy(300, 2, words.width() - 320, words.height() - 4)) == 0


def test_another_film_brings_its_own_pictures(page: PreparePage, house: House, clips: Clips, wait: Wait) -> None:
    wait(lambda: is_filled(page))
    recording = house.film(house.family("Ash"), clips("generated/rot90.mp4"))
    house.window.go(f"recording:{recording.id}")
    assert len(page.timeline.strip) == 0
    kept = house.db
    wait(lambda: len(page.timeline.strip) == len(previews.times_of_thumbnails(kept, recording.id)) > 5)


def test_a_turned_picture_is_turned_in_the_strip_and_taken_back_with_it(page: PreparePage, wait: Wait) -> None:
    wait(lambda: is_filled(page))
    before = row(page, "strip")
    page.viewing.turn(90)
    assert page.recording is not None
    assert looks.of_recording(page.bridge.db, page.recording.id).turn_clockwise == 90
    wait(lambda: is_filled(page) and drawn_on(row(page, "strip")) > 0.9)
    assert row(page, "strip") != before
    page.bridge.undo()
    wait(lambda: row(page, "strip") == before)


def test_a_click_on_a_picture_goes_to_its_time(page: PreparePage, wait: Wait) -> None:
    rows = page.timeline.rows()
    assert rows.strip is not None
    at = QPointF(rows.strip.left() + page.timeline.scale.x(4000), rows.strip.center().y())
    QTest.mouseClick(page.timeline, Qt.MouseButton.LeftButton, pos=at.toPoint())
    wait(lambda: abs(page.shown_ms - 4000) <= 40)


def test_the_deck_is_given_the_nearest_picture_while_somebody_scrubs(page: PreparePage, wait: Wait) -> None:
    wait(lambda: is_filled(page))
    assert page.deck.nearest is not None
    picture = page.deck.nearest(page.deck.shown_ms)
    assert picture is not None
    assert abs(picture.time_ms - page.deck.shown_ms) <= 500
