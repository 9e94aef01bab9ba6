"""The pictures of a stretch that are made anew: turned, cropped, made lighter, hidden in part, with words below."""

from collections.abc import Generator
from contextlib import closing
from dataclasses import replace
from fractions import Fraction

import cv2
import numpy as np
from av import FFmpegError
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from numpy.typing import NDArray

from video_feedback.errors import FilmDamaged
from video_feedback.hiding import cover
from video_feedback.media import light
from video_feedback.media.decode import Decoding
from video_feedback.media.film import Film, called
from video_feedback.media.source import open_container
from video_feedback.media.upright import Upright
from video_feedback.reels import extent, lettering
from video_feedback.reels.plan import Canvas
from video_feedback.reels.reel import Finish, Stretch
from video_feedback.words import tr

Pixels = NDArray[np.uint8]
_BACK = {90: cv2.ROTATE_90_COUNTERCLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_CLOCKWISE}


def frames(stretch: Stretch, canvas: Canvas, finish: Finish) -> Generator[tuple[Fraction, Pixels], None, None]:
    """Each frame of a stretch once, from its first to its last: when it is shown, in seconds of the reel from the start
    of the stretch, and its pixels (blue, green, red) as they are stored.

    A frame that cannot be decoded is left out, and the one before stands on; the first always has a picture: its own,
    or that of the nearest that can be. Raises FilmMissing, and FilmDamaged if there is none. Close it when done early.
    """
    spans = extent.of(stretch)
    film = as_seen(stretch)
    easel = Easel(film, stretch, canvas, finish)
    with closing(_decoded(film, spans.first, spans.last)) as found:
        for index, own, frame in found:
            # What is hidden is hidden where that picture was taken, also in one that stands in for another.
            yield spans.shown_s(index), easel.drawn(frame, film.frames.time_of(own))


def card(words: str, canvas: Canvas, finish: Finish, kind: lettering.Kind, language: str) -> Pixels:
    """A card that fills the picture: pixels (blue, green, red) as they are stored. Without a `language` its words are
    in that of the reel."""
    width, height = seen_size(canvas)
    made = lettering.picture(words, width=width, height=height, language=language or finish.language, kind=kind)
    return stored(np.asarray(cv2.cvtColor(made, cv2.COLOR_BGRA2BGR), np.uint8), canvas)


def seen_size(canvas: Canvas) -> tuple[int, int]:
    """Width and height of a canvas as it is seen."""
    return (canvas.height, canvas.width) if canvas.turn in (90, 270) else (canvas.width, canvas.height)


def stored(pixels: Pixels, canvas: Canvas) -> Pixels:
    """An upright picture as it is kept in the reel."""
    return np.asarray(cv2.rotate(pixels, _BACK[canvas.turn]), np.uint8) if canvas.turn in _BACK else pixels


def as_seen(stretch: Stretch) -> Film:
    """The film of a stretch with the turn that a worker gave it."""
    film, lies = stretch.film, stretch.turn in (90, 270)
    return replace(
        film,
        width=film.height if lies else film.width,
        height=film.width if lies else film.height,
        turn_clockwise=(film.turn_clockwise + stretch.turn) % 360,
    )


class Easel:
    """Draws the frames of one stretch, one after the other. Not for two threads at once."""

    def __init__(self, film: Film, stretch: Stretch, canvas: Canvas, finish: Finish) -> None:
        """`film` is that of the stretch `as_seen`."""
        self._canvas, self._crop, self._hidden = canvas, stretch.crop, stretch.hidden
        self._table = light.table(stretch.brightness, stretch.contrast)
        self._upright = Upright(film)
        self._wide, self._high = seen_size(canvas)
        _, _, across, down = stretch.crop.box(film.width, film.height)
        scale = min(self._wide / across, self._high / down)
        self._size = min(self._wide, max(1, round(across * scale))), min(self._high, max(1, round(down * scale)))
        # Colours are kept for every second pixel: a bar that ends between two of them gets a coloured rim.
        self._left, self._top = (self._wide - self._size[0]) // 4 * 2, (self._high - self._size[1]) // 4 * 2
        self._whole_height = stretch.crop.height_of_whole(self._size[1])
        self._caption = _Caption(stretch, self._wide, self._high) if _burns(stretch, finish) else None

    def drawn(self, frame: VideoFrame, ms: int) -> Pixels:
        """A frame of the film as it is stored in the reel; `ms` is its own time in the film."""
        seen = self._crop.of_pixels(self._upright.pixels(frame, self._whole_height))
        if seen.shape[1::-1] != self._size:
            larger = seen.shape[0] < self._size[1]
            seen = np.asarray(
                cv2.resize(seen, self._size, interpolation=cv2.INTER_CUBIC if larger else cv2.INTER_AREA), np.uint8
            )
        made = np.asarray(cv2.cvtColor(seen, cv2.COLOR_BGRA2BGR), np.uint8)
        made = cover.covered(made, ms, self._hidden, of_whole=self._crop)
        if self._table is not None:
            made = light.lit(made, self._table)
        if self._size != (self._wide, self._high):
            whole = np.zeros((self._high, self._wide, 3), np.uint8)
            whole[self._top : self._top + self._size[1], self._left : self._left + self._size[0]] = made
            made = whole
        if self._caption is not None:
            self._caption.lay_over(made)
        return stored(made, self._canvas)


