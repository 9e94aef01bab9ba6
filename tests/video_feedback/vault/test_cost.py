"""What a guess costs is fitted to the computer, between a least and a most."""

from collections.abc import Callable

import pytest

from video_feedback.vault import cost
from video_feedback.vault.cost import LEAST, MOST, Cost
from video_feedback.vault.refusals import NotEnoughMemory


@pytest.fixture
def calibrated_where(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Cost]:
    """What is chosen where the least cost takes so long, and so much memory is free."""

    def choose(*, least_s: float, free_mib: int = 8192) -> Cost:
        monkeypatch.setattr(cost, "_seconds", lambda _cost: least_s)
        monkeypatch.setattr(cost, "_has_room", lambda memory_mib: memory_mib <= free_mib)
        return cost.calibrated.__wrapped__()

    return choose


def test_an_ordinary_computer_takes_the_most(calibrated_where: Callable[..., Cost]) -> None:
    assert calibrated_where(least_s=0.15) == MOST


def test_a_slow_one_takes_less_memory(calibrated_where: Callable[..., Cost]) -> None:
    chosen = calibrated_where(least_s=0.6)
    assert chosen == Cost(128, 3)
    assert 0.6 * chosen.memory_mib / LEAST.memory_mib <= cost.LONGEST_S


def test_a_very_slow_one_still_pays_the_least(calibrated_where: Callable[..., Cost]) -> None:
    assert calibrated_where(least_s=5) == LEAST


def test_a_very_fast_one_passes_more_often(calibrated_where: Callable[..., Cost]) -> None:
    chosen = calibrated_where(least_s=0.02)
    assert chosen == Cost(256, 8)
    assert calibrated_where(least_s=0.001) == Cost(256, 10)


def test_one_with_little_memory_takes_what_is_there(calibrated_where: Callable[..., Cost]) -> None:
    assert calibrated_where(least_s=0.1, free_mib=100) == Cost(96, 4)


def test_the_room_is_really_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def key(self: Cost, _passphrase: str, _salt: bytes) -> bytes:
        asked.append(self.memory_mib)
        if self.memory_mib > 128:
            raise NotEnoughMemory
        return bytes(32)

    monkeypatch.setattr(Cost, "key", key)
    assert cost.calibrated.__wrapped__().memory_mib == 128
    assert max(asked) == MOST.memory_mib


def test_here_it_is_within_the_bounds() -> None:
    chosen = cost.calibrated()
    assert LEAST.memory_mib <= chosen.memory_mib <= MOST.memory_mib
    assert LEAST.passes <= chosen.passes <= cost.PASSES[1]
    assert cost.calibrated() is chosen
