"""The lanes on the workbench: chosen in the head of the timeline, kept, and in step with the library."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from video_feedback import settings
from video_feedback.library import people
from video_feedback_schemas.ids import PersonId, new_id
from video_feedback_schemas.records import Person
from video_feedback_ui.prepare.page import PreparePage

Wait = Callable[[Callable[[], bool]], None]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def choose(page: PreparePage, *words: str) -> None:
    """From the menu of the button in the head, and the menus in it."""
    page.timeline_card.by.click()
    menu = next(menu for menu in page.timeline_card.by.findChildren(QMenu) if menu.isVisible())
    for step in words[:-1]:
        inner = next(action for action in menu.actions() if action.text() == step).menu()
        assert isinstance(inner, QMenu)
        menu = inner
    next(action for action in menu.actions() if action.text().removesuffix("  ✓") == words[-1]).trigger()
    for each in page.timeline_card.by.findChildren(QMenu):
        each.close()


def names(page: PreparePage) -> list[str]:
    return [lane.label for lane in page.timeline.lanes.shown()]


def test_the_lanes_go_by_what_was_chosen_and_that_is_kept(page: PreparePage) -> None:
    choose(page, "Lanes by code")
    assert names(page)[:2] == ["Reaches out", "Interested"]
    assert page.timeline_card.by.text() == "Lanes by code"
    assert settings.load().lanes_by == "code"
    choose(page, "Lanes by group")
    choose(page, "Noticing", "Fold to a thin line")
    choose(page, "Noticing", "Move up")
    assert names(page)[0] == "Noticing"
    kept = settings.load()
    assert kept.lanes_folded == ("group:everyday-moments:noticing",)
    assert kept.lanes_order[0] == "group:everyday-moments:noticing"


def test_the_menus_of_the_lanes_open_to_the_side_their_arrows_show(page: PreparePage) -> None:
    page.timeline_card.by.click()
    menus = page.timeline_card.by.findChildren(QMenu)
    assert len(menus) > 3
    assert {menu.layoutDirection() for menu in menus} == {Qt.LayoutDirection.LeftToRight}
    for each in menus:
        each.close()


def test_fewer_lanes_make_room_for_larger_pictures_and_ask_for_them(page: PreparePage, wait: Wait) -> None:
    asked: list[int] = []
    page.timeline.pictures_wanted.connect(asked.append)
    choose(page, "Lanes by person")
    wait(lambda: len(asked) > 0)


def test_the_way_back_is_offered_while_lanes_are_not_shown_as_usual(page: PreparePage) -> None:
    card = page.timeline_card
    assert card.all_again.isHidden()
    choose(page, "Noticing", "Only this one")
    assert not card.all_again.isHidden()
    card.all_again.click()
    assert card.all_again.isHidden()
    assert page.timeline.arrangement.is_plain
    assert settings.load().lanes_folded == ()


def test_somebody_new_in_the_family_has_a_lane_and_loses_it_when_that_is_undone(page: PreparePage) -> None:
    choose(page, "Lanes by person")
    assert names(page) == ["Baby", "Adult", "Both"]
    assert page.recording is not None
    sam = Person(id=PersonId(new_id()), family_id=page.recording.family_id, role="adult", called="Sam")
    with page.bridge.library.change("Add Sam", place=f"family:{sam.family_id}") as db:
        people.add(db, sam)
    assert names(page)[0] == "Sam"
    page.bridge.library.undo()
    assert names(page) == ["Baby", "Adult", "Both"]


def test_a_tag_lies_in_its_lane_whatever_the_lanes_go_by_and_undo_takes_it_away(page: PreparePage, wait: Wait) -> None:
    for way, lane in (("group", "Baby tells us"), ("code", "Reaches out"), ("person", "Baby"), ("coder", "Not said")):
        choose(page, f"Lanes by {way}")
        QTest.keyClick(page, Qt.Key.Key_1)
        wait(lambda: len(page.timeline.lanes) == 1)
        (moment,) = (moment for each in page.timeline.lanes.lanes for moment in each.moments)
        assert page.timeline.lanes.lane_of(moment).label == lane
        QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        wait(lambda: len(page.timeline.lanes) == 0)


def test_a_pick_is_marked_on_the_timeline_until_it_is_put_back(page: PreparePage, wait: Wait) -> None:
    QTest.keyClick(page, Qt.Key.Key_1)
    wait(lambda: len(page.timeline.lanes) == 1)
    QTest.keyClick(page, Qt.Key.Key_P)
    wait(lambda: len(page.timeline.picked) == 1)
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: not page.timeline.picked)


def test_the_still_of_a_moment_comes_onto_its_bar_where_there_is_height(page: PreparePage, wait: Wait) -> None:
    assert page.desk is not None
    page.timeline.setMinimumHeight(420)
    moment = page.desk.tag("fro.turns", 1000, 6000)
    wait(lambda: page.timeline.faces.of(moment, _height(page, moment.id)) is not None)
    later = replace(moment, still_ms=5000)
    assert page.timeline.faces.of(later, _height(page, moment.id)) is None


def _height(page: PreparePage, moment_id: str) -> int:
    moment = page.timeline.lanes.get(moment_id)
    rect = page.timeline.rect_of(moment) if moment is not None else None
    return round(rect.height() - 4) if rect is not None else 0


def test_a_film_without_a_tag_by_coder_is_one_gap(page: PreparePage) -> None:
    choose(page, "Lanes by coder")
    assert page.timeline.lanes.lanes == []
    QTest.keyClick(page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.shown_ms == 0
