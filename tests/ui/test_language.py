"""The language of the app: chosen in Settings, read from a file of ours or of the service, spoken from the start on."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests import translations
from tests.ui.house import House
from video_feedback import counts, settings, words
from video_feedback_ui import language
from video_feedback_ui.pages.settings_page import SettingsPage

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB"><context><name></name>
<message><source>Take back</source><translation>Dadwneud</translation></message>
<message><source>Session of {day}</source><translation>Sesiwn {day}</translation></message>
<message numerus="yes"><source>%n film</source><translation>
<numerusform>dim ffilm</numerusform><numerusform>%n ffilm</numerusform><numerusform>%n ffilm</numerusform>
<numerusform>%n ffilm</numerusform><numerusform>%n o ffilmiau</numerusform></translation></message>
</context></TS>
"""


@pytest.fixture
def brought(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A language that a service has laid beside the settings."""
    monkeypatch.setenv("VIDEO_FEEDBACK_CONFIG", str(tmp_path / "config"))
    folder = language.own_folder()
    folder.mkdir(parents=True)
    ts = tmp_path / "app_cy.ts"
    ts.write_text(TS, "utf-8")
    subprocess.run([translations.LRELEASE, ts, "-qm", folder / "app_cy.qm", "-silent"], check=True)
    yield folder
    words.speak_through(None)


def test_without_a_translator_all_is_english() -> None:
    assert words.tr("Session of {day}", day="14 May") == "Session of 14 May"
    assert words.several("%n film", 2) == ""


def test_a_translation_with_another_name_in_it_is_said_in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    for wrong in ("Sesiwn {dydd}", "Sesiwn {}", "Sesiwn {day", "Sesiwn {day.x}"):
        monkeypatch.setattr(words, "_through", lambda *_, said=wrong: said)
        assert words.tr("Session of {day}", day="14 May") == "Session of 14 May"


@pytest.mark.usefixtures("brought")
def test_a_language_of_the_service_is_spoken_and_what_it_lacks_is_english() -> None:
    assert list(language.offered()) == ["cy"]
    assert language.called("cy") == "Cymraeg"
    assert language.speak("cy")
    assert words.tr("Take back") == "Dadwneud"
    assert words.tr("Session of {day}", day="14 {May}") == "Sesiwn 14 {May}"
    assert words.tr("Do again") == "Do again"
    assert [counts.counted(number, "film") for number in (1, 2, 12)] == ["1 ffilm", "2 ffilm", "12 o ffilmiau"]
    assert counts.counted(counts.in_words(3), "film") == "three ffilm"
    assert counts.counted(2, "code") == "2 codes"


def test_a_language_that_is_not_there_or_is_damaged_is_english(brought: Path) -> None:
    assert not language.speak("")
    assert not language.speak("pl")
    (brought / "app_pl.qm").write_bytes(b"x")
    (brought / "notes.txt").write_text("x")
    assert not language.speak("pl")
    assert words.tr("Take back") == "Take back"


START = """
import sys, types
app = types.ModuleType("video_feedback_ui.app")
def main():
    from video_feedback_ui.actions import ACTIONS
    print(ACTIONS["undo"].words)
app.main = main
sys.modules[app.__name__] = app
sys.argv = ["video-feedback"]
from video_feedback.__main__ import main
main()
"""


@pytest.mark.usefixtures("brought")
def test_the_app_speaks_it_from_its_start_on() -> None:
    settings.save(settings.Settings(language="cy"))
    at = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", START], env=at, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "Dadwneud"


def test_qts_own_words_are_spoken_too_where_qt_has_them(qapp: QApplication, brought: Path) -> None:
    (brought / "app_de.qm").write_bytes((brought / "app_cy.qm").read_bytes())
    assert not language.speak_of_qt("cy")  # Qt has no Welsh
    assert not language.speak_of_qt("pl")  # Qt has it, and the app has not
    made = language.speak_of_qt("de")
    assert made is not None
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    qapp.removeTranslator(made)


def test_it_is_offered_in_settings_only_where_there_is_more_than_english(house: House, brought: Path) -> None:
    page = SettingsPage(house.bridge)
    assert [page.language.itemText(at) for at in range(page.language.count())] == ["English", "Cymraeg"]
    assert page.isAncestorOf(page.language)
    page.language.setCurrentIndex(1)
    page.language.activated.emit(1)
    assert settings.load().language == "cy"
    page.deleteLater()
    (brought / "app_cy.qm").unlink()
    page = SettingsPage(house.bridge)
    assert page.language.count() == 1
    assert not page.isAncestorOf(page.language)
    page.deleteLater()
