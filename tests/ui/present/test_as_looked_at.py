"""The parent sees the film as the worker has made it visible, and no word about that."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage

from tests.ui.present.on_screen import named, painted
from tests.ui.visit import Visit
from video_feedback.feedback.parent_words import catalogue
from video_feedback.library import looks
from video_feedback.media import light
from video_feedback.media.crop import Crop
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.prepare.seen_badge import SeenBadge
from video_feedback_ui.present import calm

Wait = Callable[[Callable[[], bool]], None]


def pixels_of(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width(), :3].astype(int)


def test_the_parent_sees_the_moments_part_in_its_light_without_a_badge(visit: Visit, wait: Wait) -> None:
    moment = visit.tag("fro.turns", 800, 2000)
    visit.pick(moment, voice="Look at me")
    visit.pick(visit.tag("ans.space", 3000, 3800))
    crop = Crop(500, 200, 250, 500)
    with visit.house.library.change("Look at a part of it", undoable=False) as db:
        look = looks.of_recording(db, moment.recording_id)
        looks.keep(db, replace(look, brightness=60))
        looks.keep_crop(db, moment.id, crop)
    window = visit.show_parent()
    replay = visit.page.presenting.replay
    assert replay is not None
    wait(lambda: not replay.is_covered)
    surface = window.findChild(Surface)
    assert isinstance(surface, Surface)
    assert surface.width() / surface.height() == pytest.approx(640 * 0.25 / (360 * 0.5), rel=0.02)
    table = light.table(60, 0)
    assert table is not None
    whole = surface.image().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(whole.constBits(), np.uint8).reshape(whole.height(), whole.width(), 4)
    part = light.lit(np.ascontiguousarray(crop.of_pixels(pixels)), table)
    expected = QImage(part.data, part.shape[1], part.shape[0], QImage.Format.Format_RGB32)
    small = expected.size()
    shown = surface.grab().toImage().scaled(small)
    assert np.median(np.abs(pixels_of(shown) - pixels_of(expected))) <= 6
    words = [painted(window), *named(window)]
    assert set(words) <= {"“Look at me”", "Video Feedback", calm.WORDS, *catalogue("en").words.values()}
    assert not any(letter.isdigit() for each in words for letter in each)
    assert window.findChildren(SeenBadge) == []
    replay.next()
    wait(lambda: surface.shown_ms == replay.showing.still_ms)
    assert surface.width() / surface.height() == pytest.approx(16 / 9, rel=0.01)


def test_a_film_that_was_turned_is_shown_turned_to_the_parent_and_on_the_workers_side(visit: Visit, wait: Wait) -> None:
    moment = visit.tag("fro.turns", 800, 2000)
    visit.pick(moment)
    with visit.house.library.change("Turn the picture", undoable=False) as db:
        looks.turn(db, moment.recording_id, 270)
    window = visit.show_parent()
    replay = visit.page.presenting.replay
    assert replay is not None
    wait(lambda: not replay.is_covered)
    surface = window.findChild(Surface)
    assert isinstance(surface, Surface)
    assert surface.image().size().toTuple() == (360, 640)
    assert surface.width() < surface.height()
    assert window.findChildren(SeenBadge) == []


def test_a_film_that_fills_has_all_the_room(visit: Visit, wait: Wait) -> None:
    moment = visit.tag("fro.turns", 800, 2000)
    visit.pick(moment)
    with visit.house.library.change("Fill the room", undoable=False) as db:
        look = looks.of_recording(db, moment.recording_id)
        looks.keep(db, replace(looks.cropped(look, Crop(0, 0, 300, 1000)), fills=True))
    window = visit.show_parent()
    replay = visit.page.presenting.replay
    assert replay is not None
    wait(lambda: not replay.is_covered)
    surface = window.findChild(Surface)
    assert isinstance(surface, Surface)
    assert surface.width() > 0.95 * window.width()


def test_between_two_moments_the_parent_never_sees_the_first_frame_with_the_part_of_the_second(
    visit: Visit, wait: Wait
) -> None:
    first, second = visit.tag("fro.turns", 800, 2000), visit.tag("ans.space", 3000, 3800)
    with visit.house.library.change("Look at a part of each", undoable=False) as db:
        looks.keep_crop(db, first.id, Crop(0, 0, 500, 500))
        looks.keep_crop(db, second.id, Crop(500, 500, 500, 500))
    visit.pick(first)
    visit.pick(second)
    window = visit.show_parent()
    replay = visit.page.presenting.replay
    assert replay is not None
    wait(lambda: not replay.is_covered)
    surface = window.findChild(Surface)
    assert isinstance(surface, Surface)
    before = surface.grab().toImage()
    replay.next()
    assert surface.grab().toImage() == before
    wait(lambda: surface.shown_ms == replay.showing.still_ms)
    whole = surface.image()
    part = whole.copy(whole.width() // 2, whole.height() // 2, whole.width() // 2, whole.height() // 2)
    shown = surface.grab().toImage().scaled(part.size())
    assert np.median(np.abs(pixels_of(shown) - pixels_of(part))) <= 6
