"""The sound of a story: voices made of overtones, a quiet room round them. No recording of anybody is in it."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from video_feedback.demo.stories import Story
from video_feedback.demo.voices import Kind, Voice, strength

RATE: Final = 48_000

Wave = NDArray[np.float64]

# The tune of each kind, in turns of the voice's own pitch, at even steps through its length.
_TUNES: Final[dict[Kind, tuple[float, ...]]] = {
    "coo": (0.88, 1.06, 1.2, 1.12, 0.9),
    "call": (1.0, 1.22, 1.3, 1.0, 1.16, 1.02, 0.8),
    "word": (1.22, 1.2, 1.05, 0.86),
    "soft": (0.95, 1.05, 0.92, 1.06, 1.1, 0.9, 0.78),
    "laugh": (1.12, 1.3, 1.22, 1.25, 1.12, 1.1, 1.0),
    "fret": (0.9, 1.08, 1.0, 0.84, 1.04, 0.96, 0.8),
    "hum": (0.72, 0.72, 0.84, 0.84, 0.76, 0.64, 0.64),
}
# The mouth's own resonances (Hz) at the start and at the end.
_VOWELS: Final[dict[Kind, tuple[tuple[float, ...], tuple[float, ...]]]] = {
    "coo": ((430, 1000, 2500), (340, 800, 2300)),
    "call": ((520, 1500, 2500), (720, 1150, 2500)),
    "word": ((560, 880, 2500), (430, 760, 2400)),
    "soft": ((480, 1300, 2400), (520, 1050, 2400)),
    "laugh": ((760, 1350, 2700), (640, 1250, 2600)),
    "fret": ((600, 1500, 2700), (520, 1400, 2600)),
    "hum": ((280, 950, 2200), (280, 900, 2200)),
}
_LOUDNESS: Final[dict[Kind, float]] = {
    "coo": 1.0, "call": 0.9, "word": 0.9, "soft": 0.65, "laugh": 0.7, "fret": 0.6, "hum": 0.5,
}  # fmt: skip


def sound_of(story: Story) -> NDArray[np.float32]:
    """The whole sound track, shape (samples,), mono, 48,000 a second, from -1 to 1. Always the same for a story."""
    count = story.length_ms * RATE // 1000
    track = np.zeros(count)
    for number, voice in enumerate(story.voices):
        wave = _in_a_room(_voice(voice, np.random.default_rng(number)))
        start = voice.start_ms * RATE // 1000
        track[start : start + len(wave)] += wave[: max(0, count - start)]
    track *= 0.62 / max(1e-9, float(np.max(np.abs(track))))
    track += _room_tone(count, np.random.default_rng(2026), wet=story.palette.room == "bath")
    edge = np.linspace(0.0, 1.0, RATE // 4)
    track[: len(edge)] *= edge
    track[-len(edge) :] *= edge[::-1]
    return track.astype(np.float32)


def _voice(voice: Voice, chance: np.random.Generator) -> Wave:
    count = (voice.end_ms - voice.start_ms) * RATE // 1000
    share = np.linspace(0.0, 1.0, count, endpoint=False)
    seconds = np.arange(count) / RATE
    baby = voice.who == "baby"
    tune = _TUNES[voice.kind]
    glide = np.interp(share, np.linspace(0, 1, len(tune)), tune)
    glide = _smoothed(glide, RATE // 25)
    vibrato = 1 + (0.014 if baby else 0.008) * np.sin(2 * np.pi * 5.6 * seconds) * np.minimum(1, seconds / 0.25)
    pitch = (390.0 if baby else 225.0) * voice.pitch * glide * vibrato
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    first, last = _VOWELS[voice.kind]
    smaller = 1.35 if baby else 1.08  # a shorter throat rings higher
    tone = np.zeros(count)
    some = slice(None, None, 96)  # the mouth moves slowly: every 2 ms is enough
    rings = [(a + (b - a) * share[some]) * smaller for a, b in zip(first, last, strict=True)]
    for overtone in range(1, int(5200 / float(pitch.min())) + 1):
        level = np.full(len(share[some]), 0.02)
        for ring, width, gain in zip(rings, (110, 150, 240), (1.0, 0.42, 0.1), strict=True):
            level += gain / (1 + ((overtone * pitch[some] - ring) / width) ** 2)
        tone += np.interp(share, share[some], level) * overtone**-0.55 * np.sin(overtone * phase)
    tone /= float(np.sqrt(np.mean(tone**2)))
    breath = _coloured(chance.standard_normal(count), low=700, high=4200)
    breath *= (0.16 if voice.kind == "laugh" else 0.07) / float(np.sqrt(np.mean(breath**2)))
    loud = strength(voice, voice.start_ms + seconds * 1000)
    return (tone + breath) * loud * _LOUDNESS[voice.kind] * (0.85 if baby else 1.0)


def _in_a_room(dry: Wave) -> Wave:
    """With the echo of a small, soft room: noise that dies away within a third of a second."""
    tail = RATE // 3
    seconds = np.arange(tail) / RATE
    answer = np.random.default_rng(7).standard_normal(tail) * np.exp(-seconds * 16) * np.minimum(1, seconds / 0.012)
    answer = _coloured(answer, low=150, high=3200)
    answer /= float(np.sqrt(np.sum(answer**2)))
    size = 1 << (len(dry) + tail).bit_length()
    echo = np.fft.irfft(np.fft.rfft(dry, size) * np.fft.rfft(answer, size), size)[: len(dry) + tail]
    return np.pad(dry, (0, tail)) + 0.22 * echo


def _room_tone(count: int, chance: np.random.Generator, *, wet: bool) -> Wave:
    """The hush of a room; in the bath, water that laps."""
    hush = _coloured(chance.standard_normal(count), low=60, high=420)
    hush *= 0.0035 / float(np.sqrt(np.mean(hush**2)))
    if not wet:
        return hush
    lap = _coloured(chance.standard_normal(count), low=500, high=2600)
    lap *= 0.004 / float(np.sqrt(np.mean(lap**2)))
    seconds = np.arange(count) / RATE
    swell = np.clip(np.sin(2 * np.pi * seconds / 1.9) + 0.6 * np.sin(2 * np.pi * seconds / 0.73), 0, None)
    return np.asarray(hush + lap * swell)


def _coloured(noise: Wave, *, low: float, high: float) -> Wave:
    """Only what lies between two pitches, with soft edges."""
    pitches = np.fft.rfftfreq(len(noise), 1 / RATE)
    shape = 1 / (1 + (pitches / high) ** 4) * (1 - 1 / (1 + (pitches / low) ** 4))
    return np.asarray(np.fft.irfft(np.fft.rfft(noise) * shape, len(noise)), dtype=np.float64)


def _smoothed(line: Wave, width: int) -> Wave:
    padded = np.pad(line, (width // 2, width - width // 2 - 1), mode="edge")
    total = np.cumsum(np.concatenate([[0.0], padded]))
    return np.asarray((total[width:] - total[:-width]) / width, dtype=np.float64)
