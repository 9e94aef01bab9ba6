"""The made film as a file: what a decoder finds in it."""

from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from video_feedback.demo.acting import pose_at
from video_feedback.demo.figures import draw
from video_feedback.demo.film import make_film, write_film
from video_feedback.demo.stories import BATH, PLAY
from video_feedback.demo.voices import Voice
from video_feedback.jobs import Cancelled, Progress
from video_feedback_schemas.times import Ms

COO = Voice(who="baby", kind="coo", start_ms=Ms(400), end_ms=Ms(1000))
SHORT = replace(PLAY, length_ms=Ms(1600), voices=(COO,), width=320, height=180)
SHORT_BATH = replace(BATH, length_ms=Ms(400), voices=(), width=180, height=320)


def test_the_same_story_gives_the_same_bytes(tmp_path: Path) -> None:
    write_film(tmp_path / "one.mp4", SHORT)
    write_film(tmp_path / "two.mp4", SHORT)
    assert (tmp_path / "one.mp4").read_bytes() == (tmp_path / "two.mp4").read_bytes()


def test_every_frame_is_there_at_its_time_and_size(tmp_path: Path) -> None:
    write_film(tmp_path / "film.mp4", SHORT)
    with av.open(str(tmp_path / "film.mp4")) as film:
        frames = list(film.decode(video=0))
        assert film.metadata["creation_time"].startswith("2026-05-14T10:05:00")
    assert [round(frame.time * 1000) for frame in frames] == list(range(0, 1600, 40))
    assert {(frame.width, frame.height) for frame in frames} == {(320, 180)}
    drawn = draw(pose_at(SHORT, 800), 320, 180, SHORT.palette).astype(int)
    assert np.abs(frames[20].to_ndarray(format="rgb24").astype(int) - drawn).mean() < 3


def test_the_voice_is_heard_when_the_story_says(tmp_path: Path) -> None:
    write_film(tmp_path / "film.mp4", SHORT)
    with av.open(str(tmp_path / "film.mp4")) as film:
        track = film.streams.audio[0]
        heard = [(frame.time, frame.to_ndarray()[0]) for frame in film.decode(track)]
        assert (track.rate, track.layout.name) == (48_000, "mono")
    sound = np.concatenate([samples for _, samples in heard])
    loud = np.flatnonzero(np.abs(sound) > 0.1)
    start_ms, end_ms = (1000 * (heard[0][0] + loud[n] / 48_000) for n in (0, -1))
    assert start_ms == pytest.approx(COO.start_ms, abs=60)
    assert end_ms == pytest.approx(COO.end_ms, abs=200)


def test_the_bath_is_stored_sideways_and_stands_upright(tmp_path: Path) -> None:
    write_film(tmp_path / "bath.mp4", SHORT_BATH)
    with av.open(str(tmp_path / "bath.mp4")) as film:
        frame = next(film.decode(video=0))
    assert (frame.width, frame.height, frame.rotation) == (320, 180, -90)
    upright = np.rot90(frame.to_ndarray(format="rgb24"), frame.rotation // 90).astype(int)
    drawn = draw(pose_at(SHORT_BATH, 0), 180, 320, BATH.palette).astype(int)
    assert np.abs(upright - drawn).mean() < 3


def test_cancelling_leaves_no_half_film(tmp_path: Path) -> None:
    progress = Progress(lambda share: progress.cancel() if share > 0.001 else None)
    with pytest.raises(Cancelled):
        make_film(tmp_path / "film.mp4", story="play", progress=progress)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_film_leaves_the_old_one_alone(tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(b"what was there before")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        write_film(film, SHORT, progress)
    assert film.read_bytes() == b"what was there before"


def test_progress_runs_from_start_to_end(tmp_path: Path) -> None:
    shares: list[float] = []
    write_film(tmp_path / "film.mp4", SHORT_BATH, Progress(shares.append))
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
