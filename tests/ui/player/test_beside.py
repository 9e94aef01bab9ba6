"""A second film that stands beside the first: what is painted on both is read back and compared."""

import random
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.bench import films as numbered
from tests.rest import rest
from video_feedback.media.film import Film
from video_feedback.media.probe import probe
from video_feedback_ui.player.beside import Beside
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.player.surface import Surface

OFFSET = 1730
FEW = 3


@pytest.fixture(scope="session")
def second_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six seconds at 30 frames a second, one key frame; every frame says its number."""
    path = tmp_path_factory.mktemp("films") / "second.mp4"
    return numbered.make(path, width=640, height=360, fps=30, seconds=6, key_every=250)


class Pair:
    """Two surfaces side by side, and what is painted on them."""

    def __init__(self, qtbot: QtBot, first: Film, second: Film) -> None:
        self.surfaces = Surface(), Surface()
        for surface in self.surfaces:
            qtbot.addWidget(surface)
            surface.resize(320, 180)
            surface.show()
        self.first, self.second = first, second
        self.deck = Deck(self.surfaces[0])
        self.beside = Beside(self.deck, self.surfaces[1])
        self.troubles: list[str] = []
        self.beside.trouble.connect(self.troubles.append)
        self.deck.open(first)

    def painted(self) -> tuple[int, int]:
        first, second = (_number(surface) for surface in self.surfaces)
        return first, second

    def wished(self, offset_ms: int = OFFSET) -> int:
        """The number that the second has to show at the frame that the first shows."""
        return self.second.frames.index_at(self.deck.shown_ms + offset_ms)

    def close(self) -> None:
        self.beside.close()
        self.deck.close()


def _number(surface: Surface) -> int:
    image = surface.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return numbered.number(np.asarray(cv2.resize(pixels, (640, 360), interpolation=cv2.INTER_NEAREST), np.uint8))


@pytest.fixture
def pair(qtbot: QtBot, numbered_film: Path, second_film: Path) -> Iterator[Pair]:
    made = Pair(qtbot, probe(numbered_film), probe(second_film))
    yield made
    made.close()
    assert not [each for each in threading.enumerate() if each.name in ("second camera", "held frame")]


Wait = Callable[[Callable[[], bool]], None]


def test_at_a_hundred_places_the_second_shows_the_frame_of_the_same_instant(pair: Pair, wait: Wait) -> None:
    pair.beside.open(pair.second, OFFSET)
    chance = random.Random(3)
    for _ in range(100):
        index = chance.randrange(len(pair.first.frames))
        pair.deck.seek(pair.first.frames.time_of(index))
        inside = pair.first.frames.time_of(index) + OFFSET < pair.second.duration_ms
        wait(lambda index=index: pair.first.frames.index_at(pair.deck.shown_ms) == index)  # type: ignore[misc]
        if inside:
            wait(lambda: pair.beside.index == pair.wished())
            assert pair.painted() == (index, pair.wished())
        else:
            wait(lambda: pair.beside.where == "after")
            assert pair.surfaces[1].empty


@pytest.mark.parametrize("rate", [0.5, 1.0, 2.0])
def test_while_it_plays_the_second_is_never_ahead_and_hardly_behind(pair: Pair, wait: Wait, rate: float) -> None:
    pair.beside.open(pair.second, OFFSET)
    pair.deck.set_rate(rate)
    pair.deck.play()
    wait(lambda: pair.beside.index > pair.second.frames.index_at(OFFSET))
    behind = []
    for _ in range(40):
        rest(0.02)
        if pair.beside.where == "there":
            assert pair.painted()[1] == pair.beside.index
            behind.append(pair.wished() - pair.beside.index)
    assert len(behind) > 10
    assert all(0 <= frames <= FEW for frames in behind)
    assert np.median(behind) == 0
    pair.deck.pause()
    wait(lambda: pair.beside.index == pair.wished())
    assert pair.painted() == (pair.first.frames.index_at(pair.deck.shown_ms), pair.wished())
    pair.deck.step(-1)
    wait(lambda: pair.beside.index == pair.wished())
    assert pair.painted()[1] == pair.wished()


def test_outside_its_time_nothing_is_shown_and_it_comes_back(pair: Pair, wait: Wait) -> None:
    told: list[str] = []
    pair.beside.where_changed.connect(told.append)
    pair.beside.open(pair.second, -4000)
    wait(lambda: told == ["before"])
    assert pair.surfaces[1].empty
    pair.deck.seek(pair.first.frames.time_of(100))
    wait(lambda: pair.beside.index == 0)
    assert pair.painted() == (100, 0)
    pair.beside.set_offset(4000)
    wait(lambda: pair.beside.where == "after")
    assert pair.surfaces[1].empty
    assert told == ["before", "there", "after"]


def test_alone_it_stays_while_the_first_moves_and_then_they_go_together_again(pair: Pair, wait: Wait) -> None:
    pair.beside.open(pair.second, 0)
    wait(lambda: pair.beside.index == 0)
    pair.beside.go_alone()
    pair.beside.step(40)
    wait(lambda: pair.beside.index == 40)
    pair.deck.seek(pair.first.frames.time_of(25))
    wait(lambda: pair.painted()[0] == 25)
    assert pair.painted() == (25, 40)
    pair.beside.set_offset(pair.beside.shown_ms - pair.deck.shown_ms)
    assert pair.beside.offset_ms == pair.second.frames.time_of(40) - 1000
    pair.deck.step(25)
    wait(lambda: pair.painted() == (50, 70))


def test_a_second_film_that_has_gone_is_told_in_one_sentence_and_the_first_goes_on(
    pair: Pair, wait: Wait, tmp_path: Path
) -> None:
    gone = tmp_path / "gone.mp4"
    gone.write_bytes(pair.second.source.read_bytes())
    film = probe(gone)
    pair.beside.open(film, 0)
    wait(lambda: pair.beside.index == 0)
    gone.unlink()
    pair.deck.seek(pair.first.frames.time_of(90))
    wait(lambda: pair.painted()[0] == 90)
    pair.beside.open(film, 0)
    wait(lambda: len(pair.troubles) == 1)
    assert "gone.mp4" in pair.troubles[0]
    assert pair.beside.film is None
    pair.deck.play()
    wait(lambda: pair.painted()[0] > 95)
