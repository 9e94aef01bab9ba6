"""Undo never changes silently what is not on screen: the first press goes there and says, the second does it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.house import House
from tests.ui.visit import Visit
from video_feedback.library import families, moments
from video_feedback.library.library import Library
from video_feedback.settings import Settings
from video_feedback_schemas.records import Recording
from video_feedback_ui.bridge import Bridge

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    return Visit(house, short_film)


@pytest.fixture
def other(visit: Visit, other_film: Path) -> Recording:
    return visit.house.film(visit.family, other_film)


def tag_there(visit: Visit) -> None:
    """A tag on the first film, made at the workbench by its key."""
    visit.window.go(f"recording:{visit.recording.id}")
    QTest.keyClick(visit.window.page("prepare"), Qt.Key.Key_1)
    assert count(visit) == 1


def count(visit: Visit) -> int:
    return len(moments.of_recording(visit.db, visit.recording.id))


def press(visit: Visit, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> str:
    visit.house.told.clear()
    QTest.keyClick(visit.window, key, modifiers)
    return visit.house.told[-1][0] if visit.house.told else ""


def test_on_another_film_the_first_press_goes_there_and_the_second_does_it(visit: Visit, other: Recording) -> None:
    tag_there(visit)
    visit.window.go(f"recording:{other.id}")
    said = press(visit, Qt.Key.Key_Z)
    assert said == f"Ctrl+Z again takes back: Tag Reaches out, in {visit.recording.title}"
    assert visit.bridge.place == f"recording:{visit.recording.id}"
    assert count(visit) == 1
    assert press(visit, Qt.Key.Key_Z) == "Taken back: Tag Reaches out"
    assert count(visit) == 0

    visit.window.go(f"recording:{other.id}")
    assert press(visit, Qt.Key.Key_Z, CTRL | SHIFT).startswith("Ctrl+Shift+Z again does again: Tag")
    assert count(visit) == 0
    assert press(visit, Qt.Key.Key_Z, CTRL | SHIFT) == "Done again: Tag Reaches out"
    assert count(visit) == 1


def test_at_the_place_itself_one_press_is_enough(visit: Visit) -> None:
    tag_there(visit)
    press(visit, Qt.Key.Key_Z)
    assert count(visit) == 0


def test_from_a_session_it_shows_the_film_first(visit: Visit) -> None:
    tag_there(visit)
    visit.open()
    press(visit, Qt.Key.Key_Z)
    assert visit.bridge.place == f"recording:{visit.recording.id}"
    assert count(visit) == 1


def test_words_that_were_being_typed_elsewhere_come_first(visit: Visit) -> None:
    tag_there(visit)
    page = visit.open()
    page.script.theme_field.setText("waiting")  # not written yet
    said = press(visit, Qt.Key.Key_Z)
    assert said == "Taken back: Write the theme" or "again takes back: Write the theme" in said
    assert count(visit) == 1


def test_what_is_gone_is_said_and_brought_back_by_the_second_press(visit: Visit) -> None:
    families_before = len(families.every(visit.db))
    visit.house.family("Hazel")
    visit.window.go("families")
    visit.bridge.library.undo()
    visit.window.go(f"recording:{visit.recording.id}")
    said = press(visit, Qt.Key.Key_Z, CTRL | SHIFT)
    assert "Add the family Hazel" in said
    assert len(families.every(visit.db)) == families_before
    press(visit, Qt.Key.Key_Z, CTRL | SHIFT)
    assert len(families.every(visit.db)) == families_before + 1


def test_while_the_parent_watches_nothing_leads_away(visit: Visit) -> None:
    visit.pick(visit.tag("sig.reach", 400))
    tag_there_again = visit.window
    tag_there_again.go(f"recording:{visit.recording.id}")
    QTest.keyClick(visit.window.page("prepare"), Qt.Key.Key_1)
    visit.show_parent()
    visit.house.told.clear()
    visit.bridge.undo()
    assert visit.page.presenting.is_on
    assert visit.house.told == [(f"The last step was done in {visit.recording.title}, not here.", False)]
    assert count(visit) == 2
    visit.page.presenting.end()


def test_a_jump_over_other_places_asks_by_a_second_press(visit: Visit, other: Recording) -> None:
    start = visit.bridge.library.history(1)[0].number
    tag_there(visit)
    visit.window.go(f"recording:{other.id}")
    QTest.keyClick(visit.window.page("prepare"), Qt.Key.Key_1)
    said = visit.bridge.go_to(start)
    assert said == f"This also takes back 1 step in {visit.recording.title}. Press once more to do it."
    assert count(visit) == 1
    assert visit.bridge.go_to(start) == ""
    assert count(visit) == 0
    newest = visit.bridge.library.history(1)[0].number
    said = visit.bridge.go_to(newest)
    assert said == f"This also does 1 step in {visit.recording.title} again. Press once more to do it."


def test_without_a_window_there_is_nothing_to_show() -> None:
    bridge = Bridge(Settings())
    bridge.open(Library.in_memory())
    with bridge.change("Add Rowan", place="family:x") as db:
        families.add(db, families.new("Rowan"))
    bridge.undo()
    assert families.every(bridge.db) == []
    bridge.close()
