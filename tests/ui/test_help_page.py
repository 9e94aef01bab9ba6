"""Help is made of the actions and codes themselves, and is found by typing."""

from collections.abc import Callable
from itertools import chain

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.ui.house import nameless
from video_feedback import __version__
from video_feedback.library import schemes
from video_feedback_ui.actions import ACTIONS
from video_feedback_ui.help import topics
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.pages.help_page import HelpPage
from video_feedback_ui.parts.key_caps import caps

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def page(bare_window: MainWindow) -> HelpPage:
    bare_window.go("help")
    page = bare_window.page("help")
    assert isinstance(page, HelpPage)
    page.fill()
    return page


def test_the_page_is_there_at_once_and_fills_itself(bare_window: MainWindow, wait: Wait) -> None:
    bare_window.go("help")
    page = bare_window.page("help")
    assert isinstance(page, HelpPage)
    assert "Bookmarks" not in words(page)
    wait(lambda: f"This is version {__version__}" in words(page))


def words(page: HelpPage) -> set[str]:
    return {each.text() for each in page.findChildren(QLabel) if each.isVisible()}


def test_every_action_and_every_code_is_there(page: HelpPage) -> None:
    said = words(page)
    assert {action.words for action in ACTIONS.values()} <= said
    everyday = next(each for each in schemes.shipped() if each.id == schemes.EVERYDAY)
    assert {code.label for code in everyday.codes} <= said
    assert f"This is version {__version__}" in said


FOUND = (
    ("take back", "Take back", "Zoom in"),
    ("undo", "Take back", "Zoom in"),
    ("FRAME EARLIER", "Start a frame earlier", "Take back"),
    ("shared delight", "Shared delight", "Takes turns"),
    ("licence", "Inter", "Takes turns"),
    ("newest on top", "What was done", "Bookmarks"),
    ("late", "A key for every code", "Bookmarks"),
    ("timeline", "It snaps while you drag", "Ages"),
)  # typed, what is found, what is not


def test_help_is_found_by_words(page: HelpPage) -> None:
    for typed, found, hidden in FOUND:
        QTest.keyClicks(page.search, typed)
        assert found in words(page), typed
        assert hidden not in words(page), typed
        page.search.clear()
        assert {found, hidden} <= words(page)


def test_what_is_not_there_is_said_so(page: HelpPage) -> None:
    page.search.setText("zebra")
    assert any(text.startswith("Nothing about that") for text in words(page))
    assert not any(section.isVisible() for section in page.sections)


def test_a_title_at_the_left_brings_its_section_to_the_top(bare_window: MainWindow, page: HelpPage) -> None:
    bare_window.grab()
    page.contents[3].click()
    section = page.sections[3]
    first = page.contents[0]
    assert abs(section.mapTo(page, QPoint()).y() - first.mapTo(page, QPoint()).y()) < 24


def test_the_actions_named_in_the_texts_exist() -> None:
    entries = (*topics.CYCLE, *chain(*(e for _, _, e in topics.TOPICS)), *topics.DOES_NOT, *topics.LICENCES)
    assert {entry.action for entry in entries} - {""} <= set(ACTIONS)


@pytest.mark.parametrize(
    ("key", "shown"),
    [("Ctrl+Z", ["Ctrl", "Z"]), ("+", ["+"]), ("Ctrl++", ["Ctrl", "+"]), ("Left", ["←"]), ("Return", ["Enter"])],
)
def test_keys_stand_as_caps(key: str, shown: list[str]) -> None:
    assert caps(key) == shown


def test_everything_that_can_be_worked_has_a_name(page: HelpPage) -> None:
    assert nameless(page) == []
