"""Reels of random stretches over every clip there is: the first and the last frame of each, read back from the file.

Made clips say in each frame which it is, and when each second begins; of real ones the pictures are compared. What was
wrong is written to build/bench/reels_wrong.txt.
"""

import random
import runpy
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.bench.media_exact import CLIPS, whole_clips
from video_feedback.errors import NotAFilm, Trouble
from video_feedback.media import sound
from video_feedback.media.film import Film
from video_feedback.media.probe import probe
from video_feedback.media.stills import StillReader
from video_feedback.reels import extent
from video_feedback.reels.reel import Finish, Reel, Stretch
from video_feedback.reels.writing import write
from video_feedback_schemas.times import Ms

_LONGEST_MS, _SHORTEST_MS = 4000, 40
_BEEP_OFF_S, _BEEP_S = 0.02, 0.03
_ALIKE, _THUMB = 12.0, (96, 54)

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Clip:
    """`number` reads which frame a picture shows, where that is painted; `beeps` tells whether each second does."""

    name: str
    film: Film
    number: Callable[[Pixels], int | None] | None = None
    beeps: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """A stretch in a reel: what was wrong with it, in words, and how many pictures were copied."""

    of: str
    copied: int
    wrong: tuple[str, ...]
    beeps: int


def clips() -> Iterator[Clip]:
    """Every clip beside the project that comes in as a film. Those that are made and whole say which frame is which."""
    made = {str(clip["file"]): clip for clip in whole_clips()}
    painted = cache(lambda: runpy.run_path(str(CLIPS / "make_clips.py"))["read_code"])
    for path in sorted(chain((CLIPS / "generated").glob("*.*"), (CLIPS / "real").glob("*.*"))):
        if path.suffix in (".json", ".tsv"):
            continue
        try:
            film = probe(path)
        except NotAFilm:
            continue
        of = made.get(path.name) if path.parent.name == "generated" else None
        if of is None:
            yield Clip(path.name, film)
        else:
            yield Clip(path.name, film, _reader(painted(), of), bool(of["beeps"]) and film.has_sound)


def _reader(read_code: Callable[..., Any], clip: dict[str, Any]) -> Callable[[Pixels], int | None]:
    def read(pixels: Pixels) -> int | None:
        found = read_code(pixels, turns=(0,))
        return found[1] - clip["first_frame"] if found and found[0] == clip["id"] else None

    return read


def stretches(clip: Clip, chance: random.Random, count: int) -> list[Stretch]:
    """Anywhere in the film, some of them slower, or with a frame that stands behind."""
    made = []
    for _ in range(count):
        start = chance.randrange(max(1, clip.film.duration_ms - _SHORTEST_MS))
        long = chance.randrange(_SHORTEST_MS, _LONGEST_MS)
        made.append(
            Stretch(
                film=clip.film,
                recording_id=clip.name,
                start_ms=Ms(start),
                end_ms=Ms(min(clip.film.duration_ms, start + long)),
                rate=chance.choice((1.0, 1.0, 1.0, 0.5)),
                hold_ms=chance.choice((0, 0, 400)),
            )
        )
    return made


