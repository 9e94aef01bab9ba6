"""A first library: its folder, a passphrase, the recovery sheet, the disk; and leaving leaves nothing half."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.house import nameless
from video_feedback.library import founding
from video_feedback.library.folder import DATABASE
from video_feedback.library.library import Library
from video_feedback.vault import disk_encryption, key_file, place, sheet
from video_feedback.vault.disk_encryption import DiskEncryption
from video_feedback.vault.place import Place
from video_feedback_ui.dialogs.make_library import MakeLibrary
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.vault.guided import Guided

Wait = Callable[[Callable[[], bool]], None]
WORDS = "walnut orbit seven kettle"


@pytest.fixture(autouse=True)
def own_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "of", lambda *_: Place("own"))
    monkeypatch.setattr(disk_encryption, "of", lambda *_: DiskEncryption("not known"))


@pytest.fixture
def dialog(bare_window: MainWindow, tmp_path: Path) -> MakeLibrary:
    made = MakeLibrary(bare_window.bridge, bare_window)
    made.open()
    made.place.place.setText(str(tmp_path / "ours"))
    QApplication.processEvents()
    return made


def type_into(edit: QLineEdit, words: str, *, enter: bool = True) -> None:
    edit.setFocus()
    QTest.keyClicks(edit, words)
    if enter:
        QTest.keyClick(edit, Qt.Key.Key_Return)


def enter(dialog: Guided) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return)


def to_the_sheet(dialog: MakeLibrary, wait: Wait) -> None:
    """By the keyboard alone."""
    enter(dialog)
    type_into(dialog.words.who, "Maria")
    type_into(dialog.words.strength.first.edit, WORDS, enter=False)
    type_into(dialog.words.strength.again.edit, WORDS, enter=False)
    wait(lambda: dialog.do.isEnabled())
    QTest.keyClick(dialog.words.strength.again.edit, Qt.Key.Key_Return)
    wait(lambda: dialog.step is dialog.sheet)


def type_groups(dialog: MakeLibrary, code: str) -> None:
    for number, edit in zip(dialog.sheet._groups, dialog.sheet.fields, strict=True):
        type_into(edit, code.split("-")[number], enter=False)


def code_of(dialog: MakeLibrary) -> str:
    assert dialog.sheet._sheet is not None
    return dialog.sheet._sheet.code


def test_a_library_is_made_step_by_step(
    bare_window: MainWindow, dialog: MakeLibrary, tmp_path: Path, wait: Wait
) -> None:
    assert dialog.marks.accessibleName() == "Step 1 of 4: Folder"
    to_the_sheet(dialog, wait)
    folder, code = tmp_path / "ours", code_of(dialog)
    assert (folder / DATABASE).is_file()
    assert not dialog.do.isEnabled()
    dialog.sheet.save_to(tmp_path / "sheet.pdf")
    type_groups(dialog, code.lower())
    assert dialog.do.isEnabled()
    enter(dialog)
    wait(lambda: dialog.step is dialog.disk)
    assert sheet.is_tried(folder)
    wait(lambda: dialog.do.isEnabled())
    dialog.disk.choice.button("no").click()
    made: list[bool] = []
    dialog.made.connect(lambda: made.append(True))
    enter(dialog)
    assert made == [True]
    assert bare_window.bridge.is_open
    assert founding.disk_answer(bare_window.bridge.db) == "no, said"
    assert key_file.unlock(folder, WORDS, key_file.workers(folder)[0].id).worker.name == "Maria"


def test_leaving_before_the_passphrase_leaves_nothing(dialog: MakeLibrary, tmp_path: Path) -> None:
    enter(dialog)
    type_into(dialog.words.strength.first.edit, WORDS, enter=False)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not (tmp_path / "ours").exists()


def test_leaving_after_it_opens_the_library_and_the_sheet_waits(
    bare_window: MainWindow, dialog: MakeLibrary, tmp_path: Path, wait: Wait
) -> None:
    to_the_sheet(dialog, wait)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert bare_window.bridge.is_open
    assert not sheet.is_tried(tmp_path / "ours")
    assert founding.disk_answer(bare_window.bridge.db) == ""


def test_going_back_from_the_sheet_takes_the_library_away(dialog: MakeLibrary, tmp_path: Path, wait: Wait) -> None:
    to_the_sheet(dialog, wait)
    dialog.back.click()
    assert dialog.step is dialog.words
    assert not (tmp_path / "ours").exists()
    assert dialog.words.strength.text == ""
    type_into(dialog.words.strength.first.edit, WORDS, enter=False)
    type_into(dialog.words.strength.again.edit, WORDS, enter=False)
    wait(lambda: dialog.do.isEnabled())
    enter(dialog)
    wait(lambda: dialog.step is dialog.sheet)
    dialog.sheet.save_to(tmp_path / "sheet.pdf")
    assert not dialog.back.isVisible()


def test_a_library_with_films_is_never_taken_back(tmp_path: Path) -> None:
    library, _ = founding.found(tmp_path / "ours", WORDS, "Maria")
    library.close()
    (tmp_path / "ours" / "media" / "film.cbx").write_bytes(b"film")
    with pytest.raises(Exception, match="films in this library already"):
        founding.take_back(tmp_path / "ours")
    assert (tmp_path / "ours" / DATABASE).is_file()


def test_a_folder_that_is_synchronised_is_refused_with_its_reason(
    dialog: MakeLibrary, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(place, "of", lambda *_: Place("synchronised", "OneDrive", "It is kept in step with OneDrive."))
    enter(dialog)
    assert dialog.step is dialog.place
    assert dialog.trouble == dialog.place.said == "It is kept in step with OneDrive."
    assert not (tmp_path / "ours").exists()


def test_a_stick_is_warned_of_and_can_be_chosen(dialog: MakeLibrary, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "of", lambda *_: Place("stick", "vfat", "This looks like a stick."))
    dialog.place.look()
    assert dialog.place.said == "This looks like a stick."
    enter(dialog)
    assert dialog.step is dialog.words


def test_a_folder_with_something_in_it_is_refused(dialog: MakeLibrary, tmp_path: Path) -> None:
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "letter.txt").write_text("x")
    enter(dialog)
    assert "something in this folder already" in dialog.trouble


def test_strength_is_said_while_typing_and_two_that_differ_do_not_go_on(dialog: MakeLibrary, wait: Wait) -> None:
    enter(dialog)
    dialog.words.who.setText("Maria")
    field = dialog.words.strength
    type_into(field.first.edit, "maria", enter=False)
    wait(lambda: "more letter" in field.words.text())
    assert field.bar.level < 4
    field.first.edit.setText(WORDS)
    wait(lambda: field.words.text() == "This one holds well.")
    assert (field.bar.level, field.bar.good_enough) == (4, True)
    assert not dialog.do.isEnabled()
    type_into(field.again.edit, "walnut orbit", enter=False)
    assert field.trouble == "The two are not the same yet."
    assert not dialog.do.isEnabled()
    field.again.edit.setText(WORDS)
    assert dialog.do.isEnabled()


def test_a_proposed_one_is_five_words_shown_and_typed_once(dialog: MakeLibrary, wait: Wait) -> None:
    enter(dialog)
    dialog.words.who.setText("Maria")
    field = dialog.words.strength
    field.propose.click()
    assert len(field.text.split()) >= 5
    assert field.first.is_shown
    assert field.again.isHidden()
    wait(lambda: dialog.do.isEnabled())


def test_the_name_is_no_part_of_a_strong_one(dialog: MakeLibrary, wait: Wait) -> None:
    enter(dialog)
    type_into(dialog.words.strength.first.edit, "Maria Maria Maria", enter=False)
    dialog.words.who.setText("Maria")
    wait(lambda: bool(dialog.words.strength._weighed[0]))
    assert not dialog.words.strength._weighed[1].good_enough


@pytest.mark.parametrize(
    ("found", "pressed", "kept"),
    [
        (DiskEncryption("yes", "BitLocker"), "", "yes, found"),
        (DiskEncryption("no", "dm-crypt"), "", "no, found"),
        (DiskEncryption("no", "dm-crypt"), "yes", "yes, said"),
        (DiskEncryption("not known"), "", "not known"),
        (DiskEncryption("not known"), "not known", "not known"),
        (DiskEncryption("not known"), "yes", "yes, said"),
    ],
)
def test_what_is_known_of_the_disk_is_kept(dialog: MakeLibrary, found: DiskEncryption, pressed: str, kept: str) -> None:
    dialog.disk.take(found)
    assert dialog.disk._asked.isHidden() == (found.answer == "yes")
    if pressed:
        dialog.disk.choice.button(pressed).click()
    assert dialog.disk.answer == kept


def test_everything_has_a_name_and_one_button_is_filled(dialog: MakeLibrary, wait: Wait) -> None:
    assert nameless(dialog) == []
    to_the_sheet(dialog, wait)
    assert nameless(dialog) == []


def test_nothing_that_was_typed_stays_in_the_window(dialog: MakeLibrary, tmp_path: Path, wait: Wait) -> None:
    to_the_sheet(dialog, wait)
    assert WORDS not in [edit.text() for edit in dialog.findChildren(QLineEdit)]
    dialog.sheet.write.click()
    code = dialog.sheet._code.text()
    assert code
    dialog.leave_out()
    assert dialog.sheet._code.text() == ""
    worker = key_file.workers(tmp_path / "ours")[0]
    with Library.open(tmp_path / "ours", key_file.unlock(tmp_path / "ours", WORDS, worker.id).key) as library:
        assert library.folder == tmp_path / "ours"
