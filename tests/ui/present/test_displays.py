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


def test_which_display_is_theirs_is_asked_once_and_remembered(picked: Visit, plugs: Plugs) -> None:
    where = picked.open().where
    assert where.line.text() == "One screen: hold\nEsc to come back"
    assert "cover all of this screen" in where.sign.toolTip()
    plugs.plug("Projector", "TV")
    assert not where.line.isVisible()
    page = picked.page
    page.show_button.click()
    assert not page.presenting.is_on
    words = [made.text() for made in where.choice.buttons]
    assert sorted(words) == ["Projector, 1280 by 720", "TV, 1280 by 720", "This screen, 800 by 800"]
    assert words[-1] == "This screen, 800 by 800"
    next(made for made in where.choice.buttons if made.text().startswith("TV")).click()
    window = page.presenting.window
    assert window is not None
    assert (window.screen().name(), window.isFullScreen()) == ("TV", True)
    assert window.geometry() == window.screen().geometry()
    assert where.sign.toolTip() == "Their window will open on TV, 1280 by 720. Yours stays here."
    assert opened_on(picked) == "TV"  # not asked again
    plugs.plug("Projector")  # that one is not there today: the other that is theirs
    assert opened_on(picked) == "Projector"
    page.show_script()
    where.sign.click()
    where.choice.buttons[-1].click()  # the worker's own will do too
    assert picked.bridge.settings.parent_screen == HERE
    assert opened_on(picked) == ""
    page.show_script()
    where.sign.click()
    assert any(made.accessibleName() == "This screen, 800 by 800, chosen" for made in where.choice.buttons)
    picked.bridge.keep(parent_screen="Projector")
    showing = Showing(picked.bridge, page)  # cards and the calm screen alone go there as well
    showing.calm(picked.family.id)
    assert showing.window is not None
    assert showing.window.screen().name() == "Projector"
    showing.end()


def opened_on(picked: Visit) -> str:
    """The name of the display that their window opens on now."""
    page = picked.page
    page.presenting.end()
    page.show_script()
    page.show_button.click()
    assert page.presenting.window is not None
    name = page.presenting.window.screen().name()
    page.presenting.end()
    return name


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


def test_it_can_be_moved_to_another_display_instead_and_leaving_that_one_ends_it(
    picked: Visit, plugs: Plugs, wait: Wait
) -> None:
    plugs.plug("TV", "Projector")
    picked.bridge.keep(parent_screen="TV")
    window = picked.show_parent()
    presenting = picked.page.presenting
    replay = presenting.replay
    assert replay is not None
    plugs.plug("TV", "Projector", "Printer")  # another that comes and goes changes nothing
    plugs.plug("TV", "Projector")
    assert (replay.state, window.screen().name(), presenting.bar.isVisible()) == ("still", "TV", False)
    plugs.plug("Projector")
    assert window.screen() is picked.window.screen()
    QTest.keyClick(window, Key.Key_Escape)  # from the calm screen any key leads back, this one too
    QTest.keyPress(window, Key.Key_Escape)
    wait(lambda: window.isHidden())
    assert [made.text() for made in presenting.bar.buttons] == ["Show it again", "Show it on Projector, 1280 by 720"]
    presenting.bar.buttons[1].click()
    assert (window.screen().name(), window.isVisible()) == ("Projector", True)
    assert picked.bridge.settings.parent_screen == "Projector"
    QTest.keyPress(window, Key.Key_Escape)
    QTest.qWait(HOLD_MS // 2)
    assert presenting.is_on
    wait(lambda: not presenting.is_on)
    assert picked.page._stack.currentWidget() is picked.page.said
