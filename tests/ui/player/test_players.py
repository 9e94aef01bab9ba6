"""The contract of `video_feedback.media.player.Player`, kept by each of them on real films that are locked.

`make faults` plays the same films plain as well.
"""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from tests.faults.rounds import FULL
from tests.ui.player.conftest import PLAYERS, Told
from video_feedback.errors import FilmDamaged, FilmMissing
from video_feedback.media.clock import Clock
from video_feedback.media.film import Film
from video_feedback.media.player import Player
from video_feedback.media.probe import probe
from video_feedback.media.run_player import NO_SOUND
from video_feedback_schemas.times import Ms

Films = Callable[[str], Film]
NumberIn = Callable[[NDArray[np.uint8]], int | None]


@pytest.fixture(params=["locked", "plain"] if FULL else ["locked"])  # as each lies in a library
def film(request: pytest.FixtureRequest, clips: Callable[[str], Path], locked_film: Films) -> Films:
    return locked_film if request.param == "locked" else lambda name: probe(clips(f"generated/{name}"))


def test_a_film_that_was_opened_stands_still_at_its_first_frame(
    player: Player, told: Told, film: Films, qtbot: QtBot
) -> None:
    opened = film("cfr25.mp4")
    player.open(opened)
    qtbot.wait(150)
    assert player.now_ms() == opened.frames.first_ms
    assert not told.pictures
    assert not told.troubles


@pytest.mark.parametrize(
    ("name", "rate"),
    [("cfr25.mp4", 0.5), ("vfr_phone.mp4", 1), ("bframes_opengop.mp4", 2), ("longgop250.mp4", 0.5), ("cfr5994.mp4", 2)],
)
def test_every_picture_names_its_own_frame(
    player: Player, told: Told, film: Films, number_in: NumberIn, qtbot: QtBot, name: str, rate: float
) -> None:
    opened = film(name)
    player.open(opened)
    player.set_rate(rate)
    player.seek(opened.frames.time_of(37))
    player.play()
    qtbot.waitUntil(lambda: len(told.pictures) >= 20)
    player.pause()
    frames = told.frames(opened)
    assert frames[0] == 37
    assert frames == sorted(set(frames))
    assert [number_in(picture.pixels) for picture in told.pictures] == frames


@pytest.mark.parametrize("name", ["rot90.mp4", "rot270.mov", "anamorphic.mp4", "no_audio.mp4", "hevc10_rot90.mov"])
def test_pictures_are_upright_with_square_pixels(
    player: Player, told: Told, film: Films, number_in: NumberIn, qtbot: QtBot, name: str
) -> None:
    opened = film(name)
    player.open(opened)
    player.play_stretch(opened.frames.time_of(10), opened.frames.time_of(14))
    qtbot.waitUntil(lambda: told.states == ["playing", "ended"])
    assert [number_in(picture.pixels) for picture in told.pictures] == told.frames(opened)
    assert {picture.pixels.shape for picture in told.pictures} == {(opened.height, opened.width, 4)}


@pytest.mark.parametrize(
    "name", ["cfr25.mp4", "vfr_phone.mp4", "longgop250.mp4", "starts_at_10.mkv", "elst_trim.mov", "ts_wrap.mts"]
)
def test_a_stretch_plays_from_its_first_frame_to_its_last_and_no_further(
    player: Player, told: Told, film: Films, qtbot: QtBot, name: str
) -> None:
    opened = film(name)
    first, last = 60, 72
    player.open(opened)
    player.play_stretch(opened.frames.time_of(first), opened.frames.time_of(last))
    qtbot.waitUntil(lambda: told.states == ["playing", "ended"])
    frames = told.frames(opened)
    assert (frames[0], frames[-1]) == (first, last)
    assert frames == sorted(set(frames))
    assert player.now_ms() == opened.frames.time_of(last)
    qtbot.wait(120)
    assert told.frames(opened) == frames


