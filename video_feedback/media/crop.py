"""The part of a picture that is seen, in thousandths of its width and its height."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from video_feedback_schemas.records import Look, MomentCrop

FULL = 1000
LEAST = 100  # a tenth of the picture is as close as one looks


@dataclass(frozen=True, slots=True)
class Crop:
    """`left` and `top` are where it begins; it never reaches beyond the picture."""

    left: int = 0
    top: int = 0
    width: int = FULL
    height: int = FULL

    @classmethod
    def of(cls, kept: Look | MomentCrop) -> "Crop":
        return cls(kept.crop_left, kept.crop_top, kept.crop_width, kept.crop_height)

    @classmethod
    def between(cls, left: int, top: int, right: int, bottom: int) -> "Crop":
        """What lies between these edges, whichever is first: kept within the picture, and no smaller than LEAST."""
        (left, right), (top, bottom) = _kept(left, right), _kept(top, bottom)
        return cls(left, top, right - left, bottom - top)

    def moved(self, across: int, down: int) -> "Crop":
        """As far as the picture goes."""
        left = min(max(0, self.left + across), FULL - self.width)
        return Crop(left, min(max(0, self.top + down), FULL - self.height), self.width, self.height)

    def scaled(self, by: float) -> "Crop":
        """Larger or smaller about its middle, in its shape, as far as it goes."""
        by = min(by, FULL / self.width, FULL / self.height)
        by = max(by, LEAST / min(self.width, self.height)) if by < 1 else by
        width, height = round(self.width * by), round(self.height * by)
        made = Crop(self.left + (self.width - width) // 2, self.top + (self.height - height) // 2, width, height)
        return made.moved(0, 0)

    @property
    def is_whole(self) -> bool:
        return self == WHOLE

    def turned(self, clockwise: int) -> "Crop":
        """The same part of the picture, once that is turned by 0, 90, 180 or 270 degrees."""
        made = self
        for _ in range(clockwise // 90 % 4):
            made = Crop(FULL - made.top - made.height, made.left, made.height, made.width)
        return made

    def box(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Left, top, width and height in a picture of that many pixels; at least one pixel each way."""
        left = min(self.left * width // FULL, width - 1)
        top = min(self.top * height // FULL, height - 1)
        right = max(round((self.left + self.width) * width / FULL), left + 1)
        bottom = max(round((self.top + self.height) * height / FULL), top + 1)
        return left, top, right - left, bottom - top

    def shape(self, width: int, height: int) -> float:
        """Width by height of what is seen of a picture of that size."""
        _, _, wide, high = self.box(width, height)
        return wide / high

    def height_of_whole(self, height: int) -> int:
        """How high the whole picture is, when what is seen of it is so high."""
        return -(-height * FULL // self.height)

    def of_pixels(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The pixels that are seen. They are not copied."""
        left, top, width, height = self.box(pixels.shape[1], pixels.shape[0])
        return pixels[top : top + height, left : left + width]


WHOLE = Crop()


def _kept(one: int, other: int) -> tuple[int, int]:
    first, last = sorted(min(max(0, each), FULL) for each in (one, other))
    first = min(first, FULL - LEAST)
    return first, max(last, first + LEAST)
