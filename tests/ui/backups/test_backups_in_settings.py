"""Backups are made by hand in Settings and by themselves each day; one is tried, and becomes a library of its own."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from tests.ui.house import House, nameless
from video_feedback.library import audit, backups, ballast, families
from video_feedback.library.library import Library
from video_feedback.vault import key_file
from video_feedback.vault.cost import QUICK
from video_feedback_ui.backups import keeping
from video_feedback_ui.backups.list_dialog import ListDialog
from video_feedback_ui.backups.settings_card import BackupsCard
from video_feedback_ui.main_window import MainWindow

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def house(bare_window: MainWindow, tmp_path: Path) -> House:
    """Its library has keys: a backup without them would be none."""
    folder = tmp_path / "library"
    folder.mkdir()
    opened, code = key_file.create(folder, "a plum in the river", "Ana", QUICK, any_passphrase=True)
    key_file.confirm_code(folder, code)
    bare_window.bridge.open(Library.create(folder, opened.key, opened.worker.id))
    return House(bare_window)


def card(house: House) -> BackupsCard:
    house.window.go("settings")
    (found,) = house.page("settings").findChildren(BackupsCard)
    return found


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def in_place(house: House, place: Path | None = None) -> list[backups.Backup]:
    folder = house.library.folder
    assert folder is not None
    return backups.of_vault(place or backups.own_place(folder), backups.vault_of(folder))


def dialog(house: House) -> ListDialog:
    press(card(house).every)
    (found,) = house.window.findChildren(ListDialog)
    return found


def test_a_backup_is_made_at_once_and_told_of(house: House, wait: Wait) -> None:
    shown = card(house)
    assert shown.last.text() == "There is none yet."
    press(shown.now)
    assert shown.now.text() == "Backing up …"
    assert not shown.now.isEnabled()
    wait(lambda: not keeping.of(house.bridge).is_busy and backups.last_at(house.db) != "")
    assert len(in_place(house)) == 1
    assert shown.last.text().startswith("The last one was made today at ")
    assert house.told[-1] == ("The backup is made, and was tried by opening it.", False)
    assert audit.lines(house.db, 1)[0].act == "backup"
    assert shown.now.isEnabled()


def test_one_that_runs_can_be_stopped_and_leaves_nothing(house: House, wait: Wait, short_film: Path) -> None:
    house.film(house.family("Rowan"), short_film)
    press(card(house).now)
    (task,) = house.bridge.tasks.running
    task.cancel()
    wait(lambda: not keeping.of(house.bridge).is_busy)
    place = backups.own_place(house.library.folder or Path())
    assert not place.exists() or list(place.iterdir()) == []
    assert backups.last_at(house.db) == ""


def test_a_second_place_gets_a_backup_with_the_films_at_once(
    house: House, wait: Wait, tmp_path: Path, short_film: Path
) -> None:
    recording = house.film(house.family("Rowan"), short_film)
    stick = tmp_path / "stick"
    stick.mkdir()
    shown = card(house)
    shown.use_place(stick)
    wait(lambda: backups.second_at(house.db) != "" and not keeping.of(house.bridge).is_busy)
    place = stick / "Video Feedback backups"
    assert (place / "films" / recording.file).is_file()
    assert len(in_place(house, place)) == len(in_place(house)) == 1
    assert "Second place, last today at " in shown.second.text()
    shutil.rmtree(stick)
    press(shown.now)
    wait(lambda: not keeping.of(house.bridge).is_busy and len(in_place(house)) == 2)
    wait(lambda: "not there just now" in house.told[-1][0])
    assert not house.told[-1][1], "it is a quiet line"
    shown.show_now()
    assert shown.second.text().endswith("It is not plugged in just now.")
    press(shown.forget)
    assert backups.second_place(house.db) is None
    assert "in the library’s own folder" in shown.second.text()


def test_the_librarys_own_folder_is_no_second_place(house: House) -> None:
    assert house.library.folder is not None
    card(house).use_place(house.library.folder / "media")
    assert house.told[-1][1]
    assert backups.second_place(house.db) is None


def test_a_backup_of_the_day_is_made_by_itself_once_and_room_is_kept(house: House, wait: Wait) -> None:
    looked = keeping.of(house.bridge)
    said = len(house.told)
    for _ in range(2):
        looked.look_after()
        wait(lambda: not looked.is_busy and not house.bridge.tasks._running)
    assert len(in_place(house)) == 1
    assert len(house.told) == said, "what goes well by itself is nobody's news"
    assert house.library.folder is not None
    assert (house.library.folder / ballast.NAME).stat().st_size == ballast.BYTES


def test_what_was_set_right_at_the_start_is_one_quiet_line(house: House) -> None:
    folder, key = house.library.folder, house.library.key
    assert folder is not None
    house.bridge.close()
    (folder / "media" / f"{'ab' * 16}.cbx.part").write_bytes(b"x")
    house.bridge.open_folder(folder, key)
    assert ("1 unfinished file was cleared away.", False) in house.told


def test_all_backups_are_listed_tried_and_made_a_library_of_their_own(
    house: House, wait: Wait, tmp_path: Path, short_film: Path
) -> None:
    house.film(house.family("Rowan"), short_film)
    press(card(house).now)
    wait(lambda: len(in_place(house)) == 1 and not keeping.of(house.bridge).is_busy)
    house.family("Alder")
    shown = dialog(house)
    assert nameless(shown) == []
    said = [each.text() for each in shown.findChildren(QLabel)]
    assert "Number 1, on this laptop, without its 1 film" in said
    named = {each.accessibleName().split(" backup")[0]: each for each in shown.findChildren(QAbstractButton)}
    press(named["Try"])
    wait(lambda: "is whole: every row and every film" in house.told[-1][0])
    again = tmp_path / "again"
    again.mkdir()
    (again / "other").touch()
    shown.restore(in_place(house)[0], again)
    wait(lambda: house.told[-1][0].startswith("This backup is of "))
    (made,) = [path for path in again.iterdir() if path.is_dir()]
    assert made.name.startswith("Library of ")
    with Library.open(made, house.library.key) as library:
        assert [family.reference for family in families.every(library.db)] == ["Rowan"]


def test_without_backups_the_list_says_so(house: House) -> None:
    shown = dialog(house)
    assert any("There are no backups yet." in each.text() for each in shown.findChildren(QLabel))
    assert [each.text() for each in shown.findChildren(QPushButton)] == ["Close"]
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_without_a_library_the_card_says_so(house: House) -> None:
    shown = card(house)
    house.bridge.close()
    assert shown.last.text() == "No library is open."
    assert not shown.now.isEnabled()
    assert shown.now.toolTip() == "Open a library first"
