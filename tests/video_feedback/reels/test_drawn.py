"""Pictures that are made anew say themselves which they are, and come at the time that their film says."""

from collections.abc import Callable
from fractions import Fraction

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from video_feedback.hiding.hidden import Hidden, Key, Place
from video_feedback.media.crop import Crop
from video_feedback.media.film import Film
from video_feedback.reels import drawn
from video_feedback.reels.plan import Canvas
from video_feedback.reels.reel import Finish, Stretch, is_drawn
from video_feedback_schemas.times import Ms

ReadNumber = Callable[[NDArray[np.uint8]], int | None]
FilmOf = Callable[[str], Film]
Of = Callable[..., Stretch]
PLAIN = Finish()


def canvas_of(film: Film) -> Canvas:
    return Canvas(film.width, film.height)


def all_of(stretch: Stretch, canvas: Canvas, finish: Finish = PLAIN) -> list[tuple[Fraction, NDArray[np.uint8]]]:
    return list(drawn.frames(stretch, canvas, finish))


@pytest.mark.parametrize(
    ("name", "rate"),
    [
        ("cfr25.mp4", 1.0), ("cfr25.mp4", 0.25), ("vfr_phone.mp4", 0.5), ("bframes_opengop.mp4", 1.0),
        ("vfr_bframes.mkv", 0.5), ("hevc.mp4", 0.25),
    ],
)  # fmt: skip
def test_each_frame_comes_once_at_its_own_time(
    film_of: FilmOf, stretch: Of, read_number: ReadNumber, name: str, rate: float
) -> None:
    film = film_of(name)
    stamps = [film.frames.pts_of(n) * film.frames.time_base for n in range(len(film.frames))]
    first, last = 37, 49
    made = all_of(stretch(film, film.frames.time_of(first), film.frames.time_of(last + 1), rate=rate), Canvas(320, 180))
    assert [read_number(pixels) for _, pixels in made] == list(range(first, last + 1))
    assert [at for at, _ in made] == [(stamps[n] - stamps[first]) / Fraction(rate) for n in range(first, last + 1)]


def test_a_stretch_that_begins_between_two_frames_begins_with_the_one_on_screen(
    film_of: FilmOf, stretch: Of, read_number: ReadNumber
) -> None:
    film = film_of("cfr25.mp4")
    made = all_of(stretch(film, 1_015, 1_081), canvas_of(film))
    assert [(at, read_number(pixels)) for at, pixels in made] == [(0, 25), (Fraction(1, 25), 26), (Fraction(2, 25), 27)]


def test_the_last_frame_of_a_film_is_there(film_of: FilmOf, stretch: Of, read_number: ReadNumber) -> None:
    film = film_of("cfr25.mp4")
    made = all_of(stretch(film, film.frames.last_ms, film.duration_ms), canvas_of(film))
    assert [read_number(pixels) for _, pixels in made] == [len(film.frames) - 1]


@pytest.mark.parametrize("name", ["rot90.mp4", "rot180.mp4", "rot270.mov", "anamorphic.mp4"])
@pytest.mark.parametrize("stored", [0, 90, 180, 270])
def test_a_film_stands_upright_on_any_canvas_and_keeps_its_shape(
    film_of: FilmOf, stretch: Of, read_number: ReadNumber, name: str, stored: int
) -> None:
    film = film_of(name)
    (_, pixels), *_ = all_of(stretch(film, 400, 440), Canvas(240, 240, stored))
    assert pixels.shape == (240, 240, 3)
    back = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
    seen = cv2.rotate(pixels, back[stored]) if stored else pixels
    wide = film.width > film.height
    bar = seen[:2] if wide else seen[:, :2]
    assert not bar.any()
    lit = np.argwhere(seen.max(2) > 30)
    high, across = lit.max(0) - lit.min(0) + 1
    assert across / high == pytest.approx(film.width / film.height, rel=0.03)
    top, left = lit.min(0)
    assert read_number(seen[top : top + high, left : left + across]) == film.frames.index_at(400)


def test_the_turn_that_a_worker_gave_is_added_to_that_of_the_file(
    film_of: FilmOf, stretch: Of, read_number: ReadNumber
) -> None:
    film = film_of("cfr25.mp4")
    (_, pixels), *_ = all_of(stretch(film, 400, 440, turn=90), Canvas(film.height, film.width))
    assert read_number(pixels) is None
    assert read_number(np.asarray(cv2.rotate(pixels, cv2.ROTATE_90_COUNTERCLOCKWISE), np.uint8)) == 10


