"""One film out of pictures that are copied, pictures that are made anew, and sound: MP4 or WebM."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from heapq import heappush, heappushpop
from typing import IO, Any

import av
import numpy as np
from av import AudioFrame, Packet
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.stream import VideoStream
from numpy.typing import NDArray

from video_feedback.reels import captions
from video_feedback.reels.captions import Track
from video_feedback.reels.encoding import Encoded, Manner
from video_feedback.reels.parameter_sets import ParameterSets
from video_feedback.reels.plan import SAMPLES, TICKS

_SOUND_BITS = 160_000
_BIT_EXACT = 1 << 23
# What one picture and one packet of sound can need at most in the table of an MP4, and all else in it.
_PICTURE_BYTES, _SOUND_BYTES, _OTHER_BYTES = 48, 36, 16 << 10
_AAC, _OPUS = 1024, 960
_TABLE_AT_THE_FRONT = {"fflags": "+bitexact", "video_track_timescale": str(TICKS)}


@dataclass(frozen=True, slots=True)
class Chapter:
    """From tick to tick."""

    name: str
    begins: int
    ends: int


class Joining:
    """Writes a film into a file. Pictures come in the order they are decoded, sound in time. `end` it, or `drop` it.

    Pictures that are copied are decoded out of turn by at most `reorder` places. `pictures` is how many there will be
    at most, so that the table of an MP4 has room before them: a player needs not have the whole film to begin.
    """

    def __init__(
        self,
        file: IO[bytes],
        manner: Manner,
        sets: ParameterSets | None,
        *,
        ends: int,
        pictures: int,
        reorder: int = 0,
        chapters: Iterable[Chapter] = (),
        tracks: Sequence[Track] = (),
    ) -> None:
        webm = sets is None
        packets = ends * SAMPLES // TICKS // (_OPUS if webm else _AAC) + 4
        marks = list(chapters)
        names = sum(len(chapter.name.encode()) + 128 for chapter in marks)
        room = pictures * _PICTURE_BYTES + packets * _SOUND_BYTES + names + _OTHER_BYTES
        room += sum(track.room for track in tracks)
        options = {"fflags": "+bitexact"} if webm else _TABLE_AT_THE_FRONT | {"moov_size": str(room)}
        self._out: OutputContainer = av.open(file, "w", format="webm" if webm else "mp4", options=options)
        self._picture = _picture_stream(self._out, manner, sets)
        self._sound = _sound_stream(self._out, webm=webm)
        streams = captions.laid(self._out, tracks, webm=webm)
        if marks:
            self._out.set_chapters([_told(number, chapter) for number, chapter in enumerate(marks)])
        self._reorder = reorder
        self._before: list[int] = []
        self._written = self._heard = 0
        self._ends = ends
        self._out.start_encoding()
        captions.write(self._out, tracks, streams, webm=webm)

    def picture(self, picture: Encoded, lasts: int) -> None:
        """A packet; `lasts` is for how many ticks it is seen."""
        packet = Packet(picture.data)
        packet.stream, packet.time_base = self._picture, Fraction(1, TICKS)
        packet.pts, packet.dts, packet.duration = picture.tick, self._decoded_at(picture.tick), lasts
        packet.is_keyframe = picture.is_key
        self._out.mux(packet)
        self._written += 1

    def _decoded_at(self, tick: int) -> int:
        """The ticks in order, so many places late that no picture is decoded after it is shown."""
        if self._written < self._reorder:
            heappush(self._before, tick)
            return (self._written - self._reorder) * (TICKS // 25)
        return heappushpop(self._before, tick)

    def sound(self, samples: NDArray[np.int16]) -> None:
        """Samples of shape (n, 2)."""
        if not len(samples):
            return
        frame = AudioFrame.from_ndarray(np.ascontiguousarray(samples).reshape(1, -1), format="s16", layout="stereo")
        frame.sample_rate, frame.pts, frame.time_base = SAMPLES, self._heard, Fraction(1, SAMPLES)
        self._heard += len(samples)
        self._out.mux(self._sound.encode(frame))

    def end(self) -> None:
        """All has come: the file is whole."""
        self._out.mux(self._sound.encode(None))
        self._out.close()

    def drop(self) -> None:
        """Let go of a file that will not be whole."""
        try:
            self._out.close()
        except (OSError, av.FFmpegError):
            return  # there is trouble already, and it is told elsewhere


def _picture_stream(out: OutputContainer, manner: Manner, sets: ParameterSets | None) -> VideoStream:
    name = "libvpx-vp9" if sets is None else "libx264"
    stream = out.add_stream(name, rate=manner.rate)
    assert isinstance(stream, VideoStream)
    context, like = stream.codec_context, manner.encoder()
    context.width, context.height, context.pix_fmt = like.width, like.height, like.pix_fmt
    context.colorspace, context.color_primaries = like.colorspace, like.color_primaries
    context.color_trc, context.color_range = like.color_trc, like.color_range
    context.time_base = stream.time_base = Fraction(1, TICKS)
    context.flags |= _BIT_EXACT
    # It encodes nothing: pictures come from several encoders. It stands for them in the head of the file.
    context.thread_count = 1
    context.options = {"preset": "ultrafast"} if sets is not None else {"deadline": "realtime"}
    context.open()
    if sets is not None:
        context.extradata = sets.record()
    return stream


def _sound_stream(out: OutputContainer, *, webm: bool) -> AudioStream:
    stream = out.add_stream("libopus" if webm else "aac", rate=SAMPLES)
    assert isinstance(stream, AudioStream)
    stream.layout, stream.bit_rate = "stereo", _SOUND_BITS
    stream.codec_context.flags |= _BIT_EXACT
    return stream


def _told(number: int, chapter: Chapter) -> Any:
    return {
        "id": number + 1,
        "start": chapter.begins,
        "end": chapter.ends,
        "time_base": Fraction(1, TICKS),
        "metadata": {"title": chapter.name},
    }


def turned(file: IO[bytes], clockwise: int) -> None:
    """Write into a finished MP4 by how much its pictures are turned when seen. Raises ValueError if it is none."""
    if not clockwise:
        return
    at = next((body for kind, body in _boxes(file, 0, None) if kind == b"moov"), None)
    for kind, track in _boxes(file, *at) if at else ():
        if kind == b"trak" and _is_of_pictures(file, track):
            head = next(body for kind, body in _boxes(file, *track) if kind == b"tkhd")
            file.seek(head[0])
            version = file.read(1)
            file.seek(head[0] + (52 if version == b"\x01" else 40))
            was = file.read(36)
            if was != _matrix(0):
                raise ValueError("its pictures are turned already")
            file.seek(-36, 1)
            file.write(_matrix(clockwise))
            file.seek(0, 2)
            return
    raise ValueError("there is no track of pictures")


def _matrix(clockwise: int) -> bytes:
    """ISO/IEC 14496-12, 8.3.2: six numbers of 16.16 bits, and in each third column one of 2.30."""
    a, b = {0: (1, 0), 90: (0, 1), 180: (-1, 0), 270: (0, -1)}[clockwise]
    nine = (a << 16, b << 16, 0, -b << 16, a << 16, 0, 0, 0, 1 << 30)
    return b"".join(number.to_bytes(4, signed=True) for number in nine)


def _is_of_pictures(file: IO[bytes], track: tuple[int, int]) -> bool:
    media = next((body for kind, body in _boxes(file, *track) if kind == b"mdia"), None)
    handler = next((body for kind, body in _boxes(file, *media) if kind == b"hdlr"), None) if media else None
    if handler is None:
        return False
    file.seek(handler[0] + 8)
    return bool(file.read(4) == b"vide")


def _boxes(file: IO[bytes], at: int, end: int | None) -> Iterator[tuple[bytes, tuple[int, int]]]:
    """The boxes from one place up to another: what each is, and from where to where its contents lie."""
    end = file.seek(0, 2) if end is None else end
    while at + 8 <= end:
        file.seek(at)
        head = file.read(16)
        size, skip = int.from_bytes(head[:4]), 8
        if size == 1:
            size, skip = int.from_bytes(head[8:16]), 16
        size = size or end - at
        if size < skip or at + size > end:
            raise ValueError("a box that was cut off")
        yield head[4:8], (at + skip, at + size)
        at += size
