"""What was coded, and where nothing can be: marked by keys, dragged and named by mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.ui.house import nameless
from video_feedback.coding.codable import codable_ms
from video_feedback.library import spans
from video_feedback_ui.prepare.page import PreparePage

Wait = Callable[[Callable[[], bool]], None]
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def kept(page: PreparePage) -> list[tuple[str, int, int, str]]:
    assert page.recording is not None
    found = spans.of_recording(page.bridge.db, page.recording.id)
    return [(span.kind, span.start_ms, span.end_ms, span.reason) for span in found]


def go(page: PreparePage, wait: Wait, ms: int) -> None:
    page.do.seek(ms)
    wait(lambda: page.shown_ms == ms // 40 * 40)


Press = Callable[..., None]


@pytest.fixture
def press(page: PreparePage, wait: Wait) -> Press:
    """Press a key at a frame."""

    def at(ms: int, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        go(page, wait, ms)
        QTest.keyClick(page, key, keys)

    return at


def edge(page: PreparePage, index: int, which: str) -> QPoint:
    """Where an edge is taken hold of."""
    rect = page.bounding.covers.rect(page.bounding.covers.spans[index])
    return QPointF(rect.left() if which == "start" else rect.right(), rect.top() + 2).toPoint()


def test_two_presses_mark_from_one_frame_to_the_other(page: PreparePage, press: Press) -> None:
    told: list[str] = []
    page.bridge.told.connect(lambda words, _: told.append(words))
    press(1000, Qt.Key.Key_Y, ALT)
    assert told == ["Not codable from here. Press Alt+Y again where it ends."]
    assert kept(page) == []
    press(3000, Qt.Key.Key_Y, ALT)
    assert kept(page) == [("not_codable", 1000, 3000, "")]
    assert page.desk is not None
    assert (page.desk.in_ms, page.desk.out_ms) == (None, None)
    QTest.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert kept(page) == []
    assert list(page.bounding.covers.spans) == []


def test_escape_takes_a_beginning_back(page: PreparePage, press: Press) -> None:
    press(1000, Qt.Key.Key_Y, ALT)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.desk is not None
    assert page.desk.in_ms is None
    press(3000, Qt.Key.Key_Y, ALT)
    assert kept(page) == []


def test_in_and_out_go_before_the_chosen_stretch(page: PreparePage, press: Press) -> None:
    assert page.desk is not None
    page.do.choose(page.desk.tag("fro.turns", 2000, 5000).id)
    QTest.keyClick(page, Qt.Key.Key_Y, ALT)
    assert kept(page) == [("not_codable", 2000, 5000, "")]
    press(6000, Qt.Key.Key_I)
    press(7000, Qt.Key.Key_O)
    QTest.keyClick(page, Qt.Key.Key_Y, ALT)
    assert kept(page)[1:] == [("not_codable", 6000, 7000, "")]


def test_the_whole_film_was_coded_less_what_is_not_codable(page: PreparePage, press: Press) -> None:
    QTest.keyClick(page, Qt.Key.Key_Y, ALT | SHIFT)
    assert kept(page) == [("coded", 0, 7960, "")]
    press(1000, Qt.Key.Key_Y, ALT)
    press(1960, Qt.Key.Key_Y, ALT)
    film = page.deck.film
    assert film is not None
    assert codable_ms(page.bounding.covers.spans, film.frames, film.duration_ms) == 7000
    QTest.keyClick(page, Qt.Key.Key_Y, ALT | SHIFT)  # once more changes nothing, and is no step
    assert page.bridge.library.undoable().name == "Mark what is not codable"


def test_what_was_coded_goes_from_in_to_out(page: PreparePage, press: Press) -> None:
    press(1000, Qt.Key.Key_I)
    press(5000, Qt.Key.Key_O)
    QTest.keyClick(page, Qt.Key.Key_Y, ALT | SHIFT)
    assert kept(page) == [("coded", 1000, 5000, "")]
    page.bridge.undo()
    assert kept(page) == []


@pytest.mark.parametrize(("which", "expected"), [("start", (2000, 4000)), ("end", (1000, 6000))])
def test_an_edge_is_dragged_and_the_film_shows_it(
    page: PreparePage, press: Press, wait: Wait, which: str, expected: tuple[int, int]
) -> None:
    press(1000, Qt.Key.Key_Y, ALT)
    press(4000, Qt.Key.Key_Y, ALT)
    to_ms = expected[0] if which == "start" else expected[1]
    at = edge(page, 0, which)
    to = QPoint(round(page.timeline.x_of(to_ms + 15)), at.y() + 30)
    QTest.mousePress(page.timeline, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(page.timeline, to)
    assert kept(page)[0][1:3] == (1000, 4000)  # nothing is written while it is dragged
    wait(lambda: page.shown_ms == to_ms)
    QTest.mouseRelease(page.timeline, Qt.MouseButton.LeftButton, pos=to)
    assert kept(page) == [("not_codable", *expected, "")]
    page.bridge.undo()
    assert kept(page) == [("not_codable", 1000, 4000, "")]


def test_escape_puts_a_dragged_edge_back(page: PreparePage, press: Press) -> None:
    press(1000, Qt.Key.Key_Y, ALT)
    press(4000, Qt.Key.Key_Y, ALT)
    at = edge(page, 0, "end")
    to = QPoint(round(page.timeline.x_of(6015)), at.y() + 30)
    QTest.mousePress(page.timeline, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(page.timeline, to)
    assert edge(page, 0, "end").x() == at.x()  # only a preview has moved
    QTest.keyClick(page, Qt.Key.Key_Escape)
    QTest.mouseRelease(page.timeline, Qt.MouseButton.LeftButton, pos=to)
    assert kept(page) == [("not_codable", 1000, 4000, "")]
    assert page.bridge.library.undoable().name.startswith("Mark")


def test_its_card_says_why_moves_its_edges_and_takes_it_away(page: PreparePage, press: Press, wait: Wait) -> None:
    press(1000, Qt.Key.Key_Y, ALT)
    press(4000, Qt.Key.Key_Y, ALT)
    bounding = page.bounding
    rect = bounding.covers.rect(bounding.covers.spans[0])
    QTest.mouseClick(page.timeline, Qt.MouseButton.LeftButton, pos=QPointF(rect.center().x(), rect.top() + 2).toPoint())
    panel = bounding.panel
    assert panel.isVisible()
    assert nameless(panel) == []
    QTest.keyClicks(panel.field, "a cloth")
    assert kept(page) == [("not_codable", 1000, 4000, "a cloth")]
    panel._choose("Too dark")
    assert kept(page) == [("not_codable", 1000, 4000, "Too dark")]
    page.bridge.undo()
    assert kept(page) == [("not_codable", 1000, 4000, "")]
    go(page, wait, 2000)
    panel.begins.click()
    assert kept(page) == [("not_codable", 2000, 4000, "")]
    panel._ask_away()
    assert kept(page) == []
    assert panel.isHidden()
    page.bridge.undo()
    assert kept(page) == [("not_codable", 2000, 4000, "")]


def test_it_is_hatched_over_the_lanes_and_what_was_coded_is_a_line(page: PreparePage, press: Press, wait: Wait) -> None:
    go(page, wait, 7900)
    lanes = page.timeline.rows().lanes[0].toRect()
    bare, ruler = (
        page.timeline.grab(lanes).toImage(),
        page.timeline.grab(lanes.translated(0, 36 - lanes.top())).toImage(),
    )
    press(1000, Qt.Key.Key_Y, ALT)
    press(4000, Qt.Key.Key_Y, ALT)
    go(page, wait, 7900)
    assert page.timeline.grab(lanes).toImage() != bare
    page.bridge.undo()
    assert page.timeline.grab(lanes).toImage() == bare
    QTest.keyClick(page, Qt.Key.Key_Y, ALT | SHIFT)
    assert page.timeline.grab(lanes).toImage() == bare
    assert page.timeline.grab(lanes.translated(0, 36 - lanes.top())).toImage() != ruler
