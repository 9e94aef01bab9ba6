"""From a decoded frame to a picture as it is seen: upright, with square pixels, in the order blue, green, red."""

import cv2
import numpy as np
from av import FFmpegError
from av.video.frame import VideoFrame
from av.video.reformatter import Colorspace, Interpolation, VideoReformatter
from numpy.typing import NDArray

from video_feedback.media import tone
from video_feedback.media.film import Film
from video_feedback.media.player import Picture
from video_feedback_schemas.records import FieldOrder

_TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
_COLOURS_NOT_SAID = 2
_HD_HEIGHT = 720
_JPEG_QUALITY = 88


class Upright:
    """Turns the frames of one film upright. Not for two threads at once."""

    def __init__(self, film: Film) -> None:
        self._film = film
        self._reformatter = VideoReformatter()

    def pixels(self, frame: VideoFrame, max_height: int | None = None) -> NDArray[np.uint8]:
        """Pixels as in `Picture`, of the film's size or shrunk to `max_height`; never enlarged."""
        width, height = self._size(max_height)
        shrunk = height < self._film.height
        turn = self._film.turn_clockwise
        across, down = (height, width) if turn in (90, 270) else (width, height)
        plain = _first_field(frame, self._film.field_order) if frame.interlaced_frame else frame
        smooth = Interpolation.AREA if shrunk else Interpolation.BILINEAR
        try:
            seen = self._in_colour(plain, frame.height, across, down, smooth)
        except FFmpegError:
            # Damage, or colours of a kind that FFmpeg cannot tell: then as if the film did not say.
            plain.colorspace = _COLOURS_NOT_SAID
            seen = self._in_colour(plain, frame.height, across, down, smooth)
        pixels = np.asarray(seen.to_ndarray(), np.uint8)
        if frame.color_trc in (tone.PQ, tone.HLG):
            pixels = tone.on_screen(pixels, frame.color_trc)
        if turn in _TURNS:
            pixels = np.asarray(cv2.rotate(pixels, _TURNS[turn]), np.uint8)
        # FFmpeg pads the rows of odd widths.
        return np.ascontiguousarray(pixels)

    def _in_colour(
        self, frame: VideoFrame, lines: int, width: int, height: int, interpolation: Interpolation
    ) -> VideoFrame:
        # Films that do not say are in the colours of HD if they are that large: so every player takes them.
        hd = frame.colorspace == _COLOURS_NOT_SAID and min(frame.width, lines) >= _HD_HEIGHT
        colours = Colorspace.ITU709 if hd else None
        return self._reformatter.reformat(
            frame,
            width,
            height,
            "bgra",
            src_colorspace=colours,
            dst_colorspace=colours,
            interpolation=interpolation,
        )

    def _size(self, max_height: int | None) -> tuple[int, int]:
        width, height = self._film.width, self._film.height
        if max_height is None or max_height >= height:
            return width, height
        return max(1, round(width * max_height / height)), max(1, max_height)


def _first_field(frame: VideoFrame, order: FieldOrder) -> VideoFrame:
    """Every other line: the half of a woven frame that was filmed first.

    The other half was filmed later, and makes combs wherever something moves. It is left out of still frames too, or
    the picture would jump whenever the film stops.
    """
    lines = frame.height // 2
    if not lines:
        return frame
    field = VideoFrame(frame.width, lines, frame.format.name)
    for woven, plain in zip(frame.planes, field.planes, strict=True):
        to = np.frombuffer(memoryview(plain).cast("B"), np.uint8).reshape(-1, plain.line_size)
        of = np.frombuffer(memoryview(woven).cast("B"), np.uint8).reshape(-1, woven.line_size)[order == "bottom" :: 2]
        down, across = min(len(to), len(of)), min(plain.line_size, woven.line_size)
        to[:down, :across] = of[:down, :across]
    field.colorspace, field.color_range = frame.colorspace, frame.color_range
    return field


def png(picture: Picture) -> bytes:
    """A picture as the bytes of a PNG file: exactly as it was decoded."""
    return _packed(picture, ".png", [])


def jpeg(picture: Picture, quality: int = _JPEG_QUALITY) -> bytes:
    """A picture as the bytes of a JPEG file. `quality` goes to 100."""
    return _packed(picture, ".jpg", [cv2.IMWRITE_JPEG_QUALITY, quality])


def _packed(picture: Picture, kind: str, options: list[int]) -> bytes:
    done, data = cv2.imencode(kind, cv2.cvtColor(picture.pixels, cv2.COLOR_BGRA2BGR), options)
    if not done:
        raise ValueError(f"a picture of shape {picture.pixels.shape} cannot be packed as {kind}")
    return data.tobytes()
