"""Who can open a library: added, renamed, given a passphrase, removed; each on record."""

from collections.abc import Callable
from typing import TypeVar

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.ui.house import House, nameless
from tests.ui.vault.locked import MINE, THEIRS, Locked
from video_feedback.library import audit
from video_feedback.vault import key_file, keyring_slot, sealed_file
from video_feedback.vault.refusals import NotUnlocked
from video_feedback_ui.pages.settings_page import SettingsPage
from video_feedback_ui.vault.make_sheet import MakeSheet
from video_feedback_ui.vault.worker_dialogs import (
    AddWorker,
    ChangePassphrase,
    GivePassphrase,
    KeyDialog,
    RemoveWorker,
    RenameMe,
)
from video_feedback_ui.vault.workers_card import WorkersCard, _Person

Wait = Callable[[Callable[[], bool]], None]
_Kind = TypeVar("_Kind", bound=KeyDialog)
NEW = "marble lantern quiet river seven"


def card(house: House) -> WorkersCard:
    house.window.go("settings:workers")
    page = house.page("settings")
    assert isinstance(page, SettingsPage)
    return page.workers


def names(shown: WorkersCard) -> list[str]:
    """As they stand on the card, with their marks."""
    lines = [shown.people.itemAt(at).widget() for at in range(shown.people.count())]  # type: ignore[union-attr]
    return [" ".join(each.text() for each in line.findChildren(QLabel))[2:] for line in lines if line]


def lines(shown: WorkersCard) -> list[_Person]:
    found = [shown.people.itemAt(at).widget() for at in range(shown.people.count())]  # type: ignore[union-attr]
    return [line for line in found if isinstance(line, _Person)]


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def type_new(dialog: AddWorker | ChangePassphrase | GivePassphrase, passphrase: str, wait: Wait) -> None:
    for field in (dialog.strength.first, dialog.strength.again):
        field.setFocus()
        field.edit.selectAll()
        QTest.keyClicks(field.edit, passphrase)
    wait(lambda: dialog.strength.is_ready)


def finish(dialog: KeyDialog, wait: Wait) -> list[str]:
    """Press Enter, and wait for what comes of it."""
    told: list[str] = []
    dialog.well.connect(told.append)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.do.isEnabled()
    wait(lambda: bool(told))
    wait(lambda: not shiboken6.isValid(dialog))
    return told


def dialog_of(house: House, kind: type[_Kind]) -> _Kind:
    found = house.window.findChild(kind)
    assert found is not None
    return found


def choose(shown: WorkersCard, at: int, words: str) -> None:
    """From the menu of a line, which needs no window of its own here."""
    [deed] = [then for name, then in lines(shown)[at].choices if name == words]
    deed()


def last_line(house: House) -> tuple[str, str]:
    line = audit.lines(house.bridge.db, 1)[0]
    return line.act, line.what


def test_it_says_who_can_open_it_and_who_is_a_manager(house: House, locked: Locked) -> None:
    key_file.add_worker(locked.folder, locked.opened, THEIRS, "Jo")
    shown = card(house)
    shown.look()
    assert names(shown) == ["Maria You Manager", "Jo"]
    assert nameless(shown) == []
    house.bridge.close()
    assert names(shown) == []
    assert not shown.add.isVisible()


def test_a_manager_adds_somebody_who_can_open_it_then(house: House, locked: Locked, wait: Wait) -> None:
    shown = card(house)
    QTest.mouseClick(shown.add, Qt.MouseButton.LeftButton)
    dialog = dialog_of(house, AddWorker)
    wait(dialog.name.hasFocus)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.trouble == "Write their name first."
    QTest.keyClicks(dialog.name, "Jo")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.trouble
    assert focused() is dialog.strength.first.edit
    type_new(dialog, NEW, wait)
    dialog.duty.button("manager").click()
    assert finish(dialog, wait) == ["Jo can open this library now."]
    assert names(shown) == ["Maria You Manager", "Jo Manager"]
    jo = key_file.workers(locked.folder)[1]
    assert last_line(house) == ("worker added", f"worker:{jo.id}")
    assert key_file.unlock(locked.folder, NEW, jo.id).worker == jo


