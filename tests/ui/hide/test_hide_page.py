"""Hiding on the real window, by mouse and by keys: proposals, boxes, following, words; each deed is taken back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from tests.ui.house import House, nameless
from tests.ui.mouse import Mouse
from tests.ui.test_every_button import silent
from tests.ui.visit import Visit
from tests.video_feedback.hiding import films
from video_feedback.hiding.hidden import Key, Place
from video_feedback.hiding.looking import Proposals
from video_feedback.hiding.spot import Spot, spot
from video_feedback.library import erasing, hidden_places
from video_feedback_schemas.leaving_records import HiddenPlace
from video_feedback_schemas.times import Ms
from video_feedback_ui.families import film_menu
from video_feedback_ui.hide import doing
from video_feedback_ui.hide.opening import HideDialog, open_hide
from video_feedback_ui.hide.page import HidePage
from video_feedback_ui.hide.view import HideView

Wait = Callable[[Callable[[], bool]], None]
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
COUNT, FRAME = 40, 40
FOUND = Proposals(
    (
        Place(start_ms=Ms(0), end_ms=Ms(800), how="blur", shape="round", keys=(Key(Ms(0), 80, 230, 180, 230),)),
        Place(start_ms=Ms(400), end_ms=Ms(1000), how="blur", shape="round", keys=(Key(Ms(400), 600, 600, 200, 300),)),
    ),
    (),
)


@pytest.fixture(scope="module")
def moving(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return films.moving(tmp_path_factory.mktemp("hide") / "moving.mp4", COUNT)


@pytest.fixture
def visit(house: House, moving: Path) -> Visit:
    return Visit(house, moving)


@pytest.fixture
def page(visit: Visit, wait: Wait) -> HidePage:
    visit.go("hide")
    page = visit.window.page("hide")
    assert isinstance(page, HidePage)
    wait(lambda: page.view.deck.exact)
    return page


@pytest.fixture
def finds(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is found is known: the network itself has tests of its own."""
    monkeypatch.setattr(doing, "propose", lambda *_: FOUND)


