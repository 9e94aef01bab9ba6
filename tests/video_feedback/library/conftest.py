"""A library with keys, a film and some writing in it; and a disk that is small."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from video_feedback.coding.desk import Desk
from video_feedback.library import families, founding, recordings, schemes
from video_feedback.library.importing import bring_in, record
from video_feedback.library.library import Library
from video_feedback.vault import key_file
from video_feedback.vault.cost import QUICK
from video_feedback.vault.key_file import Opened
from video_feedback_schemas.records import Recording

PASSPHRASE = "plum otter candle seven river"


@dataclass(frozen=True)
class Kept:
    """A library of the family Rowan with one film of two seconds, tagged once; and the code of its recovery sheet."""

    library: Library
    recording: Recording
    code: str

    @property
    def folder(self) -> Path:
        assert self.library.folder is not None
        return self.library.folder

    @property
    def desk(self) -> Desk:
        db, scheme = self.library.db, schemes.newest(self.library.db, schemes.EVERYDAY)
        return Desk(self.library, self.recording.id, scheme, recordings.frames(db, self.recording.id))

    def film(self, source: Path) -> Recording:
        brought = bring_in(source, self.library.media)
        with self.library.change("Bring in a film", undoable=False) as db:
            return record(db, brought, families.called(db, "Rowan").id)


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory, tiny_film: Path) -> tuple[Path, Opened, str]:
    folder = tmp_path_factory.mktemp("made-once") / "library"
    library, code = founding.found(folder, PASSPHRASE, "Ana", cost=QUICK, any_passphrase=True)
    key_file.confirm_code(folder, code)
    with library:
        with library.change("Add a family", undoable=False) as db:
            families.add(db, family := families.new("Rowan"))
        brought = bring_in(tiny_film, library.media)
        with library.change("Bring in a film", undoable=False) as db:
            recording = record(db, brought, family.id)
        Kept(library, recording, code).desk.tag("sig.reach", 400, note="“Hello” é 👶")
    return folder, key_file.unlock_with_code(folder, code), code


@pytest.fixture
def kept(made_once: tuple[Path, Opened, str], tmp_path: Path) -> Iterator[Kept]:
    """A copy for each test: to look through a film, and to make keys, takes time."""
    folder, opened, code = made_once
    with Library.open(Path(shutil.copytree(folder, tmp_path / "library")), opened.key) as library:
        yield Kept(library, recordings.every(library.db)[0], code)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Mounts a real disk of a size."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = False

    def mount(size: str) -> Path:
        nonlocal mounted
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(disk)]
        if subprocess.run(command, check=False, capture_output=True).returncode:
            pytest.skip("a small disk can only be mounted by root")
        mounted = True
        return disk

    yield mount
    if mounted:
        subprocess.run(["umount", disk], check=True)
