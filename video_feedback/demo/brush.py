"""Flat shapes on a picture: curves become many short lines, painted at twice the size and shrunk at the end."""

import math
import re
from functools import lru_cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

Colour = tuple[int, int, int]
"""Red, green, blue, each 0 to 255."""
Points = NDArray[np.float64]
"""Shape (n, 2): x to the right, y down."""
Place = NDArray[np.float64]
"""Shape (3, 3): where something stands. `a @ b` does b first."""
Picture = NDArray[np.uint8]
"""Shape (height, width, 3), RGB."""

BLACK: Final[Colour] = (0, 0, 0)
WHITE: Final[Colour] = (255, 255, 255)
FINER: Final = 2
"""How much larger the canvas is than the picture made of it, so that edges are soft."""
STEPS_PER_CURVE: Final = 20
_SHIFT: Final = 6  # OpenCV takes whole numbers; six of their bits are the fraction of a pixel


_AROUND = np.linspace(0.0, 2 * np.pi, 72, endpoint=False)
_ROUND: Final = np.stack([np.cos(_AROUND), np.sin(_AROUND)], axis=1)

# Half a circle, from one side of a line's end round to the other.
_CAP: Final = np.exp(-1j * np.linspace(0.0, np.pi, 13))


def hexed(text: str) -> Colour:
    """A colour from `E9DAC3`."""
    red, green, blue = bytes.fromhex(text)
    return red, green, blue


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """`one` with a `share` (0 to 1) of `other` in it."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def move(dx: float, dy: float) -> Place:
    return np.array([[1.0, 0.0, dx], [0.0, 1.0, dy], [0.0, 0.0, 1.0]])


def turn(degrees: float, x: float, y: float) -> Place:
    """Turned clockwise about a point."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return np.array([[c, -s, x - c * x + s * y], [s, c, y - s * x - c * y], [0.0, 0.0, 1.0]])


def wider(share: float, x: float) -> Place:
    """Stretched sideways about a line."""
    return np.array([[share, 0.0, x - share * x], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])


def spot(place: Place, x: float, y: float) -> tuple[float, float]:
    """Where a point of something lies once that thing stands at `place`."""
    px, py, _ = place @ np.array([x, y, 1.0])
    return float(px), float(py)


def between(start: tuple[float, float], end: tuple[float, float], share: float) -> tuple[float, float]:
    """A point on the way from one to the other."""
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


HERE: Final = move(0, 0)


def curve(*through: tuple[float, float]) -> Points:
    """A Bezier curve with two, three or four control points."""
    return _weights(len(through) - 1) @ np.array(through, dtype=np.float64)


@lru_cache
def _weights(degree: int) -> Points:
    t = np.linspace(0.0, 1.0, STEPS_PER_CURVE + 1)
    return np.stack([math.comb(degree, k) * t**k * (1 - t) ** (degree - k) for k in range(degree + 1)], axis=1)


@lru_cache
def _even(count: int) -> NDArray[np.float64]:
    return np.linspace(0.0, 1.0, count)


def path(text: str) -> Points:
    """The outline written as `M x y`, `L x y`, `Q x y x y`, `C x y x y x y`: capital letters, one closed shape."""
    pieces: list[Points] = []
    pen = (0.0, 0.0)
    for letter, numbers in re.findall(r"([MLQC])([^MLQC]*)", text):
        values = [float(number) for number in numbers.replace(",", " ").split()]
        stops = list(zip(values[::2], values[1::2], strict=True))
        pieces.append(np.array([stops[-1]]) if letter in "ML" else curve(pen, *stops)[1:])
        pen = stops[-1]
    return np.concatenate(pieces)


def oval(x: float, y: float, rx: float, ry: float, degrees: float = 0.0) -> Points:
    shape = _ROUND * (rx, ry) + (x, y)
    return placed(shape, turn(degrees, x, y)) if degrees else shape


