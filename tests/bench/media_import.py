"""Bringing in ten minutes of 1080p as a phone makes them: the copy, the frame table and the check, over its length."""

import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench import films
from tests.bench.figures import Figures
from video_feedback.jobs import Progress
from video_feedback.library import importing
from video_feedback.media.probe import probe


def measure(folder: Path, share: float = 1.0) -> Figures:
    """Shares of the film's length, and seconds for each minute of film. A quick run brings in one turn of it."""
    source = films.ten_minutes(folder) if share == 1 else films.long_gop(folder)
    film, probed = _timed(lambda: probe(source))
    with TemporaryDirectory(dir=folder) as media:
        _, brought = _timed(lambda: importing.bring_in(source, Path(media), Progress()))
    length = film.duration_ms / 1000
    return {
        "import_ratio": brought / length,
        "import_s_a_minute": 60 * brought / length,
        "probe_s_a_minute": 60 * probed / length,
    }


def _timed(work: Callable[[], Any]) -> tuple[Any, float]:
    began = time.perf_counter()
    done = work()
    return done, time.perf_counter() - began
