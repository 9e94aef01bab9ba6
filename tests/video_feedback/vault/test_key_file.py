"""Who may open a library: round trips, and each refusal with its own sentence."""

import os
import stat
from pathlib import Path

import pytest

from video_feedback.vault import key_file, refusals, sealed_file
from video_feedback.vault.cost import QUICK
from video_feedback.vault.key_file import Opened, Worker

ANAS = "plum otter candle seven river"
BENS = "granite violin mustard sleepy orbit"
OTHER = "lantern walrus pocket thunder ninety"


@pytest.fixture
def locked(tmp_path: Path) -> tuple[Path, Opened, str]:
    """A folder with a key file, Ana as its manager, and the recovery code."""
    opened, code = key_file.create(tmp_path, ANAS, "Ana", QUICK)
    return tmp_path, opened, code


def test_a_passphrase_and_the_code_open_the_same_key(locked: tuple[Path, Opened, str]) -> None:
    folder, opened, code = locked
    (ana,) = key_file.workers(folder)
    assert ana == opened.worker == Worker(ana.id, "Ana", is_manager=True)
    assert key_file.unlock(folder, ANAS, ana.id).key.secret() == opened.key.secret()
    by_code = key_file.unlock_with_code(folder, code)
    assert by_code.key.secret() == opened.key.secret()
    assert by_code.worker == key_file.RECOVERY


def test_another_passphrase_is_refused(locked: tuple[Path, Opened, str]) -> None:
    folder, opened, _ = locked
    with pytest.raises(refusals.WrongPassphrase, match="not this person's passphrase"):
        key_file.unlock(folder, BENS, opened.worker.id)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the folder's list of who may read")
def test_only_its_owner_reads_the_file(locked: tuple[Path, Opened, str]) -> None:
    folder, _, _ = locked
    assert stat.S_IMODE((folder / sealed_file.NAME).stat().st_mode) == 0o600
    assert [path.name for path in folder.iterdir()] == [sealed_file.NAME]
