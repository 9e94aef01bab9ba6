"""Frame by frame, 300 back and 300 on, from a press until the frame is painted in the window; against mpv's steps.

Twice: each press as soon as the frame before is painted, as mpv is asked too; and 25 presses a second, as a held arrow
key makes them (the long film only). Then a press counts as answered when its frame is painted, or one still further on.
mpv makes the first 100 of the same steps each way: a step back takes it as long as a seek.
"""

from collections.abc import Callable
from pathlib import Path
from statistics import median

from tests.bench import films, mpv
from tests.bench.figures import Figures, percentile, some, together
from tests.bench.screen import Screen, settle
from video_feedback.media.film import Film
from video_feedback.media.probe import probe

STEPS, THEIR_STEPS = 300, 100
_HELD_MS = 40


def measure(folder: Path, share: float = 1.0) -> Figures:
    """Milliseconds and ratios, of both films; how many frames were wrong, of how many painted."""
    count = some(STEPS, share)
    return together(
        _measure(probe(films.long_gop(folder)), "", count), _measure(probe(films.short_gop(folder)), "_720p", count)
    )


def _measure(film: Film, suffix: str, count: int) -> Figures:
    # The way leads over one key frame of the long film and a dozen of the short one.
    start = int(film.frames.keys.nonzero()[0][-1]) - 20
    figures: Figures = {}
    wrong: list[bool] = []
    theirs = _theirs(film, start, min(count, THEIR_STEPS))
    with Screen(film) as screen:
        screen.seek(start)
        settle()
        for name, way in (("back", -1), ("on", 1)):
            taken = [_step(screen, start if way < 0 else start - count, way, i, wrong) for i in range(count)]
            figures |= _spread(f"step_{name}", taken, suffix)
            if theirs:
                figures[f"step_{name}_ratio_mpv{suffix}"] = median(taken[: len(theirs[name])]) / median(theirs[name])
                figures |= _spread(f"mpv_step_{name}", theirs[name], suffix)
            settle()
        for name, way in (("back", -1), ("on", 1)) if not suffix else ():
            figures |= _spread(f"held_{name}", _held(screen, way, count), suffix)
            wrong.append(screen.number() != film.frames.index_at(screen.deck.shown_ms))
            settle()
    return figures | {"seek_wrong_frames": float(sum(wrong)), "exact_reads": float(len(wrong))}


def _step(screen: Screen, start: int, way: int, i: int, wrong: list[bool]) -> float:
    index = start + way * (i + 1)
    taken = screen.show(lambda: screen.deck.step(way), index)
    wrong.append(screen.number() != index)
    return taken


def _held(screen: Screen, way: int, count: int) -> list[float]:
    frames = screen.film.frames
    start = frames.index_at(screen.deck.shown_ms)
    screen.surface.paints.clear()
    presses: list[Callable[[], None]] = [lambda: screen.deck.step(way)] * count
    pressed = screen.ask(presses, _HELD_MS)
    end = frames.time_of(start + way * count)
    screen.until(lambda: bool(screen.surface.paints) and screen.surface.paints[-1][1] == end)
    paints = [(at, way * (frames.index_at(ms) - start)) for at, ms in screen.surface.paints]
    # The n-th press asks for the n-th frame.
    return [
        1000 * (next(when for when, frame in paints if when >= at and frame >= n) - at)
        for n, at in enumerate(pressed, start=1)
    ]


def _theirs(film: Film, start: int, count: int) -> dict[str, list[float]]:
    if not mpv.available():
        return {}
    with mpv.Mpv(film.source) as peer:
        peer.seek_ms(film.frames.time_of(start) / 1000)
        back = [peer.step_back_ms() for _ in range(count)]
        return {"back": back, "on": [peer.step_on_ms() for _ in range(count)]}


def _spread(name: str, taken: list[float], suffix: str) -> Figures:
    return {
        f"{name}_median_ms{suffix}": median(taken),
        f"{name}_p95_ms{suffix}": percentile(taken, 0.95),
        f"{name}_worst_ms{suffix}": max(taken),
    }
