"""The sound of a reel: as long as its pictures, in time, evened, and without what is hidden."""

import runpy
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from av import AudioFrame
from av.filter import Graph
from numpy.typing import NDArray

from video_feedback.hiding.hidden import Hidden, Unheard
from video_feedback.media.film import Film
from video_feedback.reels import heard
from video_feedback.reels.reel import Finish, Stretch

RATE = 48_000
FilmOf = Callable[[str], Film]
Of = Callable[..., Stretch]
Sounding = Callable[[NDArray[np.float64]], Film]
FindBeeps = Callable[[object, int], list[tuple[float, int]]]
AS_IT_IS, EVENED = Finish(evens_sound=False), Finish()


@pytest.fixture(scope="session")
def find_beeps(clips: Callable[[str], Path]) -> FindBeeps:
    found: FindBeeps = runpy.run_path(str(clips("make_clips.py")))["find_beeps"]
    return found


def whole(stretch: Stretch, finish: Finish, length: int) -> NDArray[np.int16]:
    return np.concatenate(list(heard.samples(stretch, finish, length)))


def noise(seconds: float, level: float) -> NDArray[np.float64]:
    """Like talk, but of nobody: noise without its highest parts, louder and softer three times a second."""
    count = round(seconds * RATE)
    made = np.convolve(np.random.default_rng(4).standard_normal(count), np.ones(12) / 12, "same")
    return np.asarray(level * made * (0.6 + 0.4 * np.sin(np.arange(count) * 2 * np.pi * 3 / RATE)))


def measured(pieces: NDArray[np.int16]) -> dict[str, float]:
    """What FFmpeg says of it: `I` in LUFS, and the true peak in dBTP."""
    graph = Graph()
    source = graph.add_abuffer(sample_rate=RATE, format="s16", layout="stereo")
    graph.link_nodes(source, graph.add("ebur128", "metadata=1:peak=true"), graph.add("abuffersink")).configure()
    frame = AudioFrame.from_ndarray(pieces.reshape(1, -1), format="s16", layout="stereo")
    frame.sample_rate, frame.pts = RATE, 0
    graph.push(frame)
    graph.push(None)
    said: dict[str, str] = {}
    while True:
        try:
            said = graph.pull().metadata
        except EOFError:
            break
    return {"I": float(said["lavfi.r128.I"]), "peak": 20 * np.log10(float(said["lavfi.r128.true_peak"]))}


@pytest.mark.parametrize("rate", [1.0, 0.5, 0.25])
@pytest.mark.parametrize("finish", [AS_IT_IS, EVENED], ids=["as it is", "evened"])
def test_there_are_exactly_as_many_samples_as_asked_for(
    film_of: FilmOf, stretch: Of, rate: float, finish: Finish
) -> None:
    said = stretch(film_of("cfr25.mp4"), 520, 1_720, rate=rate)
    plays = round(1.2 * RATE / rate)
    held, cut = whole(said, finish, plays + 12_345), whole(said, AS_IT_IS, plays - 777)
    assert (len(held), len(cut)) == (plays + 12_345, plays - 777)
    assert held[:plays].any()
    assert not held[plays:].any()


@pytest.mark.parametrize("rate", [1.0, 0.5, 0.25])
@pytest.mark.parametrize("finish", [AS_IT_IS, EVENED], ids=["as it is", "evened"])
def test_what_is_heard_is_heard_with_its_picture_and_at_its_pitch(
    film_of: FilmOf, stretch: Of, find_beeps: FindBeeps, rate: float, finish: Finish
) -> None:
    said = stretch(film_of("cfr25.mp4"), 520, 2_520, rate=rate)
    made = whole(said, finish, round(2 * RATE / rate))[:, 0] / 32768
    found = find_beeps(made / np.abs(made).max(), RATE)
    expected = [0.48 / rate, 1.48 / rate]
    begins = [min((at for at, _ in found), key=lambda at, one=one: abs(at - one)) for one in expected]
    assert begins == pytest.approx(expected, abs=0.004 if rate == 1 else 0.05)
    for at, pitch in zip(expected, (700, 800), strict=True):
        beep = made[round((at + 0.006) * RATE) : round((at + 0.024 / rate) * RATE)]
        heights = np.abs(np.fft.rfft(beep * np.hanning(len(beep)), 48_000))
        assert int(heights.argmax()) == pytest.approx(pitch, abs=30)


def test_late_sound_comes_in_time(film_of: FilmOf, stretch: Of, find_beeps: FindBeeps) -> None:
    late = replace(film_of("cfr25.mp4"), sound_late_ms=300)
    made = whole(stretch(late, 520, 2_520), AS_IT_IS, 2 * RATE)[:, 0] / 32768
    assert [at for at, _ in find_beeps(made, RATE)] == pytest.approx([0.18, 1.18], abs=0.004)


def test_muted_and_soundless_stretches_are_silent(film_of: FilmOf, stretch: Of) -> None:
    muted = stretch(film_of("cfr25.mp4"), 520, 1_520, muted=True)
    assert not whole(muted, EVENED, RATE).any()
    assert not whole(stretch(film_of("no_audio.mp4"), 520, 1_520), EVENED, RATE).any()


