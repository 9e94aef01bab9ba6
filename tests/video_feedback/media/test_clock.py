"""Time that runs as fast as the film."""

import pytest

from video_feedback.media.clock import Clock


@pytest.mark.parametrize("rate", [0.25, 1.0, 2.0])
def test_it_runs_as_fast_as_the_film(rate: float) -> None:
    seconds = [100.0]
    clock = Clock(rate, lambda: seconds[0])
    assert clock.now_ms() == 0
    seconds[0] += 1.5
    assert clock.now_ms() == pytest.approx(1500 * rate)
    assert clock.wait_s(1500 * rate + 500) == pytest.approx(0.5 / rate)
    assert clock.wait_s(10) == 0
