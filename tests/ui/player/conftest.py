"""Players on real films, and what they tell."""

import runpy
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from video_feedback.library import boxes
from video_feedback.media import vlc_player
from video_feedback.media.film import Film
from video_feedback.media.player import Picture, Player
from video_feedback.media.probe import probe
from video_feedback.media.still_player import StillPlayer
from video_feedback.media.vlc_player import VlcPlayer
from video_feedback.vault.box import write_box
from video_feedback_ui.player.qt_player import QtPlayer

PLAYERS: dict[str, Callable[[], Player]] = {"vlc": VlcPlayer, "qt": QtPlayer, "still": StillPlayer}


class Told:
    """What a player has told so far."""

    def __init__(self, player: Player) -> None:
        self.pictures: list[Picture] = []
        self.times: list[float] = []
        self.states: list[str] = []
        self.troubles: list[str] = []
        player.on_picture = self._picture
        player.on_state = self.states.append
        player.on_trouble = self.troubles.append

    def _picture(self, picture: Picture) -> None:
        self.times.append(time.perf_counter())
        self.pictures.append(picture)

    def forget(self) -> None:
        for things in (self.pictures, self.times, self.states, self.troubles):
            things.clear()

    def frames(self, film: Film) -> list[int]:
        return [film.frames.index_at(picture.time_ms) for picture in self.pictures]


@pytest.fixture(params=PLAYERS)
def player(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Player]:  # noqa: ARG001 (Qt's needs the app)
    if request.param == "vlc":
        assert vlc_player.available() is None, "the tests play with the real VLC"
    made = PLAYERS[request.param]()
    yield made
    made.close()


@pytest.fixture
def told(player: Player) -> Told:
    return Told(player)


@pytest.fixture
def film(clips: Callable[[str], Path]) -> Callable[[str], Film]:
    return lambda name: probe(clips(f"generated/{name}"))


@pytest.fixture(scope="session")
def locked_film(clips: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Film]:
    """The same film in its box, as each lies in a library."""
    folder, made = tmp_path_factory.mktemp("media"), dict[str, Film]()

    def lock(name: str) -> Film:
        if name not in made:
            box = boxes.new(folder)
            write_box(box, [clips(f"generated/{name}").read_bytes()])
            made[name] = probe(box)
        return made[name]

    return lock


@pytest.fixture(scope="session")
def number_in(clips: Callable[[str], Path]) -> Callable[[NDArray[np.uint8]], int | None]:
    """The number painted into an upright picture, or None."""
    read: Callable[[NDArray[np.uint8]], int | None] = runpy.run_path(str(clips("make_clips.py")))["read_frame_number"]
    return read
