"""A library of an earlier version is locked in the window: why is said, and it can be stopped and gone on with."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests import kept
from tests.ui.house import nameless
from video_feedback.jobs import Cancelled, Progress
from video_feedback.library import converting, disk, families, founding
from video_feedback.library.check import check
from video_feedback.vault import disk_encryption, key_file, place, sheet
from video_feedback.vault.cost import QUICK
from video_feedback.vault.disk_encryption import DiskEncryption
from video_feedback.vault.place import Place
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.pages.unlock_page import UnlockPage
from video_feedback_ui.vault.lock_library import LockLibrary

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture(autouse=True)
def own_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "of", lambda *_: Place("own"))
    monkeypatch.setattr(disk_encryption, "of", lambda *_: DiskEncryption("yes", "FileVault"))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return kept.copied("0.3.0", tmp_path / "Northside")


def dialog_of(window: MainWindow, wait: Wait) -> LockLibrary:
    wait(lambda: any(each.isVisible() for each in window.findChildren(LockLibrary)))
    return next(each for each in window.findChildren(LockLibrary) if each.isVisible())


def choose_passphrase(dialog: LockLibrary, wait: Wait) -> None:
    dialog.words.who.setText("Maria")
    dialog.words.strength.first.propose(kept.PASSPHRASE)
    wait(dialog.do.isEnabled)
    dialog.do.click()
    wait(lambda: dialog.step is dialog.sheet)


def test_it_is_explained_done_and_opened(bare_window: MainWindow, old: Path, wait: Wait) -> None:
    assert bare_window.bridge.ask_to_unlock(old)
    dialog = dialog_of(bare_window, wait)
    assert bare_window.place == "start"
    assert dialog.marks.accessibleName() == "Step 1 of 5: Why"
    assert nameless(dialog) == []
    dialog.do.click()
    choose_passphrase(dialog, wait)
    assert not dialog.back.isVisibleTo(dialog) or dialog.step is dialog.sheet
    dialog.later.click()
    wait(lambda: not dialog.locking.is_running)
    assert dialog.locking.bar.value() == 1000
    assert "All is locked: 1 film just now." in dialog.locking.said
    assert "the disk’s own encryption" in dialog.locking.said
    dialog.do.click()
    wait(dialog.do.isEnabled)
    dialog.do.click()
    bridge = bare_window.bridge
    assert bridge.is_open
    assert [family.reference for family in families.every(bridge.db)] == ["Rowan"]
    assert check(bridge.db, bridge.library.media) == []
    assert founding.disk_answer(bridge.db) == "yes, found"
    assert not sheet.is_tried(old)


def test_left_before_the_passphrase_nothing_is_changed(bare_window: MainWindow, old: Path, wait: Wait) -> None:
    before = {path: path.read_bytes() for path in old.rglob("*") if path.is_file()}
    bare_window.bridge.ask_to_unlock(old)
    dialog = dialog_of(bare_window, wait)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert {path: path.read_bytes() for path in old.rglob("*") if path.is_file()} == before
    assert bare_window.place == "start"


def test_a_place_that_does_it_no_good_is_told_of(
    bare_window: MainWindow, old: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place, "of", lambda *_: Place("synchronised", "OneDrive", "It is kept in step with OneDrive."))
    bare_window.bridge.ask_to_unlock(old)
    dialog = dialog_of(bare_window, wait)
    QApplication.processEvents()
    shown = [each.text() for each in dialog.step.findChildren(type(dialog._title)) if each.isVisible()]
    assert "It is kept in step with OneDrive." in shown


def test_stopped_and_gone_on_with_in_the_same_window(
    bare_window: MainWindow, old: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = converting.convert

    def slow(*known: object) -> object:
        """Waits until it is stopped."""
        progress = known[-1]
        assert isinstance(progress, Progress)
        while True:
            progress.at(0.3)

    monkeypatch.setattr(converting, "convert", slow)
    bare_window.bridge.ask_to_unlock(old)
    dialog = dialog_of(bare_window, wait)
    dialog.do.click()
    choose_passphrase(dialog, wait)
    dialog.later.click()
    wait(lambda: dialog.locking.bar.value() == 300)
    assert not dialog.do.isEnabled()
    dialog.locking.turn.click()
    wait(lambda: not dialog.locking.is_running)
    assert dialog.locking.said.startswith("Stopped. What was locked stays locked")
    monkeypatch.setattr(converting, "convert", really)
    assert dialog.locking.turn.text() == "Go on with it"
    dialog.locking.turn.click()
    wait(lambda: dialog.locking.is_ready and not dialog.locking.is_running)
    assert not dialog.locking.turn.isVisible()
    wait(dialog.do.isEnabled)


def test_a_disk_that_is_full_is_said_and_it_goes_on_afterwards(
    bare_window: MainWindow, old: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare_window.bridge.ask_to_unlock(old)
    dialog = dialog_of(bare_window, wait)
    dialog.do.click()
    choose_passphrase(dialog, wait)
    with monkeypatch.context() as patched:
        patched.setattr(disk, "free_bytes", lambda _: 0)
        dialog.later.click()
        wait(lambda: not dialog.locking.is_running)
    assert "too little room to lock the library" in dialog.locking.said
    dialog.locking.turn.click()
    wait(lambda: dialog.locking.is_ready)


def test_what_was_cut_short_goes_on_after_unlocking(bare_window: MainWindow, old: Path, wait: Wait) -> None:
    opened, _ = converting.begin(old, kept.PASSPHRASE, "Maria", QUICK)
    progress = Progress(lambda share: progress.cancel() if share > 0.5 else None)
    with pytest.raises(Cancelled):
        converting.convert(old, opened.key, opened.worker.id, progress)
    bare_window.bridge.ask_to_unlock(old)
    page = bare_window.page("unlock")
    assert isinstance(page, UnlockPage)
    wait(lambda: page.isVisible())
    page.words.passphrase.edit.setText("granite violin mustard sleepy")
    QTest.keyClick(page.words.passphrase.edit, Qt.Key.Key_Return)
    wait(lambda: "not this person’s passphrase" in page.words.said.words)
    assert not bare_window.findChildren(LockLibrary)
    wait(lambda: page.words.unlock_button.isEnabled() or not page.entering.is_busy)
    wait(lambda: not _waits(old))
    page.words.passphrase.edit.setText(kept.PASSPHRASE)
    wait(page.words.unlock_button.isEnabled)
    QTest.keyClick(page.words.passphrase.edit, Qt.Key.Key_Return)
    dialog = dialog_of(bare_window, wait)
    assert dialog.marks.accessibleName() == "Step 1 of 2: Locking"
    wait(lambda: dialog.locking.is_ready and not dialog.locking.is_running)
    dialog.do.click()
    wait(dialog.do.isEnabled)
    dialog.do.click()
    assert bare_window.bridge.is_open
    assert check(bare_window.bridge.db, bare_window.bridge.library.media) == []


def _waits(folder: Path) -> bool:
    from video_feedback.vault import tries  # noqa: PLC0415

    return tries.waiting_s(folder) > 0


def test_left_while_it_runs_it_stops_and_waits_for_the_next_time(
    bare_window: MainWindow, old: Path, wait: Wait
) -> None:
    bare_window.bridge.ask_to_unlock(old)
    dialog = dialog_of(bare_window, wait)
    dialog.do.click()
    choose_passphrase(dialog, wait)
    dialog.later.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait(lambda: not bare_window.bridge.tasks._running)
    opened = key_file.unlock(old, kept.PASSPHRASE, key_file.workers(old)[0].id)
    converting.convert(old, opened.key, opened.worker.id)
    assert not converting.is_needed(old)
