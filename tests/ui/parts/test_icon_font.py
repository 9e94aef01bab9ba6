"""Icons come out of the font: in their colour, paler when off, and none under a wrong name."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from video_feedback_ui.parts.icon_font import Letter

pytestmark = pytest.mark.usefixtures("qapp")


def _colours(icon: QIcon, mode: QIcon.Mode) -> set[str]:
    image = icon.pixmap(QSize(22, 22), mode).toImage()
    seen = (image.pixelColor(x, y) for x in range(22) for y in range(22))
    return {colour.name() for colour in seen if colour.alpha() == 255}


def test_an_icon_is_drawn_in_its_colour_and_in_another_when_it_is_off() -> None:
    icon = QIcon(Letter("star-fill", "#2b6a5f", "#9c9184"))
    assert QColor("#2b6a5f").name() in _colours(icon, QIcon.Mode.Normal)
    assert _colours(icon, QIcon.Mode.Disabled) == {"#9c9184"}


def test_an_icon_that_does_not_exist_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        Letter("no-such-icon", "#000000", "#000000")


def test_the_app_starts_without_what_it_needs_only_to_read_films() -> None:
    script = (
        "import sys, video_feedback_ui.app, video_feedback_ui.pages.families_page; "
        "print([name for name in ('av', 'vlc', 'qtpy', 'PySide6.QtMultimedia', 'video_feedback.demo.film') "
        "if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
