"""What all tests share: where the clips are."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CLIPS = Path(__file__).resolve().parents[2] / "shared" / "clips"


@pytest.fixture(scope="session")
def clips() -> Callable[[str], Path]:
    """The path of a test clip, such as `generated/cfr25.mp4`. Skips where the folder of clips is absent."""

    def find(name: str) -> Path:
        path = CLIPS / name
        if not path.exists():
            pytest.skip(f"the clip {name} is not beside the project (../shared/clips)")
        return path

    return find
