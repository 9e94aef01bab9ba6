"""The power goes at any moment: what was told as done is there, whatever the disk still had to write.

What a real program wrote is recorded, and disks are made of it as they may look after a cut (`disks`).
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.conftest import House
from tests.faults.disks import rebuild
from tests.faults.judge import judge, told_by
from tests.faults.recorded import WATCHED, Recording, Said, Synced, Written
from tests.faults.rounds import rounds
from tests.faults.state import State, second_place

HOUSE = Path(__file__).resolve().parents[2]
CUTS, CUTS_UNSYNCED = rounds(900, 100), rounds(200, 12)
# Those disks are made and opened many times over, and no power will go.
IN_MEMORY = Path("/dev/shm") if Path("/dev/shm").is_dir() else None

pytestmark = [
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace shows what is written, and in which order"),
    pytest.mark.timeout(1800),
]


@dataclass
class Found:
    broken: list[str]
    lost: list[str]
    fell: Counter[str]


def test_what_was_told_as_done_survives_every_power_cut(house: House, tmp_path: Path) -> None:
    before = house.state()
    recording = _recorded(house, tmp_path, "FULL")
    found = _cut(house, before, recording, CUTS)
    synced = sum(isinstance(op, Synced) for op in recording.ops)
    print(f"{CUTS} power cuts over {len(recording.ops)} operations, {synced} of them syncs: {dict(found.fell)}")
    assert (found.broken, found.lost) == ([], [])


def test_with_fewer_syncs_cuts_are_seen_to_lose(house: House, tmp_path: Path) -> None:
    # So that the test before is known to look.
    before = house.state()
    found = _cut(house, before, _recorded(house, tmp_path, "NORMAL"), CUTS_UNSYNCED)
    print(f"synchronous=NORMAL: of {CUTS_UNSYNCED} power cuts {len(found.lost)} lost something")
    assert found.lost


def _recorded(house: House, tmp_path: Path, synchronous: str) -> Recording:
    """Somebody at work, and all that was written for it."""
    recording, log = Recording([house.folder, second_place(house.folder)]), tmp_path / "calls"
    watching = ["strace", "-f", "--seccomp-bpf", "-y", "-xx", "-s", "10000000", "-e", f"trace={WATCHED}"]
    worker = [sys.executable, "-m", "tests.faults.worker", str(house.folder), str(house.film)]
    done = subprocess.run(
        [*watching, "-o", str(log), *worker, "--once", "--synchronous", synchronous],
        cwd=HOUSE,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        input=f"{house.code}\n7 0\n",
        capture_output=True,
        text=True,
        check=False,
    )
    if "PTRACE" in done.stderr:
        pytest.skip("no program may be watched here")
    assert done.returncode == 0, done.stderr
    with log.open() as lines:
        recording.read(lines)
    assert [op.line for op in recording.ops if isinstance(op, Said)] == done.stdout.splitlines()
    assert any(isinstance(op, Written) for op in recording.ops)
    return recording


def _cut(house: House, before: State, recording: Recording, count: int) -> Found:
    chance, found = random.Random(20261123), Found([], [], Counter())
    tellings = [n for n, op in enumerate([*recording.ops, Said("")]) if isinstance(op, Said)]
    disk = Path(tempfile.mkdtemp(dir=IN_MEMORY)) / "disk"
    for cut in range(count):
        # As often in each deed, however much it writes.
        said = chance.randrange(len(tellings) - 1)
        at = chance.randint(tellings[said], tellings[said + 1])
        rebuild(recording, at, disk, chance)
        told = told_by((op.line for op in recording.ops[:at] if isinstance(op, Said)), before)
        verdict = judge(disk / house.folder.name, house.code, told)
        where = f"cut {cut} at {at}, in {told.deed or 'nothing'}: "
        found.broken += [where + "; ".join(verdict.broken)] if verdict.broken else []
        found.lost += [where + "; ".join(verdict.lost)] if verdict.lost else []
        found.fell[told.deed or "between"] += 1
        shutil.rmtree(disk)
    disk.parent.rmdir()
    return found
