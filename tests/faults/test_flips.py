"""A bit turns over, or the end of a file is gone: it is noticed, or what is read is the same. Never is it another."""

import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.conftest import House
from tests.faults.readings import films_in, keys_in, rows_in
from tests.faults.rounds import rounds
from tests.faults.worker import Worker
from video_feedback.errors import Trouble
from video_feedback.library import backing_up, backups, manifest, proving
from video_feedback.library.beside import reading
from video_feedback.library.folder import DATABASE, MEDIA
from video_feedback.library.library import Library
from video_feedback.vault import key_file, sealed_file

FLIPS, CUTS, FLIPS_OF_THE_LAST = rounds(3000, 500), rounds(500, 100), rounds(500, 50)
# Of the database most; of the others as much as they are parts of a library.
SHARES = {
    "database": 0.5,
    "film": 0.2,
    "keys": 0.1,
    "backup's database": 0.1,
    "backup's list": 0.05,
    "backup's film": 0.05,
}

pytestmark = pytest.mark.timeout(1800)


@dataclass(frozen=True)
class Target:
    """A file, how it is read, and whether the app notices what reading did not meet."""

    path: Path
    read: Callable[[], object]
    right: object
    is_sound: Callable[[], bool] = lambda: True


@pytest.fixture
def targets(house: House, tmp_path: Path) -> dict[str, Target]:
    opened = key_file.unlock_with_code(house.folder, house.code)
    with Library.open(house.folder, opened.key) as library:
        worker = Worker(library, opened, house.film, 0, 1)
        for _ in range(12):
            worker.tag()
        made = backing_up.back_up(house.folder, house.key, tmp_path / "stick", 1)
    (film,) = (house.folder / MEDIA).iterdir()
    backup = made.backup.folder

    def proved() -> object:
        return proving.prove(backup, house.key, whole=True)

    def rows_read() -> object:
        return rows_in(house.folder, house.key)

    def film_read() -> object:
        return films_in(house.folder, house.key)

    def keys_read() -> object:
        return keys_in(house.folder, house.code)

    return {
        "database": Target(house.folder / DATABASE, rows_read, rows_read(), lambda: _is_sound(house)),
        "film": Target(film, film_read, film_read()),
        "keys": Target(house.folder / sealed_file.NAME, keys_read, keys_read()),
        "backup's database": Target(backup / DATABASE, proved, proved()),
        "backup's list": Target(backup / manifest.NAME, proved, proved()),
        "backup's film": Target(made.backup.folder.parent / backups.FILMS / film.name, proved, proved()),
    }


def _is_sound(house: House) -> bool:
    with reading(house.folder, house.key) as db:
        return proving.is_sound(db)


def test_every_flipped_bit_is_noticed_or_changes_nothing(targets: dict[str, Target]) -> None:
    chance, seen = random.Random(20261123), Counter[str]()
    for name, share in SHARES.items():
        for _ in range(round(FLIPS * share)):
            place = chance.randrange(targets[name].path.stat().st_size)
            with _flipped(targets[name].path, place, 1 << chance.randrange(8)):
                seen[f"{name}: {_outcome(targets[name])}"] += 1
    print(f"{FLIPS} flips: {dict(seen)}")
    _all_well(targets, seen)


def test_every_cut_is_noticed(targets: dict[str, Target]) -> None:
    chance, seen = random.Random(20261123), Counter[str]()
    for name, share in SHARES.items():
        for _ in range(round(CUTS * share)):
            with _cut(targets[name].path, chance.randrange(targets[name].path.stat().st_size)):
                seen[f"{name}: {_outcome(targets[name])}"] += 1
    print(f"{CUTS} cuts: {dict(seen)}")
    _all_well(targets, seen)


def test_what_was_written_last_is_there_or_said_to_be_missing(house: House, tmp_path: Path) -> None:
    # Of a library that was cut off, the last changes lie in a file beside the database (`write_ahead`).
    opened = key_file.unlock_with_code(house.folder, house.code)
    with Library.open(house.folder, opened.key) as library:
        worker, states = Worker(library, opened, house.film, 0, 1), [_moments(library)]
        for _ in range(12):
            worker.tag()
            states.append(_moments(library))
        hurt = shutil.copytree(house.folder, tmp_path / "hurt")
    wal, database = hurt / f"{DATABASE}-wal", hurt / DATABASE
    chance, whole, seen = random.Random(20261123), (wal.read_bytes(), database.read_bytes()), Counter[str]()
    for flip in range(FLIPS_OF_THE_LAST):
        wal.write_bytes(whole[0])
        database.write_bytes(whole[1])
        (hurt / f"{DATABASE}-shm").unlink(missing_ok=True)
        place = chance.randrange(len(whole[0])) if flip >= 32 else flip
        _flip(wal, place, 1 << chance.randrange(8))
        try:
            with Library.open(hurt, house.key) as found:
                there, said = _moments(found), found.recovered
        except Trouble:
            seen["refused"] += 1
            continue
        assert there in states, f"byte {place}: what is there was never so"
        if there == states[-1]:
            seen["all there"] += 1
            continue
        seen["an earlier state, told of"] += 1
        assert "did not keep the last of it" in said, f"byte {place}: an earlier state, in silence"
    print(f"{FLIPS_OF_THE_LAST} flips in what was written last: {dict(seen)}")


def _moments(library: Library) -> list[object]:
    return [*library.db.execute("SELECT * FROM moments ORDER BY id").fetchall()]


def _all_well(targets: dict[str, Target], seen: Counter[str]) -> None:
    assert not [outcome for outcome in seen if outcome.endswith("WRONG")], seen
    # In a database every byte is sealed, so nothing at all stays unseen.
    assert not seen["database: the same"]
    for name, target in targets.items():
        assert _outcome(target) == "the same", f"{name} was not put back"


def _outcome(target: Target) -> str:
    try:
        found = target.read()
    except (Trouble, OSError):
        return "refused"
    if found != target.right:
        return "WRONG"
    return "the same" if target.is_sound() else "told by the check"


@contextmanager
def _flipped(path: Path, place: int, bit: int) -> Iterator[None]:
    _flip(path, place, bit)
    try:
        yield
    finally:
        _flip(path, place, bit)


def _flip(path: Path, place: int, bit: int) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ bit]))


@contextmanager
def _cut(path: Path, size: int) -> Iterator[None]:
    whole = path.read_bytes()
    path.write_bytes(whole[:size])
    try:
        yield
    finally:
        path.write_bytes(whole)
