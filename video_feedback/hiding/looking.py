"""Look through a film for faces, and propose to hide them. Nothing that is proposed is hidden before a person's yes."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from av.video.frame import VideoFrame
from numpy.typing import NDArray

from video_feedback.hiding import flow, path
from video_feedback.hiding.faces import LONGER_SIDE, Face, FaceFinder, finder
from video_feedback.hiding.flags import flagged
from video_feedback.hiding.hidden import Key, Place
from video_feedback.hiding.tracks import Look, Track, Tracks
from video_feedback.jobs import Progress
from video_feedback.media.accuracy import straight
from video_feedback.media.film import Film
from video_feedback.media.upright import Upright
from video_feedback_schemas.times import Ms

EVERY_MS = 200
"""A frame is looked at this often; in between too, where somebody moves quickly, comes or goes."""
LYING_MS = 1000
"""Lying faces are looked for this often, where none was found lying just before and some upright ones are there."""
_CLOSEST_MS = 60
_QUICK = 0.3  # of its size, from one look to the next
_GROWN = 0.08  # a face is found from brow to chin; hair and ears are told by, too
_EDGE_MS = 100


@dataclass(frozen=True, slots=True)
class Proposals:
    """`places` in order of time, `flagged` the stretches where a face may have been missed (see `flags`)."""

    places: tuple[Place, ...]
    flagged: tuple[tuple[Ms, Ms], ...]


def propose(film: Film, start_ms: int, end_ms: int, progress: Progress | None = None) -> Proposals:
    """Look for faces from the frame at `start_ms` up to `end_ms`. A job.

    Raises Trouble if the network is missing, FilmMissing, FilmDamaged or Cancelled.
    """
    tracks = _tracks(film, start_ms, end_ms, progress or Progress())
    found = [_place(track, start_ms, end_ms) for track in tracks if track.is_likely]
    places = sorted((place for place in found if place is not None), key=lambda place: (place.start_ms, place.end_ms))
    return Proposals(tuple(places), flagged(places, start_ms, end_ms))


def _tracks(film: Film, start_ms: int, end_ms: int, progress: Progress) -> list[Track]:
    eyes, tracks = _Eyes(film), Tracks()
    table = film.frames
    first, last = table.index_at(start_ms), max(table.index_at(start_ms), table.index_at(end_ms - 1))
    waiting: list[tuple[int, VideoFrame]] = []  # frames since the last look
    latest: Look | None = None
    for index, frame in _in_order(film, first, last):
        progress.at((index - first) / max(1, last - first))
        waiting.append((table.time_of(index), frame))
        if latest is None or index == last or table.time_of(index + 1) - latest.at_ms > EVERY_MS:
            for look in eyes.looks(latest, waiting):
                tracks.see(look)
                latest = look
            waiting = []
    if waiting:  # what comes last cannot be decoded
        for look in eyes.looks(latest, waiting):
            tracks.see(look)
    return tracks.every


def _in_order(film: Film, first: int, last: int) -> Iterator[tuple[int, VideoFrame]]:
    """The frames from number `first` to `last`, as they are decoded."""
    table = film.frames
    # One key frame further back: in some films a seek lands behind the one that was meant.
    start = table.key_before(max(0, table.key_before(first) - 1))
    came = False
    for index, frame in straight(film, start):
        if not came and index > first and start:
            yield from _in_order_from_the_start(film, first, last)
            return
        if index > last:
            return
        if index >= first:
            came = True
            yield index, frame


def _in_order_from_the_start(film: Film, first: int, last: int) -> Iterator[tuple[int, VideoFrame]]:
    for index, frame in straight(film):
        if index > last:
            return
        if index >= first:
            yield index, frame


class _Eyes:
    """Looks at frames of one film."""

    def __init__(self, film: Film) -> None:
        self._upright = Upright(film)
        self._height = max(1, round(film.height * min(1.0, LONGER_SIDE / max(film.width, film.height))))
        self._finder: FaceFinder = finder()
        self._lying_ms: int | None = None  # when it was last looked for lying faces
        self._lies = False

    def looks(self, before: Look | None, frames: list[tuple[int, VideoFrame]]) -> Iterator[Look]:
        """The last of these frames looked at; and, before that, those between that are needed to follow a face."""
        last = self._look(*frames[-1])
        if before is not None:
            yield from self._between(before, last, frames[:-1])
        yield last

    def _between(self, before: Look, after: Look, frames: list[tuple[int, VideoFrame]]) -> Iterator[Look]:
        if not frames or after.at_ms - before.at_ms <= _CLOSEST_MS or _settled(before.faces, after.faces):
            return
        half = len(frames) // 2
        middle = self._look(*frames[half])
        yield from self._between(before, middle, frames[:half])
        yield middle
        yield from self._between(middle, after, frames[half + 1 :])

    def _look(self, at_ms: int, frame: VideoFrame) -> Look:
        pixels = self._upright.pixels(frame, self._height)
        return Look(Ms(at_ms), flow.grey(pixels), self._faces(at_ms, pixels))

    def _faces(self, at_ms: int, pixels: NDArray[np.uint8]) -> list[Face]:
        due = self._lies or self._lying_ms is None or abs(at_ms - self._lying_ms) >= LYING_MS
        found = self._finder.faces(pixels, turned=due)
        if not found and not due:
            due, found = True, self._finder.faces(pixels, turned=True)
        if due:
            self._lying_ms, self._lies = at_ms, any(face.turned for face in found)
        return found


def _settled(before: list[Face], after: list[Face]) -> bool:
    """Whether each face of one look is in the other, and not far from where it was."""
    if len(before) != len(after):
        return False
    for face in after:
        same = max(before, key=face.overlap)
        across = abs(face.left + face.width / 2 - same.left - same.width / 2) / face.width
        down = abs(face.top + face.height / 2 - same.top - same.height / 2) / face.height
        if not face.overlap(same) or max(across, down) > _QUICK:
            return False
    return True


def _place(track: Track, start_ms: int, end_ms: int) -> Place | None:
    """What is proposed for a face; None if it lies outside the picture."""
    spots = [path.key(at_ms, at.grown(_GROWN)) for at_ms, at in track.spots]
    keys: list[Key] = [key for key in spots if key is not None]
    start, end = max(start_ms, track.spots[0][0] - _EDGE_MS), min(end_ms, track.spots[-1][0] + _EDGE_MS)
    if not keys or end <= start:
        return None
    if start - start_ms <= EVERY_MS:
        start = start_ms
    if end_ms - end <= EVERY_MS:
        end = end_ms
    return Place(start_ms=Ms(start), end_ms=Ms(end), how="blur", shape="round", keys=path.thinned(keys))
