"""What is laid over a picture: what lies under it is gone."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from video_feedback.hiding.cover import MARGIN, covered
from video_feedback.hiding.hidden import NOTHING, Hidden, Key, Place
from video_feedback.hiding.spot import spot
from video_feedback.media.crop import Crop
from video_feedback_schemas.leaving_records import HowHidden
from video_feedback_schemas.times import Ms

PLACE = Place(start_ms=Ms(1000), end_ms=Ms(3000), how="blur", shape="square", keys=(Key(Ms(1000), 400, 300, 200, 400),))
NOISE = np.random.default_rng(3).integers(0, 255, (240, 320, 4), np.uint8)
OTHER = np.random.default_rng(4).integers(0, 255, (240, 320, 4), np.uint8)
# Left, top, right and bottom of the place itself, in pixels of these pictures.
INSIDE = np.s_[72:168, 128:192]


def _hidden(**how: object) -> Hidden:
    return Hidden(places=(replace(PLACE, **how),))  # type: ignore[arg-type]


@pytest.mark.parametrize("how", ["blur", "squares", "plain"])
@pytest.mark.parametrize("shape", ["round", "square"])
@pytest.mark.parametrize("colours", [3, 4])
def test_it_is_covered_with_its_margin_and_the_rest_stays(how: HowHidden, shape: str, colours: int) -> None:
    before = np.ascontiguousarray(NOISE[..., :colours])
    made = covered(before, 1000, _hidden(how=how, shape=shape))
    assert made.shape == before.shape
    assert made.dtype == np.uint8
    assert (before == NOISE[..., :colours]).all(), "what was given was written to"
    inside = np.abs(made[INSIDE].astype(int) - before[INSIDE].astype(int))
    assert inside.mean() > 40
    assert (made[:40] == before[:40]).all()
    assert (made[:, :90] == before[:, :90]).all()
    beside = round(200 * MARGIN * 320 / 1000) - 2  # pixels beyond its edge, at half its height
    assert abs(int(made[120, 128 - beside, 0]) - int(before[120, 128 - beside, 0])) + abs(
        int(made[121, 128 - beside, 1]) - int(before[121, 128 - beside, 1])
    ), "the margin is not covered"


@pytest.mark.parametrize(("how", "at_most"), [("blur", 16), ("squares", 36), ("plain", 1)])
def test_few_cells_are_all_that_is_left_of_it(how: HowHidden, at_most: int) -> None:
    """What can be told of the pixels under it: as many numbers as there are cells, however many frames one has."""
    unlike = []
    for seed in range(2 * at_most + 8):
        picture = np.random.default_rng(seed).integers(0, 255, (240, 320, 3), np.uint8)
        unlike.append(covered(picture, 1500, _hidden(how=how))[INSIDE][..., 0].astype(float).ravel())
    made = np.array(unlike)
    sizes = np.linalg.svd(made - made.mean(0), compute_uv=False)
    # Rounding to whole shades is noise of a third of a shade.
    assert (sizes > 0.4 * np.sqrt(made.shape[1])).sum() <= at_most


def test_only_from_its_start_up_to_its_end() -> None:
    for ms, is_covered in ((999, False), (1000, True), (2999, True), (3000, False)):
        made = covered(NOISE, ms, _hidden())
        assert (made is not NOISE) == is_covered
    assert covered(NOISE, 1500, NOTHING) is NOISE


def test_between_two_keys_it_moves_evenly_and_beyond_them_it_stands() -> None:
    keys = (Key(Ms(1000), 0, 0, 100, 200), Key(Ms(2000), 500, 100, 200, 100))
    assert [round(spot(keys, ms).left) for ms in (0, 1000, 1250, 2000, 9000)] == [0, 0, 125, 500, 500]
    at = spot(keys, 1500)
    assert (at.left, at.top, at.width, at.height) == (250, 50, 150, 150)


def test_of_a_part_of_the_picture_the_same_is_covered() -> None:
    """Cut and then covered, or covered and then cut: nothing is seen in one that is not in the other."""
    part = Crop(300, 200, 500, 500)
    hidden = _hidden(how="plain", shape="round")
    cut = covered(np.ascontiguousarray(part.of_pixels(NOISE)), 1500, hidden, of_whole=part)
    whole = part.of_pixels(covered(NOISE, 1500, hidden))
    assert np.abs(cut.astype(int) - whole.astype(int)).max() <= 3


@pytest.mark.parametrize("size", [(1, 1), (2, 3), (7, 5), (719, 401)])
@pytest.mark.parametrize("how", ["blur", "squares", "plain"])
def test_any_size_of_picture_will_do(size: tuple[int, int], how: HowHidden) -> None:
    picture = np.full((*size, 3), 200, np.uint8)
    picture[::2, ::2] = 10
    hidden = _hidden(how=how, keys=(Key(Ms(0), 0, 0, 1000, 1000),))
    made = covered(picture, 1500, hidden)
    assert made.shape == picture.shape
    assert made.size < 20 or (made != picture).any()


def test_a_place_at_the_edge_or_beyond_it_is_no_trouble() -> None:
    for left, top in ((0, 0), (999, 999), (950, 0)):
        hidden = _hidden(keys=(Key(Ms(0), left, top, 1, 1),))
        assert covered(NOISE, 1500, hidden).shape == NOISE.shape
    out_of_sight = covered(NOISE[:50, :50], 1500, _hidden(), of_whole=Crop(0, 0, 200, 200))
    assert (out_of_sight == NOISE[:50, :50]).all()


def test_where_two_lie_over_each_other_both_are_covered() -> None:
    again = replace(PLACE, how="squares")
    made = covered(NOISE, 1500, Hidden(places=(PLACE, again)))
    other = covered(OTHER, 1500, Hidden(places=(PLACE, again)))
    assert cv2.absdiff(made[INSIDE], NOISE[INSIDE]).mean() > 40
    assert cv2.absdiff(made[INSIDE][..., :3], other[INSIDE][..., :3]).mean() < 40
