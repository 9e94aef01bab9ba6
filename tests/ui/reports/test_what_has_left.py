"""What has left the house: listed with where it was put, ticked when it is gone, and told when somebody says no."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.house import House, nameless
from tests.ui.reports.desk import Wait, press
from tests.ui.visit import Visit
from video_feedback.consent import agreement
from video_feedback.library import erasing, exports
from video_feedback.library.instants import today
from video_feedback_schemas.ids import ExportId
from video_feedback_schemas.leaving_records import Export
from video_feedback_ui.consent.tab import ConsentTab
from video_feedback_ui.consent.taking_back import TakeBackDialog
from video_feedback_ui.erasing import asking
from video_feedback_ui.erasing.dialog import EraseDialog
from video_feedback_ui.pages.family_page import FamilyPage
from video_feedback_ui.pages.reports_page import ReportsPage


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    return Visit(house, short_film)


def left(visit: Visit, number: int, **other: object) -> Export:
    facts: dict[str, object] = {
        "id": ExportId(f"e{number}"), "family_id": visit.family.id, "kind": "session_record", "format": "pdf",
        "reader": "team", "purpose": "supervision", "title": f"Session {number}",
        "path": f"/stick/reports/s{number}.pdf",
        "sha256": "0" * 64, "bytes": 7, "made_at": f"2026-05-2{number}T09:00:00Z",
    }  # fmt: skip
    made = Export(**(facts | other))  # type: ignore[arg-type]
    with visit.house.library.change("Leave", undoable=False) as db:
        exports.add(db, made, [visit.recording.id])
    return made


def page_of(visit: Visit) -> ReportsPage:
    visit.window.go("reports")
    page = visit.window.page("reports")
    assert isinstance(page, ReportsPage)
    return page


def words_in(widget: QWidget) -> str:
    return " | ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def test_the_list_says_what_for_whom_and_where_and_which_are_gone(visit: Visit) -> None:
    page = page_of(visit)
    press(page.tabs["left"])
    assert "Nothing has left yet" in words_in(page)
    left(visit, 1, locked="zip", worker_only=True, reason="we looked together")
    left(visit, 2, format="print", path="", reader="worker", purpose="feedback")
    visit.house.family("Hazel")
    visit.window.go("reports:/left")
    assert visit.window.place == "reports:/left"
    rows = page.left.rows.rows
    assert [row.export.id for row in rows] == ["e2", "e1"]
    said = words_in(rows[1])
    for part in (
        "Session 1", "Rowan", "Session record", "for my team, supervision", "PDF", "21 May 2026", "1 film", "s1.pdf in",
        "Locked, ZIP", "we looked together",
    ):  # fmt: skip
        assert part in said
    assert "on paper" in words_in(rows[0])
    assert rows[0].folder.isHidden()
    assert nameless(page.left) == []
    rows[1].gone.setFocus()
    for day, words in ((today(), "No longer there, since"), (None, "It is no longer there")):
        QTest.keyClick(rows[1].gone, Qt.Key.Key_Space)
        assert [one.gone_on for one in exports.every(visit.db)] == [None, day]
        assert words in rows[1].gone.text()
        assert rows[1].folder.isHidden() is (day is not None)
        assert page.left.rows.rows is rows  # the list stands, and the keyboard where it was
        assert rows[1].gone.hasFocus()
    rows[1].folder.click()
    assert visit.house.told[-1] == ("The folder reports is not there now.", True)
    finder = page.left.family
    finder.setCurrentIndex(finder.findText("Hazel"))
    finder.activated.emit(finder.currentIndex())
    assert page.left.rows.rows == []
    assert "Nothing has left of this family." in words_in(page.left)


def test_it_stands_beside_the_agreements_and_whoever_takes_one_back_is_told(visit: Visit) -> None:
    left(visit, 1)
    left(visit, 2, purpose="feedback", reader="worker")
    left(visit, 3, gone_on="2026-06-01")
    visit.go("consent")
    page = visit.window.page("family")
    assert isinstance(page, FamilyPage)
    (tab,) = page.findChildren(ConsentTab)
    assert [row.export.id for row in tab.left.rows.rows] == ["e3", "e2", "e1"]
    said = agreement.said_in(visit.db, visit.family.id)
    adult = next(each for each in said.people if each.role == "adult")
    told = {}
    for purpose in ("feedback", "supervision", "family"):
        (answer,) = agreement.answers(said, adult, purpose, today())  # type: ignore[arg-type]
        dialog = TakeBackDialog(visit.bridge, answer, visit.window)
        dialog.open()
        told[purpose] = dialog.copies.words.text() if dialog.copies.isVisible() else ""
        dialog.reject()
    assert "“Session 1”, 21 May 2026: s1.pdf in reports" in told["feedback"]
    assert "Session 2" in told["feedback"]
    assert "Session 3" not in told["feedback"]
    assert "Session 1" in told["supervision"]
    assert "Session 2" not in told["supervision"]
    assert told["family"] == ""


@pytest.mark.parametrize("kind", ["recording", "family"])
def test_before_a_film_or_a_family_is_erased_the_copies_are_named(visit: Visit, kind: erasing.Kind) -> None:
    left(visit, 1)
    asking.ask(visit.bridge, kind, visit.recording.id if kind == "recording" else visit.family.id, visit.window)
    (dialog,) = visit.window.findChildren(EraseDialog)
    assert "s1.pdf in reports" in dialog.copies.words.text()
    assert dialog.copies.isVisible()
    dialog.reject()


def test_many_lines_come_by_and_by(visit: Visit, wait: Wait) -> None:
    one = left(visit, 1)
    with visit.house.library.change("Leave", undoable=False) as db:
        for number in range(39):
            exports.add(db, replace(one, id=ExportId(f"n{number:02}")), [])
    visit.window.go("reports:/left")
    page = visit.window.page("reports")
    assert isinstance(page, ReportsPage)
    wait(lambda: len(page.left.rows.rows) == 40)
