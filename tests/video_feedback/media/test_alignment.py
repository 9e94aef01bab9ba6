"""Two films of one meeting are put together by what both microphones heard; two of different ones are not."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from video_feedback.jobs import Cancelled, Progress
from video_feedback.media import alignment
from video_feedback.media.alignment import SoundsDiffer
from video_feedback.media.film import Film
from video_feedback.media.probe import probe

Floats = NDArray[np.float64]

RATE = 48_000
VOICES = (
    "audio/jfk.flac",
    "friday.mp4",
    "jwpIntro.mp4",
    "obama_speech.mp4",
    "audio/baby_noises.ogg",
    "audio/newborn_cry.ogg",
    "audio/baby_cry_winding_down.ogg",
)


@pytest.fixture(scope="session")
def voices(clips: Callable[[str], Path]) -> list[Floats]:
    """Real people and babies, each a few seconds."""
    return [heard(clips(f"real/{name}")) for name in VOICES]


def heard(path: Path) -> Floats:
    resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
    with av.open(str(path)) as opened:
        pieces = [p.to_ndarray()[0] for frame in opened.decode(audio=0) for p in resampler.resample(frame)]
    samples = np.concatenate(pieces).astype(np.float64)
    return np.asarray(samples / max(1.0, np.abs(samples).max()))


def meeting(voices: list[Floats], chance: np.random.Generator, count: int = 4) -> Floats:
    """Some of the voices in some order, with pauses between them, as they sound in the room."""
    parts: list[Floats] = []
    for number in chance.permutation(len(voices))[:count]:
        parts += [voices[number], np.zeros(chance.integers(RATE // 4, RATE))]
    return np.concatenate(parts)


def microphone(room: Floats, chance: np.random.Generator, *, noise: float) -> Floats:
    """The same from another corner: its own level, its own noise, its own echoes."""
    wet = room.copy()
    for spot in chance.integers(RATE // 200, RATE // 4, 16):
        wet[spot:] += 0.5 * chance.standard_normal() * np.exp(-spot / (RATE / 12)) * room[:-spot]
    noisy = wet + noise * chance.standard_normal(len(room))
    return np.asarray(noisy * chance.uniform(0.05, 0.9) / np.abs(noisy).max())


def film(path: Path, samples: Floats, *, rate: int = RATE, codec: str = "aac") -> Film:
    """A film of nothing much to see, with this sound."""
    with av.open(str(path), "w") as out:
        picture = out.add_stream("libx264", rate=1)
        picture.width, picture.height, picture.pix_fmt = 64, 48, "yuv420p"
        sound = out.add_stream(codec, rate=rate)
        sound.layout = "mono"
        for number in range(len(samples) // RATE):
            grey = np.full((48, 64, 3), number % 200, np.uint8)
            shown = av.VideoFrame.from_ndarray(grey, format="rgb24")
            shown.pts, shown.time_base = number, Fraction(1)
            out.mux(picture.encode(shown))
        out.mux(picture.encode(None))
        resampler = av.AudioResampler(format="fltp" if codec == "aac" else "s16", layout="mono", rate=rate)
        whole = av.AudioFrame.from_ndarray((samples * 32767).astype(np.int16)[None], format="s16", layout="mono")
        whole.sample_rate, whole.pts = RATE, 0
        for piece in resampler.resample(whole):
            out.mux(sound.encode(piece))
        out.mux(sound.encode(None))
    return probe(path)


def changing(path: Path, samples: Floats) -> Film:
    """A film whose sound becomes stereo half-way, as where a camcorder's microphone was changed."""
    half = len(samples) // 2 // RATE
    parts = (("mono", 0, samples[: half * RATE]), ("stereo", half, samples[half * RATE :]))
    for layout, begins, heard_then in parts:
        part = path.with_suffix(f".{layout}")
        with av.open(str(part), "w", format="mpegts") as out:
            picture = out.add_stream("mpeg2video", rate=25)
            picture.width, picture.height, picture.pix_fmt = 64, 48, "yuv420p"
            sound = out.add_stream("mp2", rate=RATE)
            sound.layout = layout
            for number in range(len(heard_then) // RATE * 25):
                shown = av.VideoFrame.from_ndarray(np.full((48, 64, 3), 128, np.uint8), format="rgb24")
                shown.pts, shown.time_base = begins * 25 + number, Fraction(1, 25)
                out.mux(picture.encode(shown))
            out.mux(picture.encode(None))
            channels = 2 if layout == "stereo" else 1
            for at in range(0, len(heard_then) - 1151, 1152):
                piece = np.repeat((heard_then[at : at + 1152] * 32767).astype(np.int16), channels)[None]
                made = av.AudioFrame.from_ndarray(piece, format="s16", layout=layout)
                made.sample_rate, made.pts, made.time_base = RATE, begins * RATE + at, Fraction(1, RATE)
                out.mux(sound.encode(made))
            out.mux(sound.encode(None))
        with path.open("ab") as whole:
            whole.write(part.read_bytes())
    return probe(path)


@pytest.mark.parametrize("seed", range(20))
def test_two_cameras_in_one_room_are_matched_within_five_milliseconds(
    voices: list[Floats], tmp_path: Path, seed: int
) -> None:
    chance = np.random.default_rng(seed)
    room = meeting(voices, chance)
    lead = int(chance.integers(-6000, 6001))
    cut = abs(lead) * RATE // 1000
    first, second = (room, room[cut:]) if lead < 0 else (room[cut:], room)
    rate, codec = ((44_100, "aac"), (48_000, "aac"), (44_100, "pcm_s16le"), (22_050, "pcm_s16le"))[seed % 4]
    one = film(tmp_path / "one.mov", microphone(first, chance, noise=0.004), codec="pcm_s16le")
    other = film(tmp_path / "other.mov", microphone(second, chance, noise=0.02), rate=rate, codec=codec)
    found = alignment.by_sound(one, other, Progress())
    assert abs(found.offset_ms - lead) <= 5


def test_sound_that_changes_in_the_middle_is_heard_to_its_end(voices: list[Floats], tmp_path: Path) -> None:
    chance = np.random.default_rng(3)
    room = meeting(voices, chance)
    one = changing(tmp_path / "one.ts", microphone(room, chance, noise=0.004))
    other = film(tmp_path / "other.mov", microphone(room[2 * RATE :], chance, noise=0.01), codec="pcm_s16le")
    found = alignment.by_sound(one, other, Progress())
    # A transport stream does not say that MP2 runs up for 10 ms.
    assert abs(found.offset_ms + 2000) <= 15


def test_two_clocks_that_drift_apart_are_matched_in_the_middle(
    clips: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Eighty milliseconds in a quarter of an hour, which is too long to make films of."""
    chance = np.random.default_rng(8)
    length = 900 * alignment.RATE
    loud = np.repeat(chance.uniform(0, 1, length // 1600) ** 3, 1600)
    room = 4000 * loud * chance.standard_normal(length)
    drift = 0.080 / 900
    slow = np.interp(np.arange(0, length, 1 + drift), np.arange(length), room)
    sounds = {"first": room, "second": slow}
    monkeypatch.setattr(alignment, "_heard", lambda _, name, *__: sounds[name].astype(np.int16))
    one = probe(clips("generated/tiny.mp4"))
    assert abs(alignment.by_sound(one, one, Progress()).offset_ms + 40) <= 15


@pytest.mark.parametrize("seed", range(4))
def test_sounds_that_have_nothing_in_common_are_refused(voices: list[Floats], tmp_path: Path, seed: int) -> None:
    chance = np.random.default_rng(100 + seed)
    mixed = [voices[number] for number in chance.permutation(len(voices))]
    films = [
        film(tmp_path / f"{number}.mov", microphone(meeting(some, chance), chance, noise=0.01), codec="pcm_s16le")
        for number, some in enumerate((mixed[:3], mixed[3:]))
    ]
    with pytest.raises(SoundsDiffer, match="by eye"):
        alignment.by_sound(*films, Progress())


def test_a_film_and_itself_are_not_apart(voices: list[Floats], tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", meeting(voices, np.random.default_rng(5)))
    found = alignment.by_sound(one, one, Progress())
    assert found.offset_ms == 0
    assert found.sure
    assert alignment.by_sound(one, replace(one, sound_late_ms=120), Progress()).offset_ms == -120


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("no_audio.mp4", "no sound"),
        ("silent_audio.mp4", "no sound"),
        ("one_frame.mp4", "too short"),
        ("cfr25.mp4", "do"),
    ],
)
def test_what_cannot_be_matched_by_sound_is_said(clips: Callable[[str], Path], name: str, says: str) -> None:
    """A beep at every second fits at every second."""
    found = probe(clips(f"generated/{name}"))
    with pytest.raises(SoundsDiffer, match=says):
        alignment.by_sound(found, found, Progress())


def test_steady_noise_and_hum_are_refused(tmp_path: Path) -> None:
    chance = np.random.default_rng(6)
    times = np.arange(12 * RATE) / RATE
    hums = [0.2 * np.sin(2 * np.pi * 200 * times + turn) + 0.02 * chance.standard_normal(len(times)) for turn in (0, 2)]
    films = [film(tmp_path / f"{number}.mp4", hum) for number, hum in enumerate(hums)]
    with pytest.raises(SoundsDiffer):
        alignment.by_sound(*films, Progress())


def test_matching_tells_how_far_it_is_and_can_be_stopped(voices: list[Floats], tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", meeting(voices, np.random.default_rng(7)))
    told: list[float] = []
    alignment.by_sound(one, one, Progress(told.append))
    assert told == sorted(told)
    assert len(told) > 100
    progress = Progress(lambda share: progress.cancel() if share > 0.5 else None)
    with pytest.raises(Cancelled):
        alignment.by_sound(one, one, progress)
