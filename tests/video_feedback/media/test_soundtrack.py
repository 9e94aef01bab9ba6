"""The sound of a programme: what was written is told when it is heard."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from video_feedback.media.levels import Levels
from video_feedback.media.player import Level
from video_feedback.media.probe import probe
from video_feedback.media.programme import Programme
from video_feedback.media.soundtrack import PIECE_MS, Soundtrack


def _piece(height: float) -> np.ndarray[tuple[int, int], np.dtype[np.int16]]:
    return np.full((960, 2), round(height * 32768), np.int16)


def test_a_level_is_told_when_it_is_heard_and_never_too_often() -> None:
    told: list[Level] = []
    seconds = [10.0]
    levels = Levels(told.append, lambda: seconds[0])
    for number in range(10):
        levels.wrote(20 * number, _piece(number / 10))
    levels.heard(0)
    assert told == [Level(0, 0)]
    levels.heard(60)
    assert len(told) == 1, "not twice in a twentieth of a second"
    seconds[0] += 0.05
    levels.heard(80)
    assert told[1].peak == pytest.approx(0.4, abs=0.001)
    assert told[1].rms == pytest.approx(np.sqrt((0.1**2 + 0.2**2 + 0.3**2 + 0.4**2) / 4), abs=0.001)
    seconds[0] += 0.05
    levels.heard(80)
    assert len(told) == 2, "nothing new was heard"


@pytest.mark.parametrize("rate", [1.0, 0.5])
def test_a_loop_sounds_round_after_round_without_a_gap(clips: Callable[[str], Path], rate: float) -> None:
    film = probe(clips("generated/cfr25.mp4"))
    # From 0.96 to 1.48 s: one beep in each round.
    programme = Programme.of(film, 24, 36, loop=True, rate=rate)
    soundtrack, heard = Soundtrack(programme, lambda: 1.0, lambda _: None), []
    pieces = soundtrack.pieces()
    for _ in range(round(3.2 * programme.length_ms / rate) // PIECE_MS):
        heard.append(next(pieces))
    pieces.close()
    loud = np.abs(np.concatenate(heard)[:, 0].astype(np.int32)) > 3000
    begins = [at / 48 * rate for at in np.flatnonzero(loud) if not loud[max(0, at - 4800) : at].any()]
    rounds = [programme.length_ms * number + 40 for number in range(3)]
    assert begins[:3] == pytest.approx(rounds, abs=20)


def test_the_sound_of_a_film_that_has_gone_ends_and_nothing_breaks(
    clips: Callable[[str], Path], tmp_path: Path
) -> None:
    path = tmp_path / "gone.mp4"
    shutil.copy(clips("generated/tiny.mp4"), path)
    programme = Programme.of(probe(path), 0, 5, loop=True, rate=1.0)
    path.unlink()
    assert list(Soundtrack(programme, lambda: 1.0, lambda _: None).pieces()) == []
