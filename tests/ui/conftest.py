"""A window of the app, dressed, with a library of its own in a folder that goes away."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import films
from tests.bench import films as numbered
from tests.keys import KEY
from tests.ui.house import House
from video_feedback.library.library import Library
from video_feedback.settings import Settings
from video_feedback_ui.actions import keyboard
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.theme import load_fonts, theme

# A machine that is busy is slow, not wrong.
assert QtBot.waitUntil.__kwdefaults__ is not None
QtBot.waitUntil.__kwdefaults__["timeout"] = 20_000


@pytest.fixture(scope="session")
def short_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds of a square that moves, 25 frames a second, filmed on 14 May 2026."""
    return films.make(tmp_path_factory.mktemp("films") / "short.mp4", 200)


@pytest.fixture(scope="session")
def other_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return films.make(tmp_path_factory.mktemp("films") / "other.mp4", 120)


@pytest.fixture(scope="session")
def numbered_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight seconds at 25 frames a second; every frame says its number."""
    path = tmp_path_factory.mktemp("films") / "numbered.mp4"
    return numbered.make(path, width=640, height=360, fps=25, seconds=8, key_every=50)


@pytest.fixture
def bare_window(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """The window before a library is open. Settings and folders are the test's own."""
    monkeypatch.setenv("VIDEO_FEEDBACK_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    if theme.is_dark or not qapp.styleSheet():
        load_fonts()
        theme.choose("light")
    made = MainWindow(Bridge(Settings()))
    made.go("start")
    made.show()
    yield made
    made.close()
    made.deleteLater()
    keyboard.take({})  # the keys are one for the whole process
    # Else it stays, and every change of the style sheet dresses it again.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()


@pytest.fixture
def house(bare_window: MainWindow, tmp_path: Path) -> House:
    """The window with an open library and nobody in it."""
    bare_window.bridge.open(Library.create(tmp_path / "library", KEY))
    return House(bare_window)


@pytest.fixture
def wait(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    """Wait until something is so, at most ten seconds."""
    return lambda condition: qtbot.waitUntil(condition)
