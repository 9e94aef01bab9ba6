"""How the film is looked at, set on a real film in a real window and taken back."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.bench import films
from tests.ui.house import nameless
from video_feedback.library import looks
from video_feedback.media.crop import WHOLE, Crop
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.prepare.page import PreparePage
from video_feedback_ui.prepare.seen_badge import words_of

Wait = Callable[[Callable[[], bool]], None]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def pixels_of(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width()].copy()


def number(page: PreparePage, quarters_back: int = 0) -> int:
    """The number in the picture on the surface, once that is turned back; -1 while a small one stands in for it."""
    picture = np.rot90(pixels_of(page.surface.image()), quarters_back)
    return films.number(picture) if picture.shape[1] == 640 else -1


def go(page: PreparePage, wait: Wait, ms: int) -> None:
    page.do.seek(ms)
    wait(lambda: page.shown_ms == ms and number(page) == ms // 40)


def test_a_film_is_turned_at_its_frame_and_turned_back_by_undo(
    window: MainWindow, page: PreparePage, wait: Wait
) -> None:
    go(page, wait, 2920)
    QTest.keyClick(page, Qt.Key.Key_R, CTRL)
    wait(lambda: page.surface.image().size().toTuple() == (360, 640))
    assert (page.shown_ms, number(page, 1)) == (2920, 73)
    assert page.surface.picture_rect().height() > page.surface.picture_rect().width()
    assert page.viewing.badge.text() == "Turned"
    QTest.keyClick(page, Qt.Key.Key_Right)
    wait(lambda: page.shown_ms == 2960 and number(page, 1) == 74)
    window.bridge.undo()
    wait(lambda: page.surface.image().size().toTuple() == (640, 360))
    assert (page.shown_ms, number(page)) == (2960, 74)
    assert page.viewing.badge.isHidden()


def test_a_film_that_plays_plays_on_turned(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 1000)
    page.deck.play()
    wait(lambda: page.shown_ms > 1200)
    page.viewing.panel.left.click()
    wait(lambda: page.surface.image().size().toTuple() == (360, 640))
    wait(lambda: page.deck.playing and page.shown_ms > 2000)
    page.deck.pause()
    wait(lambda: number(page, -1) == page.shown_ms // 40)


def test_light_is_one_step_however_often_the_slider_moves(window: MainWindow, page: PreparePage, wait: Wait) -> None:
    go(page, wait, 1000)
    before = pixels_of(page.surface.grab().toImage())
    for value in (5, 20, 45):
        page.viewing.panel.brightness.slider.setValue(value)
    assert page.viewing.look.brightness == 45
    assert pixels_of(page.surface.grab().toImage()).mean() > before.mean() + 10
    assert number(page) == 25  # the picture itself is what it was
    assert page.viewing.badge.text() == "Lightened"
    step = window.bridge.library.undoable()
    assert step is not None
    assert step.name == "Lighten the picture"
    window.bridge.undo()
    assert page.viewing.look.brightness == 0
    assert page.viewing.panel.brightness.slider.value() == 0
    assert np.array_equal(pixels_of(page.surface.grab().toImage()), before)


def test_light_and_contrast_have_keys_and_an_end(page: PreparePage) -> None:
    for _ in range(12):
        QTest.keyClick(page, Qt.Key.Key_Down, CTRL | SHIFT)
    QTest.keyClick(page, Qt.Key.Key_Right, CTRL | SHIFT)
    assert (page.viewing.look.brightness, page.viewing.look.contrast) == (-100, 10)
    assert page.viewing.badge.text() == "Darkened · More contrast"


def test_a_part_of_the_picture_is_chosen_by_hand(window: MainWindow, page: PreparePage, wait: Wait) -> None:
    go(page, wait, 1000)
    whole = pixels_of(page.surface.image())
    QTest.keyClick(page, Qt.Key.Key_F8)
    tool, seen = page.viewing.tool, page.surface.picture_rect()
    at = [QPoint(round(seen.left() + x * seen.width()), round(seen.top() + y * seen.height())) for x, y in
          ((0.5, 0.5), (0.9, 0.9))]  # fmt: skip
    QTest.mousePress(tool, Qt.MouseButton.LeftButton, pos=at[0])
    QTest.mouseMove(tool, at[1])
    QTest.mouseRelease(tool, Qt.MouseButton.LeftButton, pos=at[1])
    chosen = tool.crop
    assert (chosen.left, chosen.top, chosen.width, chosen.height) == pytest.approx((500, 500, 400, 400), abs=6)
    QTest.keyClick(tool, Qt.Key.Key_Return)
    assert Crop.of(page.viewing.look) == chosen
    # What is painted is that part, as it would be painted alone.
    painted = page.surface.grab(page.surface.picture_rect().toRect()).toImage()
    part = np.ascontiguousarray(chosen.of_pixels(whole))
    alone = QImage(part.data, part.shape[1], part.shape[0], QImage.Format.Format_RGB32).scaled(
        painted.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    # Beside the badge, that lies upon it.
    off = np.abs(pixels_of(painted).astype(int) - pixels_of(alone))[60:, :, :3]
    assert np.median(off) <= 3
    window.bridge.undo()
    assert Crop.of(page.viewing.look) == WHOLE


def test_the_frame_goes_by_the_keys_and_nothing_is_tagged_by_the_way(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 1000)
    QTest.keyClick(page, Qt.Key.Key_F8)
    tool = page.viewing.tool
    assert page.now.isHidden()
    for key in (Qt.Key.Key_Minus, Qt.Key.Key_Minus, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_1, Qt.Key.Key_A):
        QTest.keyClick(tool, key)
    assert len(page.timeline.lanes) == 0
    assert tool.crop.width < 900
    assert tool.crop.left == (1000 - tool.crop.width) // 2 - 10
    QTest.keyClick(tool, Qt.Key.Key_Escape)
    assert tool.isHidden()
    assert not page.now.isHidden()
    assert Crop.of(page.viewing.look).is_whole
    assert page.hasFocus()


def test_a_double_click_takes_the_whole_picture_again(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 1000)
    page.viewing.begin_crop()
    tool = page.viewing.tool
    QTest.keyClick(tool, Qt.Key.Key_Minus)
    QTest.mouseDClick(tool, Qt.MouseButton.LeftButton, pos=tool.rect().center())
    assert tool.crop.is_whole


def test_a_moment_can_have_a_part_of_its_own(window: MainWindow, page: PreparePage, wait: Wait) -> None:
    go(page, wait, 1000)
    QTest.keyClick(page, Qt.Key.Key_1)
    moment = page.chosen
    assert moment is not None
    page.viewing.begin_crop()
    page.viewing.bar.moment.click()
    QTest.keyClick(page.viewing.tool, Qt.Key.Key_Minus)
    QTest.keyClick(page.viewing.tool, Qt.Key.Key_Return)
    assert looks.crop_of_moment(page.bridge.db, moment) is not None
    assert Crop.of(page.viewing.look).is_whole
    assert page.viewing.badge.text() == "Zoomed in"
    page.selection.choose(None)
    assert page.viewing.badge.isHidden()
    page.selection.choose(moment)
    assert page.viewing.badge.text() == "Zoomed in"
    window.bridge.undo()
    assert looks.crop_of_moment(page.bridge.db, moment) is None
    assert page.viewing.badge.isHidden()


def test_a_part_for_a_moment_that_was_taken_back_meanwhile_is_not_the_films(
    window: MainWindow, page: PreparePage, wait: Wait
) -> None:
    go(page, wait, 1000)
    QTest.keyClick(page, Qt.Key.Key_1)
    page.viewing.begin_crop()
    page.viewing.bar.moment.click()
    QTest.keyClick(page.viewing.tool, Qt.Key.Key_Minus)
    window.bridge.undo()
    QTest.keyClick(page.viewing.tool, Qt.Key.Key_Return)
    assert Crop.of(page.viewing.look).is_whole
    assert page.viewing.tool.isHidden()


def test_without_a_chosen_moment_none_is_offered(page: PreparePage) -> None:
    page.viewing.begin_crop()
    assert page.viewing.bar.moment.isHidden()
    page.leave()
    assert page.viewing.tool.isHidden()


def test_it_can_be_seen_as_it_was_filmed_for_a_while_and_for_good(
    window: MainWindow, page: PreparePage, wait: Wait
) -> None:
    go(page, wait, 1000)
    plain = pixels_of(page.surface.grab().toImage())
    page.viewing.set_light("brightness", 60)
    QTest.keyClick(page, Qt.Key.Key_F, CTRL | SHIFT)
    assert page.viewing.look.fills
    QTest.keyClick(page, Qt.Key.Key_F9)
    assert page.viewing.badge.text() == "As it was filmed"
    page.viewing.badge.hide()
    assert np.array_equal(pixels_of(page.surface.grab().toImage()), plain)
    QTest.keyClick(page, Qt.Key.Key_F9)
    assert page.viewing.badge.text() == "Lightened · Fills the room"
    page.viewing.panel.reset.click()
    assert words_of(page.viewing.look) == []
    window.bridge.undo()
    assert words_of(page.viewing.look) == ["Lightened", "Fills the room"]


def test_the_panel_opens_by_its_key_and_everything_in_it_has_a_name(window: MainWindow, page: PreparePage) -> None:
    QTest.keyClick(page, Qt.Key.Key_F6)
    panel = page.viewing.panel
    assert panel.isVisible()
    assert page.rect().contains(panel.geometry())
    assert not panel.geometry().intersects(page.surface.geometry().translated(page.surface.mapTo(page, QPoint(0, 0))))
    assert nameless(panel) == []
    QTest.keyClick(panel.brightness.slider, Qt.Key.Key_F6)
    assert panel.isHidden()
    page.transport.picture.click()
    QTest.keyClick(panel.left, Qt.Key.Key_Escape)
    assert panel.isHidden()
    page.transport.picture.click()
    QTest.mouseClick(page.timeline, Qt.MouseButton.LeftButton, pos=QPoint(5, page.timeline.height() - 3))
    assert panel.isHidden()
    assert window.isVisible()


def test_what_is_pressed_with_the_panel_open_is_for_the_film_tab_for_the_panel_and_escape_ends_it(
    window: MainWindow, page: PreparePage, wait: Wait
) -> None:
    go(page, wait, 1000)
    page.do.mark("in")
    handle, panel = window.windowHandle(), page.viewing.panel
    QTest.keyClick(handle, Qt.Key.Key_F6)
    assert panel.isVisible()
    QTest.keyClick(handle, Qt.Key.Key_Space)
    wait(lambda: page.deck.playing)
    QTest.keyClick(handle, Qt.Key.Key_Space)
    assert not page.deck.playing
    assert words_of(page.viewing.look) == []
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    assert panel.left.hasFocus()
    QTest.keyClick(handle, Qt.Key.Key_Backtab)
    assert panel.contrast.slider.hasFocus()
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert page.hasFocus()
    assert page.desk.in_ms == 1000
