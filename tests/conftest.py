"""What all tests share: where the clips are."""

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import shape
from video_feedback_ui.rubbish import collect_if_due

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CLIPS = Path(__file__).resolve().parents[2] / "shared" / "clips"

# Begun first, so that none of them runs on alone at the end.
_LONG = {
    "test_tour.py", "test_watched_day.py", "test_power_cuts.py", "test_players.py", "test_backups.py",
    "test_full_disk.py", "test_converting.py", "test_fuzz.py",
}  # fmt: skip


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.name not in _LONG)


# As in the app: a decoder's thread must not take the widgets of the test before apart.
gc.disable()


def pytest_collection_finish() -> None:
    gc.freeze()  # nor is what was read in by now looked through after each test


@pytest.fixture(autouse=True)
def rubbish_goes_on_this_thread() -> Iterator[None]:
    yield
    collect_if_due()


@pytest.fixture(autouse=True)
def libraries_take_their_shape_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nearly every test makes a library."""
    monkeypatch.setattr("video_feedback.library.library.migrate", shape.migrate)


@pytest.fixture(autouse=True)
def films_are_looked_through_here(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nearly every test has a film, and a process of its own for each takes longer than the test."""
    if "apart" not in request.fixturenames:
        from video_feedback.media.probe import probe  # noqa: PLC0415 (tests without films do without)

        monkeypatch.setattr("video_feedback.library.importing.probe_apart", probe)


@pytest.fixture
def apart() -> None:
    """Films that come in are looked through in a process of their own, as in the app."""


@pytest.fixture(scope="session")
def clips() -> Callable[[str], Path]:
    """The path of a test clip, such as `generated/cfr25.mp4`. Skips where the folder of clips is absent."""

    def find(name: str) -> Path:
        path = CLIPS / name
        if not path.exists():
            pytest.skip(f"the clip {name} is not beside the project (../shared/clips)")
        return path

    return find