def box(x: float, y: float, width: float, height: float, radius: float = 0.0) -> Points:
    corners = ((x + width, y + height, 0), (x, y + height, 90), (x, y, 180), (x + width, y, 270))
    arcs = []
    for cx, cy, start in corners:
        angles = np.radians(np.linspace(start, start + 90, 12))
        inset_x, inset_y = (radius if cx == x else -radius), (radius if cy == y else -radius)
        centre = np.array([cx + inset_x, cy + inset_y])
        arcs.append(centre + radius * np.stack([np.cos(angles), np.sin(angles)], axis=1))
    return np.concatenate(arcs)


def placed(points: Points, place: Place) -> Points:
    return points @ place[:2, :2].T + place[:2, 2]


class Canvas:
    """A picture being painted. Shapes are given in the drawing's own units; `view` takes those to pixels."""

    def __init__(self, picture: Picture, view: Place) -> None:
        self.picture = picture
        # Half a pixel less, since OpenCV counts from the middle of the first pixel; and in its fractions of a pixel.
        self._view = np.diag([1 << _SHIFT, 1 << _SHIFT, 1]) @ move(-0.5, -0.5) @ view
        self._scale = float(view[0, 0])

    def fill(self, shape: Points, colour: Colour, at: Place = HERE) -> None:
        cv2.fillPoly(self.picture, [self._pixels(shape, at)], colour, cv2.LINE_AA, _SHIFT)

    def stroke(self, line: Points, colour: Colour, width: float, at: Place = HERE) -> None:
        """A line with round ends."""
        self.limb(line, colour, width, width, at)

    def limb(self, line: Points, colour: Colour, start: float, end: float, at: Place = HERE) -> None:
        """A line with round ends that grows from `start` wide to `end` wide."""
        z = np.ascontiguousarray(line).view(np.complex128)[:, 0]  # as complex numbers a quarter turn is one product
        ahead = z[1:] - z[:-1]
        along = np.concatenate([ahead[:1], ahead[1:] + ahead[:-1], ahead[-1:]])
        along /= np.abs(along)
        aside = along * (0.5j * (start + (end - start) * _even(len(z))))
        left, right = z + aside, z - aside
        caps = z[-1] + aside[-1] * _CAP, z[0] - aside[0] * _CAP
        back = ahead.conj()
        if ((left[1:] - left[:-1]) * back).real.min() < 0 or ((right[1:] - right[:-1]) * back).real.min() < 0:
            # In so tight a bend one outline would cross itself and leave a hole: fill it piece by piece.
            pieces = np.concatenate([left[:-1], left[1:], right[1:], right[:-1]])
            for piece in self._pixels(_points(pieces), at).reshape(4, -1, 2).transpose(1, 0, 2):
                cv2.fillConvexPoly(self.picture, np.ascontiguousarray(piece), colour, cv2.LINE_AA, _SHIFT)
            for cap in caps:
                self.fill(_points(cap), colour, at)
            return
        self.fill(_points(np.concatenate([left, caps[0], right[::-1], caps[1]])), colour, at)

    def ring(self, shape: Points, colour: Colour, width: float) -> None:
        """The edge of a shape."""
        thickness = max(1, round(width * self._scale))
        cv2.polylines(self.picture, [self._pixels(shape, HERE)], True, colour, thickness, cv2.LINE_AA, _SHIFT)

    def shrunk(self) -> Picture:
        """The finished picture, at its own size."""
        height, width = self.picture.shape[:2]
        small = cv2.resize(self.picture, (width // FINER, height // FINER), interpolation=cv2.INTER_AREA)
        return np.asarray(small, dtype=np.uint8)

    def _pixels(self, shape: Points, at: Place) -> NDArray[np.int32]:
        return np.rint(placed(shape, self._view if at is HERE else self._view @ at)).astype(np.int32)


def _points(numbers: NDArray[np.complex128]) -> Points:
    return numbers.view(np.float64).reshape(-1, 2)
