"""Pictures made anew: by x264, so that they stand beside copied ones, or by VP9."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from av import CodecContext, Packet, VideoCodecContext, VideoFrame
from av.stream import Stream
from av.video.frame import PictureType
from av.video.reformatter import ColorRange, VideoReformatter
from numpy.typing import NDArray

from video_feedback.reels import parameter_sets
from video_feedback.reels.copying import Colours
from video_feedback.reels.parameter_sets import ParameterSets
from video_feedback.reels.plan import TICKS, Canvas

_BIT_EXACT = 1 << 23  # AV_CODEC_FLAG_BITEXACT: no name of a program
_GLOBAL_HEADER = 1 << 22  # AV_CODEC_FLAG_GLOBAL_HEADER: parameter sets beside the pictures, not among them
# Key frames as often as this, where nothing else asks for one: players jump to them.
_KEY_EVERY = 2 * TICKS
_X264 = {"preset": "veryfast", "crf": "18", "bf": "0", "g": "100000", "sc_threshold": "0", "forced-idr": "1"}
_VP9 = {"deadline": "good", "cpu-used": "5", "row-mt": "1", "crf": "30", "b": "0", "g": "240", "tile-columns": "2"}
_BT709, _BT601 = 1, 6
_HD = 720
_BLACK_LIMITED, _GREY = 16, 128


@dataclass(frozen=True, slots=True)
class Encoded:
    tick: int
    is_key: bool
    data: bytes


@dataclass(frozen=True, slots=True)
class Manner:
    """How all pictures of a reel are made. `number` is that of x264's parameter sets; None for VP9."""

    canvas: Canvas
    colours: Colours
    rate: Fraction
    number: int | None = 0

    @classmethod
    def usual(cls, canvas: Canvas, rate: Fraction, *, webm: bool = False) -> "Manner":
        """Where nothing is copied that they had to stand beside."""
        hd = min(canvas.width, canvas.height) >= _HD
        which = _BT709 if hd else _BT601
        return cls(canvas, Colours(which, which, which, full=False), rate, None if webm else 0)

    def encoder(self) -> VideoCodecContext:
        name = "libx264" if self.number is not None else "libvpx-vp9"
        made = CodecContext.create(name, "w")
        assert isinstance(made, VideoCodecContext)
        made.width, made.height, made.pix_fmt = self.canvas.width, self.canvas.height, self.colours.pixels
        made.time_base, made.framerate = Fraction(1, TICKS), self.rate
        made.colorspace, made.color_primaries = self.colours.matrix, self.colours.primaries
        made.color_trc = self.colours.curve
        made.color_range = ColorRange.JPEG if self.colours.full else ColorRange.MPEG
        made.flags |= _BIT_EXACT
        made.thread_type = "FRAME"
        if self.number is None:
            made.options = dict(_VP9)
            return made
        made.flags |= _GLOBAL_HEADER
        # Times go by the film, not by the rate: but players read the rate, and a 90,000th of a second is none.
        made.options = _X264 | {"x264-params": f"sps-id={self.number}:force-cfr=1"}
        return made


class Encoding:
    """One run of pictures that are encoded, from a key frame on. Not for two threads at once."""

    def __init__(self, manner: Manner) -> None:
        self._encoder = manner.encoder()
        self._as_h264 = manner.number is not None
        self._next_key = 0

    def sets(self) -> ParameterSets:
        self._encoder.open(strict=False)
        return ParameterSets.of(self._encoder.extradata or b"")

    def add(self, frame: VideoFrame, tick: int, *, key: bool = False) -> Iterator[Encoded]:
        key = key or tick >= self._next_key
        if key:
            self._next_key = tick + _KEY_EVERY
        frame.pts, frame.time_base = tick, Fraction(1, TICKS)
        frame.pict_type = PictureType.I if key else PictureType.NONE
        yield from map(self._made, self._encoder.encode(frame))

    def end(self) -> Iterator[Encoded]:
        """What is still held back. Nothing can be added any more."""
        yield from map(self._made, self._encoder.encode(None))

    def _made(self, packet: "Packet[Stream]") -> Encoded:
        data = bytes(packet)
        if self._as_h264:
            data = parameter_sets.packed(parameter_sets.by_start_codes(data))
        assert packet.pts is not None
        return Encoded(packet.pts, packet.is_keyframe, data)


class Palette:
    """Brings pictures into the colours of the reel. Not for two threads at once."""

    def __init__(self, manner: Manner) -> None:
        self._manner, self._reformatter = manner, VideoReformatter()
        hd = min(manner.canvas.width, manner.canvas.height) >= _HD
        told = manner.colours.matrix
        # Who says nothing means those of HD if it is that large: so every player takes it.
        self._matrix = told if told not in (0, 2) else _BT709 if hd else _BT601

    def of_pixels(self, pixels: NDArray[np.uint8]) -> VideoFrame:
        """A picture (blue, green, red) of the size of the canvas."""
        return self._reformatter.reformat(
            VideoFrame.from_ndarray(np.ascontiguousarray(pixels), format="bgr24"),
            format=self._manner.colours.pixels,
            dst_colorspace=self._matrix,
            dst_color_range=ColorRange.JPEG if self._manner.colours.full else ColorRange.MPEG,
        )

    def own(self, frame: VideoFrame) -> VideoFrame:
        """A frame of the film that is copied: it is in these colours already."""
        colours, canvas = self._manner.colours, self._manner.canvas
        if (frame.format.name, frame.width, frame.height) == (colours.pixels, canvas.width, canvas.height):
            return frame
        return self._reformatter.reformat(frame, canvas.width, canvas.height, colours.pixels)

    def faded(self, frame: VideoFrame, share: float) -> VideoFrame:
        """A picture in the colours of the reel on its way to black: with 0 it is black, with 1 as it was."""
        if share >= 1:
            return frame
        made = VideoFrame(frame.width, frame.height, frame.format.name)
        rests = (0 if self._manner.colours.full else _BLACK_LIMITED, _GREY, _GREY)
        for was, to, rest in zip(frame.planes, made.planes, rests, strict=True):
            levels = np.arange(256)
            table = np.clip(np.round(rest + (levels - rest) * max(0.0, share)), 0, 255).astype(np.uint8)
            of = np.frombuffer(memoryview(was).cast("B"), np.uint8).reshape(-1, was.line_size)
            out = np.frombuffer(memoryview(to).cast("B"), np.uint8).reshape(-1, to.line_size)
            out[: was.height, : was.width] = table[of[: was.height, : was.width]]
        return made
