"""Where the worker has chosen other keys for the parent's window, its rules hold all the same."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.rest import rest
from tests.ui.visit import Visit
from video_feedback_ui.present.leaving import HOLD_MS

Wait = Callable[[Callable[[], bool]], None]
Key = Qt.Key


def test_r03_and_r04_hold_with_other_keys(visit: Visit, wait: Wait) -> None:
    keys = {"parent_leave": ("F10",), "parent_calm": ("Q",), "parent_play": ("P",)}
    visit.page._bridge.keep(keys=keys)
    visit.pick(visit.tag("fro.turns", 800, 2000))
    window = visit.show_parent()
    replay = visit.page.presenting.replay
    assert replay is not None
    wait(lambda: not replay.is_covered)
    side = visit.page._side
    assert side is not None
    assert any("Q is the calm screen. Hold F10 to leave" in each.text() for each in side.findChildren(QLabel))
    QTest.keyClick(window, Key.Key_P)
    wait(lambda: replay.state == "playing" and replay.deck.shown_ms > 840)
    QTest.keyClick(window, Key.Key_F10)  # any key pauses, also the one that leaves
    assert replay.state == "held"
    QTest.keyClick(window, Key.Key_B)
    assert replay.state == "held"
    QTest.keyClick(window, Key.Key_Q)
    assert replay.state == "calm"
    QTest.keyClick(window, Key.Key_Q)
    QTest.keyPress(window, Key.Key_Escape)
    rest(HOLD_MS / 1000 + 0.2)
    assert window.isVisible()
    QTest.keyClick(window, Key.Key_F10)
    assert window.isVisible()
    QTest.keyPress(window, Key.Key_F10)
    wait(lambda: not window.isVisible())
