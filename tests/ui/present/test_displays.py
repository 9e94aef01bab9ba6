"""The parent's window on a display of its own that is chosen, unplugged, and plugged in again."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.present.on_screen import painted
from tests.ui.present.two_screens import Plugs
from tests.ui.visit import Visit
from video_feedback_ui.calm.showing import Showing
from video_feedback_ui.present import calm
from video_feedback_ui.present.leaving import HOLD_MS
from video_feedback_ui.present.screens import HERE

Wait = Callable[[Callable[[], bool]], None]
Key = Qt.Key


@pytest.fixture
def plugs(qapp: QApplication) -> Iterator[Plugs]:  # noqa: ARG001
    made = Plugs()
    yield made
    made.plug()


@pytest.fixture
def picked(visit: Visit) -> Visit:
    visit.pick(visit.tag("fro.turns", 800, 2800), voice="I talk")
    visit.pick(visit.tag("ans.space", 3000, 3800))
    return visit


def test_with_one_screen_it_is_said_beforehand_how_to_come_back(picked: Visit, plugs: Plugs) -> None:
    where = picked.open().where
    assert where.line.text() == "One screen: hold Esc to come back"
    assert "cover all of this screen" in where.sign.toolTip()
    plugs.plug("TV")
    assert not where.line.isVisible()
    assert where.sign.toolTip() == "Their window will open on TV, 1280 by 720. Yours stays here."


def test_which_display_is_theirs_is_asked_once_and_remembered(picked: Visit, plugs: Plugs) -> None:
    plugs.plug("Projector", "TV")
    page = picked.open()
    page.show_button.click()
    assert not page.presenting.is_on
    words = [made.text() for made in page.where.choice.buttons]
    assert sorted(words) == ["Projector, 1280 by 720", "TV, 1280 by 720", "This screen, 800 by 800"]
    assert words[-1] == "This screen, 800 by 800"
    next(made for made in page.where.choice.buttons if made.text().startswith("TV")).click()
    window = page.presenting.window
    assert window is not None
    assert (window.screen().name(), window.isFullScreen()) == ("TV", True)
    assert window.geometry() == window.screen().geometry()
    page.presenting.end()
    page.show_script()
    page.show_button.click()  # not asked again
    window = page.presenting.window
    assert window is not None
    assert window.screen().name() == "TV"
    page.presenting.end()
    page.show_script()
    plugs.plug("Projector")  # that one is not there today: the other that is theirs
    page.show_button.click()
    window = page.presenting.window
    assert window is not None
    assert window.screen().name() == "Projector"


def test_the_workers_own_screen_will_do_too(picked: Visit, plugs: Plugs) -> None:
    plugs.plug("TV")
    page = picked.open()
    page.where.sign.click()
    page.where.choice.buttons[-1].click()
    assert picked.bridge.settings.parent_screen == HERE
    window = picked.show_parent()
    assert window.screen() is picked.window.screen()
    page.where.sign.click()
    assert any(made.accessibleName() == "This screen, 800 by 800, chosen" for made in page.where.choice.buttons)


def test_a_display_that_is_unplugged_leaves_the_calm_screen_and_its_return_is_offered(
    picked: Visit, plugs: Plugs, wait: Wait
) -> None:
    plugs.plug("TV")
    picked.bridge.keep(parent_screen="TV")
    window = picked.show_parent()
    presenting = picked.page.presenting
    replay, bar = presenting.replay, presenting.bar
    assert replay is not None
    wait(lambda: not replay.is_covered)
    QTest.keyClick(window, Key.Key_Space)
    wait(lambda: replay.deck.shown_ms > 1000)
    plugs.plug()
    assert (replay.state, replay.deck.playing) == ("calm", False)
    assert window.screen() is picked.window.screen()
    assert window.geometry() == picked.window.screen().geometry()
    assert painted(window) == calm.WORDS
    assert bar.words.text().startswith("Their display was unplugged.")
    assert bar.buttons == []
    at = replay._at
    plugs.plug("TV")
    assert bar.words.text() == "Their display is back."
    assert window.screen() is picked.window.screen()  # it goes nowhere by itself
    assert [made.text() for made in bar.buttons] == ["Show it there"]
    bar.buttons[0].click()
    assert (window.screen().name(), window.geometry()) == ("TV", window.screen().geometry())
    assert not bar.isVisible()
    QTest.keyClick(window, Key.Key_X)
    assert (replay.state, replay._at) == ("held", at)


def test_it_can_be_moved_to_another_display_instead(picked: Visit, plugs: Plugs, wait: Wait) -> None:
    plugs.plug("TV", "Projector")
    picked.bridge.keep(parent_screen="TV")
    window = picked.show_parent()
    presenting = picked.page.presenting
    plugs.plug("Projector")
    assert window.screen() is picked.window.screen()
    QTest.keyPress(window, Key.Key_Escape)  # from the calm screen any key leads back, this one too
    QTest.keyRelease(window, Key.Key_Escape)
    QTest.keyPress(window, Key.Key_Escape)
    wait(lambda: window.isHidden())
    assert [made.text() for made in presenting.bar.buttons] == ["Show it again", "Show it on Projector, 1280 by 720"]
    presenting.bar.buttons[1].click()
    assert (window.screen().name(), window.isVisible()) == ("Projector", True)
    assert picked.bridge.settings.parent_screen == "Projector"


def test_another_display_that_comes_or_goes_changes_nothing(picked: Visit, plugs: Plugs) -> None:
    plugs.plug("TV")
    picked.bridge.keep(parent_screen="TV")
    window = picked.show_parent()
    replay = picked.page.presenting.replay
    assert replay is not None
    plugs.plug("TV", "Printer")
    plugs.plug("TV")
    assert (replay.state, window.screen().name()) == ("still", "TV")
    assert not picked.page.presenting.bar.isVisible()


def test_on_a_display_of_its_own_leaving_ends_it(picked: Visit, plugs: Plugs, wait: Wait) -> None:
    plugs.plug("TV")
    picked.bridge.keep(parent_screen="TV")
    window = picked.show_parent()
    QTest.keyPress(window, Key.Key_Escape)
    QTest.qWait(HOLD_MS // 2)
    assert picked.page.presenting.is_on
    wait(lambda: not picked.page.presenting.is_on)
    assert picked.page._stack.currentWidget() is picked.page.said


def test_cards_open_on_the_chosen_display_too(picked: Visit, plugs: Plugs) -> None:
    plugs.plug("Projector", "TV")
    picked.bridge.keep(parent_screen="TV")
    showing = Showing(picked.bridge, picked.page)
    showing.calm(picked.family.id)
    assert showing.window is not None
    assert showing.window.screen().name() == "TV"
    showing.end()
