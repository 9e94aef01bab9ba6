"""What the hand holds of a box, and what becomes of it."""

from dataclasses import replace

from PySide6.QtCore import Qt

from video_feedback.hiding.spot import Spot
from video_feedback.media.crop import FULL

LEAST = 20.0  # thousandths of the picture
Grip = tuple[int, int]
"""Which edges the hand holds: -1 left or upper, 1 right or lower, 0 none. (0, 0) is the whole box."""

CURSORS = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (0, 0): Qt.CursorShape.SizeAllCursor,
}


def edge(at: float, first: float, last: float, reach: float) -> int:
    """Which of two edges a point is near to."""
    near_first, near_last = abs(at - first), abs(at - last)
    if min(near_first, near_last) > reach:
        return 0
    return -1 if near_first <= near_last else 1


def pulled(at: Spot, grip: Grip, across: float, down: float) -> Spot:
    """A box after its edges, or the whole of it, were moved by so many thousandths."""
    if grip == (0, 0):
        left = min(max(0.0, at.left + across), FULL - at.width)
        top = min(max(0.0, at.top + down), FULL - at.height)
        return replace(at, left=left, top=top)
    left, right = _pulled(at.left, at.left + at.width, grip[0], across)
    top, bottom = _pulled(at.top, at.top + at.height, grip[1], down)
    return Spot(left, top, right - left, bottom - top)


def kept(at: Spot) -> Spot:
    """A box within the picture, and no smaller than can be seen."""
    width, height = (min(max(LEAST, side), float(FULL)) for side in (at.width, at.height))
    return Spot(min(max(0.0, at.left), FULL - width), min(max(0.0, at.top), FULL - height), width, height)


def _pulled(first: float, last: float, grip: int, by: float) -> tuple[float, float]:
    if grip < 0:
        return max(0.0, min(first + by, last - LEAST)), last
    return first, min(float(FULL), max(last + by, first + LEAST)) if grip > 0 else last
