"""The visit sheet on paper: read from the very file, one page for five picks, and never past an agreement."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest

from tests.ui.house import House, nameless
from tests.ui.visit import Visit, type_into
from video_feedback.consent import doors
from video_feedback.feedback import visit_sheet
from video_feedback.feedback.visit_sheet import VisitSheet
from video_feedback.library import audit, consents, people
from video_feedback_ui.parts import paper
from video_feedback_ui.sessions import sheet_layout
from video_feedback_ui.sessions.sheet_dialog import SheetDialog

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    visit = Visit(house, short_film)
    visit.pick(visit.tag("fro.turns", 200, 1000), say="She coos, you wait", ask="And then?", voice="I talk")
    visit.pick(visit.tag("gen.missed", 1000, 1200), say="Never on paper")
    return visit


def opened(visit: Visit, wait: Wait) -> SheetDialog:
    visit.page.script.show_sheet()
    (dialog,) = [each for each in visit.page.script.findChildren(SheetDialog) if each.isVisible()]
    wait(dialog.do.isEnabled)
    return dialog


def text_of(path: Path) -> list[str]:
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    return [" ".join(document.getAllText(page).text().split()) for page in range(document.pageCount())]


def test_what_is_typed_is_on_it_and_that_it_left_is_on_record(visit: Visit, tmp_path: Path, wait: Wait) -> None:
    script = visit.open().script
    type_into(script.theme_field, "Taking turns")
    QTest.keyClick(visit.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = script.findChildren(SheetDialog)
    assert not dialog.printer.isEnabled()
    wait(dialog.do.isEnabled)
    assert nameless(dialog) == []
    assert dialog.page.images[1].size() == QSize(64, 48)
    assert dialog.left_out.text().startswith("One pick is not on it")
    dialog.save_to(tmp_path / "sheet.pdf")
    (page,) = text_of(tmp_path / "sheet.pdf")
    for words in (
        "Rowan", "Session 1, 21 May 2026", "15 weeks", "Taking turns", "She coos, you wait", "And then?", "“I talk”",
        "0.8 s · 14 May, 0", "For the worker, not for the parent", "Notes",
    ):  # fmt: skip
        assert words in page
    assert "Never on paper" not in page
    assert "Robin" not in page
    (line,) = audit.lines(visit.db, 1, acts=["export"])
    assert line.what == f"session:{visit.session_id}"
    assert line.detail.startswith("pdf worker ")


def test_an_agreement_that_is_taken_back_meanwhile_lets_nothing_out(visit: Visit, tmp_path: Path, wait: Wait) -> None:
    visit.open()
    dialog = opened(visit, wait)
    adult = next(each for each in people.of_family(visit.db, visit.family.id) if each.role == "adult")
    with visit.bridge.library.change("Say no", undoable=False) as db:
        consents.write(db, consents.new(adult.id, None, "feedback", "refused", "2026-05-25"))
    dialog.save_to(tmp_path / "sheet.pdf")
    assert dialog.trouble
    assert list(tmp_path.glob("*sheet*")) == []
    assert audit.lines(visit.db, 1, acts=["export"]) == []
    dialog.reject()
    visit.page.script.show_sheet()
    assert visit.house.told[-1][1]
    with pytest.raises(ValueError, match="agreement"):
        paper.Page("x", 10, lambda _: None, doors.VISIT_SHEET).as_pdf()


def test_without_a_printer_and_without_a_pick_it_is_said_so(
    visit: Visit, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = visit.open()
    monkeypatch.setattr(paper, "can_print", lambda: False)
    dialog = opened(visit, wait)
    dialog.print_()
    assert dialog.trouble.startswith("No printer is set up")
    dialog.reject()
    visit.session_id = visit.plan("2026-06-11")
    visit.open()
    page.sheet_button.click()
    assert visit.house.told[-1][0].startswith("There is nothing to print yet.")
    page.show_said()
    assert not page.sheet_button.isVisible()


def sheet_of(visit: Visit, many: int, words: str) -> VisitSheet:
    sheet = visit_sheet.gather(visit.db, visit.bridge.library.media, visit.session_id)
    pick = replace(sheet.picks[0], say=words, ask=words, card="How is it to see this?")
    return replace(sheet, picks=tuple(replace(pick, number=n + 1) for n in range(many)))


def test_five_picks_stand_on_one_page_however_much_is_said_within_reason(visit: Visit) -> None:
    few = sheet_layout.pages(sheet_of(visit, 3, "She looks at you."))
    (five,) = sheet_layout.pages(sheet_of(visit, 5, "She looks at you, and you wait for her. " * 6))
    assert len(few) == 1
    assert few[0].scale > five.scale >= 0.7
    assert [placed.block.pick.number for placed in five.placed] == [1, 2, 3, 4, 5]
    ends = [placed.top + placed.block.height for placed in five.placed]
    assert all(end < after.top for end, after in zip(ends, five.placed[1:], strict=False))
    assert five.notes is not None
    assert ends[-1] < five.notes.top()
    assert five.notes.bottom() < sheet_layout.HEIGHT - sheet_layout.MARGIN


def test_more_go_on_to_the_next_page_whole_and_without_a_lonely_line(visit: Visit) -> None:
    pages = sheet_layout.pages(sheet_of(visit, 9, "She looks at you, and you wait. " * 5))
    assert [p.block.pick.number for page in pages for p in page.placed] == list(range(1, 10))
    assert not any(placed.block.goes_on for page in pages for placed in page.placed)
    endless = sheet_layout.pages(sheet_of(visit, 2, "She looks at you, and you wait for her. " * 200))
    parts = [placed.block for page in endless for placed in page.placed]
    assert any(part.goes_on for part in parts)
    said = [line.words for part in parts if part.pick.number == 1 for line in part.lines if not line.is_name]
    assert " ".join(said).count("you wait for her.") == 400
    for part in parts:
        assert len(part.lines) >= 2
        assert not part.lines[-1].is_name
    for page in endless:
        assert all(p.top + p.block.height <= sheet_layout.HEIGHT - sheet_layout.MARGIN for p in page.placed)
    assert endless[-1].notes is not None


def test_the_still_is_painted_as_the_film_has_it(visit: Visit, wait: Wait) -> None:
    visit.open()
    dialog = opened(visit, wait)
    image = dialog.page.grab().toImage()
    ratio = image.width() / sheet_layout.WIDTH
    placed = dialog.page.pages[0].placed[0]
    wide, high = sheet_layout.still_size(dialog.page.pages[0].scale)
    shown = dialog.page.images[1]
    scale = min(wide / shown.width(), high / shown.height())
    for across, down in ((0.25, 0.25), (0.75, 0.75)):
        x = sheet_layout.MARGIN + shown.width() * scale * across
        seen = image.pixelColor(round(x * ratio), round((placed.top + shown.height() * scale * down) * ratio))
        meant = shown.pixelColor(int(shown.width() * across), int(shown.height() * down))
        assert _apart(seen, meant) < 40
    dialog.reject()


def _apart(one: QColor, other: QColor) -> int:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))
