"""A workbench with a short film on it, in a real window."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.bench import films
from tests.rest import rest
from video_feedback.jobs import Progress
from video_feedback.library import families, importing
from video_feedback.library.library import Library
from video_feedback.settings import Settings
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.prepare.page import PreparePage
from video_feedback_ui.theme import load_fonts, theme


@pytest.fixture(scope="session")
def numbered_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight seconds at 25 frames a second; every frame says its number."""
    path = tmp_path_factory.mktemp("films") / "numbered.mp4"
    return films.make(path, width=640, height=360, fps=25, seconds=8, key_every=50)


@pytest.fixture
def window(
    qapp: QApplication, tmp_path: Path, numbered_film: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """The worker's window with one family and its film, on the workbench."""
    monkeypatch.setenv("VIDEO_FEEDBACK_CONFIG", str(tmp_path / "config"))
    library = Library.create(tmp_path / "library")
    brought = importing.bring_in(numbered_film, library.media, Progress())
    with library.change("Import", undoable=False) as db:
        family = families.new("Rowan")
        families.add(db, family)
        recording = importing.record(db, brought, family.id)
    load_fonts()
    theme.choose("light")
    bridge = Bridge(replace(Settings(), lead_playing_ms=0))
    window = MainWindow(bridge)
    bridge.open(library)
    window.show()
    window.go(f"recording:{recording.id}")
    yield window
    window.close()
    window.deleteLater()
    # Else it lives on, and every change of the theme dresses it again.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def page(window: MainWindow, wait: Callable[[Callable[[], bool]], None]) -> PreparePage:
    page = window.page("prepare")
    assert isinstance(page, PreparePage)
    wait(lambda: not page.surface.image().isNull())
    return page


@pytest.fixture
def wait() -> Callable[[Callable[[], bool]], None]:
    """Let the window work until something is so."""

    def until(so: Callable[[], bool]) -> None:
        end = time.monotonic() + 8
        while not so():
            assert time.monotonic() < end, "it did not become so"
            rest(0.005)

    return until
