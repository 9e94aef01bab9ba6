"""Films that no camera makes: each is a recording that can be used, or refused with a sentence that helps."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from video_feedback.errors import NotAFilm
from video_feedback.jobs import Cancelled, Progress
from video_feedback.media.probe import probe
from video_feedback.media.source import HEAD_BYTES, container_of
from video_feedback.media.stills import StillReader


def film(
    path: Path,
    codec: str = "libx264",
    size: tuple[int, int] = (64, 48),
    times: Sequence[int] = range(10),
    streams: int = 1,
    per_second: int = 25,
) -> Path:
    """A film whose pictures are the brighter the later they were drawn."""
    with av.open(str(path), "w") as out:
        for _ in range(streams):
            stream = out.add_stream(codec, rate=per_second)
            stream.width, stream.height = size
            stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
            stream.time_base = Fraction(1, per_second)
            stream.codec_context.time_base = Fraction(1, per_second)
            if codec == "libx264":
                stream.options = {"preset": "ultrafast", "tune": "zerolatency"}
        for stream in out.streams.video:
            for shade, at in enumerate(times):
                pixels = np.full((size[1], size[0], 3), 40 + 18 * (shade % 10), np.uint8)
                frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
                frame.pts, frame.time_base = at, Fraction(1, per_second)
                for packet in stream.encode(frame):
                    out.mux(packet)
            for packet in stream.encode(None):
                out.mux(packet)
    return path


def test_pictures_too_large_to_show_are_refused_by_their_size(tmp_path: Path) -> None:
    path = film(tmp_path / "film.mkv", size=(6400, 6400), times=range(1))
    with pytest.raises(NotAFilm, match="6400 x 6400 dots"):
        probe(path)


@pytest.mark.parametrize("ending", ["mkv", "mp4", "mov"])
def test_a_gap_of_twenty_thousand_seconds_is_kept(tmp_path: Path, ending: str) -> None:
    path = film(tmp_path / f"film.{ending}", times=(0, 1, 2, 500_002, 500_003))
    found = probe(path)
    assert found.frames.last_ms - found.frames.first_ms == pytest.approx(20_000_120, abs=1)
    with StillReader(found) as reader:
        assert reader.picture(found.frames.last_ms).time_ms == found.frames.last_ms


def test_a_gap_in_a_transport_stream_is_another_clock_and_closed(tmp_path: Path) -> None:
    found = probe(film(tmp_path / "film.ts", times=(0, 1, 2, 500_002, 500_003)))
    assert (found.trust, found.frames.last_ms) == ("repaired", 160)


def test_a_film_of_many_days_has_a_damaged_clock(tmp_path: Path) -> None:
    path = film(tmp_path / "film.mkv", times=(0, 1, 25 * 24 * 3600 * 31))
    with pytest.raises(NotAFilm, match="it would last 31 days"):
        probe(path)


def test_of_a_thousand_streams_one_is_shown(tmp_path: Path) -> None:
    found = probe(film(tmp_path / "film.mkv", "mjpeg", (16, 16), times=range(2), streams=1000))
    assert len(found.frames) == 2


def test_times_below_zero_begin_at_zero(tmp_path: Path) -> None:
    found = probe(film(tmp_path / "film.mkv", times=range(-20, -10)))
    assert (found.frames.first_ms, found.frames.last_ms) == (0, 360)


def test_a_film_slower_than_a_picture_a_minute_is_a_film(tmp_path: Path) -> None:
    found = probe(film(tmp_path / "film.mp4", times=range(0, 25 * 600, 25 * 100)))
    assert np.diff(found.frames.times_ms).tolist() == [100_000] * 5


@pytest.mark.parametrize(
    ("ending", "codec", "container", "size"),
    [
        ("3gp", "mpeg4", "mov", (176, 144)),
        ("m4v", "mpeg4", "mov", (64, 48)),
        ("mpg", "mpeg2video", "mpeg", (64, 48)),
        ("vob", "mpeg2video", "mpeg", (64, 48)),
        ("dv", "dvvideo", "dv", (720, 576)),
        ("flv", "flv", "flv", (64, 48)),
        ("ogv", "libvpx", "ogg", (64, 48)),
        ("wmv", "wmv2", "asf", (64, 48)),
        ("m2ts", "mpeg2video", "mpegts", (64, 48)),
        ("mkv", "ffv1", "matroska", (64, 48)),
    ],
)
def test_films_of_old_cameras_and_other_programs_are_known(
    tmp_path: Path, ending: str, codec: str, container: str, size: tuple[int, int]
) -> None:
    path = film(tmp_path / f"film.{ending}", codec, size)
    assert container_of(path.read_bytes()[:HEAD_BYTES]) == container
    found = probe(path)
    assert len(found.frames) == 10
    assert np.diff(found.frames.times_ms).tolist() == [40] * 9
    with StillReader(found) as reader:
        shades = [int(reader.picture(ms).pixels[:, :, 1].mean()) for ms in found.frames.times_ms[[9, 0, 5]].tolist()]
    assert shades[0] > shades[2] > shades[1]


def test_looking_for_a_picture_in_a_film_that_has_none_can_be_cancelled(tmp_path: Path) -> None:
    path = film(tmp_path / "film.mkv", "mjpeg", times=range(500))
    # Neither the size of a picture nor its dots are marked.
    path.write_bytes(path.read_bytes().replace(b"\xff\xc0", b"\0\0").replace(b"\xff\xda", b"\0\0"))
    progress = Progress(lambda share: progress.cancel() if share == 1 else None)
    with pytest.raises(Cancelled):
        probe(path, progress)
    with pytest.raises(NotAFilm, match="not one picture"):
        probe(path)
