"""A disk as it may look after the power went: what was synced is there, of the rest any part, in any order.

A name is there once its folder was synced, a file's bytes once the file was; before that a change of either may be on
the disk or not, and a write torn at any sector. Within a folder, names come in the order in which they were given.
"""

import random
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from tests.faults.recorded import Cut, Named, Op, Recording, Synced, Written, apply

SECTOR = 512
Mood = Literal["nothing more", "all", "a first part", "any part"]
MOODS: tuple[Mood, ...] = ("nothing more", "all", "a first part", "any part")


def rebuild(recording: Recording, at: int, to: Path, chance: random.Random) -> None:
    """Write the folders as they may be if the power went before the operation of this number."""
    done = recording.ops[:at]
    synced = {op.file: n for n, op in enumerate(done) if isinstance(op, Synced)}
    mood = chance.choice(MOODS)
    folders = {number: dict(names) for number, names in recording.folders.items()}
    for number, ops in _by_folder(done).items():
        sure = sum(n < synced.get(number, -1) for n, _ in ops)
        more = {"nothing more": sure, "all": len(ops)}.get(mood, chance.randint(sure, len(ops)))
        for _, naming in ops[:more]:
            apply(folders, naming)
    files = defaultdict(bytearray, {number: bytearray(data) for number, data in recording.files.items()})
    lasts = chance.randint(0, at)
    for n, op in enumerate(done):
        if isinstance(op, Written | Cut):
            sure = n < synced.get(op.file, -1) or mood == "all" or (mood == "a first part" and n < lasts)
            if sure or (mood == "any part" and chance.random() < 0.5):
                _do(files[op.file], op, chance if not sure and chance.random() < 0.4 else None)
    _write(0, to, folders, files)


def _by_folder(done: Sequence[Op]) -> dict[int, list[tuple[int, Named]]]:
    ops: dict[int, list[tuple[int, Named]]] = defaultdict(list)
    for n, op in enumerate(done):
        if isinstance(op, Named):
            ops[op.folder].append((n, op))
    return ops


def _do(file: bytearray, op: Written | Cut, tearing: random.Random | None) -> None:
    if isinstance(op, Cut):
        del file[op.size :]
        file.extend(bytes(op.size - len(file)))
        return
    for start in range(0, len(op.data), SECTOR) if tearing else ():
        if tearing and tearing.random() < 0.5:
            _put(file, op.offset + start, op.data[start : start + SECTOR])
    if not tearing:
        _put(file, op.offset, op.data)


def _put(file: bytearray, at: int, data: bytes) -> None:
    file.extend(bytes(max(0, at - len(file))))
    file[at : at + len(data)] = data


def _write(number: int, to: Path, folders: dict[int, dict[str, int]], files: dict[int, bytearray]) -> None:
    to.mkdir(exist_ok=True)
    for name, file in folders.get(number, {}).items():
        if file in folders:
            _write(file, to / name, folders, files)
        elif not name.endswith("-shm"):  # an index in memory: nobody reads it after a cut
            (to / name).write_bytes(files[file])
