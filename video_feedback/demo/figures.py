"""Two drawn figures, a parent and a baby, so that nobody's child is in our demo."""

from functools import lru_cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from video_feedback.demo.baby import draw_baby
from video_feedback.demo.brush import FINER, Canvas, Colour, Picture, Place, oval
from video_feedback.demo.palettes import ROWAN, Palette
from video_feedback.demo.parent import draw_near_arm, draw_parent
from video_feedback.demo.pose import Pose
from video_feedback.demo.room import draw_room, draw_tub
from video_feedback.demo.toys import draw_toy, toy_place

_WIDE: Final = (640.0, 360.0)
"""The drawing as a wide film sees it."""
_BOTH: Final = 404.0
"""What a narrow film must still hold: both figures, from bun to elbow."""


def draw(pose: Pose, width: int, height: int, palette: Palette = ROWAN) -> Picture:
    """The room with both figures in it. Any size and shape: the room goes on above, below and beside them."""
    return _painted(pose, palette, width, height, _view(width, height))


def portrait(pose: Pose, size: int, palette: Palette = ROWAN, ring: Colour | None = None) -> NDArray[np.uint8]:
    """A round picture of both, shape (size, size, 4), RGBA, clear outside the circle.

    `ring` is the colour of a rim about a thirtieth of the size wide.
    """
    inner = size * (0.5 if ring is None else 0.468)
    scale = inner / 203
    view = np.array([[scale, 0.0, size / 2 - 338 * scale], [0.0, scale, size / 2 - 212 * scale], [0.0, 0.0, 1.0]])
    picture = _painted(pose, palette, size, size, view)
    if ring is not None:
        share = _disc(size, inner)[..., None] / 255
        picture = np.rint(picture * share + np.array(ring) * (1 - share)).astype(np.uint8)
    return np.dstack([picture, _disc(size, size / 2)])


def _view(width: int, height: int) -> Place:
    """From the drawing's units to pixels: fills the picture as a wide film does, but never cuts a figure off."""
    scale = min(max(width / _WIDE[0], height / _WIDE[1]), width / _BOTH)
    seen_x, seen_y = width / scale, height / scale
    narrow = min(1.0, max(0.0, (_WIDE[0] - seen_x) / (_WIDE[0] - _BOTH)))
    tall = min(1.0, max(0.0, seen_y / _WIDE[1] - 1))
    flat = min(1.0, max(0.0, 1 - seen_y / _WIDE[1]) * 3)
    middle_x, middle_y = 320 + 42 * narrow, 180 + 34 * tall + 14 * flat
    return np.array(
        [
            [scale, 0.0, width / 2 - middle_x * scale],
            [0.0, scale, height / 2 - middle_y * scale],
            [0.0, 0.0, 1.0],
        ]
    )


def _painted(pose: Pose, palette: Palette, width: int, height: int, view: Place) -> Picture:
    finer = np.diag([FINER, FINER, 1.0]) @ view
    room = _room(palette, width, height, tuple(finer.flat))
    canvas = Canvas(room.copy(), finer)
    toy_x, toy_y = toy_place(palette, pose.toy_near)
    draw_parent(canvas, pose, palette)
    draw_baby(canvas, pose, palette, (toy_x + 15, toy_y - 18))
    if palette.room == "bath":
        draw_tub(canvas, palette)
    draw_toy(canvas, palette, pose.toy_near)
    draw_near_arm(canvas, pose, palette, (toy_x - 16, toy_y - 12))
    return canvas.shrunk()


@lru_cache(maxsize=8)
def _room(palette: Palette, width: int, height: int, view: tuple[float, ...]) -> Picture:
    canvas = Canvas(np.zeros((height * FINER, width * FINER, 3), np.uint8), np.array(view).reshape(3, 3))
    draw_room(canvas, palette)
    canvas.picture.flags.writeable = False
    return canvas.picture


def _disc(size: int, radius: float) -> NDArray[np.uint8]:
    mask = Canvas(np.zeros((size * 4, size * 4, 3), np.uint8), np.diag([4.0, 4.0, 1.0]))
    mask.fill(oval(size / 2, size / 2, radius, radius), (255, 255, 255))
    return np.asarray(cv2.resize(mask.picture[..., 0], (size, size), interpolation=cv2.INTER_AREA), dtype=np.uint8)
