"""A film on a surface, read back from what is painted."""

import random
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from video_feedback.media.film import Film
from video_feedback.media.player import Picture
from video_feedback.media.probe import probe
from video_feedback.media.run_player import RunPlayer
from video_feedback.media.stills import StillReader
from video_feedback_ui.player.choice import Choice
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.player.stand_in import neighbours_only
from video_feedback_ui.player.surface import Surface

Films = Callable[[str], Film]
NumberIn = Callable[[NDArray[np.uint8]], int | None]


class Bench:
    """A deck with a film, its surface, and the frame painted on it."""

    def __init__(self, deck: Deck, qtbot: QtBot, number_in: NumberIn) -> None:
        self.deck, self.surface = deck, deck.surface
        self.shown: list[int] = []
        self.states: list[str] = []
        self.troubles: list[str] = []
        deck.shown.connect(self.shown.append)
        deck.state_changed.connect(self.states.append)
        deck.trouble.connect(self.troubles.append)
        self._qtbot, self._number_in = qtbot, number_in

    def open(self, film: Film) -> None:
        self.film = film
        self.deck.open(film)
        self.wait_for(0)

    def painted(self) -> int | None:
        """The frame number that can be read off the widget."""
        image = self.surface.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
        return self._number_in(pixels)

    def named(self) -> int:
        """The frame that a tag would name now."""
        return self.film.frames.index_at(self.deck.shown_ms)

    def wait_for(self, index: int) -> None:
        self._qtbot.waitUntil(lambda: self.deck.exact and self.named() == index)

    def go_to(self, index: int) -> None:
        self.deck.seek(self.film.frames.time_of(index))


@pytest.fixture(params=["vlc", "qt"])
def choice(request: pytest.FixtureRequest) -> Choice:
    chosen: Choice = request.param
    return chosen


@pytest.fixture
def bench(choice: Choice, qtbot: QtBot, number_in: NumberIn) -> Iterator[Bench]:
    surface = Surface()
    qtbot.addWidget(surface)
    surface.resize(560, 400)
    surface.show()
    deck = Deck(surface, choice)
    assert deck.player_name.lower() == choice
    yield Bench(deck, qtbot, number_in)
    deck.close()


@pytest.mark.parametrize("rate", [0.5, 1.0, 2.0])
def test_fifty_presses_while_it_plays_name_the_frame_that_is_painted(
    bench: Bench, film: Films, qtbot: QtBot, rate: float
) -> None:
    bench.open(film("longgop250.mp4"))
    bench.deck.set_rate(rate)
    bench.deck.play()
    qtbot.waitUntil(lambda: len(bench.shown) > 3)
    gaps = random.Random(rate)
    pressed = []
    for _ in range(50):
        qtbot.wait(gaps.randint(1, 30))
        pressed.append((bench.named(), bench.painted()))
    assert all(named == painted for named, painted in pressed)
    assert len({named for named, _ in pressed}) > 10


@pytest.mark.parametrize("name", ["vfr_phone.mp4", "bframes_opengop.mp4", "cfr5994.mp4"])
def test_presses_on_other_films_name_the_frame_that_is_painted(
    bench: Bench, film: Films, qtbot: QtBot, name: str
) -> None:
    bench.open(film(name))
    bench.deck.set_rate(2)
    bench.deck.play()
    qtbot.waitUntil(lambda: len(bench.shown) > 3)
    for _ in range(25):
        qtbot.wait(11)
        assert bench.named() == bench.painted()


def test_a_pause_holds_the_frame_that_was_painted(bench: Bench, film: Films, qtbot: QtBot) -> None:
    bench.open(film("cfr25.mp4"))
    bench.deck.play()
    qtbot.waitUntil(lambda: len(bench.shown) > 5)
    named = bench.named()
    bench.deck.pause()
    assert bench.named() == bench.painted() == named
    qtbot.wait(150)
    assert bench.named() == bench.painted() == named
    assert bench.states == ["paused", "playing", "paused"]
    assert not bench.deck.playing


