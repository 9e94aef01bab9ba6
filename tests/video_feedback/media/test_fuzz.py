"""Damaged films, made by chance: each is a usable recording or refused with a sentence, and nothing worse.

VIDEO_FEEDBACK_FUZZ=3000 tries as many; VIDEO_FEEDBACK_FUZZ_FROM=123 begins at that number, to see one again.
"""

import json
import os
import queue
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

CHILD = Path(__file__).with_name("fuzz_child.py")
ROOT = Path(__file__).resolve().parents[3]
COUNT = int(os.environ.get("VIDEO_FEEDBACK_FUZZ", "120"))
FIRST = int(os.environ.get("VIDEO_FEEDBACK_FUZZ_FROM", "0"))
# Of processor time: a machine with other work to do is not a film that hangs.
MOST_SECONDS = 5
MOST_MB = 1000
# What a process that does nothing at all is given up after.
SILENT_S = 60
CLIPS = (
    *("generated/bframes_opengop.mp4", "generated/rot90.mp4", "generated/hevc.mp4", "generated/vp9.webm"),
    *("generated/av1.mp4", "generated/mjpeg.avi", "generated/xvid.avi", "generated/ts_wrap.mts"),
    *("generated/elst_trim.mov", "generated/old_phone.3gp", "generated/windows.wmv", "generated/fragmented.mp4"),
    *("generated/vfr_bframes.mkv", "generated/tiny.mp4", "real/mpeg2.ts", "real/camcorder.ts", "real/old.avi"),
    *("real/partly_fragmented.mp4", "real/old_phone.3gp", "real/vp9_10bit.webm", "real/chapters.mp4"),
)


class _Child:
    """A process that reads damaged films until it dies."""

    def __init__(self, room: Path, clips: list[Path]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(CHILD), str(room), *map(str, clips)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'schemas'}", "MALLOC_ARENA_MAX": "2"},
        )
        self._told: queue.Queue[str] = queue.Queue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def __enter__(self) -> "_Child":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            assert pipe is not None
            pipe.close()

    def read(self, number: int) -> dict[str, Any]:
        """What became of a damaged film."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{number}\n")
        self._process.stdin.flush()
        try:
            told = self._told.get(timeout=SILENT_S)
        except queue.Empty:
            return {"number": number, "outcome": "hang"}
        if told:
            return dict(json.loads(told))
        assert self._process.stderr is not None
        return {"number": number, "outcome": f"crash: {self._process.wait()} {self._process.stderr.read()[-2000:]}"}

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._told.put(line)
        self._told.put("")


def outcomes(room: Path, clips: list[Path], numbers: range) -> Iterator[dict[str, Any]]:
    """One process takes as many films as it survives."""
    left = iter(numbers)
    number = next(left, None)
    while number is not None:
        with _Child(room, clips) as child:
            while number is not None:
                outcome = child.read(number)
                number = next(left, None)
                yield outcome
                if outcome["outcome"].startswith(("hang", "crash")) or outcome["most_mb"] > MOST_MB:
                    break


def kind(outcome: dict[str, Any]) -> str:
    found = str(outcome["outcome"]).split(":")[0]
    if found in ("usable", "refused") and outcome["seconds"] > MOST_SECONDS:
        return "hang"
    if found in ("usable", "refused") and outcome["most_mb"] > MOST_MB:
        return "memory"
    return found


@pytest.mark.timeout(120 + COUNT)
@pytest.mark.skipif(sys.platform == "win32", reason="address space can be limited only where there is RLIMIT_AS")
def test_a_damaged_film_is_usable_or_refused_and_nothing_worse(clips: Callable[[str], Path], tmp_path: Path) -> None:
    found = list(outcomes(tmp_path, [clips(name) for name in CLIPS], range(FIRST, FIRST + COUNT)))
    counted = Counter(map(kind, found))
    print(dict(counted), Counter(str(one["outcome"])[:60] for one in found).most_common(20))
    bad = [one for one in found if kind(one) not in ("usable", "refused")]
    assert not bad, "\n".join(f"{kind(one)}: {one}" for one in bad[:10])
    assert counted["usable"] > 0
    assert counted["refused"] > 0
    assert all(str(one["outcome"]).endswith(".") for one in found if kind(one) == "refused")
