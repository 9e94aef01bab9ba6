"""A reel is the stretches that were asked for, frame for frame, or it is not there at all."""

import errno
import io
import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from tests.bench import reel_edges
from tests.bench.reel_edges import Clip
from tests.video_feedback.reels.conftest import ReadNumber
from tests.video_feedback.vault.test_box_films import boxed
from video_feedback.errors import FilmMissing, Trouble
from video_feedback.jobs import Cancelled, Progress
from video_feedback.media.film import Film
from video_feedback.media.probe import probe
from video_feedback.media.source import open_container
from video_feedback.media.stills import StillReader
from video_feedback.reels import copying, drawn, extent, plan, proving, weaving
from video_feedback.reels.proving import ReelDiffers
from video_feedback.reels.reel import Finish, Reel, Stretch
from video_feedback.reels.writing import Told, write
from video_feedback.vault.scratch import Scratch
from video_feedback_schemas.times import Ms

FilmOf = Callable[[str], Film]
Of = Callable[..., Stretch]
PLAIN = Finish(evens_sound=False)


def reel(*stretches: Stretch, **finish: Any) -> Reel:
    return Reel(stretches=stretches, finish=replace(PLAIN, **finish))


def numbers(path: Path, read_number: ReadNumber) -> list[int | None]:
    """The number in each picture of a reel, one after the other."""
    film = probe(path)
    with StillReader(film) as reader:
        return [read_number(reader.picture(int(ms)).pixels) for ms in film.frames.times_ms]


@pytest.mark.parametrize(
    ("name", "copied"),
    [
        ("cfr25.mp4", 16),  # a key frame every two seconds
        ("vfr_bframes.mkv", 8),  # some frames are stored before those that are shown earlier
        ("elst_trim.mov", 0),  # its own edit list hides its first frames
        ("bframes_opengop.mp4", 0),  # its key frames lean on those before
    ],
)
def test_every_frame_of_a_stretch_is_there_once_and_in_time(
    film_of: FilmOf, stretch: Of, read_number: ReadNumber, tmp_path: Path, name: str, copied: int
) -> None:
    film, path = film_of(name), tmp_path / "reel.mp4"
    part = stretch(film, 1770, 2650)
    told = write(reel(part), path)
    span = extent.of(part)
    off = read_number(_picture(film, span.first)) or 0
    assert numbers(path, read_number) == list(range(off, off + span.last - span.first + 1))
    wanted = [float(span.shown_s(index)) * 1000 for index in range(span.first, span.last + 1)]
    assert np.abs(probe(path).frames.times_ms - wanted).max() <= 1
    assert told.ways[0].copied >= copied
    assert bool(told.ways[0].why) == (copied == 0)
    assert not told.ways[0].missing


def _picture(film: Film, index: int) -> NDArray[np.uint8]:
    with StillReader(film, near_bytes=0) as reader:
        return reader.picture(film.frames.time_of(index)).pixels


@pytest.mark.parametrize("name", ["starts_at_10.mkv", "video_starts_late.mp4"])
def test_sound_stands_where_it_stood_beside_the_picture(film_of: FilmOf, stretch: Of, name: str) -> None:
    part = stretch(film_of(name), 1210, 3870)
    edges = list(reel_edges.look([(Clip("", part.film, None, beeps=True), part)], PLAIN))
    assert edges[0].wrong == ()
    assert edges[0].beeps == 2
    assert edges[0].copied


def test_a_film_that_lies_on_its_side_is_copied_so_and_seen_upright(
    film_of: FilmOf, stretch: Of, read_number: ReadNumber, tmp_path: Path
) -> None:
    path = tmp_path / "reel.mp4"
    upright = stretch(film_of("cfr25.mp4"), 0, 80)
    told = write(reel(stretch(film_of("rot90.mp4"), 900, 2300), upright, stretch(film_of("rot90.mp4"), 0, 120)), path)
    assert [way.copied > 0 for way in told.ways] == [True, False, True]
    assert "another camera" in told.ways[1].why
    film = probe(path)
    assert (film.turn_clockwise, film.width, film.height) == (90, told.width, told.height)
    assert told.height > told.width
    seen = numbers(path, read_number)
    assert seen == [*range(27, 69), 0, 1, 0, 1, 2, 3]


def test_cards_fades_slow_parts_and_frames_that_stand_are_as_asked(
    film_of: FilmOf, stretch: Of, read_number: ReadNumber, tmp_path: Path
) -> None:
    path, film = tmp_path / "reel.mp4", film_of("cfr25.mp4")
    told = write(
        reel(
            stretch(film, 1600, 2600, hold_ms=400, title="You saw her"),
            stretch(film, 1000, 1200, rate=0.5),
            opening="Robin",
            title_ms=400,
            fade_ms=200,
        ),
        path,
    )
    seen = numbers(path, read_number)
    first, second = range(40, 65), range(25, 30)
    assert len(seen) == 10 + 10 + len(first) + 10 + len(second)
    assert seen[25:55] == [*first[5:], *[first[-1]] * 10]
    assert told.ways[0].copied == 15, "from the key frame on, and the frame that stands fades in its place"
    assert told.duration_ms == 400 + 400 + 1000 + 400 + 400
    with av.open(str(path)) as opened:
        marks = [
            (each["metadata"]["title"], float(each["start"] * (each["time_base"] or 0))) for each in opened.chapters()
        ]
    assert marks == [("You saw her", 0.0), ("2", 2.2)]


