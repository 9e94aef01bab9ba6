"""The first tour, really done by the keys: each step moves on when the worker has done it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from tests.ui.house import House, nameless
from video_feedback.feedback import picking
from video_feedback.library import families, founding, moments
from video_feedback.vault.cost import QUICK
from video_feedback_ui import made_family
from video_feedback_ui.guide.first_tour import STEPS, FirstTour
from video_feedback_ui.guide.keys_overlay import KeysOverlay
from video_feedback_ui.guide.offer import Offer
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.prepare.page import PreparePage

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def window(bare_window: MainWindow, numbered_film: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The made family's library is open for the first time. Its film is a shorter one here."""
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    folder = made_family.folder()
    bare_window.bridge.keep(lead_playing_ms=0)
    bare_window.bridge.open(
        founding.found(folder, made_family.PASSPHRASE, "Worker", cost=QUICK, any_passphrase=True)[0]
    )
    house = House(bare_window)
    family = families.new("Rowan")
    with house.library.change("Add the family", undoable=False) as db:
        families.add(db, family)
    house.film(family, numbered_film)
    QTest.qWaitForWindowActive(bare_window)
    return bare_window


@pytest.fixture
def tour(window: MainWindow, wait: Wait) -> FirstTour:
    offer = window.findChild(Offer)
    assert offer is not None
    offer.bubble.skip.click()
    tour = window.findChild(FirstTour)
    assert tour is not None
    wait(lambda: not bench(window).surface.image().isNull())
    return tour


def bench(window: MainWindow) -> PreparePage:
    page = window.page("prepare")
    assert isinstance(page, PreparePage)
    return page


def press(window: MainWindow, *keys: Qt.Key | str) -> None:
    for key in keys:
        QTest.keyClick(window.focusWidget() or window, key)


def said(tour: FirstTour) -> str:
    return " ".join(each.text() for each in tour.bubble.findChildren(QLabel) if each.isVisible())


def is_beside(tour: FirstTour) -> bool:
    """The bubble covers nothing of what it points at, and lies on the window."""
    window = tour.bubble.parentWidget()
    assert window is not None
    return (
        not tour.bubble.target_rect().isEmpty()
        and not tour.bubble.geometry().intersects(tour.bubble.target_rect())
        and window.rect().contains(tour.bubble.geometry())
    )


def test_the_five_steps_are_done_by_the_keys(window: MainWindow, tour: FirstTour, wait: Wait) -> None:
    page = bench(window)
    assert page.recording is not None
    assert "1 of 5" in said(tour)
    assert is_beside(tour)
    press(window, Qt.Key.Key_Space)
    wait(lambda: tour.at == 1)
    assert "2 of 5" in said(tour)
    assert is_beside(tour)
    wait(lambda: page.shown_ms > 400)
    press(window, "1")
    assert tour.at == 2
    assert is_beside(tour)
    press(window, Qt.Key.Key_Space)
    wait(lambda: not page.deck.playing and page.deck.exact)
    press(window, Qt.Key.Key_Right)
    wait(lambda: "✓" in said(tour))
    assert tour.at == 2  # stepped, but nothing was moved yet
    press(window, "[")
    assert tour.at == 3
    assert is_beside(tour)
    press(window, "p")
    assert tour.at == 4
    assert len(picking.picks_to_come(page.bridge.db, page.recording.family_id)) == 1
    assert tour.bubble.target_rect().center() == middle(window, page.to_script)
    page.to_script.click()
    wait(is_on_card(window, tour))
    assert is_beside(tour)
    field = script_field(window)
    field.setFocus()
    QTest.keyClicks(field, "You waited")
    wait(lambda: tour.at == len(STEPS))
    assert "Well done" in said(tour)
    press(window, Qt.Key.Key_Escape)
    assert window.findChild(FirstTour) is None


def middle(window: MainWindow, widget: QPushButton) -> QPoint:
    over = window.centralWidget()
    return QRect(widget.mapTo(over, QPoint(0, 0)), widget.size()).center()


def script_field(window: MainWindow) -> QPlainTextEdit:
    field: QPlainTextEdit = window.page("sessions").script.column.cards[0].say  # type: ignore[attr-defined]
    return field


