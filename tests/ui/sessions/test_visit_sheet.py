"""The visit sheet on paper: read from the very file, one page for five picks, and never past an agreement."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest

from tests.ui.house import House, nameless
from tests.ui.visit import Visit, type_into
from video_feedback.consent import doors
from video_feedback.library import audit, consents, people
from video_feedback_ui.parts import paper
from video_feedback_ui.reports import making
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
    assert dialog.left_out.text() == "One pick is not on it, since it cannot be shown to the parent."
    dialog.save_to(tmp_path / "sheet.pdf")
    (page,) = text_of(tmp_path / "sheet.pdf")
    for words in (
        "Rowan", "Visit 1, 21 May 2026", "15 weeks", "Taking turns", "She coos, you wait", "And then?", "I talk",
        "0.8 s · 14 May, 0", "For the worker, not for the family", "On the visit",
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


def test_what_is_seen_is_the_page_that_is_printed_with_its_still(visit: Visit, wait: Wait) -> None:
    visit.open()
    dialog = opened(visit, wait)
    (page,) = dialog.page.pngs
    printed = QImage.fromData(QByteArray(page))
    assert printed.width() == pytest.approx(2480, abs=2)  # A4 at 300 pixels to the inch
    seen = dialog.page.grab().toImage()
    ratio = printed.width() / seen.width()
    marks = [(x, y) for x in range(36, seen.width() // 2, 13) for y in range(40, seen.height() // 2, 13)]
    even = [(x, y) for x, y in marks if _is_even(printed, x * ratio, y * ratio)]
    assert len({printed.pixelColor(round(x * ratio), round(y * ratio)).name() for x, y in even}) > 2
    for x, y in even:
        assert _apart(seen.pixelColor(x, y), printed.pixelColor(round(x * ratio), round(y * ratio))) < 40
    painted = QImage(620, 877, QImage.Format.Format_RGB32)
    painter = QPainter(painted)
    painter.scale(0.25, 0.25)
    making.draw(painter, page)
    painter.end()
    for x, y in even:
        there = painted.pixelColor(round(x * ratio / 4), round(y * ratio / 4))
        assert _apart(there, printed.pixelColor(round(x * ratio), round(y * ratio))) < 40
    dialog.reject()


def test_who_listens_hears_the_whole_sheet(visit: Visit, wait: Wait) -> None:
    visit.open()
    dialog = opened(visit, wait)
    assert dialog.page.accessibleName() == "The visit sheet, page 1 of 1"
    for words in ("She coos, you wait", "And then?", "I talk"):
        assert words in dialog.page.accessibleDescription()
    dialog.reject()


def _is_even(image: QImage, x: float, y: float) -> bool:
    """Whether all around is of one colour: where no edge is blurred as the page is made smaller."""
    middle = image.pixelColor(round(x), round(y))
    around = [(round(x) + dx, round(y) + dy) for dx in range(-15, 16, 5) for dy in range(-15, 16, 5)]
    return all(_apart(image.pixelColor(*place), middle) < 6 for place in around)


def _apart(one: QColor, other: QColor) -> int:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))