def test_webm_is_made_anew_and_holds_the_same_frames(
    film_of: FilmOf, stretch: Of, read_number: ReadNumber, tmp_path: Path
) -> None:
    path = tmp_path / "reel.webm"
    told = write(reel(stretch(film_of("cfr25.mp4"), 1000, 1400), container="webm", height=120), path)
    assert numbers(path, read_number) == list(range(25, 35))
    assert (told.ways[0].copied, told.height) == (0, 120)
    assert "WebM" in told.ways[0].why


def test_a_locked_film_is_read_from_its_box_and_written_into_a_file_nobody_else_can_read(
    film_of: FilmOf, clips: Callable[[str], Path], stretch: Of, tmp_path: Path
) -> None:
    box = boxed(clips("generated/cfr25.mp4"), tmp_path)
    locked = replace(film_of("cfr25.mp4"), source=box)
    with Scratch(tmp_path) as scratch:
        told = write(reel(stretch(locked, 1000, 2400)), scratch)  # type: ignore[arg-type]  # a raw file, as good
        assert told.ways[0].copied
        assert scratch.seek(0, os.SEEK_END) > 10_000
        on_disk = scratch.path.read_bytes()
    assert b"ftyp" not in on_disk
    assert b"moov" not in on_disk
    assert [path.name for path in tmp_path.iterdir()] == [box.path.name]


def test_nothing_of_where_when_or_with_what_it_was_filmed_is_in_it(stretch: Of, tmp_path: Path) -> None:
    said, path = b"51.4816,-3.1791 2026-05-14", tmp_path / "phone.mp4"
    with av.open(str(path), "w", options={"movflags": "use_metadata_tags"}) as out:
        out.metadata.update({"location": said.decode(), "creation_time": "2026-05-14T10:05:00Z", "title": "Rowan"})
        stream = out.add_stream("libx264", rate=25, options={"g": "10", "bf": "0", "udu_sei": "1"})
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for shade in range(50):
            out.mux(stream.encode(av.VideoFrame.from_ndarray(np.full((48, 64, 3), shade, np.uint8))))
        out.mux(stream.encode(None))
    assert b"x264" in path.read_bytes()
    made = tmp_path / "reel.mp4"
    assert write(reel(stretch(probe(path), 0, 1900)), made).ways[0].copied
    data = made.read_bytes()
    for word in (said, b"Rowan", b"2026", b"phone", b"x264", b"Lav", b"\xa9"):
        assert word not in data
    with av.open(str(made)) as opened:
        assert "creation_time" not in json.dumps([opened.metadata, *(each.metadata for each in opened.streams)])


# It is proven, and what is not right is not handed over


def _written(made: Reel) -> tuple[Told, proving.Woven, io.BytesIO]:
    ground, middles = copying.choose(made)
    file = io.BytesIO()
    told, woven = weaving.Weaving(made, plan.timeline(made, middles), ground, file, Progress()).weave()
    return told, woven, file


@pytest.fixture(scope="module")
def woven(film_of: FilmOf, stretch: Of) -> tuple[proving.Woven, io.BytesIO]:
    part = stretch(film_of("cfr25.mp4"), 1770, 3250, hold_ms=200)
    _, woven, file = _written(reel(part, replace(part, start_ms=Ms(200), end_ms=Ms(800))))
    proving.prove(woven, file, Progress())
    return woven, file


def _differs(woven: proving.Woven, file: io.BytesIO) -> str:
    with pytest.raises(ReelDiffers) as found:
        proving.prove(woven, file, Progress())
    assert str(found.value).endswith("Try it again.")
    return found.value.what


def _with_scene(woven: proving.Woven, **other: Any) -> proving.Woven:
    scene = woven.made.scenes[0]
    return replace(woven, made=plan.Plan((replace(scene, **other), *woven.made.parts[1:])))


@pytest.mark.parametrize("off", [-1, 1])
def test_pictures_that_are_a_frame_off_are_noticed(woven: tuple[proving.Woven, io.BytesIO], off: int) -> None:
    made, file = woven
    scene = made.made.scenes[0]
    table = scene.stretch.film.frames
    moved = replace(
        scene.stretch,
        start_ms=table.time_of(scene.extent.first + off),
        end_ms=Ms(table.time_of(scene.extent.last + off) + 1),
        muted=True,  # sound would tell it too
    )
    other = _with_scene(made, stretch=moved, extent=extent.of(moved), middle=None)
    assert "another picture" in _differs(other, file)


def test_a_frame_too_few_is_noticed(woven: tuple[proving.Woven, io.BytesIO]) -> None:
    made, file = woven
    assert "pictures, not" in _differs(replace(made, ticks=made.ticks[:-1]), file)