def is_on_card(window: MainWindow, tour: FirstTour) -> Callable[[], bool]:
    def so() -> bool:
        tour.bubble.place()
        field = script_field(window)
        return tour.bubble.target_rect().contains(field.mapTo(window.centralWidget(), QPoint(2, 2)))

    return so


def test_the_keys_go_on_working_and_what_comes_too_early_does_not_count(window: MainWindow, tour: FirstTour) -> None:
    press(window, "1")
    page = bench(window)
    assert page.recording is not None
    assert len(moments.of_recording(page.bridge.db, page.recording.id)) == 1
    assert tour.at == 0
    assert page.hasFocus()


def test_a_step_can_be_skipped_and_the_tour_left_at_any_time(window: MainWindow, tour: FirstTour) -> None:
    tour.bubble.skip.click()
    assert tour.at == 1
    press(window, Qt.Key.Key_Escape)
    assert window.findChild(FirstTour) is None
    assert not tour.bubble.isVisible()


def test_escape_closes_first_what_lies_over_the_page(window: MainWindow, tour: FirstTour) -> None:
    press(window, "?")
    press(window, Qt.Key.Key_Escape)
    assert window.findChild(KeysOverlay) is None
    assert window.findChild(FirstTour) is tour


def test_at_another_place_it_waits_at_the_foot_and_points_again_when_one_is_back(
    window: MainWindow, tour: FirstTour
) -> None:
    window.go("families")
    tour.bubble.place()
    assert tour.bubble.isVisible()
    assert tour.bubble.target_rect().isEmpty()
    window.go("prepare")
    tour.bubble.place()
    assert is_beside(tour)


def test_it_never_covers_its_part_in_a_smaller_window(window: MainWindow, tour: FirstTour) -> None:
    for size in ((1200, 728), (1366, 768), (1920, 1080)):
        window.resize(*size)
        QApplication.processEvents()
        tour.bubble.place()
        assert is_beside(tour), size


def test_it_is_offered_once(window: MainWindow) -> None:
    offer = window.findChild(Offer)
    assert offer is not None
    offer.bubble.leave.click()
    assert window.bridge.settings.tour_offered
    window.bridge.close()
    opened = made_family.unlocked(made_family.folder())
    assert window.bridge.open_folder(made_family.folder(), opened.key)
    assert window.findChild(Offer) is None


def test_the_offer_is_answered_by_the_keys_and_goes_with_who_goes_on(window: MainWindow) -> None:
    offer = window.findChild(Offer)
    assert offer is not None
    window.go("prepare")
    assert window.findChild(Offer) is None
    assert not offer.bubble.isVisible()
    window.bridge.keep(tour_offered=False)
    window.bridge.close()
    opened = made_family.unlocked(made_family.folder())
    assert window.bridge.open_folder(made_family.folder(), opened.key)
    again = window.findChild(Offer)
    assert again is not None
    again.bubble.skip.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_Space)
    assert window.findChild(FirstTour) is not None


def test_a_library_of_ones_own_is_not_offered_a_tour(house: House) -> None:
    assert house.window.findChild(Offer) is None


def test_from_help_it_begins_again(window: MainWindow) -> None:
    offer = window.findChild(Offer)
    assert offer is not None
    offer.bubble.leave.click()
    window.go("help")
    [begin] = [each for each in window.page("help").findChildren(QPushButton) if each.text() == "Take the first tour"]
    begin.click()
    assert window.findChild(FirstTour) is not None
    assert window.bridge.place.startswith("recording:")


def test_from_help_in_another_library_it_says_where_the_tour_is(house: House) -> None:
    house.window.go("tour")
    assert house.window.findChild(FirstTour) is None
    assert house.told[-1][0] == "The tour is on the made family: press “Try it with a made family”."


def test_everything_in_it_has_a_name(tour: FirstTour) -> None:
    assert nameless(tour.bubble) == []
    assert tour.bubble.accessibleName().startswith("1 of 5. Watch it. ")


def test_it_goes_with_its_library(window: MainWindow, tour: FirstTour) -> None:
    window.bridge.close()
    assert window.findChild(FirstTour) is None
    assert not tour.bubble.isVisible()
