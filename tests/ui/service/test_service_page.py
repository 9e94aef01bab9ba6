"""What the service lays down, on its page: kept as it is written, and taken back step by step."""

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.house import House, nameless
from tests.ui.test_every_button import silent
from tests.ui.test_plain_words import TYPED, taken_for_more
from tests.ui.visit import type_into
from video_feedback.library import service
from video_feedback.library.service import Service
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.pages.service_page import ServicePage
from video_feedback_ui.pages.settings_page import SettingsPage
from video_feedback_ui.service.settings_card import ServiceCard


@pytest.fixture
def page(house: House) -> ServicePage:
    house.window.go("settings")
    settings = house.page("settings")
    assert isinstance(settings, SettingsPage)
    [card] = settings.findChildren(ServiceCard)
    card.look.click()
    made = house.page("service")
    assert isinstance(made, ServicePage)
    assert house.window.place == "service"
    QTest.qWaitForWindowActive(house.window)
    return made


def test_every_fact_has_a_field_is_kept_and_is_a_step_back(house: House, page: ServicePage) -> None:
    facts = page.facts
    made = {*facts.lines, *facts.steppers, *facts.choices, "nation"}
    assert made == {each.name for each in fields(Service)}
    for name, line in facts.lines.items():
        line.setText(f"Our {name}")
    page.facts.flush()
    for stepper in facts.steppers.values():
        stepper.more.click()
    facts.choices["weights"].button("product").click()
    page.closures.nation.button("WLS").click()
    held = service.get(house.db)
    first = Service()
    assert all(getattr(held, each.name) != getattr(first, each.name) for each in fields(Service))
    assert held.lawful_basis == "Our lawful_basis"
    assert held.rho == pytest.approx(0.35)
    assert (held.consent_months, held.raw_film_days) == (7, 31)
    for _ in fields(Service):
        house.bridge.undo()
    assert service.get(house.db) == first
    assert house.window.place == "service"
    assert facts.lines["controller"].text() == ""
    assert facts.steppers["rho"].box.text() == "0.30"
    assert facts.choices["weights"].button("equal").isChecked()


def test_typing_is_one_step_and_is_written_when_the_page_is_left(house: House, page: ServicePage) -> None:
    type_into(page.facts.lines["name"], "Early Help ")
    page.facts.flush()
    type_into(page.facts.lines["name"], "North")
    house.window.go("families")
    assert service.get(house.db).name == "Early Help North"
    house.bridge.undo()
    house.bridge.undo()
    assert service.get(house.db).name == ""


def test_the_usual_bases_are_offered_and_the_record_s_periods_are_left_to_the_controller(page: ServicePage) -> None:
    completer = page.facts.lines["lawful_basis"].completer()
    offered = [completer.model().index(at, 0).data() for at in range(completer.model().rowCount())]
    assert offered == ["Consent, article 6(1)(a) and 9(2)(a)", "Public task, article 6(1)(e) and 9(2)"]
    said = " ".join(each.text() for each in page.findChildren(QLabel))
    assert "for the controller to say" in said
    assert "Record and report outside this app" in said
    assert "For supervision and research".casefold() in said.casefold()


def test_escape_goes_back_and_settings_stay_marked(house: House, page: ServicePage) -> None:
    assert house.window._rail_buttons["settings"].isChecked()
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert house.window.place == "settings"


def test_everything_has_a_name_and_what_was_typed_is_plain(house: House, page: ServicePage) -> None:
    for line in page.facts.lines.values():
        line.setText(TYPED)
    page.facts.flush()
    QApplication.processEvents()
    assert service.get(house.db).controller == TYPED
    assert nameless(page) == []
    assert silent(page) == []
    assert taken_for_more() == []


def test_without_a_library_there_is_no_service(bare_window: MainWindow) -> None:
    bare_window.go("settings")
    [card] = bare_window.page("settings").findChildren(ServiceCard)
    assert not card.look.isEnabled()
    bare_window.go("service")
    assert bare_window.place == "start"