def test_the_picture_held_is_the_one_that_is_decoded(bench: Bench, film: Films, qtbot: QtBot) -> None:
    opened = film("rot90.mp4")
    bench.open(opened)
    bench.go_to(41)
    bench.wait_for(41)
    with StillReader(opened) as reader:
        wanted = reader.picture(opened.frames.time_of(41)).pixels
    image = bench.surface.image()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    assert np.array_equal(pixels[..., :3], wanted[..., :3])
    assert (image.width(), image.height()) == (opened.width, opened.height)
    bench.deck.play()
    qtbot.waitUntil(lambda: len(bench.shown) > 4)
    assert bench.painted() == bench.named()


def test_steps_go_frame_by_frame_both_ways_and_stop_the_film(bench: Bench, film: Films, qtbot: QtBot) -> None:
    bench.open(film("vfr_phone.mp4"))
    bench.deck.play()
    qtbot.waitUntil(lambda: len(bench.shown) > 5)
    bench.deck.step(1)
    assert not bench.deck.playing
    begun = bench.film.frames.index_at(bench.deck._aim)
    bench.wait_for(begun)
    for step in (1, 1, -1, -1, -1, 3):
        begun += step
        bench.deck.step(step)
        bench.wait_for(begun)
        assert bench.painted() == begun


def test_quick_steps_add_up_and_only_the_last_is_waited_for(bench: Bench, film: Films) -> None:
    bench.open(film("longgop250.mp4"))
    bench.go_to(400)
    bench.wait_for(400)
    bench.shown.clear()
    for _ in range(100):
        bench.deck.step(-1)
    bench.wait_for(300)
    assert bench.painted() == 300
    assert len(bench.shown) < 20


def test_steps_stay_within_the_film(bench: Bench, film: Films, qtbot: QtBot) -> None:
    bench.open(film("tiny.mp4"))
    bench.deck.step(-5)
    qtbot.wait(50)
    assert bench.named() == 0
    last = len(bench.film.frames) - 1
    bench.deck.step(10_000)
    bench.wait_for(last)


def test_a_stretch_ends_on_its_last_frame_and_stays(bench: Bench, film: Films, qtbot: QtBot) -> None:
    bench.open(film("bframes_opengop.mp4"))
    times = bench.film.frames
    bench.deck.play_stretch(times.time_of(80), times.time_of(92))
    qtbot.waitUntil(lambda: bench.deck.state == "ended")
    shown = [times.index_at(ms) for ms in bench.shown]
    assert set(shown[1:]) <= set(range(80, 93))
    bench.wait_for(92)
    qtbot.wait(100)
    assert bench.named() == bench.painted() == 92
    bench.deck.play()
    qtbot.waitUntil(lambda: bench.named() > 94)


def test_a_loop_can_be_left_by_a_seek(bench: Bench, film: Films, qtbot: QtBot) -> None:
    bench.open(film("cfr25.mp4"))
    times = bench.film.frames
    bench.deck.play_stretch(times.time_of(20), times.time_of(24), loop=True)
    qtbot.waitUntil(lambda: bench.shown.count(int(times.time_of(22))) > 1)
    bench.go_to(100)
    bench.shown.clear()
    qtbot.waitUntil(lambda: bench.named() > 104)
    assert min(bench.shown) >= times.time_of(100)
    assert bench.deck.playing


def test_a_seek_from_the_end_of_the_film_shows_that_frame(bench: Bench, film: Films, qtbot: QtBot) -> None:
    bench.open(film("cfr25.mp4"))
    bench.go_to(245)
    bench.wait_for(245)
    bench.deck.toggle()
    qtbot.waitUntil(lambda: bench.deck.state == "ended")
    bench.wait_for(249)
    bench.go_to(100)
    bench.wait_for(100)
    assert bench.painted() == 100
    assert bench.deck.state == "paused"