def test_a_stretch_of_one_frame_shows_that_frame(player: Player, told: Told, film: Films, qtbot: QtBot) -> None:
    opened = film("cfr25.mp4")
    player.open(opened)
    player.play_stretch(opened.frames.time_of(30), opened.frames.time_of(30))
    qtbot.waitUntil(lambda: told.states == ["playing", "ended"])
    assert told.frames(opened) == [30]


def test_a_loop_goes_round_and_never_leaves_the_stretch(player: Player, told: Told, film: Films, qtbot: QtBot) -> None:
    opened = film("cfr25.mp4")
    player.open(opened)
    player.play_stretch(opened.frames.time_of(30), opened.frames.time_of(36), loop=True)
    qtbot.waitUntil(lambda: told.frames(opened).count(36) >= 3)
    player.pause()
    frames = told.frames(opened)
    assert set(frames) <= set(range(30, 37))
    assert frames[0] == 30
    assert frames.count(30) >= 2
    assert told.states == ["playing", "paused"]


def test_nothing_is_told_any_more_once_pause_has_returned(
    player: Player, told: Told, film: Films, qtbot: QtBot
) -> None:
    opened = film("cfr5994.mp4")
    player.open(opened)
    player.play()
    qtbot.waitUntil(lambda: len(told.pictures) > 3)
    player.pause()
    shown, now = len(told.pictures), player.now_ms()
    assert now == told.pictures[-1].time_ms
    qtbot.wait(150)
    assert len(told.pictures) == shown
    assert told.states == ["playing", "paused"]


def test_after_a_pause_it_goes_on_from_the_same_frame(player: Player, told: Told, film: Films, qtbot: QtBot) -> None:
    opened = film("cfr25.mp4")
    player.open(opened)
    player.play()
    qtbot.waitUntil(lambda: len(told.pictures) > 3)
    player.pause()
    held = player.now_ms()
    told.forget()
    player.play()
    qtbot.waitUntil(lambda: len(told.pictures) > 1)
    assert told.pictures[0].time_ms == held


def test_a_seek_while_it_stands_still_says_nothing_and_is_where_it_plays_from(
    player: Player, told: Told, film: Films, qtbot: QtBot
) -> None:
    opened = film("bframes_opengop.mp4")
    player.open(opened)
    player.seek(opened.frames.time_of(77))
    qtbot.wait(60)
    assert player.now_ms() == opened.frames.time_of(77)
    assert not told.pictures
    player.play()
    qtbot.waitUntil(lambda: len(told.pictures) > 2)
    assert told.frames(opened)[0] == 77


def test_a_seek_while_it_plays_goes_on_from_there(player: Player, told: Told, film: Films, qtbot: QtBot) -> None:
    opened = film("cfr25.mp4")
    player.open(opened)
    player.play()
    qtbot.waitUntil(lambda: len(told.pictures) > 3)
    told.forget()
    player.seek(opened.frames.time_of(200))
    qtbot.waitUntil(lambda: len(told.pictures) > 3)
    assert told.frames(opened)[0] == 200
    player.seek(opened.frames.time_of(20))
    told.forget()
    qtbot.waitUntil(lambda: len(told.pictures) > 3)
    assert told.frames(opened)[0] == 20


def test_twenty_seeks_in_a_breath_end_at_the_last_of_them(
    player: Player, told: Told, film: Films, qtbot: QtBot
) -> None:
    opened = film("longgop250.mp4")
    player.open(opened)
    player.play()
    for index in range(0, 600, 30):
        player.seek(opened.frames.time_of(index))
    told.forget()
    qtbot.waitUntil(lambda: len(told.pictures) > 2)
    assert told.frames(opened)[0] == 570


