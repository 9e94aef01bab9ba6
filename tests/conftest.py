"""What all tests share: where the clips are."""

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from video_feedback_ui.rubbish import collect_if_due

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CLIPS = Path(__file__).resolve().parents[2] / "shared" / "clips"


# As in the app: a decoder's thread must not take the widgets of the test before apart.
gc.disable()


@pytest.fixture(autouse=True)
def rubbish_goes_on_this_thread() -> Iterator[None]:
    yield
    collect_if_due()


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
