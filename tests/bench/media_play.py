"""Playing, in both players: 1080p at its own speed and 720p at double speed, for six seconds each.

Dropped is what the frame table has between the first and the last painted frame and the window never painted. Late is
a picture against the one that came most on time: their times in the film tell how far apart they should be.
"""

from pathlib import Path

from tests.bench import films
from tests.bench.figures import Figures, percentile
from tests.bench.media_tags import players
from tests.bench.screen import Screen
from tests.rest import rest
from video_feedback.media.film import Film
from video_feedback.media.probe import probe
from video_feedback_schemas.times import Ms
from video_feedback_ui.player.choice import Choice

_PLAYED_S, _SETTLING_S = 6.0, 1.0


def measure(folder: Path, share: float = 1.0) -> Figures:
    """Per player and film: the share of dropped pictures in percent, and the lateness at the 95th percentile."""
    figures: Figures = {}
    kinds = (("1080p_1x", probe(films.long_gop(folder)), 1.0), ("720p_2x", probe(films.short_gop(folder)), 2.0))
    for choice in players():
        for name, film, rate in kinds:
            dropped, late = _play(film, choice, rate, max(2.0, share * _PLAYED_S))
            figures[f"play_dropped_percent_{choice}_{name}"] = 100 * dropped
            figures[f"play_late_p95_ms_{choice}_{name}"] = late
    return figures


def _play(film: Film, choice: Choice, rate: float, seconds: float) -> tuple[float, float]:
    frames = film.frames
    with Screen(film, choice) as screen:
        screen.deck.set_rate(rate)
        screen.deck.seek(Ms(2000))
        rest(0.5)
        screen.deck.play()
        rest(_SETTLING_S)
        screen.surface.paints.clear()
        rest(seconds)
        paints = list(screen.surface.paints)
        if not screen.deck.playing or not paints:
            raise RuntimeError(f"{choice} did not play. {' '.join(screen.troubles)}")
        screen.deck.pause()
    indexes = {frames.index_at(ms) for _, ms in paints}
    there = max(indexes) - min(indexes) + 1
    first_paint: dict[int, float] = {}
    for at, ms in paints:
        first_paint.setdefault(ms, at)
    due = [1000 * at - ms / rate for ms, at in first_paint.items()]
    return 1 - len(indexes) / there, percentile([one - min(due) for one in due], 0.95)
