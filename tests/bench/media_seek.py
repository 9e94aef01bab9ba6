"""Random exact seeks: our still reader alone and the whole way in the window, against mpv, plain PyAV and FFmpeg.

All go to the same frames of the same files, in turns of ten, so that a noise on the machine meets each of them. Ours
ends in the reader when the pixels of the frame are there as the screen wants them, and in the window when this very
frame has been painted. What mpv's times hold is said in `mpv.py`. FFmpeg's limit is the time in which the frames from
the key frame to the wanted one can be decoded at all, none left out.
"""

import random
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from tests.bench import ffmpeg, films, mpv
from tests.bench.figures import Figures, ratios, some, spread, together
from tests.bench.screen import Screen, settle
from video_feedback.media.film import Film
from video_feedback.media.player import height_played
from video_feedback.media.probe import probe
from video_feedback.media.stills import StillReader

SEEKS, TURN, DECODED = 100, 10, 600


def measure(folder: Path, share: float = 1.0) -> Figures:
    """Milliseconds and ratios, of both films; how many frames were wrong, of how many read."""
    count = some(SEEKS, share)
    return together(
        _measure(probe(films.long_gop(folder)), "", count), _measure(probe(films.short_gop(folder)), "_720p", count)
    )


def _measure(film: Film, suffix: str, count: int) -> Figures:
    targets = random.Random(1).sample(range(len(film.frames)), count)
    wrong: list[bool] = []
    with ExitStack() as opened:
        ways: dict[str, Callable[[int], float]] = {
            "read": _read(opened.enter_context(StillReader(film)), wrong),
            "seek": _seek(opened.enter_context(Screen(film)), wrong),
            "plain": _plain(opened.enter_context(ffmpeg.PlainSeeker(film.source)), film),
        }
        if mpv.available():
            ways["mpv"] = _peer(opened.enter_context(mpv.Mpv(film.source)), film)
        taken: dict[str, list[float]] = {way: [] for way in ways}
        for at in range(0, count, TURN):
            for way, milliseconds in ways.items():
                taken[way] += [milliseconds(index) for index in targets[at : at + TURN]]
                settle()
    limit = 1000 / ffmpeg.frames_a_second(film.source, DECODED)
    limits = [limit * (1 + index - film.frames.key_before(index)) for index in targets]
    figures = {"seek_wrong_frames": float(sum(wrong)), "exact_reads": float(len(wrong))}
    for way, milliseconds_each in taken.items():
        figures |= spread(way, milliseconds_each, suffix)
    for way in ("seek", "read"):
        if "mpv" in taken:
            figures |= ratios(f"{way}_ratio_mpv", taken[way], taken["mpv"], suffix)
        figures[f"{way}_ratio_plain{suffix}"] = median(taken[way]) / median(taken["plain"])
        figures[f"{way}_ratio_decoding{suffix}"] = median(taken[way]) / median(limits)
    return figures


def _read(reader: StillReader, wrong: list[bool]) -> Callable[[int], float]:
    def milliseconds(index: int) -> float:
        began = time.perf_counter()
        picture = reader.picture(reader.film.frames.time_of(index), height_played(reader.film))
        taken = 1000 * (time.perf_counter() - began)
        wrong.append(films.number(picture.pixels) != index)
        return taken

    return milliseconds


def _seek(screen: Screen, wrong: list[bool]) -> Callable[[int], float]:
    def milliseconds(index: int) -> float:
        taken = screen.seek(index)
        wrong.append(screen.number() != index)
        return taken

    return milliseconds


def _plain(seeker: ffmpeg.PlainSeeker, film: Film) -> Callable[[int], float]:
    return lambda index: seeker.seek_ms(film.frames.pts_of(index))


def _peer(peer: mpv.Mpv, film: Film) -> Callable[[int], float]:
    return lambda index: peer.seek_ms(film.frames.time_of(index) / 1000)
