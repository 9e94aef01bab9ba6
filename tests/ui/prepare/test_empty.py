"""What stands on the workbench before there is anything, and what it leads to."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.house import House
from video_feedback.library import schemes
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.prepare.page import PreparePage


def words(within: PreparePage) -> str:
    return " ".join(each.text() for each in within.findChildren(QLabel) if each.isVisible())


def test_without_a_film_it_says_what_is_done_here_and_leads_to_the_families(house: House) -> None:
    house.window.go("prepare")
    page = house.window.page("prepare")
    assert isinstance(page, PreparePage)
    assert all(step in words(page) for step in ("No film to prepare yet", "Watch", "Tag", "Pick"))
    [go] = [each for each in page.findChildren(QPushButton) if each.isVisible() and "families" in each.text()]
    go.click()
    assert house.bridge.place == "families"


def test_a_film_without_moments_says_how_the_first_is_made(page: PreparePage) -> None:
    assert "press the key of a code" in words(page)


def test_a_set_without_codes_says_what_a_code_is_and_leads_to_where_one_is_made(
    window: MainWindow, page: PreparePage
) -> None:
    everyday = schemes.newest(page.bridge.db, schemes.EVERYDAY)
    assert not page.codes_card.no_codes.isVisible()
    with page.bridge.library.change("Add a set", undoable=False) as db:
        schemes.add(db, replace(everyday, id="bare", name="Bare", version=1, codes=()))
    page.use_scheme("bare")
    page.codes_card.show_schemes(schemes.every(page.bridge.db), schemes.newest(page.bridge.db, "bare"))
    assert "This set has no codes yet" in words(page)
    assert page.codes_card.no_codes.make.isVisible()
    page.codes_card.no_codes.make.click()
    assert window.bridge.place.startswith("scheme")
