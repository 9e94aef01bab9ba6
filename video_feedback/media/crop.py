"""The part of a picture that is seen, in thousandths of its width and its height."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from video_feedback_schemas.records import Look, MomentCrop

FULL = 1000


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
