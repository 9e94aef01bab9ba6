"""Small pictures: each of exactly the frame that its time names, few enough, and the whole film first."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from video_feedback.errors import FilmMissing
from video_feedback.jobs import Cancelled, Progress
from video_feedback.media import thumbnails as module
from video_feedback.media.frame_table import FrameTable
from video_feedback.media.probe import probe
from video_feedback.media.thumbnails import HEIGHT, MOST, Thumbnail, planned, reach_ms, thumbnails

Clips = Callable[[str], Path]
ReadCode = Callable[[NDArray[np.uint8]], tuple[int, int] | None]


def pixels(made: Thumbnail) -> NDArray[np.uint8]:
    return np.asarray(cv2.imdecode(np.frombuffer(made.jpeg, np.uint8), cv2.IMREAD_COLOR), np.uint8)


# Long groups, phone films, films on their side, trimmed ones, transport streams, films without times of their own.
@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("longgop250.mp4", 0),
        ("bframes_opengop.mp4", 0),
        ("vfr_phone.mp4", 0),
        ("rot90.mp4", 0),
        ("hevc10_rot90.mov", 0),
        ("elst_trim.mov", 32),
        ("avchd_1080i.mts", 0),
        ("ts_wrap.mts", 0),
        ("xvid.avi", 0),
        ("vp9.webm", 0),
        ("starts_at_10.mkv", 0),
        ("one_frame.mp4", 0),
    ],
)
def test_the_painted_number_is_the_number_of_the_frame_that_the_time_names(
    clips: Clips, read_code: ReadCode, name: str, first: int
) -> None:
    film = probe(clips(f"generated/{name}"))
    made = list(thumbnails(film, height=360))
    assert sorted(one.time_ms for one in made) == film.frames.times_ms[planned(film.frames)].tolist()
    for one in made:
        code = read_code(pixels(one))
        assert code is not None
        assert code[1] == film.frames.index_at(one.time_ms) + first


def test_they_are_small_upright_and_in_the_shape_of_the_film(clips: Clips) -> None:
    for name in ("cfr25.mp4", "rot90.mp4", "anamorphic.mp4"):
        film = probe(clips(f"generated/{name}"))
        one = next(thumbnails(film))
        high, wide, _ = pixels(one).shape
        assert high == HEIGHT
        assert abs(wide - HEIGHT * film.width / film.height) <= 1
        assert len(one.jpeg) < 12_000


def test_a_film_of_ten_hours_has_no_more_of_them_than_one_of_ten_minutes_and_they_stand_evenly() -> None:
    for minutes in (10, 600):
        pts = np.arange(0, minutes * 60 * 25)
        table = FrameTable.of(pts.tolist(), (pts % 50 == 0).tolist(), Fraction(1, 25), Fraction(0))
        found = planned(table)
        assert len(found) <= MOST
        assert table.keys[found].mean() > 0.99
        assert reach_ms(table) <= 2.1 * table.last_ms / MOST
        assert np.array_equal(found, planned(table))


def test_the_first_ones_are_spread_over_the_whole_film(clips: Clips) -> None:
    film = probe(clips("generated/mjpeg.avi"))
    made = [one.time_ms for one in thumbnails(film)]
    early = np.diff(sorted([0, *made[:7], film.duration_ms]))
    assert early.max() < 0.3 * film.duration_ms
    assert made != sorted(made)


def test_only_what_is_lacking_is_made(clips: Clips) -> None:
    film = probe(clips("generated/cfr25.mp4"))
    whole = {one.time_ms: one.jpeg for one in thumbnails(film)}
    had = set(list(whole)[::3])
    rest = {one.time_ms: one.jpeg for one in thumbnails(film, have=had)}
    assert rest.keys() == whole.keys() - had
    assert all(rest[ms] == whole[ms] for ms in rest)
    assert list(thumbnails(film, have=whole.keys())) == []


def test_where_key_frames_are_far_apart_it_leaves_off_after_a_while_and_goes_on_the_next_time(
    clips: Clips, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = probe(clips("generated/longgop250.mp4"))
    with monkeypatch.context() as patience:
        patience.setattr(module, "_AT_LEAST_S", -1)
        patience.setattr(module, "_SHARE_OF_LENGTH", 0)
        had = [one.time_ms for one in thumbnails(film)]
    assert [film.frames.keys[film.frames.index_at(ms)] for ms in had] == [True] * 3
    rest = [one.time_ms for one in thumbnails(film, have=had)]
    assert sorted([*had, *rest]) == film.frames.times_ms[planned(film.frames)].tolist()


def test_a_picture_stands_for_no_time_that_is_far_from_it() -> None:
    pts = np.arange(0, 10 * 60 * 25)
    for every, reach in ((25, 2000), (250, 6000), (5000, 6000)):
        table = FrameTable.of(pts.tolist(), (pts % every == 0).tolist(), Fraction(1, 25), Fraction(0))
        assert reach_ms(table) <= reach


def test_a_damaged_film_has_pictures_of_what_can_be_seen(clips: Clips) -> None:
    film = probe(clips("generated/zero_hole.mp4"))
    made = [one.time_ms for one in thumbnails(film)]
    assert 5 < len(made) < len(planned(film.frames))
    assert min(made) < 2000
    assert max(made) > film.duration_ms - 2000


def test_it_can_be_stopped_and_a_film_that_has_gone_is_said_to_be(clips: Clips) -> None:
    film = probe(clips("generated/cfr25.mp4"))
    progress = Progress()
    making = thumbnails(film, progress=progress)
    next(making)
    progress.cancel()
    with pytest.raises(Cancelled):
        next(making)
    with pytest.raises(FilmMissing):
        next(thumbnails(replace(film, source=film.source.with_name("gone.mp4"))))
