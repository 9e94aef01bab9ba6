"""Samples at their time: the made clips beep at every whole second."""

import runpy
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from video_feedback.media import sound
from video_feedback.media.probe import probe

FindBeeps = Callable[[object, int], list[tuple[float, int]]]


@pytest.fixture(scope="session")
def find_beeps(clips: Callable[[str], Path]) -> FindBeeps:
    found: FindBeeps = runpy.run_path(str(clips("make_clips.py")))["find_beeps"]
    return found


@pytest.mark.parametrize(
    "name",
    [
        "cfr25.mp4",
        "longgop250.mp4",
        "rot270.mov",
        "vfr_bframes.mkv",
        "audio_short.mp4",
        "starts_at_10.mkv",
        "mjpeg.avi",
    ],
)
@pytest.mark.parametrize("start_ms", [0, 640, 2980])
def test_the_beeps_are_where_they_belong_wherever_one_begins(
    clips: Callable[[str], Path], find_beeps: FindBeeps, name: str, start_ms: int
) -> None:
    film = probe(clips(f"generated/{name}"))
    pieces = list(sound.pieces(film, start_ms, 4700, 20))
    assert {piece.shape for piece in pieces} == {(960, 2)}
    heard = np.concatenate(pieces)[:, 0].astype(np.float32) / 32768
    begins = [(start_ms / 1000 + at, tone) for at, tone in find_beeps(heard, sound.RATE)]
    origin = float(film.frames.origin)
    last = 3 if name == "audio_short.mp4" else 4
    assert [round(at) for at, _ in begins] == list(range(-(-start_ms // 1000), last + 1))
    assert all(abs(at + origin - round(at + origin)) < 0.004 for at, _ in begins)


def test_where_there_is_no_sound_there_is_silence_of_the_right_length(clips: Callable[[str], Path]) -> None:
    film = probe(clips("generated/no_audio.mp4"))
    pieces = list(sound.pieces(film, 100, 155, 20))
    assert [len(piece) for piece in pieces] == [960, 960, 720]
    assert not np.concatenate(pieces).any()