def test_after_each_of_two_hundred_seeks_the_first_picture_is_the_one_asked_for(
    player: Player, told: Told, film: Films, number_in: NumberIn, qtbot: QtBot
) -> None:
    opened = film("cfr25.mp4")
    chance = random.Random(11)
    player.open(opened)
    player.play()
    for number in range(200):
        # Far enough from the end that a busy machine does not get there meanwhile.
        asked = chance.randrange(len(opened.frames) - 125)
        player.seek(opened.frames.time_of(asked))
        told.forget()
        # Now and then it is sought again before anything can be shown.
        if number % 4 == 3:
            continue
        qtbot.waitUntil(lambda seen=1 + (number % 8 == 0): len(told.pictures) >= seen)
        pictures = list(told.pictures)
        frames = [opened.frames.index_at(picture.time_ms) for picture in pictures]
        assert frames[0] == asked == number_in(pictures[0].pixels)
        assert frames == sorted(set(frames))
    assert told.states.count("ended") == 0
    assert not told.troubles


def test_at_the_end_of_the_film_it_has_ended_and_plays_from_the_start_again(
    player: Player, told: Told, film: Films, qtbot: QtBot
) -> None:
    opened = film("cfr25.mp4")
    player.open(opened)
    player.seek(opened.frames.time_of(244))
    player.play()
    qtbot.waitUntil(lambda: told.states == ["playing", "ended"])
    assert told.frames(opened)[0] == 244
    assert told.frames(opened)[-1] == 249
    told.forget()
    player.play()
    qtbot.waitUntil(lambda: len(told.pictures) > 1)
    assert told.frames(opened)[0] == 0


@pytest.mark.parametrize("rate", [0.5, 2.0])
def test_it_runs_as_fast_as_it_is_told(player: Player, told: Told, film: Films, qtbot: QtBot, rate: float) -> None:
    opened = film("cfr25.mp4")
    player.open(opened)
    player.set_rate(rate)
    player.play()
    qtbot.waitUntil(lambda: len(told.pictures) > 5)
    speeds = []
    # Three times: on a busy machine a picture may come late.
    for _ in range(3):
        begin = len(told.pictures) - 1
        qtbot.wait(600)
        film_ms = told.pictures[-1].time_ms - told.pictures[begin].time_ms
        speeds.append(film_ms / (told.times[-1] - told.times[begin]) / 1000)
    assert min(speeds, key=lambda speed: abs(speed - rate)) == pytest.approx(rate, rel=0.15)


def test_the_speed_can_change_while_it_plays(player: Player, told: Told, film: Films, qtbot: QtBot) -> None:
    opened = film("cfr25.mp4")
    player.open(opened)
    player.play()
    qtbot.waitUntil(lambda: len(told.pictures) > 4)
    for rate in (2.0, 0.5, 1.5):
        seen = len(told.pictures)
        player.set_rate(rate)
        player.set_volume(rate / 2)
        qtbot.waitUntil(lambda seen=seen: len(told.pictures) > seen + 4)
    frames = told.frames(opened)
    assert frames == sorted(frames)
    assert told.states == ["playing"]


@pytest.mark.parametrize(
    ("name", "start", "last"),
    [
        ("audio_short.mp4", 3700, 4500),
        ("audio_long.mp4", 5500, 5960),
        ("audio_starts_late.mp4", 1700, 2300),
        ("video_starts_late.mp4", 0, 1600),
        ("no_audio.mp4", 400, 1000),
        ("silent_audio.mp4", 400, 1000),
    ],
)
def test_whatever_the_sound_is_like_every_frame_to_the_last_is_shown(
    player: Player, told: Told, film: Films, number_in: NumberIn, qtbot: QtBot, name: str, start: int, last: int
) -> None:
    opened = film(name)
    end = opened.frames.time_at(Ms(last))
    player.open(opened)
    player.set_rate(2)
    player.play_stretch(Ms(start), end)
    qtbot.waitUntil(lambda: told.states == ["playing", "ended"])
    frames = told.frames(opened)
    assert frames[0] == opened.frames.index_at(Ms(start))
    assert frames[-1] == opened.frames.index_at(end)
    assert [number_in(picture.pixels) for picture in told.pictures] == frames
    assert (player.why_silent() == NO_SOUND) == (not opened.has_sound and player.name != "Still")


