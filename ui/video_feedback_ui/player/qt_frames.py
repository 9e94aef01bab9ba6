"""From Qt's video frames to our pictures, by the same way as the frames of a film that stands still: so that the
colours do not change when it stops."""

import numpy as np
from av.video.frame import VideoFrame
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from video_feedback.media.film import Film
from video_feedback.media.player import height_played
from video_feedback.media.upright import Upright
from video_feedback_ui.player.qt_messages import harmless_ones_left_out

_LAYOUTS = {
    QVideoFrameFormat.PixelFormat.Format_YUV420P: "yuv420p",
    QVideoFrameFormat.PixelFormat.Format_YUV422P: "yuv422p",
    QVideoFrameFormat.PixelFormat.Format_YUV420P10: "yuv420p10le",
    QVideoFrameFormat.PixelFormat.Format_NV12: "nv12",
    QVideoFrameFormat.PixelFormat.Format_P010: "p010le",
}
# FFmpeg's numbers for them.
_COLOURS = {QVideoFrameFormat.ColorSpace.ColorSpace_BT601: 5, QVideoFrameFormat.ColorSpace.ColorSpace_BT709: 1}
_RANGES = {QVideoFrameFormat.ColorRange.ColorRange_Video: 1, QVideoFrameFormat.ColorRange.ColorRange_Full: 2}


class Developer:
    """Makes the pixels of a `Picture` out of the frames of one film."""

    def __init__(self, film: Film) -> None:
        self._height = height_played(film)
        self._upright = Upright(film)

    def pixels(self, frame: QVideoFrame) -> NDArray[np.uint8] | None:
        """None if the frame cannot be read."""
        if (layout := _LAYOUTS.get(frame.pixelFormat())) is None:
            return _by_qt(frame, self._height)
        if not frame.map(QVideoFrame.MapMode.ReadOnly):
            return None
        try:
            ours = _copied(frame, layout)
        finally:
            frame.unmap()
        return self._upright.pixels(ours, self._height)


def _copied(frame: QVideoFrame, layout: str) -> VideoFrame:
    ours = VideoFrame(frame.width(), frame.height(), layout)
    for number, plane in enumerate(ours.planes):
        theirs = np.frombuffer(frame.bits(number), np.uint8)
        theirs = theirs[: len(theirs) // frame.bytesPerLine(number) * frame.bytesPerLine(number)]
        theirs = theirs.reshape(-1, frame.bytesPerLine(number))
        into = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)
        rows, bytes_ = min(len(theirs), len(into)), min(theirs.shape[1], into.shape[1])
        into[:rows, :bytes_] = theirs[:rows, :bytes_]
    look = frame.surfaceFormat()
    if look.colorSpace() in _COLOURS:
        ours.colorspace = _COLOURS[look.colorSpace()]
    if look.colorRange() in _RANGES:
        ours.color_range = _RANGES[look.colorRange()]
    return ours


def _by_qt(frame: QVideoFrame, height: int) -> NDArray[np.uint8] | None:
    with harmless_ones_left_out():
        image = frame.toImage()
    if image.isNull():
        return None
    if image.height() > height:
        image = image.scaledToHeight(height)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    # The bytes are the image's, and ours must outlive it.
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).copy()
