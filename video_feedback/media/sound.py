"""The sound of a film as plain samples, from any time to any other."""

from collections.abc import Iterator

import numpy as np
from av import AudioFrame, FFmpegError
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer
from numpy.typing import NDArray

from video_feedback.media.decode import packets
from video_feedback.media.film import Film
from video_feedback.media.source import open_container

RATE = 48_000
CHANNELS = 2
_PER_MS = RATE // 1000
# Sound is packed in pieces that lean on the one before: begin a little early.
_RUN_UP_S = 0.1
# Time stamps that are off by less are jitter, and resamplers hold a few samples back; samples go on without a gap.
_JITTER_S = 0.04


def pieces(film: Film, start_ms: int, end_ms: int, piece_ms: int) -> Iterator[NDArray[np.int16]]:
    """Samples from `start_ms` to `end_ms` in pieces of `piece_ms` (the last may be shorter), each of shape (n, 2).

    Where the film has no sound, or it is damaged, there is silence. Sound that is late in its file comes in time.
    """
    size, left = piece_ms * _PER_MS, (end_ms - start_ms) * _PER_MS
    kept = np.empty((0, CHANNELS), np.int16)
    for samples in _without_gaps(film, (start_ms + film.sound_late_ms) * _PER_MS):
        kept = np.concatenate((kept, samples))
        while len(kept) >= size and left > 0:
            yield kept[: min(size, left)]
            left -= size
            kept = kept[size:]
        if left <= 0:
            return
    while left > 0:
        piece = np.zeros((min(size, left), CHANNELS), np.int16)
        piece[: len(kept)] = kept[: len(piece)]
        kept = kept[len(piece) :]
        yield piece
        left -= size


def _without_gaps(film: Film, start: int) -> Iterator[NDArray[np.int16]]:
    """All samples from number `start` on, with silence where there are none."""
    at = start
    for begins, samples in decoded(film, start):
        while begins > at:
            silence = min(begins - at, RATE)
            at += silence
            yield np.zeros((silence, CHANNELS), np.int16)
        if begins + len(samples) > at:
            yield samples[at - begins :]
            at = begins + len(samples)


def decoded(
    film: Film, start: int = 0, *, rate: int = RATE, channels: int = CHANNELS
) -> Iterator[tuple[int, NDArray[np.int16]]]:
    """Decoded sound as it lies in the file, of shape (n, channels), each piece with the number of its first sample.

    Begins somewhat before sample number `start`. What is damaged is passed over, and leaves a gap. Raises FilmMissing.
    """
    try:
        with open_container(film.source, film.container) as opened:
            sound = opened.streams.best("audio")
            if isinstance(sound, AudioStream) and sound.codec_context:
                yield from _from(opened, sound, film, start, rate, channels)
    except FFmpegError:
        return


def _from(
    opened: InputContainer, sound: AudioStream, film: Film, start: int, rate: int, channels: int
) -> Iterator[tuple[int, NDArray[np.int16]]]:
    tick, origin = sound.time_base, film.frames.origin
    assert tick is not None
    if start > _RUN_UP_S * rate:
        opened.seek(int((start / rate - _RUN_UP_S + float(origin)) / tick), stream=sound)
    resampler = _resampler(1, rate)
    kind: tuple[str, str, int] | None = None
    following: int | None = None
    for packet in packets(opened, sound):
        for frame in _frames(sound, packet):
            if frame.pts is not None:
                begins = round((frame.pts * tick - origin) * rate)
                if following is None or abs(begins - following) > _JITTER_S * rate:
                    following = begins
            if following is None:
                continue
            before, kind = kind, (frame.format.name, frame.layout.name, frame.sample_rate)
            # Sound may change in the middle, as from stereo to more.
            if before != kind:
                resampler = _resampler(min(len(frame.layout.channels), channels), rate)
            for piece in resampler.resample(frame):
                samples = np.asarray(piece.to_ndarray(), np.int16).reshape(-1, len(piece.layout.channels))
                samples = np.broadcast_to(samples, (len(samples), channels))
                yield following, samples
                following += len(samples)


def _resampler(channels: int, rate: int) -> AudioResampler:
    """One channel stays one: FFmpeg would make two softer ones of it."""
    return AudioResampler(format="s16", layout="mono" if channels == 1 else "stereo", rate=rate)


def _frames(sound: AudioStream, packet: object) -> list[AudioFrame]:
    try:
        return sound.decode(packet)  # type: ignore[arg-type]
    except FFmpegError:
        return []