def _press(visit: Visit, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(visit.window, key, keys)


def _choices(monkeypatch: pytest.MonkeyPatch, film_ms: int, page: HidePage) -> dict[str, Callable[[], object]]:
    """What is offered where to look, in a film of that length."""
    offered: dict[str, Callable[[], object]] = {}
    assert page.view.film is not None
    monkeypatch.setattr(page.view, "film", replace(page.view.film, duration_ms=Ms(film_ms)))
    monkeypatch.setattr(doing, "offer", lambda _, choices: offered.update(choices))
    page.find_faces.click()
    return offered


def _places(visit: Visit) -> list[HiddenPlace]:
    return hidden_places.of_recording(visit.db, visit.recording.id)


def _colours(view: HideView, at: Spot) -> float:
    """How much the picture differs within a place, as it is painted."""
    image = view.surface.image()
    wide, high = image.width(), image.height()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(high, wide, 4)[..., :3]
    left, top = round(at.left * wide / 1000), round(at.top * high / 1000)
    part = pixels[top : top + round(at.height * high / 1000), left : left + round(at.width * wide / 1000)]
    return float(part.std(axis=(0, 1)).mean())


def _square(number: int) -> Spot:
    left, top = films.where(number, COUNT)
    return Spot(left * 1000 / 320, top * 1000 / 240, 48 * 1000 / 320, 48 * 1000 / 240)


def _find(visit: Visit, page: HidePage, wait: Wait) -> list[HiddenPlace]:
    _press(visit, Qt.Key.Key_F8)
    wait(lambda: len(_places(visit)) == 2)
    wait(lambda: page.doing._task is None)
    return _places(visit)


@pytest.mark.usefixtures("finds")
def test_proposals_are_answered_by_keys_and_nothing_is_hidden_before_a_yes(
    visit: Visit, page: HidePage, wait: Wait
) -> None:
    view = page.view
    before = _colours(view, _square(0))
    first, second = _find(visit, page, wait)
    assert [first.agreed, second.agreed] == [None, None]
    assert _colours(view, _square(0)) == before
    assert view.chosen_id == first.id, "the first that waits is chosen"
    assert view.waits.text() == "2 wait"
    assert "waits for you" in view.list.item(0).text()
    _press(visit, Qt.Key.Key_Y)
    assert [place.agreed for place in _places(visit)] == [True, None]
    assert view.chosen_id == second.id, "and then the next"
    assert view.now_ms == 400
    assert view.waits.text() == "1 waits"
    _press(visit, Qt.Key.Key_N)
    assert [place.agreed for place in _places(visit)] == [True, False]
    assert view.waits.isHidden()
    view.deck.seek(Ms(0))
    wait(lambda: view.deck.exact and view.surface.shown_ms == 0)
    assert _colours(view, _square(0)) < before / 2, "it is covered as it will be"
    for agreed in ([True, None], [None, None]):
        _press(visit, Qt.Key.Key_Z, CTRL)
        assert [place.agreed for place in _places(visit)] == agreed
    assert _colours(view, _square(0)) == before
    _press(visit, Qt.Key.Key_Z, CTRL)
    assert _places(visit) == []


@pytest.mark.usefixtures("finds")
def test_from_one_to_the_next_that_waits_and_to_where_to_look(visit: Visit, page: HidePage, wait: Wait) -> None:
    first, second = _find(visit, page, wait)
    view = page.view
    assert view.flags == ((0, 400), (800, 1600))
    for key, chosen in ((Qt.Key.Key_Down, second), (Qt.Key.Key_Down, first), (Qt.Key.Key_Up, second)):
        _press(visit, key)
        assert view.chosen_id == chosen.id
    _press(visit, Qt.Key.Key_G)
    assert view.now_ms == 800
    wait(lambda: view.says.text().startswith("Nobody was found here"))
    _press(visit, Qt.Key.Key_Right)
    _press(visit, Qt.Key.Key_Right, SHIFT)
    assert view.now_ms == 1560
    _press(visit, Qt.Key.Key_Left, SHIFT)
    _press(visit, Qt.Key.Key_Left)
    assert view.now_ms == 520
    strip = view.strip
    assert "2 bars, 2 wait" in strip.accessibleDescription()
    Mouse(strip).click(strip.rect_of(first.id).center())
    assert view.chosen_id == first.id
    assert 0 < view.now_ms < 800
    Mouse(strip).click(QPointF(strip.x_of(1200), 6))
    assert view.now_ms == 1200
    wait(lambda: "not at this frame" in view.card.when.text())
    view.list.setCurrentRow(1)
    assert view.chosen_id == second.id
    assert view.now_ms == 400
    wait(lambda: "not at this frame" not in view.card.when.text())
    assert nameless(page) == []
    assert silent(page) == []


def test_a_part_is_drawn_by_hand_moved_and_sized(visit: Visit, page: HidePage) -> None:
    boxes, mouse = page.view.boxes, Mouse(page.view.boxes)
    whole = boxes.rect_of(Spot(0, 0, 1000, 1000))

    def point(x: float, y: float) -> QPointF:
        return QPointF(whole.left() + x * whole.width() / 1000, whole.top() + y * whole.height() / 1000)

    mouse.drag(point(100, 200), point(300, 500))
    (place,) = _places(visit)
    assert (place.agreed, place.found, place.start_ms) == (True, "hand", 0)
    (key,) = hidden_places.keys(visit.db, place.id)
    assert (key.left_of, key.top_of, key.width, key.height) == pytest.approx((100, 200, 200, 300), abs=2)
    assert page.view.chosen_id == place.id
    mouse.drag(point(200, 350), point(300, 350))
    (key,) = hidden_places.keys(visit.db, place.id)
    assert (key.left_of, key.width) == pytest.approx((200, 200), abs=2)
    mouse.drag(point(400, 500), point(500, 400))
    (key,) = hidden_places.keys(visit.db, place.id)
    assert (key.left_of, key.top_of, key.width, key.height) == pytest.approx((200, 200, 300, 200), abs=3)
    with_boxes = boxes.grab().toImage()
    _press(visit, Qt.Key.Key_V)
    assert page.view.preview.isChecked()
    assert boxes.grab().toImage() != with_boxes
    mouse.drag(point(300, 300), point(500, 300))
    assert hidden_places.keys(visit.db, place.id) == [key], "as it will leave, no box is pulled"
    QTest.mouseClick(page.view.preview, Qt.MouseButton.LeftButton)
    assert not page.view.is_preview
    for count in (1, 1, 0):
        _press(visit, Qt.Key.Key_Z, CTRL)
        assert len(_places(visit)) == count
    mouse.click(point(900, 900))
    assert _places(visit) == []


def test_a_part_is_drawn_and_shaped_by_the_keys(visit: Visit, page: HidePage) -> None:
    boxes = page.view.boxes
    _press(visit, Qt.Key.Key_D)
    assert boxes.is_shaping
    assert boxes.hasFocus()
    assert "Enter keeps" in page.view.says.text()
    for key, keys in ((Qt.Key.Key_Left, None), (Qt.Key.Key_Up, None), (Qt.Key.Key_Right, SHIFT)):
        QTest.keyClick(boxes, key, keys or Qt.KeyboardModifier.NoModifier)
    assert page.view.now_ms == 0, "the arrows are for the box now"
    assert boxes.accessibleDescription() == "39 % from the left, 34 % from the top, 21 % wide, 30 % high"
    QTest.keyClick(boxes, Qt.Key.Key_Return)
    (place,) = _places(visit)
    (key_,) = hidden_places.keys(visit.db, place.id)
    assert (key_.left_of, key_.top_of, key_.width, key_.height) == (390, 340, 210, 300)
    _press(visit, Qt.Key.Key_M)
    QTest.keyClick(boxes, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(boxes, Qt.Key.Key_Escape)
    assert not boxes.is_shaping
    assert hidden_places.keys(visit.db, place.id) == [key_]
    _press(visit, Qt.Key.Key_M)
    QTest.keyClick(boxes, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(boxes, Qt.Key.Key_Return)
    assert hidden_places.keys(visit.db, place.id)[0].height == 310


def _draw(visit: Visit, page: HidePage, at: Spot) -> HiddenPlace:
    page.view.boxes.drawn.emit(at)
    return _places(visit)[-1]


def test_what_was_drawn_is_followed_and_where_it_was_lost_is_told(
    visit: Visit, page: HidePage, wait: Wait, tmp_path: Path
) -> None:
    place = _draw(visit, page, _square(0))
    _press(visit, Qt.Key.Key_F)
    wait(lambda: len(hidden_places.keys(visit.db, place.id)) > 1 and page.doing._task is None)
    assert visit.house.told[-1] == ("Followed all the way.", False)
    way = hidden_places.as_place(visit.db, place)
    assert way is not None
    at, square = spot(way.keys, 30 * FRAME), _square(30)
    assert (at.left, at.top) == pytest.approx((square.left, square.top), abs=25)
    _press(visit, Qt.Key.Key_End)
    _press(visit, Qt.Key.Key_K)
    assert hidden_places.keys(visit.db, place.id)[-1].made_by == "hand"
    _press(visit, Qt.Key.Key_Z, CTRL)
    _press(visit, Qt.Key.Key_Z, CTRL)
    assert [key.made_by for key in hidden_places.keys(visit.db, place.id)] == ["hand"]
    other = visit.house.film(visit.family, films.moving(tmp_path / "gone.mp4", COUNT, gone_from=20))
    visit.window.go(f"hide:{other.id}")
    page.view.boxes.drawn.emit(_square(0))
    _press(visit, Qt.Key.Key_F)
    wait(lambda: any("lost at 0:00.800" in words for words, _ in visit.house.told))
    assert page.view.now_ms == 800


def test_from_when_to_when_and_how(visit: Visit, page: HidePage) -> None:
    place = _draw(visit, page, _square(0))
    page.view.deck.seek(Ms(400))
    _press(visit, Qt.Key.Key_I)
    page.view.deck.seek(Ms(800))
    _press(visit, Qt.Key.Key_O)
    (now,) = _places(visit)
    assert (now.start_ms, now.end_ms) == (400, 840), "with the frame on screen"
    _press(visit, Qt.Key.Key_W)
    (now,) = _places(visit)
    assert (now.start_ms, now.end_ms) == (0, visit.recording.duration_ms)
    _press(visit, Qt.Key.Key_H)
    _press(visit, Qt.Key.Key_R)
    (now,) = _places(visit)
    assert (now.how, now.shape) == ("squares", "square")
    QTest.mouseClick(page.view.card.how.button("plain"), Qt.MouseButton.LeftButton)
    assert _places(visit)[0].how == "plain"
    _press(visit, Qt.Key.Key_Delete)
    assert _places(visit) == []
    assert not page.view.card.none.isHidden()
    for _ in range(8):
        _press(visit, Qt.Key.Key_Z, CTRL)
    assert _places(visit) == []
    visit.house.library.redo()
    assert _places(visit) == [place]


def test_a_word_is_hidden(visit: Visit, page: HidePage, monkeypatch: pytest.MonkeyPatch) -> None:
    _press(visit, Qt.Key.Key_S)
    assert page.view.says.text() == "This film has no sound."
    assert hidden_places.sounds(visit.db, visit.recording.id) == []
    film = page.view.film
    assert film is not None
    monkeypatch.setattr(page.view, "film", replace(film, has_sound=True))
    page.view.deck.seek(Ms(200))
    _press(visit, Qt.Key.Key_S)
    (sound,) = hidden_places.sounds(visit.db, visit.recording.id)
    assert (sound.start_ms, sound.end_ms, sound.how) == (200, 1200, "silence")
    assert page.view.list.item(0).text() == "Words, 0:00.2–0:01.2 · silence"
    _press(visit, Qt.Key.Key_H)
    page.view.deck.seek(Ms(400))
    _press(visit, Qt.Key.Key_O)
    (sound,) = hidden_places.sounds(visit.db, visit.recording.id)
    assert (sound.start_ms, sound.end_ms, sound.how) == (200, 440, "tone")
    _press(visit, Qt.Key.Key_V)
    assert page.view.deck.muted, "as it will leave"
    _press(visit, Qt.Key.Key_V)
    assert not page.view.deck.muted
    _press(visit, Qt.Key.Key_Delete)
    assert hidden_places.sounds(visit.db, visit.recording.id) == []
    for _ in range(4):
        _press(visit, Qt.Key.Key_Z, CTRL)
    assert hidden_places.sounds(visit.db, visit.recording.id) == []


@pytest.mark.usefixtures("finds")
def test_a_film_that_goes_is_let_go_of_and_said_so(visit: Visit, page: HidePage, wait: Wait) -> None:
    _find(visit, page, wait)
    assert page.place == f"hide:{visit.recording.id}"
    visit.window.go("families")
    assert page.view.deck.film is None
    assert dict(film_menu.choices(visit.bridge, visit.recording.id))["Hide faces, parts, words…"]
    erasing.erase(visit.house.library, erasing.planned(visit.db, "recording", visit.recording.id, keeps_words=True))
    visit.window.go(f"hide:{visit.recording.id}")
    assert page.view.isHidden()
    assert any("was erased" in each.text() for each in page.findChildren(QLabel))
    assert page.find_faces.isHidden()


def test_from_a_dialog_it_comes_over_it_and_takes_back_only_what_was_done_there(visit: Visit, wait: Wait) -> None:
    visit.window.go("families")
    open_hide(visit.bridge, visit.recording.id, visit.window)
    assert visit.window.place == f"hide:{visit.recording.id}"
    visit.window.go("families")
    reel = QDialog(visit.window)
    reel.open()
    open_hide(visit.bridge, visit.recording.id, QPushButton("Hide", reel))
    dialog = reel.findChild(HideDialog)
    assert dialog is not None
    wait(lambda: dialog.view.deck.exact)
    assert visit.window.place == "families"
    dialog.view.boxes.drawn.emit(_square(0))
    assert len(_places(visit)) == 1
    dialog.take_back()
    assert _places(visit) == []
    before = visit.house.library.undoable()
    dialog.take_back()
    assert visit.house.library.undoable() == before
    assert nameless(dialog) == []
    dialog.done_button.click()
    assert dialog.view.deck.film is None
    reel.reject()


def test_in_a_long_film_it_is_asked_where_to_look(
    visit: Visit, page: HidePage, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[tuple[int, int]] = []

    def look(_film: object, start_ms: int, end_ms: int, _progress: object) -> Proposals:
        looked.append((start_ms, end_ms))
        return Proposals((), ())

    monkeypatch.setattr(doing, "propose", look)
    page.view.deck.seek(Ms(400))
    for words, stretch in (("In the half minute from here", (400, 30_400)), ("In the whole film", (0, 90_000))):
        _choices(monkeypatch, 90_000, page)[words]()
        wait(lambda: page.doing._task is None)
        assert looked.pop() == stretch
    assert visit.house.told[-1][0].startswith("No new face was found.")
    assert _choices(monkeypatch, 1600, page) == {}
    wait(lambda: page.doing._task is None)
    assert looked == [(0, 1600)]
