"""Look through a film once: what is in it, and when every frame is shown."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from itertools import chain, compress, pairwise

import numpy as np
from av import FFmpegError
from av.container import InputContainer
from av.video.frame import PictureType, VideoFrame
from av.video.stream import VideoStream

from video_feedback.errors import NotAFilm
from video_feedback.jobs import Progress
from video_feedback.media import refusal, trust
from video_feedback.media.decode import Decoding
from video_feedback.media.film import Film, Source
from video_feedback.media.frame_table import FrameTable
from video_feedback.media.source import (
    HEAD_BYTES,
    MOST_PIXELS,
    clock_was_set,
    container_of,
    open_container,
    open_reader,
    size_of,
)
from video_feedback.media.spare import give_back
from video_feedback.media.survey import Survey, Track, survey
from video_feedback_schemas.records import ColourRange, FieldOrder
from video_feedback_schemas.times import Ms

_FILMED_AT = ("com.apple.quicktime.creationdate", "creation_time", "date")
_FIRST_BELIEVABLE_YEAR = 1990
# As FFmpeg numbers them: AVColorRange, AVFieldOrder.
_COLOUR_RANGES: dict[int, ColourRange] = {1: "limited", 2: "full"}
_TOP_FIRST, _BOTTOM_FIRST = 2, (3, 4)
# Ten hours are the longest that anyone will film. A damaged clock makes years, in which nothing is ever found again.
_DAY_S = 24 * 3600
_LONGEST_S = 2 * _DAY_S
_USUAL_STEP = Fraction(1, 25)
_SHARE_OUT_OF_ORDER = 0.05


def probe(source: Source, progress: Progress | None = None) -> Film:
    """Read a film from end to end. Raises NotAFilm, with a sentence for the worker, FilmMissing or Cancelled.

    A damaged film is taken if some of its frames can be shown; its table begins and ends with frames that can.
    """
    try:
        return _probed(source, progress or Progress())
    finally:
        give_back()


def _probed(source: Source, progress: Progress) -> Film:
    container = _recognise(source)
    try:
        with open_reader(source, whole=True) as reader:
            size = size_of(reader)
        with open_container(source, container, whole=True) as opened:
            found = survey(opened, progress, size)
            filmed_at = _filmed_at(opened)
        was_set = clock_was_set(source, container)
    except FFmpegError as error:
        with open_reader(source, whole=True) as reader:
            raise refusal.cannot_be_opened(reader, container) from error
    for track in found.tracks:
        track.mended |= was_set
        with open_container(source, container, whole=True) as opened:
            looks = _prove(opened, track, progress)
        if looks is not None:
            start, end = _span(track, found)
            if end - start > _LONGEST_S:
                raise NotAFilm(refusal.TOO_LONG.format(days=round((end - start) / _DAY_S)))
            table = FrameTable.of(track.pts, track.keys, track.time_base, start, track.stream)
            how_far, loose_ms = trust.judge(track, table, container)
            return Film(
                source=source,
                container=container,
                codec=track.codec,
                width=looks.width,
                height=looks.height,
                turn_clockwise=looks.turn_clockwise,
                duration_ms=Ms(int((end - start) * 1000)),
                has_sound=found.sound_start is not None,
                filmed_at=filmed_at,
                frames=table,
                trust=how_far,
                loose_ms=loose_ms,
                sample_aspect=looks.sample_aspect,
                field_order=looks.field_order,
                colour_range=looks.colour_range,
            )
    raise NotAFilm(refusal.NOT_ONE_FRAME)


def _recognise(source: Source) -> str:
    with open_reader(source, whole=True) as reader:
        head = reader.read(HEAD_BYTES)
    other = refusal.of_kind(head)
    container = container_of(head)
    if other is not None or container is None:
        raise other or refusal.unknown_kind(head)
    return container


@dataclass(frozen=True, slots=True)
class _Looks:
    """As seen: upright, with square pixels."""

    width: int
    height: int
    turn_clockwise: int
    sample_aspect: str
    field_order: FieldOrder
    colour_range: ColourRange


def _prove(opened: InputContainer, track: Track, progress: Progress) -> _Looks | None:
    """Cut a track to the frames between the first and the last that can be decoded. None if there are none."""
    stream = opened.streams[track.stream]
    assert isinstance(stream, VideoStream)
    width, height = stream.codec_context.width, stream.codec_context.height
    if width * height > MOST_PIXELS:
        raise NotAFilm(refusal.TOO_LARGE.format(width=width, height=height))
    stream.thread_type = "AUTO"
    shown = _shown(opened, stream, progress)
    first = next(shown, None)
    if first is None or first.pts is None:
        return None
    looks = _looks(first, stream)
    if track.must_decode:
        _time_by_decoding(chain((first,), shown), track)
    else:
        last_pts = _last_pts(opened, stream, track, progress)
        pts = np.asarray(track.pts)
        track.keep((first.pts <= pts) & (pts <= last_pts))
    return looks if track.pts else None


def _shown(opened: InputContainer, stream: VideoStream, progress: Progress) -> Iterator[VideoFrame]:
    """The frames from where the container stands. Of a damaged film there may be none for a long while."""
    for frame in Decoding(opened, stream):
        progress.at(1.0)
        if frame is not None:
            yield frame


def _time_by_decoding(shown: Iterable[VideoFrame], track: Track) -> None:
    """Take the times that decoding gives. H.264 with B-frames in an AVI gets none that belong to its frames."""
    decoded = Track(track.stream, track.time_base, track.codec)
    for frame in shown:
        if frame.pts is not None:
            decoded.add(frame.pts, frame.key_frame, frame.duration or 0)
            track.reordered |= frame.pict_type == PictureType.B
    track.pts, track.keys, track.steps, track.mended = decoded.pts, decoded.keys, decoded.steps, True
    back = sum(later < earlier for earlier, later in pairwise(track.pts))
    if back > len(track.pts) * _SHARE_OUT_OF_ORDER:
        raise NotAFilm(refusal.NO_TIMES)


def _last_pts(opened: InputContainer, stream: VideoStream, track: Track, progress: Progress) -> int:
    """The time stamp of the last frame that can be decoded; each try starts twice as far from the end."""
    keys = sorted(compress(track.pts, track.keys)) or [min(track.pts)]
    back = 1
    while back < 2 * len(keys):
        with suppress(FFmpegError):
            opened.seek(keys[-min(back, len(keys))], stream=stream)
            if seen := [frame.pts for frame in _shown(opened, stream, progress) if frame.pts is not None]:
                return max(seen)
        back *= 2
    return max(track.pts)


def _looks(frame: VideoFrame, stream: VideoStream) -> _Looks:
    aspect = stream.sample_aspect_ratio or Fraction(1)
    if not Fraction(1, 4) <= aspect <= 4:
        aspect = Fraction(1)
    width, height = max(1, round(frame.width * aspect)), frame.height
    turn = round(-frame.rotation / 90) * 90 % 360
    if turn in (90, 270):
        width, height = height, width
    return _Looks(
        width=width,
        height=height,
        turn_clockwise=turn,
        sample_aspect=f"{aspect.numerator}:{aspect.denominator}",
        field_order=_field_order(frame, stream),
        colour_range=_COLOUR_RANGES.get(frame.color_range, ""),
    )


def _field_order(frame: VideoFrame, stream: VideoStream) -> FieldOrder:
    if not frame.interlaced_frame:
        return "progressive"
    order = stream.codec_context.field_order
    # DV of both kinds is filmed bottom first, and does not say so.
    return "bottom" if order in _BOTTOM_FIRST or (order < _TOP_FIRST and stream.codec.name == "dvvideo") else "top"


def _span(track: Track, found: Survey) -> tuple[Fraction, Fraction]:
    """From the first picture or sound to the end of the last, in seconds of the file's own clock."""
    last, step = max(zip(track.pts, track.steps, strict=True))
    if not step:
        step = last - max((pts for pts in track.pts if pts < last), default=last - int(_USUAL_STEP / track.time_base))
    start, end = min(track.pts) * track.time_base, (last + step) * track.time_base
    if found.sound_start is None or found.sound_end is None:
        return start, end
    return min(start, found.sound_start), max(end, found.sound_end)


def _filmed_at(opened: InputContainer) -> str | None:
    """The time of filming as ISO 8601 text, from the film's own notes. Nothing else of them is kept."""
    for notes in (opened.metadata, *(stream.metadata for stream in opened.streams)):
        for name in _FILMED_AT:
            try:
                when = datetime.fromisoformat(notes.get(name, ""))
            except ValueError:
                continue
            # Cameras whose clock was never set say 1904, 1970 or 1980.
            if when.year >= _FIRST_BELIEVABLE_YEAR:
                return when.isoformat(timespec="seconds")
    return None
