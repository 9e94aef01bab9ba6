"""Samples at their time: the made clips beep at every whole second."""

import runpy
from collections.abc import Callable
from dataclasses import replace
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


@pytest.mark.parametrize("late_ms", [300, -450])
@pytest.mark.parametrize("start_ms", [0, 2500])
def test_sound_that_is_late_in_its_file_is_heard_so_much_earlier(
    clips: Callable[[str], Path], find_beeps: FindBeeps, late_ms: int, start_ms: int
) -> None:
    film = replace(probe(clips("generated/cfr25.mp4")), sound_late_ms=late_ms)
    heard = np.concatenate(list(sound.pieces(film, start_ms, 4700, 20)))[:, 0].astype(np.float32) / 32768
    assert len(heard) == (4700 - start_ms) * 48
    begins = {tone: start_ms + round(1000 * at) for at, tone in find_beeps(heard, sound.RATE)}
    expected = {second: 1000 * second - late_ms for second in range(10)}
    expected = {second: at for second, at in expected.items() if start_ms < at < 4700}
    assert {tone: begins.get(tone) for tone in expected} == pytest.approx(expected, abs=5)


def test_beyond_the_edges_of_late_and_early_sound_there_is_silence(clips: Callable[[str], Path]) -> None:
    film = probe(clips("generated/cfr25.mp4"))
    early = list(sound.pieces(replace(film, sound_late_ms=-600), 0, 600, 20))
    late = list(sound.pieces(replace(film, sound_late_ms=600), 9500, 10_000, 20))
    assert not np.concatenate(early).any()
    assert not np.concatenate(late).any()
    assert len(np.concatenate(late)) == 500 * 48
