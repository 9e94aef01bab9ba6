"""The drawn pair on empty pages, painted once."""

from functools import cache

from PySide6.QtGui import QImage


@cache
def pair(size: int = 496) -> QImage:
    """A parent and a laughing baby, in a circle: twice the size it is shown at, for sharp screens."""
    from video_feedback.demo.figures import portrait  # noqa: PLC0415 (it paints: not before there is something to paint)
    from video_feedback.demo.pose import Pose  # noqa: PLC0415

    pose = Pose(parent_arm=1.0, baby_laugh=1.0, baby_joy=1.0, baby_turn=0.35)
    pixels = portrait(pose, size)
    return QImage(pixels.tobytes(), size, size, 4 * size, QImage.Format.Format_RGBA8888).copy()
