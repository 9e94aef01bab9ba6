"""Exact stills against mpv on the same films: random seeks, and one frame back."""

import random
import time
from pathlib import Path
from statistics import median

from tests.bench import films, mpv
from video_feedback.media.probe import probe
from video_feedback.media.stills import StillReader

SEEKS, STEPS = 40, 60


def measure(folder: Path) -> dict[str, float]:
    """Milliseconds, ratios, and how many of the frames shown were not the frames asked for."""
    figures: dict[str, float] = {}
    long_gop = films.make(folder / "1080p30-key250.mp4", width=1920, height=1080, fps=30, seconds=30, key_every=250)
    film = probe(long_gop)
    chance = random.Random(1)
    targets = [chance.randrange(len(film.frames) - 5) for _ in range(SEEKS)]
    wrong, ours = 0, []
    with StillReader(film) as reader:
        for index in targets:
            began = time.perf_counter()
            picture = reader.picture(film.frames.time_of(index))
            ours.append(1000 * (time.perf_counter() - began))
            wrong += films.number(picture.pixels) != index
        backs = []
        for index in range(700, 700 - STEPS, -1):
            began = time.perf_counter()
            picture = reader.picture(film.frames.time_of(index))
            backs.append(1000 * (time.perf_counter() - began))
            wrong += films.number(picture.pixels) != index
    figures["seek_median_ms"] = median(ours)
    figures["seek_wrong_frames"] = wrong
    figures["step_back_median_ms"] = median(backs[1:])
    figures["step_back_worst_ms"] = max(backs[1:])
    if mpv.available():
        with mpv.Mpv(long_gop) as peer:
            theirs = [peer.seek_ms(film.frames.time_of(index) / 1000) for index in targets]
            peer.seek_ms(film.frames.time_of(700) / 1000)
            their_backs = [peer.step_back_ms() for _ in range(12)]
        figures["seek_ratio_mpv"] = median(ours) / median(theirs)
        figures["step_back_ratio_mpv"] = median(backs[1:]) / median(their_backs)
    return figures
