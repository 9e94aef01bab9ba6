"""A workbench with a film on it whose frames say their number."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.house import House
from tests.ui.prepare.bench import Bench
from video_feedback.library import families
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.prepare.page import PreparePage


@pytest.fixture
def window(house: House, numbered_film: Path) -> MainWindow:
    """The worker's window with one family and its film, on the workbench. A tag lies where the key was pressed."""
    house.bridge.keep(lead_playing_ms=0)
    family = families.new("Rowan")
    with house.library.change("Add the family", undoable=False) as db:  # so that only tags are taken back here
        families.add(db, family)
    recording = house.film(family, numbered_film)
    house.window.go(f"recording:{recording.id}")
    return house.window


@pytest.fixture
def page(window: MainWindow, wait: Callable[[Callable[[], bool]], None]) -> PreparePage:
    page = window.page("prepare")
    assert isinstance(page, PreparePage)
    wait(lambda: not page.surface.image().isNull())
    return page


@pytest.fixture
def bench(page: PreparePage, wait: Callable[[Callable[[], bool]], None]) -> Bench:
    """The page with a mouse over its timeline. Nothing snaps but frames."""
    page.bridge.keep(timeline_snap=False)
    return Bench(page, wait)
