"""Panning, zooming, scrubbing and touching on the timeline by itself."""

from fractions import Fraction

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.mouse import CTRL, MIDDLE, SHIFT, Mouse
from tests.ui.timeline.test_lanes import EVERYDAY, a_moment
from video_feedback.media.frame_table import FrameTable
from video_feedback_ui.timeline.gestures.snap import Snap
from video_feedback_ui.timeline.timeline import LABELS, Timeline

LONG_MS = 600_000


class Table:
    """A timeline of a film of ten minutes, and a mouse over it."""

    def __init__(self, timeline: Timeline) -> None:
        self.timeline, self.mouse = timeline, Mouse(timeline)
        self.sought: list[int] = []
        timeline.sought.connect(self.sought.append)
        self.y = timeline.lane_rects()[0][1].center().y()

    @property
    def view(self) -> tuple[float, float]:
        scale = self.timeline.scale
        return round(scale.from_ms, 3), round(scale.to_ms, 3)

    def at(self, ms: float, y: float | None = None) -> QPointF:
        return QPointF(self.timeline.x_of(ms), self.y if y is None else y)

    def over(self, ms: float) -> QPointF:
        """In the strip of the whole film."""
        rect = self.timeline.whole.rect
        return QPointF(rect.left() + ms / LONG_MS * rect.width(), rect.center().y())


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.resize(LABELS + 1012, 260)
    stretch = next(code.id for code in EVERYDAY.codes if code.kind == "stretch")
    timeline.lanes.set([EVERYDAY], [a_moment("one", stretch, 301_000, 303_000)])
    times = np.arange(0, LONG_MS, 40, dtype=np.int64)
    timeline.show_film(
        FrameTable(times, times, np.ones(len(times), np.bool_), Fraction(1, 1000), Fraction(0), 0), LONG_MS
    )
    timeline.show()
    qtbot.waitUntil(lambda: timeline.isVisible() and timeline.window().windowHandle().isExposed())
    return Table(timeline)


def test_the_wheel_zooms_and_what_is_under_the_cursor_stays_there(table: Table) -> None:
    at = table.at(200_000)
    for keys in (Qt.KeyboardModifier.NoModifier, CTRL):
        table.mouse.wheel(at, QPoint(0, 240), keys)
        assert table.timeline.x_of(200_000) == pytest.approx(at.x(), abs=0.01)
    assert table.timeline.scale.span_ms < LONG_MS / 2
    for _ in range(4):
        table.mouse.wheel(at, QPoint(0, -240))
    assert table.timeline.scale.is_whole


def test_the_wheel_goes_in_to_single_frames_and_no_further(table: Table) -> None:
    for _ in range(60):
        table.mouse.wheel(table.at(200_000), QPoint(0, 240))
    assert table.timeline.scale.span_ms == 400


def test_shift_and_a_wheel_or_a_wheel_to_the_side_pan(table: Table) -> None:
    table.timeline.zoom(10, 300_000)
    before = table.view
    table.mouse.wheel(table.at(300_000), QPoint(0, -120), SHIFT)
    later = table.view
    assert later > before
    table.mouse.wheel(table.at(300_000), QPoint(120, 0))
    assert table.view == before


def test_two_fingers_on_a_touch_pad_pan_by_as_many_pixels_and_with_ctrl_they_zoom(table: Table) -> None:
    table.timeline.zoom(10, 300_000)
    scale, here = table.timeline.scale, table.at(300_000)
    update = Qt.ScrollPhase.ScrollUpdate
    table.mouse.wheel(here, QPoint(-60, 0), pixels=QPoint(-30, 2), phase=update)
    assert table.timeline.scale == scale.panned(30)
    table.mouse.wheel(here, QPoint(0, 60), pixels=QPoint(0, 30), phase=update)
    assert table.timeline.scale == scale
    table.mouse.wheel(here, QPoint(0, 60), CTRL, pixels=QPoint(0, 30), phase=update)
    assert table.timeline.scale.span_ms < scale.span_ms
    assert table.timeline.x_of(300_000) == pytest.approx(here.x(), abs=0.01)


def test_a_pinch_on_a_touch_pad_zooms_at_the_cursor(table: Table) -> None:
    device = QPointingDevice.primaryPointingDevice()
    here = table.at(450_000)
    world = QPointF(table.timeline.mapToGlobal(here.toPoint()))
    zoom = Qt.NativeGestureType.ZoomNativeGesture
    for value, closer in ((0.5, True), (-0.2, False)):
        before = table.timeline.scale.span_ms
        QApplication.sendEvent(
            table.timeline, QNativeGestureEvent(zoom, device, 2, here, here, world, value, QPointF(), 0)
        )
        assert (table.timeline.scale.span_ms < before) is closer
        assert table.timeline.x_of(450_000) == pytest.approx(here.x(), abs=0.01)


