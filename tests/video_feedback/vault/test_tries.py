"""Wrong tries: the next one waits longer, a restart forgets nothing, and nobody is locked out for good."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.video_feedback.vault.conftest import Locked
from video_feedback.vault import door, refusals, tries

ANA = "0123456789abcdef"


class Clock:
    """This computer's, which may be put forward and back."""

    def __init__(self) -> None:
        self.ms = 1_800_000_000_000

    def __call__(self) -> int:
        return self.ms

    def go(self, seconds: float) -> None:
        self.ms += round(seconds * 1000)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(tries, "_clock_ms", clock)
    return clock


def test_the_wait_doubles_up_to_half_a_minute(tmp_path: Path, clock: Clock) -> None:
    waits = [tries.waiting_s(tmp_path)]
    for _ in range(8):
        tries.failed(tmp_path, ANA)
        waits.append(tries.waiting_s(tmp_path))
        clock.go(waits[-1])
        assert tries.waiting_s(tmp_path) == 0
    assert waits == [0, 1, 2, 4, 8, 16, 30, 30, 30]


def test_the_wait_runs_down(tmp_path: Path, clock: Clock) -> None:
    for _ in range(4):
        tries.failed(tmp_path, ANA)
    clock.go(2.5)
    assert tries.waiting_s(tmp_path) == 5.5


def test_the_right_one_is_told_of_the_wrong_ones_until_they_are_on_record(tmp_path: Path) -> None:
    assert tries.passed(tmp_path) == []
    tries.failed(tmp_path, ANA)
    tries.failed(tmp_path, "recovery")
    at = tries.passed(tmp_path)
    assert len(at) == 2
    assert all(instant.endswith("Z") for instant in at)
    assert tries.waiting_s(tmp_path) == 0
    assert tries.passed(tmp_path) == at
    tries.failed(tmp_path, ANA)
    assert 0 < tries.waiting_s(tmp_path) <= 1, "the waits begin anew after a right one"
    assert len(tries.passed(tmp_path)) == 3
    tries.noted(tmp_path)
    assert tries.passed(tmp_path) == []
    assert tries.waiting_s(tmp_path) == 0
    assert not list(tmp_path.iterdir())


def test_a_clock_put_back_neither_takes_the_wait_away_nor_makes_it_long(tmp_path: Path, clock: Clock) -> None:
    for _ in range(7):
        tries.failed(tmp_path, ANA)
    clock.go(10 - 365 * 86_400)
    assert tries.waiting_s(tmp_path) == 30
    clock.go(12)
    assert tries.waiting_s(tmp_path) == 18
    clock.go(18)
    assert tries.waiting_s(tmp_path) == 0


def test_a_clock_put_back_on_a_disk_that_is_full_still_waits_no_longer(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries.failed(tmp_path, ANA)
    clock.go(-3600)

    def full(_path: Path, _data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("video_feedback.vault.private_file.replace", full)
    assert tries.waiting_s(tmp_path) == 1
    tries.failed(tmp_path, ANA)


def test_what_is_kept_is_instants_and_ids(tmp_path: Path) -> None:
    tries.failed(tmp_path, ANA)
    tries.failed(tmp_path, "Ana Novak")
    kept = (tmp_path / tries.NAME).read_text()
    assert ANA in kept
    assert "Novak" not in kept
    if os.name != "nt":
        assert stat.S_IMODE((tmp_path / tries.NAME).stat().st_mode) == 0o600


def test_a_night_of_guessing_keeps_a_small_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tries, "_MOST", 20)
    for _ in range(30):
        tries.failed(tmp_path, ANA)
    assert tries.waiting_s(tmp_path) > 29
    assert len(tries.passed(tmp_path)) == 20


@given(
    some.binary() | some.sampled_from([b'{"version":2}', b'{"since_ms":1e300}', b'{"tries":[{"at":"x","worker":""}]}'])
)
def test_a_damaged_file_costs_the_count_alone(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("tries")
    (folder / tries.NAME).write_bytes(data)
    assert tries.waiting_s(folder) == 0
    tries.failed(folder, ANA)
    assert 0 < tries.waiting_s(folder) <= 1
    assert len(tries.passed(folder)) == 1


class TestTheDoor:
    def test_waits_after_a_wrong_try_and_tells_of_it(self, locked: Locked, clock: Clock) -> None:
        ana = locked.ana.worker.id
        with pytest.raises(refusals.WrongPassphrase):
            door.by_passphrase(locked.folder, locked.another, ana)
        with pytest.raises(refusals.StillWaiting, match="again in 1 second") as caught:
            door.by_passphrase(locked.folder, locked.passphrase, ana)
        clock.go(caught.value.seconds)
        entered = door.by_passphrase(locked.folder, locked.passphrase, ana)
        assert entered.opened.worker == locked.ana.worker
        assert len(entered.wrong_tries) == 1
        # Not before they are on record: what is opened next may be open elsewhere, or damaged.
        assert door.by_passphrase(locked.folder, locked.passphrase, ana).wrong_tries == entered.wrong_tries
        tries.noted(locked.folder)
        assert door.by_passphrase(locked.folder, locked.passphrase, ana).wrong_tries == []

    def test_a_mistyped_code_is_no_try_but_a_foreign_one_is(self, locked: Locked, clock: Clock) -> None:
        with pytest.raises(refusals.MistypedCode):
            door.by_code(locked.folder, locked.code[:-1])
        with pytest.raises(refusals.WrongCode):
            door.by_code(locked.folder, "0" * 36)
        with pytest.raises(refusals.StillWaiting):
            door.by_code(locked.folder, locked.code)
        clock.go(1)
        assert len(door.by_code(locked.folder, locked.code).wrong_tries) == 1

    def test_an_unknown_worker_is_no_try(self, locked: Locked) -> None:
        with pytest.raises(refusals.UnknownWorker):
            door.by_passphrase(locked.folder, locked.passphrase, "nobody")
        assert tries.waiting_s(locked.folder) == 0