def test_volume_mute_and_speakers_may_change_at_any_time(player: Player, told: Told, film: Films, qtbot: QtBot) -> None:
    opened = film("cfr25.mp4")
    notices: list[str] = []
    player.on_notice = notices.append
    player.set_muted(True)
    player.set_volume(0.5)
    assert player.devices() == player.devices()
    player.open(opened)
    player.play()
    changes: list[Callable[[], None]] = [
        lambda: player.set_volume(2),
        lambda: player.set_muted(False),
        lambda: player.set_volume(0),
        lambda: player.use_device("nothing of that name"),
        lambda: player.set_volume(99),
        lambda: player.use_device(""),
    ]
    for change in changes:
        seen = len(told.pictures)
        change()
        qtbot.waitUntil(lambda seen=seen: len(told.pictures) > seen + 2)
    frames = told.frames(opened)
    assert frames == sorted(frames)
    assert told.states == ["playing"]
    assert len(notices) <= 1
    player.close()
    player.set_volume(1)
    player.set_muted(True)
    player.use_device("")


@pytest.mark.parametrize("name", ["qt", "still"])
def test_when_the_computer_slept_the_film_goes_on_from_where_it_was(
    name: str, film: Films, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asleep_s = [0.0]

    def clock(rate: float) -> Clock:
        return Clock(rate, lambda: time.monotonic() + asleep_s[0])

    monkeypatch.setattr(f"{PLAYERS[name].__module__}.Clock", clock)
    if name == "qt":
        monkeypatch.setattr("video_feedback_ui.player.qt_devices.outputs", list)
        monkeypatch.setattr("video_feedback_ui.player.qt_devices.usual", lambda: None)
    player = PLAYERS[name]()
    told = Told(player)
    opened = film("cfr25.mp4")
    player.open(opened)
    player.play()
    qtbot.waitUntil(lambda: len(told.pictures) > 5)
    asleep_s[0] = 600
    seen = len(told.pictures)
    qtbot.waitUntil(lambda: len(told.pictures) > seen + 8)
    player.close()
    frames = told.frames(opened)
    assert max(later - earlier for earlier, later in pairwise(frames)) <= 8
    assert "ended" not in told.states


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="processes cannot be put to sleep here")
@pytest.mark.parametrize("name", ["vlc", "qt"])
def test_a_process_that_was_put_to_sleep_while_it_played_goes_on(name: str, clips: Callable[[str], Path]) -> None:
    words = [name, str(clips("generated/cfr25.mp4")), "0", "5.5", '[[0, "play_stretch", 0, 1600]]']
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("performer.py")), *words],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "It plays.\n"
        process.send_signal(signal.SIGSTOP)
        time.sleep(2.5)
        process.send_signal(signal.SIGCONT)
        told = json.loads(process.stdout.read().splitlines()[-1])
    times = [ms for _, ms in told["pictures"]]
    assert times == sorted(set(times))
    assert times[-1] == 1600
    assert [words for _, words in told["states"]] == ["playing", "ended"]
    # No racing: never much more than a second of film in a second.
    shown = [(at, ms) for at, ms in told["pictures"]]
    assert all(sum(0 <= later - at < 0.2 for later, _ in shown) <= 12 for at, _ in shown)


