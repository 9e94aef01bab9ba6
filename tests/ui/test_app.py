"""The window on screens of all sizes."""

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
