"""Pictures as they are seen: upright, without combs, in the colours of a screen."""

from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from video_feedback.media.probe import probe
from video_feedback.media.stills import still
from video_feedback.media.upright import Upright

HEIGHT, WIDTH, WIDE = 288, 352, 80


def woven(path: Path, codec: str, options: dict[str, str]) -> Path:
    """A bar that goes right; in each frame every other line is filmed half a step later."""
    with av.open(str(path), "w") as film:
        stream = film.add_stream(codec, rate=25, options=options)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        for i in range(8):
            picture = np.full((HEIGHT, WIDTH, 3), 60, np.uint8)
            picture[0::2, 20 * i + 20 : 20 * i + 20 + WIDE] = 220
            picture[1::2, 20 * i + 30 : 20 * i + 30 + WIDE] = 220
            film.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        film.mux(stream.encode(None))
    return path


def bar(pixels: NDArray[np.uint8]) -> list[int]:
    """Where the bar begins in each line."""
    return [int(np.argmax(line > 140)) for line in pixels[8:-8, :, 1]]


@pytest.mark.parametrize(
    ("order", "begins"),
    [("tff=1", 20), ("bff=1", 30)],
)
def test_a_woven_film_is_shown_without_combs_as_its_first_field_was(tmp_path: Path, order: str, begins: int) -> None:
    path = woven(tmp_path / "film.mkv", "libx264", {"preset": "ultrafast", "crf": "5", "x264-params": order})
    for frame, ms in enumerate((0, 40, 80)):
        seen = still(path, ms)
        assert seen.pixels.shape == (HEIGHT, WIDTH, 4)
        assert all(abs(at - begins - 20 * frame) <= 1 for at in bar(seen.pixels))


def test_a_film_that_is_not_woven_keeps_all_its_lines(tmp_path: Path) -> None:
    path = woven(tmp_path / "film.mkv", "libx264", {"preset": "ultrafast", "crf": "5"})
    assert len({at // 5 for at in bar(still(path, 0).pixels)}) == 2


def test_colours_of_a_kind_that_nobody_knows_are_shown_as_if_none_were_named(tmp_path: Path) -> None:
    film = probe(woven(tmp_path / "film.mkv", "libx264", {"preset": "ultrafast", "crf": "5"}))
    frame = av.VideoFrame.from_ndarray(np.full((HEIGHT, WIDTH, 3), 90, np.uint8), format="rgb24").reformat(
        format="yuv420p"
    )
    plain = Upright(film).pixels(frame)
    frame.colorspace = 126
    assert (Upright(film).pixels(frame) == plain).all()
