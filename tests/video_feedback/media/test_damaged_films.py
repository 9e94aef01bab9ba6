"""Of a locked film that is damaged, what is before the damage still shows, to the frame, and never anything else."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import av
import pytest
from av import FFmpegError

from tests.bench import films as numbered
from video_feedback.errors import FilmDamaged
from video_feedback.jobs import Cancelled, Progress
from video_feedback.library import boxes
from video_feedback.media import damage
from video_feedback.media.film import Film
from video_feedback.media.probe import probe
from video_feedback.media.sound import decoded
from video_feedback.media.source import open_container
from video_feedback.media.stills import StillReader
from video_feedback.vault.box import Box, Damaged, write_box

Hurt = Callable[[bytearray], bytes]


@pytest.fixture(scope="session")
def film_with_numbers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight seconds at 25 frames a second with grain, so that it has many segments. Every frame says its number.

    Its index stands in front, so that something can be shown where its end is gone.
    """
    folder = tmp_path_factory.mktemp("films")
    made = numbered.make(folder / "made.mp4", width=640, height=360, fps=25, seconds=8, key_every=50, grain=12)
    with (
        av.open(str(made)) as source,
        av.open(str(folder / "numbered.mp4"), "w", options={"movflags": "faststart"}) as to,
    ):
        streams = {stream.index: to.add_stream_from_template(stream) for stream in source.streams}
        for packet in source.demux():
            if packet.dts is not None:
                index = packet.stream.index
                packet.stream = streams[index]
                to.mux(packet)
    return folder / "numbered.mp4"


@pytest.fixture(scope="session")
def looked_through(film_with_numbers: Path) -> Film:
    return probe(film_with_numbers)


@pytest.fixture
def locked(looked_through: Film, film_with_numbers: Path, tmp_path: Path) -> Film:
    box = boxes.new(tmp_path)
    write_box(box, [film_with_numbers.read_bytes()])
    return replace(looked_through, source=box)


def hurt(film: Film, how: Hurt) -> Box:
    assert isinstance(film.source, Box)
    path = film.source.path
    path.write_bytes(how(bytearray(path.read_bytes())))
    return film.source


def flip(share: float) -> Hurt:
    def change(data: bytearray) -> bytes:
        data[int(len(data) * share)] ^= 1
        return bytes(data)

    return change


def cut(share: float) -> Hurt:
    return lambda data: bytes(data[: int(len(data) * share)])


def test_whoever_locks_the_library_does_not_wait_until_the_damage_is_found(locked: Film) -> None:
    hurt(locked, flip(0.9))
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        damage.first_lost(locked, progress)


def shown(film: Film, indices: Iterable[int]) -> list[tuple[int, int]]:
    """For each frame that is asked for: the one that is told, and the one that is seen."""
    found = []
    with StillReader(film) as reader:
        for index in indices:
            picture = reader.picture(film.frames.time_of(index))
            found.append((film.frames.index_at(picture.time_ms), numbered.number(picture.pixels)))
    return found


@pytest.mark.parametrize("how", [flip(0.4), flip(0.8), cut(0.5), cut(0.9)])
def test_every_frame_before_the_damage_shows_and_no_frame_shows_another(locked: Film, how: Hurt) -> None:
    hurt(locked, how)
    lost = damage.first_lost(locked)
    assert lost is not None
    first = locked.frames.index_at(lost)
    assert 0 < first < len(locked.frames)
    found = shown(locked, [*range(first), *range(first, len(locked.frames), 20)])
    assert all(told == seen for told, seen in found), "what is told is what is seen"
    assert [told for told, _ in found[:first]] == list(range(first))
    assert found[first][0] < first


@pytest.mark.parametrize("how", [flip(0.4), cut(0.5)])
def test_damage_never_reads_like_the_end_and_no_packet_is_cut_short(locked: Film, how: Hurt) -> None:
    hurt(locked, how)
    came: list[bool] = []
    with open_container(locked.source, locked.container) as opened, pytest.raises(FFmpegError):
        came.extend(packet.is_corrupt or not packet.size for packet in opened.demux())
    assert not any(came)


def test_what_is_behind_a_damaged_place_shows_too(locked: Film) -> None:
    hurt(locked, flip(0.4))
    behind = range(150, len(locked.frames))
    assert shown(locked, behind) == [(index, index) for index in behind]


def test_the_sound_before_the_damage_is_heard_to_the_sample(locked: Film, film_with_numbers: Path) -> None:
    whole = dict(decoded(replace(locked, source=film_with_numbers)))
    hurt(locked, cut(0.5))
    pieces = dict(decoded(locked))
    assert 0 < len(pieces) < len(whole)
    assert all((whole[at] == samples).all() for at, samples in pieces.items())


def test_a_film_whose_beginning_is_damaged_tells_so(locked: Film) -> None:
    hurt(locked, flip(0.0005))
    with pytest.raises(FilmDamaged), StillReader(locked) as reader:
        reader.picture(0)


def test_a_film_that_is_whole_has_lost_nothing(locked: Film) -> None:
    assert damage.first_lost(locked) is None


def test_one_whose_index_is_gone_is_lost_from_the_start(locked: Film, film_with_numbers: Path) -> None:
    at = film_with_numbers.read_bytes().index(b"moov")
    hurt(locked, lambda data: bytes(data[: at + 500]))
    assert damage.first_lost(locked) == 0


def test_what_is_written_down_of_a_film_is_only_of_one_that_is_whole(locked: Film) -> None:
    box = hurt(locked, cut(0.9))
    with pytest.raises(Damaged):
        probe(box)
