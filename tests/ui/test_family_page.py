"""The page of a family: its films, its sessions, its people."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.house import House, nameless
from video_feedback.library import people, recordings, sessions
from video_feedback_schemas.records import Family, Recording
from video_feedback_ui.families.recording_card import RecordingCard
from video_feedback_ui.pages.family_page import FamilyPage
from video_feedback_ui.parts.press_card import PressRow

Wait = Callable[[Callable[[], bool]], None]


class Shown:
    """The page of Rowan with one film; where the window was asked to go."""

    def __init__(self, house: House, film: Path) -> None:
        self.house = house
        self.family: Family = house.family("Rowan")
        self.recording: Recording = house.film(self.family, film)
        house.window.go(f"family:{self.family.id}")
        page = house.page("family")
        assert isinstance(page, FamilyPage)
        self.page = page
        house.bridge.asked_to_show.disconnect()
        self.asked: list[str] = []
        house.bridge.asked_to_show.connect(self.asked.append)

    @property
    def card(self) -> RecordingCard:
        [card] = [each for each in self.page.findChildren(RecordingCard) if each.isVisible()]
        return card

    def words(self) -> list[str]:
        QApplication.processEvents()
        return [each.text() for each in self.page.findChildren(QLabel) if each.isVisible()]


@pytest.fixture
def shown(house: House, short_film: Path) -> Shown:
    return Shown(house, short_film)


def test_a_film_says_when_how_old_the_baby_was_how_long_and_how_far(shown: Shown) -> None:
    year = "" if date.today().year == 2026 else " 2026"
    assert f"14 May{year}, baby was 14 weeks" in shown.words()
    assert "0:02 · not tagged yet · no sound" in shown.words()


def test_the_title_is_edited_where_it_stands_and_undone(shown: Shown) -> None:
    title = shown.card.title
    before = title.text()
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Bath time")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert recordings.get(shown.house.db, shown.recording.id).title == "Bath time"
    assert shown.asked == []
    shown.house.bridge.library.undo()
    assert recordings.get(shown.house.db, shown.recording.id).title == before
    assert title.text() == before


def test_escape_and_an_empty_title_leave_it_as_it_was(shown: Shown) -> None:
    title = shown.card.title
    before = title.text()
    title.setFocus()
    QTest.keyClicks(title, "x")
    QTest.keyClick(title, Qt.Key.Key_Escape)
    assert title.text() == before
    title.clear()
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert title.text() == before
    assert recordings.get(shown.house.db, shown.recording.id).title == before


def test_enter_a_double_click_and_the_play_button_open_the_workbench(shown: Shown) -> None:
    place = f"recording:{shown.recording.id}"
    shown.card.setFocus()
    QTest.keyClick(shown.card, Qt.Key.Key_Return)
    QTest.mouseDClick(shown.card, Qt.MouseButton.LeftButton, pos=shown.card.rect().center())
    QTest.mouseClick(shown.card.play, Qt.MouseButton.LeftButton)
    assert shown.asked == [place] * 3


def test_one_click_on_a_film_only_chooses_it(shown: Shown) -> None:
    QTest.mouseClick(shown.card, Qt.MouseButton.LeftButton, pos=shown.card.rect().bottomLeft() / 2)
    assert shown.asked == []


def test_a_new_session_is_added_shown_and_undone(shown: Shown) -> None:
    shown.page.films.sessions.new.click()
    [session] = sessions.of_family(shown.house.db, shown.family.id)
    assert shown.asked == [f"session:{session.id}"]
    assert session.held_on == date.today().isoformat()
    [row] = shown.page.films.sessions.findChildren(PressRow)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert shown.asked == [f"session:{session.id}"] * 2
    shown.house.bridge.library.undo()
    assert sessions.of_family(shown.house.db, shown.family.id) == []
    assert "No session yet. One holds the moments you share on a visit." in shown.words()


def test_when_the_making_of_the_family_is_undone_the_page_gives_way(house: House) -> None:
    family = house.family("Rowan")
    house.window.go(f"family:{family.id}")
    house.bridge.undo()
    assert house.page("families").isVisible()


def test_people_are_shown_as_they_like_to_be_called(shown: Shown) -> None:
    baby = people.baby(shown.house.db, shown.family.id)
    assert baby is not None
    assert baby.called in shown.words()
    assert "Born 5 February 2026" in shown.words()


def test_a_family_without_films_has_a_place_to_drop_one(house: House) -> None:
    family = house.family("Rowan")
    house.window.go(f"family:{family.id}")
    page = house.page("family")
    assert isinstance(page, FamilyPage)
    assert page.films.first.isVisible()
    assert page.films.next.do.text() == "Import a film"
    assert page.films.next.do.height() >= 44


def test_everything_that_can_be_worked_has_a_name(shown: Shown) -> None:
    shown.page.films.sessions.new.click()
    assert nameless(shown.page) == []


def test_the_still_of_a_film_is_painted(shown: Shown, wait: Wait) -> None:
    wait(lambda: shown.card.grab().toImage().pixelColor(16, 60).lightness() < 90)
