"""A key file that is damaged, changed by somebody, older, newer, or of another format: noticed, and said."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.video_feedback.vault.conftest import Locked
from video_feedback.vault import key_file, refusals, sealed_file
from video_feedback.vault.cost import QUICK, Cost
from video_feedback.vault.sealed_file import KeyFile
from video_feedback.vault.slots import WorkerSlot

Change = Callable[[dict[str, Any]], object]


def file_of(locked: Locked) -> Path:
    return locked.folder / sealed_file.NAME


def rewrite(locked: Locked, change: Change, *, with_checksum: bool = True) -> None:
    """Change the file as somebody would who knows how it is made, but no passphrase."""
    said = json.loads(file_of(locked).read_text())
    change(said)
    if with_checksum:
        said["check"] = msgspec.convert(said, KeyFile, strict=True)._check()
    file_of(locked).write_text(json.dumps(said))


def test_every_flipped_bit_is_noticed_or_changes_nothing(locked: Locked) -> None:
    whole, before = file_of(locked).read_bytes(), sealed_file.load(locked.folder)
    harmless = 0
    for at in range(len(whole)):
        for bit in range(8):
            try:
                found = sealed_file.parsed(whole[:at] + bytes([whole[at] ^ 1 << bit]) + whole[at + 1 :])
            except (refusals.KeyFileDamaged, refusals.KeyFileNewer):
                continue
            if found == before:
                harmless += 1  # spare bits at the end of a base64 text: what is read is the same to the last field
                continue
            assert not found.is_whole(), (at, bit)
            if msgspec.structs.replace(found, check=before.check) != before:
                with pytest.raises(refusals.KeyFileChanged):
                    found.must_be_sealed_by(locked.ana.key)
    assert harmless <= 8 * 2


def test_damage_to_the_checksum_alone_hinders_nobody(locked: Locked) -> None:
    rewrite(locked, lambda said: said.update(check="0" * 16), with_checksum=False)
    locked.unlock()
    key_file.confirm_code(locked.folder, locked.code)
    assert sealed_file.load(locked.folder).is_whole()


def test_every_cut_is_noticed(locked: Locked) -> None:
    whole = file_of(locked).read_bytes()
    for length in range(len(whole) - 1):  # but for the line's end
        with pytest.raises(refusals.KeyFileDamaged, match="is damaged"):
            sealed_file.parsed(whole[:length])


@pytest.mark.parametrize(
    "junk", [b"", b"null", b"[]", b"{}", b"\xff\xfe", b"[" * 100_000, b'{"format": 1}', b" " * (2 << 20)]
)
def test_what_is_no_key_file_is_damaged(locked: Locked, junk: bytes) -> None:
    file_of(locked).write_bytes(junk)
    for using in (key_file.workers, key_file.code_confirmed, key_file.edition):
        with pytest.raises(refusals.KeyFileDamaged) as caught:
            using(locked.folder)
        assert caught.value.__cause__ is None


def test_damage_to_ones_own_slot_is_not_taken_for_a_wrong_passphrase(locked: Locked) -> None:
    rewrite(locked, lambda said: said["workers"][0].update(name="Anna"), with_checksum=False)
    with pytest.raises(refusals.KeyFileDamaged):
        locked.unlock()
    with pytest.raises(refusals.KeyFileChanged):
        key_file.unlock_with_code(locked.folder, locked.code)


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Anna"},
        {"is_manager": False},
        {"passes": 2},
        {"memory_mib": 65},
        {"lanes": 3},
        {"salt": "AAAAAAAAAAAAAAAAAAAAAA=="},
        {"nonce": "AAAAAAAAAAAAAAAA"},
        {"wrapped": "A" * 64},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_slot_that_was_changed_opens_nothing(locked: Locked, change: dict[str, Any]) -> None:
    rewrite(locked, lambda said: said["workers"][0].update(change))
    with pytest.raises(refusals.WrongPassphrase):
        locked.unlock()


def test_a_slot_of_another_library_opens_nothing(locked: Locked) -> None:
    rewrite(locked, lambda said: said.update(vault="0" * 32))
    with pytest.raises(refusals.WrongPassphrase):
        locked.unlock()
    with pytest.raises(refusals.WrongCode):
        key_file.unlock_with_code(locked.folder, locked.code)


def test_no_two_slots_can_be_swapped(locked: Locked) -> None:
    ben = locked.add("Ben")

    def swap(said: dict[str, Any]) -> None:
        ana, ben = said["workers"]
        ana["id"], ben["id"] = ben["id"], ana["id"]

    rewrite(locked, swap)
    with pytest.raises(refusals.WrongPassphrase):
        locked.unlock()
    with pytest.raises(refusals.WrongPassphrase):
        key_file.unlock(locked.folder, locked.passphrase, ben.worker.id)


@pytest.mark.parametrize(
    "change",
    [
        lambda said: said["workers"].append(said["workers"][0] | {"id": "0" * 16, "name": "Mallory"}),
        lambda said: said["recovery"].update(confirmed_at="2026-05-14T10:30:00Z"),
        lambda said: said["recovery"].update(wrapped="A" * 64),
        lambda said: said.update(edition=99),
        lambda said: said.update(seal="0" * 64),
        lambda said: said.update(seal="č"),
    ],
)
def test_what_was_changed_elsewhere_in_the_file_is_said_at_the_next_unlock(locked: Locked, change: Change) -> None:
    rewrite(locked, change)
    with pytest.raises(refusals.KeyFileChanged, match="changed outside this app"):
        locked.unlock()
    with pytest.raises(refusals.KeyFileChanged):  # nothing builds on it
        key_file.change_passphrase(locked.folder, locked.ana, locked.another, cost=QUICK)
    opened = key_file.unlock(locked.folder, locked.passphrase, locked.ana.worker.id, even_if_changed=True)
    assert opened.key.secret() == locked.ana.key.secret()


def test_a_changed_file_is_taken_for_good_by_a_manager_alone(locked: Locked) -> None:
    rewrite(locked, lambda said: said["recovery"].update(wrapped="A" * 64))
    opened = key_file.unlock(locked.folder, locked.passphrase, locked.ana.worker.id, even_if_changed=True)
    key_file.accept(locked.folder, opened)
    code = key_file.new_code(locked.folder, locked.unlock())
    key_file.unlock_with_code(locked.folder, code)


def test_who_was_removed_does_not_come_back_by_an_old_slot(locked: Locked) -> None:
    ben = locked.add("Ben")
    with_ben = json.loads(file_of(locked).read_text())["workers"][1]
    key_file.remove_worker(locked.folder, locked.ana, ben.worker.id)
    rewrite(locked, lambda said: said["workers"].append(with_ben))
    with pytest.raises(refusals.KeyFileChanged):
        key_file.unlock(locked.folder, locked.another, ben.worker.id)


def test_a_newer_file_asks_for_a_newer_app(locked: Locked) -> None:
    file_of(locked).write_text('{"format": "video-feedback keys", "version": 2, "ways_in": []}')
    with pytest.raises(refusals.KeyFileNewer, match="newer version"):
        locked.unlock()


@pytest.mark.parametrize("version", ["0", "-1", '"1"', "1.5", "null", "1e400"])
def test_a_version_that_never_was_is_damage(locked: Locked, version: str) -> None:
    file_of(locked).write_text(f'{{"format": "video-feedback keys", "version": {version}}}')
    with pytest.raises(refusals.KeyFileDamaged):
        key_file.workers(locked.folder)


@pytest.mark.parametrize(
    ("name", "value"),
    [("memory_mib", wrong) for wrong in (-64, 63, 1025, 1 << 60)]
    + [(name, wrong) for name, most in (("passes", 10), ("lanes", 16)) for wrong in (0, most + 1)],
)
def test_a_cost_out_of_bounds_is_refused_before_any_work(
    locked: Locked, name: str, value: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    rewrite(locked, lambda said: said["workers"][0].update({name: value}))
    monkeypatch.setattr("video_feedback.vault.cost.Argon2id", None)
    with pytest.raises(refusals.CostOutOfBounds, match="more or less work"):
        locked.unlock()


def test_too_little_memory_has_its_own_sentence(locked: Locked, monkeypatch: pytest.MonkeyPatch) -> None:
    def none_left(**_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("video_feedback.vault.cost.Argon2id", none_left)
    with pytest.raises(refusals.NotEnoughMemory, match="Close other programs"):
        locked.unlock()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such mode")
def test_a_file_of_somebody_else_is_not_called_damaged(locked: Locked) -> None:
    file_of(locked).unlink()
    file_of(locked).mkdir()  # root reads every file, but no folder as one
    with pytest.raises(refusals.KeyFileUnreadable, match="cannot be read"):
        locked.unlock()


class TestTheFileOfTheFirstVersion:
    """Kept for ever: what was locked in 2026 opens."""

    FOLDER = Path(__file__).resolve().parents[2] / "vectors" / "keys_1"

    @pytest.fixture
    def secrets(self) -> dict[str, str]:
        return dict(json.loads((self.FOLDER / "what_opens_it.json").read_text()))

    def test_it_opens_by_each_passphrase_and_the_code(self, secrets: dict[str, str]) -> None:
        ana, ben = key_file.workers(self.FOLDER)
        assert (ana.name, ana.is_manager, ben.name, ben.is_manager) == ("Ana", True, "Zoë", False)
        for opened in (
            key_file.unlock(self.FOLDER, secrets["ana"], ana.id),
            key_file.unlock(self.FOLDER, secrets["zoe"], ben.id),
            key_file.unlock_with_code(self.FOLDER, secrets["code"]),
        ):
            assert opened.key.derived("db").hex() == secrets["db_key"]
        assert key_file.code_confirmed(self.FOLDER) == secrets["code_confirmed"]


def test_a_slot_of_a_dear_cost_opens(locked: Locked) -> None:
    cost = Cost(96, 2, 3)
    key_file.change_passphrase(locked.folder, locked.ana, locked.another, cost=cost)
    (slot,) = sealed_file.load(locked.folder).workers
    assert isinstance(slot, WorkerSlot)
    assert (slot.memory_mib, slot.passes, slot.lanes) == (96, 2, 3)
    locked.unlock(locked.another)
