"""A passphrase is changed and the power goes: afterwards the old one or the new one opens, and the code."""

import os
import random
import signal
import subprocess
import sys
import time

import msgspec
import pytest

from tests.faults.rounds import rounds
from tests.video_feedback.vault.conftest import Locked
from video_feedback.vault import key_file, refusals, sealed_file
from video_feedback.vault.cost import QUICK

KILLS = rounds(50, 20)

# For each line that it is given, a child of its own changes the passphrase until it is killed.
PARENT = """
import os, sys
from pathlib import Path
from video_feedback.vault import key_file, passphrase, sealed_file
from video_feedback.vault.cost import QUICK

folder, code, one, another, *files = Path(sys.argv[1]), *(sys.stdin.readline().strip() for _ in range(5))
files = [sealed_file.parsed(file.encode()) for file in files]
opened, worker = key_file.unlock_with_code(folder, code), key_file.workers(folder)[0].id
passphrase.strength(one)

def change_for_ever(in_a_hurry):
    print(os.getpid(), flush=True)
    while in_a_hurry:  # no key is made in between, so that what is killed is the writing
        for file in files:
            sealed_file.save(folder, file, opened.key)
    while True:
        for new in (one, another):
            key_file.change_passphrase(folder, opened, new, worker, QUICK)

for line in sys.stdin:
    child = os.fork()
    if not child:
        change_for_ever(line == "in a hurry\\n")
    os.waitpid(child, 0)
    print("killed", flush=True)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has neither fork nor SIGKILL")
def test_a_change_that_is_killed_leaves_one_passphrase_and_the_code(locked: Locked) -> None:
    files = [_line(locked)]
    key_file.change_passphrase(locked.folder, locked.ana, locked.another, cost=QUICK)
    files.append(_line(locked))
    chance, seen, half_written = random.Random(20261123), set(), 0
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, str(locked.folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdin
        assert parent.stdout
        parent.stdin.write("\n".join([locked.code, locked.passphrase, locked.another, *files]) + "\n")
        for kill in range(KILLS):
            in_a_hurry = kill % 3 != 0
            parent.stdin.write("in a hurry\n" if in_a_hurry else "at leisure\n")
            parent.stdin.flush()
            child = int(parent.stdout.readline())
            time.sleep(chance.uniform(0, 0.05 if in_a_hurry else 0.3))
            os.kill(child, signal.SIGKILL)
            assert parent.stdout.readline() == "killed\n"
            half_written += len(list(locked.folder.iterdir())) > 1
            opening = [passphrase for passphrase in (locked.passphrase, locked.another) if _opens(locked, passphrase)]
            assert len(opening) == 1, f"kill {kill}"
            seen.add(opening[0])
            by_code = key_file.unlock_with_code(locked.folder, locked.code)
            assert by_code.key.secret() == locked.ana.key.secret()
    assert len(seen) == 2, "no kill was late enough to matter"
    assert half_written, "no kill fell into a write"
    key_file.confirm_code(locked.folder, locked.code)
    assert [path.name for path in locked.folder.iterdir()] == [sealed_file.NAME]


def _line(locked: Locked) -> str:
    return msgspec.json.encode(sealed_file.load(locked.folder)).decode()


def _opens(locked: Locked, passphrase: str) -> bool:
    try:
        return locked.unlock(passphrase).key.secret() == locked.ana.key.secret()
    except refusals.WrongPassphrase:
        return False
