"""The worker's window: what its keys do wherever one is."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.house import House
from tests.ui.visit import Visit
from video_feedback.consent.doors import NotAgreed
from video_feedback.library import families
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


def test_where_an_agreement_is_missing_the_way_to_it_is_one_press(house: House) -> None:
    family = families.new("Rowan")
    with house.bridge.change("Add a family") as db:
        families.add(db, family)
    notices = house.window.notices
    with house.bridge.telling():
        raise NotAgreed("Sam has not agreed to feedback sessions.", f"family:{family.id}/consent")
    assert notices.go.isVisibleTo(notices)
    notices.go.click()
    assert house.page("family").place == f"family:{family.id}/consent"
    house.bridge.told.emit("Another thing.", False)
    assert not notices.go.isVisibleTo(notices)
