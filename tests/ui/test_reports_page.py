"""Reports: what is chosen, what is shown, and what is saved."""

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.ui import choosing
from tests.ui.house import House, nameless
from tests.ui.visit import Visit
from video_feedback.library import moments, sessions
from video_feedback_ui.pages.reports_page import ReportsPage
from video_feedback_ui.parts import files

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    return Visit(house, short_film)


@pytest.fixture
def page(visit: Visit) -> ReportsPage:
    visit.pick(visit.tag("fro.turns", 200, 1000, note="NOTE for me"), voice="I talk", say="SAY this", ask="ASK this")
    visit.pick(visit.tag("gen.missed", 1200))
    visit.window.go("reports")
    page = visit.window.page("reports")
    assert isinstance(page, ReportsPage)
    return page


def words_on(page: ReportsPage) -> str:
    QTest.qWait(10)  # what was shown before goes when the window comes to it
    return " | ".join(each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page))


def save(page: ReportsPage, path: Path, monkeypatch: pytest.MonkeyPatch, wait: Wait) -> Path:
    monkeypatch.setattr(files, "choose_where", lambda _1, _2, _3, _4, then: then(path))
    page.save.click()
    wait(lambda: bool(page.saved.text()))
    return path


def test_before_there_is_anything_the_page_says_what_to_do_first(house: House) -> None:
    house.window.go("reports")
    assert "Nothing to report yet" in " ".join(each.text() for each in house.page("reports").findChildren(QLabel))


def test_the_page_shows_what_the_file_will_hold(page: ReportsPage) -> None:
    words = words_on(page)
    for part in (
        "Session of 21 May 2026",
        "Takes turns",
        "Say: SAY this",
        "NOTE for me",
        "Moments for your own thinking",
    ):
        assert part in words
    assert "Signal perhaps missed" not in words


def test_a_note_for_the_parent_stands_on_the_parents_page_and_others_do_not(visit: Visit) -> None:
    moment = visit.tag("fro.turns", 200, 1000)
    visit.pick(moment)
    visit.pick(visit.tag("sig.reach", 1200, note="NOTE for me"))
    with visit.bridge.change("Write notes") as db:
        moments.edit(db, replace(moment, note="NOTE for you", note_for="parent"))
        sessions.edit(db, replace(visit.session(), note="NOTE on the visit", note_for="parent"))
    visit.window.go("reports")
    page = visit.window.page("reports")
    assert isinstance(page, ReportsPage)
    page.reader.button("parent").click()
    words = words_on(page)
    for part in ("NOTE for you", "NOTE on the visit", "Notes you wrote for them"):
        assert part in words
    assert "NOTE for me" not in words


def test_the_team_does_not_get_notes_for_the_worker_alone(page: ReportsPage) -> None:
    page.reader.button("team").click()
    words = words_on(page)
    assert "NOTE for me" not in words
    assert "Notes that only you may read" in words


def test_r01_the_parents_page_has_kind_words_alone(
    page: ReportsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wait: Wait
) -> None:
    page.reader.button("parent").click()
    assert not page.format.button("csv").isEnabled()
    shown = words_on(page).partition("What we saw together")[2]
    file = save(page, tmp_path / "a.html", monkeypatch, wait).read_text("utf-8")
    assert "Taking turns" in shown
    assert "“I talk”" in shown
    for secret in ("Takes turns", "SAY this", "ASK this", "NOTE", "Rowan", "Robin", "Signal perhaps missed"):
        assert secret not in shown
        assert secret not in file


def test_a_film_has_no_page_for_a_parent(page: ReportsPage) -> None:
    page.reader.button("parent").click()
    page.subject.setCurrentIndex(1)
    assert not page.reader.button("parent").isEnabled()
    assert page.reader.button("worker").isChecked()
    assert page.content is not None


def test_a_table_and_a_json_file_are_shown_and_saved_to_the_letter(
    page: ReportsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wait: Wait
) -> None:
    page.format.button("csv").click()
    table = page._table
    path = save(page, tmp_path / "a.csv", monkeypatch, wait)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    shown = [[table.item(at, place).text() for place in range(table.columnCount())] for at in range(table.rowCount())]
    assert shown == rows[1:]
    page.format.button("json").click()
    path = save(page, tmp_path / "b.json", monkeypatch, wait)
    assert json.loads(path.read_text("utf-8"))["format"] == json.loads(page._text.toPlainText())["format"]


def test_saving_says_where_and_offers_the_folder(
    page: ReportsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wait: Wait
) -> None:
    path = save(page, tmp_path / "session.html", monkeypatch, wait)
    assert page.saved.text() == "Saved session.html"
    assert page._open.isVisible()
    assert path.read_bytes().startswith(b"<!doctype html>") or b"<html" in path.read_bytes()[:300]


def test_trouble_in_saving_is_one_sentence(
    page: ReportsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wait: Wait
) -> None:
    save(page, tmp_path / "no such folder" / "a.csv", monkeypatch, wait)
    assert "could not be written there" in page.saved.text()
    assert not page._open.isVisible()
    assert page.save.isEnabled()


def test_a_name_without_an_ending_gets_one_and_the_suggested_name_tells_nothing(
    page: ReportsPage, tmp_path: Path, wait: Wait
) -> None:
    page.save.click()
    suggested = choosing.answer(page, tmp_path / "mine")
    wait(lambda: (tmp_path / "mine.html").exists() and bool(page.saved.text()))
    assert suggested == "session-2026-05-21.html"


def test_it_follows_what_changes(visit: Visit, page: ReportsPage) -> None:
    with visit.bridge.change("Tag", place="") as db:
        db.execute("UPDATE sessions SET theme = 'Turns' WHERE id = ?", [visit.session_id])
    assert "Turns" in words_on(page)
    visit.bridge.undo()
    assert "Turns |" not in words_on(page)


def test_everything_on_the_page_has_a_name(page: ReportsPage) -> None:
    # The corner of a table is Qt's own.
    assert [each for each in nameless(page) if not each.split()[-1].startswith("qt_")] == []