def test_the_middle_button_pulls_the_view_along_and_escape_brings_it_back(table: Table) -> None:
    table.timeline.zoom(10, 300_000)
    scale = table.timeline.scale
    start = table.at(300_000)
    table.mouse.drag(start, start + QPointF(120, 30), button=MIDDLE)
    assert table.timeline.scale == scale.panned(-120)
    table.mouse.press(start, button=MIDDLE)
    table.mouse.glide(start - QPointF(200, 0))
    QTest.keyClick(table.timeline, Qt.Key.Key_Escape)
    table.mouse.release()
    assert table.timeline.scale == scale.panned(-120)


def test_on_the_ruler_the_film_follows_the_hand_and_the_view_goes_along_at_its_edge(table: Table, qtbot: QtBot) -> None:
    table.timeline.zoom(10, 300_000)
    before = table.view
    ruler = table.timeline.whole.rect.bottom() + 14
    table.mouse.press(table.at(300_000, ruler))
    assert table.sought == [pytest.approx(300_000, abs=60)]
    table.mouse.glide(table.at(310_000, ruler))
    assert table.sought[-1] == pytest.approx(310_000, abs=60)
    assert table.view == before
    edge = QPointF(table.timeline.x_of(table.timeline.scale.to_ms) - 3, ruler)
    table.mouse.glide(edge)
    qtbot.waitUntil(lambda: table.view[1] > before[1] + 3000)
    assert table.sought[-1] > before[1]
    table.mouse.release()
    stopped = table.view
    qtbot.wait(80)
    assert table.view == stopped


def test_a_marquee_goes_on_at_the_edge_of_the_view(table: Table, qtbot: QtBot) -> None:
    marked: list[tuple[str, ...]] = []
    table.timeline.hand.marked.connect(lambda ids, _: marked.append(ids))
    table.timeline.zoom(100, 305_500)
    begin = table.timeline.lanes.get("one")
    assert begin is not None
    y = table.timeline.rect_of(begin).center().y()  # type: ignore[union-attr]
    assert table.view[0] > 302_000
    table.mouse.press(table.at(table.view[0] + 3000, y))
    table.mouse.glide(QPointF(table.timeline.x_of(table.view[0]) + 2, y - 3))
    qtbot.waitUntil(lambda: table.view[0] < 300_900)
    table.mouse.release()
    assert marked == [("one",)]


# The strip of the whole film


def test_the_window_on_the_whole_film_is_pulled_along(table: Table) -> None:
    table.timeline.zoom(10, 300_000)
    scale = table.timeline.scale
    middle = scale.from_ms + scale.span_ms / 2
    table.mouse.drag(table.over(middle), table.over(middle + 60_000))
    assert table.timeline.scale.from_ms == pytest.approx(scale.from_ms + 60_000, abs=1)
    assert table.timeline.scale.span_ms == scale.span_ms
    assert table.sought == []


def test_a_click_in_the_strip_goes_there(table: Table) -> None:
    table.mouse.click(table.over(150_000))
    assert table.sought[-1] == pytest.approx(150_000, abs=600)  # all is in view: the film goes there
    del table.sought[:]
    table.timeline.zoom(10, 300_000)
    table.mouse.click(table.over(100_000))
    scale = table.timeline.scale
    assert scale.from_ms + scale.span_ms / 2 == pytest.approx(100_000, abs=1)
    assert table.sought == []


def test_the_edges_of_the_window_make_it_wider_and_narrower(table: Table) -> None:
    table.timeline.zoom(10, 300_000)
    before = table.view
    right = table.over(before[1])
    table.mouse.move(right)
    assert table.timeline.cursor().shape() == Qt.CursorShape.SizeHorCursor
    table.mouse.drag(right, right + QPointF(100, 0))
    assert table.view[0] == pytest.approx(before[0], abs=1)
    assert table.view[1] == pytest.approx(before[1] + 60_000, abs=1)
    left = table.over(table.view[0])
    table.mouse.drag(left, left + QPointF(50, 0))
    assert table.view == (pytest.approx(before[0] + 30_000, abs=1), pytest.approx(before[1] + 60_000, abs=1))


def test_from_the_whole_film_an_edge_zooms_in_and_escape_brings_it_back(table: Table) -> None:
    start = table.over(0)
    table.mouse.press(start)
    table.mouse.glide(start + QPointF(500, 0))
    assert table.view == (pytest.approx(300_000, abs=1), LONG_MS)
    QTest.keyClick(table.timeline, Qt.Key.Key_Escape)
    table.mouse.release()
    assert table.timeline.scale.is_whole
    assert table.sought == []


# Fingers


@pytest.fixture(scope="session")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