def test_a_film_that_is_removed_while_it_plays_plays_on_or_says_so(
    player: Player, told: Told, clips: Callable[[str], Path], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "removed.mp4"
    shutil.copy(clips("generated/cfr25.mp4"), path)
    opened = probe(path)
    player.open(opened)
    player.play()
    qtbot.waitUntil(lambda: len(told.pictures) > 3)
    path.unlink()
    player.seek(opened.frames.time_of(150))
    told.forget()
    qtbot.waitUntil(lambda: len(told.pictures) > 3 or bool(told.troubles))
    assert len(told.troubles) <= 1
    assert told.troubles or told.frames(opened)[0] == 150
    player.close()


def test_a_damaged_film_plays_on_past_the_hole(player: Player, told: Told, film: Films, qtbot: QtBot) -> None:
    opened = film("hole.mp4")
    player.open(opened)
    player.set_rate(2)
    player.play_stretch(opened.frames.time_of(112), opened.frames.time_of(150))
    qtbot.waitUntil(lambda: "ended" in told.states)
    assert told.frames(opened)[-1] == 150


def test_a_film_that_has_gone_is_told_in_one_sentence(
    player: Player, told: Told, clips: Callable[[str], Path], tmp_path: Path
) -> None:
    path = tmp_path / "gone.mp4"
    shutil.copy(clips("generated/tiny.mp4"), path)
    opened = probe(path)
    path.unlink()
    with pytest.raises(FilmMissing, match=r"gone\.mp4 is not where it was"):
        player.open(opened)
    player.play()
    player.pause()
    player.close()
    assert not told.states


def test_a_film_that_was_overwritten_is_told_in_one_sentence(
    player: Player, told: Told, clips: Callable[[str], Path], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "overwritten.mp4"
    shutil.copy(clips("generated/tiny.mp4"), path)
    opened = probe(path)
    path.write_bytes(b"no film any more " * 400)
    try:
        player.open(opened)
    except FilmDamaged as trouble:
        player.on_trouble(str(trouble))
    player.play()
    qtbot.waitUntil(lambda: bool(told.troubles))
    qtbot.wait(100)
    assert len(told.troubles) == 1
    assert told.troubles[0].endswith(".")
    assert not told.pictures
    player.close()


def test_opened_and_closed_fifty_times_it_leaves_no_thread_and_no_file(
    player: Player, told: Told, film: Films, qtbot: QtBot
) -> None:
    opened = film("tiny.mp4")

    def once() -> None:
        told.forget()
        player.open(opened)
        player.play()
        qtbot.waitUntil(lambda: len(told.pictures) > 0)
        player.close()

    for _ in range(3):
        once()
    threads, tasks, files = threading.active_count(), _tasks(), _open_files()
    for _ in range(47):
        once()
    assert threading.active_count() == threads
    assert _open_files() <= files + 2
    # Native threads may take a moment to go.
    qtbot.waitUntil(lambda: _tasks() <= tasks)


def _tasks() -> int:
    """All threads, also those that Python knows nothing of."""
    folder = Path("/proc/self/task")
    return len(list(folder.iterdir())) if folder.exists() else 0


def _open_files() -> int:
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.exists() else 0


_LEFT_PLAYING = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEventLoop
from video_feedback.media.probe import probe
from tests.ui.player.conftest import PLAYERS
app = QCoreApplication([])
player, pictures = PLAYERS[sys.argv[1]](), []
player.on_picture = pictures.append
player.open(probe(Path(sys.argv[2])))
player.play()
end = time.monotonic() + 5
while len(pictures) < 5 and time.monotonic() < end:
    app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
sys.exit(0 if pictures else 3)
"""


@pytest.mark.parametrize("name", ["vlc", "qt", "still"])
def test_a_process_that_ends_while_it_plays_ends_well(name: str, clips: Callable[[str], Path]) -> None:
    path = os.pathsep.join(sys.path)
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", _LEFT_PLAYING, name, str(clips("generated/cfr25.mp4"))],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.parametrize("name", ["avchd_1080i.mts", "elst_trim.mov", "video_starts_late.mp4"])
def test_a_film_plays_from_its_very_first_frame(
    player: Player, told: Told, film: Films, qtbot: QtBot, name: str
) -> None:
    opened = film(name)
    player.open(opened)
    player.play()
    qtbot.waitUntil(lambda: len(told.pictures) > 2)
    assert told.frames(opened)[0] == 0
