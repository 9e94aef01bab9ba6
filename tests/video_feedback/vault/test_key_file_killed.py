"""A passphrase is changed and the power goes: afterwards the old one or the new one opens, and the code."""

import os
import random
import subprocess
import sys
import time

import pytest

from tests.video_feedback.vault.conftest import Locked
from video_feedback.vault import key_file, refusals, sealed_file

KILLS = int(os.environ.get("VIDEO_FEEDBACK_KILLS", "20"))

CHANGES_FOR_EVER = """
import sys
from pathlib import Path
from video_feedback.vault import key_file, sealed_file
from video_feedback.vault.cost import QUICK

folder, in_a_hurry = Path(sys.argv[1]), sys.argv[2] == "True"
now, other = sys.stdin.readline().strip(), sys.stdin.readline().strip()
opened = key_file.unlock(folder, now, key_file.workers(folder)[0].id)
if in_a_hurry:  # both keys are ready, so that what is killed is the writing
    files = [sealed_file.load(folder)]
    key_file.change_passphrase(folder, opened, other, cost=QUICK)
    files.append(sealed_file.load(folder))
    print("go", flush=True)
    while True:
        for file in files:
            sealed_file.save(folder, file, opened.key)
print("go", flush=True)
while True:
    for passphrase in (other, now):
        key_file.change_passphrase(folder, opened, passphrase, cost=QUICK)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_change_that_is_killed_leaves_one_passphrase_and_the_code(locked: Locked) -> None:
    passphrases = [locked.passphrase, locked.another]
    chance, seen, left_half = random.Random(20261123), set(), 0
    for kill in range(KILLS):
        in_a_hurry = kill % 3 != 0
        with subprocess.Popen(
            [sys.executable, "-c", CHANGES_FOR_EVER, str(locked.folder), str(in_a_hurry)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        ) as child:  # fmt: skip
            assert child.stdin
            assert child.stdout
            child.stdin.write("\n".join(passphrases) + "\n")
            child.stdin.flush()
            assert child.stdout.readline() == "go\n"
            time.sleep(chance.uniform(0, 0.05 if in_a_hurry else 0.3))
            child.kill()
        left_half += len(list(locked.folder.iterdir())) > 1
        opens = [passphrase for passphrase in passphrases if _opens(locked, passphrase)]
        assert len(opens) == 1, f"kill {kill}"
        seen.add(opens[0])
        by_code = key_file.unlock_with_code(locked.folder, locked.code)
        assert by_code.key.secret() == locked.ana.key.secret()
        passphrases.sort(key=lambda passphrase: passphrase != opens[0])
    if KILLS >= 20:
        assert len(seen) == 2, "no kill was late enough to matter"
        assert left_half, "no kill fell into a write"
    key_file.confirm_code(locked.folder, locked.code)
    assert [path.name for path in locked.folder.iterdir()] == [sealed_file.NAME]


def _opens(locked: Locked, passphrase: str) -> bool:
    try:
        return locked.unlock(passphrase).key.secret() == locked.ana.key.secret()
    except refusals.WrongPassphrase:
        return False
