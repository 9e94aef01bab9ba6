"""A copy of a film in which it is easy to find one's way: constant rate, upright, and a key frame every half second.

Each frame of the film stands in the first frame of the copy whose time is not earlier (`FrameTable.carried_by`); what
is between is filled with the frame before. So no time that was ever written down moves.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from io import IOBase
from itertools import chain

import av
import numpy as np
from av import AudioFrame, VideoFrame
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.frame import PictureType
from av.video.reformatter import ColorRange, Colorspace, VideoReformatter
from av.video.stream import VideoStream

from video_feedback.errors import FilmDamaged, Trouble
from video_feedback.jobs import Progress
from video_feedback.media import constant_rate, sound
from video_feedback.media.accuracy import Truth, Witness, places, straight
from video_feedback.media.film import Film, Source, called
from video_feedback.media.frame_table import FrameTable
from video_feedback.media.player import height_played
from video_feedback.media.probe import probe
from video_feedback.media.stills import StillReader
from video_feedback.media.upright import Upright
from video_feedback.words import tr

CONTAINER, CODEC = "mov", "h264"
_LONGEST_SIDE = 1920
_HD = 720
_KEY_EVERY_S = Fraction(1, 2)
_PIECE_MS = 100
_SOUND_BITS = 160_000
# One packet of AAC: its last one is filled up.
_LENGTH_OFF_MS = 30
_PICTURE = {
    "preset": "superfast",
    "crf": "18",
    "bf": "0",
    "g": "100000",  # key frames come where they are asked for, and nowhere else
    "sc_threshold": "0",
    "forced-idr": "1",
}


_BT709, _SMPTE170M = 1, 6
_DIFFERS = tr(
    "The working copy did not come out like the film, so it was thrown away. The film is as it was, and can be used."
)


class CopyDiffers(Trouble):
    """What was made is not the film."""


def write(film: Film, file: IOBase, seed: str, progress: Progress | None = None) -> "Written":
    """Write the copy of a film into a file that can be sought in. A job: raises Trouble, OSError or Cancelled.

    `film` is to be the film as it was brought in. Frames that share a slot even at the highest rate become one.
    """
    rate, chosen = constant_rate.rate_for(film.frames), places(film, seed)
    witness = Witness(film, chosen)
    with av.open(file, "w", format="mp4") as out:
        _write(out, film, rate, witness, progress or Progress())
    return Written(film, rate, Truth(chosen, witness.seen))


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """A copy that has been written, and what was seen of the film meanwhile."""

    film: Film
    rate: Fraction
    truth: Truth

    def prove(self, source: Source, progress: Progress | None = None) -> FrameTable:
        """Look through the copy; when its own frames are shown. Raises CopyDiffers if it is not the film."""
        return _prove(self.film, source, self.rate, self.truth, progress or Progress())


def through(film: Film, source: Source, frames: FrameTable) -> Film:
    """The film, read from a copy of it whose own frames are `frames`."""
    return replace(
        film,
        source=source,
        container=CONTAINER,
        codec=CODEC,
        turn_clockwise=0,
        sample_aspect="1:1",
        field_order="progressive",
        colour_range="limited",
        frames=film.frames.carried_by(frames),
    )


def _write(out: OutputContainer, film: Film, rate: Fraction, witness: Witness, progress: Progress) -> None:
    picture = _PictureWriter(out, film, rate)
    heard = _SoundWriter(out, film) if film.has_sound else None
    total = constant_rate.count(film.frames, rate, film.duration_ms)
    steps = _in_slots(film, rate, witness)
    begins, held = next(steps, (0, None))
    if held is None:
        raise FilmDamaged(
            tr("{who} has no picture that can be read. Copy it from the phone again.", who=called(film.source))
        )
    at, shown = 0, picture.made_of(held)
    for following, frame in chain(steps, [(total, None)]):
        while at < following:
            progress.at(at / total)
            picture.write(at, shown, begins=at == begins)
            at += 1
            if heard is not None:
                heard.write_until(at / rate)
        begins = following
        if frame is not None:
            shown = picture.made_of(frame)
    picture.end()
    if heard is not None:
        heard.end()


def _in_slots(film: Film, rate: Fraction, witness: Witness) -> Iterator[tuple[int, VideoFrame | None]]:
    slots, before = constant_rate.slots(film.frames, rate).tolist(), -1
    for index, frame in straight(film):
        witness.look(index, frame)
        if slots[index] >= before:
            before = slots[index]
            yield before, frame


class _PictureWriter:
    def __init__(self, out: OutputContainer, film: Film, rate: Fraction) -> None:
        shrunk = min(1.0, _LONGEST_SIDE / max(film.width, film.height))
        width, self._height = max(2, round(film.width * shrunk)), max(2, round(film.height * shrunk))
        self._out, self._rate, self._last_key = out, rate, Fraction(-1)
        self._upright, self._reformatter = Upright(film), VideoReformatter()
        self._stream = stream = out.add_stream("libx264", rate=rate, options=_PICTURE)
        assert isinstance(stream, VideoStream)
        # Colours are kept for every second pixel: sides must be even.
        stream.width, stream.height, stream.pix_fmt = width + width % 2, self._height + self._height % 2, "yuv420p"
        stream.time_base = stream.codec_context.time_base = 1 / rate
        context, hd = stream.codec_context, min(film.width, film.height) >= _HD
        self._colours = Colorspace.ITU709 if hd else Colorspace.ITU601
        context.colorspace = context.color_primaries = context.color_trc = _BT709 if hd else _SMPTE170M
        context.color_range = ColorRange.MPEG

    def made_of(self, frame: VideoFrame) -> VideoFrame:
        """The frame as it is seen, in the size and colours of the copy."""
        seen = VideoFrame.from_ndarray(self._upright.pixels(frame, self._height), format="bgra")
        stream = self._stream
        return self._reformatter.reformat(
            seen,
            stream.width,
            stream.height,
            "yuv420p",
            dst_colorspace=self._colours,
            dst_color_range=ColorRange.MPEG,
        )

    def write(self, slot: int, frame: VideoFrame, *, begins: bool) -> None:
        """`begins` where a frame of the film begins: a key frame elsewhere would never be sought."""
        at = slot / self._rate
        key = begins and at - self._last_key >= _KEY_EVERY_S
        if key:
            self._last_key = at
        frame.pts, frame.time_base = slot, 1 / self._rate
        frame.pict_type = PictureType.I if key else PictureType.NONE
        self._out.mux(self._stream.encode(frame))

    def end(self) -> None:
        self._out.mux(self._stream.encode(None))


class _SoundWriter:
    """The encoder runs up before it is heard: MP4 notes by how much, and whoever reads it leaves that out."""

    def __init__(self, out: OutputContainer, film: Film) -> None:
        self._out, self._written = out, 0
        self._pieces = sound.pieces(film, 0, film.duration_ms, _PIECE_MS)
        stream = out.add_stream("aac", rate=sound.RATE)
        assert isinstance(stream, AudioStream)
        stream.layout, stream.bit_rate = "stereo", _SOUND_BITS
        self._stream = stream

    def write_until(self, seconds: Fraction) -> None:
        """So that picture and sound lie side by side in the file."""
        while self._written < seconds * sound.RATE and (samples := next(self._pieces, None)) is not None:
            frame = AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout="stereo")
            frame.sample_rate, frame.pts, frame.time_base = sound.RATE, self._written, Fraction(1, sound.RATE)
            self._written += len(samples)
            self._out.mux(self._stream.encode(frame))

    def end(self) -> None:
        self.write_until(Fraction(1 << 40))
        self._out.mux(self._stream.encode(None))


def _prove(film: Film, source: Source, rate: Fraction, truth: Truth, progress: Progress) -> FrameTable:
    """Look through a copy; its own frames. Raises CopyDiffers if it is not the film, frame for frame."""
    own = probe(source, Progress(lambda _: progress.at(0.0)))
    stands_at = np.searchsorted(own.frames.times_ms, film.frames.times_ms)
    if not np.array_equal(stands_at, constant_rate.slots(film.frames, rate)):
        raise CopyDiffers(_DIFFERS)
    if abs(own.duration_ms - film.duration_ms) > _LENGTH_OFF_MS + 1000 / rate:
        raise CopyDiffers(_DIFFERS)
    copy = through(film, source, own.frames)
    with StillReader(copy, near_bytes=0) as reader:
        for done, place in enumerate(truth.places):
            progress.at(done / len(truth.places))
            picture = reader.picture(film.frames.time_of(place), height_played(film))
            if place in truth.seen and not truth.shows(place, picture.pixels):
                raise CopyDiffers(_DIFFERS)
    progress.at(1.0)
    return own.frames
