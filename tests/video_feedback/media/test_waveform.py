"""The shape of the sound: where it is heard, how high and how loud, at every zoom."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from video_feedback.errors import FilmMissing
from video_feedback.jobs import Cancelled, Progress
from video_feedback.media import sound
from video_feedback.media.film import Film
from video_feedback.media.probe import probe
from video_feedback.media.waveform import BINS_MS, Level, Waveform, of_levels, waveform
from video_feedback_schemas.times import Ms

Clips = Callable[[str], Path]


def whole(film: Film) -> Waveform:
    *_, last = waveform(film)
    assert last.is_whole
    return last


def beeps_ms(found: Waveform) -> list[int]:
    """Where sound begins after silence."""
    loud = np.flatnonzero(found.levels[0].values[2] > 0.05)
    return [int(10 * i) for i in loud[np.diff(loud, prepend=-100) > 20]]


# Beeps begin at each whole second of the film's own time, wherever the file's clock starts.
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("cfr25.mp4", range(0, 10)),
        ("starts_at_10.mkv", range(0, 6)),
        ("audio_starts_late.mp4", range(2, 10)),
        ("audio_short.mp4", range(0, 4)),
        ("audio_long.mp4", range(0, 12)),
        ("video_starts_late.mp4", range(0, 9)),
        ("stereo_left.mp4", range(0, 5)),
    ],
)
def test_beeps_are_where_they_are_heard(clips: Clips, name: str, expected: range) -> None:
    found = beeps_ms(whole(probe(clips(f"generated/{name}"))))
    assert len(found) == len(expected)
    assert {round(ms / 1000) for ms in found} == set(expected)
    assert all(abs(ms - 1000 * round(ms / 1000)) <= 10 for ms in found)


def test_peak_and_loudness_are_those_of_the_samples_at_every_zoom(clips: Clips) -> None:
    film = probe(clips("generated/cfr25.mp4"))
    samples = np.concatenate(list(sound.pieces(film, 0, film.duration_ms, 1000))).mean(axis=1) / 32768
    for level in whole(film).levels:
        low, high, rms = level.values
        assert len(level) == -(-film.duration_ms // level.bin_ms)
        for i in range(0, len(level), max(1, len(level) // 25)):
            part = samples[i * level.bin_ms * 48 : (i + 1) * level.bin_ms * 48]
            loudness = float(np.sqrt(np.mean(part**2)))
            for is_, should in ((low[i], part.min()), (high[i], part.max()), (rms[i], loudness)):
                # Half a step of the bytes they are kept in.
                assert abs(np.sqrt(abs(is_)) - np.sqrt(abs(should))) <= 0.51 / 127


def test_a_tone_has_the_loudness_of_a_sine(clips: Clips) -> None:
    _, _, rms = whole(probe(clips("generated/cfr25.mp4"))).levels[0].values
    inside = rms > 0.3  # neither the first nor the last moment of a beep
    assert np.count_nonzero(inside) >= 10
    assert np.allclose(rms[inside], 0.5 / np.sqrt(2), rtol=0.06)  # the beeps reach half of full scale


def test_voices_cries_and_whispers_are_told_apart(clips: Clips, tmp_path: Path) -> None:
    film = probe(with_pictures(clips("real/audio/voices_mix.m4a"), tmp_path / "voices.mp4"))
    found = whole(film)
    rms = found.level(640).values[2]
    assert found.level(640).bin_ms == 640
    assert rms.max() > 0.05
    # Speech at -46 dB is next to nothing as a share of full scale, and yet more than the silence between.
    assert np.count_nonzero(found.level(640).rms) > 0.9 * len(rms)


def with_pictures(source: Path, path: Path) -> Path:
    """A film of one grey picture a second with this sound."""
    with av.open(str(source)) as heard, av.open(str(path), "w") as film:
        picture = film.add_stream("libx264", rate=1)
        picture.width, picture.height, picture.pix_fmt = 64, 48, "yuv420p"
        copied = film.add_stream_from_template(heard.streams.audio[0])
        grey: NDArray[np.uint8] = np.full((48, 64, 3), 90, np.uint8)
        for _ in range(46):
            film.mux(picture.encode(av.VideoFrame.from_ndarray(grey, format="rgb24")))
        film.mux(picture.encode(None))
        for packet in heard.demux(heard.streams.audio[0]):
            if packet.dts is not None:
                packet.stream = copied
                film.mux(packet)
    return path


def test_it_comes_minute_by_minute_and_goes_on_where_it_was_left(clips: Clips) -> None:
    # Ten seconds of beeps, and silence for as long as the film is said to be.
    film = replace(probe(clips("generated/cfr25.mp4")), duration_ms=Ms(150_000))
    grown = list(waveform(film))
    done = [one.done_ms for one in grown]
    assert len(done) > 2
    assert done == sorted(done)
    assert grown[-1].is_whole
    *_, resumed = waveform(film, of_levels(tuple(Level.from_bytes(level.to_bytes()) for level in grown[0].levels)))
    for one, other in zip(resumed.levels, grown[-1].levels, strict=True):
        assert one.to_bytes() == other.to_bytes()


def test_a_film_without_sound_has_no_shape_of_it_and_a_silent_one_is_flat(clips: Clips) -> None:
    assert list(waveform(probe(clips("generated/no_audio.mp4")))) == []
    assert not whole(probe(clips("generated/silent_audio.mp4"))).levels[0].rms.any()


def test_late_sound_is_kept_as_the_file_has_it(clips: Clips) -> None:
    film = probe(clips("generated/cfr25.mp4"))
    assert beeps_ms(whole(replace(film, sound_late_ms=300))) == beeps_ms(whole(film))


def test_a_level_comes_back_from_its_bytes_and_nothing_else_does(clips: Clips) -> None:
    found = whole(probe(clips("generated/cfr25.mp4")))
    assert tuple(level.bin_ms for level in found.levels) == BINS_MS
    for level in found.levels:
        kept = level.to_bytes()
        back = Level.from_bytes(kept)
        assert (back.bin_ms, back.bins, back.to_bytes()) == (level.bin_ms, level.bins, kept)
        for wrong in (b"", kept[:20], b"WXYZ" + kept[4:], kept[:-3], kept[:4] + b"\x09" + kept[5:]):
            with pytest.raises(ValueError, match="waveform"):
                Level.from_bytes(wrong)
    assert of_levels(found.levels[:3]) is None


def test_it_can_be_stopped_and_silence_is_not_believed_of_a_film_that_has_gone(clips: Clips, tmp_path: Path) -> None:
    film = probe(clips("generated/cfr25.mp4"))
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        next(waveform(film, progress=progress))
    copy = tmp_path / "copy.mp4"
    copy.write_bytes(film.source.read_bytes())
    listened = Progress(lambda _: copy.unlink(missing_ok=True))
    with pytest.raises(FilmMissing):
        next(waveform(replace(film, source=copy), progress=listened))
