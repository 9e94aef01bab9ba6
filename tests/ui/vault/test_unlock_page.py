"""The way into a locked library: passphrase, waits, the recovery sheet, and each refusal with what to do."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from tests.ui.house import nameless
from tests.ui.vault.locked import MINE, THEIRS, Locked
from video_feedback import settings
from video_feedback.library import audit
from video_feedback.library.library import Library
from video_feedback.vault import key_file, sealed_file, tries
from video_feedback.vault.refusals import NotUnlocked
from video_feedback_ui import made_family
from video_feedback_ui.vault import wrong_tries

Wait = Callable[[Callable[[], bool]], None]


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def type_code(code: str) -> None:
    """As a person does: the fields go on by themselves, and a dash is typed where it is printed."""
    for sign in code:
        QTest.keyClicks(focused(), sign)


def test_a_passphrase_and_enter_open_it_and_leave_nothing_typed(locked: Locked) -> None:
    words = locked.page.words
    assert focused() is words.passphrase.edit
    locked.type(MINE)
    assert locked.page.entering.is_busy
    assert locked.page.picture.is_busy
    assert words.unlock_button.text() == "Unlocking…"
    assert words.passphrase.text == MINE
    locked.wait(lambda: locked.window.bridge.is_open)
    assert locked.window.place == "families"
    assert words.passphrase.text == ""
    assert not words.passphrase.edit.isUndoAvailable()
    assert not locked.page.picture.is_busy


def test_only_the_folders_own_name_is_on_the_page(locked: Locked) -> None:
    said = [each.text() for each in locked.page.findChildren(QLabel) if each.isVisible() and each.text()]
    assert said[0] == "“Northside” is locked"
    assert "Maria" not in " ".join(said)
    assert str(locked.folder.parent) not in " ".join(said)
    assert not locked.window.rail.isVisible()


def test_a_wrong_passphrase_is_told_kindly_and_the_wait_is_counted_down(locked: Locked) -> None:
    words = locked.page.words
    locked.try_it("something else entirely")
    assert words.said.words.startswith("That is not this person’s passphrase.")
    assert words.said.words.endswith("You can try again in 1 second.")
    assert not words.unlock_button.isEnabled()
    assert words.passphrase.edit.selectedText() == "something else entirely"
    locked.type(MINE)  # too soon: nothing is tried
    assert not locked.page.entering.is_busy
    locked.wait(words.unlock_button.isEnabled)
    assert "try again in" not in words.said.words
    words.passphrase.edit.clear()
    locked.try_it("something else again")
    assert "You can try again in 2 seconds." in words.said.words


def test_the_wait_goes_on_when_the_page_is_come_to_anew(locked: Locked) -> None:
    for _ in range(5):
        tries.failed(locked.folder, locked.opened.worker.id)
    locked.window.go("unlock")
    assert "You can try again in 16 seconds." in locked.page.words.said.words
    assert not locked.page.words.unlock_button.isEnabled()


def test_the_right_one_tells_once_how_many_wrong_tries_there_were_and_they_go_on_record(locked: Locked) -> None:
    told: list[str] = []
    locked.window.bridge.told.connect(lambda sentence, _: told.append(sentence))
    locked.try_it("something else entirely")
    locked.unlock()
    assert [each[:51] for each in told] == ["There was 1 wrong try since you were last here, tod"]
    acts = [line.act for line in audit.lines(locked.window.bridge.db, 3)]
    assert acts[:2] == ["unlock", "failed unlock"]
    locked.window.bridge.lock()
    locked.unlock()
    assert len(told) == 1


@pytest.mark.parametrize(
    ("ago", "says"),
    [
        (timedelta(0), "the last today at"),
        (timedelta(days=1), "the last yesterday at"),
        (timedelta(days=3), "the last on {weekday} at"),
        (timedelta(days=400), "the last on {day} "),
    ],
)
def test_when_the_last_wrong_try_was_is_said_as_a_person_would(ago: timedelta, says: str) -> None:
    then = datetime.now(UTC) - ago
    sentence = wrong_tries.sentence(["2026-01-01T10:00:00Z", "", then.strftime("%Y-%m-%dT%H:%M:%SZ")])
    here = then.astimezone()
    assert sentence.startswith("There were 3 wrong tries since you were last here, ")
    assert says.format(weekday=here.strftime("%A"), day=here.day) in sentence
    assert sentence.endswith(here.strftime("%H:%M."))
    assert wrong_tries.sentence([]) == ""


def test_of_several_workers_the_one_who_was_here_last_is_chosen(locked: Locked) -> None:
    other = locked.add("Jo")
    who = locked.page.words.who
    assert [card.text() for card in who.cards] == ["Maria", "Jo"]
    who.cards[0].setFocus()
    QTest.keyClick(who.cards[0], Qt.Key.Key_Right)
    assert who.worker == other
    locked.unlock(THEIRS)
    assert settings.load().last_worker == other.id
    locked.window.bridge.lock()
    assert locked.page.words.who.worker == other


def test_one_worker_alone_is_not_asked_who_they_are(locked: Locked) -> None:
    assert not locked.page.words.who.isVisible()
    assert nameless(locked.page) == []


def test_the_eye_shows_what_is_typed_and_hides_it_again(locked: Locked) -> None:
    field = locked.page.words.passphrase
    QTest.keyClicks(field.edit, "otters")
    assert field.edit.displayText() != "otters"
    QTest.mouseClick(field.eye, Qt.MouseButton.LeftButton)
    assert field.edit.displayText() == "otters"
    assert field.eye.accessibleName() == "Passphrase: hide what is typed"
    locked.window.go("unlock")
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password


def test_caps_lock_is_told_by_a_letter_that_comes_out_the_other_way_round(locked: Locked) -> None:
    field = locked.page.words.passphrase

    def letter(text: str, keys: Qt.KeyboardModifier) -> None:
        QApplication.sendEvent(field.edit, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, keys, text))

    letter("a", Qt.KeyboardModifier.NoModifier)
    letter("A", Qt.KeyboardModifier.ShiftModifier)
    assert not field.says_caps_lock
    letter("A", Qt.KeyboardModifier.NoModifier)
    assert field.says_caps_lock
    letter("a", Qt.KeyboardModifier.NoModifier)
    assert not field.says_caps_lock


# The recovery sheet


def test_the_sheet_is_typed_group_by_group_and_asks_for_a_new_passphrase(locked: Locked, wait: Wait) -> None:
    page = locked.page
    page.words.sheet.click()
    assert focused() is page.sheet.code.groups[0]
    type_code(locked.code.lower())
    assert [group.text() for group in page.sheet.code.groups] == locked.code.split("-")
    assert {group.property("looks") for group in page.sheet.code.groups} == {"good"}
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    wait(lambda: page.sheet.currentIndex() == 1)
    assert page.sheet.code.code == "-----"
    QTest.keyClicks(focused(), "short")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert not page.entering.is_busy
    page.sheet.passphrase.first.edit.selectAll()
    for field in (page.sheet.passphrase.first, page.sheet.passphrase.again):
        field.setFocus()
        QTest.keyClicks(focused(), THEIRS)
    wait(page.sheet.keep.isEnabled)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    wait(lambda: locked.window.bridge.is_open)
    assert locked.window.bridge.library.worker == key_file.workers(locked.folder)[0].id
    lines = audit.lines(locked.window.bridge.db, 3)
    assert [(line.act, line.who) for line in lines[:2]] == [
        ("unlock", locked.window.bridge.library.worker),
        ("passphrase changed", "recovery"),
    ]
    locked.window.bridge.lock()
    locked.unlock(THEIRS)
    with pytest.raises(NotUnlocked):
        _ = locked.opened  # the old one is over


def test_a_code_is_pasted_whole(locked: Locked) -> None:
    page = locked.page
    page.words.sheet.click()
    QApplication.clipboard().setText(f"  {locked.code.replace('-', ' ')}\n")
    page.sheet.code.groups[2].setFocus()
    page.sheet.code.groups[2].paste()
    assert page.sheet.code.code == locked.code
    assert page.sheet.go_on.isEnabled()
    QApplication.clipboard().clear()


def test_a_slip_in_a_code_is_shown_in_its_group_before_anything_is_tried(locked: Locked) -> None:
    page = locked.page
    page.words.sheet.click()
    wrong = locked.code[:14] + ("Z" if locked.code[14] != "Z" else "Y") + locked.code[15:]
    type_code(wrong)
    assert page.sheet.code.wrong_groups == [3]
    assert page.sheet.said.words == "Group 3 looks wrong. Compare it with the sheet."
    assert page.sheet.code.groups[2].accessibleName() == "Group 3 of 6, look at it again"
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert not page.entering.is_busy
    assert focused() is page.sheet.code.groups[2]
    assert tries.waiting_s(locked.folder) == 0


def test_a_letter_of_no_code_is_shown_at_once(locked: Locked) -> None:
    page = locked.page
    page.words.sheet.click()
    type_code("uo")
    assert page.sheet.code.wrong_groups == [1]
    assert "Group 1 has a character that is in no code" in page.sheet.said.words
    QTest.keyClick(focused(), Qt.Key.Key_Backspace)
    QTest.keyClick(focused(), Qt.Key.Key_Backspace)
    assert page.sheet.code.wrong_groups == []


def test_backspace_goes_back_to_the_group_before(locked: Locked) -> None:
    page = locked.page
    page.words.sheet.click()
    type_code("ABCDEF")
    assert focused() is page.sheet.code.groups[1]
    QTest.keyClick(focused(), Qt.Key.Key_Backspace)
    assert focused() is page.sheet.code.groups[0]
    assert page.sheet.code.groups[0].text() == "ABCDE"


def test_leaving_the_sheet_keeps_the_library_locked_and_free(locked: Locked, wait: Wait) -> None:
    page = locked.page
    page.words.sheet.click()
    type_code(locked.code)
    page.sheet.try_code()
    wait(lambda: page.sheet.currentIndex() == 1)
    page.sheet.left.emit()
    assert page.words.isVisible()
    assert not locked.window.bridge.is_open
    locked.unlock()


# Refusals


def test_a_key_file_that_is_missing_is_told_and_looked_for_again(locked: Locked) -> None:
    file = locked.folder / sealed_file.NAME
    kept = file.read_bytes()
    file.unlink()
    locked.window.go("unlock")
    said = locked.page.words.said
    assert "vault.json, is not in its folder" in said.words
    assert not locked.page.words.passphrase.isEnabled()
    file.write_bytes(kept)
    QTest.mouseClick(said.remedy, Qt.MouseButton.LeftButton)
    assert said.words == ""
    locked.unlock()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda text: text[: len(text) // 2], "is damaged"),
        (lambda text: text.replace(b'"version": 1', b'"version": 9'), "newer version of this app"),
    ],
)
def test_a_key_file_that_cannot_be_read_is_told_with_what_to_do(
    locked: Locked, change: Callable[[bytes], bytes], says: str
) -> None:
    file = locked.folder / sealed_file.NAME
    file.write_bytes(change(file.read_bytes()))
    locked.window.go("unlock")
    assert says in locked.page.words.said.words
    assert locked.page.words.said.remedy.isVisible()


def test_a_changed_key_file_opens_to_a_look_at_who_may_come_in(locked: Locked, wait: Wait) -> None:
    locked.add("Jo")
    file = sealed_file.load(locked.folder)
    text = (locked.folder / sealed_file.NAME).read_text()
    (locked.folder / sealed_file.NAME).write_text(text.replace(f'"seal": "{file.seal}"', f'"seal": "{"0" * 64}"'))
    locked.window.go("unlock")
    locked.try_it(MINE)
    said = locked.page.words.said
    assert "was changed outside this app" in said.words
    assert said.remedy.text() == "Open, and look through"
    QTest.mouseClick(said.remedy, Qt.MouseButton.LeftButton)
    wait(lambda: locked.window.bridge.is_open)
    assert locked.window.place == "settings"


def test_the_made_family_tells_its_passphrase(locked: Locked, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not locked.page.words.tells_passphrase
    monkeypatch.setattr(made_family, "folder", lambda: locked.folder)
    locked.window.go("unlock")
    said = " ".join(each.text() for each in locked.page.findChildren(QLabel) if each.isVisible())
    assert made_family.PASSPHRASE in said


def test_another_library_is_one_press_away_and_so_is_the_way_back(locked: Locked) -> None:
    QTest.mouseClick(locked.page.another, Qt.MouseButton.LeftButton)
    assert locked.window.place == "start"
    assert locked.window.rail.isVisible()
    QTest.keyClick(locked.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert locked.window.place == "unlock"


def test_closing_the_window_while_it_is_unlocked_opens_nothing(locked: Locked) -> None:
    locked.type(MINE)
    locked.window.close()
    QApplication.processEvents()
    assert not locked.window.bridge.is_open


# Two windows


def test_a_library_open_elsewhere_is_told_before_the_passphrase_and_free_after_a_kill(
    locked: Locked, wait: Wait
) -> None:
    script = (
        "import sys, time\nfrom pathlib import Path\nfrom video_feedback.library.folder import hold\n"
        "held = hold(Path(sys.argv[1]))\nprint('held', flush=True)\ntime.sleep(600)\n"
    )
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", script, str(locked.folder)], stdout=subprocess.PIPE, text=True, env=paths
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        locked.window.go("unlock")
        words = locked.page.words
        assert words.said.words == "This library is open in another window. Close it there first."
        assert words.said.remedy.text() == "Try again"
        assert not words.passphrase.isEnabled()
        QTest.mouseClick(words.said.remedy, Qt.MouseButton.LeftButton)
        assert "another window" in words.said.words
        other.kill()
        other.wait()
    wait(words.passphrase.isEnabled)  # it looks again by itself
    locked.unlock()


def test_a_library_that_is_taken_while_the_passphrase_is_typed_is_told_too(locked: Locked) -> None:
    with Library.open(locked.folder, locked.opened.key):
        locked.try_it(MINE)
        assert "another window" in locked.page.words.said.words
    assert not locked.window.bridge.is_open
    locked.page.words.said.remedy.click()
    locked.unlock()


def test_the_keyring_opens_it_where_that_was_asked_for(
    locked: Locked, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not locked.page.words.keyring.isVisible()
    opened = locked.opened
    monkeypatch.setattr("video_feedback.vault.keyring_slot.holder", lambda _: opened.worker.id)
    monkeypatch.setattr("video_feedback.vault.keyring_slot.unlock", lambda _: opened)
    locked.window.go("unlock")
    QTest.mouseClick(locked.page.words.keyring, Qt.MouseButton.LeftButton)
    wait(lambda: locked.window.bridge.is_open)


def test_no_passphrase_stands_in_the_tries(locked: Locked) -> None:
    locked.try_it("the secret of somebody")
    assert b"secret" not in Path(locked.folder / tries.NAME).read_bytes()
