"""The second camera on the workbench: chosen, put in step, moved, swapped, taken away; each can be taken back."""

import threading
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.bench import films as numbered
from tests.ui.house import House, nameless
from video_feedback.library import families, holds, moments, sittings
from video_feedback.media import alignment
from video_feedback.media.alignment import Match
from video_feedback_schemas.records import Recording
from video_feedback_ui.parts.press_card import PressRow
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.prepare.page import PreparePage

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture(scope="session")
def sofa_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five seconds at 30 frames a second; every frame says its number."""
    path = tmp_path_factory.mktemp("films") / "sofa.mp4"
    return numbered.make(path, width=640, height=360, fps=30, seconds=5, key_every=60)


@pytest.fixture
def second(house: House, page: PreparePage, sofa_film: Path) -> Recording:
    assert page.recording is not None
    return house.film(families.get(house.db, page.recording.family_id), sofa_film)


@pytest.fixture
def pair(page: PreparePage, second: Recording, wait: Wait) -> PreparePage:
    """The workbench with both films on it, the second a second further on."""
    page.second.choose(second.id)
    page.second.skip(1)
    wait(lambda: page.second.beside.index == 30)
    return page


def painted(surface: Surface) -> int:
    """The number that can be read off the picture on a surface; -1 while there is none."""
    if surface.empty:
        return -1
    image = surface.image().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return numbered.number(np.asarray(cv2.resize(pixels, (640, 360), interpolation=cv2.INTER_NEAREST), np.uint8))


def offset(page: PreparePage) -> int | None:
    assert page.recording is not None
    found = sittings.of_recording(page.bridge.db, page.recording.id)
    return None if found is None else found.offset_ms


def press(page: PreparePage, words: str) -> None:
    found = [each for each in page.second.panel.findChildren(QPushButton) if each.text() == words and each.isVisible()]
    assert len(found) == 1
    found[0].click()


def test_without_another_film_the_card_says_what_to_do(page: PreparePage) -> None:
    QTest.keyClick(page, Qt.Key.Key_F4)
    assert page.second.panel.isVisible()
    assert [each.text() for each in page.second.panel.findChildren(QPushButton)] == ["Import a film"]
    QTest.keyClick(page, Qt.Key.Key_F4)
    assert page.second.panel.isHidden()


def test_a_film_is_chosen_from_the_card_and_stands_beside(page: PreparePage, second: Recording, wait: Wait) -> None:
    page.second.button.click()
    row = page.second.panel.findChild(PressRow)
    assert isinstance(row, PressRow)
    assert second.title in row.accessibleName()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    wait(lambda: page.second.beside.index == 0)
    assert page.second.stage.second.isVisible()
    assert page.surface.geometry().right() < page.second.stage.second.geometry().left()
    assert nameless(page.second.panel) == nameless(page.second.bar) == []


def test_in_step_wherever_the_first_film_goes(pair: PreparePage, wait: Wait) -> None:
    pair.deck.seek(pair.deck.film.frames.time_of(40))  # type: ignore[union-attr]
    wait(lambda: (painted(pair.surface), painted(pair.second.stage.second)) == (40, 78))
    QTest.keyClick(pair, Qt.Key.Key_Space)
    wait(lambda: painted(pair.surface) > 50)
    QTest.keyClick(pair, Qt.Key.Key_Space)
    wait(lambda: painted(pair.second.stage.second) == int((pair.deck.shown_ms + 1000) * 30 / 1000 + 0.01))


def test_the_keys_move_the_second_film_by_frames_and_seconds_and_that_can_be_taken_back(
    pair: PreparePage, wait: Wait
) -> None:
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(pair, Qt.Key.Key_Right, alt)
    wait(lambda: pair.second.beside.index == 31)
    QTest.keyClick(pair, Qt.Key.Key_Right, alt | shift)
    wait(lambda: pair.second.beside.index == 61)
    QTest.keyClick(pair, Qt.Key.Key_Left, alt)
    wait(lambda: pair.second.beside.index == 60)
    QTest.keyClick(pair, Qt.Key.Key_Left, alt | shift)
    wait(lambda: pair.second.beside.index == 30)
    pair.second.skip(-3)
    assert pair.second.stage.plate.words == "The second camera was not filming yet"
    pair.second.skip(20)
    assert pair.second.stage.plate.words == "The second camera had stopped"
    # Moving it about is one step, however long it took.
    pair.bridge.undo()
    assert offset(pair) == 0
    wait(lambda: pair.second.beside.index == 0)
    assert pair.second.stage.plate.words == ""
    pair.bridge.undo()
    assert offset(pair) is None
    assert not pair.second.stage.second.isVisible()
    pair.bridge.redo()
    pair.bridge.redo()
    assert offset(pair) == 18_000


def test_they_are_matched_by_eye(pair: PreparePage, wait: Wait) -> None:
    QTest.keyClick(pair, Qt.Key.Key_F3)
    assert pair.second.bar.isVisible()
    for _ in range(5):
        QTest.keyClick(pair, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    wait(lambda: pair.second.beside.index == 35)
    QTest.keyClick(pair, Qt.Key.Key_Right)
    wait(lambda: painted(pair.surface) == 1)
    assert (pair.second.beside.index, offset(pair)) == (35, 1000)
    QTest.keyClick(pair, Qt.Key.Key_F3)
    assert offset(pair) == 1167 - 40
    assert not pair.second.bar.isVisible()
    QTest.keyClick(pair, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    wait(lambda: painted(pair.second.stage.second) == 65)
    pair.bridge.undo()
    assert offset(pair) == 1000


def test_leaving_the_match_leaves_them_as_they_were(pair: PreparePage, wait: Wait) -> None:
    pair.second.begin_match()
    pair.second.bar.sought.emit(4000)
    wait(lambda: pair.second.beside.index == 120)
    pair.second.bar.left.emit()
    wait(lambda: pair.second.beside.index == 30)
    assert offset(pair) == 1000


def test_they_are_matched_by_sound(
    pair: PreparePage, house: House, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = []

    def by_sound(first: object, second: object, _: object) -> Match:
        heard.append((first, second))
        return Match(2000, 4.0, sure=True)

    monkeypatch.setattr(alignment, "by_sound", by_sound)
    pair.second.turn_panel()
    press(pair, "Match by sound")
    wait(lambda: offset(pair) == 2000)
    wait(lambda: pair.second.beside.index == 60)
    assert heard == [(pair.deck.film, pair.second.beside.film)]
    assert house.told[-1] == ("Matched by sound. There is no doubt that they fit.", False)
    pair.bridge.undo()
    assert offset(pair) == 1000


def test_where_sound_says_nothing_the_films_stay_as_they_were(pair: PreparePage, house: House, wait: Wait) -> None:
    """A beep at every second fits at every second."""
    pair.second.match_by_sound()
    wait(lambda: bool(house.told))
    assert "by eye" in house.told[-1][0]
    assert offset(pair) == 1000


def test_swapping_tags_the_other_film_at_the_same_instant(pair: PreparePage, second: Recording, wait: Wait) -> None:
    first = pair.recording
    assert first is not None
    pair.do.press("sig.reach")
    tagged = moments.of_recording(pair.bridge.db, first.id)
    pair.second.turn_panel()
    press(pair, "Swap the two")
    wait(lambda: (painted(pair.surface), pair.second.beside.index) == (30, 0))
    assert pair.recording is not None
    assert pair.recording.id == second.id
    assert offset(pair) == -1000
    assert moments.of_recording(pair.bridge.db, first.id) == tagged
    assert moments.of_recording(pair.bridge.db, second.id) == []
    pair.bridge.undo()  # done at the other film: that is shown first
    pair.bridge.undo()
    wait(lambda: pair.recording is not None and pair.recording.id == first.id and pair.second.beside.index >= 30)
    assert offset(pair) == 1000


def test_taken_away_the_first_has_all_the_room_again(pair: PreparePage, wait: Wait) -> None:
    pair.second.turn_panel()
    press(pair, "Take the second camera away")
    assert offset(pair) is None
    assert not pair.second.stage.second.isVisible()
    assert pair.surface.size() == pair.second.stage.size()
    assert "second camera" not in {each.name for each in threading.enumerate()}
    pair.bridge.undo()
    wait(lambda: pair.second.beside.index == 30)


def test_a_second_film_that_has_gone_is_told_once_and_the_first_goes_on(
    pair: PreparePage, house: House, second: Recording, wait: Wait
) -> None:
    pair.leave()
    (house.library.media / second.file).unlink()
    pair.show_place("")
    wait(lambda: not pair.surface.empty)
    assert pair.second.stage.plate.words == "The film of the second camera cannot be shown"
    assert [words for words, is_trouble in house.told if is_trouble] == [
        f"The film of “{second.title}” is not in the library’s media folder. Put it back from a backup."
    ]
    pair.deck.seek(pair.deck.film.frames.time_of(60))  # type: ignore[union-attr]
    wait(lambda: painted(pair.surface) == 60)


def test_a_second_film_that_is_closed_meanwhile_is_not_shown_until_it_is_open_again(
    pair: PreparePage, second: Recording, wait: Wait
) -> None:
    with pair.bridge.change("Hold") as db:
        holds.keep(db, second.id, reason="A complaint", by_whom="Jo", until="2999-12-01")
    assert pair.second.beside.film is None
    assert pair.second.stage.plate.words == "The film of the second camera cannot be shown"
    with pair.bridge.change("End the hold") as db:
        holds.end(db, second.id)
    wait(lambda: pair.second.beside.index == 30)


def test_leaving_the_workbench_lets_go_of_both_films(pair: PreparePage, wait: Wait) -> None:
    pair.leave()
    assert not {"second camera", "held frame"} & {each.name for each in threading.enumerate()}
    pair.show_place("")
    wait(lambda: pair.second.beside.index == 30)


def test_once_the_first_film_is_turned_it_needs_less_of_the_room(pair: PreparePage, wait: Wait) -> None:
    stage = pair.second.stage
    assert abs(stage.first.width() - stage.second.width()) <= 1
    pair.viewing.turn(90)
    wait(lambda: stage.first.image().size().toTuple() == (360, 640))
    assert stage.first.width() < 0.7 * stage.second.width()
    pair.bridge.undo()
    assert abs(stage.first.width() - stage.second.width()) <= 1
