"""An older key file that was put back is told of, and opening with it goes on record."""

import shutil
from pathlib import Path

import pytest

from video_feedback.library import audit, founding, keyholders
from video_feedback.library.library import Library
from video_feedback.vault import door, key_file
from video_feedback.vault.cost import QUICK
from video_feedback.vault.refusals import KeyFileOlder, WrongPassphrase

FIRST, SECOND = "plum otter candle seven river", "slate marble wagon eleven birch"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library whose passphrase was changed, with the key file of before beside it."""
    monkeypatch.setattr(key_file, "calibrated", lambda: QUICK)
    folder = tmp_path / "library"
    library, code = founding.found(folder, FIRST, "Ana")
    with library:
        shutil.copyfile(folder / "vault.json", tmp_path / "older.json")
        keyholders.change_passphrase(library, key_file.unlock_with_code(folder, code), SECOND, worker_of(folder))
    return folder


def worker_of(folder: Path) -> str:
    return key_file.workers(folder)[0].id


def put_back(folder: Path) -> None:
    shutil.copyfile(folder.parent / "older.json", folder / "vault.json")


def test_the_present_key_file_opens_as_ever(folder: Path) -> None:
    assert door.by_passphrase(folder, SECOND, worker_of(folder)).wrong_tries == []
    with pytest.raises(WrongPassphrase):
        door.by_passphrase(folder, FIRST, worker_of(folder))


def test_an_older_one_is_told_of(folder: Path) -> None:
    put_back(folder)
    with pytest.raises(KeyFileOlder, match=r"is an older one.*Put back the one of the last backup"):
        door.by_passphrase(folder, FIRST, worker_of(folder))


def test_whoever_opens_with_it_all_the_same_is_on_record(folder: Path) -> None:
    put_back(folder)
    entered = door.by_passphrase(folder, FIRST, worker_of(folder), even_if_changed=True)
    with Library.open(folder, entered.opened.key, entered.opened.worker.id) as library:
        assert next(line.detail for line in audit.lines(library.db, 9) if line.act == "unlock") == "older key file"
    assert door.by_passphrase(folder, FIRST, worker_of(folder)).opened.worker.name == "Ana"
