"""The sessions of a family as a thread on a tab of its own."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.house import House, nameless
from tests.ui.visit import Visit
from video_feedback.library import sessions
from video_feedback.library.instants import now
from video_feedback_schemas.ids import RemarkId, SessionId, new_id
from video_feedback_schemas.records import Remark
from video_feedback_ui.visits_thread.tab import ThreadTab


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    visit = Visit(house, short_film)
    pick = visit.pick(visit.tag("fro.turns", 200, 800))
    visit.plan("2999-01-02", theme="Far away")
    said = Remark(
        id=RemarkId(new_id()), session_id=SessionId(visit.session_id), pick_id=pick.id, speaker="parent",
        words="She waits for me", said_at=now(),
    )  # fmt: skip
    with house.library.change("Say", undoable=False) as db:
        sessions.add_remark(db, said)
    return visit


def shown(visit: Visit) -> ThreadTab:
    visit.go("thread")
    tab = visit.window.findChild(ThreadTab)
    assert tab is not None
    return tab


def texts(within: QWidget) -> list[str]:
    return [each.text() for each in within.findChildren(QLabel)]


def test_the_newest_session_stands_on_top_and_opens_with_enter(visit: Visit) -> None:
    tab = shown(visit)
    assert [card.accessibleName().split(",")[0] for card in tab.cards] == ["Session 2", "Session 1"]
    assert "baby was 15 weeks" in texts(tab.cards[1])  # R19
    assert {"Takes turns", "She waits for me"} <= set(texts(tab.cards[1]))
    assert "To come." in texts(tab.cards[0])
    assert nameless(tab) == []
    tab.cards[1].setFocus()
    QTest.keyClick(tab.cards[1], Qt.Key.Key_Return)
    assert visit.window.place == f"session:{visit.session_id}"


def test_what_they_said_is_found_and_where_nobody_said_it_that_is_told(visit: Visit) -> None:
    tab = shown(visit)
    QTest.keyClick(tab, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert tab.search.hasFocus()
    QTest.keyClicks(tab.search, "wait")
    assert [card.session_id for card in tab.cards] == [visit.session_id]
    QTest.keyClicks(tab.search, "zzz")
    assert tab.cards == []
    assert "They have not said that in any session." in texts(tab)
    QTest.keyClick(tab.search, Qt.Key.Key_Escape)
    assert len(tab.cards) == 2


def test_before_there_is_a_session_it_says_what_will_stand_here(house: House) -> None:
    family = house.family("Hazel")
    house.window.go(f"family:{family.id}/thread")
    tab = house.window.findChild(ThreadTab)
    assert tab is not None
    assert tab.first.isVisible()
    assert nameless(tab) == []
    tab.first.click()
    assert len(sessions.of_family(house.db, family.id)) == 1
    house.library.undo()
    assert sessions.of_family(house.db, family.id) == []