def test_a_part_of_the_picture_fills_the_canvas(film_of: FilmOf, stretch: Of) -> None:
    film = film_of("cfr25.mp4")
    size = canvas_of(film)
    (_, whole), *_ = all_of(stretch(film, 400, 440), size)
    (_, part), *_ = all_of(stretch(film, 400, 440, crop=Crop(500, 500, 500, 500)), size)
    expected = cv2.resize(whole[film.height // 2 :, film.width // 2 :], (film.width, film.height))
    assert float(np.abs(part.astype(int) - expected).mean()) < 6


def test_a_lighter_picture_is_lighter_and_its_bars_stay_black(film_of: FilmOf, stretch: Of) -> None:
    film = film_of("cfr25.mp4")
    (_, plain), *_ = all_of(stretch(film, 400, 440), Canvas(240, 240))
    (_, lit), *_ = all_of(stretch(film, 400, 440, brightness=60), Canvas(240, 240))
    assert lit.mean() > plain.mean() + 5
    assert not lit[:4].any()


def test_what_is_hidden_is_hidden_while_it_is_to_be_also_in_a_part_of_the_picture(
    film_of: FilmOf, stretch: Of, read_number: ReadNumber
) -> None:
    film = film_of("cfr25.mp4")
    strip = Place(start_ms=480, end_ms=560, how="plain", shape="square", keys=(Key(0, 0, 0, 1000, 125),))
    made = all_of(stretch(film, 400, 640, hidden=Hidden(places=(strip,))), canvas_of(film))
    assert [read_number(pixels) for _, pixels in made] == [10, 11, None, None, 14, 15]
    top = Crop(0, 0, 1000, 300)
    (_, hid), *_ = all_of(stretch(film, 480, 520, crop=top, hidden=Hidden(places=(strip,))), Canvas(320, 54))
    (_, seen), *_ = all_of(stretch(film, 480, 520, crop=top), Canvas(320, 54))
    assert np.ptp(hid[2:18].astype(int), axis=(0, 1)).max() < 8 < np.ptp(seen[2:18].astype(int), axis=(0, 1)).max()


def test_a_first_frame_that_is_hidden_before_the_stretch_begins_is_hidden_in_it(
    film_of: FilmOf, stretch: Of, read_number: ReadNumber
) -> None:
    strip = Place(start_ms=0, end_ms=405, how="plain", shape="square", keys=(Key(0, 0, 0, 1000, 125),))
    said = stretch(film_of("cfr25.mp4"), 410, 450, hidden=Hidden(places=(strip,)))
    assert is_drawn(said, PLAIN)
    assert [read_number(pixels) for _, pixels in all_of(said, Canvas(320, 180))] == [None, 11]


@pytest.mark.parametrize(("words", "language"), [("Look, I see you!", "en"), ("امی، میں آپ کو دیکھ رہا ہوں", "ur")])
def test_a_caption_stands_within_the_picture_and_leaves_the_rest_of_it_alone(
    film_of: FilmOf, stretch: Of, words: str, language: str
) -> None:
    film = film_of("cfr25.mp4")
    burned = Finish(captions="burned")
    said = stretch(film, 400, 480, caption=words, language=language)
    plain, with_words = all_of(said, canvas_of(film)), all_of(said, canvas_of(film), burned)
    for (at, before), (again, after) in zip(plain, with_words, strict=True):
        assert at == again
        changed = np.argwhere((before != after).any(2))
        assert len(changed) > 300
        assert changed[:, 0].min() > film.height // 2
        assert 0 < changed[:, 1].min() < changed[:, 1].max() < film.width - 1
        letters = after[changed[:, 0].min() : changed[:, 0].max(), changed[:, 1].min() : changed[:, 1].max()]
        assert (letters.min(2) > 200).sum() > 50


def test_a_card_fills_the_canvas_as_it_is_stored() -> None:
    upright = drawn.card("Robin", Canvas(320, 180), PLAIN, "opening", "en")
    lying = drawn.card("Robin", Canvas(180, 320, 90), PLAIN, "opening", "en")
    assert upright.shape == (180, 320, 3)
    assert np.ptp(upright) > 100
    assert np.array_equal(cv2.rotate(lying, cv2.ROTATE_90_CLOCKWISE), upright)


def test_frames_that_are_damaged_are_left_out_and_the_first_has_always_a_picture(
    film_of: FilmOf, stretch: Of, read_number: ReadNumber
) -> None:
    """From frame 126 to 140 the film is damaged; those behind lean on what is gone."""
    film = film_of("hole.mp4")
    made = all_of(stretch(film, 4920, 5720), Canvas(320, 180))
    assert [read_number(pixels) for _, pixels in made[:3]] == [123, 124, 125]
    assert [at for at, _ in made] == [Fraction(n - 123, 25) for n in (123, 124, 125, 141, 142)]
    (within,) = all_of(stretch(film, 5200, 5240), Canvas(320, 180))
    assert within[0] == 0
    assert read_number(within[1]) == 125


def test_a_picture_that_stands_in_for_another_is_covered_where_it_was_taken(film_of: FilmOf, stretch: Of) -> None:
    """Frame 125, at 5 s, stands for the one at 5.2 s, when nothing is hidden any more."""
    place = Place(start_ms=Ms(0), end_ms=Ms(5100), how="plain", shape="square", keys=(Key(Ms(0), 0, 0, 1000, 1000),))
    hidden = stretch(film_of("hole.mp4"), 5200, 5240, hidden=Hidden(places=(place,)))
    ((_, pixels),) = all_of(hidden, Canvas(320, 180))
    assert np.ptp(pixels.reshape(-1, 3), axis=0).max() == 0