def look(parts: list[tuple[Clip, Stretch]], finish: Finish) -> Iterator[Edge]:
    """Write one reel of these stretches, and see what is in it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"reel.{finish.container}"
        try:
            told = write(Reel(stretches=tuple(stretch for _, stretch in parts), finish=finish), path)
        except Trouble as trouble:
            for clip, stretch in parts:
                yield Edge(_called(clip, stretch), 0, (f"{trouble} {getattr(trouble, 'what', '')}",), 0)
            return
        film = probe(path)
        begins = Fraction(0)
        with StillReader(film) as reader:
            for (clip, stretch), way in zip(parts, told.ways, strict=True):
                span = extent.of(stretch)
                wrong = list(_pictures(clip, stretch, begins, reader))
                found, off = _beeps(clip, stretch, begins, film)
                yield Edge(_called(clip, stretch), way.copied, (*wrong, *off), found)
                begins += span.length_s + Fraction(stretch.hold_ms, 1000)


def _called(clip: Clip, stretch: Stretch) -> str:
    return f"{clip.name} {stretch.start_ms}-{stretch.end_ms} x{stretch.rate} +{stretch.hold_ms}"


def _pictures(clip: Clip, stretch: Stretch, begins: Fraction, reader: StillReader) -> Iterator[str]:
    """The first frame, the last, the one that stands, and the one before the first."""
    span, table = extent.of(stretch), reader.film.frames
    last_s = begins + span.shown_s(span.last)
    ends = begins + span.length_s + Fraction(stretch.hold_ms, 1000)
    places = [(span.first, begins), (span.last, last_s), (span.last, ends - Fraction(1, 500))]
    for index, seconds in places:
        at = table.index_at(int(seconds * 1000 + 1))
        seen = reader.picture(table.time_of(at)).pixels
        if abs(int(table.times_ms[at]) / 1000 - seconds) > 0.05 and index != span.last:
            yield f"frame {index} is not at {float(seconds):.3f}"
        if clip.number is not None:
            if (number := clip.number(seen)) != index:
                yield f"frame {number} where {index} is to be"
        elif not _alike(clip.film, index, seen):
            yield f"another picture than frame {index}"


def _alike(film: Film, index: int, seen: Pixels) -> bool:
    with StillReader(film, near_bytes=0) as reader:
        own = reader.picture(film.frames.time_of(index)).pixels
    high, wide = seen.shape[:2]
    scale = min(wide / own.shape[1], high / own.shape[0])
    size = (max(1, round(own.shape[1] * scale)), max(1, round(own.shape[0] * scale)))
    whole = np.zeros((high, wide, 3), np.uint8)
    left, top = (wide - size[0]) // 2, (high - size[1]) // 2
    whole[top : top + size[1], left : left + size[0]] = cv2.resize(own[..., :3], size, interpolation=cv2.INTER_AREA)
    one, other = (cv2.resize(p[..., :3], _THUMB, interpolation=cv2.INTER_AREA).astype(float) for p in (whole, seen))
    return float(np.sqrt(np.mean((one - other) ** 2))) < _ALIKE


def _beeps(clip: Clip, stretch: Stretch, begins: Fraction, film: Film) -> tuple[int, list[str]]:
    """How many beeps were in time, and what was wrong with the others."""
    if not clip.beeps or stretch.rate != 1:
        return 0, []
    span = extent.of(stretch)
    if not span.film.has_sound:
        return 0, []
    start, end = float(begins), float(begins + span.length_s)
    heard = np.concatenate(list(sound.pieces(film, int(start * 1000), int(end * 1000) + 1, 100))).mean(axis=1) / 32768
    own = np.concatenate(list(sound.pieces(clip.film, *_ms(span), 100))).mean(axis=1) / 32768
    find = _finder()
    wanted = [(at + _ms(span)[0] / 1000 - float(span.start_s), tone) for at, tone in find(own, sound.RATE)]
    there = [(at + int(start * 1000) / 1000 - start, tone) for at, tone in find(heard, sound.RATE)]
    inside = [beep for beep in wanted if _BEEP_S < beep[0] < end - start - 2 * _BEEP_S]
    off = [
        f"beep {tone} at {at:.3f} is not there: {there}"
        for at, tone in inside
        if not any(tone == other and abs(at - when) <= _BEEP_OFF_S for when, other in there)
    ]
    return len(inside), off


def _ms(span: extent.Extent) -> tuple[int, int]:
    return int(span.start_s * 1000), int(span.end_s * 1000) + 1


@cache
def _finder() -> Callable[..., list[tuple[float, int]]]:
    found: Callable[..., list[tuple[float, int]]] = runpy.run_path(str(CLIPS / "make_clips.py"))["find_beeps"]
    return found


def watch(count: int, seed: int = 8) -> Iterator[Edge]:
    """So many stretches: of each clip a reel of its own, and of several clips together, in all that can be written."""
    chance = random.Random(seed)
    every = list(clips())
    every = chance.sample(every, min(count, len(every)))
    each = max(1, count // max(1, len(every)))
    mixed: list[tuple[Clip, Stretch]] = []
    for clip in every:
        some = [(clip, stretch) for stretch in stretches(clip, chance, each)]
        yield from look(some, Finish(evens_sound=chance.random() < 0.5, chapters=chance.random() < 0.5))
        mixed += [(clip, stretch) for stretch in stretches(clip, chance, 1)]
    chance.shuffle(mixed)
    left = max(0, count - each * len(every))
    for at in range(0, left, 6):
        kind = "webm" if at % 24 == 18 else "mp4"
        yield from look(mixed[at : min(at + 6, left)], Finish(container=kind, height=360))