def test_a_time_that_is_off_is_noticed(woven: tuple[proving.Woven, io.BytesIO]) -> None:
    made, file = woven
    ticks = made.ticks.copy()
    ticks[30] += 1
    assert "picture 30 is 1 ticks off" in _differs(replace(made, ticks=ticks), file)


def test_a_copied_picture_that_was_changed_is_noticed(woven: tuple[proving.Woven, io.BytesIO]) -> None:
    made, file = woven
    tick = sorted(made.copied)[20]
    assert "was changed" in _differs(replace(made, copied=made.copied | {tick: b"other"}), file)


@pytest.mark.parametrize("how", ["late", "other"])
def test_sound_that_is_off_or_of_something_else_is_noticed(
    film_of: FilmOf, stretch: Of, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, how: str
) -> None:
    right = weaving.heard.samples

    def samples(part: Stretch, finish: Finish, length: int) -> Any:
        if how == "other":
            yield np.random.default_rng(1).integers(-9000, 9000, (length, 2), np.int16)
            return
        whole = np.concatenate(list(right(part, finish, length)))
        yield np.roll(whole, 30 * 48, axis=0)

    monkeypatch.setattr(weaving.heard, "samples", samples)
    part = stretch(film_of("cfr25.mp4"), 900, 2600)
    with pytest.raises(ReelDiffers) as found:
        write(reel(part), tmp_path / "reel.mp4")
    assert "sound" in found.value.what
    assert list(tmp_path.iterdir()) == []


# Nothing half is left


def test_a_reel_that_is_cancelled_leaves_nothing(film_of: FilmOf, stretch: Of, tmp_path: Path) -> None:
    shares = list[float]()

    def listen(share: float) -> None:
        shares.append(share)
        if share > 0.4:
            progress.cancel()

    progress = Progress(listen)
    with pytest.raises(Cancelled):
        write(reel(stretch(film_of("cfr25.mp4"), 0, 3000)), tmp_path / "reel.mp4", progress)
    assert list(tmp_path.iterdir()) == []
    assert shares == sorted(shares)
    assert len(shares) > 5


def test_a_film_that_is_gone_is_named(clips: Callable[[str], Path], stretch: Of, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(clips("generated/tiny.mp4").read_bytes())
    film = probe(path)
    path.unlink()
    with pytest.raises(FilmMissing, match=r"^film.mp4 is not where it was"):
        write(reel(stretch(film, 0, 500)), tmp_path / "reel.mp4")
    assert list(tmp_path.iterdir()) == []


class Full(io.BytesIO):
    """A disk with room for so much."""

    room = 0

    def write(self, data: Any, /) -> int:
        if self.tell() + len(data) > self.room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(data)


@pytest.mark.parametrize("room", [0, 30_000, 60_000])
def test_a_full_disk_is_said_in_a_sentence(film_of: FilmOf, stretch: Of, room: int) -> None:
    file = Full()
    file.room = room
    with pytest.raises(Trouble, match="make room on the disk"):
        write(reel(stretch(film_of("cfr25.mp4"), 0, 3000)), file)


def test_a_film_that_cannot_be_read_to_its_end_is_written_as_far_as_it_is_seen(
    film_of: FilmOf, stretch: Of, tmp_path: Path
) -> None:
    told = write(reel(stretch(film_of("hole.mp4"), 4000, 6000)), tmp_path / "reel.mp4")
    assert told.ways[0].missing >= 0
    assert told.duration_ms == 2000


def test_a_reel_of_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="nothing in this film yet"):
        write(reel(), tmp_path / "reel.mp4")


def test_the_canvas_is_as_the_longest_part_is_seen(film_of: FilmOf, stretch: Of) -> None:
    long, short = stretch(film_of("hevc.mp4"), 0, 2000, turn=90), stretch(film_of("cfr25.mp4"), 0, 500)
    canvas = plan.canvas_of((short, long), PLAIN)
    assert drawn.seen_size(canvas) == (long.film.height, long.film.width)
    assert plan.canvas_of((short, long), replace(PLAIN, height=100)).height == 100


def test_a_small_film_is_not_copied_where_a_larger_one_lasts_longest(film_of: FilmOf, stretch: Of) -> None:
    small, large = stretch(film_of("tiny.mp4"), 0, 1000), stretch(film_of("hevc.mp4"), 0, 2000)
    assert isinstance(copying.choose(reel(small))[1][0], plan.Middle)
    ground, middles = copying.choose(reel(small, large))
    assert ground is None
    assert "much smaller" in str(middles[0])


def test_what_is_copied_holds_the_sets_of_both(film_of: FilmOf, stretch: Of, tmp_path: Path) -> None:
    path, film = tmp_path / "reel.mp4", film_of("cfr25.mp4")
    write(reel(stretch(film, 1500, 3000)), path)
    with open_container(path, "mov") as opened:
        sets = copying.ParameterSets.of(opened.streams.video[0].codec_context.extradata or b"")
    ground = copying.ground(film)
    assert isinstance(ground, copying.Ground)
    assert set(ground.sets.sequences) < set(sets.sequences)
    assert len(sets.sequences) == 2
