"""Reports: what is chosen is what is seen, and what is seen is what is saved."""

import csv
import json
from pathlib import Path

import openpyxl
import pytest
import pyzipper
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from tests.agreed import agree
from tests.ui.house import House, nameless
from tests.ui.reports.desk import Desk, Wait, press, text_of
from tests.ui.visit import Visit, type_into
from video_feedback.consent import doors
from video_feedback.library import audit, export_presets, exports
from video_feedback_ui.pages.reports_page import ReportsPage
from video_feedback_ui.parts import paper
from video_feedback_ui.reports.lock_dialog import LockDialog
from video_feedback_ui.reports.own_thinking_dialog import OwnThinkingDialog
from video_feedback_ui.reports.preset_menu import _NameDialog

_PASSPHRASE = "candle orbit walnut ferry moss"


@pytest.fixture
def desk(house: House, short_film: Path, wait: Wait) -> Desk:
    return Desk(Visit(house, short_film), wait)


def labels(page: ReportsPage) -> str:
    return " | ".join(each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page))


def exported(desk: Desk) -> list[str]:
    return [line.detail for line in audit.lines(desk.visit.db, 9, acts=["export"])]


def test_before_there_is_anything_the_page_says_what_to_do_first(house: House) -> None:
    house.window.go("reports")
    page = house.page("reports")
    assert isinstance(page, ReportsPage)
    assert "Nothing to report yet" in labels(page)
    page.show_within("left")


def test_the_pages_that_are_seen_are_saved_and_on_record_and_on_the_list(desk: Desk, tmp_path: Path) -> None:
    words = desk.words
    for part in ("Session of 21 May 2026", "Takes turns", "SAY this"):
        assert part in words
    for secret in ("Signal perhaps missed", "NOTE for me", "Robin"):
        assert secret not in words
    pages = desk.maker.preview.pages
    assert pages.many >= 1
    assert desk.maker.preview.says.text() in ("1 page", f"{pages.many} pages")
    assert pages.sheets.grab().toImage().pixelColor(20, 20).name() == "#ffffff"
    assert desk.save(tmp_path / "mine") == "session-2026-05-21.pdf"
    assert desk.maker.saved.words.text() == "Saved mine.pdf"
    assert desk.maker.saved.open.isVisible()
    assert "SAY this" in text_of(tmp_path / "mine.pdf")
    (detail,) = exported(desk)
    assert detail.startswith("pdf worker ")
    (one,) = exports.every(desk.visit.db)
    assert (one.kind, one.format, one.path) == ("session_record", "pdf", str(tmp_path / "mine.pdf"))
    assert nameless(desk.page) == []


def test_r01_the_parents_pages_have_kind_words_alone(desk: Desk, tmp_path: Path) -> None:
    desk.kind("strengths")
    shown = desk.words
    desk.save(tmp_path / "a.pdf")
    saved = text_of(tmp_path / "a.pdf")
    assert "Taking turns" in shown
    for secret in ("Takes turns", "SAY this", "ASK this", "NOTE", "Rowan", "Robin", "Signal perhaps missed"):
        assert secret not in shown
        assert secret not in saved
    assert not desk.maker.choices.own_thinking.isVisible()
    assert "Codes, times and every number" in labels(desk.page)


