"""A reel is cut off at any moment, by a kill, a full disk or a film that goes: it is whole, or it is not there."""

import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.reel_child import make, reel_of
from tests.faults.rounds import rounds
from tests.video_feedback.library.conftest import small_disk as small_disk  # noqa: PLC0414 (a fixture)
from video_feedback.errors import FilmMissing, Trouble
from video_feedback.jobs import Progress
from video_feedback.media.film import Film
from video_feedback.media.probe import probe
from video_feedback.reels import plan
from video_feedback.reels.writing import write

HOUSE = Path(__file__).resolve().parents[2]
KILLS, DISKS, GONE = rounds(60, 3), rounds(30, 3), rounds(24, 2)


@pytest.fixture
def film(clips: Callable[[str], Path], tmp_path: Path) -> Film:
    path = tmp_path / "film.mp4"
    path.write_bytes(clips("generated/cfr25.mp4").read_bytes())
    return probe(path)


def is_whole(path: Path, film: Film) -> bool:
    made = plan.timeline(reel_of(film), ["", ""])
    return len(probe(path).frames) == sum(len(plan.ticks(part)) for part in made.parts)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has neither fork nor SIGKILL")
def test_no_kill_leaves_half_a_film_under_its_name(film: Film, tmp_path: Path) -> None:
    chance, path = random.Random(8), tmp_path / "out" / "reel.mp4"
    path.parent.mkdir()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.reel_child", str(film.source), str(path)],
        cwd=HOUSE,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as worker:
        assert worker.stdin
        assert worker.stdout
        for kill in range(KILLS):
            path.unlink(missing_ok=True)
            for left in path.parent.iterdir():
                os.utime(left, (0, 0))
            worker.stdin.write(f"{kill}\n")
            worker.stdin.flush()
            child, until, done = 0, chance.random(), False
            for line in worker.stdout:
                told = json.loads(line)
                child, done = told.get("child", child), done or "done" in told
                # The last is let come to its end: what the others left behind is in nobody's way. Once it is so old
                # that nobody can be writing it, it goes.
                if told.get("at", 0) >= until and child and kill < KILLS - 1:
                    os.kill(child, signal.SIGKILL)
                    until = 2
                if "ended" in told:
                    break
            assert not path.exists() or is_whole(path, film)
            assert not done or path.exists()
        assert is_whole(path, film)
        assert [left.name for left in path.parent.iterdir()] == [path.name]
        worker.stdin.close()


def test_a_disk_that_fills_up_is_said_in_a_sentence_and_holds_nothing_half(
    film: Film, small_disk: Callable[[str], Path]
) -> None:
    disk = small_disk("2m")
    there, path, told = disk / "there", disk / "reel.mp4", list[str]()
    make(film, path)
    size = path.stat().st_size
    for left in range(DISKS):
        path.unlink(missing_ok=True)
        there.unlink(missing_ok=True)
        free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
        there.write_bytes(b"x" * (free - size * left // (DISKS - 1) - left * 4096))
        try:
            make(film, path)
        except Trouble as trouble:
            told.append(str(trouble))
            assert [each.name for each in disk.iterdir()] == [there.name]
        else:
            assert is_whole(path, film)
    assert 0 < len(told) < DISKS
    assert all("room" in sentence for sentence in told)


def _going(source: Path, at: float, how: str) -> Progress:
    def listen(share: float) -> None:
        if share >= at and source.exists() and source.stat().st_size:
            os.truncate(source, 0)
            if how == "gone":
                source.unlink()

    return Progress(listen)


@pytest.mark.parametrize("how", ["gone", "emptied"])
def test_a_film_that_goes_in_the_middle_is_named_and_nothing_is_left(
    clips: Callable[[str], Path], tmp_path: Path, how: str
) -> None:
    chance, out = random.Random(9), tmp_path / "out"
    out.mkdir()
    for _ in range(GONE):
        source = tmp_path / "film.mp4"
        source.write_bytes(clips("generated/cfr25.mp4").read_bytes())
        film = probe(source)
        progress = _going(source, chance.uniform(0.05, 0.8), how)
        with pytest.raises(Trouble) as trouble:
            write(reel_of(film), out / "reel.mp4", progress)
        assert str(trouble.value).endswith(".")
        assert "film.mp4" in str(trouble.value)
        assert isinstance(trouble.value, FilmMissing) or how == "emptied"
        assert list(out.iterdir()) == []
