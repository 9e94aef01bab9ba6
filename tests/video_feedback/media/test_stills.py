"""Stills: at any time, exactly the frame that belongs to it."""

import contextlib
import io
import random
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from video_feedback.errors import FilmDamaged, FilmMissing
from video_feedback.media import source
from video_feedback.media.frame_table import FrameTable
from video_feedback.media.probe import probe
from video_feedback.media.stills import StillReader, still
from video_feedback.media.upright import jpeg, png

Clips = Callable[[str], Path]
ReadCode = Callable[[NDArray[np.uint8]], tuple[int, int] | None]


def test_the_painted_number_belongs_to_the_time(clips: Clips, truth: dict[str, Any], read_code: ReadCode) -> None:
    """At a frame's time, in its middle, and one millisecond before the next frame; upright; in any order."""
    film = probe(clips(f"generated/{truth['file']}"))
    frames, chance = film.frames, random.Random(truth["id"])
    indexes = {0, 1, len(frames) // 2, len(frames) - 1, *(chance.randrange(len(frames)) for _ in range(4))}
    wanted = [index for index in indexes if index < len(frames)]
    chance.shuffle(wanted)
    with StillReader(film) as reader:
        for index in wanted:
            here, following = frames.time_of(index), frames.time_of(index + 1)
            for ms in (here, (here + following) // 2, max(here, following - 1)):
                picture = reader.picture(ms)
                assert picture.time_ms == here
                assert picture.pixels.shape == (film.height, film.width, 4)
                assert picture.pixels.flags.c_contiguous
                assert read_code(picture.pixels) == (truth["id"], index + truth["first_frame"])


@pytest.mark.parametrize(
    ("name", "clip"), [("longgop250.mp4", 7), ("hevc.mp4", 13), ("xvid.avi", 18), ("ts_wrap.mts", 20)]
)
def test_every_frame_is_right_on_a_walk_to_and_fro(clips: Clips, read_code: ReadCode, name: str, clip: int) -> None:
    film = probe(clips(f"generated/{name}"))
    chance, ms = random.Random(clip), film.frames.last_ms
    # Room for some twenty frames, so that the walk leaves it again and again.
    with StillReader(film, near_bytes=8_000_000) as reader:
        for _ in range(12):
            for _ in range(chance.randrange(30)):
                ms = film.frames.before(ms) if chance.random() < 0.7 else film.frames.after(ms)
                picture = reader.picture(ms)
                assert read_code(picture.pixels) == (clip, film.frames.index_at(ms))
            ms = film.frames.time_at(chance.randrange(film.frames.last_ms))


def test_a_hole_shows_the_frame_before_it_under_its_own_time(clips: Clips, read_code: ReadCode) -> None:
    film = probe(clips("generated/zero_hole.mp4"))
    order = [130, 100, 150, 96, 130, 250, 95, 94]
    with StillReader(film) as reader:
        pictures = [reader.picture(film.frames.time_of(index)) for index in order]
    assert [film.frames.index_at(picture.time_ms) for picture in pictures] == [95, 95, 95, 95, 95, 250, 95, 94]
    assert [read_code(picture.pixels) for picture in pictures] == [(6, i) for i in (95, 95, 95, 95, 95, 250, 95, 94)]


def test_a_film_that_fell_to_pieces_since_is_damaged(clips: Clips, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(clips("generated/cfr25.mp4").read_bytes())
    film = probe(path)
    with StillReader(film) as reader:
        reader.picture(0)
    path.write_bytes(path.read_bytes()[:4000])
    with pytest.raises(FilmDamaged, match=r"film\.mp4"), StillReader(film) as reader:
        reader.picture(5000)
    path.unlink()
    with pytest.raises(FilmMissing, match=r"film\.mp4"):
        StillReader(film)


def test_a_film_without_one_good_picture_left_is_damaged(clips: Clips) -> None:
    film = probe(clips("generated/vp9.webm"))
    with (
        StillReader(replace(film, source=clips("real/bad_vp9.webm"))) as reader,
        pytest.raises(FilmDamaged, match="no picture that can be read"),
    ):
        reader.picture(0)


def test_a_small_picture_keeps_its_shape(clips: Clips, read_code: ReadCode) -> None:
    film = probe(clips("generated/rot90.mp4"))
    with StillReader(film) as reader:
        small, large = reader.picture(1000, max_height=320), reader.picture(1000, max_height=5000)
    assert (small.pixels.shape, large.pixels.shape) == ((320, 180, 4), (640, 360, 4))
    assert read_code(small.pixels) == (10, 30)


def test_colours_are_those_painted(clips: Clips) -> None:
    with StillReader(probe(clips("generated/rot180.mp4"))) as reader:
        pixels = reader.picture(0).pixels
    foot = [pixels[-12, x, :3].astype(int).tolist() for x in (100, 320, 540)]
    assert [max(range(3), key=patch.__getitem__) for patch in foot] == [2, 1, 0]  # red, green, blue
    assert pixels[20].max() == 255  # White is white, though a film stores it as 235.
    assert pixels[20, :, :3].min() == 0


def test_a_closed_reader_says_so_and_closing_twice_is_no_harm(clips: Clips) -> None:
    reader = StillReader(probe(clips("generated/cfr25.mp4")))
    reader.close()
    reader.close()
    with pytest.raises(ValueError, match="closed"):
        reader.picture(0)


def test_a_reader_may_be_closed_while_another_thread_reads(clips: Clips) -> None:
    film = probe(clips("generated/longgop250.mp4"))
    reader, begun, ended = StillReader(film, near_bytes=0), threading.Event(), []

    def read_on() -> None:
        try:
            for index in range(len(film.frames) - 1, 0, -1):
                reader.picture(film.frames.time_of(index))
                begun.set()
        except ValueError as error:
            ended.append(str(error))

    thread = threading.Thread(target=read_on)
    thread.start()
    assert begun.wait(10)
    reader.close()
    thread.join(10)
    assert ended == ["the film was closed"]


def test_two_threads_share_a_reader_without_harm(clips: Clips, read_code: ReadCode) -> None:
    film = probe(clips("generated/bframes_opengop.mp4"))
    wrong: list[int] = []

    def read(indexes: list[int]) -> None:
        wrong.extend(i for i in indexes if read_code(reader.picture(film.frames.time_of(i)).pixels) != (6, i))

    with StillReader(film) as reader:
        threads = [threading.Thread(target=read, args=[list(range(start, 300, 23))]) for start in (0, 7)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert wrong == []


def test_a_still_of_any_film_is_packed_as_it_is_seen(clips: Clips, read_code: ReadCode) -> None:
    picture = still(clips("generated/hevc10_rot90.mov"), 3000)
    frame = probe(clips("generated/hevc10_rot90.mov")).frames.index_at(3000)
    for packed, mark in ((png(picture), b"\x89PNG"), (jpeg(picture), b"\xff\xd8")):
        assert packed.startswith(mark)
        seen = cv2.imdecode(np.frombuffer(packed, np.uint8), cv2.IMREAD_COLOR)
        assert seen is not None
        assert seen.shape == (640, 360, 3)
        assert read_code(np.asarray(seen, np.uint8)) == (14, frame)


# Reading ahead


def decoded_for(reader: StillReader, ms: int, most: int = 100_000) -> int:
    """Look at a time; how many steps it took until its frame was there."""
    reader.look(ms)
    for steps in range(most):
        if reader.ready(90) is not None:
            return steps
        reader.step()
    raise AssertionError("never ready")


def idle(reader: StillReader, most: int = 5000) -> int:
    """Let it read ahead; gives the steps it took, which are never without end."""
    for steps in range(most):
        if not reader.step():
            return steps
    raise AssertionError("it never comes to rest")


def test_who_holds_the_key_down_never_waits(clips: Clips) -> None:
    """One key frame in 250, room for 24 frames, and time for some 40 packets between two presses."""
    film = probe(clips("generated/longgop250.mp4"))
    with StillReader(film, near_bytes=8_500_000) as reader:
        decoded_for(reader, film.frames.time_of(740))
        idle(reader)
        waits = []
        for index in range(739, 10, -1):
            waits.append(decoded_for(reader, film.frames.time_of(index)))
            idle_for = 40
            while idle_for and reader.step():
                idle_for -= 1
        ons = []
        for index in range(11, 300):
            ons.append(decoded_for(reader, film.frames.time_of(index)))
            idle_for = 2
            while idle_for and reader.step():
                idle_for -= 1
    assert set(waits) == {0}
    assert sum(steps > 3 for steps in ons) <= 1


def test_what_is_answered_at_once_does_not_throw_away_what_is_under_way(clips: Clips) -> None:
    film = probe(clips("generated/longgop250.mp4"))
    near, far = film.frames.time_of(20), film.frames.time_of(240)
    with StillReader(film) as reader:
        alone = decoded_for(reader, far)
    with StillReader(film) as reader:
        decoded_for(reader, near)
        reader.look(far)
        for _ in range(alone - 40):
            assert reader.ready() is None
            reader.step()
        assert decoded_for(reader, near) == 0
        assert decoded_for(reader, far) < 60


def test_a_neighbour_stands_ready_if_it_is_clearly_nearer(clips: Clips, read_code: ReadCode) -> None:
    film = probe(clips("generated/longgop250.mp4"))
    with StillReader(film) as reader:
        assert reader.nearest() is None
        reader.picture(film.frames.time_of(100))
        reader.look(film.frames.time_of(180))
        picture = reader.nearest()
        assert picture is not None
        assert read_code(picture.pixels) == (7, 100)
        assert reader.nearest(nearer_than=film.frames.time_of(0)) is not None
        assert reader.nearest(nearer_than=film.frames.time_of(90)) is None
        assert reader.nearest(nearer_than=picture.time_ms) is None


@pytest.mark.parametrize("name", ["hole.mp4", "zero_hole.mp4", "cut_transport.mts", "ts_wrap.mts", "one_frame.mp4"])
def test_reading_ahead_comes_to_rest_wherever_it_leads(clips: Clips, name: str) -> None:
    film = probe(clips(f"generated/{name}"))
    chance = random.Random(name)
    with StillReader(film, near_bytes=8_000_000) as reader:
        for _ in range(6):
            index = chance.randrange(len(film.frames))
            for step in range(4):
                decoded_for(reader, film.frames.time_of(max(0, index - step)))
                idle(reader)


def test_a_table_that_lies_ends_in_a_picture_or_in_words(clips: Clips) -> None:
    """Times that no frame has, key frames that are none, and far more frames than there are."""
    film = probe(clips("generated/bframes_opengop.mp4"))
    table, chance = film.frames, random.Random(4)
    lies = [
        FrameTable.of((table.pts + 1).tolist(), table.keys.tolist(), table.time_base, table.origin),
        FrameTable.of(table.pts.tolist(), [chance.random() < 0.3 for _ in table.pts], table.time_base, table.origin),
        FrameTable.of(table.pts.tolist(), [False] * len(table), table.time_base, table.origin),
        FrameTable.of((table.pts * 3).tolist(), table.keys.tolist(), table.time_base, table.origin),
    ]
    for lie in lies:
        with StillReader(replace(film, frames=lie), near_bytes=8_000_000) as reader:
            for index in (0, 150, 149, 148, len(lie) - 1, 30):
                with contextlib.suppress(FilmDamaged):
                    decoded_for(reader, lie.time_of(index))
                idle(reader)


def test_a_medium_that_is_pulled_out_ends_the_film_in_words(clips: Clips, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stick(io.BytesIO):
        out = False

        def read(self, size: int | None = -1) -> bytes:
            if Stick.out:
                raise OSError(5, "Input/output error")
            return super().read(size)

    path = clips("generated/longgop250.mp4")
    film = probe(path)
    monkeypatch.setattr(source, "open_reader", lambda _, **__: Stick(path.read_bytes()))
    with StillReader(film, near_bytes=0) as reader:
        reader.picture(0)
        Stick.out = True
        for index in (700, 700, 10):
            with pytest.raises(FilmDamaged):
                reader.picture(film.frames.time_of(index))
