"""Where a part of one picture is in the next one, by what moves in it."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from video_feedback.hiding.spot import Spot
from video_feedback.media.crop import FULL

Grey = NDArray[np.uint8]
"""A small grey picture, upright."""

_POINTS, _APART = 60, 3
_INNER = 0.12  # what is near its edge is often what lies behind it
_FEWEST, _SHARE = 6, 0.4
_BACK_AGAIN = 1.5  # pixels
_ALIKE = 0.5
_WINDOW = (17, 17)
_STEP = 1.25  # nothing grows or shrinks faster than this between two frames
_PATCH = (24, 24)


def grey(pixels: NDArray[np.uint8]) -> Grey:
    """Of a picture in the order blue, green, red, and whatever is fourth."""
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(pixels[..., :3]), cv2.COLOR_BGR2GRAY), np.uint8)


def moved(before: Grey, after: Grey, at: Spot) -> Spot | None:
    """Where the place is in `after` that was `at` in `before`; None if that cannot be told.

    The middle one of what its points do (Kalal et al., "Forward-Backward Error", 2010): each is followed there and back
    again, and those that do not come back to where they were are left out. Pictures of one size.
    """
    height, width = before.shape
    points = _points(before, at)
    if len(points) < _FEWEST:
        return None
    there, _ = _follow(before, after, points)
    back, found = _follow(after, before, there)
    off = np.linalg.norm(points - back, axis=2).reshape(-1)
    kept = (found.reshape(-1) > 0) & (off < _BACK_AGAIN)
    if kept.sum() < max(_FEWEST, _SHARE * len(points)):
        return None
    old, new = points.reshape(-1, 2)[kept], there.reshape(-1, 2)[kept]
    grown = _grown(old, new)
    across, down = (np.median(new, 0) - np.median(old, 0)) * FULL / (width, height)
    middle_x = at.left + at.width / 2 + float(across)
    middle_y = at.top + at.height / 2 + float(down)
    made = Spot(middle_x - at.width * grown / 2, middle_y - at.height * grown / 2, at.width * grown, at.height * grown)
    return made if _alike(_patch(before, at), _patch(after, made)) > _ALIKE else None


def _points(picture: Grey, at: Spot) -> NDArray[np.float32]:
    """What can be followed in a place: its corners, or where it has none, points spread over it."""
    left, top, right, bottom = _box(picture, at.grown(-_INNER))
    if right - left < 4 or bottom - top < 4:
        return np.empty((0, 1, 2), np.float32)
    inside = np.ascontiguousarray(picture[top:bottom, left:right])
    found: Any = cv2.goodFeaturesToTrack(inside, _POINTS, 0.01, _APART)  # None where there is none
    corners = np.empty((0, 1, 2), np.float32) if found is None else np.asarray(found, np.float32)
    if len(corners) < _FEWEST:
        x, y = np.linspace(0, right - left - 1, 7), np.linspace(0, bottom - top - 1, 7)
        corners = np.stack(np.meshgrid(x, y), -1).reshape(-1, 1, 2).astype(np.float32)
    return np.asarray(corners + np.array([left, top], np.float32), np.float32)


def _follow(of: Grey, to: Grey, points: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """Where the points are in the other picture, and whether each was found."""
    nothing = np.empty_like(points)
    there, found, _ = cv2.calcOpticalFlowPyrLK(of, to, points, nothing, winSize=_WINDOW, maxLevel=3)
    return np.asarray(there, np.float32), np.asarray(found, np.uint8)


def _grown(old: NDArray[np.float32], new: NDArray[np.float32]) -> float:
    """By how much the points have come apart."""
    first, second = np.triu_indices(len(old), 1)
    were = np.linalg.norm(old[first] - old[second], axis=1)
    are = np.linalg.norm(new[first] - new[second], axis=1)
    apart = were > _APART
    by = float(np.median(are[apart] / were[apart])) if apart.any() else 1.0
    return min(_STEP, max(1 / _STEP, by))


def _patch(picture: Grey, at: Spot) -> NDArray[np.float32]:
    left, top, right, bottom = _box(picture, at)
    if right - left < 2 or bottom - top < 2:
        return np.zeros(_PATCH, np.float32)
    inside = np.ascontiguousarray(picture[top:bottom, left:right])
    return cv2.resize(inside, _PATCH, interpolation=cv2.INTER_AREA).astype(np.float32)


def _alike(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """From -1 to 1; a plain patch is like another plain one of nearly its shade."""
    one_off, other_off = one - one.mean(), other - other.mean()
    spread = float(np.sqrt((one_off**2).sum() * (other_off**2).sum()))
    if spread < one.size * 4:
        return 1.0 if abs(float(one.mean() - other.mean())) < 16 else 0.0
    return float((one_off * other_off).sum()) / spread


def _box(picture: Grey, at: Spot) -> tuple[int, int, int, int]:
    height, width = picture.shape
    left, right = (round(min(max(x, 0.0), FULL) * width / FULL) for x in (at.left, at.left + at.width))
    top, bottom = (round(min(max(y, 0.0), FULL) * height / FULL) for y in (at.top, at.top + at.height))
    return left, top, right, bottom
