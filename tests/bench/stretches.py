"""Each stretch plays from its in frame to its out frame in the parent's window, and holds that: the numbers painted in
the frames are read back from what the window painted, one by one, and at the end from a picture of the window itself.

Over the films of the bench, and over clips of every kind where they lie beside the project (../shared/clips), with both
players, at 1x and 0.5x.
"""

import random
import runpy
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.bench import films
from tests.bench.figures import Figures, some
from tests.bench.media_exact import CLIPS, whole_clips
from tests.bench.media_tags import players
from tests.bench.screen import WatchedSurface
from tests.rest import rest
from video_feedback.feedback.parent_view import ParentView, Showing
from video_feedback.media.film import Film
from video_feedback.media.player import Picture
from video_feedback.media.probe import probe
from video_feedback_schemas.ids import PickId, RecordingId
from video_feedback_schemas.times import Ms
from video_feedback_ui.player.choice import Choice
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.present.window import ParentWindow

STRETCHES, LENGTH_MS = 300, 400
RATES = (1.0, 0.5)
_PATIENCE_S, _AFTER_S = 20, 0.1

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Numbered:
    """A film whose frames say their number. `read` gives the index of the frame that a picture shows, at any size."""

    name: str
    film: Film
    read: Callable[[Pixels], int | None]


@dataclass(frozen=True, slots=True)
class Seen:
    """One stretch as it was seen: the indexes of all frames that were painted, and of the one that is held."""

    of: str
    first: int
    last: int
    painted: tuple[int | None, ...]
    held: int | None

    @property
    def beyond(self) -> int:
        """How many painted frames were none of the stretch."""
        return sum(index is None or not self.first <= index <= self.last for index in self.painted)

    @property
    def is_right(self) -> bool:
        return not self.beyond and self.held == self.last and bool(self.painted)


def measure(folder: Path, share: float = 1.0) -> Figures:
    """How many stretches, how many that did not end on their out frame or showed another, and how many such frames."""
    numbered = [*of_bench(folder), *of_clips()]
    seen = list(watch(numbered, some(STRETCHES, share, 8)))
    for each in seen:
        if not each.is_right:
            print(f"  {each}")
    return {
        "stretch_frames_beyond": float(sum(each.beyond for each in seen)),
        "stretches_off": float(sum(not each.is_right for each in seen)),
        "stretches": float(len(seen)),
    }


def of_bench(folder: Path) -> list[Numbered]:
    """The bench's own film with short groups of pictures."""
    film = probe(films.make(folder / "stretches-640p25.mp4", width=640, height=360, fps=25, seconds=8, key_every=50))
    return [Numbered("640p25", film, read_bench)]


def read_bench(pixels: Pixels) -> int:
    """The number in a picture of `films.make`, 640 by 360, seen at any size."""
    high, wide = pixels.shape[:2]
    row = pixels[round(films.SQUARE / 2 * high / 360), :, 1]
    at = [round((bit + 0.5) * films.SQUARE * wide / 640) for bit in range(films.BITS)]
    return sum(1 << bit for bit, x in enumerate(at) if row[min(x, wide - 1)] > 128)


def of_clips(*only: str) -> list[Numbered]:
    """The made clips that are whole, or some of them, where they lie beside the project."""
    clips = [clip for clip in whole_clips() if not only or clip["file"] in only]
    if not clips:
        return []
    read_code = runpy.run_path(str(CLIPS / "make_clips.py"))["read_code"]

    def numbered(clip: dict[str, Any]) -> Numbered:
        def read(pixels: Pixels) -> int | None:
            code = read_code(pixels, turns=(0,))
            return int(code[1] - clip["first_frame"]) if code and code[0] == clip["id"] else None

        return Numbered(clip["file"], probe(CLIPS / "generated" / clip["file"]), read)

    return [numbered(clip) for clip in clips]


def watch(numbered: list[Numbered], count: int) -> Iterator[Seen]:
    """At least so many stretches, in turn of every film, with every player and at every rate."""
    there = players()
    each = max(1, -(-count // (len(numbered) * len(there))))
    left = count
    for choice in there:
        for one in numbered:
            if left > 0 or each > 1:
                yield from watch_film(one, choice, each)
                left -= each


def watch_film(one: Numbered, choice: Choice, count: int) -> Iterator[Seen]:
    """So many stretches of one film in a parent's window, each rate in turn."""
    app = QApplication.instance() or QApplication([])
    chance = random.Random(f"{one.name} {choice}")
    showings = [_showing(one.film, chance, RATES[turn % len(RATES)]) for turn in range(count)]
    surface = WatchedSurface()
    deck = Deck(surface, choice)
    replay = Replay(ParentView(showings=tuple(showings)), deck, lambda _: one.film)
    window = ParentWindow(replay, surface)
    window.resize(1366, 768)
    window.show()
    painted: list[Picture] = []
    surface.painted.connect(lambda: painted.append(surface.seen) if surface.seen is not None else None)
    for place, showing in enumerate(showings):
        replay.go(place)
        _until(partial(_shows, surface, showing.still_ms))
        painted.clear()
        replay.play()
        _until(lambda: replay.state == "held")
        rest(_AFTER_S)
        frames = one.film.frames
        rate = f"{one.name}, {choice}, {showing.rate:g}"
        yield Seen(
            rate,
            frames.index_at(showing.start_ms),
            frames.index_at(showing.end_ms),
            tuple(one.read(picture.pixels) for picture in painted),
            one.read(picture_of(window, surface)),
        )
    replay.end()
    window.close()
    window.deleteLater()
    deck.deleteLater()
    app.processEvents()


def _showing(film: Film, chance: random.Random, rate: float) -> Showing:
    frames = film.frames
    latest = max(frames.first_ms, frames.last_ms - LENGTH_MS)
    start = frames.time_at(Ms(chance.randint(frames.first_ms, latest)))
    end = frames.time_at(Ms(min(start + LENGTH_MS, frames.last_ms)))
    still = frames.time_at(Ms((start + end) // 2))
    return Showing(
        pick_id=PickId(f"bench {start}"),
        recording_id=RecordingId("bench"),
        start_ms=start,
        end_ms=end,
        still_ms=still,
        rate=rate,
    )


def _shows(surface: WatchedSurface, ms: Ms) -> bool:
    return surface.seen is not None and surface.seen.time_ms == ms


def picture_of(window: ParentWindow, surface: Surface) -> Pixels:
    """The film as it stands in the window."""
    whole = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    part = whole.copy(surface.geometry())
    rows = np.frombuffer(part.constBits(), np.uint8).reshape(part.height(), part.bytesPerLine() // 4, 4)
    return rows[:, : part.width()].copy()


def _until(true: Callable[[], bool]) -> None:
    began = time.monotonic()
    while not true():
        if time.monotonic() - began > _PATIENCE_S:
            raise TimeoutError("it does not play")
        rest(0.01)