def test_two_stretches_one_ten_times_as_loud_are_as_loud_as_each_other(sounding: Sounding, stretch: Of) -> None:
    loud, soft = sounding(noise(2, 0.3)), sounding(noise(2, 0.03))
    plain = [measured(whole(stretch(film, 0, 2000), AS_IT_IS, 2 * RATE))["I"] for film in (loud, soft)]
    assert plain[0] - plain[1] == pytest.approx(20, abs=0.5)
    evened = [measured(whole(stretch(film, 0, 2000), EVENED, 2 * RATE)) for film in (loud, soft)]
    assert abs(evened[0]["I"] - evened[1]["I"]) < 1.5
    assert all(abs(each["I"] - heard.LOUD_LUFS) < 1.5 for each in evened)


def test_no_peak_is_above_the_limit_however_soft_the_rest_is(sounding: Sounding, stretch: Of) -> None:
    clap = noise(2, 0.1)
    clap[RATE : RATE + 8] = 0.9
    made = whole(stretch(sounding(clap), 0, 2000), EVENED, 2 * RATE)
    assert measured(made)["peak"] <= -1.0
    assert np.abs(made[: RATE // 2]).max() > 2 * 32767 * np.abs(clap[: RATE // 2]).max()


def test_silence_is_not_made_loud(sounding: Sounding, stretch: Of) -> None:
    hiss = np.random.default_rng(1).standard_normal(RATE) * 0.0002
    made = whole(stretch(sounding(hiss), 0, 1000), EVENED, RATE)
    assert np.abs(made).max() < 60


@pytest.mark.parametrize("how", ["silence", "tone"])
@pytest.mark.parametrize("rate", [1.0, 0.5])
@pytest.mark.parametrize("finish", [AS_IT_IS, EVENED], ids=["as it is", "evened"])
def test_of_a_hidden_word_no_sample_is_left(
    sounding: Sounding, stretch: Of, how: str, rate: float, finish: Finish
) -> None:
    """The word is a high tone, over a low one: of the high one nothing is there, and the low one comes back."""
    number = np.arange(2 * RATE)
    low, high = (0.1 * np.sin(2 * np.pi * hertz / RATE * number) for hertz in (200, 5000))
    word = (number >= 0.8 * RATE) & (number < 1.2 * RATE)
    said = stretch(
        sounding(np.asarray(low + high * word)), 0, 2000, rate=rate,
        hidden=Hidden(sounds=(Unheard(start_ms=800, end_ms=1200, how=how),)),
    )  # fmt: skip
    made = whole(said, finish, round(2 * RATE / rate))[:, 0].astype(np.float64)
    inside = made[round(0.82 * RATE / rate) : round(1.18 * RATE / rate)]

    def strength(of: NDArray[np.float64], hertz: int) -> float:
        return float(np.abs(np.fft.rfft(of * np.hanning(len(of)), RATE)[hertz - 15 : hertz + 16]).max()) / len(of)

    before = made[round(0.2 * RATE / rate) : round(0.6 * RATE / rate)]
    behind = made[round(1.4 * RATE / rate) : round(1.8 * RATE / rate)]
    for part in (made[: round(1.9 * RATE / rate)], inside):
        assert strength(part, 5000) < strength(before, 200) / 2000
    assert strength(behind, 200) == pytest.approx(strength(before, 200), rel=0.3)
    if how == "silence":
        assert np.abs(inside).max() <= 1
    else:
        assert strength(inside, 1000) > 50 * strength(inside, 200)
        assert 500 < np.abs(inside).max() < 4000


def test_a_stretch_rises_and_sinks_softly(sounding: Sounding, stretch: Of) -> None:
    film = sounding(np.full(2 * RATE, 0.5))
    short = whole(stretch(film, 200, 1200), AS_IT_IS, RATE)[:, 0]
    slow = whole(stretch(film, 200, 1200), Finish(evens_sound=False, fade_ms=300), RATE)[:, 0]
    for made, edge in ((short, 240), (slow, 14_400)):
        assert made[0] == made[-1] == 0
        assert np.abs(np.diff(made.astype(int))).max() < 16_383 * 2 / edge
        assert made[edge // 2] == pytest.approx(8_191, rel=0.02)
        assert made[-1 - edge // 2] == pytest.approx(8_191, rel=0.02)
        assert made[edge + 10 : -edge - 10].min() > 16_000


def joined(pieces: Iterable[NDArray[np.int16]]) -> NDArray[np.int16]:
    return np.concatenate(list(pieces))


def test_silence_is_of_any_length() -> None:
    assert len(joined(heard.silence(100_001))) == 100_001
    assert not joined(heard.silence(100_001)).any()
    assert list(heard.silence(0)) == []


def test_a_stretch_that_a_pause_cuts_is_of_one_loudness_and_does_not_fade_at_the_cut(
    sounding: Sounding, stretch: Of
) -> None:
    film = sounding(np.concatenate((noise(1, 0.3), noise(1, 0.05))))
    finish = Finish(fade_ms=400)
    whole_one = whole(stretch(film, 0, 2000), finish, 2 * RATE)
    pieces = [
        whole(stretch(film, start, end, part_of=(0, 2000)), finish, RATE) for start, end in ((0, 1000), (1000, 2000))
    ]
    click = RATE * 6 // 1000
    assert np.abs(whole_one[click : RATE - click] - pieces[0][click:-click].astype(int)).max() < 200
    assert np.abs(whole_one[RATE + click : -click] - pieces[1][click:-click].astype(int)).max() < 200
    assert np.abs(pieces[0][-2 * click : -click]).max() > 1000
