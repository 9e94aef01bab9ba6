"""How the film sounds, set at the workbench."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.house import House, nameless
from video_feedback import settings
from video_feedback.library import looks
from video_feedback.media.player import Device
from video_feedback.media.vlc_player import VlcPlayer
from video_feedback.settings import Settings
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.parts.outputs import SYSTEM
from video_feedback_ui.player.qt_player import QtPlayer
from video_feedback_ui.prepare.page import PreparePage

Wait = Callable[[Callable[[], bool]], None]
CTRL = Qt.KeyboardModifier.ControlModifier
SPEAKERS, HEADPHONES = Device("a", "Loudspeakers"), Device("b", "Headphones")


@pytest.fixture
def saves(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The loudness each time the settings are written."""
    written: list[float] = []
    save = settings.save

    def note(chosen: Settings) -> None:
        written.append(chosen.volume)
        save(chosen)

    monkeypatch.setattr(settings, "save", note)
    return written


def test_loudness_goes_up_to_double_and_is_written_once_it_rests(
    page: PreparePage, saves: list[float], wait: Wait
) -> None:
    slider = page.hearing.panel.loudness.slider
    for value in range(80, 201, 5):
        slider.setValue(value)
    assert page.deck.volume == 2.0
    assert saves == []
    wait(lambda: saves == [2.0])
    assert settings.load().volume == 2.0


def test_loudness_is_written_on_leaving(window: MainWindow, page: PreparePage, saves: list[float]) -> None:
    QTest.keyClick(page, Qt.Key.Key_Up, CTRL)
    assert page.deck.volume == 0.9
    window.go("families")
    assert saves == [0.9]
    window.go("settings")
    assert saves == [0.9]


def test_quieter_ends_at_nothing(page: PreparePage) -> None:
    for _ in range(12):
        QTest.keyClick(page, Qt.Key.Key_Down, CTRL)
    assert page.deck.volume == 0.0


def test_m_mutes_and_whoever_makes_it_louder_hears_it_again(page: PreparePage) -> None:
    QTest.keyClick(page, Qt.Key.Key_M)
    assert page.deck.muted
    assert page.deck.volume == 0.8
    assert page.hearing.panel.mute.accessibleName() == "Sound again"
    QTest.keyClick(page, Qt.Key.Key_M)
    assert not page.deck.muted
    page.hearing.panel.mute.click()
    QTest.keyClick(page, Qt.Key.Key_Up, CTRL)
    assert not page.deck.muted


def test_a_late_sound_is_kept_with_the_film_and_the_film_stays_at_its_frame(
    window: MainWindow, page: PreparePage, wait: Wait
) -> None:
    page.do.seek(2000)
    wait(lambda: page.shown_ms == 2000)
    page.hearing.turn_panel()
    for _ in range(3):
        page.hearing.panel.late.more.click()
    assert page.recording is not None
    assert looks.of_recording(page.bridge.db, page.recording.id).sound_late_ms == 30
    wait(lambda: page.deck.film is not None and page.deck.film.sound_late_ms == 30)
    assert page.shown_ms == 2000
    assert page.viewing.badge.isHidden()  # that is not how it looks
    window.bridge.undo()
    assert page.hearing.panel.late.box.value() == 0
    wait(lambda: page.deck.film is not None and page.deck.film.sound_late_ms == 0)


def test_where_it_comes_out_is_chosen_kept_and_stood_in_for(
    page: PreparePage, monkeypatch: pytest.MonkeyPatch, wait: Wait
) -> None:
    there = [SPEAKERS, HEADPHONES]
    used: list[str] = []
    for player in (VlcPlayer, QtPlayer):
        monkeypatch.setattr(player, "devices", lambda _: list(there))
    monkeypatch.setattr(page.deck, "use_device", used.append)
    page.hearing.turn_panel()
    outputs = page.hearing.panel.outputs
    wait(lambda: outputs.list.count() == 3)
    shown = [outputs.list.itemText(row) for row in range(outputs.list.count())]
    assert shown == [SYSTEM, "Loudspeakers", "Headphones"]
    assert outputs.list.currentText() == SYSTEM
    outputs.list.setFocus()
    QTest.keyClick(outputs.list, Qt.Key.Key_End)
    assert used == ["b"]
    assert settings.load().sound_device == "b"
    there.pop()
    outputs.look()
    wait(lambda: outputs.list.count() == 2)
    assert outputs.list.currentText() == SYSTEM
    assert page.rect().contains(page.hearing.panel.geometry())
    assert settings.load().sound_device == "b"  # it may come back


def test_what_is_heard_is_seen_and_silence_lets_it_fall(page: PreparePage) -> None:
    for bar in (page.transport.level, page.hearing.panel.level):
        page.deck.level.emit(0.5, 0.2)
        loud, peak = bar.level, bar.peak
        assert 0 < loud < peak < 1
        page.deck.level.emit(0.1, 0.05)
        assert bar.level < loud
        assert loud < bar.peak < peak  # the tick sinks slowly
        page.deck.level.emit(0.0, 0.0)
        assert (bar.level, bar.peak) == (0.0, 0.0)


def test_a_film_without_sound_says_so(house: House, short_film: Path, wait: Wait) -> None:
    recording = house.film(house.family("Alder"), short_film)
    house.window.go(f"recording:{recording.id}")
    page = house.page("prepare")
    assert isinstance(page, PreparePage)
    wait(lambda: not page.surface.empty)
    QTest.keyClick(page, Qt.Key.Key_F7)
    assert "no sound" in page.transport.loud.toolTip()
    assert page.transport.level.isHidden()
    assert "no sound" in page.hearing.panel.silent.text()
    assert not page.hearing.panel.late.isEnabled()


def test_the_panel_lies_on_the_page_and_everything_in_it_has_a_name(page: PreparePage) -> None:
    QTest.keyClick(page, Qt.Key.Key_F7)
    panel = page.hearing.panel
    assert panel.isVisible()
    assert page.rect().contains(panel.geometry())
    assert nameless(panel) == []
    panel.setFocus()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert page.hasFocus()
