"""What the tests of reels share: films whose frames say which they are, films with any sound, and a short stretch."""

import runpy
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from video_feedback.media.film import Film
from video_feedback.media.probe import probe
from video_feedback.reels.reel import Stretch
from video_feedback_schemas.times import Ms

ReadNumber = Callable[[NDArray[np.uint8]], int | None]


@pytest.fixture(scope="session")
def read_number(clips: Callable[[str], Path]) -> ReadNumber:
    """The number painted into an upright picture; None where it cannot be read."""
    reader: ReadNumber = runpy.run_path(str(clips("make_clips.py")))["read_frame_number"]
    return reader


@pytest.fixture(scope="session")
def film_of(clips: Callable[[str], Path]) -> Callable[[str], Film]:
    """A made clip by its name, looked through once."""
    return cache(lambda name: probe(clips(f"generated/{name}")))


@pytest.fixture(scope="session")
def sounding(tmp_path_factory: pytest.TempPathFactory) -> Callable[[NDArray[np.float64]], Film]:
    """A film of one grey with that sound (from -1 to 1, 48 kHz), to the sample."""
    folder = tmp_path_factory.mktemp("sounding")

    def make(samples: NDArray[np.float64]) -> Film:
        path = folder / f"{len(list(folder.iterdir()))}.mkv"
        with av.open(str(path), "w") as out:
            picture, heard = out.add_stream("libx264", rate=25), out.add_stream("pcm_s16le", rate=48_000)
            picture.width, picture.height, picture.pix_fmt, heard.layout = 64, 48, "yuv420p", "mono"
            for _ in range(-(-len(samples) * 25 // 48_000)):
                grey = np.full((48, 64, 3), 90, np.uint8)
                out.mux(picture.encode(av.VideoFrame.from_ndarray(grey, format="rgb24")))
            for at in range(0, len(samples), 1920):
                plain = np.rint(samples[at : at + 1920] * 32767).astype(np.int16)
                frame = av.AudioFrame.from_ndarray(plain.reshape(1, -1), format="s16", layout="mono")
                frame.sample_rate, frame.pts = 48_000, at
                out.mux(heard.encode(frame))
            out.mux(picture.encode(None))
            out.mux(heard.encode(None))
        return probe(path)

    return make


@pytest.fixture(scope="session")
def stretch() -> Callable[..., Stretch]:
    def of(film: Film, start_ms: int, end_ms: int, **how: Any) -> Stretch:
        return Stretch(film=film, recording_id="r", start_ms=Ms(start_ms), end_ms=Ms(end_ms), **how)

    return of
