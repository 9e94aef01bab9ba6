"""The page of schemes, opened by its key."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.house import House
from video_feedback_ui.pages.schemes_page import SchemesPage


@pytest.fixture
def page(house: House, wait: Callable[[Callable[[], bool]], None]) -> SchemesPage:
    house.window.activateWindow()
    wait(house.window.isActiveWindow)
    QTest.keyClick(house.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    page = house.page("schemes")
    assert isinstance(page, SchemesPage)
    assert page.isVisible()
    return page
