"""A library with workers and passphrases, as quick to unlock as may be."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.house import House
from tests.ui.vault.locked import MINE, Locked
from video_feedback.library import founding
from video_feedback.vault import key_file
from video_feedback.vault.cost import QUICK
from video_feedback_ui.main_window import MainWindow

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture(autouse=True)
def guesses_are_cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("video_feedback.vault.key_file.calibrated", lambda: QUICK)


@pytest.fixture
def locked(bare_window: MainWindow, tmp_path: Path, wait: Wait) -> Locked:
    """The window before a library that Maria has locked with a passphrase of hers."""
    folder = tmp_path / "Northside"
    library, code = founding.found(folder, MINE, "Maria", cost=QUICK)
    library.close()
    key_file.confirm_code(folder, code)
    assert bare_window.bridge.ask_to_unlock(folder)
    return Locked(bare_window, folder, code, wait)


@pytest.fixture
def house(locked: Locked) -> House:
    """The same window, unlocked by Maria."""
    locked.unlock()
    return House(locked.window)
