"""Quiet films twice as loud, and nothing that clicks or breaks: on real voices, and on the worst that can be made."""

from collections.abc import Callable, Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from video_feedback.media.loudness import Loudness, level_of
from video_feedback.media.player import LOUDEST

PIECE = 960
Samples = NDArray[np.int16]


def _pieces(samples: Samples) -> Iterator[Samples]:
    return (samples[at : at + PIECE] for at in range(0, len(samples), PIECE))


def _made(samples: Samples, volume: float) -> Samples:
    return np.concatenate(list(Loudness(lambda: volume).applied(_pieces(samples))))


def _tone(seconds: float, height: float) -> Samples:
    mono = 32767 * height * np.sin(2 * np.pi * 440 * np.arange(int(seconds * 48000)) / 48000)
    return np.repeat(np.rint(mono).astype(np.int16)[:, None], 2, axis=1)


def _db(samples: Samples) -> float:
    return 20 * float(np.log10(np.sqrt(np.mean(np.square(samples.astype(np.float64)))) / 32768))


@pytest.fixture(scope="session")
def voices(clips: Callable[[str], Path]) -> Samples:
    with av.open(str(clips("real/audio/voices_mix.m4a"))) as opened:
        resampler = av.AudioResampler(format="s16", layout="stereo", rate=48000)
        frames = [out.to_ndarray() for frame in opened.decode(audio=0) for out in resampler.resample(frame)]
    return np.concatenate([frame.reshape(-1, 2) for frame in frames])


def test_at_its_own_volume_every_sample_stays_what_it_was(voices: Samples) -> None:
    assert np.array_equal(_made(voices, 1.0), voices)
    assert not _made(voices, 0.0).any()


def test_a_quiet_passage_becomes_twice_as_loud_and_the_loud_ones_do_not_break(voices: Samples) -> None:
    loud = _made(voices, LOUDEST)
    assert len(loud) == len(voices)
    seconds = range(0, len(voices) - 48000, 48000)
    quiet = min(seconds, key=lambda at: abs(_db(voices[at : at + 48000]) + 46))
    assert _db(voices[quiet : quiet + 48000]) == pytest.approx(-46, abs=3)
    gained = _db(loud[quiet : quiet + 48000]) - _db(voices[quiet : quiet + 48000])
    assert gained == pytest.approx(6.02, abs=0.3)
    assert np.abs(loud.astype(np.int32)).max() <= 32767


def test_sound_that_is_as_loud_as_can_be_is_held_back_and_keeps_its_shape() -> None:
    quiet, full = _tone(0.5, 0.01), _tone(0.5, 1.0)
    made = _made(np.concatenate((quiet, full, quiet)), LOUDEST).astype(np.int32)
    assert np.abs(made).max() <= 32767
    # Cut-off tops would be many samples of one height in a row.
    in_loud = made[len(quiet) + 2 * PIECE : len(quiet) + len(full) - PIECE, 0]
    flat = (np.abs(in_loud[:-2]) > 32000) & (in_loud[:-2] == in_loud[1:-1]) & (in_loud[1:-1] == in_loud[2:])
    assert flat.sum() <= 2
    assert _db(made[: len(quiet) // 2].astype(np.int16)) - _db(quiet) == pytest.approx(6.02, abs=0.05)


@pytest.mark.parametrize(("before", "after"), [(1.0, 2.0), (2.0, 0.0), (0.1, 2.0), (2.0, 1.0)])
def test_another_volume_is_there_in_two_pieces_and_does_not_click(before: float, after: float) -> None:
    tone = _tone(1.0, 0.4)
    volume = [before]

    def turned() -> Iterator[Samples]:
        for number, piece in enumerate(_pieces(tone)):
            if number == 25:
                volume[0] = after
            yield piece

    made = np.concatenate(list(Loudness(lambda: volume[0]).applied(turned()))).astype(np.int32)[:, 0]
    steepest = max(before, after) * 32767 * 0.4 * 2 * np.pi * 440 / 48000
    assert np.abs(np.diff(made)).max() <= steepest * 1.1
    assert np.abs(made[: 24 * PIECE]).max() == pytest.approx(before * 0.4 * 32767, abs=2)
    assert np.abs(made[26 * PIECE :]).max() == pytest.approx(after * 0.4 * 32767, abs=2)


def test_the_worst_noise_never_goes_over_the_top_however_the_volume_is_turned() -> None:
    chance = np.random.default_rng(7)
    height = np.repeat(chance.choice([0.0, 0.01, 0.3, 1.0], 400), PIECE)[:, None]
    noise = np.clip(chance.normal(0, 0.5, (400 * PIECE, 2)) * height * 32768, -32768, 32767).astype(np.int16)
    made = np.concatenate(list(Loudness(lambda: float(chance.uniform(0, 2))).applied(_pieces(noise))))
    # Samples that went over would have wrapped round to the other sign.
    both = (noise.astype(np.int32) * made.astype(np.int32)) < 0
    assert not both.any()


def test_a_level_is_its_highest_sample_and_its_mean() -> None:
    level = level_of(_tone(0.1, 0.5))
    assert (level.peak, level.rms) == (pytest.approx(0.5, abs=0.01), pytest.approx(0.3536, abs=0.01))
    assert level_of(np.full((10, 2), -32768, np.int16)).peak == 1.0
    assert level_of(np.zeros((0, 2), np.int16)).peak == 0.0
