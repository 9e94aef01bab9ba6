"""The app is killed at any moment, whatever it does just then: nothing told as done is lost, and nothing is half."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO

import pytest

from tests.faults.conftest import House
from tests.faults.judge import judge, told_by
from tests.faults.rounds import FULL, rounds
from tests.faults.state import State, places
from tests.faults.worker import DEEDS
from video_feedback.library import backups

HOUSE = Path(__file__).resolve().parents[2]
KILLS = rounds(200, 25)
SAID = "The app was cut off last time. All that was written is there."


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has neither fork nor SIGKILL")
@pytest.mark.timeout(900)
def test_of_what_was_told_as_done_no_kill_loses_anything(house: House) -> None:
    chance, state, fell = random.Random(20261123), house.state(), Counter[str]()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.worker", house.folder, house.film],
        cwd=HOUSE,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        pipesize=1 << 20,  # nobody reads it until the kill
    ) as worker:
        assert worker.stdin
        assert worker.stdout
        worker.stdin.write(f"{house.code}\n")
        done = 0
        for kill in range(KILLS):
            worker.stdin.write(f"{kill} {state.passphrase}\n")
            worker.stdin.flush()
            child = json.loads(worker.stdout.readline())["child"]
            # One in six is killed while it opens the library, the others at some moment of their first few deeds.
            lines = [worker.stdout.readline() for _ in range(0 if kill % 6 == 0 else chance.randrange(1, 12))]
            time.sleep(chance.uniform(0, 0.15 if kill % 6 == 0 else 0.03))
            os.kill(child, signal.SIGKILL)
            told = told_by([*lines, *_until(f'{{"killed": {child}}}\n', worker.stdout)], state)
            verdict = judge(house.folder, house.code, told)
            assert (verdict.broken, verdict.lost) == ((), ()), f"kill {kill}, in {told.deed or 'nothing'}"
            assert SAID in verdict.recovered or not told.deeds, f"kill {kill}: {verdict.recovered}"
            assert verdict.state is not None
            state = _with_few_backups(house.folder, verdict.state)
            fell[told.deed if told.deeds else "open"] += 1
            done += told.deeds
        worker.stdin.close()
    print(f"{KILLS} kills over {done} deeds: {dict(fell)}")
    if FULL:
        assert not DEEDS.keys() - fell.keys(), "into some deed no kill fell"


def _until(last: str, lines: IO[str]) -> Iterator[str]:
    """What comes before a line, which has to come: the worker may be killed, and not end by itself."""
    while (line := lines.readline()) != last:
        assert line, "the worker ended by itself"
        yield line


def _with_few_backups(library: Path, state: State) -> State:
    """Each was looked at: all but the newest of each place go, so that two hundred rounds end."""
    vault, kept = backups.vault_of(library), []
    for place in places(library):
        every = backups.of_vault(place, vault)
        backups.remove(every[1:])
        kept += [str(newest.folder.relative_to(library.parent)) for newest in every[:1]]
    return replace(state, backups=tuple(sorted(kept)))