def test_tables_are_shown_with_what_their_columns_hold_and_other_files_to_the_letter(
    desk: Desk, tmp_path: Path
) -> None:
    desk.kind("moments")
    tables = desk.maker.preview.tables
    assert (desk.maker.chosen.format, desk.maker.preview.shown) == ("xlsx", "tables")
    assert tables.chips is not None
    desk.save(tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert list(tables.chips.values) == book.sheetnames
    for name in book.sheetnames:
        press(tables.chips.button(name))
        head, *rows = [[cell.value for cell in row] for row in book[name].iter_rows()]
        model = tables.model
        shown = [
            [model.index(at, column).data() for column in range(model.columnCount())] for at in range(model.rowCount())
        ]
        assert head == [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
        assert shown[0][0] == str(rows[0][0])
        assert len(shown) == len([row for row in rows if any(row)]) - bool(tables.limits)
    desk.format("csv")
    press(tables.chips.button(tables.chips.values[0]))
    desk.save(tmp_path / "a.csv")
    lines = list(csv.reader((tmp_path / "a.csv").read_text("utf-8-sig").splitlines()))
    assert lines[0] == [
        tables.model.headerData(at, Qt.Orientation.Horizontal) for at in range(tables.model.columnCount())
    ]
    assert lines[1] == [tables.model.index(0, at).data() for at in range(tables.model.columnCount())]
    assert "2 files" in desk.maker.saved.words.text()
    assert len(exports.every(desk.visit.db)) == 2
    desk.format("json")
    desk.save(tmp_path / "b.json")
    saved, shown = (tmp_path / "b.json").read_text("utf-8"), desk.maker.preview.text.toPlainText().splitlines()
    assert json.loads(saved)["report"] == "moments"
    assert len(shown) > 50
    assert [line for line in saved.splitlines() if "made_at" not in line][:150] == [
        line for line in shown if "made_at" not in line
    ][:150]


def test_what_cannot_be_written_is_one_sentence_and_can_be_tried_again(desk: Desk, tmp_path: Path, wait: Wait) -> None:
    desk.maker.save_to(tmp_path / "no such folder" / "a.pdf")
    wait(lambda: desk.maker.saved.isVisible())
    assert "could not be written there" in desk.maker.saved.words.text()
    assert not desk.maker.saved.open.isVisible()
    wait(desk.maker.save.isEnabled)
    assert exports.every(desk.visit.db) == []


def test_a_team_says_what_for_and_whoever_is_refused_is_led_to_where_it_is_written(desk: Desk) -> None:
    desk.reader("team")
    assert desk.maker.report is not None
    assert desk.maker.report.door is doors.TEAM_COPIES["supervision"]
    purpose = desk.maker.choices.purpose
    purpose.setCurrentIndex(purpose.findData("training"))
    purpose.activated.emit(purpose.currentIndex())
    assert desk.maker.preview.shown == "refused"
    assert "training others" in desk.maker.preview.why_not
    assert not desk.maker.save.isEnabled()
    assert not desk.maker.print.isEnabled()
    agree(desk.visit.bridge.library, desk.visit.family.id, desk.visit.recording.id, ["training"])
    desk.settle()
    assert desk.maker.preview.shown == "pages"
    purpose.setCurrentIndex(purpose.findData("team"))
    purpose.activated.emit(purpose.currentIndex())
    press(desk.maker.preview.where)
    assert desk.visit.window.place == f"family:{desk.visit.family.id}/consent"


def test_what_is_for_the_worker_alone_is_let_in_once_for_a_reason(desk: Desk, tmp_path: Path) -> None:
    press(desk.maker.choices.own_thinking)
    asked = desk.dialog(OwnThinkingDialog)
    asked.do.click()
    assert asked.trouble == "Say in a few words why it is needed."
    assert not desk.maker.choices.own_thinking.isChecked()
    type_into(asked.reason, "my supervisor asked")
    asked.do.click()
    desk.settle()
    assert desk.maker.choices.own_thinking.isChecked()
    assert "NOTE for me" in desk.words
    assert "It holds what is for you only: my supervisor asked" in labels(desk.page)
    desk.save(tmp_path / "a.pdf")
    assert "NOTE for me" in text_of(tmp_path / "a.pdf")
    assert not desk.maker.choices.own_thinking.isChecked()
    assert "NOTE for me" not in desk.words
    assert len(audit.lines(desk.visit.db, 9, acts=["worker-only codes"])) == 1
    assert exports.every(desk.visit.db)[0].reason == "my supervisor asked"


def test_what_was_let_in_goes_out_again_when_something_else_is_chosen(desk: Desk) -> None:
    press(desk.maker.choices.own_thinking)
    type_into(desk.dialog(OwnThinkingDialog).reason, "to look at it")
    desk.dialog(OwnThinkingDialog).do.click()
    assert desk.maker.chosen.reason
    desk.kind("visit_sheet")
    assert not desk.maker.chosen.reason
    desk.kind("session_record")
    assert "NOTE for me" not in desk.words


def test_a_locked_report_opens_with_its_passphrase_alone(desk: Desk, tmp_path: Path, wait: Wait) -> None:
    press(desk.maker.choices.lock)
    asked = desk.dialog(LockDialog)
    assert not asked.do.isEnabled()
    type_into(asked.strength.first.edit, _PASSPHRASE)
    type_into(asked.strength.again.edit, _PASSPHRASE)
    wait(asked.do.isEnabled)
    asked.do.click()
    assert desk.maker.choices.lock.isChecked()
    assert desk.save(tmp_path / "a.pdf.zip") == "session-2026-05-21.pdf.zip"
    with pyzipper.AESZipFile(tmp_path / "a.pdf.zip") as archive:
        assert archive.namelist() == ["a.pdf"]
        with pytest.raises(RuntimeError):
            archive.read("a.pdf")
        archive.setpassword(_PASSPHRASE.encode())
        assert archive.read("a.pdf").startswith(b"%PDF")
    assert exports.every(desk.visit.db)[0].locked == "zip"
    assert desk.maker.key is None
    assert not desk.maker.choices.lock.isChecked()


def test_what_is_printed_is_what_is_seen_and_stands_on_record(
    desk: Desk, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper, "can_print", lambda: False)
    desk.maker.print_()
    assert desk.maker.saved.words.text().startswith("No printer is set up")
    sent: list[bytes] = []

    def as_file(page: paper.Page, _: QWidget) -> bool:
        sent.append(page.as_pdf())
        return True

    monkeypatch.setattr(paper, "can_print", lambda: True)
    monkeypatch.setattr(paper.Page, "print_", as_file)
    press(desk.maker.print)
    wait(lambda: bool(exports.every(desk.visit.db)))
    assert desk.maker.saved.words.text() == "Sent to the printer."
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(sent[0])
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    assert document.pageCount() == desk.maker.preview.pages.many
    (one,) = exports.every(desk.visit.db)
    assert (one.format, one.path) == ("print", "")


def test_settings_are_kept_by_a_name_chosen_renamed_put_away_and_taken_back(desk: Desk) -> None:
    presets, db = desk.maker.presets, desk.visit.db
    desk.format("docx")
    presets.keep()
    asked = desk.dialog(_NameDialog)
    asked.do.click()
    assert asked.trouble == "Give the settings a name."
    type_into(asked.name, "For the  file")
    asked.do.click()
    (kept,) = export_presets.of_kind(db, "report")
    assert kept.name == "For the file"
    desk.kind("strengths")
    presets.choices()[0][1]()  # type: ignore[operator]
    desk.settle()
    assert (desk.maker.chosen.kind, desk.maker.chosen.format) == ("session_record", "docx")
    presets.rename(kept)
    type_into(desk.dialog(_NameDialog).name, "Case file")
    desk.dialog(_NameDialog).do.click()
    presets.put_away(export_presets.of_kind(db, "report")[0])
    assert export_presets.of_kind(db, "report") == []
    for name in ("Case file", "For the file"):
        desk.visit.bridge.undo()
        assert [each.name for each in export_presets.of_kind(db, "report")] == [name]
    desk.visit.bridge.undo()
    assert export_presets.of_kind(db, "report") == []


def test_by_the_keys_alone(desk: Desk) -> None:
    row = desk.maker.kinds.row("session_record")
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Down)
    desk.settle()
    assert desk.maker.chosen.kind == "visit_sheet"
    desk.visit.plan("2026-06-11")
    desk.visit.window.go("reports")
    desk.settle()
    finder = desk.maker.choices.about
    assert finder.count() == 2
    line = finder.lineEdit()
    assert line is not None
    for typed, day in (("11 jun", "Thu 11 Jun"), ("21 ma", "Thu 21 May"), ("nothing like it", "Thu 21 May")):
        finder.setFocus()
        line.setText(typed)
        QTest.keyClick(finder, Qt.Key.Key_Return)
        assert finder.currentText() == day
    assert desk.maker.chosen.about == desk.visit.session_id
    pages = desk.maker.preview.pages
    before = pages.sheets.width()
    pages.setFocus()
    QTest.keyClick(pages, Qt.Key.Key_Plus)
    assert pages.sheets.width() > before
    QTest.keyClick(pages, Qt.Key.Key_0)
    assert pages.sheets.width() == before


def test_it_follows_what_changes_and_is_never_a_step_behind(desk: Desk) -> None:
    with desk.visit.bridge.change("Theme", place="") as db:
        db.execute("UPDATE sessions SET theme = 'Turns we take' WHERE id = ?", [desk.visit.session_id])
    assert desk.maker.preview.is_behind
    desk.settle()
    assert "Turns we take" in desk.words
    desk.visit.bridge.undo()
    desk.settle()
    assert "Turns we take" not in desk.words
