"""The recovery sheet: one page with the code, tried once, and before the first film."""

import random
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest

from tests.ui import choosing
from tests.ui.house import House
from tests.ui.vault.locked import MINE
from video_feedback.library import families, founding, recordings
from video_feedback.vault import key_file, place, recovery, sheet
from video_feedback.vault.cost import QUICK
from video_feedback.vault.place import Place
from video_feedback_ui import importing
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.parts import paper
from video_feedback_ui.vault import sheet_page
from video_feedback_ui.vault.make_sheet import MakeSheet, SheetFirst
from video_feedback_ui.vault.sheet_page import Sheet

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def unsure(bare_window: MainWindow, tmp_path: Path) -> House:
    """An open library whose sheet is still to be made."""
    library, _ = founding.found(tmp_path / "Northside", MINE, "Maria", cost=QUICK)
    bare_window.bridge.open(library)
    return House(bare_window)


@pytest.fixture
def making(unsure: House) -> MakeSheet:
    made = MakeSheet(unsure.bridge, unsure.window)
    made.open()
    return made


def code_of(making: MakeSheet) -> str:
    assert making.sheet._sheet is not None
    return making.sheet._sheet.code


def type_groups(making: MakeSheet, code: str) -> None:
    for number, edit in zip(making.sheet._groups, making.sheet.fields, strict=True):
        edit.setFocus()
        QTest.keyClicks(edit, code.split("-")[number])


@pytest.mark.usefixtures("qapp")  # letters are painted
def test_it_is_one_page_that_says_all_it_must() -> None:
    code = recovery.new()
    buffer = QBuffer()
    buffer.setData(QByteArray(sheet_page.page(Sheet("Northside", date(2026, 11, 23), code)).as_pdf()))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.pageCount() == 1
    size = document.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (595, 842)
    said = " ".join(document.getAllText(0).text().split())
    for words in (*code.split("-"), "Northside", "23 November 2026", sheet.WHAT_FOR, *sheet.KEEP, sheet.BOTH_LOST):
        assert words in said
    drawn = document.render(0, QSize(595, 842))
    edges = [drawn.pixel(x, y) for x in (*range(24), *range(571, 595)) for y in range(842)]
    assert all(not pixel >> 24 or pixel & 0xFFFFFF == 0xFFFFFF for pixel in edges)
    document.close()


@pytest.mark.usefixtures("qapp")
def test_the_longest_name_of_a_folder_keeps_to_the_page() -> None:
    long = Sheet("A library with a name that nobody should ever give to one " * 3, date(2026, 11, 23), recovery.new())
    buffer = QBuffer()
    buffer.setData(QByteArray(sheet_page.page(long).as_pdf()))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.pageCount() == 1
    assert sheet.BOTH_LOST in " ".join(document.getAllText(0).text().split())
    document.close()


def test_its_code_stands_in_no_repr() -> None:
    made = Sheet("Northside", date(2026, 11, 23), recovery.new())
    assert made.code not in repr(made)


def test_it_is_saved_where_it_is_wished_and_tried_by_two_groups(
    unsure: House, making: MakeSheet, tmp_path: Path, wait: Wait
) -> None:
    code = code_of(making)
    assert not making.sheet.fields[0].isEnabled()
    making.sheet.save.click()
    assert choosing.answer(making.sheet, tmp_path / "paper") == "recovery sheet.pdf"
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    assert "delete it from this laptop" in making.sheet.said.text()
    number = making.sheet._groups[0]
    wrong = "".join("2" if sign != "2" else "3" for sign in code.split("-")[number])
    QTest.keyClicks(making.sheet.fields[0], wrong)
    assert making.sheet.said.text() == f"Group {number + 1} looks wrong. Compare it with the sheet."
    assert not making.do.isEnabled()
    making.sheet.fields[0].setText("")
    assert "delete it from this laptop" in making.sheet.said.text()
    type_groups(making, code)
    QTest.keyClick(making.sheet.fields[-1], Qt.Key.Key_Return)
    wait(lambda: sheet.is_tried(tmp_path / "Northside"))
    wait(lambda: ("The recovery sheet is made. Films can come in.", False) in unsure.told)
    opened = key_file.unlock_with_code(tmp_path / "Northside", code)
    assert opened.key.secret() == unsure.library.key.secret()


