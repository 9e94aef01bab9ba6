"""Lay over a picture what hides in it: blur, squares or one grey, none of which can be looked through.

What stays of a place is the mean colour of a handful of cells, and nothing finer: a blur that only bends the picture
can be bent back (as can a Gaussian of known width), a mean cannot.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from video_feedback.hiding.hidden import Hidden, Place
from video_feedback.hiding.spot import Spot, is_hidden, spot
from video_feedback.media.crop import WHOLE, Crop

MARGIN = 0.14
"""A place is covered by this share of its size more than its keys say, on each side: people move between them."""
SOFT = 0.22
"""How wide the soft edge is, which lies outside of what is covered, as a share of half the size."""
BLURRED_CELLS, SQUARES = 4, 6
"""How many cells are left of a place, along its longer side."""
_LEAST = 6.0
_GREY = (158, 163, 166)


def covered(pixels: NDArray[np.uint8], ms: int, hidden: Hidden, *, of_whole: Crop = WHOLE) -> NDArray[np.uint8]:
    """The upright picture at `ms`, a frame's own time, with all that is hidden in it covered.

    `pixels` has shape (height, width, 3 or 4), in the order blue, green, red, and is of any size; `of_whole` says which
    part of the film's picture it is. It is not written to; where nothing is hidden it is given back as it is.
    """
    made = pixels
    for place in hidden.places:
        if is_hidden(place, ms) and place.keys:
            made = _laid(made, _in_pixels(spot(place.keys, ms), pixels, of_whole), place, made is pixels)
    return made


def _in_pixels(at: Spot, pixels: NDArray[np.uint8], part: Crop) -> Spot:
    """What is covered, with its margin, in pixels of the part."""
    at = at.grown(MARGIN, _LEAST)
    across, down = pixels.shape[1] / part.width, pixels.shape[0] / part.height
    return Spot((at.left - part.left) * across, (at.top - part.top) * down, at.width * across, at.height * down)


def _laid(pixels: NDArray[np.uint8], at: Spot, place: Place, first: bool) -> NDArray[np.uint8]:
    soft = at.grown(SOFT / 2, 1.0)
    height, width = pixels.shape[:2]
    left, top = max(0, int(np.floor(soft.left))), max(0, int(np.floor(soft.top)))
    right = min(width, int(np.ceil(soft.left + soft.width)))
    bottom = min(height, int(np.ceil(soft.top + soft.height)))
    if left >= right or top >= bottom:
        return pixels
    under = np.ascontiguousarray(pixels[top:bottom, left:right, :3])
    over = _cover(under, place, max(at.width, at.height))
    mask = _mask(at, place.shape == "round", (left, top, right, bottom))
    made = pixels.copy() if first else pixels
    # Where the mask is 1 nothing of what lies under it comes through.
    made[top:bottom, left:right, :3] = cv2.blendLinear(over, under, mask, 1 - mask)
    return made


def _cover(under: NDArray[np.uint8], place: Place, longer: float) -> NDArray[np.uint8]:
    """What lies over the pixels of a place; `longer` is its longer side."""
    if place.how == "plain":
        return np.full_like(under, _GREY)
    side = longer / (SQUARES if place.how == "squares" else BLURRED_CELLS)
    height, width = under.shape[:2]
    few = max(1, round(width / side)), max(1, round(height / side))
    cells = cv2.resize(under, few, interpolation=cv2.INTER_AREA)
    way = cv2.INTER_NEAREST if place.how == "squares" else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(cells, (width, height), interpolation=way), np.uint8)


def _mask(at: Spot, is_round: bool, box: tuple[int, int, int, int]) -> NDArray[np.float32]:
    """1 where it is covered whole, falling to 0 in the soft edge outside of that."""
    left, top, right, bottom = box
    half_across, half_down = max(at.width / 2, 0.5), max(at.height / 2, 0.5)
    x = np.abs(np.arange(left, right, dtype=np.float32) + 0.5 - (at.left + at.width / 2)) / half_across
    y = np.abs(np.arange(top, bottom, dtype=np.float32) + 0.5 - (at.top + at.height / 2)) / half_down
    if is_round:
        beyond = np.sqrt(x[None, :] ** 2 + y[:, None] ** 2) - 1
    else:
        beyond = np.sqrt(np.maximum(x - 1, 0)[None, :] ** 2 + np.maximum(y - 1, 0)[:, None] ** 2)
    return np.asarray(np.clip(1 - beyond / SOFT, 0, 1), np.float32)
