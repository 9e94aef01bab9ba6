"""FFmpeg as a peer: a seek as anybody would write it with PyAV, and how quickly a film can be decoded at all."""

import shutil
import subprocess
import time
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

import av
from av.video.frame import VideoFrame


def available() -> bool:
    return shutil.which("ffmpeg") is not None


class PlainSeeker:
    """Seek to the key frame, decode up to the time stamp, turn the colours: nothing kept, nothing left out."""

    def __init__(self, film: Path) -> None:
        self._opened = av.open(film)
        self._stream = self._opened.streams.video[0]
        self._stream.thread_type = "AUTO"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._opened.close()

    def seek_ms(self, pts: int) -> float:
        began = time.perf_counter()
        self._opened.seek(pts, stream=self._stream)
        self._frame(pts).to_ndarray(format="bgra")
        return 1000 * (time.perf_counter() - began)

    def _frame(self, pts: int) -> VideoFrame:
        return next(frame for frame in self._opened.decode(self._stream) if frame.pts is not None and frame.pts >= pts)


def frames_a_second(film: Path, count: int) -> float:
    """How many frames FFmpeg decodes in a second, one after the other and for nothing: no seek is quicker than this
    lets it be, but by leaving frames out. The program `ffmpeg` if it is there and quicker, else its libraries."""
    best = _by_library(film, count)
    return max(best, _by_program(film, count)) if available() else best


def _by_library(film: Path, count: int) -> float:
    with av.open(film) as opened:
        stream = opened.streams.video[0]
        stream.thread_type = "AUTO"
        began = time.perf_counter()
        decoded = sum(1 for _ in islice(opened.decode(stream), count))
        return decoded / (time.perf_counter() - began)


def _by_program(film: Path, count: int) -> float:
    command = f"ffmpeg -v error -nostdin -i {film.resolve()} -map 0:v:0 -frames:v {count} -f null -"
    began = time.perf_counter()
    subprocess.run(command.split(), check=True)
    return count / (time.perf_counter() - began)
