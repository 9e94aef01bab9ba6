"""Film time, by a clock on the wall that the test turns."""

import pytest

from video_feedback.media.clock import Clock


class Wall:
    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.mark.parametrize("rate", [0.25, 1.0, 2.0])
def test_it_runs_as_fast_as_the_film(wall: Wall, rate: float) -> None:
    clock = Clock(rate, wall)
    assert clock.now_ms() == 0
    wall.seconds += 1.5
    assert clock.now_ms() == pytest.approx(1500 * rate)
    assert clock.wait_s(1500 * rate + 100) == pytest.approx(min(0.5, 0.1 / rate))
    assert clock.wait_s(10) == 0


def test_while_the_computer_sleeps_no_time_passes(wall: Wall) -> None:
    clock = Clock(1.0, wall)
    for _ in range(4):
        wall.seconds += 0.25
        clock.now_ms()
    wall.seconds += 600
    assert clock.now_ms() == pytest.approx(1000)
    wall.seconds += 0.25
    assert clock.now_ms() == pytest.approx(1250)
    assert clock.wait_s(1_000_000) <= 0.5


def test_a_led_clock_waits_for_its_leader_and_never_runs_far_ahead(wall: Wall) -> None:
    clock = Clock(1.0, wall, led=True)
    wall.seconds += 1
    assert clock.now_ms() == 0
    clock.lead(20)
    wall.seconds += 0.05
    assert clock.now_ms() == pytest.approx(70)
    wall.seconds += 1
    assert clock.now_ms() == pytest.approx(120)
    clock.lead(100)
    assert clock.now_ms() == pytest.approx(120), "it does not go back"
    wall.seconds += 0.05
    assert clock.now_ms() == pytest.approx(150)


def test_a_led_clock_that_slept_goes_on_from_where_it_was(wall: Wall) -> None:
    clock = Clock(1.0, wall, led=True)
    clock.lead(1000)
    wall.seconds += 600
    assert clock.now_ms() == pytest.approx(1000)
    clock.lead(1020)
    wall.seconds += 0.02
    assert clock.now_ms() == pytest.approx(1040)


def test_let_go_it_runs_by_itself_from_where_it_is(wall: Wall) -> None:
    clock = Clock(2.0, wall, led=True)
    clock.lead(500)
    wall.seconds += 1
    clock.let_go()
    assert clock.now_ms() == pytest.approx(600)
    wall.seconds += 1
    assert clock.now_ms() == pytest.approx(2600)
    clock.lead(9000)
    assert clock.now_ms() == pytest.approx(2600), "nobody leads it any more"
