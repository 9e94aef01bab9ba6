"""Before a library is open: make one, open one, or try it with a made family."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.kept import BEFORE_THE_VAULT, copied
from tests.keys import KEY
from tests.ui.house import nameless
from video_feedback import settings
from video_feedback.jobs import Progress
from video_feedback.library import converting, families, founding
from video_feedback.library.folder import DATABASE
from video_feedback.library.library import Library
from video_feedback.vault import key_file
from video_feedback.vault.cost import QUICK
from video_feedback_ui.dialogs.make_library import MakeLibrary
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.pages.start_page import StartPage

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def page(bare_window: MainWindow) -> StartPage:
    page = bare_window.page("start")
    assert isinstance(page, StartPage)
    return page


def press(page: StartPage, words: str) -> None:
    QApplication.processEvents()
    [found] = [each for each in page.findChildren(QPushButton) if each.text() == words and each.isVisible()]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def dialog_of(page: StartPage) -> MakeLibrary:
    dialog = page.findChild(MakeLibrary)
    assert dialog is not None
    return dialog


def test_a_library_is_made_in_a_folder_and_opened(
    bare_window: MainWindow, page: StartPage, tmp_path: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_file, "calibrated", lambda: QUICK)
    press(page, "Make a library")
    dialog = dialog_of(page)
    dialog.place.place.setText(str(tmp_path / "ours"))
    QTest.keyClick(dialog.place.place, Qt.Key.Key_Return)
    dialog.words.who.setText("Maria")
    dialog.words.strength.propose.click()
    wait(dialog.do.isEnabled)
    dialog.do.click()
    wait(lambda: dialog.step is dialog.sheet)
    dialog.later.click()
    wait(dialog.do.isEnabled)
    dialog.do.click()
    assert bare_window.bridge.is_open
    assert (tmp_path / "ours" / DATABASE).is_file()
    assert bare_window.page("families").isVisible()


def test_the_folder_that_is_offered_is_one_of_that_name_in_the_home_folder(page: StartPage, tmp_path: Path) -> None:
    (tmp_path / "home" / "Video Feedback").mkdir(parents=True)
    press(page, "Make a library")
    assert dialog_of(page).place.place.text() == str(tmp_path / "home" / "Video Feedback 2")


def test_a_folder_with_something_in_it_is_refused_in_one_sentence_in_the_dialog(
    bare_window: MainWindow, page: StartPage, tmp_path: Path
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("x")
    press(page, "Make a library")
    dialog = dialog_of(page)
    dialog.place.place.setText(str(tmp_path / "full"))
    dialog.do.click()
    assert dialog.isVisible()
    assert "something in this folder already" in dialog.trouble
    assert not bare_window.bridge.is_open
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_folder_without_a_library_is_told_in_one_sentence(bare_window: MainWindow, tmp_path: Path) -> None:
    told: list[str] = []
    bare_window.bridge.told.connect(lambda sentence, _: told.append(sentence))
    assert not bare_window.bridge.ask_to_unlock(tmp_path)
    assert told == ["There is no library in this folder. Choose the folder that holds library.db."]


def test_the_library_that_was_open_last_is_offered_first(
    bare_window: MainWindow, page: StartPage, tmp_path: Path
) -> None:
    bare_window.bridge.open(Library.create(tmp_path / "ours", KEY))
    assert settings.load().last_library == str(tmp_path / "ours")
    bare_window.bridge.close()
    bare_window.go("start")
    press(page, "Open “ours” again")
    assert bare_window.bridge.locked_folder == tmp_path / "ours"
    assert bare_window.place == "unlock"


def test_one_button_is_filled_and_the_first_ones_are_large_enough_for_a_finger(page: StartPage) -> None:
    buttons = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    assert [each.text() for each in buttons if each.property("kind") == "filled"] == ["Make a library"]
    assert all(each.height() >= 44 for each in buttons)
    assert nameless(page) == []


def test_the_made_family_is_made_once_and_opened(
    bare_window: MainWindow, page: StartPage, tmp_path: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    def quick(library: Library, progress: Progress) -> None:
        """The real films take some seconds; they have tests of their own."""
        progress.at(0.5)
        made.append(library.folder)

    made: list[Path | None] = []
    monkeypatch.setattr("video_feedback.demo.family.make", quick)
    page.made_folder = tmp_path / "data" / "Made family"
    press(page, "Try it with a made family")
    wait(lambda: bare_window.bridge.is_open)
    assert bare_window.bridge.library.folder == page.made_folder
    assert not page.made_folder.with_name("Made family.part").exists()
    bare_window.bridge.close()
    bare_window.go("start")
    press(page, "Try it with a made family")
    wait(lambda: bare_window.bridge.is_open)
    assert len(made) == 1


def test_a_made_family_of_a_version_without_a_vault_is_locked_and_opened(
    bare_window: MainWindow, page: StartPage, tmp_path: Path, wait: Wait
) -> None:
    page.made_folder = copied(BEFORE_THE_VAULT[-1], tmp_path / "Made family")
    press(page, "Try it with a made family")
    wait(lambda: bare_window.bridge.is_open)
    assert bare_window.bridge.library.folder == page.made_folder
    assert not converting.is_needed(page.made_folder)
    assert [each.reference for each in families.every(bare_window.bridge.library.db)] == ["Rowan"]


def test_a_made_family_with_a_passphrase_of_ones_own_asks_for_it(
    bare_window: MainWindow, page: StartPage, tmp_path: Path, wait: Wait
) -> None:
    page.made_folder = tmp_path / "Made family"
    founding.found(page.made_folder, "plum otter candle seven river", "Ana", cost=QUICK)[0].close()
    press(page, "Try it with a made family")
    wait(lambda: bare_window.bridge.locked_folder == page.made_folder)


def test_stopping_the_making_leaves_nothing_behind(
    bare_window: MainWindow, page: StartPage, tmp_path: Path, wait: Wait
) -> None:
    page.made_folder = tmp_path / "data" / "Made family"
    press(page, "Try it with a made family")
    assert not page.try_.isEnabled()
    bare_window.bridge.tasks.running[0].cancel()
    wait(lambda: not bare_window.bridge.tasks.running)
    assert not bare_window.bridge.is_open
    assert list((tmp_path / "data").iterdir()) == []
    wait(page.try_.isEnabled)
