"""Letters on a reel: captions, and the cards between its parts. They are typeset, so every script is shaped as it
should be and runs the way it runs."""

from functools import lru_cache
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from video_feedback.exports import typesetting

Kind = Literal["title", "caption", "opening", "closing"]
_POINTS_PER_INCH = 72


@lru_cache(maxsize=4)
def picture(words: str, *, width: int, height: int, language: str, kind: Kind) -> NDArray[np.uint8]:
    """A whole picture of `width` and `height` pixels, of shape (height, width, 4): blue, green, red, and how far it
    covers, not multiplied. It is kept and not to be written to.

    A caption is white on a dark band at the foot, with nothing around it; the others are a card that covers all. Words
    are wrapped, and smaller where they are many; where there are none, nothing is on it.
    """
    if kind == "caption" and not words.strip():
        return _kept(np.zeros((height, width, 4), np.uint8))
    content = {"width": width, "height": height, "kind": kind, "words": typesetting.runs(language, words.strip())}
    (page,) = typesetting.laid("lettering", content).pngs(_POINTS_PER_INCH)
    return _kept(np.asarray(cv2.imdecode(np.frombuffer(page, np.uint8), cv2.IMREAD_UNCHANGED), np.uint8))


def _kept(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    pixels.setflags(write=False)
    return pixels
