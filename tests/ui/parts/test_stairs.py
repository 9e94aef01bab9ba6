"""The one icon that is not of the set: it follows the theme, what is off, and stays as wide as it is high."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

from video_feedback_ui.parts.icons import icon
from video_feedback_ui.parts.stairs import STAIRS
from video_feedback_ui.theme import tokens

pytestmark = pytest.mark.usefixtures("qapp")


def painted(size: QSize, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon(STAIRS, "accent").pixmap(size, mode).toImage()


def strongest(image: QImage) -> QColor:
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=lambda colour: colour.alpha())


def columns(image: QImage) -> list[int]:
    return [x for x in range(image.width()) if any(image.pixelColor(x, y).alpha() for y in range(image.height()))]


def test_it_is_painted_in_the_colour_it_is_asked_for_or_in_that_of_what_is_off() -> None:
    assert strongest(painted(QSize(44, 44))).name() == tokens().accent.lower()
    assert strongest(painted(QSize(44, 44), QIcon.Mode.Disabled)).name() == tokens().ink_off.lower()


def test_with_more_room_it_stands_in_the_middle_and_is_not_drawn_out() -> None:
    narrow, wide = columns(painted(QSize(22, 22))), columns(painted(QSize(42, 22)))
    assert len(wide) == len(narrow)
    assert wide[0] - narrow[0] == 10
