"""The lanes by hand and by keys: scrolled, folded, opened, shown alone, left out, and dragged to another place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.house import nameless
from tests.ui.mouse import Mouse
from tests.ui.timeline.test_lanes import EVERYDAY, a_moment
from tests.ui.timeline.test_timeline import a_timeline
from video_feedback_ui.theme import tokens
from video_feedback_ui.timeline import lane_menu
from video_feedback_ui.timeline.labels import LaneLabel
from video_feedback_ui.timeline.timeline import Timeline

# A menu takes the keyboard and rises; offscreen there is none to take.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SEEN = [a_moment("reach", "sig.reach", 2000), a_moment("turns", "fro.turns", 3000, 7000)]


@pytest.fixture
def timeline(qtbot: QtBot) -> Timeline:
    timeline = a_timeline(qtbot)
    timeline.lanes.set([EVERYDAY], SEEN)
    timeline.refresh()
    return timeline


def names(timeline: Timeline) -> list[str]:
    return [lane.label for lane in timeline.lanes.shown()]


def label_of(timeline: Timeline, name: str) -> LaneLabel:
    return timeline.labels.of(next(lane.key for lane in timeline.lanes.shown() if lane.label == name))


def choose(timeline: Timeline, name: str, words: str) -> None:
    """Ask at the name of a lane, by its menu, as the keys do."""
    label_of(timeline, name).setFocus()
    QTest.keyClick(label_of(timeline, name), Qt.Key.Key_Return)
    menu = next(menu for menu in label_of(timeline, name).findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def colours(picture: QImage, timeline: Timeline, moment_id: str) -> set[str]:
    """The colours on the rectangle in which a moment is painted."""
    moment = timeline.lanes.get(moment_id)
    assert moment is not None
    rect = timeline.rect_of(moment)
    assert rect is not None
    at = rect.toRect()
    return {
        QColor(picture.pixel(x, y)).name() for x in range(at.left(), at.right()) for y in range(at.top(), at.bottom())
    }


def test_lanes_that_do_not_fit_are_scrolled_by_the_wheel_over_their_names(timeline: Timeline) -> None:
    lane_menu.go_by(timeline, "code")
    first = timeline.lane_rects()[0][0].label
    span = timeline.scale.span_ms
    over = timeline.rows().view.topLeft() - QPointF(100, -5)
    Mouse(timeline).wheel(over, QPoint(0, -360))
    assert timeline.lane_rects()[0][0].label != first
    assert timeline.scale.span_ms == span
    Mouse(timeline).wheel(over, QPoint(0, 3600))
    assert timeline.lane_rects()[0][0].label == first
    assert all(rect.height() >= 18 for _, rect in timeline.lane_rects())


def test_a_chosen_moment_is_scrolled_to(timeline: Timeline) -> None:
    lane_menu.go_by(timeline, "code")
    assert timeline.middle_of(SEEN[1]) is None
    timeline.show_selected(("turns",))
    middle = timeline.middle_of(SEEN[1])
    assert middle is not None
    assert timeline.rows().view.contains(middle)
    spot = timeline.spot(middle)
    assert spot.moment is not None
    assert spot.moment.id == "turns"


def test_a_lane_is_dragged_to_another_place_and_stays_there(timeline: Timeline) -> None:
    before = names(timeline)
    dragged, target = label_of(timeline, before[0]), label_of(timeline, before[2])
    to = QPointF(target.geometry().bottomLeft() - dragged.pos()) + QPointF(20, 4)
    Mouse(dragged).drag(QPointF(20, 8), to)
    assert names(timeline) == [before[1], before[2], before[0], *before[3:]]
    timeline.lanes.set([EVERYDAY], SEEN)
    assert names(timeline)[2] == before[0]
    # The names stand where the lanes are.
    for lane, rect in timeline.lane_rects():
        shown = label_of(timeline, lane.label)
        assert shown.rect().contains(shown.mapFrom(timeline, QPoint(20, round(rect.center().y()))))


def test_a_lane_is_moved_by_its_menu(timeline: Timeline) -> None:
    before = names(timeline)
    choose(timeline, before[0], "Move down")
    assert names(timeline)[:2] == [before[1], before[0]]
    choose(timeline, before[0], "Move up")
    assert names(timeline) == before


def test_a_folded_lane_is_a_thin_line_of_dashes_in_its_colour(timeline: Timeline) -> None:
    high = {lane.label: rect.height() for lane, rect in timeline.lane_rects()}
    choose(timeline, "To and fro", "Fold to a thin line")
    (lane, rect) = next(each for each in timeline.lane_rects() if each[0].label == "To and fro")
    assert rect.height() < high["To and fro"]
    assert timeline.lanes.is_thin(lane)
    picture = timeline.grab().toImage()
    inside = QPoint(int(timeline.x_of(5000)), round(rect.center().y()))
    assert picture.pixelColor(inside) == tokens().group("g4")
    choose(timeline, "To and fro", "Unfold")
    assert not timeline.lanes.is_thin(lane)


def test_the_button_at_a_name_opens_the_lane_row_by_row(timeline: Timeline) -> None:
    label = label_of(timeline, "Baby tells us")
    QTest.mouseMove(label, QPoint(20, 8))
    fold = next(each for each in label.findChildren(QToolButton) if "codes" in each.accessibleName())
    fold.click()
    assert names(timeline)[:3] == ["Baby tells us", "Reaches out", "Interested"]
    assert timeline.lanes.lane_of(SEEN[0]).label == "Reaches out"
    assert "opened" in label.accessibleName()
    fold.click()
    assert "Reaches out" not in names(timeline)


def test_one_alone_folds_the_others_and_leaves_them_out(timeline: Timeline) -> None:
    choose(timeline, "To and fro", "Only this one")
    assert [timeline.lanes.heard(moment) for moment in SEEN] == [False, True]
    assert "left out" in label_of(timeline, "Baby tells us").accessibleName()
    choose(timeline, "Baby tells us", "Show all lanes again")
    assert all(timeline.lanes.heard(moment) for moment in SEEN)


def test_what_is_left_out_is_pale(timeline: Timeline) -> None:
    edge = tokens().group("g4").name()
    assert edge in colours(timeline.grab().toImage(), timeline, "turns")
    choose(timeline, "To and fro", "Leave it out")
    assert edge not in colours(timeline.grab().toImage(), timeline, "turns")
    choose(timeline, "To and fro", "Take it in again")
    assert edge in colours(timeline.grab().toImage(), timeline, "turns")


def test_the_keys_go_from_name_to_name(timeline: Timeline) -> None:
    before = names(timeline)
    label_of(timeline, before[0]).setFocus()
    QTest.keyClick(label_of(timeline, before[0]), Qt.Key.Key_Down)
    assert label_of(timeline, before[1]).hasFocus()
    assert nameless(timeline) == []


def test_a_bar_keeps_the_colour_of_its_group_whatever_the_lanes_go_by(timeline: Timeline) -> None:
    for way in ("group", "code", "person", "coder"):
        lane_menu.go_by(timeline, way)
        timeline.show_selected(())
        timeline.reveal(timeline.lanes.lane_of(SEEN[1]))
        assert tokens().group("g4").name() in colours(timeline.grab().toImage(), timeline, "turns")


def test_an_older_moment_is_painted_anew_where_it_was_changed_and_nothing_else(timeline: Timeline) -> None:
    timeline.grab()
    before = timeline.canvas.picture().toImage()
    timeline.lanes.put(replace(SEEN[1], end_ms=9000))  # type: ignore[arg-type]
    changed = timeline.canvas.changes()
    assert changed is not None
    lane = next(rect for lane, rect in timeline.lane_rects() if lane.label == "To and fro")
    assert sum(rect.height() for rect in changed) < lane.height() + 30
    after = timeline.canvas.picture().toImage()
    timeline.repaint_all()
    assert after == timeline.canvas.picture().toImage()
    assert after != before
