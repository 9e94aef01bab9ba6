"""How quickly a reel is written, next to encoding its stretches whole; and whether its stretches are right, over every
clip beside the project (`reel_edges.py`). What was wrong is written to build/bench/reels_wrong.txt.
"""

import random
import subprocess
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import TypeVar

from tests.bench import ffmpeg, films, reel_edges
from tests.bench.figures import Figures, some
from video_feedback.media.accuracy import straight
from video_feedback.media.probe import probe
from video_feedback.reels import copying, extent, heard
from video_feedback.reels.encoding import Encoding, Manner, Palette
from video_feedback.reels.joining import Joining
from video_feedback.reels.plan import SAMPLES, TICKS
from video_feedback.reels.reel import Reel, Stretch
from video_feedback.reels.writing import write
from video_feedback_schemas.times import Ms

T = TypeVar("T")
STRETCHES = 200
_TEN, _LASTS_MS = 10, 10_000


def measure(folder: Path, share: float = 1.0) -> Figures:
    """The ratios, and how many of so many stretches were wrong."""
    figures = _ratios(folder, share)
    edges = list(reel_edges.watch(some(STRETCHES, share, 12)))
    wrong = [f"{edge.of}: {'; '.join(edge.wrong)}" for edge in edges if edge.wrong]
    (folder / "reels_wrong.txt").write_text("\n".join(wrong), encoding="utf-8")
    return figures | {
        "reel_stretches_wrong": float(len(wrong)),
        "reel_stretches": float(len(edges)),
        "reel_stretches_copied": float(sum(edge.copied > 0 for edge in edges)),
        "reel_beeps": float(sum(edge.beeps for edge in edges)),
    }


def _ratios(folder: Path, share: float) -> Figures:
    path = films.phone_ten_minutes(folder)
    film, chance = probe(path), random.Random(8)
    starts = [chance.randrange(film.duration_ms - _LASTS_MS) for _ in range(some(_TEN, share, 2))]
    reel = Reel(
        stretches=tuple(
            Stretch(film=film, recording_id="phone", start_ms=Ms(start), end_ms=Ms(start + _LASTS_MS))
            for start in starts
        )
    )
    out = folder / "reel.part.mp4"
    ours, told = _timed(lambda: write(reel, out))
    whole, _ = _timed(lambda: _encoded_whole(reel, out))
    figures = {
        "reel_ratio": ours / whole,
        "reel_s": ours,
        "reel_copied_percent": 100 * sum(w.copied for w in told.ways) / sum(w.pictures for w in told.ways),
    }
    if ffmpeg.available():
        plain, _ = _timed(lambda: _copied(path, starts, folder))
        figures["reel_ratio_copy"] = ours / plain
    out.unlink()
    return figures


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    began = time.perf_counter()
    done = work()
    return time.perf_counter() - began, done


def _encoded_whole(reel: Reel, out: Path) -> None:
    """The same with every picture encoded, straight from its decoder, and nothing proven."""
    ground, _ = copying.choose(reel)
    assert ground is not None
    manner = Manner(ground.canvas, ground.colours, Fraction(30), ground.sets.free_id)
    run, palette, spans = Encoding(manner), Palette(manner), [extent.of(stretch) for stretch in reel.stretches]
    ends = round(sum(span.length_s for span in spans) * TICKS)
    with out.open("w+b") as file:
        joining = Joining(file, manner, Encoding(manner).sets(), ends=ends, pictures=ends * 30 // TICKS + 100)
        begins = 0
        for stretch, span in zip(reel.stretches, spans, strict=True):
            for samples in heard.samples(stretch, reel.finish, round(span.length_s * SAMPLES)):
                joining.sound(samples)
            for index, frame in straight(span.film, span.first):
                if index > span.last:
                    break
                if index >= span.first:
                    tick = begins + round(span.shown_s(index) * TICKS)
                    for made in run.add(palette.own(frame), tick, key=index == span.first):
                        joining.picture(made, 1)
            begins += round(span.length_s * TICKS)
        for made in run.end():
            joining.picture(made, 1)
        joining.end()


def _copied(path: Path, starts: list[int], folder: Path) -> None:
    """FFmpeg's own copying, which begins at whatever key frame is near: exact it is not."""
    for number, start in enumerate(starts):
        command = f"ffmpeg -v error -nostdin -y -ss {start / 1000} -i {path.resolve()} -t {_LASTS_MS / 1000} -c copy"
        subprocess.run([*command.split(), folder / f"copy{number}.part.mp4"], check=True)
    listed = folder / "copies.part.txt"
    listed.write_text("".join(f"file 'copy{number}.part.mp4'\n" for number in range(len(starts))), encoding="utf-8")
    joined = (
        f"ffmpeg -v error -nostdin -y -f concat -i {listed.resolve()} -c copy {(folder / 'copy.part.mp4').resolve()}"
    )
    subprocess.run(joined.split(), check=True)
    for left in folder.glob("cop*.part.*"):
        left.unlink()
