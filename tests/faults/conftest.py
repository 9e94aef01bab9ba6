"""A library to be hurt: a family, a film and two passphrases in turn."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests import films
from tests.faults.state import PASSPHRASES, State, state_of
from video_feedback.library import families, founding
from video_feedback.library.beside import reading
from video_feedback.library.importing import bring_in, record
from video_feedback.vault import key_file
from video_feedback.vault.cost import QUICK
from video_feedback.vault.keys import VaultKey


@dataclass(frozen=True)
class House:
    """A library that is closed, its recovery code and its key; and a film that more can be made of."""

    folder: Path
    film: Path
    code: str
    key: VaultKey

    def state(self) -> State:
        with reading(self.folder, self.key) as db:
            return state_of(self.folder, db, 0)


@pytest.fixture(scope="session")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> House:
    above = tmp_path_factory.mktemp("built-once")
    film = films.make(above / "film.mp4", 220)
    library, code = founding.found(above / "library", PASSPHRASES[0], "Ana", cost=QUICK, any_passphrase=True)
    with library:
        with library.change("Add a family", undoable=False) as db:
            families.add(db, family := families.new("Rowan"))
        brought = bring_in(film, library.media)
        with library.change("Bring in a film", undoable=False) as db:
            record(db, brought, family.id)
    return House(above / "library", film, code, key_file.unlock_with_code(above / "library", code).key)


@pytest.fixture
def house(built_once: House, tmp_path: Path) -> House:
    """A copy for each test."""
    shutil.copytree(built_once.folder, tmp_path / "library")
    shutil.copy2(built_once.film, tmp_path / "film.mp4")
    return replace(built_once, folder=tmp_path / "library", film=tmp_path / "film.mp4")
