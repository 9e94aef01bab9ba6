"""What a player does. Two real ones keep this contract: VLC (`vlc_player.py`) and Qt (in the face)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from video_feedback.media.film import Film
from video_feedback_schemas.times import Ms

State = Literal["closed", "paused", "playing", "ended"]
RATES = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
# Wider films are shrunk while they are shown: no surface is that wide, and 4K costs four times the work.
WIDEST = 1920


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """One frame, upright. `time_ms` is its time in the film's frame table: it names the frame exactly.

    `pixels` has shape (height, width, 4), uint8, in the order blue, green, red, unused; its rows are contiguous.
    """

    time_ms: Ms
    pixels: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Level:
    """How loud it is now, as it is heard: 0 is silence, 1 is as loud as can be. `rms` is the mean, by energy."""

    peak: float
    rms: float


SILENCE = Level(0.0, 0.0)
LOUDEST = 2.0


@dataclass(frozen=True, slots=True)
class Device:
    """Something that sounds: speakers, headphones. Its `id` means something to the player that named it only."""

    id: str
    name: str


class Player(Protocol):
    """Plays one film at a time, with sound. All methods are called on one thread (the window's) and return at once.

    Pictures come through `on_picture` while it plays, on any thread, in the order they are shown, each with the exact
    time of its frame; none comes from outside what is being played. What a film shows while it stands still is a
    StillReader's business. All that it tells may be told on any thread. Once `pause`, `seek` or `close` has returned,
    nothing is told any more of what went before.
    """

    name: str
    on_picture: Callable[[Picture], None]
    on_state: Callable[[State], None]
    on_trouble: Callable[[str], None]
    # About twenty times a second while sound is heard, and SILENCE when it stops.
    on_level: Callable[[Level], None]
    # One sentence about the sound that keeps nobody from watching on.
    on_notice: Callable[[str], None]

    def open(self, film: Film) -> None:
        """Take a film, paused at its first frame. Raises FilmMissing or FilmDamaged for what can be seen at once; what
        turns out later is told by `on_trouble`."""

    def close(self) -> None:
        """Let go of the film, its threads and its files. A closed player can open again."""

    def play(self) -> None:
        """Play from where it is to the end of the film; from its start if it is at the end. Then it is "ended"."""

    def play_stretch(self, start_ms: Ms, end_ms: Ms, *, loop: bool = False) -> None:
        """Play from the frame at `start_ms` to the frame at `end_ms`, both shown, and be "ended"; or go round."""

    def pause(self) -> None: ...

    def seek(self, ms: Ms) -> None:
        """Go to the frame at `ms`, and play on from there if it plays. A stretch or a loop is forgotten."""

    def now_ms(self) -> Ms:
        """The time of the frame shown last; after a seek, of the frame at the time asked for."""

    def set_rate(self, rate: float) -> None:
        """0.25 to 2; the pitch is kept where the player can."""

    def set_volume(self, volume: float) -> None:
        """0 (silent) to 2: twice as loud, for quiet films. What would be too loud then is held back."""

    def set_muted(self, muted: bool) -> None:
        """At once, and until it is said otherwise: also for the films that are opened later."""

    def devices(self) -> list[Device]:
        """What sound can be played on here; empty without any."""

    def use_device(self, device_id: str) -> None:
        """Sound comes from there from now on; "" is what the system has chosen, and stands in for one that has gone."""

    def why_silent(self) -> str:
        """One sentence why nothing can be heard of the film that is open, or "" if it can."""


def ignore(_: object) -> None:
    """What a player tells before anyone listens."""


def height_played(film: Film) -> int:
    """The height of the pictures of a film while it is shown."""
    return film.height if film.width <= WIDEST else round(film.height * WIDEST / film.width)
