"""Tags off the frame on screen: the number painted last in the window against the frame that a tag would name then.

In both players, at half, whole and double speed, at moments of chance; and while the film stands still after a step,
sometimes before the frame has come.
"""

import random
from pathlib import Path

from tests.bench import films
from tests.bench.figures import Figures, some
from tests.bench.screen import Screen
from tests.rest import rest
from video_feedback.media import vlc_player
from video_feedback.media.film import Film
from video_feedback.media.probe import probe
from video_feedback_schemas.times import Ms
from video_feedback_ui.player.choice import Choice

PRESSES, AFTER_STEPS = 80, 70
RATES = (0.5, 1.0, 2.0)


def players() -> list[Choice]:
    """The players that this machine has."""
    return ["qt", *(["vlc"] if vlc_player.available() is None else [])]  # type: ignore[list-item]


def measure(folder: Path, share: float = 1.0) -> Figures:
    """How many presses were off, the worst by how many frames, and how many presses there were."""
    film = probe(films.short_gop(folder))
    off = [_off(film, choice, share) for choice in players()]
    every = [frames for of_player in off for frames in of_player]
    return {
        "tag_frames_off": float(max(every)),
        "tag_presses_off": float(sum(frames > 0 for frames in every)),
        "tag_presses": float(len(every)),
    }


def _off(film: Film, choice: Choice, share: float) -> list[int]:
    """By how many frames each press was off."""
    chance = random.Random(3)
    off = []
    with Screen(film, choice) as screen:
        for rate in RATES:
            screen.deck.set_rate(rate)
            screen.deck.seek(Ms(1000))
            rest(0.3)
            screen.deck.play()
            rest(0.6)
            for _ in range(some(PRESSES, share)):
                rest(chance.randrange(20, 180) / 1000)
                off.append(_apart(screen))
            if not screen.deck.playing:
                raise RuntimeError(f"{choice} stopped playing. {' '.join(screen.troubles)}")
            screen.deck.pause()
        for _ in range(some(AFTER_STEPS, share)):
            screen.deck.step(chance.choice((-10, -1, -1, 1, 1, 10)))
            rest(chance.randrange(0, 80) / 1000)
            off.append(_apart(screen))
    return off


def _apart(screen: Screen) -> int:
    return abs(screen.number() - screen.film.frames.index_at(screen.deck.shown_ms))
