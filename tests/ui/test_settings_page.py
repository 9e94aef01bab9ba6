"""Settings take effect at once and are kept."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.ui.house import House, nameless
from video_feedback import settings
from video_feedback.media.player import Device
from video_feedback.media.vlc_player import VlcPlayer
from video_feedback_ui.pages.settings_page import SettingsPage
from video_feedback_ui.parts.outputs import SYSTEM
from video_feedback_ui.player.qt_player import QtPlayer
from video_feedback_ui.theme import theme


def shown(house: House) -> SettingsPage:
    house.window.go("settings")
    page = house.page("settings")
    assert isinstance(page, SettingsPage)
    return page


def test_the_look_changes_at_once_and_is_kept(house: House) -> None:
    page = shown(house)
    page.look.button("dark").click()
    assert theme.is_dark
    assert settings.load().theme == "dark"
    page.look.button("dark").setFocus()
    QTest.keyClick(page.look.button("dark"), Qt.Key.Key_Left)
    assert not theme.is_dark
    assert house.bridge.settings.theme == "light"


def test_the_reaction_lead_is_stepped_and_typed_in_milliseconds(house: House) -> None:
    page = shown(house)
    page.playing.more.click()
    page.stepping.box.selectAll()
    QTest.keyClicks(page.stepping.box, "40")
    QTest.keyClick(page.stepping.box, Qt.Key.Key_Return)
    kept = settings.load()
    assert (kept.lead_playing_ms, kept.lead_stepping_ms) == (350, 40)


@pytest.mark.parametrize("there", [True, False])
def test_it_says_whether_vlc_is_found_and_what_to_install(
    house: House, monkeypatch: pytest.MonkeyPatch, *, there: bool
) -> None:
    why_not = None if there else "VLC is not installed on this computer."
    monkeypatch.setattr("video_feedback.media.vlc_player.available", lambda: why_not)
    page = shown(house)
    said = " ".join(each.text() for each in page.findChildren(QLabel))
    assert ("VLC is found on this machine" in said) is there
    assert ("VLC is not installed on this computer." in said) is not there
    assert ("libvlc5 vlc-plugin-base" in said) is not there
    assert page.player.button("vlc").isEnabled() is there


def test_the_player_is_kept(house: House) -> None:
    page = shown(house)
    page.player.button("qt").click()
    assert settings.load().player == "qt"


def test_where_the_sound_comes_out_is_chosen_and_kept(
    house: House, monkeypatch: pytest.MonkeyPatch, wait: Callable[[Callable[[], bool]], None]
) -> None:
    there = [Device("a", "Loudspeakers"), Device("b", "Headphones")]
    for player in (VlcPlayer, QtPlayer):
        monkeypatch.setattr(player, "devices", lambda _: list(there))
    page = shown(house)
    wait(lambda: page.outputs.list.count() == 3)
    page.outputs.list.setFocus()
    QTest.keyClick(page.outputs.list, Qt.Key.Key_End)
    assert settings.load().sound_device == "b"
    there.pop()
    shown(house)
    wait(lambda: page.outputs.list.count() == 2)
    assert page.outputs.list.currentText() == SYSTEM
    said = " ".join(each.text() for each in page.outputs.findChildren(QLabel))
    assert "stands in for it" in said
    there.clear()
    shown(house)
    wait(lambda: not page.outputs.list.isEnabled())
    assert "No sound device" in page.outputs.list.currentText()


def test_the_library_can_be_closed_here(house: House) -> None:
    page = shown(house)
    assert str(house.library.folder) in [each.text() for each in page.findChildren(QLabel)]
    page.close_.click()
    assert not house.bridge.is_open
    assert house.window.page("start").isVisible()
    house.window.go("settings")
    assert not page.close_.isEnabled()


def test_everything_that_can_be_worked_has_a_name_and_is_large_enough(house: House) -> None:
    page = shown(house)
    assert nameless(page) == []
    assert all(page.look.button(value).height() >= 44 for value in ("system", "light", "dark"))
