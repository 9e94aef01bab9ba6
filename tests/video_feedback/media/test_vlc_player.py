"""What only VLC does: it sounds, and it may be absent. The contract is tested with the other players."""

import ctypes
import os
import runpy
import subprocess
import sys
import threading
import time
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from video_feedback.media import cue_stream, libvlc
from video_feedback.media.probe import probe
from video_feedback.media.vlc_player import VlcPlayer

_PLAY = """
import sys, threading
from pathlib import Path
from video_feedback.media import libvlc
libvlc._FLAGS = (*libvlc._FLAGS, "--aout=afile", "--audiofile-file=" + sys.argv[2])
from video_feedback.media.probe import probe
from video_feedback.media.vlc_player import VlcPlayer
player, ended = VlcPlayer(), threading.Event()
player.on_state = lambda state: ended.set() if state == "ended" else None
player.set_rate(float(sys.argv[3]))
player.open(probe(Path(sys.argv[1])))
player.play_stretch(1800, 3480)
assert ended.wait(20)
player.close()
"""
_ABSENT = """
import sys
sys.modules["vlc"] = None
from video_feedback.media import vlc_player
print(vlc_player.available())
"""
_ASTRAY = """
import os
os.environ["PYTHON_VLC_LIB_PATH"] = "/nowhere/libvlc.so"
from video_feedback.media import vlc_player
print(vlc_player.available())
"""


def _run(script: str, *args: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script, *args],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("rate", [1.0, 0.5])
def test_the_sound_of_a_stretch_is_heard_from_its_start_to_its_end_with_its_pitch(
    clips: Callable[[str], Path], tmp_path: Path, rate: float
) -> None:
    heard = tmp_path / "heard.wav"
    _run(_PLAY, str(clips("generated/cfr25.mp4")), str(heard), str(rate))
    with wave.open(str(heard)) as file:
        samples = np.frombuffer(file.readframes(10**9), np.int16).reshape(-1, file.getnchannels())
        per_second = file.getframerate()
    # After its end there may be silence.
    last = int(np.flatnonzero(np.abs(samples[:, 0]) > 2000)[-1])
    assert 0.2 < last / per_second * rate < 1.72
    assert 1.66 < len(samples) / per_second * rate < 2.4
    beeps = runpy.run_path(str(clips("make_clips.py")))["find_beeps"](samples[:, 0] / np.float32(32768), per_second)
    # The tone tells which second it is: so the pitch was kept.
    seconds = {tone: 1.8 + at * rate for at, tone in reversed(beeps)}
    assert sorted(seconds) == [2, 3]
    assert all(abs(at - tone) < 0.05 for tone, at in seconds.items())


@pytest.mark.parametrize("script", [_ABSENT, _ASTRAY])
def test_without_the_library_it_says_so_and_nothing_breaks(script: str) -> None:
    assert _run(script).strip() == "VLC is not installed on this computer."


def test_a_cue_says_what_was_put_into_it() -> None:
    cluster = cue_stream.cue(12_345, 7, 99)
    assert cue_stream.read_cue(cluster[-cue_stream.CUE_BYTES :]) == (7, 99, 12_345)
    assert cue_stream.read_cue(bytes(cue_stream.CUE_BYTES)) is None


def test_two_films_at_once_do_not_end_each_other(clips: Callable[[str], Path]) -> None:
    film = probe(clips("generated/cfr25.mp4"))
    players = VlcPlayer(), VlcPlayer()
    states: tuple[list[str], list[str]] = ([], [])
    ended = threading.Event()
    for player, said in zip(players, states, strict=True):
        player.on_state = said.append
        player.open(film)
    players[0].on_state = lambda state: ended.set() if state == "ended" else None
    players[1].play()
    players[0].play_stretch(film.frames.time_of(10), film.frames.time_of(14))
    assert ended.wait(10)
    players[0].close()
    time.sleep(0.3)
    now = players[1].now_ms()
    time.sleep(0.3)
    assert states[1] == ["playing"]
    assert players[1].now_ms() > now
    players[1].close()


def test_a_call_of_libvlc_for_a_player_that_is_gone_finds_memory_and_does_nothing() -> None:
    plane, gone = ctypes.c_void_p(), 1 << 40
    libvlc._LOCK(gone, ctypes.pointer(plane))
    assert plane.value is not None
    assert plane.value % 32 == 0
    ctypes.memset(plane.value, 1, cue_stream.CUE_BYTES)
    libvlc._DISPLAY(gone, None)
    libvlc._THROUGH(None, gone)
    libvlc._FAILED(None, gone)
    assert libvlc._READ(gone, ctypes.create_string_buffer(8), 8) == -1
    assert libvlc._SEEK(gone, 0) == -1
