"""No frame of a working copy stands elsewhere than in the film, and its sound stays in step."""

import runpy
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from tests import lying
from video_feedback.jobs import Cancelled, Progress
from video_feedback.media import sound, working_copy
from video_feedback.media.film import Film
from video_feedback.media.frame_table import FrameTable
from video_feedback.media.player import height_played
from video_feedback.media.probe import probe
from video_feedback.media.stills import StillReader
from video_feedback.media.working_copy import CopyDiffers, through, write

ReadCode = Callable[[NDArray[np.uint8]], tuple[int, int] | None]
CLIPS = [
    "vfr_phone.mp4", "vfr_bframes.mkv", "rot90.mp4", "elst_trim.mov", "hevc10_rot90.mov", "longgop250.mp4",
    "xvid.avi", "windows.wmv", "ts_wrap.mts", "video_starts_late.mp4",
]  # fmt: skip
_READABLE_WIDTH = 160


@dataclass(frozen=True)
class Made:
    path: Path
    rate: Fraction
    frames: FrameTable


def make(film: Film, path: Path, seed: str, progress: Progress | None = None) -> Made:
    progress = progress or Progress()
    with path.open("w+b") as file:
        written = write(film, file, seed, progress.part(0.0, 0.9))
    return Made(path, written.rate, written.prove(path, progress.part(0.9, 0.1)))


def copied(film: Film, path: Path) -> Film:
    return through(film, path, make(film, path, "seed").frames)


def beeps(film: Film, find: Callable[..., list[tuple[float, int]]]) -> list[tuple[float, int]]:
    samples = np.concatenate(list(sound.pieces(film, 0, film.duration_ms, 1000)))
    return find(samples.astype(np.float32).mean(axis=1) / 32768, sound.RATE)


