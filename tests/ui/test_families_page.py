"""The families: one card each with its next step, in the order of the next visit, redrawn by every change."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.house import House, nameless
from video_feedback.library import families, people, sessions
from video_feedback_schemas.ids import SessionId, new_id
from video_feedback_schemas.records import Family, Session
from video_feedback_ui.dialogs.family_dialog import FamilyDialog
from video_feedback_ui.families.card import FamilyCard
from video_feedback_ui.families.glance import baby_text
from video_feedback_ui.pages.families_page import FamiliesPage, visits_text
from video_feedback_ui.theme import theme

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def page(house: House) -> FamiliesPage:
    page = house.page("families")
    assert isinstance(page, FamiliesPage)
    return page


def cards(page: FamiliesPage) -> list[FamilyCard]:
    """Those that can be seen, in reading order."""
    shown = [card for card in page.findChildren(FamilyCard) if card.isVisible()]
    return sorted(shown, key=lambda card: (card.y(), card.x()))


def names(page: FamiliesPage) -> list[str]:
    return [card.accessibleName().partition(".")[0] for card in cards(page)]


def visit(house: House, family: Family, days: int) -> Session:
    held_on = (date.today() + timedelta(days)).isoformat()
    session = Session(id=SessionId(new_id()), family_id=family.id, held_on=held_on, made_at="x")
    with house.bridge.change("New session") as db:
        sessions.add(db, session)
    return session


def settle(house: House) -> None:
    QTest.qWait(20)
    house.window.grab()


def test_an_empty_library_says_what_to_do_first_and_has_the_button(house: House, page: FamiliesPage) -> None:
    assert page.first.isVisible()
    assert not page.search.isVisible()
    page.first.click()
    dialog = page.findChild(FamilyDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.reference, "Rowan")
    QTest.keyClick(dialog.reference, Qt.Key.Key_Return)
    assert [family.reference for family in families.every(house.db)] == ["Rowan"]
    assert house.window.page("family").isVisible()


def test_r22_cards_stand_in_the_order_of_the_next_visit_then_by_name_never_ranked(
    house: House, page: FamiliesPage
) -> None:
    made = {name: house.family(name) for name in ("Willow", "Aspen", "Hazel", "Rowan")}
    visit(house, made["Rowan"], 9)
    visit(house, made["Willow"], 2)
    visit(house, made["Aspen"], -2)
    settle(house)
    assert names(page) == ["Willow", "Rowan", "Aspen", "Hazel"]


def test_undo_and_redo_are_seen_at_once(house: House, page: FamiliesPage) -> None:
    house.family("Rowan")
    house.family("Hazel")
    settle(house)
    assert names(page) == ["Hazel", "Rowan"]
    house.bridge.library.undo()
    settle(house)
    assert names(page) == ["Rowan"]
    house.bridge.library.redo()
    settle(house)
    assert names(page) == ["Hazel", "Rowan"]


def test_three_cards_stand_side_by_side_at_1366_and_two_at_1024(house: House, page: FamiliesPage) -> None:
    for number in range(4):
        house.family(f"Family {number}")
    for size, columns in ((QSize(1366, 768), 3), (QSize(1024, 640), 2)):
        house.window.resize(size)
        settle(house)
        shown = cards(page)
        assert sum(card.y() == shown[0].y() for card in shown) == columns
        assert all(card.mapTo(page, card.rect().topRight()).x() < page.width() for card in shown)


def test_a_family_is_found_by_its_name_or_the_name_of_the_baby(house: House, page: FamiliesPage) -> None:
    house.family("Rowan")
    house.family("Hazel")
    settle(house)
    QTest.keyClicks(page.search, "haz")
    assert names(page) == ["Hazel"]
    page.search.setText("robin")
    assert len(cards(page)) == 2
    page.search.setText("nobody")
    assert cards(page) == []
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    settle(house)
    assert len(cards(page)) == 2


def test_enter_on_a_card_opens_the_family_and_arrows_go_between_cards(house: House, page: FamiliesPage) -> None:
    house.family("Hazel")
    house.family("Rowan")
    settle(house)
    first, second = cards(page)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert house.window.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert house.window.page("family").accessibleName() == "Family Rowan"


def test_the_step_of_a_new_film_leads_to_the_workbench(house: House, page: FamiliesPage, short_film: Path) -> None:
    recording = house.film(house.family("Rowan"), short_film)
    settle(house)
    asked: list[str] = []
    house.bridge.asked_to_show.disconnect()
    house.bridge.asked_to_show.connect(asked.append)
    [step] = [each for each in cards(page)[0].findChildren(QPushButton) if each.text() == "Watch and tag"]
    step.click()
    assert asked == [f"recording:{recording.id}"]


def test_one_button_of_the_page_is_filled(house: House, page: FamiliesPage) -> None:
    for name in ("Rowan", "Hazel", "Willow"):
        house.family(name)
    settle(house)
    filled = [each for each in page.findChildren(QPushButton) if each.isVisible() and each.property("kind") == "filled"]
    assert len(filled) == 1
    assert filled[0].height() >= 44


def test_a_family_without_films_can_be_taken_away_and_comes_back(house: House, page: FamiliesPage) -> None:
    house.family("Rowan")
    settle(house)
    action = next(each for each in cards(page)[0].menu.actions() if each.data() == "remove")
    assert action.isVisible()
    action.trigger()
    assert families.every(house.db) == []
    house.bridge.undo()
    assert len(families.every(house.db)) == 1


def test_a_family_with_films_is_not_offered_to_be_taken_away(
    house: House, page: FamiliesPage, short_film: Path
) -> None:
    house.film(house.family("Rowan"), short_film)
    settle(house)
    assert not next(each for each in cards(page)[0].menu.actions() if each.data() == "remove").isVisible()


def test_a_film_added_shows_its_still(house: House, page: FamiliesPage, short_film: Path, wait: Wait) -> None:
    family = house.family("Rowan")
    settle(house)
    before = cards(page)[0].grab().toImage()
    house.film(family, short_film)

    def bright() -> bool:
        image = cards(page)[0].grab().toImage()
        return image.pixelColor(80, 70) != before.pixelColor(80, 70) and image.pixelColor(30, 30).lightness() < 120

    wait(bright)


def test_names_are_never_read_as_markup(house: House, page: FamiliesPage) -> None:
    house.family("<b>Rowan</b>")
    settle(house)
    shown = [each for each in page.findChildren(QLabel) if each.text() == "<b>Rowan</b>"]
    assert shown
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in shown)


@pytest.mark.parametrize("look", ["light", "dark"])
def test_everything_that_can_be_worked_has_a_name(house: House, page: FamiliesPage, look: str) -> None:
    theme.choose(look)
    house.family("Rowan")
    settle(house)
    assert nameless(page) == []


def test_visits_are_said_in_words() -> None:
    thursday = date(2026, 5, 14)
    days = [thursday, date(2026, 5, 18), date(2026, 5, 24), None]
    assert visits_text([*days], thursday) == "Thursday 14 May. One visit today, two next week."
    assert visits_text([date(2026, 5, 15)], thursday) == "Thursday 14 May. One visit later this week."
    assert visits_text([None], thursday) == "Thursday 14 May. No visit is planned."


def test_r19_a_card_shows_the_age_of_the_baby_and_before_birth_the_day_it_is_due(house: House) -> None:
    rowan, aspen = house.family("Rowan"), house.family("Aspen", born_on=None, due_on="2026-05-26")
    day = date(2026, 5, 14)
    assert baby_text(people.baby(house.db, rowan.id), day) == "Baby is 14 weeks"
    assert baby_text(people.baby(house.db, aspen.id), day) == "Baby is due 26 May"
    assert baby_text(None, day) == "Baby’s age is not known yet"