class _Caption:
    """The words of a stretch, drawn once and laid over each of its pictures."""

    def __init__(self, stretch: Stretch, width: int, height: int) -> None:
        made = lettering.picture(stretch.caption, width=width, height=height, language=stretch.language, kind="caption")
        rows, columns = (np.flatnonzero(made[..., 3].any(axis)) for axis in (1, 0))
        self._there = len(rows) > 0
        if not self._there:
            return
        self._rows, self._columns = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
        part = made[self._rows, self._columns]
        opaque = part[..., 3:].astype(np.uint16)
        self._ink = part[..., :3].astype(np.uint16) * opaque + 127
        self._lets_through = 255 - opaque

    def lay_over(self, pixels: Pixels) -> None:
        """Change the picture itself."""
        if self._there:
            part = pixels[self._rows, self._columns]
            part[...] = (part * self._lets_through + self._ink) // 255


def _burns(stretch: Stretch, finish: Finish) -> bool:
    return finish.captions == "burned" and bool(stretch.caption.strip())


def _decoded(film: Film, first: int, last: int) -> Generator[tuple[int, int, VideoFrame], None, None]:
    """The frames from `first` to `last` that can be decoded, each with its number; `first` has always one. The second
    number is the frame's own: another only where it stands in for the first."""
    begun = False
    for start in _starts(film, first):
        before: tuple[int, VideoFrame] | None = None
        with closing(_straight(film, start, first)) as found:
            for index, frame in found:
                if index < first:
                    before = index, frame
                    continue
                if not begun:
                    # Nothing that stands before it: what was taken for a key frame is none, or a seek went too far.
                    if index > first and before is None and start:
                        break
                    begun = True
                    if index > first:
                        yield first, *(before or (index, frame))
                if index > last:
                    break
                yield index, index, frame
        if not begun and before is not None:
            begun = True
            yield first, *before
        if begun:
            return
    raise FilmDamaged(
        tr("{who} has no picture there that can be read. Choose another part of it.", who=called(film.source))
    )


def _starts(film: Film, first: int) -> list[int]:
    """Key frames to begin at: the nearest, the one before it, and the start of the film."""
    nearest = film.frames.key_before(first)
    return list(dict.fromkeys((nearest, film.frames.key_before(max(0, nearest - 1)), 0)))


def _straight(film: Film, start: int, needed: int) -> Generator[tuple[int, VideoFrame], None, None]:
    """Frames from key frame `start` on. Some before `needed` are left out where no other leans on them."""
    table = film.frames
    try:
        with open_container(film.source, film.container) as opened:
            stream = opened.streams[table.stream]
            assert isinstance(stream, VideoStream)
            stream.thread_type = "AUTO"
            if start:
                opened.seek(table.pts_of(start), stream=stream)
            with closing(Decoding(opened, stream, from_key=start > 0, needed_pts=table.pts_of(needed))) as decoding:
                for frame in decoding:
                    index = None if frame is None or frame.pts is None else table.index_of(frame.pts)
                    if frame is not None and index is not None:
                        yield index, frame
    except FFmpegError as error:
        raise FilmDamaged(
            tr("{who} cannot be opened. Copy it from the phone again.", who=called(film.source))
        ) from error
