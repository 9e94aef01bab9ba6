"""Exact reads whose painted number is read back: over the films, here and there and frame by frame, and over clips of
every kind where they lie beside the project (../shared/clips). Not timed."""

import json
import random
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench import films
from tests.bench.figures import Figures, some
from video_feedback.media.film import Film
from video_feedback.media.probe import probe
from video_feedback.media.stills import StillReader

READS = 2000
_SHARES = {films.long_gop: 0.1, films.short_gop: 0.15, films.one_hour: 0.02}
_WALKED = 0.14
CLIPS = Path(__file__).resolve().parents[3] / "shared" / "clips"


def measure(folder: Path, share: float = 1.0) -> Figures:
    """How many were wrong, of how many."""
    reads, wrong = 0, 0
    for make, part in _SHARES.items():
        film = probe(make(folder))
        random_ones, walked = some(READS, share * part), some(READS, share * part * _WALKED / 0.1)
        for right in _of_film(film, random_ones, walked):
            reads, wrong = reads + 1, wrong + (not right)
    for right in _of_clips(max(20, some(READS, share) - reads)):
        reads, wrong = reads + 1, wrong + (not right)
    return {"seek_wrong_frames": float(wrong), "exact_reads": float(reads)}


def _of_film(film: Film, here_and_there: int, walked: int) -> Iterator[bool]:
    chance = random.Random(5)
    # The numbers of a film of many turns begin anew with each.
    turn = round(films.LOOP_S * len(film.frames) / (film.duration_ms / 1000))
    back = chance.randrange(walked, len(film.frames))
    with StillReader(film) as reader:
        for index in [*chance.sample(range(len(film.frames)), here_and_there), *range(back, back - walked, -1)]:
            picture = reader.picture(film.frames.time_of(index))
            yield picture.time_ms == film.frames.time_of(index) and films.number(picture.pixels) == index % turn


def _of_clips(count: int) -> Iterator[bool]:
    clips = whole_clips()
    if not clips:
        return
    read_code = runpy.run_path(str(CLIPS / "make_clips.py"))["read_code"]  # not imported: it writes nothing there then
    for clip in clips:
        film = probe(CLIPS / "generated" / clip["file"])
        chance = random.Random(clip["id"])
        with StillReader(film) as reader:
            for _ in range(-(-count // len(clips))):
                index = chance.randrange(len(film.frames))
                picture = reader.picture(film.frames.time_of(index))
                code = read_code(picture.pixels, turns=(0,))
                yield bool(code and code[:2] == (clip["id"], index + clip["first_frame"]))


def whole_clips() -> list[dict[str, Any]]:
    """What is listed of the made clips that are whole and have a picture."""
    listed = CLIPS / "generated" / "clips.json"
    if not listed.exists():
        return []
    clips = json.loads(listed.read_text("utf-8"))
    return [clip for clip in clips if not clip.get("damaged") and clip["frames"] and _is_there(clip)]


def _is_there(clip: dict[str, Any]) -> bool:
    return (CLIPS / "generated" / str(clip["file"])).exists()