def test_one_finger_on_the_ruler_takes_the_film_along(table: Table, screen: QPointingDevice) -> None:
    ruler = table.timeline.whole.rect.bottom() + 14
    here, there = (table.at(ms, ruler).toPoint() for ms in (100_000, 200_000))
    QTest.touchEvent(table.timeline, screen).press(0, here, table.timeline).commit()
    QTest.touchEvent(table.timeline, screen).move(0, there, table.timeline).commit()
    QTest.touchEvent(table.timeline, screen).release(0, there, table.timeline).commit()
    assert table.sought[0] == pytest.approx(100_000, abs=600)
    assert table.sought[-1] == pytest.approx(200_000, abs=600)
    assert not table.timeline.hand.busy


def test_two_fingers_pan_and_pinch_and_put_back_what_one_had_begun(table: Table, screen: QPointingDevice) -> None:
    timeline = table.timeline
    moved: list[object] = []
    timeline.hand.moved.connect(lambda *what: moved.append(what))
    timeline.zoom(10, 302_000)
    scale = timeline.scale
    moment = timeline.lanes.get("one")
    assert moment is not None
    y = round(timeline.rect_of(moment).center().y())  # type: ignore[union-attr]
    one, two = QPoint(round(timeline.x_of(302_000)), y), QPoint(round(timeline.x_of(302_000)) + 200, y)
    QTest.touchEvent(timeline, screen).press(0, one, timeline).commit()
    QTest.touchEvent(timeline, screen).move(0, one + QPoint(30, 0), timeline).commit()
    assert timeline.hand.busy
    QTest.touchEvent(timeline, screen).move(0, one + QPoint(30, 0), timeline).press(1, two, timeline).commit()
    assert not timeline.hand.busy
    one += QPoint(30, 0)
    for _ in range(2):
        one, two = one + QPoint(-40, 0), two + QPoint(-40, 0)
        QTest.touchEvent(timeline, screen).move(0, one, timeline).move(1, two, timeline).commit()
    assert timeline.scale.span_ms == pytest.approx(scale.span_ms)
    assert timeline.scale.from_ms == pytest.approx(scale.panned(80).from_ms, abs=1)
    QTest.touchEvent(timeline, screen).move(0, one - QPoint(85, 0), timeline).move(
        1, two + QPoint(85, 0), timeline
    ).commit()
    assert timeline.scale.span_ms == pytest.approx(scale.span_ms / 2, rel=0.01)
    QTest.touchEvent(timeline, screen).release(0, one, timeline).release(1, two, timeline).commit()
    assert moved == []


def test_a_finger_that_rests_on_a_moment_asks_for_the_menu(table: Table, screen: QPointingDevice, qtbot: QtBot) -> None:
    timeline = table.timeline
    timeline.zoom(10, 302_000)
    asked: list[QPoint] = []
    timeline.hand.menu_asked.connect(asked.append)
    moment = timeline.lanes.get("one")
    assert moment is not None
    at = QPoint(round(timeline.x_of(302_000)), round(timeline.rect_of(moment).center().y()))  # type: ignore[union-attr]
    QTest.touchEvent(timeline, screen).press(0, at, timeline).commit()
    qtbot.waitUntil(lambda: bool(asked))
    QTest.touchEvent(timeline, screen).release(0, at, timeline).commit()
    assert len(asked) == 1
    assert not timeline.hand.busy


def test_a_finger_on_the_names_of_the_lanes_is_left_to_them(table: Table, screen: QPointingDevice) -> None:
    at = QPoint(20, round(table.y))
    QTest.touchEvent(table.timeline, screen).press(0, at, table.timeline).commit()
    assert not table.timeline.hand.busy
    QTest.touchEvent(table.timeline, screen).release(0, at, table.timeline).commit()


# Snapping


def test_from_afar_whole_seconds_draw_and_near_by_they_do_not(table: Table) -> None:
    snap = Snap(table.timeline, [])
    assert snap.near(200_440) == 200_000
    table.timeline.zoom(60, 200_000)
    assert Snap(table.timeline, []).near(200_040) is None


def test_a_moment_does_not_draw_itself_but_another_with_the_same_edge_does(table: Table) -> None:
    timeline = table.timeline
    timeline.zoom(60, 301_000)
    one = timeline.lanes.get("one")
    assert one is not None
    snap = Snap(timeline, [], [one])
    assert snap.near(301_010) is None
    assert snap.move(one, 10) == (10, None)
    timeline.lanes.put(a_moment("two", one.code_id, 301_000, 305_000))
    assert snap.near(301_010) == 301_000
    assert snap.move(one, 2010) == (2000, 305_000)
    assert Snap(timeline, [301_012]).near(301_010) == 301_012  # the nearest of several
