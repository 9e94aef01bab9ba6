"""Films that point elsewhere: nothing is fetched, and nothing but the film is opened."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import films, hostile_films
from video_feedback.errors import NotAFilm
from video_feedback.media.probe import probe

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A real film that is nobody's business, in a folder of its own."""
    (tmp_path / "private").mkdir()
    return films.make(tmp_path / "private" / "kept-apart.mp4", 90)


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace shows which files and sockets are opened")
def test_no_hostile_film_fetches_anything_or_opens_another_file(tmp_path: Path, secret: Path) -> None:
    log = tmp_path / "calls"
    with hostile_films.listening() as (address, asked):
        made = [
            *hostile_films.lists(tmp_path, address, secret),
            hostile_films.elsewhere(tmp_path / "elsewhere.mp4", address),
            hostile_films.linked(tmp_path / "linked.mkv", secret.with_suffix(".mkv")),
        ]
        shutil.copy(secret.with_suffix(".mkv"), tmp_path / "kept-apart.mkv")  # and beside it, under the name it gives
        done = subprocess.run(
            [
                *("strace", "-f", "--seccomp-bpf", "-qq", "-s", "4096", "-o", str(log)),
                *("-e", "trace=open,openat,openat2,socket,connect"),
                *(sys.executable, "-m", "tests.video_feedback.media.hostile_child", *map(str, made)),
            ],
            env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'schemas'}"},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    told = dict(line.split(": ", 1) for line in done.stdout.splitlines())
    assert told.keys() == {path.name for path in made}
    assert told.pop("linked.mkv") == f"{hostile_films.FRAMES} frames, {hostile_films.FRAMES} apart"
    assert all(sentence.endswith(".") for sentence in told.values())
    calls = log.read_text(errors="replace")
    assert asked == []
    assert not re.search(r"socket\(AF_INET|connect\(", calls)
    assert "hls.mp4" in calls  # it did watch
    assert "kept-apart" not in calls
    assert str(secret.parent) not in calls


def test_a_hostile_list_is_refused_at_the_door(tmp_path: Path, secret: Path) -> None:
    with hostile_films.listening() as (address, asked):
        for path in hostile_films.lists(tmp_path, address, secret):
            words = "never finished" if path.name.startswith("signed") else "only text"
            with pytest.raises(NotAFilm, match=words):
                probe(path)
    assert asked == []
