"""What locking costs a film: the same film in its box and in plain, in turns of one run.

Played is decoded from end to end, by our reader alone and by both players in the window; told is the processor's time
over that of the plain film. Brought in is a copy that is read back and looked through, as it would be without a lock.
"""

import hashlib
import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.bench import films
from tests.bench.figures import Figures, percentile, some
from tests.bench.media_tags import players
from tests.bench.screen import Screen, settle
from tests.rest import rest
from video_feedback.library import boxes, importing
from video_feedback.media.decode import Decoding
from video_feedback.media.film import Film
from video_feedback.media.player import height_played
from video_feedback.media.probe import probe
from video_feedback.media.probe_apart import probe_apart
from video_feedback.media.source import open_container
from video_feedback.media.stills import StillReader
from video_feedback.vault.box import Box, write_box
from video_feedback_schemas.times import Ms
from video_feedback_ui.player.choice import Choice

_DECODED, _TURNS, _PLAYED_S, _SEEKS, _READS, _IMPORTS = 600, 9, 5.0, 120, 2000, 7
_PIECE = 1 << 20


def measure(folder: Path, share: float = 1.0) -> Figures:
    """Ratios of locked over plain; milliseconds and seconds."""
    with TemporaryDirectory(dir=folder.parent) as scratch:
        plain = probe(films.short_gop(folder))
        locked = replace(plain, source=_locked(plain.source, Path(scratch)))
        return {
            **_decoding(plain, locked, some(_TURNS, share), some(_DECODED, share)),
            **_playing(plain, locked, some(_TURNS, share) // 2, max(2.0, share * _PLAYED_S)),
            **_seeking(plain, locked, some(_SEEKS, share)),
            **_reading(_locked(films.long_gop(folder), Path(scratch)), some(_READS, share)),
            **_bringing_in(films.long_gop(folder), Path(scratch), some(_IMPORTS, share, least=2)),
        }


def _locked(film: object, media: Path) -> Box:
    assert isinstance(film, Path)
    box = boxes.new(media)
    write_box(box, _pieces(film))
    return box


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece


def _in_turns(turns: int, locked: Callable[[], float], plain: Callable[[], float]) -> tuple[list[float], list[float]]:
    """Each as often, the first one changing; once before nothing is taken down."""
    taken: tuple[list[float], list[float]] = ([], [])
    for turn in range(turns + 1):
        for which in (0, 1) if turn % 2 else (1, 0):
            took = (locked, plain)[which]()
            if turn:
                taken[which].append(took)
    return taken


def _decoding(plain: Film, locked: Film, turns: int, count: int) -> Figures:
    ours, theirs = _in_turns(turns, lambda: _decoded(locked, count), lambda: _decoded(plain, count))
    return {"encrypted_play_ratio": median(ours) / median(theirs)}


def _decoded(film: Film, count: int) -> float:
    """Seconds of the processor until so many frames are decoded."""
    began = time.process_time()
    with open_container(film.source, film.container) as opened:
        stream = opened.streams.video[0]
        stream.thread_type = "AUTO"
        decoding = Decoding(opened, stream)
        for frame in decoding:
            count -= frame is not None
            if not count:
                break
        decoding.close()
    return time.process_time() - began


def _playing(plain: Film, locked: Film, turns: int, seconds: float) -> Figures:
    figures = {}
    for choice in players():
        ours, theirs = _in_turns(
            turns, partial(_played, locked, choice, seconds), partial(_played, plain, choice, seconds)
        )
        figures[f"encrypted_play_ratio_{choice}"] = median(ours) / median(theirs)
    return figures


def _played(film: Film, choice: Choice, seconds: float) -> float:
    """Seconds of the processor, of so many seconds that are played in the window."""
    with Screen(film, choice) as screen:
        screen.deck.seek(Ms(2000))
        rest(0.5)
        screen.deck.play()
        rest(0.5)
        began = time.process_time()
        rest(seconds)
        took = time.process_time() - began
        if not screen.deck.playing:
            raise RuntimeError(f"{choice} did not play. {' '.join(screen.troubles)}")
    settle()
    return took


def _seeking(plain: Film, locked: Film, count: int) -> Figures:
    targets = random.Random(1).sample(range(len(plain.frames)), count)
    with ExitStack() as opened:
        readers = [opened.enter_context(StillReader(film)) for film in (locked, plain)]
        taken: tuple[list[float], list[float]] = ([], [])
        for turn, index in enumerate(targets):
            for which in (0, 1) if turn % 2 else (1, 0):
                began = time.perf_counter()
                readers[which].picture(plain.frames.time_of(index), height_played(plain))
                taken[which].append(1000 * (time.perf_counter() - began))
    ours, theirs = (percentile(each, 0.95) for each in taken)
    return {
        "encrypted_seek_ratio": median(taken[0]) / median(taken[1]),
        "encrypted_seek_median_ms": median(taken[0]),
        "encrypted_seek_p95_over_ms": max(0.0, ours - 2 * theirs),
    }


def _reading(box: Box, count: int) -> Figures:
    chance, taken = random.Random(3), []
    with box.open() as reader:
        for _ in range(count):
            at = chance.randrange(reader.size - 65_536)
            began = time.perf_counter()
            reader.read_at(at, 65_536)
            taken.append(1000 * (time.perf_counter() - began))
        seconds = []
        for _ in range(5):
            began = time.perf_counter()
            reader.verify()
            seconds.append(500e6 / reader.size * (time.perf_counter() - began))
    return {"encrypted_read_p95_ms": percentile(taken, 0.95), "encrypted_verify_500_mb_s": median(seconds)}


def _bringing_in(source: Path, scratch: Path, turns: int) -> Figures:
    def locked() -> float:
        began = time.perf_counter()
        brought = importing.bring_in(source, scratch)
        took = time.perf_counter() - began
        importing.discard(brought)
        return took

    def plain() -> float:
        began, copy = time.perf_counter(), scratch / "copy.mp4"
        digest = hashlib.sha256()
        with copy.open("wb") as file:
            for piece in _pieces(source):
                digest.update(piece)
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        back = hashlib.sha256()
        for piece in _pieces(copy):
            back.update(piece)
        assert back.digest() == digest.digest()
        probe_apart(copy)
        took = time.perf_counter() - began
        copy.unlink()
        return took

    ours, theirs = _in_turns(turns, locked, plain)
    return {"encrypted_import_ratio": median(ours) / median(theirs)}
