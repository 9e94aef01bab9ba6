"""Bookmarks on the workbench: set, found, named and taken away, by keys and by mouse."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.house import nameless
from video_feedback.library import bookmarks
from video_feedback_ui.prepare.page import PreparePage

Wait = Callable[[Callable[[], bool]], None]
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def kept(page: PreparePage) -> list[tuple[int, str]]:
    assert page.recording is not None
    return [(each.at_ms, each.words) for each in bookmarks.of_recording(page.bridge.db, page.recording.id)]


def go(page: PreparePage, wait: Wait, ms: int) -> None:
    page.do.seek(ms)
    wait(lambda: page.shown_ms == ms // 40 * 40)


def set_at(page: PreparePage, wait: Wait, *times: int) -> None:
    for ms in times:
        go(page, wait, ms)
        QTest.keyClick(page, Qt.Key.Key_R, ALT)


def flag(page: PreparePage, index: int) -> QPoint:
    return page.bookmarking.flags.rect(page.bookmarking.flags.bookmarks[index]).center().toPoint()


def test_a_key_sets_a_bookmark_at_the_frame_on_screen_or_takes_it_away(page: PreparePage, wait: Wait) -> None:
    set_at(page, wait, 4019, 1000)
    assert kept(page) == [(1000, ""), (4000, "")]
    assert [each.at_ms for each in page.bookmarking.flags.bookmarks] == [1000, 4000]
    QTest.keyClick(page, Qt.Key.Key_R, ALT)
    assert kept(page) == [(4000, "")]
    assert [each.at_ms for each in page.bookmarking.flags.bookmarks] == [4000]
    QTest.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert kept(page) == [(1000, ""), (4000, "")]
    QTest.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert [each.at_ms for each in page.bookmarking.flags.bookmarks] == [4000]
    assert page.bridge.library.redoable().name == "Set a bookmark"


def test_keys_jump_from_one_to_the_next_and_say_where_there_is_none(page: PreparePage, wait: Wait) -> None:
    told: list[str] = []
    page.bridge.told.connect(lambda words, _: told.append(words))
    QTest.keyClick(page, Qt.Key.Key_PageDown, ALT)
    assert told[-1].startswith("There is no bookmark yet. Alt+R sets one")
    set_at(page, wait, 1000, 3000, 5000)
    go(page, wait, 2000)
    going = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp):
        QTest.keyClick(page, key, ALT)
        going.append(page.deck._aim)
    assert going == [3000, 5000, 5000, 3000, 1000]
    assert told[-1] == "There is no bookmark after this one."
    wait(lambda: page.shown_ms == 1000)


def test_a_flag_is_painted_pressed_to_go_there_and_named_by_a_double_click(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 200)
    bare = page.timeline.grab().toImage()
    set_at(page, wait, 4000)
    go(page, wait, 200)
    assert page.timeline.grab().toImage() != bare
    QTest.mouseClick(page.timeline, Qt.MouseButton.LeftButton, pos=flag(page, 0))
    wait(lambda: page.shown_ms == 4000)
    QTest.mouseDClick(page.timeline, Qt.MouseButton.LeftButton, pos=flag(page, 0))
    panel = page.bookmarking.panel
    assert panel.isVisible()
    assert nameless(panel) == []
    wait(panel.field.hasFocus)
    QTest.keyClicks(panel.field, "She looks up <b>")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.isHidden()
    assert kept(page) == [(4000, "She looks up <b>")]
    page.bridge.undo()
    assert kept(page) == [(4000, "")]


def test_words_are_also_written_by_the_keys_alone(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 2000)
    QTest.keyClick(page, Qt.Key.Key_R, ALT | SHIFT)
    panel = page.bookmarking.panel
    wait(panel.field.hasFocus)
    QTest.keyClicks(panel.field, "the turn")
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert kept(page) == [(2000, "the turn")]
    assert page.hasFocus()


def test_a_bookmark_goes_from_its_card_and_its_card_with_it(page: PreparePage, wait: Wait) -> None:
    set_at(page, wait, 2000, 4000)
    page.bookmarking.name_here()
    page.bookmarking.panel._ask_away()
    assert kept(page) == [(2000, "")]
    page.bridge.undo()
    page.bookmarking.name_here()
    assert page.bookmarking.panel.isVisible()
    page.bridge.undo()
    assert page.bookmarking.panel.isHidden()
