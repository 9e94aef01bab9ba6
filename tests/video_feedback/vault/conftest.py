"""A locked folder to begin with, and passphrases that are good enough."""

from dataclasses import dataclass, replace
from pathlib import Path
from shutil import copy2

import pytest

from video_feedback.vault import key_file, sealed_file
from video_feedback.vault.cost import QUICK
from video_feedback.vault.key_file import Opened


@dataclass(frozen=True)
class Locked:
    """A folder with a key file whose manager is Ana; what opened it, and the code of its sheet."""

    folder: Path
    ana: Opened
    code: str
    passphrase: str = "plum otter candle seven river"
    another: str = "granite violin mustard sleepy orbit"

    def unlock(self, passphrase: str | None = None) -> Opened:
        return key_file.unlock(self.folder, passphrase or self.passphrase, self.ana.worker.id)

    def add(self, name: str, *, is_manager: bool = False) -> Opened:
        """Somebody else, unlocked by `another`."""
        worker = key_file.add_worker(self.folder, self.ana, self.another, name, is_manager=is_manager, cost=QUICK)
        return key_file.unlock(self.folder, self.another, worker.id)


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Locked:
    folder = tmp_path_factory.mktemp("made-once")
    return Locked(folder, *key_file.create(folder, Locked.passphrase, "Ana", QUICK))


@pytest.fixture
def locked(made_once: Locked, tmp_path: Path) -> Locked:
    """A copy for each test: a key costs time on purpose."""
    copy2(made_once.folder / sealed_file.NAME, tmp_path)
    return replace(made_once, folder=tmp_path)
