"""Small pictures of exact frames, spread over a film: the whole film first, then ever closer."""

import time
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from av import FFmpegError
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from numpy.typing import NDArray

from video_feedback.jobs import Progress
from video_feedback.media.decode import decoded, packets
from video_feedback.media.film import Film
from video_feedback.media.frame_table import FrameTable
from video_feedback.media.player import Picture
from video_feedback.media.source import open_container
from video_feedback.media.upright import Upright, jpeg
from video_feedback_schemas.times import Ms

HEIGHT = 72
MOST = 480
_CLOSEST_MS = 500
_WIDEST = 4
_FARTHEST_MS = 6000
_JPEG_QUALITY = 80
_PACKETS_BETWEEN_REPORTS = 8
_RUN_UP_S = 1
# So much work at one go, in seconds of one core.
_AT_LEAST_S, _SHARE_OF_LENGTH = 20, 0.04


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A small picture of the frame at exactly `time_ms`, upright, as the bytes of a JPEG file."""

    time_ms: Ms
    jpeg: bytes


def planned(table: FrameTable, most: int = MOST) -> NDArray[np.int64]:
    """The frames of which there will be a picture, by number, ascending: the same for the same film each time.

    They stand evenly, but for this: where a key frame is near, it is taken, for it is had at once.
    """
    first, last = table.first_ms, table.last_ms
    count = min(most, len(table), (last - first) // _CLOSEST_MS + 1)
    gap = (last - first) / count
    wanted = first + (np.arange(count) + 0.5) * gap
    frames = np.searchsorted(table.times_ms, wanted, "right") - 1
    keys = np.flatnonzero(table.keys)
    if len(keys):
        nearest = keys[_nearest(table.times_ms[keys], wanted)]
        frames = np.where(np.abs(table.times_ms[nearest] - wanted) <= gap, nearest, frames)
    return np.unique(frames).astype(np.int64)


def reach_ms(table: FrameTable) -> int:
    """How far a picture may be from a time and still stand for it: as far as the planned ones are apart.

    Until what lies between key frames is there, these may stand for it, if they are not too far off.
    """
    frames = planned(table)
    keys = frames[table.keys[frames]]
    apart, keys_apart = (
        int(np.diff(table.times_ms[some], prepend=table.first_ms, append=table.last_ms).max())
        for some in (frames, keys)
    )
    return max(apart, min(keys_apart // 2 + 1, _FARTHEST_MS))


def thumbnails(
    film: Film,
    *,
    have: Collection[int] = (),
    height: int = HEIGHT,
    most: int = MOST,
    progress: Progress | None = None,
) -> Iterator[Thumbnail]:
    """Make the planned pictures but those at the times of `have`, as they come. A job; it may be let go at any time.

    First the key frames, the gaps halved over and over; then what lies between them. A frame that cannot be decoded has
    none. Where key frames are far apart it leaves off after a while, and goes on the next time it is asked. Raises
    FilmMissing if the film has gone, Cancelled.
    """
    progress = progress or Progress()
    plan = planned(film.frames, most)
    left = [int(i) for i in plan if int(film.frames.times_ms[i]) not in have]
    done = len(plan) - len(left)
    upright = Upright(film)
    enough_s = time.thread_time() + max(_AT_LEAST_S, _SHARE_OF_LENGTH * film.duration_ms / 1000)
    with suppress(FFmpegError), open_container(film.source, film.container) as opened:
        run = _Run(film, opened, lambda: progress.at(done / len(plan)))
        for group in _groups(film.frames, left):
            if not film.frames.keys[group[0]] and time.thread_time() > enough_s:
                return
            for index, frame in run.frames(group):
                done += 1
                yield _small(film.frames.time_of(index), upright.pixels(frame, height))


def _groups(table: FrameTable, left: list[int]) -> Iterator[list[int]]:
    """Frames to be decoded in one go: each key frame alone, then those between two key frames together."""
    for key in _halving([i for i in left if table.keys[i]]):
        yield [key]
    between: dict[int, list[int]] = {}
    for i in left:
        if not table.keys[i]:
            between.setdefault(table.key_before(i), []).append(i)
    for key in _halving(list(between)):
        yield between[key]


def _small(time_ms: Ms, pixels: NDArray[np.uint8]) -> Thumbnail:
    high, wide, _ = pixels.shape
    spare = max(0, wide - _WIDEST * high) // 2
    pixels = np.ascontiguousarray(pixels[:, spare : wide - spare])
    return Thumbnail(time_ms, jpeg(Picture(time_ms, pixels), _JPEG_QUALITY))


class _Run:
    """Decodes from a key frame on, as little as will do. On one thread: the film that is being watched goes first."""

    def __init__(self, film: Film, opened: InputContainer, breathe: Callable[[], None]) -> None:
        stream = opened.streams[film.frames.stream]
        assert isinstance(stream, VideoStream)
        stream.codec_context.thread_count = 1
        # What is smoothed away between key frames is not seen in a picture that small, and costs a quarter of the time.
        stream.codec_context.options = {"skip_loop_filter": "nokey"}
        self._table = film.frames
        self._opened = opened
        self._stream = stream
        self._breathe = breathe
        # These are searched by the order of decoding: a seek lands behind the key frame that was meant.
        self._sorted_by_decoding = film.container in ("mpegts", "mpeg")
        self._hurries = stream.codec.canonical_name in ("h264", "hevc")

    def frames(self, group: list[int]) -> Iterator[tuple[int, VideoFrame]]:
        """The frames of a group (ascending, none or one of them a key frame: the first), each with its number."""
        wanted = {self._table.pts_of(index): index for index in group}
        for again in (False, True):
            if wanted:
                for frame in self._decoded(set(wanted), self._table.key_before(group[0]), again=again):
                    index = None if frame.pts is None else wanted.pop(frame.pts, None)
                    if index is not None:
                        yield index, frame

    def _decoded(self, wanted: set[int], start: int, *, again: bool) -> Iterator[VideoFrame]:
        """Frames from the key frame `start` to the last wanted; `again` seeks farther back and reads farther on."""
        last, coming, begun, keys_behind = max(wanted), set(wanted), False, 0
        begin = self._table.pts_of(start)
        self._seek(begin, _RUN_UP_S if again or self._sorted_by_decoding else 0)
        for count, packet in enumerate(packets(self._opened, self._stream)):
            if count % _PACKETS_BETWEEN_REPORTS == 0:
                self._breathe()
            # The key frame of a film that was trimmed on the phone lies before the first frame that is shown.
            begun |= packet.is_keyframe and (packet.pts is None or packet.pts >= begin or not self._table.keys[start])
            if packet.is_corrupt or not packet.size or not begun:
                continue
            keys_behind += packet.is_keyframe and packet.pts is not None and packet.pts > last
            early = self._hurries and packet.pts is not None and packet.pts not in wanted
            self._stream.codec_context.skip_frame = "NONREF" if early else "DEFAULT"
            for frame in decoded(self._stream, packet):
                yield frame
                if frame.pts is not None and frame.pts >= last:
                    return
            if packet.pts is not None:
                coming.discard(packet.pts)
            if not (coming or again) or keys_behind > 1:
                break
        yield from decoded(self._stream, None)

    def _seek(self, pts: int, earlier_s: int) -> None:
        tick = self._stream.time_base
        assert tick is not None
        with suppress(FFmpegError):  # it stays where it was, and what is wanted may yet come
            self._opened.seek(pts - int(earlier_s / tick), stream=self._stream)


def _halving(ordered: list[int]) -> list[int]:
    """The middle, the middles of both halves, and so on: whoever looks sees all of it, ever closer."""
    found, spans = [], [(0, len(ordered))]
    while spans:
        spans = [(low, high) for low, high in spans if low < high]
        found += [ordered[(low + high) // 2] for low, high in spans]
        spans = [part for low, high in spans for part in ((low, (low + high) // 2), ((low + high) // 2 + 1, high))]
    return found


def _nearest(ascending: NDArray[np.int64], wanted: NDArray[np.floating[Any]]) -> NDArray[np.int64]:
    right = np.clip(np.searchsorted(ascending, wanted), 1, max(1, len(ascending) - 1))
    left = right - 1
    right = np.minimum(right, len(ascending) - 1)
    return np.where(wanted - ascending[left] <= ascending[right] - wanted, left, right).astype(np.int64)


def unpacked(jpeg_bytes: bytes) -> NDArray[np.uint8]:
    """A small picture as pixels, as in `Picture`. Raises ValueError for bytes that are none."""
    pixels = cv2.imdecode(np.frombuffer(jpeg_bytes, np.uint8), cv2.IMREAD_COLOR) if jpeg_bytes else None
    if pixels is None:
        raise ValueError("not a picture")
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA), np.uint8)
