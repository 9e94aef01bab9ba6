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


@pytest.fixture(scope="session")
def clips() -> Callable[[str], Path]:
    """The path of a test clip, such as `generated/cfr25.mp4`. Skips where the folder of clips is absent."""

    def find(name: str) -> Path:
        path = CLIPS / name
        if not path.exists():
            pytest.skip(f"the clip {name} is not beside the project (../shared/clips)")
        return path

    return find
