"""A player that shows another frame than it names is found out; one that does not is not."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests import films, lying
from video_feedback.media import accuracy
from video_feedback.media.accuracy import audition, truth
from video_feedback.media.film import Film
from video_feedback.media.frame_table import FrameTable
from video_feedback.media.probe import probe
from video_feedback.media.stills import StillReader
from video_feedback.media.vlc_player import VlcPlayer, available

needs_vlc = pytest.mark.skipif(available() is not None, reason="VLC is not installed")
CLIPS = [
    "cfr25.mp4", "vfr_phone.mp4", "vfr_bframes.mkv", "longgop250.mp4", "rot90.mp4", "hevc10_rot90.mov", "mjpeg.avi",
    "xvid.avi", "ts_wrap.mts", "windows.wmv", "elst_trim.mov", "odd_size.webm", "anamorphic.mp4", "one_frame.mp4",
    "bframes_opengop.mp4", "hole.mp4",
]  # fmt: skip


def shifted(film: Film) -> Film:
    """The film as a player sees it that is one frame late."""
    table = film.frames
    pts = np.append(table.pts[1:], table.pts[-1])
    late = FrameTable(table.times_ms, pts, np.roll(table.keys, -1), table.time_base, table.origin, table.stream)
    return replace(film, frames=late)


class LatePlayer(VlcPlayer):
    """Shows each time the frame after it."""

    def open(self, film: Film) -> None:
        super().open(shifted(film))


@pytest.mark.parametrize("name", CLIPS)
def test_the_frame_itself_is_known_from_its_neighbours(clips: Callable[[str], Path], name: str) -> None:
    film = probe(clips(f"generated/{name}"))
    seen = truth(film, "seed")
    last = len(film.frames) - 1
    with StillReader(film) as reader:
        for place in reversed(seen.places):
            picture = reader.picture(film.frames.time_of(place))
            assert seen.shows(place, picture.pixels)
            if 0 < place < last:
                assert not seen.shows(place - 1, picture.pixels)
                assert not seen.shows(place + 1, picture.pixels)


@needs_vlc
@pytest.mark.parametrize("name", ["vfr_phone.mp4", "hevc10_rot90.mov", "xvid.avi", "one_frame.mp4"])
def test_a_good_player_is_exact(clips: Callable[[str], Path], name: str) -> None:
    film = probe(clips(f"generated/{name}"))
    seen = truth(film, "seed")
    verdict = audition(VlcPlayer(), film, seen)
    assert (verdict.outcome, verdict.tried, verdict.wrong) == ("exact", len(seen.places), 0)


@needs_vlc
def test_a_player_that_is_one_frame_late_is_off(clips: Callable[[str], Path]) -> None:
    film = probe(clips("generated/vfr_phone.mp4"))
    verdict = audition(LatePlayer(), film, truth(film, "seed"))
    assert verdict.outcome == "off"
    assert verdict.wrong >= verdict.tried - 1  # the last frame has none after it


@needs_vlc
def test_a_film_whose_seeks_land_on_ruins_is_off(tmp_path: Path) -> None:
    film = probe(lying.make(tmp_path / "lying.mov"))
    assert audition(VlcPlayer(), film, truth(film, "seed")).outcome == "off"


@needs_vlc
def test_a_player_that_cannot_open_the_film_has_failed(tiny_film: Path, tmp_path: Path) -> None:
    film = probe(tiny_film)
    gone = replace(film, source=tmp_path / "gone.mp4")
    assert audition(VlcPlayer(), gone, truth(film, "seed")).outcome == "failed"


def test_where_a_film_stands_still_every_neighbour_is_right(tmp_path: Path) -> None:
    film = probe(films.make(tmp_path / "still.mp4", 40))
    seen = truth(film, "seed")
    with StillReader(film) as reader:
        pixels = reader.picture(film.frames.time_of(20)).pixels
    assert all(seen.shows(place, pixels) for place in seen.places)
    assert not seen.shows(seen.places[0], 255 - pixels)


def test_places_are_the_ends_the_key_frames_and_anywhere_and_the_same_each_time(clips: Callable[[str], Path]) -> None:
    film = probe(clips("generated/longgop250.mp4"))
    chosen = accuracy.places(film, "seed")
    assert {0, 249, 250, 251, 749} <= set(chosen)
    assert chosen == accuracy.places(film, "seed")
    assert chosen != accuracy.places(film, "another")


def test_a_machine_that_is_quick_enough_knows_it(tiny_film: Path) -> None:
    assert truth(probe(tiny_film), "seed").pace > 1