def test_other_groups_are_asked_for_each_time(unsure: House) -> None:
    making = MakeSheet(unsure.bridge, unsure.window)
    making.sheet._chance = random.Random(5)
    seen = set()
    for _ in range(40):
        making.sheet.enter()
        seen.add(tuple(making.sheet._groups))
    assert len(seen) > 10
    making.reject()


@pytest.mark.parametrize("inside", ["", "media"])
def test_the_librarys_own_folder_is_warned_of(making: MakeSheet, tmp_path: Path, inside: str) -> None:
    path = tmp_path / "Northside" / inside / "sheet.pdf"
    making.sheet.save_to(path)
    assert not path.exists()
    assert "library’s own folder" in making.sheet.said.text()
    assert not making.sheet.is_out
    making.sheet.there.click()
    assert path.exists()
    assert not making.sheet.there.isVisible()


def test_a_synchronised_folder_is_warned_of(making: MakeSheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "of", lambda *_: Place("synchronised", "Dropbox", "…"))
    making.sheet.save_to(tmp_path / "sheet.pdf")
    assert "in step with Dropbox" in making.sheet.said.text()
    assert not (tmp_path / "sheet.pdf").exists()


def test_a_place_that_cannot_be_written_is_said(making: MakeSheet, tmp_path: Path) -> None:
    making.sheet.save_to(tmp_path / "nowhere" / "sheet.pdf")
    assert "could not be written there" in making.sheet.said.text()
    assert not making.sheet.is_out


def test_without_a_printer_the_other_ways_are_said(making: MakeSheet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper, "can_print", lambda: False)
    making.sheet.print_.click()
    assert making.sheet.said.text() == "No printer is set up on this computer. Save it, or write it by hand."
    assert not making.sheet.is_out


def test_written_by_hand_it_goes_from_the_screen_as_it_is_tried(making: MakeSheet) -> None:
    making.sheet.write.click()
    assert code_of(making).replace("-", "") == "".join(making.sheet._code.text().split())
    QTest.keyClicks(making.sheet.fields[0], "A")
    assert making.sheet._code.isHidden()
    assert making.sheet._code.text() == ""


def test_no_film_comes_in_before_it_was_tried(unsure: House, short_film: Path, tmp_path: Path, wait: Wait) -> None:
    family = unsure.family("Rowan")
    importing.of(unsure.bridge).bring([short_film], family.id)
    first = unsure.window.findChild(SheetFirst)
    assert first is not None
    assert not unsure.bridge.tasks.running
    with pytest.raises(sheet.NotTriedYet, match="Make the recovery sheet first"):
        unsure.film(family, short_film)
    assert list(unsure.library.media.iterdir()) == []
    first.do.click()
    making = unsure.window.findChild(MakeSheet)
    assert making is not None
    making.sheet.save_to(tmp_path / "sheet.pdf")
    type_groups(making, code_of(making))
    making.do.click()
    wait(lambda: len(recordings.every(unsure.db)) == 1)
    assert families.get(unsure.db, family.id).reference == "Rowan"


def test_left_later_no_film_comes_in(unsure: House, short_film: Path) -> None:
    family = unsure.family("Rowan")
    importing.of(unsure.bridge).bring([short_film], family.id)
    first = unsure.window.findChild(SheetFirst)
    assert first is not None
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert recordings.every(unsure.db) == []


def test_the_made_family_needs_none(tmp_path: Path) -> None:
    library, _ = founding.found(tmp_path / "made", "everybody", "Worker", cost=QUICK, any_passphrase=True)
    library.close()
    assert sheet.is_tried(tmp_path / "made")
