"""The made clips say in every frame which frame it is; this is how it is read back, and what is true of each."""

import json
import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

ReadCode = Callable[[NDArray[np.uint8]], tuple[int, int] | None]
CLIPS = Path(__file__).resolve().parents[4] / "shared" / "clips"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """`truth` stands for each of the whole made clips in turn."""
    listed = CLIPS / "generated" / "clips.json"
    clips: list[dict[str, Any]] = json.loads(listed.read_text()) if listed.exists() else []
    whole = [clip for clip in clips if not clip.get("damaged") and clip["frames"]]
    if "truth" in metafunc.fixturenames:
        metafunc.parametrize("truth", whole, ids=[clip["file"] for clip in whole])


@pytest.fixture(scope="session")
def read_code(clips: Callable[[str], Path]) -> ReadCode:
    """Reads (clip, frame) painted into an upright picture; None if it lies on its side or cannot be read."""
    # Run, not imported: nothing is written beside the clips.
    reader = runpy.run_path(str(clips("make_clips.py")))["read_code"]

    def read(pixels: NDArray[np.uint8]) -> tuple[int, int] | None:
        found = reader(pixels, turns=(0,))
        return found and found[:2]

    return read
