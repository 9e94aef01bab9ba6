"""A film that was changed into something hostile behind our back: no player fetches what it names."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests import films, hostile_films
from tests.ui.player.conftest import Told
from video_feedback.errors import FilmDamaged
from video_feedback.media.player import Player
from video_feedback.media.probe import probe

ROOT = Path(__file__).resolve().parents[3]


def test_a_list_of_addresses_in_place_of_a_film_fetches_nothing(
    player: Player, told: Told, clips: Callable[[str], Path], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "film.mp4"
    shutil.copy(clips("generated/tiny.mp4"), path)
    opened, private = probe(path), tmp_path / "private"
    private.mkdir()
    with hostile_films.listening() as (address, asked):
        for text in hostile_films.lists(private, address, films.make(private / "kept-apart.mp4", 90)):
            shutil.copy(text, path)
            told.forget()
            with suppress(FilmDamaged):
                player.open(opened)
                player.play()
                qtbot.waitUntil(lambda: bool(told.troubles))
            assert not told.pictures
        qtbot.wait(300)
        player.close()
    assert asked == []


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace shows which files are opened")
@pytest.mark.parametrize("name", ["vlc", "qt"])
def test_a_film_that_goes_on_in_another_is_played_alone(tmp_path: Path, name: str) -> None:
    log, path, other = tmp_path / "calls", tmp_path / "linked.mkv", tmp_path / "other.mkv"
    hostile_films.linked(path, other)
    done = subprocess.run(
        [
            *("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=open,openat,openat2,connect", "-o", str(log)),
            *(sys.executable, "-m", "tests.ui.player.performer", name, str(path), "0", "1.5", '[[0, "play"]]'),
        ],
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'schemas'}{os.pathsep}{ROOT / 'ui'}"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    calls = log.read_text(errors="replace")
    assert str(path) in calls
    assert str(other) not in calls
