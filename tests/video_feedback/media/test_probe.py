"""Probing: what is a film, what is in it, and when each of its frames is shown."""

from collections.abc import Callable
from fractions import Fraction
from math import ceil
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from video_feedback.errors import FilmMissing, NotAFilm
from video_feedback.jobs import Cancelled, Progress
from video_feedback.media.probe import probe

Clips = Callable[[str], Path]

REFUSED = {
    "generated/empty.mp4": "it is empty",
    "generated/text.mp4": "only text",
    "generated/noise.mp4": "not a kind of film",
    "generated/picture.mp4": "still picture",
    "generated/audio_only.m4a": "only sound",
    "generated/audio_only_named.mp4": "only sound",
    "generated/cut_no_moov.mp4": "never finished",
    "real/bad_vp9.webm": "not one picture",
    "real/bad_free_box.mp4": "never finished",
}
# AC-3 starts 256 samples before the sound it carries, and a transport stream does not say so.
_RUN_UP_OF_AC3_MS = 6


def true_times(truth: dict[str, Any]) -> list[float]:
    """When each frame is to be shown, in seconds from the first picture or sound."""
    times = truth.get("times") or [truth["start"] + i / float(Fraction(truth["rate"])) for i in range(truth["frames"])]
    start = min(times[0], truth["sound"][0]) if truth["sound"] else times[0]
    return [time - start for time in times]


def test_every_frame_of_a_made_clip_has_its_true_time(clips: Clips, truth: dict[str, Any]) -> None:
    film = probe(clips(f"generated/{truth['file']}"))
    expected = [ceil(round(time * 1000, 3)) for time in true_times(truth)]
    assert len(film.frames) == len(expected)
    off = [ms - true for ms, true in zip(film.frames.times_ms.tolist(), expected, strict=True)]
    allowed = truth["start_off"] * 1000 + (_RUN_UP_OF_AC3_MS if film.container == "mpegts" else 1)
    rounded = 1 if film.container in ("matroska", "asf") else 0  # These write whole milliseconds.
    assert -rounded <= min(off) <= max(off) <= allowed
    # What a format adds, it adds to all frames.
    assert max(off) - min(off) <= 1


def test_a_made_clip_is_seen_upright_with_square_pixels(clips: Clips, truth: dict[str, Any]) -> None:
    film = probe(clips(f"generated/{truth['file']}"))
    width, height = truth["stored_size"]
    if film.codec != "h263":  # H.263 itself says that its pixels are 12:11.
        width = round(width * Fraction(truth["pixel_aspect"]))
        turned = (height, width) if truth["turn_clockwise"] % 180 else (width, height)
        assert (film.width, film.height) == turned
    assert film.turn_clockwise == truth["turn_clockwise"]
    assert film.has_sound is (truth["sound"] is not None)
    assert film.frames.last_ms <= film.duration_ms <= film.frames.last_ms + 7000


@pytest.mark.parametrize(("name", "words"), REFUSED.items(), ids=REFUSED)
def test_what_is_no_film_is_refused_in_one_sentence_of_its_own(clips: Clips, name: str, words: str) -> None:
    with pytest.raises(NotAFilm) as refused:
        probe(clips(name))
    assert words in str(refused.value)
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (bytes(5000), "only zeros"),
        (b"%PDF-1.7 and more", "document"),
        (b"PK\x03\x04 and more", "document"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "still picture"),
        (b"ID3\x03 and more", "only sound"),
        ("Eine Notiz über das Baby ✓\n".encode() * 5000, "only text"),
        (b"\x1aE\xdf\xa3" + bytes(range(256)) * 9, "beginning of this film is damaged"),
        (b"RIFF\0\0\0\0AVI " + bytes(5000), "beginning of this film is damaged"),
    ],
)
def test_other_kinds_of_files_are_named(tmp_path: Path, start: bytes, words: str) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(start)
    with pytest.raises(NotAFilm, match=words):
        probe(path)


def test_a_film_that_is_not_there_is_missing(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.mp4", tmp_path):
        with pytest.raises(FilmMissing):
            probe(path)


def test_only_the_kind_of_a_file_counts_and_not_its_name(clips: Clips, tmp_path: Path) -> None:
    path = tmp_path / f"{'Bébé 宝宝 ' * 10}.txt"
    path.write_bytes(clips("generated/vp9.webm").read_bytes())
    assert probe(path).container == "matroska"


def test_hidden_frames_of_an_edit_list_are_left_out(clips: Clips) -> None:
    film = probe(clips("real/iphone_hdr_rotated.mp4"))
    assert (len(film.frames), film.frames.first_ms, film.turn_clockwise) == (77, 0, 90)
    assert (film.width, film.height, film.codec) == (1080, 1920, "hevc")


def test_pictures_that_are_only_referred_to_are_left_out(clips: Clips) -> None:
    assert len(probe(clips("real/vp9_10bit.webm")).frames) == 72


def test_a_film_whose_frames_have_no_times_of_their_own_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "film.avi"
    with av.open(str(path), "w") as film:
        stream = film.add_stream(
            "libx264", rate=25, options={"bf": "3", "preset": "ultrafast", "x264-params": "b-adapt=0"}
        )
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        pictures = np.random.default_rng(1).integers(0, 255, (60, 48, 64, 3), np.uint8)
        for picture in pictures:
            film.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        film.mux(stream.encode(None))
    with pytest.raises(NotAFilm, match="does not say when"):
        probe(path)


def test_the_better_of_two_streams_is_taken(clips: Clips) -> None:
    film = probe(clips("real/nasa_two_videos.mp4"))
    assert (film.frames.stream, film.width, film.height) == (3, 480, 270)


def test_a_film_knows_when_it_was_filmed(clips: Clips) -> None:
    assert probe(clips("real/iphone_hdr_rotated.mp4")).filmed_at == "2024-01-24T14:50:14+00:00"
    assert probe(clips("generated/cfr25.mp4")).filmed_at is None


def test_a_sound_track_that_cannot_be_heard_is_no_sound(clips: Clips) -> None:
    assert not probe(clips("real/sound_without_codec.mp4")).has_sound


def test_the_length_is_that_of_the_frames_and_not_what_the_header_claims(clips: Clips) -> None:
    assert probe(clips("generated/huge_duration.mp4")).duration_ms == 10_000
    assert probe(clips("generated/cut_after_moov.mp4")).frames.last_ms == 5720
    assert probe(clips("generated/audio_long.mp4")).duration_ms == 12_000
    assert probe(clips("generated/one_frame.mp4")).duration_ms == 40


def test_a_film_cut_at_both_ends_begins_and_ends_with_frames_that_can_be_shown(clips: Clips) -> None:
    film = probe(clips("generated/cut_transport.mts"))
    assert (len(film.frames), bool(film.frames.keys[0])) == (104, True)


def test_probing_can_be_cancelled_and_tells_how_far_it_is(clips: Clips) -> None:
    told: list[float] = []
    probe(clips("generated/longgop250.mp4"), Progress(told.append))
    assert told == sorted(told)
    assert told[0] < 0.1
    assert 0.5 < told[-1] <= 1
    progress = Progress(lambda _: progress.cancel())
    with pytest.raises(Cancelled):
        probe(clips("generated/longgop250.mp4"), progress)


def test_nothing_is_written_to_the_terminal(clips: Clips, capfd: pytest.CaptureFixture[str]) -> None:
    for name in ("hole.mp4", "zero_hole.mp4", "cut_transport.mts", "cut_matroska.mkv"):
        probe(clips(f"generated/{name}"))
    assert capfd.readouterr() == ("", "")