def test_it_tells_its_speed_and_keeps_it_from_film_to_film(bench: Bench, film: Films) -> None:
    speeds: list[float] = []
    bench.deck.rate_changed.connect(speeds.append)
    bench.open(film("tiny.mp4"))
    bench.deck.set_rate(1.5)
    bench.deck.set_rate(9)
    bench.open(film("cfr25.mp4"))
    assert speeds == [1.5, 2.0]
    assert bench.deck.rate == 2.0


def test_another_player_shows_the_same_frame(bench: Bench, film: Films, qtbot: QtBot) -> None:
    bench.open(film("cfr25.mp4"))
    bench.go_to(77)
    bench.wait_for(77)
    before = bench.deck.player_name
    bench.deck.choose("vlc" if before == "Qt" else "qt")
    assert bench.deck.player_name != before
    bench.wait_for(77)
    bench.deck.play()
    qtbot.waitUntil(lambda: bench.named() > 79)


def test_a_film_that_has_gone_is_told_and_nothing_plays(
    bench: Bench, clips: Callable[[str], Path], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "gone.mp4"
    shutil.copy(clips("generated/tiny.mp4"), path)
    opened = probe(path)
    path.unlink()
    bench.deck.open(opened)
    bench.deck.play()
    bench.deck.step(1)
    qtbot.wait(100)
    assert len(bench.troubles) == 1
    assert bench.deck.state == "closed"
    assert bench.surface.empty


def test_a_film_that_was_overwritten_is_told_once(
    bench: Bench, clips: Callable[[str], Path], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "overwritten.mp4"
    shutil.copy(clips("generated/tiny.mp4"), path)
    opened = probe(path)
    path.write_bytes(b"no film any more " * 400)
    bench.deck.open(opened)
    qtbot.waitUntil(lambda: bool(bench.troubles))
    qtbot.wait(200)
    assert len(bench.troubles) == 1
    assert not bench.deck.playing


def test_closed_it_leaves_an_empty_surface_and_no_thread(bench: Bench, film: Films, qtbot: QtBot) -> None:
    threads = threading.active_count()
    bench.open(film("cfr25.mp4"))
    bench.deck.play()
    qtbot.waitUntil(lambda: len(bench.shown) > 3)
    bench.deck.close()
    assert threading.active_count() == threads
    assert bench.surface.empty
    assert bench.states[-1] == "closed"
    shown = len(bench.shown)
    qtbot.wait(80)
    assert len(bench.shown) == shown


# Scrubbing


def test_a_drag_ends_on_the_exact_frame_and_tells_on_the_way_what_is_asked_for(
    bench: Bench, film: Films, qtbot: QtBot
) -> None:
    bench.open(film("longgop250.mp4"))
    bench.deck.nearest = neighbours_only
    way = [*range(20, 700, 9), *range(700, 430, -5)]
    told: list[tuple[int, int]] = []
    bench.deck.shown.connect(lambda ms: told.append((ms, bench.deck.shown_ms)))
    for index in way:
        bench.go_to(index)
        qtbot.wait(16)
        if not bench.deck.exact:
            assert bench.deck.shown_ms == bench.film.frames.time_of(index)
    bench.wait_for(way[-1])
    qtbot.wait(100)
    assert bench.painted() == bench.named() == way[-1]
    assert bench.deck.exact
    assert all(ms == shown for ms, shown in told)
    assert len(told) > 10


def test_a_small_picture_stands_in_for_a_frame_that_has_to_be_waited_for(bench: Bench, film: Films) -> None:
    """The small pictures are of every fiftieth frame; each is asked for by the time of the frame that is wanted."""
    opened = film("longgop250.mp4")
    times = opened.frames
    with StillReader(opened) as reader:
        small = {index: reader.picture(times.time_of(index), 90) for index in range(0, 750, 50)}
    asked: list[int] = []

    def nearest(ms: int) -> Picture:
        asked.append(times.index_at(ms))
        return small[min(small, key=lambda index: abs(times.time_of(index) - ms))]

    bench.open(opened)
    bench.deck.nearest = nearest
    stood_in: list[tuple[int, int, int | None]] = []
    bench.deck.shown.connect(
        lambda ms: (
            None if bench.deck.exact else stood_in.append((times.index_at(ms), bench.surface.shown_ms, bench.painted()))
        )
    )
    bench.go_to(703)
    bench.wait_for(703)
    assert asked[0] == 703
    assert stood_in[0] == (703, times.time_of(700), 700)
    assert bench.painted() == 703
    # A step to a neighbour is not worth a blurred picture.
    stood_in.clear()
    for index in (702, 701, 700):
        bench.deck.step(-1)
        bench.wait_for(index)
    assert [index for _, _, index in stood_in if index is not None and index % 50 == 0] == []


def test_a_tag_while_another_frame_stands_in_names_the_frame_asked_for(bench: Bench, film: Films, qtbot: QtBot) -> None:
    bench.open(film("longgop250.mp4"))
    bench.deck.nearest = neighbours_only
    bench.go_to(740)
    qtbot.waitUntil(lambda: bench.named() == 740)
    assert bench.deck.exact == (bench.painted() == 740)
    bench.deck.step(-1)
    bench.wait_for(739)
    bench.deck.play()
    qtbot.waitUntil(lambda: bench.named() > 740)
    assert bench.painted() == bench.named()
    assert bench.deck.exact


def test_where_nobody_scrubs_no_frame_is_seen_that_was_not_asked_for(
    bench: Bench, film: Films, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    show = Surface.show_picture

    def see(surface: Surface, picture: Picture) -> None:
        seen.append(bench.film.frames.index_at(picture.time_ms))
        show(surface, picture)

    bench.open(film("longgop250.mp4"))
    monkeypatch.setattr(Surface, "show_picture", see)
    way = [300, 600, 299, 10, 500, 290]
    for index in way:
        bench.go_to(index)
        qtbot.wait(5)
        bench.go_to(index)
        bench.wait_for(index)
    assert set(seen) == set(way)


def test_a_deck_that_its_parent_deletes_ends_its_threads(choice: Choice, film: Films, qtbot: QtBot) -> None:
    threads = threading.active_count()
    for act in ("play", "hold"):
        surface, parent = Surface(), QObject()
        qtbot.addWidget(surface)
        deck = Deck(surface, choice, parent)
        deck.open(film("longgop250.mp4"))
        if act == "play":
            deck.play()
        deck.seek(film("longgop250.mp4").frames.time_of(700))
        qtbot.wait(30)
        shiboken6.delete(parent)
        assert not shiboken6.isValid(deck)
        assert threading.active_count() == threads
        qtbot.wait(30)


@pytest.mark.parametrize("again", [lambda deck: deck.play_stretch(0, 4000), lambda deck: deck.seek(0)])
def test_an_end_that_comes_in_the_last_blink_is_not_taken_for_that_of_what_is_played_next(
    bench: Bench, film: Films, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, again: Callable[[Deck], None]
) -> None:
    bench.open(film("vfr_phone.mp4"))
    deck, player = bench.deck, bench.deck._player
    assert isinstance(player, RunPlayer)
    deck.play()
    qtbot.waitUntil(lambda: bench.named() > 1)
    new_turn = deck._post.new_turn

    def and_it_ends() -> None:
        new_turn()
        if player._run is not None:
            player._take(player._run, None)

    with monkeypatch.context() as patch:
        patch.setattr(deck._post, "new_turn", and_it_ends)
        again(deck)
    seen = len(bench.shown)
    qtbot.waitUntil(lambda: len(bench.shown) > seen + 2)
    assert bench.states == ["paused", "playing"]
    assert deck.playing
