"""What was done, listed newest first, and the way back to any of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget

from tests.ui.house import House, nameless
from tests.ui.visit import Visit
from video_feedback.library import families, moments
from video_feedback_schemas.records import Recording
from video_feedback_ui.history.panel import HistoryPanel
from video_feedback_ui.history.steps import Line

Wait = Callable[[Callable[[], bool]], None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    visit = Visit(house, short_film)
    visit.window.go(f"recording:{visit.recording.id}")
    return visit


@pytest.fixture
def other(visit: Visit, other_film: Path) -> Recording:
    return visit.house.film(visit.family, other_film)


def tag(visit: Visit, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(visit.window.page("prepare"), key)


def tagged(visit: Visit) -> list[str]:
    return [moment.code_id for moment in moments.of_recording(visit.db, visit.recording.id)]


def opened(visit: Visit) -> HistoryPanel:
    QTest.keyClick(visit.window, Qt.Key.Key_H, CTRL)
    panel = next(each for each in visit.window.findChildren(HistoryPanel) if each.isVisible())
    assert panel.isAncestorOf(visit.window.focusWidget() or visit.window)
    return panel


def lines(panel: HistoryPanel) -> list[Line]:
    return [panel.steps.line(row) for row in range(panel.steps.rowCount())]


def names(panel: HistoryPanel) -> list[str]:
    return [line.words for line in lines(panel) if line.number is not None]


def keys(panel: HistoryPanel, *pressed: Qt.Key) -> None:
    for key in pressed:
        QTest.keyClick(panel.window().focusWidget() or panel, key)


def test_steps_stand_newest_first_by_day_and_place_with_now_on_top(visit: Visit) -> None:
    tag(visit, Qt.Key.Key_1, Qt.Key.Key_A)
    panel = opened(visit)
    assert names(panel) == ["Tag Answers the signal", "Tag Reaches out", "Add the family Rowan", "Before all of this"]
    headings = [line.words for line in lines(panel) if line.number is None]
    assert headings == [f"Today · {visit.recording.title}", "Today · Rowan"]
    assert [line.words for line in lines(panel) if line.is_now] == ["Tag Answers the signal"]
    assert panel.list.currentIndex().row() == panel.steps.row_of_now()


def test_arrows_walk_and_enter_goes_back_and_on_again(visit: Visit) -> None:
    tag(visit, Qt.Key.Key_1, Qt.Key.Key_A, Qt.Key.Key_1)
    panel = opened(visit)
    keys(panel, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert tagged(visit) == ["sig.reach"]
    now = next(line for line in lines(panel) if line.is_now)
    assert now.words == "Tag Reaches out"
    assert [line.undone for line in lines(panel) if line.number is not None][:3] == [True, True, False]
    assert panel.list.currentIndex().row() == panel.steps.row_of_now()
    keys(panel, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert sorted(tagged(visit)) == ["ans.answer", "sig.reach", "sig.reach"]
    keys(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert visit.window.page("prepare").hasFocus()


def test_a_click_goes_there(visit: Visit) -> None:
    tag(visit, Qt.Key.Key_1, Qt.Key.Key_A)
    panel = opened(visit)
    row = names(panel).index("Tag Reaches out")
    at = panel.list.visualRect(panel.steps.index(row + 1)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert tagged(visit) == ["sig.reach"]


def test_what_touches_another_film_says_so_first(visit: Visit, other: Recording) -> None:
    tag(visit, Qt.Key.Key_1)
    visit.window.go(f"recording:{other.id}")
    tag(visit, Qt.Key.Key_A)
    panel = opened(visit)
    bottom = panel.steps.row_of(next(line.number for line in lines(panel) if line.words == "Add the family Rowan") or 0)
    panel.list.setCurrentIndex(panel.steps.index(bottom))
    keys(panel, Qt.Key.Key_Return)
    assert panel.asks.isVisible()
    assert panel.asks.text() == f"This also takes back 1 step in {visit.recording.title}. Press once more to do it."
    assert tagged(visit) == ["sig.reach"]
    keys(panel, Qt.Key.Key_Return)
    assert tagged(visit) == []
    assert not panel.asks.isVisible()


def test_this_film_only_leaves_the_others_out(visit: Visit, other: Recording) -> None:
    tag(visit, Qt.Key.Key_1)
    visit.window.go(f"recording:{other.id}")
    tag(visit, Qt.Key.Key_A, Qt.Key.Key_1)
    panel = opened(visit)
    assert panel.only_here.text() == "This film only"
    panel.only_here.click()
    assert names(panel) == ["Tag Reaches out", "Tag Answers the signal", "Before all of this"]
    keys(panel, Qt.Key.Key_Escape)
    visit.window.go("families")
    assert "Tag Answers the signal" in names(opened(visit))


def test_before_anything_it_says_what_will_be_here(house: House) -> None:
    QTest.qWaitForWindowActive(house.window)
    QTest.keyClick(house.window, Qt.Key.Key_H, CTRL)
    panel = house.window.findChild(HistoryPanel)
    assert panel is not None
    assert not panel.list.isVisible()
    assert any("Nothing was done yet." in words for words in said(panel))


def said(panel: QWidget) -> list[str]:
    return [each.text() for each in panel.findChildren(QWidget) if each.isVisible() and hasattr(each, "text")]


def test_ctrl_z_works_while_it_is_open_and_is_seen(visit: Visit) -> None:
    tag(visit, Qt.Key.Key_1)
    panel = opened(visit)
    QTest.keyClick(visit.window, Qt.Key.Key_Z, CTRL)
    assert tagged(visit) == []
    assert next(line for line in lines(panel) if line.is_now).words == "Add the family Rowan"


def test_the_button_beside_the_arrows_opens_and_closes_it(visit: Visit) -> None:
    head = visit.window.page("prepare").head  # type: ignore[attr-defined]
    head.history.click()
    panel = next(each for each in visit.window.findChildren(HistoryPanel) if each.isVisible())
    head.history.click()
    assert not panel.isVisible()


def test_it_goes_when_its_page_is_left(visit: Visit) -> None:
    panel = opened(visit)
    visit.window.go("families")
    visit.window.go(f"recording:{visit.recording.id}")
    assert not panel.isVisible()


def test_everything_in_it_has_a_name(visit: Visit) -> None:
    tag(visit, Qt.Key.Key_1)
    panel = opened(visit)
    assert nameless(panel) == []
    read = [panel.steps.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(panel.steps.rowCount())]
    assert read[1].startswith("Tag Reaches out, ")
    assert read[1].endswith(", now")


def test_a_long_history_is_read_as_it_is_walked(visit: Visit) -> None:
    for number in range(450):
        with visit.house.library.change(f"Add {number}", place="families") as db:
            families.add(db, families.new(f"Family {number}"))
    panel = opened(visit)
    steps = panel.steps
    assert steps.rowCount() < 450
    tester = QAbstractItemModelTester(steps, QAbstractItemModelTester.FailureReportingMode.Warning)
    for _ in range(9):
        keys(panel, Qt.Key.Key_End)
    assert [steps.line(row).words for row in (0, 1, 450)] == ["Today · Families", "Add 449", "Add 0"]
    assert steps.line(steps.rowCount() - 1).words == "Before all of this"
    QTest.keyClick(visit.window, Qt.Key.Key_Z, CTRL)
    tester.deleteLater()