def test_a_second_line_that_differs_is_told_and_mended_where_it_stands(house: House, wait: Wait) -> None:
    QTest.mouseClick(card(house).add, Qt.MouseButton.LeftButton)
    dialog = dialog_of(house, AddWorker)
    QTest.keyClicks(dialog.name, "Jo")
    strength = dialog.strength
    QTest.keyClicks(strength.first.edit, NEW)
    wait(lambda: strength._weighed[0] == NEW)
    holds = strength.words.text()
    strength.first.setFocus()
    QTest.keyClick(strength.first.edit, Qt.Key.Key_Return)
    assert dialog.trouble == "Type it once more."
    assert focused() is strength.again.edit
    QTest.keyClicks(strength.again.edit, NEW[:9])
    assert strength.words.text() == holds  # it may become the same
    QTest.keyClicks(strength.again.edit, "?")
    assert strength.words.text() == "The two are not the same yet."
    QTest.keyClick(strength.again.edit, Qt.Key.Key_Return)
    assert focused() is strength.again.edit
    QTest.keyClicks(strength.again.edit, NEW)  # over the one that was wrong
    assert strength.words.text() == holds
    assert finish(dialog, wait) == ["Jo can open this library now."]


def test_a_name_that_is_there_is_told_in_the_dialog_and_nothing_is_lost(house: House, wait: Wait) -> None:
    QTest.mouseClick(card(house).add, Qt.MouseButton.LeftButton)
    dialog = dialog_of(house, AddWorker)
    QTest.keyClicks(dialog.name, "maria")
    type_new(dialog, NEW, wait)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    wait(lambda: bool(dialog.trouble))
    assert dialog.trouble == "Somebody of this name can open the library already. Add an initial."
    assert dialog.isVisible()
    assert dialog.strength.text == NEW
    assert dialog.do.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_ones_own_passphrase_changes_when_the_old_one_is_right(house: House, locked: Locked, wait: Wait) -> None:
    shown = card(house)
    choose(shown, 0, "Change my passphrase")
    dialog = dialog_of(house, ChangePassphrase)
    wait(dialog.old.edit.hasFocus)
    QTest.keyClicks(dialog.old.edit, "not mine at all")
    type_new(dialog, NEW, wait)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    wait(lambda: bool(dialog.trouble))
    assert "not this person’s passphrase" in dialog.trouble
    assert focused() is dialog.old.edit
    QTest.keyClicks(dialog.old.edit, MINE)
    wait(lambda: not _waits(locked))
    assert finish(dialog, wait) == ["Your new passphrase holds from now on."]
    assert last_line(house) == ("passphrase changed", f"worker:{house.library.worker}")
    house.bridge.lock()
    locked.unlock(NEW)


def _waits(locked: Locked) -> bool:
    from video_feedback.vault import tries  # noqa: PLC0415

    return tries.waiting_s(locked.folder) > 0


def test_ones_own_name_changes(house: House, locked: Locked, wait: Wait) -> None:
    shown = card(house)
    choose(shown, 0, "Change my name")
    dialog = dialog_of(house, RenameMe)
    assert dialog.name.selectedText() == "Maria"
    QTest.keyClicks(dialog.name, "Maria O")
    QTest.keyClicks(dialog.passphrase.edit, MINE)
    finish(dialog, wait)
    assert names(shown) == ["Maria O You Manager"]
    assert key_file.unlock(locked.folder, MINE, house.library.worker).worker.name == "Maria O"
    assert last_line(house) == ("worker renamed", f"worker:{house.library.worker}")


