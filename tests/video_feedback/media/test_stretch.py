"""Slower and faster with the same pitch: each beep of the clips says by its tone which second it is."""

import runpy
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from video_feedback.media import sound
from video_feedback.media.player import RATES
from video_feedback.media.probe import probe
from video_feedback.media.stretch import stretched


@pytest.mark.parametrize("rate", RATES)
def test_every_beep_comes_at_its_time_with_its_pitch(clips: Callable[[str], Path], rate: float) -> None:
    film = probe(clips("generated/cfr25.mp4"))
    pieces = list(stretched(sound.pieces(film, 500, 6500, 20), rate, 20))
    assert {piece.shape for piece in pieces[:-1]} == {(960, 2)}
    heard = np.concatenate(pieces)[:, 0].astype(np.float32) / 32768
    assert len(heard) / 48000 * rate == pytest.approx(6.0, abs=0.03)
    find_beeps = runpy.run_path(str(clips("make_clips.py")))["find_beeps"]
    seconds = {tone: 0.5 + at * rate for at, tone in reversed(find_beeps(heard, sound.RATE))}
    assert sorted(seconds) == [1, 2, 3, 4, 5, 6]
    assert all(abs(at - tone) < 0.02 for tone, at in seconds.items()), seconds


def test_there_is_no_more_than_was_given() -> None:
    assert list(stretched(iter(()), 1.0, 20)) == []
    assert sum(map(len, stretched([np.zeros((100, 2), np.int16)], 1.0, 20))) == 100
