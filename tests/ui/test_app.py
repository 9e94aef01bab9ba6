"""The window on screens of all sizes, and the ground that it stands on."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen

from video_feedback_ui import app
from video_feedback_ui.main_window import MainWindow


@pytest.mark.parametrize(("size", "fills"), [((1366, 768), True), ((1366, 740), True), ((1920, 1080), False)])
def test_the_window_fills_a_screen_that_has_no_room_for_it_and_its_title(
    bare_window: MainWindow, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], fills: bool
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(*size))
    app.show(bare_window)
    assert bare_window.isMaximized() is fills


# In a process of its own: where this goes wrong it aborts whatever it runs in (PySide6 6.12.0 on Python 3.11).
_NOTHING_GIVEN_BACK = """
from PySide6.QtWidgets import QApplication, QLabel, QSlider
app = QApplication([])
label, slider = QLabel(), QSlider()
for number in range(20_000):
    label.setText(str(number))
    slider.setValue(number % 100)
    label.update()
    app.processEvents()
print(label.text())
"""


def test_qt_may_be_called_any_number_of_times_on_this_python() -> None:
    done = subprocess.run([sys.executable, "-c", _NOTHING_GIVEN_BACK], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "19999\n"), done.stderr