def test_a_manager_gives_a_new_passphrase_and_removes(house: House, locked: Locked, wait: Wait) -> None:
    jo = key_file.add_worker(locked.folder, locked.opened, THEIRS, "Jo")
    shown = card(house)
    shown.look()
    choose(shown, 1, "Give a new passphrase")
    given = dialog_of(house, GivePassphrase)
    type_new(given, NEW, wait)
    assert finish(given, wait) == ["Jo has a new passphrase."]
    assert key_file.unlock(locked.folder, NEW, jo.id).worker == jo
    choose(shown, 1, "Remove")
    dialog = dialog_of(house, RemoveWorker)
    said = " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert "If they have a copy of it from before" in said
    assert "cannot be taken back" in said
    finish(dialog, wait)
    assert names(shown) == ["Maria You Manager"]
    assert last_line(house) == ("worker removed", f"worker:{jo.id}")
    with pytest.raises(NotUnlocked):
        key_file.unlock(locked.folder, NEW, jo.id)


def test_who_is_no_manager_changes_only_what_is_theirs(locked: Locked) -> None:
    jo = locked.add("Jo")
    locked.page.words.who.show_workers([jo], jo.id)
    locked.unlock(THEIRS)
    house = House(locked.window)
    shown = card(house)
    assert names(shown) == ["Maria Manager", "Jo You"]
    assert not shown.add.isEnabled()
    assert shown.add.toolTip() == "Only a manager can do this. Ask one, or unlock with the recovery sheet."
    assert not shown.sheet.isEnabled()
    assert [line.more.isEnabled() for line in lines(shown)] == [False, True]


def test_a_new_recovery_sheet_is_made_from_here(house: House, locked: Locked) -> None:
    QTest.mouseClick(card(house).sheet, Qt.MouseButton.LeftButton)
    assert house.window.findChild(MakeSheet) is not None
    assert last_line(house) == ("recovery code made", "library")
    with pytest.raises(NotUnlocked):
        key_file.unlock_with_code(locked.folder, locked.code)


def test_the_keyring_is_off_until_it_is_asked_for_and_says_what_it_means(
    house: House, locked: Locked, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: dict[str, bytes] = {}
    monkeypatch.setattr(keyring_slot, "available", lambda: True)
    monkeypatch.setattr(keyring_slot, "_keep", kept.__setitem__)
    monkeypatch.setattr(keyring_slot, "_kept", kept.__getitem__)
    monkeypatch.setattr(keyring_slot, "_forget", kept.pop)
    shown = card(house)
    shown.look()
    assert shown.keyring.button("no").isChecked()
    said = " ".join(each.text() for each in shown.findChildren(QLabel) if each.isVisible())
    assert "whoever is logged in to this computer as you can open it, without a passphrase" in said
    wait(shown.keyring.isEnabled)
    shown.keyring.button("yes").click()
    wait(lambda: keyring_slot.holder(locked.folder) == house.library.worker)
    wait(lambda: last_line(house) == ("keyring on", f"worker:{house.library.worker}"))
    house.bridge.lock()
    assert locked.page.words.said.words == ""
    locked.page.words.keyring.click()
    wait(lambda: house.bridge.is_open)
    wait(lambda: shown.keyring.button("yes").isChecked() and shown.keyring.isEnabled())
    shown.keyring.button("no").click()
    wait(lambda: keyring_slot.holder(locked.folder) is None and not kept)
    wait(lambda: last_line(house) == ("keyring off", "library"))


def test_without_a_keyring_it_cannot_be_asked_for(house: House, wait: Wait, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring_slot, "available", lambda: False)
    shown = card(house)
    shown.look()
    wait(lambda: any("has no keyring" in each.text() for each in shown.findChildren(QLabel)))
    assert not shown.keyring.isEnabled()


def test_a_list_that_was_changed_outside_is_looked_through_before_anything_else(house: House, locked: Locked) -> None:
    file = sealed_file.load(locked.folder)
    path = locked.folder / sealed_file.NAME
    path.write_text(path.read_text().replace(f'"seal": "{file.seal}"', f'"seal": "{"0" * 64}"'))
    shown = card(house)
    shown.look()
    assert shown.changed.isVisible()
    assert not shown.add.isEnabled()
    QTest.mouseClick(shown.right, Qt.MouseButton.LeftButton)
    assert not shown.changed.isVisible()
    assert shown.add.isEnabled()
    assert locked.opened.worker.name == "Maria"
    assert last_line(house) == ("key file accepted", "library")
