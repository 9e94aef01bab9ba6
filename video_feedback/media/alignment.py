"""How far two films of one meeting are apart, by what both microphones heard.

First roughly, over the whole films: when the sound of each band sets in, in steps of 10 ms. Then exactly, to about a
millisecond, in windows where both are loud. Every window has to agree with the others, or nothing is offered.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from video_feedback.errors import Trouble
from video_feedback.jobs import Progress
from video_feedback.media import sound
from video_feedback.media.film import Film
from video_feedback.words import tr

Floats = NDArray[np.float64]

RATE = 8000
_BIN = RATE // 100
_BIN_MS = 10
_BINS_A_PIECE = 6000
# Voices, less the hum below them: Hz.
_BANDS = ((150, 400), (400, 900), (900, 1700), (1700, 3400))
_FRAME = 256
_LEAST_MS = 5000
_LEAST_Z = 9.0
_LEAST_RATIO = 1.7
_SURE_RATIO = 2.5
_APART_MS = 400
_WINDOW = 4 * RATE
_WINDOWS = 24
_REACH = RATE // 10
_AGREE_MS = 15.0
_MOST_DRIFT = 1e-4
_LEAST_AGREEING = 0.6
_DIFFER = tr(
    "The sounds of the two films do not match: they may come from different rooms or times. "
    "If they belong together, match them by eye."
)


class SoundsDiffer(Trouble):
    """The sound of two films says nothing about how they go together."""


@dataclass(frozen=True, slots=True)
class Match:
    """The second film stands at the time of the first plus `offset_ms`.

    `confidence` is how far the best place stands out from the second-best; `sure` whether that leaves no doubt.
    """

    offset_ms: int
    confidence: float
    sure: bool


def by_sound(first: Film, second: Film, progress: Progress) -> Match:
    """Find the offset. Raises SoundsDiffer, with one sentence, where there is none to be found; or Cancelled."""
    one = _heard(first, "first", progress, 0.0)
    other = _heard(second, "second", progress, 0.45)
    rough, ratio = _roughly(_onsets(one, progress), _onsets(other, progress))
    exact = _exactly(one, other, rough * _BIN, progress)
    late = second.sound_late_ms - first.sound_late_ms
    return Match(round(exact * 1000 / RATE) - late, ratio, ratio >= _SURE_RATIO)


# Hearing


def _heard(film: Film, name: str, progress: Progress, start: float) -> NDArray[np.int16]:
    """The sound of a whole film at RATE, in one channel, each sample at its time."""
    samples = np.zeros(film.duration_ms * RATE // 1000 + 1, np.int16)
    for at, heard in sound.decoded(film, rate=RATE, channels=1):
        piece = heard[:, 0]
        progress.at(start + 0.45 * at / len(samples))
        begin, end = max(0, at), min(len(samples), at + len(piece))
        if begin < end:
            samples[begin:end] = piece[begin - at : end - at]
    if len(samples) < _LEAST_MS * RATE // 1000:
        raise SoundsDiffer(tr("The {name} film is too short to be matched by sound. Match the two by eye.", name=name))
    if not film.has_sound or not samples.any():
        raise SoundsDiffer(tr("The {name} film has no sound to go by. Match the two by eye.", name=name))
    return samples


# Roughly


def _onsets(samples: NDArray[np.int16], progress: Progress) -> Floats:
    """How much louder each band became, bin by bin: shape (bands, bins), mean 0 and variance 1 in each band.

    Loudness is taken as its logarithm above what is usual in the film, so that neither level nor steady noise counts.
    """
    spots = np.fft.rfftfreq(_FRAME, 1 / RATE)
    bands = [(spots >= low) & (spots < high) for low, high in _BANDS]
    window = np.hanning(_FRAME)
    padded = np.pad(samples, (_FRAME // 2, _FRAME))
    frames = np.lib.stride_tricks.sliding_window_view(padded, _FRAME)[::_BIN]
    energy = np.empty((len(_BANDS), len(samples) // _BIN))
    for begin in range(0, energy.shape[1], _BINS_A_PIECE):
        progress.at(0.92)
        end = min(begin + _BINS_A_PIECE, energy.shape[1])
        power = np.abs(np.fft.rfft(frames[begin:end] * window)) ** 2
        for row, band in enumerate(bands):
            energy[row, begin:end] = power[:, band].sum(axis=1)
    usual = np.median(energy, axis=1, keepdims=True) + 1.0
    louder = np.diff(np.log(energy + usual), axis=1, prepend=np.log(energy[:, :1] + usual)).clip(0)
    louder -= louder.mean(axis=1, keepdims=True)
    spread = louder.std(axis=1, keepdims=True)
    return np.asarray(louder / np.where(spread > 0, spread, 1))


def _roughly(one: Floats, other: Floats) -> tuple[int, float]:
    """The lag of the second in bins, and how far it stands out.

    The cross-correlation at each lag is divided by the spread it would have if the two had nothing in common, so that
    a short overlap weighs no more and no less than a long one.
    """
    lags = np.arange(-one.shape[1] + 1, other.shape[1])
    together = sum(_correlated(a, b) for a, b in zip(one, other, strict=True))
    by_chance = sum(_correlated(a**2, b**2) for a, b in zip(one, other, strict=True))
    overlap = np.minimum(one.shape[1], other.shape[1] - lags) - np.maximum(0, -lags)
    score = np.where(overlap * _BIN_MS >= _LEAST_MS, together / np.sqrt(np.maximum(by_chance, 1.0)), 0.0)
    best = int(np.argmax(score))
    near = _APART_MS // _BIN_MS
    apart = np.concatenate((score[: max(0, best - near)], score[best + near + 1 :]))
    ratio = float(score[best] / max(1.0, apart.max(initial=0.0)))
    if score[best] < _LEAST_Z or ratio < _LEAST_RATIO:
        raise SoundsDiffer(_DIFFER)
    return int(lags[best]), ratio


def _correlated(a: Floats, b: Floats) -> Floats:
    """The sum of a[t] b[t + lag] for every lag from 1 - len(a) to len(b) - 1."""
    size = 1 << (len(a) + len(b) - 1).bit_length()
    found = np.fft.irfft(np.conj(np.fft.rfft(a, size)) * np.fft.rfft(b, size), size)
    return np.asarray(np.concatenate((found[size - len(a) + 1 :], found[: len(b)])))


# Exactly


def _exactly(one: NDArray[np.int16], other: NDArray[np.int16], rough: int, progress: Progress) -> float:
    """The lag of the second in samples: the middle of what the windows say that agree."""
    begins, found = _loud_windows(one, other, rough), []
    for begin in begins:
        progress.at(0.97)
        piece = other[begin + rough - _REACH : begin + rough + _WINDOW + _REACH]
        found.append(rough - _REACH + _phase_lag(one[begin : begin + _WINDOW], piece))
    lags = np.array(found, np.float64)
    if len(lags):
        agreeing = np.abs(_steady(np.array(begins), lags)) * 1000 / RATE <= _AGREE_MS
        if agreeing.mean() >= _LEAST_AGREEING:
            return float(np.median(lags[agreeing]))
    raise SoundsDiffer(_DIFFER)


def _steady(begins: NDArray[np.int64], lags: Floats) -> Floats:
    """How far each lag is from where it should be. Over an hour the clocks of two cameras drift apart, evenly.

    The drift is the middle of what every two windows say: Theil, "A rank-invariant method of linear and polynomial
    regression analysis", Proceedings of the Royal Netherlands Academy of Sciences 53 (1950), 386-392.
    """
    i, j = np.triu_indices(len(lags), 1)
    drift = np.median((lags[j] - lags[i]) / (begins[j] - begins[i])) if len(i) else 0.0
    level = lags - np.clip(drift, -_MOST_DRIFT, _MOST_DRIFT) * (begins - begins.mean())
    return np.asarray(level - np.median(level))


def _loud_windows(one: NDArray[np.int16], other: NDArray[np.int16], rough: int) -> list[int]:
    """Where windows begin in the first film: those of the overlap in which both films are loudest."""
    first = max(0, _REACH - rough)
    last = min(len(one), len(other) - rough - _REACH) - _WINDOW
    begins = range(first, last + 1, _WINDOW // 2)

    def loud(begin: int) -> float:
        a, b = one[begin : begin + _WINDOW], other[begin + rough : begin + rough + _WINDOW]
        return float(np.std(a) * np.std(b))

    return sorted(begins, key=loud, reverse=True)[:_WINDOWS]


def _phase_lag(a: NDArray[np.int16], b: NDArray[np.int16]) -> int:
    """By how many samples `a` begins after `b` does: the generalised cross-correlation with phase transform.

    Knapp and Carter, "The generalized correlation method for estimation of time delay", IEEE Transactions on
    Acoustics, Speech, and Signal Processing 24 (1976), 320-327: each frequency counts by its phase alone, which keeps
    rooms, levels and microphones out of it.
    """
    size = 1 << (len(a) + len(b) - 1).bit_length()
    cross = np.conj(np.fft.rfft(a, size)) * np.fft.rfft(b, size)
    spots = np.fft.rfftfreq(size, 1 / RATE)
    heard = (spots >= _BANDS[0][0]) & (spots < _BANDS[-1][1])
    phases = np.where(heard, cross / np.maximum(np.abs(cross), 1e-9), 0)
    return int(np.argmax(np.fft.irfft(phases, size)[: len(b) - len(a) + 1]))
