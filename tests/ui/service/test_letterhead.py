"""The letterhead in Settings: a picture is brought, made small, shown, taken back, and anything else is told kindly."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tests.ui import choosing
from tests.ui.house import House
from tests.ui.visit import type_into
from video_feedback.library import letterhead, service
from video_feedback_ui.pages.service_page import ServicePage


@pytest.fixture
def page(house: House) -> ServicePage:
    house.window.go("service")
    page = house.page("service")
    assert isinstance(page, ServicePage)
    return page


def picture(path: Path) -> Path:
    cv2.imwrite(str(path), np.full((900, 1800, 3), (60, 120, 20), np.uint8))
    return path


def test_a_picture_is_chosen_made_small_and_shown_and_every_step_is_taken_back(
    house: House, page: ServicePage, tmp_path: Path
) -> None:
    QTest.mouseClick(page.letterhead.choose, Qt.MouseButton.LeftButton)
    choosing.answer(page.letterhead, picture(tmp_path / "logo.png"))
    assert letterhead.logo(house.db).startswith(b"\x89PNG")
    assert (page.letterhead.ends.logo.width(), page.letterhead.ends.logo.height()) == (400, 200)
    seen = page.letterhead.ends.grab().toImage()
    ratio = seen.width() / page.letterhead.ends.width()
    assert seen.pixelColor(round(40 * ratio), round(30 * ratio)) == QColor(20, 120, 60)
    QTest.mouseClick(page.letterhead.remove, Qt.MouseButton.LeftButton)
    assert letterhead.logo(house.db) == b""
    assert not page.letterhead.remove.isVisible()
    house.bridge.undo()
    assert letterhead.logo(house.db)
    assert page.letterhead.remove.isVisible()
    house.bridge.undo()
    assert page.letterhead.ends.logo.isNull()


def test_name_and_foot_are_shown_as_they_will_stand(house: House, page: ServicePage) -> None:
    type_into(page.facts.lines["foot"], "1 Orchard Lane")
    type_into(page.facts.lines["name"], "Rowan Tree Centre")
    page.facts.flush()
    assert service.get(house.db).foot == "1 Orchard Lane"
    assert (page.letterhead.ends.name, page.letterhead.ends.foot) == ("Rowan Tree Centre", "1 Orchard Lane")
    assert page.letterhead.ends.accessibleDescription() == "without a picture, Rowan Tree Centre, 1 Orchard Lane"


def test_what_is_no_picture_is_told_on_the_card_and_nothing_is_kept(
    house: House, page: ServicePage, tmp_path: Path
) -> None:
    (tmp_path / "logo.png").write_bytes(b"%PDF-1.7 no picture at all")
    page.letterhead.take(tmp_path / "logo.png")
    assert page.letterhead.trouble.text() == "This file is no picture. Choose a PNG or a JPEG."
    page.letterhead.take(tmp_path / "not there.png")
    assert "could not be read" in page.letterhead.trouble.text()
    assert letterhead.logo(house.db) == b""
    page.letterhead.take(picture(tmp_path / "fine.jpg"))
    assert not page.letterhead.trouble.isVisible()
    assert letterhead.logo(house.db)
