"""What is done in the window is on record: opened, shown, saved."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.keys import KEY
from tests.rest import rest
from tests.ui.house import House
from tests.ui.visit import Visit
from video_feedback.library import audit
from video_feedback.library.beside import reading
from video_feedback_ui.pages.reports_page import ReportsPage
from video_feedback_ui.prepare.page import PreparePage

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    return Visit(house, short_film)


def lines(visit: Visit, act: audit.Act) -> list[tuple[str, str]]:
    """The oldest first."""
    found = audit.lines(visit.bridge.db, 99, acts=[act])
    return [(line.what, line.detail) for line in reversed(found)]


def test_a_film_that_was_opened_is_on_record_once(visit: Visit, wait: Wait, other_film: Path) -> None:
    other = visit.house.film(visit.family, other_film)
    for recording_id in (visit.recording.id, other.id, visit.recording.id):
        visit.window.go(f"recording:{recording_id}")
        wait(lambda: lines(visit, "view") != [])
        visit.window.go("families")
    wait(lambda: len(lines(visit, "view")) == 2)
    rest(0.4)
    assert lines(visit, "view") == [(f"recording:{visit.recording.id}", ""), (f"recording:{other.id}", "")]


def test_the_line_is_written_when_the_film_is_there_and_before_the_library_is_closed(visit: Visit) -> None:
    visit.window.go(f"recording:{visit.recording.id}")
    page = visit.window.page("prepare")
    assert isinstance(page, PreparePage)
    assert page.deck.film is not None
    assert lines(visit, "view") == []
    folder = visit.bridge.library.folder
    assert folder is not None
    visit.bridge.close()
    with reading(folder, KEY) as db:
        assert [line.act for line in audit.lines(db, 1)] == ["view"]


def test_what_is_undone_next_is_not_the_line(visit: Visit, wait: Wait) -> None:
    visit.window.go(f"recording:{visit.recording.id}")
    QTest.keyClick(visit.window.page("prepare"), Qt.Key.Key_F)
    before = visit.bridge.library.undoable()
    wait(lambda: lines(visit, "view") != [])
    assert visit.bridge.library.undoable() == before


def test_each_part_that_a_parent_was_shown_is_on_record_and_no_other(visit: Visit, wait: Wait) -> None:
    picks = [visit.pick(visit.tag("fro.turns", start, start + 300)) for start in (200, 700, 1200)]
    theirs = visit.show_parent()
    replay = visit.page.presenting.replay
    assert replay is not None
    wait(lambda: not replay.is_covered)
    wait(lambda: len(lines(visit, "present")) == 2)
    QTest.keyClick(theirs, Qt.Key.Key_Right)
    wait(lambda: replay.place == 1)
    wait(lambda: len(lines(visit, "present")) == 3)
    for _ in range(2):
        replay.previous()
        rest(0.1)
        replay.next()
        rest(0.1)
    visit.page.presenting.end()
    rest(0.4)
    what = f"recording:{visit.recording.id}"
    assert lines(visit, "present") == [
        (f"session:{visit.session_id}", ""),
        (what, f"session:{visit.session_id} pick:{picks[0].id}"),
        (what, f"session:{visit.session_id} pick:{picks[1].id}"),
    ]


def test_a_report_that_was_saved_is_on_record_with_its_hash(visit: Visit, wait: Wait, tmp_path: Path) -> None:
    visit.pick(visit.tag("fro.turns", 200, 1000, note="NOTE for me"))
    visit.window.go("reports")
    page = visit.window.page("reports")
    assert isinstance(page, ReportsPage)
    path, maker = tmp_path / "out.html", page.maker
    maker.choices.formats.button("html").click()  # type: ignore[union-attr]
    maker.save_to(path)
    wait(lambda: maker.saved.isVisible())
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert lines(visit, "export") == [(f"session:{visit.session_id}", f"html worker {digest}")]
    maker.save_to(tmp_path / "nowhere" / "out.html")
    wait(lambda: "could not be written" in maker.saved.words.text())
    assert len(lines(visit, "export")) == 1
    assert audit.verify(visit.bridge.db) is None
