"""The frame that is held: the newest wish, its neighbour meanwhile, and nothing after it."""

import random
import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from numpy.typing import NDArray

from video_feedback.media.film import Film
from video_feedback.media.player import Picture
from video_feedback.media.stills import StillReader
from video_feedback_ui.player.held import Held

Films = Callable[[str], Film]
NumberIn = Callable[[NDArray[np.uint8]], int | None]
WAIT_S = 60


class Asker:
    """Asks for frames and keeps what it is told: (wish, frame named, number painted), None for no neighbour."""

    def __init__(self, film: Film, number_in: NumberIn) -> None:
        self.film, self._number_in = film, number_in
        self.exact: list[tuple[int, int, int | None]] = []
        self.meanwhile: list[tuple[int, int, int | None] | None] = []
        self.troubles: list[str] = []
        self.order: list[tuple[int, bool]] = []
        self._news = threading.Condition()
        self._number = 0
        self.held = Held(film, self._exact, self.troubles.append, self._meanwhile)

    def want(self, index: int) -> int:
        self._number += 1
        self.held.want(self.film.frames.time_of(index), self._number)
        return self._number

    def wait(self, number: int) -> tuple[int, int, int | None]:
        with self._news:
            assert self._news.wait_for(lambda: bool(self.exact) and self.exact[-1][0] == number, WAIT_S)
            return self.exact[-1]

    def wait_for(self, condition: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(condition, WAIT_S)

    def _told(self, picture: Picture, number: int) -> tuple[int, int, int | None]:
        return number, self.film.frames.index_at(picture.time_ms), self._number_in(picture.pixels)

    def _exact(self, picture: Picture, number: int) -> None:
        with self._news:
            self.exact.append(self._told(picture, number))
            self.order.append((number, True))
            self._news.notify_all()

    def _meanwhile(self, picture: Picture | None, number: int) -> None:
        with self._news:
            self.meanwhile.append(None if picture is None else self._told(picture, number))
            self.order.append((number, False))
            self._news.notify_all()


@pytest.fixture
def asker(film: Films, number_in: NumberIn) -> Iterator[Asker]:
    asker = Asker(film("longgop250.mp4"), number_in)
    yield asker
    asker.held.close()


def test_the_last_of_many_wishes_is_answered_last_and_right(asker: Asker) -> None:
    chance, index, number = random.Random(3), 400, 0
    for _ in range(5):
        for _ in range(120):
            index = min(max(index + chance.randint(-40, 40), 0), 749)
            number = asker.want(index)
            if chance.random() < 0.1:
                asker.held.rest()
                number = asker.want(index)
        assert asker.wait(number) == (number, index, index)
    assert [told for told in asker.order if told[0] == number][-1] == (number, True)
    numbers = [told for told, _ in asker.order]
    assert numbers == sorted(numbers)
    assert all(named == painted for _, named, painted in [*asker.exact, *filter(None, asker.meanwhile)])
    assert asker.troubles == []


def test_meanwhile_a_neighbour_is_shown_if_it_is_nearer_than_what_was_shown(asker: Asker) -> None:
    asker.wait(asker.want(300))
    asker.wait(asker.want(600))
    number = asker.want(330)
    asker.wait(number)
    near = [told for told in asker.meanwhile if told is not None and told[0] == number]
    # What was kept of the neighbourhood of 300 reaches a few frames on.
    assert near
    assert 292 <= near[0][1] <= 308


def test_where_nothing_is_near_it_is_said_at_once(asker: Asker) -> None:
    asker.wait(asker.want(10))
    number = asker.want(700)
    asker.wait(number)
    assert asker.order.index((number, False)) < asker.order.index((number, True))


def test_while_wishes_keep_coming_what_comes_on_the_way_is_shown(asker: Asker) -> None:
    """A drag towards a far frame, which is not reached while the hand moves: the pictures follow all the same."""
    asker.wait(asker.want(0))
    stop = threading.Event()

    def drag() -> None:
        while not stop.wait(0.005):
            asker.want(random.randint(225, 248))

    hand = threading.Thread(target=drag)
    hand.start()
    asker.wait_for(lambda: any(told is not None and told[1] > 100 for told in asker.meanwhile) or len(asker.exact) > 1)
    stop.set()
    hand.join()
    asker.wait(asker.want(240))


def test_it_ends_at_once_in_the_middle_of_a_long_way_and_its_thread_closes_the_film(
    asker: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed_by: list[str] = []
    close = StillReader.close

    def told(reader: StillReader) -> None:
        closed_by.append(threading.current_thread().name)
        close(reader)

    monkeypatch.setattr(StillReader, "close", told)
    asker.wait(asker.want(10))
    number = asker.want(745)
    asker.wait_for(lambda: (number, False) in asker.order)
    asker.held.close()
    asker.held.close()
    assert closed_by == ["held frame"]
    assert asker.exact[-1][0] != number
    assert "held frame" not in [thread.name for thread in threading.enumerate()]


def test_while_it_rests_nothing_is_decoded(asker: Asker, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[int] = []
    step = StillReader.step

    def counted(reader: StillReader) -> bool:
        steps.append(1)
        return step(reader)

    monkeypatch.setattr(StillReader, "step", counted)
    asker.want(740)
    asker.wait_for(lambda: bool(asker.order))
    asker.held.rest()
    pause = threading.Event()
    pause.wait(0.1)
    counted_then = len(steps)
    pause.wait(0.1)
    assert len(steps) == counted_then
    assert asker.exact == []
    asker.wait(asker.want(740))
