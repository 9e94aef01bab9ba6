"""Many small marks as one picture: an array is filled far quicker than as many shapes are drawn."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from video_feedback_schemas.records import Group
from video_feedback_ui.theme import tokens
from video_feedback_ui.timeline.lane import Lane, Times


def draw_pixels(painter: QPainter, at: QPointF, pixels: NDArray[np.uint32]) -> None:
    """Draw an array of shape (height, width) of colours as 0xAARRGGBB, each opaque or 0: quicker than many shapes."""
    high, wide = pixels.shape
    kept = np.ascontiguousarray(pixels, np.uint32)
    painter.drawImage(at, QImage(kept.data, wide, high, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied))


def dashes(lane: Lane, tones: list[Group], edges: Times) -> NDArray[np.uint32]:
    """A line of pixels, coloured where a lane holds something between two edges; a point is three pixels wide."""
    line = np.zeros(len(edges) - 1, np.uint32)
    for tone, depth in lane.depths(edges):
        held = depth > 0
        wide = held.copy()
        wide[1:] |= held[:-1]
        wide[2:] |= held[:-2]
        line[wide] = tokens().group(tones[tone].colour).rgba()
    return line
