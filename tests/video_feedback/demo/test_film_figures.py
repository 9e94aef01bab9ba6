"""The two drawn figures, at any size and shape."""

import numpy as np
import pytest

from video_feedback.demo.figures import draw, portrait
from video_feedback.demo.palettes import HAZEL, PALETTES, ROWAN, ROWAN_BATH, Palette
from video_feedback.demo.pose import Pose


@pytest.mark.parametrize(("width", "height"), [(960, 540), (540, 960), (152, 114), (208, 117), (300, 300), (801, 333)])
@pytest.mark.parametrize("palette", [ROWAN, ROWAN_BATH], ids=["living", "bath"])
def test_both_faces_are_in_the_picture_at_any_shape(width: int, height: int, palette: Palette) -> None:
    picture = draw(Pose(), width, height, palette).astype(int)
    assert picture.shape == (height, width, 3)
    for skin, half in ((palette.parent_skin, slice(0, width // 2)), (palette.baby_skin, slice(width // 2, width))):
        there = np.abs(picture[:, half] - np.array(skin)).max(axis=2) <= 2
        assert there.sum() > 0.004 * width * height


def test_a_pose_is_drawn_the_same_each_time_and_another_differs() -> None:
    pose = Pose(baby_laugh=1, baby_joy=1)
    assert np.array_equal(draw(pose, 320, 180), draw(pose, 320, 180))
    assert not np.array_equal(draw(pose, 320, 180), draw(Pose(), 320, 180))


def test_every_field_of_the_pose_shows() -> None:
    rest = draw(Pose(parent_gaze=0.9), 640, 360)
    for name in Pose.__dataclass_fields__:
        changed = {"parent_gaze": 0.9, name: 0.15 if name == "parent_gaze" else 0.95}
        assert not np.array_equal(draw(Pose(**changed), 640, 360), rest), name


def test_families_differ() -> None:
    pictures = {draw(Pose(), 152, 114, palette).tobytes() for palette in PALETTES}
    assert len(pictures) == len(PALETTES)


def test_no_picture_is_changed_by_the_next() -> None:
    first = draw(Pose(), 152, 114, HAZEL)
    kept = first.copy()
    draw(Pose(baby_reach=1), 152, 114, HAZEL)
    assert np.array_equal(first, kept)


@pytest.mark.parametrize("size", [248, 496])
def test_the_portrait_is_round_and_may_have_a_rim(size: int) -> None:
    picture = portrait(Pose(), size, ring=(255, 253, 249))
    assert picture.shape == (size, size, 4)
    assert picture.dtype == np.uint8
    assert picture[0, 0, 3] == 0
    assert picture[size // 2, size // 2, 3] == 255
    assert tuple(picture[size // 2, size // 62]) == (255, 253, 249, 255)
