"""The worker's window: what its keys do wherever one is."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.house import House
from tests.ui.visit import Visit
from video_feedback_ui.dialogs.family_dialog import FamilyDialog

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("place", ["families", "sessions", "reports", "settings", "help"])
def test_a_new_family_is_asked_for_from_everywhere(house: House, place: str) -> None:
    QTest.qWaitForWindowActive(house.window)
    house.window.go(place)
    QTest.keyClick(house.window, Qt.Key.Key_N, CTRL)
    dialog = house.window.findChild(FamilyDialog)
    assert dialog is not None
    dialog.reference.setText("Hazel")
    dialog.do.click()
    assert "Hazel" in (house.page("family").accessibleName())


def test_the_same_key_finds_on_each_page(house: House, short_film: Path) -> None:
    visit = Visit(house, short_film)
    script = visit.open().script
    QTest.keyClick(house.window, Qt.Key.Key_F, CTRL)
    assert script.bin.search.hasFocus()
    house.window.go("help")
    QTest.keyClick(house.window, Qt.Key.Key_F, CTRL)
    assert house.page("help").search.hasFocus()
    house.window.go(f"recording:{visit.recording.id}")
    QTest.keyClick(house.page("prepare"), Qt.Key.Key_F, CTRL)
    assert house.page("prepare").moments_card.filter.words.hasFocus()
