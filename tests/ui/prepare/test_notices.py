"""What the window says lies where no hand is at work."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.parts.popover import Popover
from video_feedback_ui.prepare.page import PreparePage


def _rect(window: MainWindow, widget: object) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())  # type: ignore[attr-defined]


def test_on_the_workbench_what_is_said_lies_over_the_film_and_leaves_the_timeline_free(
    window: MainWindow, page: PreparePage
) -> None:
    page.bridge.told.emit("Taken back: Move Takes turns", False)
    said = _rect(window, window.notices)
    assert window.notices.isVisible()
    assert _rect(window, page.surface).contains(said)
    page.hearing.turn_panel()
    page.bridge.told.emit("Taken back: Louder", False)
    assert not _rect(window, window.notices).intersects(_rect(window, page.surface)), "a card is open there"
    page.hearing.turn_panel()
    page.bridge.told.emit("Taken back: Louder", False)
    window.resize(1500, 900)
    assert abs(_rect(window, window.notices).bottom() - _rect(window, page.surface).bottom()) < 30
    window.go("families")
    assert _rect(window, window.notices).bottom() > window.height() - 40


def test_a_short_line_after_a_long_one_is_as_wide_as_its_words_and_lies_on_no_history(
    window: MainWindow, page: PreparePage
) -> None:
    page.bridge.told.emit("Take it back: " + "a long step " * 6, False)
    page.bridge.told.emit("Taken back: Tag", False)
    assert window.notices.width() < 300
    QTest.keyClick(page, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    panel = next(card for card in window.findChildren(Popover) if card.isVisible())
    assert not _rect(window, window.notices).intersects(_rect(window, panel))
