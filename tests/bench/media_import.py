"""Bringing in ten minutes of 1080p as a phone makes them, over its length: the copy with the frame table and the check,
then the thumbnails, then the waveform, one after the other. Each is a job, so nobody waits for more than the first.
"""

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from tests.bench import films
from tests.bench.figures import Figures
from video_feedback.jobs import Progress
from video_feedback.library import importing
from video_feedback.media.probe import probe
from video_feedback.media.thumbnails import thumbnails
from video_feedback.media.waveform import waveform

T = TypeVar("T")


def measure(folder: Path, share: float = 1.0) -> Figures:
    """Shares of the film's length, and seconds for each minute of film. A quick run brings in one turn of it."""
    source = films.ten_minutes(folder) if share == 1 else films.long_gop(folder)
    film, probed = _timed(lambda: probe(source))
    with TemporaryDirectory(dir=folder) as media:
        _, brought = _timed(lambda: importing.bring_in(source, Path(media), Progress()))
    pictures, drawn = _timed(lambda: _count(thumbnails(film)))
    _, heard = _timed(lambda: _count(waveform(film)))
    minutes = film.duration_ms / 60_000
    return {
        "import_ratio": (brought + drawn + heard) / (60 * minutes),
        "bring_in_s_a_minute": brought / minutes,
        "probe_s_a_minute": probed / minutes,
        "thumbnails_s_a_minute": drawn / minutes,
        "thumbnails": float(pictures),
        "waveform_s_a_minute": heard / minutes,
    }


def _count(made: Iterable[object]) -> int:
    return sum(1 for _ in made)


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    began = time.perf_counter()
    done = work()
    return done, time.perf_counter() - began
