"""Find faces in a picture, so that they can be proposed for hiding. It tells where a face is, never whose or how.

The network is CenterFace (Xu et al., arXiv:1911.03599; MIT), run by OpenCV. It sees a picture whole and gives, for
every fourth pixel each way: how likely the middle of a face is there (`heat`), its height and width as logarithms
(`size`), and by how much the middle is beside that pixel (`beside`). No network finds every face.
"""

import hashlib
import threading
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from video_feedback.errors import Trouble
from video_feedback.media.crop import FULL
from video_feedback.words import tr

MODEL = Path(__file__).parent / "model" / "centerface.onnx"
_SHA256 = "09189deaaf8646c5c51a68447e3c744ea1e211798155d4728c20507b9f5aefbc"
# Heat, size, beside, and the eyes, nose and mouth, which nobody asks for here.
_OUTPUTS = ["537", "538", "539", "540"]
_STRIDE = 4
_BLOCK = 32  # the network halves a picture five times
LONGER_SIDE = 416  # on real films of people in a room no fewer are found than at 640, in half the time
_SURE = 0.3
_SAME = 0.3
_BACK = {cv2.ROTATE_90_CLOCKWISE: 270, cv2.ROTATE_90_COUNTERCLOCKWISE: 90}


@dataclass(frozen=True, slots=True)
class Face:
    """Where a face is, in thousandths of the picture. `sure` goes from 0 to 1; `turned` if it was found lying."""

    left: float
    top: float
    width: float
    height: float
    sure: float
    turned: bool = False

    def overlap(self, other: "Face") -> float:
        """The share of both that is common to both (intersection over union)."""
        across = min(self.left + self.width, other.left + other.width) - max(self.left, other.left)
        down = min(self.top + self.height, other.top + other.height) - max(self.top, other.top)
        common = max(0.0, across) * max(0.0, down)
        return common / (self.width * self.height + other.width * other.height - common)


class FaceFinder:
    """The network, ready. For one thread: ask `finder`."""

    def __init__(self) -> None:
        """Raises Trouble if the network is missing or was changed."""
        self._nets: dict[tuple[int, int], Any] = {}
        self._model = _model()

    def faces(self, pixels: NDArray[np.uint8], *, turned: bool = False, longer_side: int = LONGER_SIDE) -> list[Face]:
        """The faces in an upright picture (blue, green, red, and whatever is fourth), the surest first.

        With `turned` it is looked at lying on either side, too.
        """
        small = _small(pixels, longer_side)
        found = self._upright(small)
        if turned:
            for turn, back in _BACK.items():
                lying = np.asarray(cv2.rotate(small, turn), np.uint8)
                found += [_turned(face, back) for face in self._upright(lying)]
        return _each_once(found)

    def _upright(self, small: NDArray[np.uint8]) -> list[Face]:
        height, width = small.shape[:2]
        wide, high = -(-width // _BLOCK) * _BLOCK, -(-height // _BLOCK) * _BLOCK
        framed = cv2.copyMakeBorder(small, 0, high - height, 0, wide - width, cv2.BORDER_CONSTANT)
        net = self._nets.get((wide, high))
        if net is None:
            # A network that is given another size is laid out anew each time, which takes longer than looking.
            if len(self._nets) > 1:
                self._nets.clear()
            net = self._nets[wide, high] = cv2.dnn.readNetFromONNX(np.frombuffer(self._model, np.uint8))
        net.setInput(cv2.dnn.blobFromImage(framed, 1.0, (wide, high), swapRB=True))
        heat, size, beside, _ = net.forward(_OUTPUTS)
        return _read(heat[0, 0], size[0], beside[0], width, height)


_of_thread = threading.local()


def finder() -> FaceFinder:
    """The one of this thread, made when it is first asked for. Raises Trouble."""
    made = getattr(_of_thread, "finder", None)
    if made is None:
        made = _of_thread.finder = FaceFinder()
    return made


@cache
def _model() -> bytes:
    try:
        data = MODEL.read_bytes()
    except OSError:
        data = b""
    if hashlib.sha256(data).hexdigest() != _SHA256:
        raise Trouble(
            tr("What finds faces is missing from the app. Install the app again, or draw the parts yourself.")
        )
    return data


def _small(pixels: NDArray[np.uint8], longer_side: int) -> NDArray[np.uint8]:
    """Three colours, the longer side as long as is said."""
    height, width = pixels.shape[:2]
    by = longer_side / max(height, width)
    size = max(1, round(width * by)), max(1, round(height * by))
    way = cv2.INTER_AREA if by < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(np.ascontiguousarray(pixels[..., :3]), size, interpolation=way), np.uint8)


def _read(
    heat: NDArray[np.float32], size: NDArray[np.float32], beside: NDArray[np.float32], width: int, height: int
) -> list[Face]:
    """What the network says, as faces in thousandths of a picture of that many pixels."""
    found = []
    for row, column in np.argwhere(heat > _SURE).tolist():
        high, wide = (float(np.exp(side[row, column])) * _STRIDE for side in size)
        down, across = (
            (at + float(off[row, column]) + 0.5) * _STRIDE for at, off in zip((row, column), beside, strict=True)
        )
        left, right = max(0.0, across - wide / 2), min(float(width), across + wide / 2)
        top, bottom = max(0.0, down - high / 2), min(float(height), down + high / 2)
        if right > left and bottom > top:
            x, y = FULL / width, FULL / height
            found.append(
                Face(left * x, top * y, (right - left) * x, (bottom - top) * y, float(heat[row, column])),
            )
    return _each_once(found)


def _each_once(found: list[Face]) -> list[Face]:
    """Of those that are the same face, the surest."""
    kept: list[Face] = []
    for face in sorted(found, key=lambda face: -face.sure):
        if all(face.overlap(other) < _SAME for other in kept):
            kept.append(face)
    return kept


def _turned(face: Face, clockwise: int) -> Face:
    """The same face, once the picture is turned by 90 or 270 degrees."""
    if clockwise == 90:
        left, top = FULL - face.top - face.height, face.left
    else:
        left, top = face.top, FULL - face.left - face.width
    return Face(left, top, face.height, face.width, face.sure, turned=True)
