"""Where the library is gone, the start page leads to a backup, and from it to a library of its own."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.house import nameless
from video_feedback.errors import LibraryTrouble
from video_feedback.library import backing_up, backups, families
from video_feedback.library.library import Library
from video_feedback.vault import key_file
from video_feedback.vault.cost import QUICK
from video_feedback_ui.backups import restore_dialog
from video_feedback_ui.backups.restore_dialog import RestoreDialog
from video_feedback_ui.main_window import MainWindow

PASSPHRASE = "a plum in the river"


@pytest.fixture
def left(tmp_path: Path) -> tuple[backups.Backup, str]:
    """A backup of a library that is gone, and its recovery code."""
    folder = tmp_path / "library"
    folder.mkdir()
    opened, code = key_file.create(folder, PASSPHRASE, "Ana", QUICK, any_passphrase=True)
    with Library.create(folder, opened.key) as library:
        with library.change("Add a family") as db:
            families.add(db, families.new("Rowan"))
        made = backing_up.back_up(folder, opened.key, tmp_path / "stick", 1)
    shutil.rmtree(folder)
    return made.backup, code


@pytest.fixture
def backup(left: tuple[backups.Backup, str]) -> backups.Backup:
    return left[0]


def dialog(window: MainWindow, folder: Path) -> RestoreDialog:
    page = window.page("start")
    restore_dialog._chosen(window.bridge, page, folder)
    (found,) = page.findChildren(RestoreDialog)
    return found


def test_it_is_offered_on_a_new_laptop_too(bare_window: MainWindow) -> None:
    assert not bare_window.bridge.settings.last_library
    page = bare_window.page("start")
    page.show_place("")  # type: ignore[attr-defined]
    assert "Open a backup" in [each.text() for each in page.findChildren(QPushButton)]


def test_a_backup_is_not_opened_as_it_lies(bare_window: MainWindow, backup: backups.Backup) -> None:
    told: list[str] = []
    bare_window.bridge.told.connect(lambda sentence, _: told.append(sentence))
    before = {path: path.read_bytes() for path in backup.folder.iterdir()}
    assert not bare_window.bridge.ask_to_unlock(backup.folder)
    assert len(told) == 1
    assert told[0].startswith("This is a backup, and stays as it is.")
    opened = key_file.unlock(backup.folder, PASSPHRASE, key_file.workers(backup.folder)[0].id)
    with pytest.raises(LibraryTrouble, match="This is a backup"):
        Library.open(backup.folder, opened.key)
    assert {path: path.read_bytes() for path in backup.folder.iterdir()} == before


def test_a_wrong_passphrase_is_told_there_and_the_right_one_brings_the_library_back(
    bare_window: MainWindow, backup: backups.Backup, tmp_path: Path, wait: Callable[[Callable[[], bool]], None]
) -> None:
    shown = dialog(bare_window, backup.folder.parent)
    assert nameless(shown) == []
    assert "Library of " in shown.folder.name
    shown.choose(tmp_path / "again")
    QTest.keyClicks(shown.passphrase.edit, "a plum in the rover")
    QTest.keyClick(shown.passphrase.edit, Qt.Key.Key_Return)
    wait(lambda: "not this person’s passphrase" in shown.trouble)
    assert shown.passphrase.text == ""
    assert not (tmp_path / "again").exists()
    (backup.folder / "vault.tries").unlink()  # nobody waits for the next try here
    QTest.keyClicks(shown.passphrase.edit, PASSPHRASE)
    QTest.mouseClick(shown.do, Qt.MouseButton.LeftButton)
    wait(lambda: bare_window.place == "unlock")
    assert bare_window.bridge.locked_folder == tmp_path / "again"
    key = key_file.unlock(tmp_path / "again", PASSPHRASE, key_file.workers(tmp_path / "again")[0].id).key
    with Library.open(tmp_path / "again", key) as library:
        assert [family.reference for family in families.every(library.db)] == ["Rowan"]


def test_the_code_of_the_recovery_sheet_brings_it_back_too(
    bare_window: MainWindow,
    left: tuple[backups.Backup, str],
    tmp_path: Path,
    wait: Callable[[Callable[[], bool]], None],
) -> None:
    backup, code = left
    shown = dialog(bare_window, backup.folder)
    shown.choose(tmp_path / "again")
    QTest.keyClicks(shown.passphrase.edit, code.lower().replace("-", " "))
    QTest.mouseClick(shown.do, Qt.MouseButton.LeftButton)
    wait(lambda: bare_window.place == "unlock" or bool(shown.trouble))
    assert bare_window.bridge.locked_folder == tmp_path / "again", shown.trouble


def test_a_folder_without_a_backup_is_told_of(bare_window: MainWindow, tmp_path: Path) -> None:
    told: list[str] = []
    bare_window.bridge.told.connect(lambda sentence, _: told.append(sentence))
    restore_dialog._chosen(bare_window.bridge, bare_window.page("start"), tmp_path)
    assert told == ["There is no backup in this folder. Choose the one that was set for backups."]


def test_the_newest_is_found_in_its_place_on_its_stick_and_in_its_library(backup: backups.Backup) -> None:
    place = backup.folder.parent
    assert backups.find(backup.folder) == backup
    assert backups.find(place) == backup
    moved = place.rename(place.parent / backups.CHOSEN_NAME)
    found = backups.find(moved.parent)
    assert found is not None
    assert found.folder.parent == moved
