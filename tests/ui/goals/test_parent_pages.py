"""What the parent is given: read from the very file, it has words alone, and that it left is on record."""

import re
from pathlib import Path

from PySide6.QtPdf import QPdfDocument

from tests.ui.house import House
from video_feedback.feedback import parent_words
from video_feedback.library import audit, goals
from video_feedback_ui.goals.printing import ParentPages
from video_feedback_ui.goals.view import GoalsView
from video_feedback_ui.pages.goals_page import GoalsPage

HERE = parent_words.say("en", "here")
WORDS = {2.0: "every day", 1.0: "five days", 0.0: "three days", -1.0: "one day", -2.0: "never at all"}


def filled(house: House) -> GoalsView:
    family = house.family("Rowan")
    for words, level in (("I settle my baby", -1.0), ("We go to clinic", 0.0)):
        goal = goals.new(
            family.id, words, "feelings", why="She sleeps", baseline=-2.0, baseline_on="2026-03-12",
            expected_by="2026-07-09", indicator="Mum alone, at noon",
        )  # fmt: skip
        with house.bridge.change("Add a goal", place=f"goals:{family.id}") as db:
            goals.add(db, goal, WORDS)
            goals.rate(db, goal.id, "parent", "2026-05-14", level, "I hummed")
            goals.rate(db, goal.id, "worker", "2026-05-14", -2.0, "Not what I saw")
    house.window.go(f"goals:{family.id}")
    page = house.page("goals")
    assert isinstance(page, GoalsPage)
    return page.view


def text_of(path: Path) -> list[str]:
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    return [" ".join(document.getAllText(page).text().split()) for page in range(document.pageCount())]


def test_r18_the_file_for_the_parent_has_words_and_no_figure(house: House, tmp_path: Path) -> None:
    view = filled(house)
    view.print_for_parent()
    dialog = view.findChild(ParentPages)
    assert dialog is not None
    assert dialog.page.accessibleName() == "The page of “I settle my baby”"
    dialog.save_to(tmp_path / "hope.pdf")
    pages = text_of(tmp_path / "hope.pdf")
    assert len(pages) == 2
    for page in pages:
        assert "She sleeps" in page
        assert "What we hope for, by July" in page
        assert all(words in page for words in WORDS.values())
        assert page.count(HERE) == 1
        assert not re.search(r"\d|[+−-]\s*\d|\bT\b|Less|Much|score|mean", page)
        for not_theirs in ("Not what I saw", "I hummed", "Worker", "Rowan", "Robin", "Mum alone"):
            assert not_theirs not in page
    assert f"one day {HERE}" in pages[0]
    assert f"three days {HERE}" in pages[1]
    (line,) = audit.lines(house.db, 1, acts=["export"])
    assert line.what == f"goals:{view.family_id}"
    assert line.detail.startswith("pdf parent ")


def test_without_a_line_in_the_record_there_is_no_file(house: House, tmp_path: Path) -> None:
    view = filled(house)
    view.print_for_parent()
    dialog = view.findChild(ParentPages)
    assert dialog is not None
    dialog.save_to(tmp_path / "nowhere" / "hope.pdf")
    assert dialog.trouble.startswith("The file hope.pdf could not be written there.")
    assert audit.lines(house.db, 1, acts=["export"]) == []
    dialog.reject()