@pytest.mark.parametrize("name", CLIPS)
def test_at_every_time_the_copy_shows_the_films_own_frame_and_beeps_in_step(
    clips: Callable[[str], Path], read_code: ReadCode, tmp_path: Path, name: str
) -> None:
    film = probe(clips(f"generated/{name}"))
    copy = copied(film, tmp_path / "copy.mp4")
    assert np.array_equal(copy.frames.times_ms, film.frames.times_ms)
    shown = []
    with StillReader(copy) as reader:
        for ms in film.frames.times_ms.tolist():
            read = read_code(reader.picture(ms, film.height * _READABLE_WIDTH // film.width).pixels[..., 1])
            assert read is not None, ms
            shown.append(read[1])
    with StillReader(film) as reader:
        first = read_code(reader.picture(0).pixels)
    assert first is not None
    assert shown == list(range(first[1], first[1] + len(film.frames)))
    find = runpy.run_path(str(clips("make_clips.py")))["find_beeps"]
    ours_heard, theirs_heard = beeps(film, find), beeps(copy, find)
    assert [second for _, second in ours_heard] == [second for _, second in theirs_heard]
    assert len(ours_heard) > 3
    for ours_at, theirs_at in zip(ours_heard, theirs_heard, strict=True):
        assert abs(ours_at[0] - theirs_at[0]) < 0.005


def test_the_copy_is_what_every_player_likes(clips: Callable[[str], Path], tmp_path: Path) -> None:
    film, path = probe(clips("generated/hevc10_rot90.mov")), tmp_path / "copy.mp4"
    made = make(film, path, "seed")
    copy = probe(path)
    assert (copy.container, copy.codec, copy.turn_clockwise) == ("mov", "h264", 0)
    assert (copy.width, copy.height) == (film.width, film.height)
    assert set(np.diff(copy.frames.pts).tolist()) == {int(1 / made.rate / copy.frames.time_base)}
    assert abs(copy.duration_ms - film.duration_ms) <= 1000 / made.rate
    with av.open(str(path)) as opened:
        assert opened.streams.video[0].pix_fmt == "yuv420p"
        assert [stream.codec.canonical_name for stream in opened.streams] == ["h264", "aac"]


def test_key_frames_are_close_and_stand_where_a_frame_of_the_film_begins(
    clips: Callable[[str], Path], tmp_path: Path
) -> None:
    film = probe(clips("generated/vfr_phone.mp4"))
    made = make(film, tmp_path / "copy.mp4", "seed")
    carried = film.frames.carried_by(made.frames)
    keys = carried.times_ms[carried.keys]
    assert carried.keys.sum() == made.frames.keys.sum()
    longest_stay = int(np.diff(film.frames.times_ms).max())
    assert np.diff(keys).max() <= 500 + longest_stay


def test_a_wide_film_is_made_narrower_and_shown_in_its_own_size(tmp_path: Path) -> None:
    path = tmp_path / "wide.mp4"
    with av.open(str(path), "w") as out:
        stream = out.add_stream("libx264", rate=25, options={"preset": "ultrafast"})
        stream.width, stream.height, stream.pix_fmt = 2560, 1440, "yuv420p10le"
        for number in range(6):
            pixels = np.full((1440, 2560, 3), 30 * number, np.uint8)
            frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, 25)
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    film = probe(path)
    copy = copied(film, tmp_path / "copy.mp4")
    assert (probe(copy.source).width, probe(copy.source).height) == (1920, 1080)
    assert (copy.width, copy.height) == (2560, 1440)
    with StillReader(copy) as reader:
        assert reader.picture(120, height_played(film)).pixels.shape == (1080, 1920, 4)


def test_colours_stay_as_they_are_seen(clips: Callable[[str], Path], tmp_path: Path) -> None:
    for name in ("generated/cfr25.mp4", "real/asl_milk.mkv"):  # the second is of full range
        film = probe(clips(name))
        copy = copied(film, tmp_path / f"{film.source.stem}.mp4")
        with StillReader(film) as of_film, StillReader(copy) as of_copy:
            away = of_film.picture(500).pixels[..., :3].astype(int) - of_copy.picture(500).pixels[..., :3]
        assert abs(away.mean(axis=(0, 1))).max() < 1.5


def test_a_film_whose_seeks_land_on_ruins_has_a_copy_in_which_they_do_not(tmp_path: Path) -> None:
    film = probe(lying.make(tmp_path / "lying.mov"))
    copy = copied(film, tmp_path / "copy.mp4")

    def wrong(of: Film) -> int:
        with StillReader(of, near_bytes=0) as reader:
            backwards = range(len(of.frames) - 1, -1, -7)
            return sum(lying.number_of(reader.picture(of.frames.time_of(n)).pixels) != n for n in backwards)

    assert wrong(film) > 0
    assert wrong(copy) == 0


def test_a_copy_that_is_not_the_film_is_not_taken(
    clips: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = probe(clips("generated/cfr25.mp4"))

    class Elsewhere(working_copy.Witness):
        def look(self, index: int, frame: av.VideoFrame) -> None:
            super().look(index + 1, frame)

    monkeypatch.setattr(working_copy, "Witness", Elsewhere)
    with pytest.raises(CopyDiffers, match="thrown away"):
        make(film, tmp_path / "copy.mp4", "seed")


@pytest.mark.parametrize("at", [0.0, 0.5, 0.95])
def test_it_can_be_stopped(clips: Callable[[str], Path], tmp_path: Path, at: float) -> None:
    film = probe(clips("generated/cfr25.mp4"))
    progress = Progress(lambda share: progress.cancel() if share >= at else None)
    with pytest.raises(Cancelled):
        make(film, tmp_path / "copy.mp4", "seed", progress)


def test_it_tells_how_far_it_is(clips: Callable[[str], Path], tmp_path: Path) -> None:
    told: list[float] = []
    make(probe(clips("generated/no_audio.mp4")), tmp_path / "copy.mp4", "seed", Progress(told.append))
    assert told == sorted(told)
    assert told[-1] == 1.0
